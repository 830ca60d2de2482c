//! The languages: one folder each, with the very same file names in all of them.

mod detect;
pub mod en;
pub mod it;
mod pack;
mod signs;

pub use detect::detect;
pub use pack::Pack;

use super::model::Language;

/// Every language that has words, in a fixed order.
pub const PACKS: &[&Pack] = &[&en::PACK, &it::PACK];

/// The words of a language; `None` where there are none yet.
#[must_use]
pub fn pack_of(language: Language) -> Option<&'static Pack> {
    PACKS.iter().copied().find(|pack| pack.language == language)
}
