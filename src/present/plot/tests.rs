//! What is drawn for which values.

use super::*;
use crate::engine::quantity::{DateRange, Quantity};

fn quantity(interval: Interval, precision: Precision) -> Value {
    Value::Quantity(Quantity { interval, precision, unit: None })
}

fn exact(n: u32) -> Value {
    quantity(Interval::exact(n.into()), Precision::Exact)
}

fn circa(n: u32) -> Value {
    quantity(Interval::exact(n.into()), Precision::Circa)
}

fn more_than(n: u32) -> Value {
    quantity(Interval::above(n.into()), Precision::MoreThan)
}

fn date(year: Option<i32>, month: Option<u8>, day: Option<u8>) -> Value {
    Value::Date(DateRange::of(PartialDate { year, month, day }))
}

fn draw(values: &[Value], verdict: Verdict) -> PlotView {
    let statements: Vec<_> = values
        .iter()
        .enumerate()
        .map(|(article, value)| Statement {
            articles: vec![article],
            who: String::new(),
            value: *value,
            label: "120".to_owned(),
        })
        .collect();
    plot(&statements, verdict, 1.0, Locale::It).unwrap()
}

fn labels(view: &PlotView) -> Vec<&str> {
    view.ticks.iter().map(|tick| tick.label.as_str()).collect()
}

fn spans(view: &PlotView) -> Vec<(BandKind, f64, f64)> {
    view.bands.iter().map(|band| (band.kind, band.from, band.to)).collect()
}

#[test]
fn values_stand_on_one_scale_from_zero() {
    let view = draw(&[more_than(60), circa(20), exact(12)], Verdict::Conflict);
    assert_eq!(labels(&view), ["0", "20", "40", "60", "80"]);
    let marks: Vec<_> = view.lanes.iter().map(|lane| lane.mark).collect();
    assert_eq!(marks, [Mark::Point(15.0), Mark::About(22.5, 27.5, 25.0), Mark::Ray(75.0, true)]);
    let articles: Vec<_> = view.lanes.iter().map(|lane| lane.articles[0]).collect();
    assert_eq!(articles, [2, 1, 0], "in order of value");
}

#[test]
fn a_gap_stands_between_values_that_exclude_each_other() {
    let view = draw(&[exact(20), exact(40), exact(80)], Verdict::Conflict);
    assert_eq!(spans(&view), [(BandKind::Gap, 20.0, 40.0), (BandKind::Gap, 40.0, 80.0)]);
    // A ray over all of them hides no gap.
    let view = draw(&[exact(20), exact(40), more_than(10)], Verdict::Conflict);
    assert_eq!(spans(&view), [(BandKind::Gap, 33.33, 66.67)]);
}

#[test]
fn a_band_is_what_all_share() {
    let between = quantity(Interval::closed(40.into(), 80.into()), Precision::Between);
    let view = draw(&[more_than(60), between], Verdict::Compatible);
    assert_eq!(spans(&view), [(BandKind::Common, 60.0, 80.0)]);
    assert_eq!(
        spans(&draw(&[exact(80), exact(80)], Verdict::Agree)),
        [(BandKind::Same, 80.0, 80.0)]
    );
    assert_eq!(spans(&draw(&[exact(20), exact(80)], Verdict::Updated)), []);
}

#[test]
fn values_far_apart_go_by_powers_of_ten() {
    let view = draw(&[exact(3), exact(5_000)], Verdict::Conflict);
    assert!(view.logarithmic);
    assert_eq!(labels(&view), ["1", "10", "100", "1.000", "10.000"]);
}

#[test]
fn dates_without_a_year_share_one_year() {
    let view =
        draw(&[date(Some(2019), Some(6), None), date(None, Some(11), None)], Verdict::Conflict);
    assert_eq!(view.ticks.len(), 12);
    let Mark::Range(from, to) = view.lanes[0].mark else { panic!("June is a range") };
    assert!(41.0 < from && to < 50.0, "{from}–{to}");
    assert_eq!(view.bands.len(), 1);
}

#[test]
fn dates_with_years_make_a_time_line() {
    let view = draw(
        &[date(Some(1998), None, None), date(Some(2001), Some(3), Some(2))],
        Verdict::Conflict,
    );
    assert_eq!(labels(&view), ["1998", "1999", "2000", "2001"]);
}

#[test]
fn an_open_range_runs_to_the_edge() {
    let year = |year| PartialDate { year: Some(year), month: None, day: None };
    let draw_with = |range| draw(&[date(Some(1999), None, None), range], Verdict::Conflict);
    let since = draw_with(Value::Date(DateRange::since(year(2001))));
    assert_eq!(labels(&since), ["1999", "2000", "2001"]);
    assert_eq!(since.lanes[1].mark, Mark::Ray(66.7, false));
    let until = draw_with(Value::Date(DateRange::until(year(1998))));
    assert_eq!(labels(&until), ["1998", "1999"]);
    assert_eq!(until.lanes[0].mark, Mark::Range(0.0, 50.0));
}
