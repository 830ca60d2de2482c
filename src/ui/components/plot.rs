//! Values on one scale, one lane a statement.

use yew::{Html, Properties, classes, component, html};

use super::chip::Chip;
use crate::present::{Band, BandKind, Lane, Locale, Mark, PlotView, Side};
use crate::ui::shared::Shared;

/// How large a plot is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlotSize {
    /// In the margin, on a phone, in a sheet.
    Small,
    /// Below a question, with who says so.
    Wide,
}

impl PlotSize {
    /// The height of a lane, in CSS pixels.
    const fn lane(self) -> f64 {
        match self {
            PlotSize::Small => 22.0,
            PlotSize::Wide => 40.0,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            PlotSize::Small => "plot--small",
            PlotSize::Wide => "plot--wide",
        }
    }
}

/// Properties for [`Plot`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlotProps {
    /// What is drawn.
    pub view: Shared<PlotView>,
    /// How large.
    pub size: PlotSize,
    /// The language of the interface.
    pub locale: Locale,
    /// The article that is read, whose lanes are drawn in full ink.
    #[prop_or_default]
    pub here: Option<usize>,
    /// The words above the band that decides the verdict.
    #[prop_or_default]
    pub caption: Option<&'static str>,
}

/// The room above the lanes for the caption, in CSS pixels, and below them for the scale.
const CAPTION: f64 = 20.0;
const AXIS: f64 = 24.0;

/// A plot: who says so at the left, the lanes on one scale at the right. It is made of spans alone:
/// a note stands inside a paragraph, which a block would end.
#[component]
pub fn Plot(PlotProps { view, size, locale, here, caption }: &PlotProps) -> Html {
    let lane = size.lane();
    let top = if caption.is_some() { CAPTION } else { 0.0 };
    let bottom = top + lane * view.lanes.len() as f64;
    let lanes = view.lanes.iter().enumerate().map(|(idx, each)| {
        let y = top + lane * (idx as f64 + 0.5);
        let other = here.is_some_and(|here| !each.articles.contains(&here));
        html! {
            <g class={classes!("lane", other.then_some("lane--other"))}>
                <line class="lane__line" x1="0" x2="100%" y1={y.to_string()} y2={y.to_string()} />
                {mark(each.mark, y)}
                {label(each, y)}
            </g>
        }
    });
    html! {
        <span class={classes!("plot", size.class(), caption.map(|_| "plot--captioned"))} role="img" aria-label={view.description.clone()}>
            <span class="plot__names" aria-hidden="true">
                for each in &view.lanes {
                    <span class="plot__who">
                        for article in &each.articles {
                            <Chip article={*article} here={*here == Some(*article)} />
                        }
                        if *size == PlotSize::Wide {
                            <span>{if each.who.is_empty() { capital(locale.messages().no_attribution) } else { each.who.clone() }}</span>
                        }
                    </span>
                }
                if view.logarithmic {
                    <span class="plot__scale">{locale.messages().scale_log}</span>
                }
            </span>
            <svg class="plot__field" aria-hidden="true" height={(bottom + AXIS).to_string()}>
                for tick in &view.ticks {
                    <line class="plot__rule" x1={percent(tick.at)} x2={percent(tick.at)} y1={top.to_string()} y2={bottom.to_string()} />
                }
                for each in &view.bands {
                    {band(each, top, bottom - top)}
                }
                {for lanes}
                <line class="plot__axis" x1="0" x2="100%" y1={bottom.to_string()} y2={bottom.to_string()} />
                {for axis(view, bottom + 16.0)}
                if let (Some(words), Some(widest)) = (caption, widest(&view.bands)) {
                    {caption_of(words, widest)}
                }
            </svg>
        </span>
    }
}

