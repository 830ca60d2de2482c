//! What the other articles say, beside the line where a claim begins.

use std::rc::Rc;

use yew::{Callback, Html, Properties, classes, component, html};

use super::icon::{Drawing, Icon};
use super::link::Link;
use super::plot::{Plot, PlotSize};
use super::quote::according_to;
use super::verdict::{Sign, VerdictMark, word_of_claim};
use crate::engine::model::Verdict;
use crate::present::{Locale, NoteView, Statement, verdict_name};
use crate::ui::route::{Anchor, PairRef};
use crate::ui::shared::Shared;

/// Properties for [`Note`].
#[derive(Clone, PartialEq, Properties)]
pub struct NoteProps {
    /// What is said.
    pub view: NoteView,
    /// The question it belongs to.
    pub question: usize,
    /// The two answers that are read side by side from here.
    pub pair: Option<(usize, usize)>,
    /// The article it stands in.
    pub article: usize,
    /// The language of the interface.
    pub locale: Locale,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// A note in the margin: one line where all agree, with a small plot where they do not. It is for
/// the eye alone: a screen reader hears the same once, as the description of the claim.
#[component]
pub fn Note(props: &NoteProps) -> Html {
    let NoteProps { view, question, pair, article, locale, go } = props;
    let beside = pair.map(|(a, b)| Anchor::Pair(PairRef { question: *question, a, b }));
    let name = verdict_name(view.verdict);
    if view.verdict == Verdict::Agree {
        return html! {
            <small class={classes!("note", "note--brief", format!("note--{name}"))} lang={locale.tag()} dir="ltr" aria-hidden="true">
                <Sign verdict={Some(view.verdict)} /><span>{agreeing(&view.agreeing, *locale)}</span>
            </small>
        };
    }
    let words = word_of_claim(view.verdict, locale.messages());
    html! {
        <small class={classes!("note", format!("note--{name}"))} lang={locale.tag()} dir="ltr" aria-hidden="true">
            <span class="note__head">
                <VerdictMark verdict={view.verdict} {words} />
                if let Some(to) = beside {
                    <Link class="note__more note__beside" {to} else_to={Anchor::Question(*question)} go={go.clone()} untabbed=true label={locale.messages().side_by_side}>
                        <Drawing icon={Icon::Columns} />
                    </Link>
                }
                <Link class="note__more" to={Anchor::Question(*question)} go={go.clone()} untabbed=true>
                    {locale.messages().compare}
                </Link>
            </span>
            <span class="note__text">
                {others(&view.others, *locale)}
                if !view.agreeing.is_empty() {
                    {" "}{agreeing(&view.agreeing, *locale)}
                }
            </span>
            if let Some(why) = &view.why {
                <span class="note__why">{why.clone()}</span>
            }
            if let Some(plot) = &view.plot {
                <Plot view={Shared::from(Rc::new(plot.clone()))} size={PlotSize::Small} locale={*locale} here={*article} />
            }
        </small>
    }
}

/// "Altri articoli: **circa 2.000** (n. 5)."
pub fn others(statements: &[Statement], locale: Locale) -> Html {
    let lead = match locale {
        Locale::It => "Altri articoli: ",
        Locale::En => "Other articles: ",
    };
    list(lead, statements, locale)
}

pub fn agreeing(statements: &[Statement], locale: Locale) -> Html {
    let lead = match locale {
        Locale::It => "Concorda: ",
        Locale::En => "Agrees: ",
    };
    list(lead, statements, locale)
}

fn list(lead: &'static str, statements: &[Statement], locale: Locale) -> Html {
    let last = statements.len().saturating_sub(1);
    html! {
        <>
            {lead}
            for (idx, statement) in statements.iter().enumerate() {
                <b dir="auto">{statement.label.clone()}</b>
                {format!(" ({})", source(statement, locale))}
                {if idx == last { "." } else { ", " }}
            }
        </>
    }
}

/// "n. 3, secondo la prefettura, articolo del 3 maggio 2024".
fn source(statement: &Statement, locale: Locale) -> String {
    let said_by = statement.said_by.as_ref().map(|who| according_to(who, locale));
    let parts = [Some(numbers(&statement.articles)), said_by, statement.day.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// "n. 3, n. 5", with spaces that do not break.
fn numbers(articles: &[usize]) -> String {
    articles.iter().map(|article| format!("n.\u{a0}{}", article + 1)).collect::<Vec<_>>().join(", ")
}
