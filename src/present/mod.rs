//! What the screen shows, worked out before there is a screen: pure functions from an analysed
//! bundle to plain data that components can print as it is.

mod article;
mod citation;
mod entity;
mod file_name;
mod index;
mod locale;
mod messages;
mod named;
mod note;
mod numbers;
mod page;
mod plot;
mod question;
mod refusal;
mod related;
mod search;
mod segments;
mod sieve;
mod standing;
mod story;
mod wording;

pub use article::{ArticleView, BlockView, ClaimView, ShownMention, Tick};
pub use citation::citation;
pub use entity::{AdjectiveView, ClaimLink, ContextView, EntityQuestion, EntityView};
pub use file_name::file_name;
pub use index::{IndexGroup, IndexView};
pub use locale::{Locale, Nth};
pub use messages::Messages;
pub use named::MentionRef;
pub use note::{NoteView, Statement};
pub use numbers::format_number;
pub use page::{Counts, PageView, Paging};
pub use plot::{Align, Band, BandKind, Lane, Mark, PlotView, Room, Side};
pub use question::{QuestionView, QuoteView};
pub use refusal::{Refusal, Why};
pub use related::RelatedView;
pub use search::{Folded, Found, Group, Hit, Index, Results, What};
pub use segments::{Piece, before_last_word};
pub use sieve::{Order, Sieve, Subject};
pub use standing::Standing;
pub use story::Story;
pub use wording::{
    Question, Quoted, ReadView, WhyView, count_of, found, n_more, open_reason, questions, reason,
    spoken, why_view,
};

use crate::engine::model::{ClaimRef, EntityKind, Verdict};

/// What can be marked in the text, and switched off in the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A claim by how it compares; `None` if it is compared with nothing.
    Claim(Option<Verdict>),
    /// A name.
    Entity(EntityKind),
    /// A date that is no claim.
    Date,
}

impl Kind {
    /// All of them, in the order of the legend.
    pub const ALL: [Kind; 13] = [
        Kind::Claim(Some(Verdict::Conflict)),
        Kind::Claim(Some(Verdict::Updated)),
        Kind::Claim(Some(Verdict::Compatible)),
        Kind::Claim(Some(Verdict::Agree)),
        Kind::Claim(None),
        Kind::Entity(EntityKind::Person),
        Kind::Entity(EntityKind::Organisation),
        Kind::Entity(EntityKind::Place),
        Kind::Date,
        Kind::Entity(EntityKind::Agreement),
        Kind::Entity(EntityKind::Law),
        Kind::Entity(EntityKind::Event),
        Kind::Entity(EntityKind::Work),
    ];

    /// Its name in class names and attributes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Claim(Some(verdict)) => verdict_name(verdict),
            Kind::Claim(None) => "lone",
            Kind::Entity(EntityKind::Person) => "person",
            Kind::Entity(EntityKind::Organisation) => "organisation",
            Kind::Entity(EntityKind::Place) => "place",
            Kind::Entity(EntityKind::Agreement) => "agreement",
            Kind::Entity(EntityKind::Law) => "law",
            Kind::Entity(EntityKind::Event) => "event",
            Kind::Entity(EntityKind::Work) => "work",
            Kind::Date => "date",
        }
    }

    /// The word for it in the legend.
    #[must_use]
    pub const fn word(self, messages: &Messages) -> &'static str {
        match self {
            Kind::Claim(Some(Verdict::Conflict)) => messages.conflict,
            Kind::Claim(Some(Verdict::Updated)) => messages.updated,
            Kind::Claim(Some(Verdict::Compatible)) => messages.compatible,
            Kind::Claim(Some(Verdict::Agree)) => messages.agree,
            Kind::Claim(None) => messages.lone,
            Kind::Entity(EntityKind::Person) => messages.people,
            Kind::Entity(EntityKind::Organisation) => messages.organisations,
            Kind::Entity(EntityKind::Place) => messages.places,
            Kind::Entity(EntityKind::Agreement) => messages.agreements,
            Kind::Entity(EntityKind::Law) => messages.laws,
            Kind::Entity(EntityKind::Event) => messages.events,
            Kind::Entity(EntityKind::Work) => messages.works,
            Kind::Date => messages.dates,
        }
    }

    /// The word for one of it.
    #[must_use]
    pub const fn word_for_one(self, messages: &Messages) -> &'static str {
        match self {
            Kind::Entity(EntityKind::Person) => messages.kind_person,
            Kind::Entity(EntityKind::Organisation) => messages.kind_organisation,
            Kind::Entity(EntityKind::Place) => messages.kind_place,
            Kind::Entity(EntityKind::Agreement) => messages.kind_agreement,
            Kind::Entity(EntityKind::Law) => messages.kind_law,
            Kind::Entity(EntityKind::Event) => messages.kind_event,
            Kind::Entity(EntityKind::Work) => messages.kind_work,
            Kind::Date => messages.kind_date,
            // The words for verdicts stand for one claim as for many.
            Kind::Claim(_) => self.word(messages),
        }
    }
}

/// A verdict's name in class names, attributes and the report.
#[must_use]
pub const fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Conflict => "conflict",
        Verdict::Updated => "updated",
        Verdict::Compatible => "compatible",
        Verdict::Agree => "agree",
    }
}

/// The anchor of an article, counted from zero: `a1` for the first.
#[must_use]
pub fn article_anchor(article: usize) -> String {
    format!("a{}", article + 1)
}

/// The anchor of a paragraph: `p2-1` is the first of the second article. Both are counted from
/// zero.
#[must_use]
pub fn paragraph_anchor(article: usize, paragraph: usize) -> String {
    format!("p{}-{}", article + 1, paragraph + 1)
}

/// The anchor of a claim: `k2-5` is the fifth of the second article.
#[must_use]
pub fn claim_anchor(claim: ClaimRef) -> String {
    format!("k{}-{}", claim.article + 1, claim.claim + 1)
}

/// The anchor of a comparison, counted from zero: `c1` for the first.
#[must_use]
pub fn question_anchor(comparison: usize) -> String {
    format!("c{}", comparison + 1)
}

/// The anchor of an entity, counted from zero: `e1` for the first.
#[must_use]
pub fn entity_anchor(entity: usize) -> String {
    format!("e{}", entity + 1)
}

/// The anchor of a mention: `m2-14` is the fourteenth of the second article.
#[must_use]
pub fn mention_anchor(mention: MentionRef) -> String {
    format!("m{}-{}", mention.article + 1, mention.mention + 1)
}
