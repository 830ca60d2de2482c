//! The words of a paragraph with their marks.

use yew::{Callback, Html, MouseEvent, classes, html};

use super::icon::Drawing;
use super::note::Note;
use super::verdict::{icon_of, name_of};
use crate::engine::model::ClaimRef;
use crate::present::{ArticleView, Kind, Locale, MentionRef, Piece, before_last_word};
use crate::ui::route::Anchor;

/// What the marks of an article need.
pub struct Prose<'a> {
    /// The article.
    pub article: &'a ArticleView,
    /// The language of the interface.
    pub locale: Locale,
    /// The claim whose comparison lies over the page.
    pub open_claim: Option<ClaimRef>,
    /// Goes to a place.
    pub go: &'a Callback<Anchor>,
    /// Opens a claim's comparison.
    pub open: &'a Callback<ClaimRef>,
}

impl Prose<'_> {
    /// The words of a paragraph. Text becomes text nodes, whatever it holds.
    pub fn pieces(&self, pieces: &[Piece]) -> Html {
        pieces.iter().map(|piece| self.piece(piece)).collect()
    }

    fn piece(&self, piece: &Piece) -> Html {
        match piece {
            Piece::Plain(words) => html! { {words.clone()} },
            Piece::Name { words, kind, entity, mention } => {
                self.mention(Kind::Entity(*kind), words, *entity, *mention)
            }
            Piece::Date { words, entity, mention } => {
                self.mention(Kind::Date, words, *entity, *mention)
            }
            Piece::Claim { claim, pieces } => self.claim(*claim, pieces),
        }
    }

    /// A name or date. It is no link: 40 in an article would drown its claims for whoever goes from
    /// link to link. It is reached by pointer, by key and through the index.
    fn mention(&self, kind: Kind, words: &str, entity: usize, mention: usize) -> Html {
        let at = MentionRef { article: self.article.index, mention };
        html! {
            <span
                class={classes!("ent", format!("ent--{}", kind.name()))}
                id={Anchor::Mention(at).id()}
                data-entity={entity.to_string()}
            >
                {words.to_owned()}
            </span>
        }
    }

    fn claim(&self, claim: usize, pieces: &[Piece]) -> Html {
        let view = &self.article.claims[claim];
        let at = ClaimRef { article: self.article.index, claim };
        let id = Anchor::Claim(at).id();
        let class = classes!(
            "claim",
            format!("claim--{}", name_of(view.verdict)),
            (self.open_claim == Some(at)).then_some("claim--open"),
        );
        let Some(comparison) = view.comparison else {
            return html! { <span {class} {id}>{self.pieces(pieces)}</span> };
        };
        let spoken_id = format!("n-{id}");
        let (head, tail) = before_last_word(pieces);
        let onclick = {
            let open = self.open.clone();
            Callback::from(move |event: MouseEvent| {
                if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
                    event.prevent_default();
                    open.emit(at);
                }
            })
        };
        html! {
            <>
                if let Some(note) = &view.note {
                    <Note
                        view={note.clone()}
                        question={comparison}
                        pair={view.pair}
                        article={self.article.index}
                        locale={self.locale}
                        go={self.go.clone()}
                    />
                }
                <a
                    {class}
                    {id}
                    href={format!("#{}", Anchor::Question(comparison).id())}
                    data-note={view.number.map(|number| number.to_string())}
                    aria-describedby={view.spoken.as_ref().map(|_| spoken_id.clone())}
                    {onclick}
                >
                    {self.pieces(&head)}
                    <span class="claim__tail">
                        {for tail.iter().map(|piece| self.piece(piece))}
                        <span class="claim__sign"><Drawing icon={icon_of(view.verdict)} /></span>
                    </span>
                </a>
                if let Some(spoken) = &view.spoken {
                    <span class="vh" id={spoken_id} hidden=true lang={self.locale.tag()} dir="ltr">{spoken.clone()}</span>
                }
            </>
        }
    }
}
