//! Prints what was found.

use riscontro::bundle::Bundle;
use riscontro::engine::analyze;
use riscontro::report;

/// The report on a bundle, as JSON with a final line feed.
pub fn report(bundle: &Bundle) -> String {
    let analysis = analyze(bundle.articles());
    let mut json = report::json(bundle, analysis);
    json.push('\n');
    json
}
