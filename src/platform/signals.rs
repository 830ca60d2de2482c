//! What happens outside the components: keys, the address, the host page, the size.

use yew::Callback;

use crate::host::wire::ToReader;

/// A key that was pressed, with nothing held that would make it the browser's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(pub String);

/// What the reader points at among the marked names and dates, by the id of the mention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pointing {
    /// The pointer rests on a mention.
    Over(String),
    /// The pointer is on no mention, nor on what is told of one.
    Away,
    /// A mention was clicked or tapped.
    Clicked(String),
    /// Enter was pressed on a mention.
    Entered(String),
    /// The reader turned to something else: a click or the focus elsewhere, another window size.
    Elsewhere,
}

/// Ends with the value that stands for it.
pub struct Subscription(
    #[expect(dead_code, reason = "held for its drop alone")] Box<dyn std::any::Any>,
);

impl Subscription {
    /// A subscription that lasts as long as `guard`.
    pub fn new(guard: impl std::any::Any) -> Self {
        Self(Box::new(guard))
    }
}

impl std::fmt::Debug for Subscription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Subscription")
    }
}

/// Reports what happens until the subscription is dropped.
pub trait Signals {
    /// A key was pressed outside a field. The callback says whether the browser is to leave it
    /// alone: a key that opens a field is not to be typed into it.
    fn on_key(&self, callback: Callback<Key, bool>) -> Subscription;
    /// The reader points at mentions in the text, which are known by their `data-entity`; what is
    /// told of them is in the element with the id `told`.
    fn on_pointing(&self, callback: Callback<Pointing>, told: &'static str) -> Subscription;
    /// The fragment of the address changed, by the reader or by Back and Forward.
    fn on_fragment(&self, callback: Callback<String>) -> Subscription;
    /// The host page sent a message that is understood.
    fn on_host_message(&self, callback: Callback<ToReader>) -> Subscription;
    /// The page is about to be printed.
    fn on_print(&self, callback: Callback<()>) -> Subscription;
    /// The application's height changed; in CSS pixels, rounded up.
    fn on_height(&self, callback: Callback<u32>) -> Subscription;
}

/// Nothing ever happens.
#[derive(Debug)]
pub struct MemorySignals;

impl Signals for MemorySignals {
    fn on_key(&self, _callback: Callback<Key, bool>) -> Subscription {
        Subscription::new(())
    }

    fn on_pointing(&self, _callback: Callback<Pointing>, _told: &'static str) -> Subscription {
        Subscription::new(())
    }

    fn on_fragment(&self, _callback: Callback<String>) -> Subscription {
        Subscription::new(())
    }

    fn on_host_message(&self, _callback: Callback<ToReader>) -> Subscription {
        Subscription::new(())
    }

    fn on_print(&self, _callback: Callback<()>) -> Subscription {
        Subscription::new(())
    }

    fn on_height(&self, _callback: Callback<u32>) -> Subscription {
        Subscription::new(())
    }
}
