//! How two values relate.

use crate::engine::comparisons::{Relation, relate};
use crate::engine::quantity::{DateRange, PartialDate, Value};

const fn date(year: Option<i32>, month: Option<u8>, day: Option<u8>) -> PartialDate {
    PartialDate { year, month, day }
}

#[track_caller]
fn check(a: DateRange, b: DateRange, expected: Relation) {
    assert_eq!(relate(&Value::Date(a), &Value::Date(b)), expected);
    assert_eq!(relate(&Value::Date(b), &Value::Date(a)), expected);
}

#[test]
fn a_date_holds_the_more_exact_ones_inside_it() {
    let june = date(Some(2024), Some(6), None);
    let day = date(Some(2024), Some(6), Some(19));
    check(DateRange::of(june), DateRange::of(day), Relation::Same);
    check(DateRange::of(june), DateRange::of(date(None, Some(6), Some(19))), Relation::Same);
    check(DateRange::of(june), DateRange::of(date(None, Some(7), None)), Relation::Apart);
}

#[test]
fn an_open_range_goes_on_without_end() {
    let (y2019, y2022) = (date(Some(2019), None, None), date(Some(2022), None, None));
    check(DateRange::since(y2019), DateRange::since(y2019), Relation::Same);
    check(DateRange::since(y2019), DateRange::of(y2022), Relation::Fits);
    check(DateRange::since(y2022), DateRange::of(y2019), Relation::Apart);
    check(DateRange::until(y2019), DateRange::of(y2019), Relation::Fits);
    check(DateRange::until(y2019), DateRange::of(y2022), Relation::Apart);
    check(DateRange::until(y2019), DateRange::since(y2022), Relation::Apart);
    check(DateRange::since(y2019), DateRange::until(y2022), Relation::Fits);
}

#[test]
fn an_open_range_without_its_year_is_compared_with_nothing() {
    let june = date(None, Some(6), None);
    check(DateRange::since(date(Some(2019), Some(7), None)), DateRange::of(june), Relation::Same);
}
