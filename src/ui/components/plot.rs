//! Values on one scale, one lane a statement.

use yew::{Html, Properties, classes, component, html};

use super::chip::Chip;
use crate::present::{Align, Band, BandKind, Lane, Locale, Mark, PlotView, Room, Side};
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

    const fn room(self) -> Room {
        match self {
            PlotSize::Small => Room::Small,
            PlotSize::Wide => Room::Wide,
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

/// The room above a mark for words that find none beside it, in CSS pixels.
const ABOVE: f64 = 14.0;

/// A plot: who says so at the left, the lanes on one scale at the right. It is made of spans alone:
/// a note stands inside a paragraph, which a block would end.
#[component]
pub fn Plot(PlotProps { view, size, locale, here, caption }: &PlotProps) -> Html {
    let top = if caption.is_some() { CAPTION } else { 0.0 };
    let mut bottom = top;
    // Where each mark stands: in the middle of its lane, below words that have a line of their own.
    let heights: Vec<_> = view
        .lanes
        .iter()
        .map(|each| {
            let above = if is_tall(each) { ABOVE } else { 0.0 };
            let y = bottom + above + size.lane() / 2.0;
            bottom += above + size.lane();
            y
        })
        .collect();
    let lanes = view.lanes.iter().zip(&heights).map(|(each, &y)| {
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
                    <span class={classes!("plot__who", is_tall(each).then_some("plot__who--tall"))}>
                        for article in &each.articles {
                            <Chip article={*article} here={*here == Some(*article)} />
                        }
                        if *size == PlotSize::Wide {
                            <span>
                                if let Some(day) = &each.day {
                                    <b>{day.clone()}</b>{" "}
                                }
                                {if each.who.is_empty() { capital(locale.messages().no_attribution) } else { each.who.clone() }}
                            </span>
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
                if view.by_day {
                    {path(view, &heights)}
                }
                {for lanes}
                <line class="plot__axis" x1="0" x2="100%" y1={bottom.to_string()} y2={bottom.to_string()} />
                {for axis(view, bottom + 16.0)}
                if let (Some(words), Some(widest)) = (caption, widest(&view.bands)) {
                    {caption_of(words, widest, size.room(), *locale)}
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
                {ray(from, 100.0, y)}
                {right_head(y)}
                {dot(from, if open { "mark__dot--open" } else { "" })}
            </>
        },
        Mark::Until(to, open) => html! {
            <>
                {ray(0.0, to, y)}
                {left_head(y)}
                {dot(to, if open { "mark__dot--open" } else { "" })}
            </>
        },
        Mark::Any => html! { <>{ray(0.0, 100.0, y)}{left_head(y)}{right_head(y)}</> },
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

fn ray(from: f64, to: f64, y: f64) -> Html {
    html! {
        <line class="mark__ray" x1={percent(from)} x2={percent(to)} y1={y.to_string()} y2={y.to_string()} />
    }
}

fn right_head(y: f64) -> Html {
    html! {
        <svg class="mark__head" x="100%" y={y.to_string()} overflow="visible"><path d="M-7-5-1 0-7 5" /></svg>
    }
}

fn left_head(y: f64) -> Html {
    html! {
        <svg class="mark__head" x="0" y={y.to_string()} overflow="visible"><path d="M7-5 1 0 7 5" /></svg>
    }
}

/// A line from mark to mark, as a count grows from day to day.
fn path(view: &PlotView, heights: &[f64]) -> Html {
    let places: Vec<_> =
        view.lanes.iter().zip(heights).map(|(lane, &y)| (lane.mark.heart(), y)).collect();
    places
        .windows(2)
        .map(|ends| match *ends {
            [(x1, y1), (x2, y2)] => html! {
                <line class="plot__path" x1={percent(x1)} x2={percent(x2)} y1={y1.to_string()} y2={y2.to_string()} />
            },
            _ => Html::default(),
        })
        .collect()
}

fn is_tall(lane: &Lane) -> bool {
    matches!(lane.side, Side::Above(_))
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
    let (from, to) = lane.mark.ends();
    let (x, dx, anchor, y) = match lane.side {
        Side::Before => (from, "-9", "end", y),
        Side::After => (to, "10", "start", y),
        Side::Above(from) => (from, "0", "start", y - ABOVE),
    };
    html! {
        <text class="lane__label" x={percent(x)} y={y.to_string()} dx={dx} dy=".35em" text-anchor={anchor}>
            {lane.shown.clone()}
        </text>
    }
}

fn axis(view: &PlotView, y: f64) -> impl Iterator<Item = Html> {
    view.ticks.iter().filter(|tick| !tick.label.is_empty()).map(move |tick| {
        let anchor = match tick.align {
            Align::Start => "start",
            Align::Middle => "middle",
            Align::End => "end",
        };
        html! {
            <text class="plot__tick" x={percent(tick.words_at)} y={y.to_string()} text-anchor={anchor}>
                {tick.label.clone()}
            </text>
        }
    })
}

fn widest(bands: &[Band]) -> Option<&Band> {
    bands.iter().max_by(|a, b| (a.to - a.from).total_cmp(&(b.to - b.from)))
}

/// The words over the middle of a band, as far as they stay within the plot, with the numbers that
/// all lanes share.
fn caption_of(words: &'static str, band: &Band, room: Room, locale: Locale) -> Html {
    let words = match &band.words {
        Some(numbers) => format!("{}: {numbers}", locale.messages().plot_in_common),
        None => words.to_owned(),
    };
    let half = (words.chars().count() as f64 * room.small_letter() / 2.0).min(50.0);
    let x = f64::midpoint(band.from, band.to).max(half).min(100.0 - half);
    let tone = match band.kind {
        BandKind::Gap => "plot__caption--gap",
        BandKind::Common => "plot__caption--common",
        BandKind::Same => "plot__caption--same",
    };
    html! {
        <text class={classes!("plot__caption", tone)} x={percent(x)} y="12" text-anchor="middle">{words}</text>
    }
}

fn percent(hundredths: f64) -> String {
    format!("{}%", (hundredths * 100.0).round() / 100.0)
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
