//! The long lists of names, as the engine has them.

use std::fs;

use riscontro::engine::entities::tagger::{Keys, name_hash};

/// The lists, in the order in which the engine reads them, and where it has them.
const LISTS: [&str; 3] = ["towns", "family", "given"];
const TABLE: &str = "src/engine/entities/tagger/lists.bin";

/// The bytes of the lists of `training/data/names`, and how many names each has.
fn table() -> (Vec<u8>, Vec<usize>) {
    let mut bytes = Vec::new();
    let mut counts = Vec::new();
    for list in LISTS {
        let path = super::root().join(format!("training/data/names/{list}.txt"));
        let names = fs::read_to_string(path).expect("a list of names");
        let mut hashes: Vec<u32> =
            names.lines().map(|name| name_hash(name) & 0xffff_ff00).collect();
        hashes.sort_unstable();
        hashes.dedup();
        counts.push(hashes.len());
        bytes.extend(Keys::write(&hashes));
    }
    (bytes, counts)
}

/// Writes the lists of `training/data/names`.
pub fn run() {
    let (bytes, counts) = table();
    for (list, count) in LISTS.iter().zip(counts) {
        println!("{list}: {count} names");
    }
    fs::write(super::root().join(TABLE), &bytes).expect("the lists can be written");
    println!("{TABLE} is written, {} bytes", bytes.len());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_has_the_lists() {
        let written = fs::read(super::super::root().join(TABLE)).expect("a table");
        assert!(written == table().0, "cargo xtask train");
    }
}
