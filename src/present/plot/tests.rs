//! What is drawn for which values.

use super::*;
use crate::engine::quantity::{Clock, TimeRange};

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

fn statement(article: usize, value: Value, label: &str) -> Statement {
    let (who, label) = (String::new(), label.to_owned());
    Statement { articles: vec![article], who, value, label, day: None }
}

fn draw_all(statements: &[Statement], verdict: Verdict, room: Room) -> Option<PlotView> {
    let counted = Some("feriti".to_owned());
    plot(statements, &Drawn { verdict, room, counted, locale: Locale::It })
}

fn draw(values: &[Value], verdict: Verdict) -> PlotView {
    let statements: Vec<_> =
        values.iter().enumerate().map(|(idx, &value)| statement(idx, value, "120")).collect();
    draw_all(&statements, verdict, Room::Wide).unwrap()
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
    assert_eq!(labels(&view), ["0", "20", "40", "60", "80\u{a0}feriti"]);
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
    assert_eq!(labels(&view), ["1", "10", "100", "1.000", "10.000\u{a0}feriti"]);
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
    assert_eq!(until.lanes[0].mark, Mark::Until(50.0, false));
}

/// Every place lies on the scale, and no words touch others, whatever the values.
#[track_caller]
fn check_sound(values: &[Value], label: &str) {
    for verdict in [Verdict::Conflict, Verdict::Updated, Verdict::Compatible, Verdict::Agree] {
        for room in [Room::Small, Room::Wide] {
            let statements: Vec<_> = values
                .iter()
                .enumerate()
                .map(|(idx, &value)| statement(idx, value, label))
                .collect();
            let view = draw_all(&statements, verdict, room).unwrap();
            assert_eq!(view.lanes.len(), values.len());
            for lane in &view.lanes {
                let (from, to) = lane.mark.ends();
                assert!(0.0 <= from && from <= to && to <= 100.0, "{:?}", lane.mark);
                let width = lane.shown.chars().count() as f64 * room.letter();
                let (start, end) = match lane.side {
                    Side::Before => (from - width, from),
                    Side::After => (to, to + width),
                    Side::Above(at) => (at, at + width),
                };
                assert!(0.0 <= start && end <= 100.01, "{start}–{end} of {lane:?}");
            }
            for band in &view.bands {
                assert!(0.0 <= band.from && band.from <= band.to && band.to <= 100.0, "{band:?}");
            }
            let mut taken = -1.0;
            for tick in view.ticks.iter().filter(|tick| !tick.label.is_empty()) {
                let width = tick.label.chars().count() as f64 * room.small_letter();
                let start = match tick.align {
                    Align::Start => tick.words_at,
                    Align::Middle => tick.words_at - width / 2.0,
                    Align::End => tick.words_at - width,
                };
                assert!(taken < start, "{:?}", view.ticks);
                taken = start + width;
            }
        }
    }
}

#[test]
fn extreme_values_stay_on_the_scale() {
    let large = || quantity(Interval::exact(1_000_000_000_000_i64.into()), Precision::Exact);
    let minus = |n: i64| quantity(Interval::exact((-n).into()), Precision::Exact);
    check_sound(&[exact(0), exact(0)], "0");
    check_sound(&[exact(0), exact(7)], "sette");
    check_sound(&[minus(40), exact(12)], "12");
    check_sound(&[minus(40), minus(3)], "meno tre");
    check_sound(&[exact(1), large()], "mille miliardi");
    check_sound(&[large(), large()], "1.000.000.000.000");
    check_sound(&[exact(80), exact(80)], "80");
    check_sound(&[more_than(1), exact(1)], &"molto ".repeat(40));
    check_sound(&(1..=30).map(exact).collect::<Vec<_>>(), "trenta corsie");
    check_sound(&[date(Some(1), None, None), date(Some(2024), Some(2), Some(29))], "29 febbraio");
}

#[test]
fn a_scale_holds_numbers_below_zero() {
    let minus = quantity(Interval::exact((-40).into()), Precision::Exact);
    let view = draw(&[minus, exact(40)], Verdict::Conflict);
    assert_eq!(view.lanes[0].mark, Mark::Point(10.0));
    assert_eq!(view.lanes[1].mark, Mark::Point(90.0));
    assert!(!view.logarithmic);
}

