//! The application's code in the form the page carries it.

use std::io::Write as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::{Compression, GzBuilder};

/// The glue script and the module, ready to stand in the page.
#[derive(Clone, Debug)]
pub struct Code {
    glue: String,
    wasm: String,
}

impl Code {
    /// Takes what wasm-bindgen wrote for the target `no-modules`.
    ///
    /// # Errors
    ///
    /// If the glue is not what the page was made for: it must hold the one expression that throws
    /// in an `about:srcdoc` document, which is taken out here, and nothing that ends a script.
    pub fn new(glue: &str, wasm: &[u8]) -> Result<Self, String> {
        // `new URL(…, 'about:srcdoc')` throws and would leave the binding undefined; the page
        // hands the module over itself and needs no address.
        let address = "typeof document !== 'undefined' && document.currentScript !== null";
        if glue.matches(address).count() != 1 {
            return Err(
                "the glue of wasm-bindgen has changed: no test of document.currentScript".into()
            );
        }
        let glue = glue.replace(address, "false").replace("\r\n", "\n");
        if glue.contains("</script") || glue.contains("<!--") {
            return Err("the glue of wasm-bindgen would end its script element".into());
        }
        Ok(Self { glue, wasm: BASE64_STANDARD.encode(gzip(wasm)) })
    }

    /// The script that connects the module with the browser.
    #[must_use]
    pub fn glue(&self) -> &str {
        &self.glue
    }

    /// The module, compressed with gzip, in base 64.
    #[must_use]
    pub fn wasm(&self) -> &str {
        &self.wasm
    }
}

/// Compresses without a time stamp, so that the same bytes always give the same result.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    let written = writer.write_all(bytes).and_then(|()| writer.finish());
    written.unwrap_or_else(|error| unreachable!("writing to memory cannot fail: {error}"))
}
