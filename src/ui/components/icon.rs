//! Small drawings in one stroke.

use yew::{Html, Properties, component, html};

/// Which drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// ≠
    Unequal,
    /// ≈
    Almost,
    /// =
    Equal,
    /// An arrow up: the count goes on.
    Later,
    /// ·
    Dot,
    /// A chevron up.
    Up,
    /// A chevron down.
    Down,
    /// A chevron to the right.
    Right,
    /// A chevron to the left.
    Left,
    /// A cross.
    Close,
    /// A disc, half full.
    Theme,
    /// A looking glass.
    Search,
    /// A question mark.
    Help,
    /// Two columns.
    Columns,
    /// One sheet over another.
    Copy,
    /// A tick.
    Tick,
    /// An arrow out of a tray.
    Open,
    /// An arrow into a tray.
    Save,
    /// A clipboard.
    Paste,
    /// A triangle with a stroke.
    Warning,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Icon::Unequal => "M3 6h10M3 10h10M10.4 2.8 5.6 13.2",
            Icon::Almost => {
                "M2.8 6.6c1.7-1.9 3.5-1.7 5.2-.6s3.5 1.3 5.2-.6M2.8 10.8c1.7-1.9 3.5-1.7 5.2-.6s3.5 1.3 5.2-.6"
            }
            Icon::Equal => "M3 6h10M3 10h10",
            Icon::Later => "M3.5 11.5 7 8l2 2 3.5-4M9 5.5h3.8v3.8",
            Icon::Dot => "M7.9 8h.2",
            Icon::Up => "M4 9.8 8 6l4 3.8",
            Icon::Down => "M4 6.2 8 10l4-3.8",
            Icon::Right => "M6.2 4 10 8l-3.8 4",
            Icon::Left => "M9.8 4 6 8l3.8 4",
            Icon::Close => "M4 4l8 8M12 4l-8 8",
            Icon::Search => {
                "M7 11.5a4.5 4.5 0 1 0 0-9 4.500 4.500 0 0 0 0 9ZM10.300 10.300l3.400 3.400"
            }
            Icon::Help => {
                "M5.6 6.2a2.4 2.4 0 1 1 3.500 2.100c-.8.4-1.100.8-1.100 1.600M8 12.400v.1"
            }
            Icon::Columns => "M2.8 3h4v10h-4zM9.2 3h4v10h-4z",
            Icon::Copy => "M5.8 5.8h7v7.4h-7zM10.2 5.8V3h-7v7.4h2.6",
            Icon::Tick => "M3.4 8.4 6.6 11.6 12.6 4.8",
            Icon::Open => "M2.5 9.5v3a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-3M8 10V2.5M5 5.3l3-2.8 3 2.8",
            Icon::Save => "M2.5 9.5v3a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-3M8 2.5V10M5 7.2 8 10l3-2.8",
            Icon::Paste => "M5.5 3.2H3.2v10.6h9.6V3.2h-2.3M5.8 2h4.4v2.6H5.8z",
            Icon::Warning => "M8 2.2 14.4 13.4H1.6zM8 6.4v3.4M7.9 11.6h.2",
            Icon::Theme => "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z",
        }
    }
}

/// Properties for [`Drawing`].
#[derive(Clone, PartialEq, Properties)]
pub struct DrawingProps {
    /// Which one.
    pub icon: Icon,
}

/// An icon beside words that say the same; hidden from those who do not see it.
#[component]
pub fn Drawing(DrawingProps { icon }: &DrawingProps) -> Html {
    html! {
        <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={icon.path()} />
            if *icon == Icon::Theme {
                <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />
            }
        </svg>
    }
}