#[test]
fn an_open_end_runs_to_the_edge_with_an_arrow() {
    let below = quantity(Interval::below(60.into()), Precision::LessThan);
    let view = draw(&[below, exact(80)], Verdict::Conflict);
    assert_eq!(view.lanes[0].mark, Mark::Until(60.0, true));
    // One that is open on both sides fits anything, and says so.
    let any = quantity(Interval { low: None, high: None }, Precision::Exact);
    let view = draw(&[any, exact(80)], Verdict::Compatible);
    assert_eq!(view.lanes[0].mark, Mark::Any);
    assert_eq!(spans(&view), [(BandKind::Common, 80.0, 80.0)]);
    assert_eq!(draw_all(&[statement(0, any, "")], Verdict::Agree, Room::Wide), None);
}

#[test]
fn words_that_are_too_long_are_cut_and_stay_whole_in_the_description() {
    let label = "più di seimila soldati ".repeat(8);
    let drawn = draw_all(&[statement(0, exact(6_000), &label)], Verdict::Agree, Room::Small);
    let view = drawn.unwrap();
    assert!(view.lanes[0].shown.ends_with('…'));
    assert!(view.description.contains(label.trim()), "{}", view.description);
}

#[test]
fn one_scale_holds_units_of_one_kind() {
    let speed = |n: u32, unit| {
        let interval = Interval::exact(n.into());
        Value::Quantity(Quantity { interval, precision: Precision::Exact, unit: Some(Unit(unit)) })
    };
    let view = draw(&[speed(100, "mph"), speed(161, "km/h")], Verdict::Compatible);
    let hearts: Vec<_> = view.lanes.iter().map(|lane| lane.mark.heart()).collect();
    assert!((hearts[0] - hearts[1]).abs() < 0.5, "{hearts:?}");
    assert!(labels(&view).last().is_some_and(|last| last.ends_with("km/h")), "{view:?}");
}

#[test]
fn months_beside_days_are_drawn_in_days() {
    let lasting = |n: u32, unit| {
        let interval = Interval::exact(n.into());
        Value::Quantity(Quantity { interval, precision: Precision::Exact, unit: Some(Unit(unit)) })
    };
    let view = draw(&[lasting(10, "month"), lasting(224, "day")], Verdict::Conflict);
    assert!(labels(&view).last().is_some_and(|last| last.ends_with("giorni")), "{view:?}");
    let articles: Vec<_> = view.lanes.iter().map(|lane| lane.articles[0]).collect();
    assert_eq!(articles, [1, 0], "224 days are fewer than ten months");
}

#[test]
fn a_count_that_grows_is_read_day_by_day() {
    let of_day = |article, n, day| {
        let day = PartialDate { year: Some(2023), month: Some(2), day: Some(day) };
        Statement { day: Some(DateRange::of(day)), ..statement(article, exact(n), "45") }
    };
    let statements = [of_day(0, 94, 28), of_day(1, 45, 26), of_day(2, 62, 27)];
    let view = draw_all(&statements, Verdict::Updated, Room::Small).unwrap();
    assert!(view.by_day);
    let days: Vec<_> = view.lanes.iter().filter_map(|lane| lane.day.as_deref()).collect();
    assert_eq!(days, ["26 feb 2023", "27 feb 2023", "28 feb 2023"]);
    assert_eq!(view.lanes[0].shown, "45 · 26 feb 2023");
    // Without a day for each, they stand in order of value.
    let unknown = [of_day(0, 94, 28), statement(1, exact(45), "45")];
    let view = draw_all(&unknown, Verdict::Updated, Room::Wide).unwrap();
    assert!(!view.by_day);
    assert_eq!(view.lanes[0].articles, [1]);
}

#[test]
fn dates_close_together_stand_day_by_day() {
    let february = |day| date(Some(2023), Some(2), Some(day));
    let view = draw(&[february(26), february(28)], Verdict::Conflict);
    assert_eq!(labels(&view), ["25 feb", "26", "27", "28", "1 mar"]);
    assert_eq!(view.lanes[0].mark, Mark::Point(30.0));
    let view = draw(
        &[date(Some(2023), Some(11), None), date(Some(2024), Some(2), None)],
        Verdict::Conflict,
    );
    assert_eq!(labels(&view), ["nov", "dic", "gen 2024", "feb"]);
}

#[test]
fn hours_stand_on_a_clock() {
    let at = |hour, minute| Value::Time(TimeRange::of(Clock { hour, minute, second: None }));
    let view = draw(&[at(4, 0), at(5, 30)], Verdict::Conflict);
    assert_eq!(labels(&view), ["3:00", "4:00", "5:00", "6:00", "7:00"]);
}

#[test]
fn what_all_share_is_told_in_numbers() {
    let between = quantity(Interval::closed(40.into(), 80.into()), Precision::Between);
    let view = draw(&[more_than(60), between], Verdict::Compatible);
    assert_eq!(view.bands[0].words.as_deref(), Some("60–80"));
}
