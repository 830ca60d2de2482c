//! How many cases pass, by model and by text.

use std::collections::BTreeMap;
use std::fmt;

use super::case::Case;

/// The least share of cases that must pass, in hundredths: language, row of the table, share.
/// They are what the engine passes today, rounded down: raise them with it.
#[rustfmt::skip]
const FLOORS: &[(&str, &str, usize)] = &[
    ("en", "DateExtractor", 93),
    ("en", "DateParser", 90),
    ("en", "DatePeriodExtractor", 98),
    ("en", "DatePeriodParser", 95),
    ("en", "DateTimeModel", 86),
    ("en", "all numbers", 98),
    ("it", "DateExtractor", 92),
    ("it", "DateParser", 95),
    ("it", "DatePeriodExtractor", 99),
    ("it", "DatePeriodParser", 90),
    ("it", "DateTimeModel", 95),
    ("it", "all numbers", 99),
];

/// How many cases of a kind there are, and how many of them pass.
#[derive(Clone, Copy, Default)]
struct Count {
    passed: usize,
    total: usize,
}

impl Count {
    fn add(&mut self, passed: bool) {
        self.passed += usize::from(passed);
        self.total += 1;
    }

    fn percent(self) -> f64 {
        100.0 * self.passed as f64 / self.total as f64
    }
}

/// The models that one score is given for.
const GROUPS: [(&str, &[&str]); 2] = [
    (
        "all numbers",
        &[
            "AgeModel",
            "CurrencyModel",
            "DimensionModel",
            "NumberModel",
            "NumberRangeModel",
            "OrdinalModel",
            "PercentModel",
            "TemperatureModel",
        ],
    ),
    (
        "all dates",
        &[
            "DateExtractor",
            "DateParser",
            "DatePeriodExtractor",
            "DatePeriodParser",
            "DateTimeModel",
        ],
    ),
];

/// What passes, by language and model.
#[derive(Default)]
pub struct Table {
    rows: BTreeMap<(String, String), Count>,
    /// Whether all cases of a text pass, by language, row of the group, text and day.
    texts: BTreeMap<(String, &'static str, String, String), bool>,
}

impl Table {
    pub fn count(&mut self, case: &Case, passed: bool) {
        self.rows.entry((case.lang.clone(), case.model.clone())).or_default().add(passed);
        let group = GROUPS.iter().find(|(_, models)| models.contains(&case.model.as_str()));
        let (group, _) = group.unwrap_or_else(|| panic!("{} is in no group", case.model));
        let input = case.input.to_lowercase();
        let key = (case.lang.clone(), *group, input, case.published().to_string());
        *self.texts.entry(key).or_insert(true) &= passed;
    }

    /// The rows with one for each group, in which a text counts once, however many models read it.
    fn all(&self) -> BTreeMap<(String, String), Count> {
        let mut all = self.rows.clone();
        for ((lang, group, ..), &passed) in &self.texts {
            all.entry((lang.clone(), (*group).to_owned())).or_default().add(passed);
        }
        all
    }

    /// Fails where fewer pass than must.
    pub fn check_floors(&self) {
        let all = self.all();
        for &(lang, row, floor) in FLOORS {
            let count = all[&(lang.to_owned(), row.to_owned())];
            assert!(floor as f64 <= count.percent(), "{lang} {row}: less than {floor} % pass");
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:24}{:>8}{:>8}{:>8}", "", "passed", "cases", "%")?;
        for ((lang, row), count) in self.all() {
            let Count { passed, total } = count;
            writeln!(f, "{lang} {row:21}{passed:8}{total:8}{:8.1}", count.percent())?;
        }
        Ok(())
    }
}
