//! The long lists of names, as the engine has them.

use std::fs;
use std::path::Path;

use riscontro::engine::entities::tagger::{Keys, name_hash};

/// The lists, in the order in which the engine reads them, and where it has them.
const LISTS: [&str; 3] = ["towns", "family", "given"];
const TABLE: &str = "src/engine/entities/tagger/lists.bin";

/// Writes the lists of `training/data/names`.
pub fn run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut bytes = Vec::new();
    for list in LISTS {
        let path = root.join(format!("training/data/names/{list}.txt"));
        let names = fs::read_to_string(path).expect("a list of names");
        let mut hashes: Vec<u32> =
            names.lines().map(|name| name_hash(name) & 0xffff_ff00).collect();
        hashes.sort_unstable();
        hashes.dedup();
        println!("{list}: {} names", hashes.len());
        bytes.extend(Keys::write(&hashes));
    }
    fs::write(root.join(TABLE), &bytes).expect("the lists can be written");
    println!("{TABLE} is written, {} bytes", bytes.len());
}
