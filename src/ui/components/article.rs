//! An article: its head, its paragraphs with marks and notes, and the way on.

use yew::{Callback, Html, Properties, classes, component, html};

use super::asked::asked;
use super::chip::Chip;
use super::footnotes::Footnotes;
use super::icon::{Drawing, Icon};
use super::link::Link;
use super::note::others;
use super::progress::ways;
use super::prose::Prose;
use super::verdict::{Sign, VerdictMark};
use crate::engine::model::{BlockKind, ClaimRef, Verdict};
use crate::present::{ArticleView, BlockView, Locale, PageView, Piece};
use crate::ui::drawn::Edition;
use crate::ui::route::Anchor;
use crate::ui::steps::Step;

/// Properties for [`Article`].
#[derive(Clone, PartialEq, Properties)]
pub struct ArticleProps {
    /// What is shown, if the article has its marks. Of a long story, one that was not opened is
    /// empty.
    pub edition: Option<Edition>,
    /// Whether it is drawn after the page was taken over.
    pub later: bool,
    /// Which article, counted from zero.
    pub index: usize,
    /// Whether it is the one that is read.
    pub current: bool,
    /// The claim whose comparison lies over the page, if it is one of this article.
    pub open_claim: Option<ClaimRef>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Opens a claim's comparison.
    pub open: Callback<ClaimRef>,
    /// Goes to the next or previous conflict.
    pub step: Callback<Step>,
}

/// One article. All of them are in the page; the style sheet shows the one that is read.
#[component]
pub fn Article(props: &ArticleProps) -> Html {
    let ArticleProps { edition, later, index, current, .. } = props;
    let heading = format!("t{}", index + 1);
    html! {
        <article
            class={classes!("article", current.then_some("article--current"))}
            id={Anchor::Article(*index).id()}
            aria-labelledby={heading.clone()}
            data-later={later.then_some("")}
        >
            if let Some(edition) = edition {
                {inside(props, edition, &heading)}
            }
        </article>
    }
}

fn inside(props: &ArticleProps, Edition { page, locale }: &Edition, heading: &str) -> Html {
    let ArticleProps { index, open_claim, go, open, step, .. } = props;
    let view = &page.articles[*index];
    let messages = locale.messages();
    let prose = Prose { article: view, locale: *locale, open_claim: *open_claim, go, open };
    let own_title = view.blocks.iter().any(|block| block.kind == BlockKind::Title);
    html! {
        <>
            if view.given_title.is_none() && !own_title {
                <h1 class="vh" id={heading.to_owned()}>{format!("{} {}: {}", messages.article, index + 1, view.title)}</h1>
            }
            <div class="article__head">
                <div class="article__meta">
                    <Chip article={*index} here=true large=true />
                    <b>{format!("{} {}", messages.article, index + 1)}</b>
                    <span>{view.source.clone().unwrap_or_else(|| messages.no_source_or_date.to_owned())}</span>
                </div>
                {tally(view, *locale, step)}
            </div>
            // An empty language is an unknown one, and not that of the interface.
            <div class="prose" lang={view.language.unwrap_or_default()} dir="auto">
                {agenda(page, view, *locale, go)}
                if let Some(title) = &view.given_title {
                    <h1 id={heading.to_owned()}>{title.clone()}</h1>
                }
                for (idx, block) in view.blocks.iter().enumerate() {
                    {paragraph(&prose, block, heading, Anchor::Paragraph(*index, idx).id())}
                    {line(&prose, block)}
                }
            </div>
            <Footnotes page={page.clone()} article={*index} locale={*locale} />
            if let Some(next) = page.articles.get(index + 1) {
                <Link class="onward" to={Anchor::Article(next.index)} go={go.clone()}>
                    <span class="vh">{format!("{}: ", messages.next_article)}</span>
                    <Chip article={next.index} /><b lang={next.language} dir="auto">{next.title.clone()}</b><Drawing icon={Icon::Right} />
                </Link>
            }
        </>
    }
}

fn paragraph(prose: &Prose, block: &BlockView, heading: &str, id: String) -> Html {
    let words = prose.pieces(&block.pieces);
    match block.kind {
        BlockKind::Title => html! { <h1 id={heading.to_owned()}><span {id}>{words}</span></h1> },
        BlockKind::Heading => html! { <h2 {id}>{words}</h2> },
        BlockKind::Body => {
            html! { <p class={classes!(block.opening.then_some("opening"))} {id}>{words}</p> }
        }
        BlockKind::Furniture => html! {
            <p class="aside" {id}>
                <span class="aside__tag" lang={prose.locale.tag()} dir="ltr">{prose.locale.messages().from_page}</span>{words}
            </p>
        },
    }
}

