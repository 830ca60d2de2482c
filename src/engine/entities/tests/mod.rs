//! Sentences with the names they hold, and articles with the entities they share.

mod adjectives;
mod link;
mod outright;
mod recognise;
mod robust;
mod words;

use super::recognise as recognise_text;
use crate::engine::lang::it;
use crate::engine::model::{EntityKind, Mention};
use crate::engine::text::Text;

fn mentions(source: &str) -> Vec<Mention> {
    recognise_text(&Text::new(source, &it::PACK), &it::PACK)
}

/// The letter that stands for a kind in the tables.
fn letter(kind: EntityKind) -> char {
    match kind {
        EntityKind::Person => 'P',
        EntityKind::Organisation => 'O',
        EntityKind::Place => 'L',
        EntityKind::Agreement => 'A',
        EntityKind::Law => 'W',
        EntityKind::Event => 'E',
        EntityKind::Work => 'T',
    }
}
