//! Numbers, quantities and dates out of any text: no panic, spans in order, time linear (run with
//! `-timeout=5 -max_len=100000`).

#![no_main]

use libfuzzer_sys::fuzz_target;
use riscontro::engine::figures::read;
use riscontro::engine::lang::PACKS;
use riscontro::engine::text::Text;

fuzz_target!(|source: &str| {
    let published = time_of(source);
    for pack in PACKS {
        let (figures, _) = read(&Text::new(source, pack), published, pack);
        let mut floor = 0;
        for figure in figures {
            assert!(floor <= figure.span.start() && figure.span.contains(figure.core));
            assert!(!figure.core.of(source).is_empty());
            floor = figure.span.end();
        }
    }
});

/// A day of publication for every second text, its year and day out of the text's length.
fn time_of(source: &str) -> Option<riscontro::engine::model::Date> {
    let day = i32::try_from(source.len() % 3_000_000).ok()?;
    let odd = source.len() % 2 == 1;
    odd.then(|| riscontro::engine::model::Date::from_julian_day(1_721_426 + day).ok())?
}