/// Where there is no margin: one line under the paragraph for each conflict in it.
fn line(prose: &Prose, block: &BlockView) -> Html {
    let conflicts = block.pieces.iter().filter_map(|piece| match piece {
        Piece::Claim { claim, .. } => Some(&prose.article.claims[*claim]),
        _ => None,
    });
    conflicts
        .filter(|claim| claim.verdict == Some(Verdict::Conflict))
        .filter_map(|claim| {
            let (note, comparison) = (claim.note.as_ref()?, claim.comparison?);
            Some(html! {
                <p class="note-line" lang={prose.locale.tag()} dir="ltr" aria-hidden="true">
                    <Sign verdict={claim.verdict} />
                    <span>
                        {format!("«{}». ", claim.words)}{others(&note.others, prose.locale)}{" "}
                        <Link to={Anchor::Question(comparison)} go={prose.go.clone()} untabbed=true>{prose.locale.messages().compare}</Link>
                    </span>
                </p>
            })
        })
        .collect()
}

/// How many conflicts there are, and the way to the next.
fn tally(view: &ArticleView, locale: Locale, step: &Callback<Step>) -> Html {
    let messages = locale.messages();
    if view.conflicts.is_empty() {
        return html! { <div class="tally"><span>{messages.no_conflicts_here}</span></div> };
    }
    html! {
        <div class="tally">
            <VerdictMark verdict={Verdict::Conflict} words={n_conflicts(view.conflicts.len(), locale)} />
            <span>{messages.in_this_article}</span>
            <span class="tally__nav">
                {ways(messages.previous_conflict, messages.next_conflict, step)}
            </span>
        </div>
    }
}

/// The questions in which the article conflicts, at the top of the margin.
fn agenda(page: &PageView, view: &ArticleView, locale: Locale, go: &Callback<Anchor>) -> Html {
    if view.conflicts.is_empty() && view.others.is_empty() {
        return Html::default();
    }
    html! {
        <small class={classes!("note", "agenda", view.conflicts.is_empty().then_some("agenda--calm"))} lang={locale.tag()} dir="ltr">
            for (question, at) in &view.conflicts {
                <Link class="agenda__item" to={Anchor::Claim(*at)} go={go.clone()}>
                    {asked(&page.questions[*question], locale)}
                </Link>
            }
            if !view.others.is_empty() {
                <span class="agenda__more">{besides(view, locale)}</span>
            }
        </small>
    }
}

/// "2 conflitti".
pub fn n_conflicts(n_conflicts: usize, locale: Locale) -> String {
    match (locale, n_conflicts) {
        (Locale::It, 1) => "1 conflitto".to_owned(),
        (Locale::It, n) => format!("{n} conflitti"),
        (Locale::En, 1) => "1 conflict".to_owned(),
        (Locale::En, n) => format!("{n} conflicts"),
    }
}

/// "e inoltre 1 compatibile, 3 concordi".
fn besides(view: &ArticleView, locale: Locale) -> String {
    let counts: Vec<_> = view
        .others
        .iter()
        .map(|&(verdict, n)| {
            let word = match (locale, verdict, n) {
                (Locale::It, Verdict::Conflict, _) => "in conflitto fra altri",
                (Locale::It, Verdict::Updated, 1) => "aggiornato",
                (Locale::It, Verdict::Updated, _) => "aggiornati",
                (Locale::It, Verdict::Compatible, 1) => "compatibile",
                (Locale::It, Verdict::Compatible, _) => "compatibili",
                (Locale::It, Verdict::Agree, 1) => "concorde",
                (Locale::It, Verdict::Agree, _) => "concordi",
                (Locale::En, Verdict::Conflict, _) => "in conflict among others",
                (Locale::En, Verdict::Updated, _) => "updated",
                (Locale::En, Verdict::Compatible, _) => "compatible",
                (Locale::En, Verdict::Agree, _) => "in agreement",
            };
            format!("{n} {word}")
        })
        .collect();
    let lead = match (locale, view.conflicts.is_empty()) {
        (_, true) => "",
        (Locale::It, false) => "e inoltre ",
        (Locale::En, false) => "and ",
    };
    format!("{lead}{}", counts.join(", "))
}
