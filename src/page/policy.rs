//! What the page forbids itself: everything that is not in the file.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The Content Security Policy of a page with these inline scripts and this style sheet.
///
/// Nothing is loaded from anywhere; scripts and styles run only with these very bytes; no string
/// becomes markup or script (Trusted Types with no policy at all).
pub fn content_security_policy(scripts: &[&str], styles: &str) -> String {
    let scripts: Vec<_> = scripts.iter().map(|script| hash(script)).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        scripts.join(" "),
        hash(styles),
    )
}

fn hash(source: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(source)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn hashes_are_those_that_browsers_compute() {
        // The example of the CSP specification, section 8.3.
        assert_eq!(
            super::hash("alert('Hello, world.');"),
            "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"
        );
    }
}
