//! Files as people bring them: what is read is written and read again unchanged.

#![no_main]

use libfuzzer_sys::fuzz_target;
use riscontro::bundle::{decode, encode, read_plain};

fuzz_target!(|text: &str| {
    let _ = read_plain("a", text);
    if let Ok(bundle) = decode(text) {
        assert_eq!(decode(&encode(&bundle)).ok(), Some(bundle));
    }
});
