//! Which claims answer one question, and whether their answers agree.
//!
//! A bundle of many articles is cut into stories first (`stories`). Claims that can be held against
//! each other are paired (`pairs`), what speaks for and against their answering one question is
//! observed (`evidence`), among it what rules on concepts say (`same_question`), and weighed
//! (`scorer`, with the learnt `weights`), a second time with what the first scores of all pairs say
//! of each (`company`). Pairs are gathered into comparisons (`gather`), and each is given a verdict
//! by the arithmetic of values and days (`verdict`). What spoke most for and against is kept with
//! each (`grounds`), and so are the pairs that came close and were left open (`related`). Rules see
//! concepts and values, never a word.

mod company;
mod evidence;
mod gather;
mod grounds;
mod observations;
mod pairs;
mod profile;
mod related;
mod same_question;
mod scorer;
mod stories;
mod values;
mod verdict;
mod vocabulary;
mod weights;

pub use company::in_company;
pub use gather::{Compared, Comparing, compare, compare_by};
pub use observations::{Evidence, Observation};
pub use pairs::{Bearing, Pair, pairs};
pub use profile::{Profile, Profiles};
pub use scorer::{First, Scorer, Scorers};
pub use stories::Source;
pub use values::{ANY_YEAR, Relation, compared_days, compared_interval, relate, relate_claims};

#[cfg(test)]
mod tests;
