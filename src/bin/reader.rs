//! The application in the browser: takes over the markup that the page was packed with.

#[cfg(target_arch = "wasm32")]
fn main() {
    use riscontro::bundle::decode;
    use riscontro::engine::Analyzing;
    use riscontro::platform::{Platform, web};

    web::report_panics();
    web::mark("started");
    let Some(bundle) = web::bundle_json().and_then(|json| decode(&json).ok()) else {
        web::show_trouble("bundle");
        return;
    };
    // Hundreds of articles take seconds: what is there can be read meanwhile.
    let mut analyzing = Some(Analyzing::new(bundle.articles().to_vec(), vec![]));
    Platform::here().tasks.run(Box::new(move || {
        let more = analyzing.as_mut().is_some_and(Analyzing::step);
        if let Some(done) = analyzing.take_if(|_| !more) {
            web::mark("analysed");
            prepare(&bundle, done);
        }
        more
    }));
}

/// Works out what is shown, in slices, and takes the page over.
#[cfg(target_arch = "wasm32")]
fn prepare(bundle: &riscontro::bundle::Bundle, analyzing: riscontro::engine::Analyzing) {
    use std::rc::Rc;

    use riscontro::platform::{Platform, web};
    use riscontro::present::{Locale, Story};
    use riscontro::ui::Preparing;

    let (_, analysis) = analyzing.finish();
    let story = Rc::new(Story::of(bundle.clone(), analysis));
    // The page was rendered in this language; the reader's own choice is applied after that.
    let packed = Locale::of_story(&story);
    let mut preparing = Some(Preparing::new(Rc::clone(&story), packed));
    let mut set_aside = web::set_aside();
    Platform::here().tasks.run(Box::new(move || {
        if preparing.as_mut().is_some_and(Preparing::step) || set_aside() {
            return true;
        }
        if let Some(done) = preparing.take() {
            web::mark("prepared");
            start(Rc::clone(&story), packed, done.finish());
        }
        false
    }));
}

/// Takes the markup over.
#[cfg(target_arch = "wasm32")]
fn start(
    story: std::rc::Rc<riscontro::present::Story>,
    locale: riscontro::present::Locale,
    ready: Vec<riscontro::ui::Edition>,
) {
    use riscontro::platform::web;
    use riscontro::ui::{App, AppProps};

    let Some(root) = web::app_root() else { return };
    let packed = root.has_child_nodes();
    let props = AppProps { story, locale, live: true, ready };
    let renderer = yew::Renderer::<App>::with_root_and_props(root, props);
    if packed {
        renderer.hydrate();
    } else {
        renderer.render();
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::print_stderr, reason = "natively there is nothing to do but to say so")]
fn main() -> std::process::ExitCode {
    eprintln!("reader: the application runs in a browser; `cargo run --release` builds its page");
    std::process::ExitCode::from(2)
}
