//! Two answers to one question side by side, each in its article.

use yew::{Callback, Html, Properties, classes, component, html};

use super::asked::asked;
use super::chip::Chip;
use super::icon::{Drawing, Icon};
use super::link::Link;
use super::progress::Progress;
use super::verdict::{Sign, VerdictMark, icon_of, name_of, word_of};
use crate::engine::model::{BlockKind, ClaimRef, Verdict};
use crate::present::{Locale, PageView, Piece, QuestionView, QuoteView, verdict_name};
use crate::ui::route::{Anchor, PairRef};
use crate::ui::shared::Shared;
use crate::ui::steps::{Step, pairs};

/// The ids of the two claims that stand on one line.
pub const PANES: [&str; 2] = ["pair-a", "pair-b"];

/// Properties for [`Pair`].
#[derive(Clone, PartialEq, Properties)]
pub struct PairProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// Which answers to which question; nothing is shown of a pair that is not there.
    pub pair: PairRef,
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Goes to the next or previous pair.
    pub step: Callback<Step>,
}

/// Both articles are in the page already, each once and with its ids; here they stand as plain text,
/// with no mark but those of the question, and only for as long as the reader looks at them.
#[component]
pub fn Pair(PairProps { page, locale, pair, go, step }: &PairProps) -> Html {
    let messages = locale.messages();
    let Some(view) = page.questions.get(pair.question) else { return lost(*locale, go) };
    let (Some(a), Some(b)) = (view.quotes.get(pair.a), view.quotes.get(pair.b)) else {
        return lost(*locale, go);
    };
    let all = pairs(page, pair.question);
    let at = all.iter().position(|other| other.is(*pair)).map(|idx| idx + 1);
    let name = verdict_name(view.verdict);
    html! {
        <div class={classes!("view", "view--pair", "pair", format!("question--{name}"))} id="pair">
            <div class="pair__head">
                <VerdictMark verdict={view.verdict} words={word_of(Some(view.verdict), messages)} badge=true />
                <h1 class="pair__title" id="h-pair">
                    <span class="vh">{format!("{}: ", messages.side_by_side)}</span>{asked(view, *locale)}
                </h1>
                <div class="pair__tools">
                    <Progress
                        {at}
                        of={all.len()}
                        what={messages.pairs}
                        next={messages.next_pair}
                        previous={messages.previous_pair}
                        locale={*locale}
                        step={step.clone()}
                    />
                    <Link class="button pair__close" to={Anchor::Question(pair.question)} go={go.clone()}>
                        <Drawing icon={Icon::Close} /><span class="pair__word">{messages.close}</span>
                    </Link>
                </div>
            </div>
            <div class="pair__panes">
                {pane(page, view, a, PANES[0], *locale, go)}
                <div class="pair__spine">
                    <p class="pair__sum">
                        <Sign verdict={Some(view.verdict)} />
                        <b lang={a.language}>{a.value.clone()}</b>
                        <span>{between(view.verdict, *locale)}</span>
                        <b lang={b.language}>{b.value.clone()}</b>
                    </p>
                </div>
                {pane(page, view, b, PANES[1], *locale, go)}
            </div>
        </div>
    }
}

/// The address of a pair that is not there.
fn lost(locale: Locale, go: &Callback<Anchor>) -> Html {
    let messages = locale.messages();
    html! {
        <div class="view view--pair pair" id="pair">
            <h1 class="summary" id="h-pair">{messages.no_such_pair}</h1>
            <Link to={Anchor::View(crate::ui::route::View::Compare)} go={go.clone()}>{messages.compare}</Link>
        </div>
    }
}

/// One article, in a pane that scrolls on its own.
fn pane(
    page: &PageView,
    view: &QuestionView,
    quote: &QuoteView,
    id: &'static str,
    locale: Locale,
    go: &Callback<Anchor>,
) -> Html {
    let messages = locale.messages();
    let article = &page.articles[quote.claim.article];
    let marks = Marks { page, view, at: quote.claim, id };
    html! {
        <section class="pane" aria-labelledby={format!("{id}-head")}>
            <header class="pane__head" id={format!("{id}-head")}>
                <Chip article={article.index} here=true large=true />
                <b>{format!("{} {}", messages.article, article.index + 1)}</b>
                <span>{article.source.clone().unwrap_or_else(|| messages.no_source_or_date.to_owned())}</span>
                <Link class="quote__go" to={Anchor::Claim(quote.claim)} go={go.clone()}>{messages.go_to_place}</Link>
            </header>
            // Focusable, so that the arrow keys scroll it.
            <div class="pane__text" data-pane="" tabindex="0" role="group" aria-labelledby={format!("{id}-head")}>
                <div class="prose pane__prose" lang={article.language} dir="auto">
                    if let Some(title) = &article.given_title {
                        <h2 class="pane__title">{title.clone()}</h2>
                    }
                    for block in &article.blocks {
                        {match block.kind {
                            BlockKind::Title => html! { <h2 class="pane__title">{marks.pieces(&block.pieces)}</h2> },
                            BlockKind::Heading => html! { <h3>{marks.pieces(&block.pieces)}</h3> },
                            BlockKind::Body => html! { <p>{marks.pieces(&block.pieces)}</p> },
                            BlockKind::Furniture => html! { <p class="aside">{marks.pieces(&block.pieces)}</p> },
                        }}
                    }
                </div>
            </div>
        </section>
    }
}

/// The words between two values.
fn between(verdict: Verdict, locale: Locale) -> &'static str {
    let messages = locale.messages();
    match verdict {
        Verdict::Conflict => messages.against_that,
        Verdict::Updated => messages.and_then,
        Verdict::Compatible | Verdict::Agree => messages.and,
    }
}

/// The marks of one question in one article.
struct Marks<'a> {
    page: &'a PageView,
    view: &'a QuestionView,
    /// The claim that stands on the line of the other.
    at: ClaimRef,
    /// Its id.
    id: &'static str,
}

impl Marks<'_> {
    fn pieces(&self, pieces: &[Piece]) -> Html {
        pieces.iter().map(|piece| self.piece(piece)).collect()
    }

    fn piece(&self, piece: &Piece) -> Html {
        match piece {
            Piece::Plain(words) | Piece::Name { words, .. } | Piece::Date { words, .. } => {
                html! { {words.clone()} }
            }
            Piece::Claim { claim, pieces } => {
                let at = ClaimRef { article: self.at.article, claim: *claim };
                let words = self.pieces(pieces);
                if !self.view.quotes.iter().any(|quote| quote.claim == at) {
                    return words;
                }
                let verdict = self.page.articles[at.article].claims[at.claim].verdict;
                let here = at == self.at;
                let class = classes!(
                    "claim",
                    format!("claim--{}", name_of(verdict)),
                    here.then_some("claim--open"),
                );
                html! {
                    <mark {class} id={here.then_some(self.id)} tabindex={here.then_some("-1")}>
                        {words}
                        <span class="claim__tail"><span class="claim__sign"><Drawing icon={icon_of(verdict)} /></span></span>
                    </mark>
                }
            }
        }
    }
}