/// A value on the scale, at the height `y`.
pub fn mark(mark: Mark, y: f64) -> Html {
    let dot = |at: f64, class: &'static str| {
        html! { <circle class={classes!("mark__dot", class)} cx={percent(at)} cy={y.to_string()} r="4.5" /> }
    };
    match mark {
        Mark::Point(at) => dot(at, ""),
        Mark::Range(from, to) => html! {
            <rect class="mark__bar" x={percent(from)} width={percent(to - from)} y={(y - 3.0).to_string()} height="6" rx="3" />
        },
        Mark::Ray(from, open) => html! {
            <>
                <line class="mark__ray" x1={percent(from)} x2="100%" y1={y.to_string()} y2={y.to_string()} />
                <svg class="mark__head" x="100%" y={y.to_string()} overflow="visible"><path d="M-7-5-1 0-7 5" /></svg>
                {dot(from, if open { "mark__dot--open" } else { "" })}
            </>
        },
        Mark::About(from, to, at) => html! {
            <>
                // The pattern begins at the top of the inner picture, so the wave meets the lane.
                <svg class="mark__about" x={percent(from)} width={percent(to - from)} y={(y - 3.0).to_string()} height="6">
                    <rect class="mark__wave" width="100%" height="6" />
                </svg>
                {dot(at, "")}
            </>
        },
    }
}

/// A stretch of the scale, from `y` down.
pub fn band(band: &Band, y: f64, height: f64) -> Html {
    let kind = match band.kind {
        BandKind::Gap => "band--gap",
        BandKind::Common => "band--common",
        BandKind::Same => "band--same",
    };
    // A single value has no width, and still has to be seen.
    let width = (band.to - band.from).max(0.3);
    html! {
        <rect class={classes!("band", kind)} x={percent(band.from)} width={percent(width)} y={y.to_string()} height={height.to_string()} />
    }
}

fn label(lane: &Lane, y: f64) -> Html {
    let (from, to) = match lane.mark {
        Mark::Point(at) => (at, at),
        Mark::Range(from, to) | Mark::About(from, to, _) => (from, to),
        Mark::Ray(from, _) => (from, 100.0),
    };
    let (x, dx, anchor) = match lane.side {
        Side::Before => (from, "-9", "end"),
        Side::After => (to, "10", "start"),
        Side::On if matches!(lane.mark, Mark::Ray(..)) => (from, "12", "start"),
        Side::On => ((from + to) / 2.0, "0", "middle"),
    };
    html! {
        <text class="lane__label" x={percent(x)} y={y.to_string()} dx={dx} dy=".35em" text-anchor={anchor}>
            {lane.label.clone()}
        </text>
    }
}

fn axis(view: &PlotView, y: f64) -> impl Iterator<Item = Html> {
    view.ticks.iter().enumerate().map(move |(idx, tick)| {
        let next = view.ticks.get(idx + 1).map_or(100.0, |next| next.at);
        let x = if tick.span { (tick.at + next) / 2.0 } else { tick.at };
        let anchor = match (tick.span, idx) {
            (false, 0) => "start",
            (false, _) if 99.0 < tick.at => "end",
            _ => "middle",
        };
        html! {
            <text class="plot__tick" x={percent(x)} y={y.to_string()} text-anchor={anchor}>{tick.label.clone()}</text>
        }
    })
}

fn widest(bands: &[Band]) -> Option<&Band> {
    bands.iter().max_by(|a, b| (a.to - a.from).total_cmp(&(b.to - b.from)))
}

/// The words over the middle of a band, or flush with the edge that is near.
fn caption_of(words: &'static str, band: &Band) -> Html {
    let middle = (band.from + band.to) / 2.0;
    let (x, anchor) = if middle < 15.0 {
        (0.0, "start")
    } else if 85.0 < middle {
        (100.0, "end")
    } else {
        (middle, "middle")
    };
    let tone = match band.kind {
        BandKind::Gap => "plot__caption--gap",
        BandKind::Common => "plot__caption--common",
        BandKind::Same => "plot__caption--same",
    };
    html! {
        <text class={classes!("plot__caption", tone)} x={percent(x)} y="12" text-anchor={anchor}>{words}</text>
    }
}

fn percent(hundredths: f64) -> String {
    format!("{}%", (hundredths * 100.0).round() / 100.0)
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
