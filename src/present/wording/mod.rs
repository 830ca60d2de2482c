//! Our own sentences about what the articles say: questions, reasons, derivations.

mod amount;
mod cloze;
mod question;
mod reason;
mod search;
mod spoken;
mod units;
mod value;
mod why;

pub use cloze::Quoted;
pub use question::{Asking, Question, questions};
pub use reason::{open_reason, reason};
pub use search::{count_of, found, n_more};
pub use spoken::spoken;
pub use units::unit_sign;
pub use value::{days_of, label, said_day, short_label};
pub use why::{ReadView, WhyView, day, why_line, why_view};

#[cfg(test)]
mod tests;

use super::story::Story;
use crate::engine::comparisons::{Relation, relate_claims};
use crate::engine::model::{Comparison, Verdict};

/// How a claim is marked in its article: a claim of a conflicting question that nobody excludes
/// is no conflict itself.
#[must_use]
pub fn verdict_of(
    story: &Story,
    comparison: &Comparison,
    at: crate::engine::model::ClaimRef,
) -> Verdict {
    let within = |pairs: &[(_, _)]| pairs.iter().any(|&(a, b)| a == at || b == at);
    if within(&comparison.conflicting) {
        return Verdict::Conflict;
    }
    if within(&comparison.updated) {
        return Verdict::Updated;
    }
    if comparison.verdict == Verdict::Agree {
        return Verdict::Agree;
    }
    let claim_of =
        |at: crate::engine::model::ClaimRef| &story.analysis.readings[at.article].claims[at.claim];
    let differs = comparison
        .members
        .iter()
        .any(|&other| relate_claims(claim_of(at), claim_of(other)) != Relation::Same);
    if differs { Verdict::Compatible } else { Verdict::Agree }
}
