//! The application's code in the form the page carries it.

use std::io::Write as _;
use std::rc::Rc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::{Compression, GzBuilder};

use super::{Parts, application, policy, styles, write};
use crate::bundle::Bundle;
use crate::present::{Locale, Story};

const HEAD_SCRIPT: &str = include_str!("../../static/boot/head.js");
const START_SCRIPT: &str = include_str!("../../static/boot/start.js");

/// Writes the page: the application's code with one bundle in it, ready to be opened from
/// anywhere. The interface starts in the language of the first article that has one.
///
/// The same bundle and code give the same bytes.
#[must_use]
pub fn assemble(bundle: &Bundle, code: &Code) -> String {
    let story = Rc::new(Story::new(bundle));
    let locale = Locale::of_story(&story);
    let markup = tokio::runtime::Builder::new_current_thread().build().map_or_else(
        |error| unreachable!("a runtime without drivers always starts: {error}"),
        |runtime| {
            tokio::task::LocalSet::new().block_on(&runtime, application(story.clone(), locale))
        },
    );
    write(&code.parts(), &story, locale, &markup)
}

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

    /// Everything that is the same in every page.
    fn parts(&self) -> Parts {
        let styles = styles::stylesheet();
        let scripts = [HEAD_SCRIPT, &self.glue, START_SCRIPT];
        Parts {
            policy: policy::content_security_policy(&scripts, &styles),
            styles,
            head: HEAD_SCRIPT.to_owned(),
            wasm: self.wasm.clone(),
            glue: self.glue.clone(),
            start: START_SCRIPT.to_owned(),
        }
    }
}

/// Compresses without a time stamp, so that the same bytes always give the same result.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    let written = writer.write_all(bytes).and_then(|()| writer.finish());
    written.unwrap_or_else(|error| unreachable!("writing to memory cannot fail: {error}"))
}
