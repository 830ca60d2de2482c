//! What speaks for and against two claims answering one question, as a list of named observations.
//!
//! Each observation has a learnt weight (`weights`); their sum decides. Nothing here knows a word
//! of any language.

use super::observations::{Evidence, Observation};
use super::profile::{Kind, Profile, Profiles};
use super::same_question::{Kinship, disputed, kinship, wider};
use super::values::{OneUnit, Relation, relate, relate_claims, unit_of_both};
use super::vocabulary::Words;
use crate::engine::claims::{Frame, Place};
use crate::engine::quantity::{Change, Decimal, Dimension, Quantity, Unit, Value};

/// How alike the surroundings of two claims are, before anything else is asked, in thousandths.
#[derive(Clone, Copy, Debug)]
pub struct Likeness {
    near: i32,
    sentence: i32,
    beside: i32,
    wide: i32,
    contained: Option<(i32, i32)>,
    /// All of it in one number to rank by.
    pub rank: i32,
}

impl Likeness {
    /// How alike two claims are.
    pub fn of(profiles: &Profiles<'_>, a: &Profile<'_>, b: &Profile<'_>) -> Self {
        let alike = |x: &Words, y: &Words| whole(profiles.vocabulary.alike(x, y));
        let contained = |from: &Profile<'_>, to: &Profile<'_>| {
            let text = profiles.article_of(to)?;
            profiles.vocabulary.contained(&from.around.wide, &to.around.sentence, text).map(whole)
        };
        let both = match (contained(a, b), contained(b, a)) {
            (Some(x), Some(y)) => Some(((x + y) / 2, x.min(y))),
            (Some(x), None) | (None, Some(x)) => Some((x, x)),
            (None, None) => None,
        };
        let mut likeness = Self {
            near: alike(&a.around.near, &b.around.near),
            sentence: alike(&a.around.sentence, &b.around.sentence),
            beside: alike(&a.around.beside, &b.around.beside),
            wide: alike(&a.around.wide, &b.around.wide),
            contained: both,
            rank: 0,
        };
        likeness.rank = likeness.all(a, b);
        likeness
    }

    fn all(&self, a: &Profile<'_>, b: &Profile<'_>) -> i32 {
        let (fa, fb) = (&a.claim.frame, &b.claim.frame);
        let worth = |holds: bool, worth: i32| if holds { worth } else { 0 };
        let said =
            |x: bool, y: bool, same: bool| worth(x && same, 600) - worth(x && y && !same, 600);
        let event = fa.event.is_some() && fa.event == fb.event;
        let thing = fa.thing.is_some() && fa.thing == fb.thing;
        let telling = relate_claims(a.claim, b.claim) == Relation::Same && 3 <= digits_of(a);
        self.wide * 3 / 2
            + self.contained.map_or(0, |(mean, _)| mean)
            + self.near
            + self.sentence
            + self.beside
            + worth(event && thing, 1_000)
            + said(fa.event.is_some(), fb.event.is_some(), event)
            + said(fa.thing.is_some(), fb.thing.is_some(), thing)
            + n_shared(&a.around.names, &b.around.names).min(3) * 500 / 3
            + n_shared(&a.around.figures, &b.around.figures).min(3) * 150
            + worth(telling, 300)
    }
}

/// Whether each of a pair is what in the other's article is most like it, and by how much.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// What one is ranked best for in the other's article.
    pub best: (bool, bool),
    /// By how much they are more alike than either is with the next.
    pub lead: i32,
    /// By how much less than the best.
    pub lag: i32,
}

/// What is observed of a pair.
#[derive(Debug, Default)]
struct Seen(Vec<Evidence>);

impl Seen {
    fn add(&mut self, holds: bool, observation: Observation) {
        if holds {
            self.0.push((observation, 1_000));
        }
    }

    fn weigh(&mut self, strength: i32, observation: Observation) {
        if strength != 0 {
            self.0.push((observation, strength));
        }
    }
}

/// Everything observed of a pair.
pub fn observe(
    profiles: &Profiles<'_>,
    a: &Profile<'_>,
    b: &Profile<'_>,
    likeness: &Likeness,
    standing: &Standing,
) -> Vec<Evidence> {
    use Observation as O;
    let mut seen = Seen(Vec::with_capacity(48));
    match kinship(a, b) {
        Kinship::Same(_) => seen.add(true, O::RuledSame),
        Kinship::Open => seen.add(true, O::RuledOpen),
        Kinship::Barred => {}
    }
    concepts(&a.claim.frame, &b.claim.frame, &mut seen);
    scope(a, b, &mut seen);
    words(profiles, a, b, likeness, &mut seen);
    kind(a, b, &mut seen);
    value(a, b, &mut seen);
    untied(a, b, &mut seen);
    seen.add(a.language != b.language, O::LanguageDiffers);
    seen.add(a.at.article == b.at.article, O::ArticleSame);
    seen.add(disputed(a, b), O::Disputed);
    seen.add(a.opening && b.opening, O::OpeningBoth);
    seen.add(a.opening != b.opening, O::OpeningOfOne);
    let (fa, fb) = (&a.claim.frame, &b.claim.frame);
    let one_frame = fa.event == fb.event && fa.thing == fb.thing && fa.part == fb.part;
    let (first, other) = (a.first, b.first);
    seen.add(first.of_kind && other.of_kind, O::FirstOfKind);
    seen.add(first.of_kind != other.of_kind, O::FirstOfKindOne);
    seen.add(one_frame && first.of_frame && other.of_frame, O::FirstOfFrame);
    seen.add(one_frame && first.of_frame != other.of_frame, O::FirstOfFrameOne);
    seen.add(one_frame && a.sole_frame && b.sole_frame, O::SoleFrame);
    seen.add(a.sole_unit && b.sole_unit, O::SoleUnit);
    let n_rivals = a.n_of_kind.saturating_mul(b.n_of_kind);
    seen.weigh(doublings(n_rivals) * 1_000 / 32, O::Rivals);
    if unit_of_both(a.claim, b.claim) == Some(OneUnit::Named) {
        seen.weigh(a.unit_rarity.min(b.unit_rarity), O::UnitRare);
    }
    let attributed = (a.claim.attribution.is_some(), b.claim.attribution.is_some());
    seen.add(attributed == (true, true), O::AttributedBoth);
    seen.add(attributed.0 != attributed.1, O::AttributedOfOne);
    seen.add(standing.best == (true, true), O::BestOfBoth);
    seen.add(standing.best.0 != standing.best.1, O::BestOfOne);
    seen.weigh(standing.lead.clamp(-1_000, 1_000), O::Lead);
    seen.weigh(standing.lag.clamp(0, 2_000), O::Lag);
    seen.weigh(likeness.rank, O::Likeness);
    seen.0
}

fn same_thing(a: &Frame, b: &Frame) -> bool {
    a.thing.is_some() && a.thing == b.thing
}

/// What is counted and what happened.
fn concepts(a: &Frame, b: &Frame, seen: &mut Seen) {
    use Observation as O;
    match (&a.event, &b.event) {
        (Some(x), Some(y)) => seen.add(true, if x == y { O::EventSame } else { O::EventDiffers }),
        (None, None) => {}
        _ => seen.add(true, O::EventOfOne),
    }
    match (&a.thing, &b.thing) {
        (Some(x), Some(y)) if x == y => seen.add(true, O::ThingSame),
        (Some(_), Some(_)) if wider(a, b) => seen.add(true, O::ThingWider),
        (Some(_), Some(_)) => seen.add(true, O::ThingDiffers),
        (None, None) => {}
        _ => seen.add(true, O::ThingOfOne),
    }
    let same = a.event.is_some() && a.event == b.event && same_thing(a, b);
    seen.add(same, O::EventAndThingSame);
}

/// Where, when, of whom, of which whole.
fn scope(a: &Profile<'_>, b: &Profile<'_>, seen: &mut Seen) {
    use Observation as O;
    let (fa, fb) = (&a.claim.frame, &b.claim.frame);
    match (fa.origin.is_empty(), fb.origin.is_empty()) {
        (true, true) => {}
        (false, false) => {
            let same = fa.origin.iter().any(|code| fb.origin.contains(code));
            seen.add(true, if same { O::OriginSame } else { O::OriginDiffers });
        }
        _ => seen.add(true, O::OriginOfOne),
    }
    match (fa.at.first(), fb.at.first()) {
        (None, None) => {}
        (Some(x), Some(y)) => seen.add(true, if x == y { O::PlaceSame } else { O::PlaceDiffers }),
        (Some(place), None) => seen.add(true, place_of_one(place, fb)),
        (None, Some(place)) => seen.add(true, place_of_one(place, fa)),
    }
    if !fa.near.is_empty() && !fb.near.is_empty() {
        let shared = fa.near.iter().any(|place| fb.near.contains(place));
        seen.add(true, if shared { O::PlacesShared } else { O::PlacesApart });
    }
    seen.add(fa.part && fb.part, O::PartBoth);
    seen.add(fa.part != fb.part, O::PartOfOne);
    seen.add(fa.rate.is_some() && fa.rate == fb.rate, O::RateSame);
    seen.add(fa.rate != fb.rate, O::RateDiffers);
    let by = |frame: &Frame| matches!(frame.change, Some(Change::By(_)));
    seen.add(fa.change.is_some() && fa.change == fb.change, O::ChangeSame);
    seen.add(by(fa) != by(fb), O::ChangeByOfOne);
    seen.add(fa.change != fb.change && by(fa) == by(fb), O::ChangeDiffers);
    let year = |profile: &Profile<'_>| profile.published.map(time::Date::year);
    match (fa.year, fb.year) {
        (Some(x), Some(y)) => seen.add(true, if x == y { O::YearSame } else { O::YearDiffers }),
        (Some(x), None) => seen.add(year(b) != Some(x), O::YearOfOne),
        (None, Some(y)) => seen.add(year(a) != Some(y), O::YearOfOne),
        (None, None) => {}
    }
    match (fa.contrast.is_empty(), fb.contrast.is_empty()) {
        (true, true) => {}
        (false, false) => {
            let same = fa.contrast == fb.contrast;
            seen.add(true, if same { O::ContrastSame } else { O::ContrastDiffers });
        }
        _ => seen.add(true, O::ContrastOfOne),
    }
    let moments = fa.as_of.as_ref().zip(fb.as_of.as_ref());
    let differ = moments.is_some_and(|(x, y)| relate(x, y) == Relation::Apart);
    seen.add(differ, O::MomentDiffers);
    seen.add(fa.supposed != fb.supposed, O::SupposedOfOne);
    seen.add(fa.supposed && fb.supposed, O::SupposedBoth);
    seen.add(fa.completed || fb.completed, O::Completed);
}

fn place_of_one(place: &Place, other: &Frame) -> Observation {
    if other.near.contains(place) { Observation::PlaceNear } else { Observation::PlaceOfOne }
}

/// What the words around them have in common.
fn words(
    profiles: &Profiles<'_>,
    a: &Profile<'_>,
    b: &Profile<'_>,
    likeness: &Likeness,
    seen: &mut Seen,
) {
    use Observation as O;
    let vocabulary = &profiles.vocabulary;
    let (wa, wb) = (&a.around, &b.around);
    let alike = |x: &Words, y: &Words| whole(vocabulary.alike(x, y));
    for (strength, observation) in [
        (likeness.near, O::Near),
        (likeness.beside, O::Beside),
        (likeness.sentence, O::Sentence),
        (likeness.wide, O::Wide),
        (alike(&wa.noun, &wb.noun), O::Noun),
        (alike(&wa.after, &wb.after), O::After),
        (alike(&wa.close, &wb.close), O::Close),
        (alike(&wa.before, &wb.sentence).max(alike(&wa.sentence, &wb.before)), O::Before),
        (share_of(vocabulary.shared_weight(&wa.sentence, &wb.sentence)), O::SharedInSentence),
        (share_of(vocabulary.shared_weight(&wa.near, &wb.near)), O::SharedNear),
        (n_shared(&wa.names, &wb.names).min(3) * 333, O::NamesShared),
        (n_shared(&wa.figures, &wb.figures).min(3) * 500, O::FiguresShared),
    ] {
        seen.weigh(strength, observation);
    }
    seen.add(0 < likeness.near, O::NearAny);
    seen.add(0 < likeness.beside, O::BesideAny);
    seen.add(0 < likeness.sentence, O::SentenceAny);
    match likeness.contained {
        None => seen.add(true, O::ContainedUnknown),
        Some((mean, least)) => {
            seen.weigh(mean, O::Contained);
            seen.weigh(least, O::ContainedLeast);
            seen.add(least < 150, O::ContainedNone);
        }
    }
    if !wa.next.is_empty() && !wb.next.is_empty() {
        let same = n_shared(&wa.next, &wb.next) != 0;
        seen.add(true, if same { O::NextSame } else { O::NextDiffers });
    }
    let named = !wa.names.is_empty() && !wb.names.is_empty();
    seen.add(named && n_shared(&wa.names, &wb.names) == 0, O::NamesApart);
}

/// What they measure.
fn kind(a: &Profile<'_>, b: &Profile<'_>, seen: &mut Seen) {
    use Observation as O;
    // Of a number without its unit and one with it, the unit tells.
    let kind = a.kind.max(b.kind);
    seen.add(
        true,
        match kind {
            Kind::Count => O::IsCount,
            Kind::Measure(Dimension::Share) => O::IsShare,
            Kind::Measure(Dimension::Money) => O::IsMoney,
            Kind::Measure(Dimension::Duration) => O::IsDuration,
            Kind::Measure(Dimension::Length) => O::IsLength,
            Kind::Measure(Dimension::Area) => O::IsArea,
            Kind::Measure(_) => O::IsMeasure,
            Kind::Date => O::IsDate,
            Kind::Time => O::IsTime,
        },
    );
    let unit = unit_of_both(a.claim, b.claim);
    seen.add(unit == Some(OneUnit::Meant), O::UnitMeant);
    seen.add(unit == Some(OneUnit::LeftOut), O::UnitLeftOut);
}

/// How the values relate, and how much that says.
fn value(a: &Profile<'_>, b: &Profile<'_>, seen: &mut Seen) {
    use Observation as O;
    let relation = relate_claims(a.claim, b.claim);
    let apart = relation == Relation::Apart;
    if !matches!((&a.claim.value, &b.claim.value), (Value::Quantity(_), Value::Quantity(_))) {
        seen.add(relation == Relation::Same, O::SameMoment);
        seen.add(relation == Relation::Fits, O::Fits);
        seen.add(apart, O::MomentsApart);
        return;
    }
    match relation {
        Relation::Same => {
            let telling = [O::Same1, O::Same2, O::Same3, O::Same4];
            let at = digits_of(a).clamp(1, 4) - 1;
            seen.add(true, telling.get(at).copied().unwrap_or(O::Same4));
            let kind = a.kind.max(b.kind);
            seen.add(kind == Kind::Measure(Dimension::Share), O::SameShare);
            seen.add(kind == Kind::Measure(Dimension::Money), O::SameMoney);
        }
        Relation::Fits => seen.add(true, O::Fits),
        Relation::Apart => seen.add(a.kind == Kind::Measure(Dimension::Share), O::SharesApart),
        Relation::Unlike => {}
    }
    if apart {
        digits(a, b, seen);
    }
    let Some((less, more)) = amounts(a, b) else { return };
    let within = |mantissa: i64, decimals: u32| {
        less.checked_mul(Decimal::new(mantissa, decimals)).is_some_and(|most| more <= most)
    };
    let fits = relation == Relation::Fits;
    let ratio = less.checked_div(more).unwrap_or_default();
    seen.weigh(thousandths(ratio.checked_mul(ratio).unwrap_or_default()), O::Ratio);
    seen.add(within(102, 2), O::Within2);
    seen.add(within(12, 1), O::Within20);
    if apart {
        seen.add(within(105, 2), O::Within5);
        seen.add(within(15, 1), O::Within50);
        let times = more.checked_div(less).unwrap_or_default().min(FAR_APART.into());
        let times = u64::try_from(thousandths(times)).unwrap_or(0);
        seen.weigh((doublings(times) - doublings(1_000)) * 1_000 / 28, O::Times);
    }
    seen.add(fits && within(12, 1), O::FitsNear);
    seen.add(!within(3, 0), O::Beyond3);
    seen.add(fits && !within(3, 0), O::FitsFar);
    seen.add(!within(10, 0), O::Beyond10);
}

/// How precisely two numbers are said that exclude each other.
fn digits(a: &Profile<'_>, b: &Profile<'_>, seen: &mut Seen) {
    use Observation as O;
    let (x, y) = (digits_of(a).clamp(1, 4), digits_of(b).clamp(1, 4));
    let of = |table: [O; 4], n_digits: usize| table.get(n_digits - 1).copied();
    let least = of([O::Least1, O::Least2, O::Least3, O::Least4], x.min(y));
    let most = of([O::Most1, O::Most2, O::Most3, O::Most4], x.max(y));
    for observation in least.into_iter().chain(most) {
        seen.add(true, observation);
    }
}

/// Numbers so many times each other are no further apart than others.
const FAR_APART: i32 = 150;

/// Four times the binary logarithm of a number.
fn doublings(number: u64) -> i32 {
    let fourth = u128::from(number.min(1 << 31)).pow(4);
    i32::try_from(fourth.max(1).ilog2()).unwrap_or(0)
}

/// What agrees though no concept ties it.
fn untied(a: &Profile<'_>, b: &Profile<'_>, seen: &mut Seen) {
    use Observation as O;
    let (fa, fb) = (&a.claim.frame, &b.claim.frame);
    let event = fa.event.is_some() && fa.event == fb.event;
    if event || same_thing(fa, fb) {
        return;
    }
    let relation = relate_claims(a.claim, b.claim);
    let (same, count) = (relation == Relation::Same, a.kind.max(b.kind) == Kind::Count);
    seen.add(same && count && digits_of(a) <= 1, O::SmallUntied);
    seen.add(relation == Relation::Fits && count, O::FitsUntied);
    seen.add(same && matches!(a.kind, Kind::Date | Kind::Time), O::MomentUntied);
}

/// The lesser and the greater number of two claims, without a sign and in one unit, if neither is
/// zero.
fn amounts(a: &Profile<'_>, b: &Profile<'_>) -> Option<(Decimal, Decimal)> {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.claim.value, &b.claim.value) else {
        return None;
    };
    let number =
        |quantity: &Quantity| Some(quantity.interval.low.or(quantity.interval.high)?.value.abs());
    let (x, y) = match (x.unit, y.unit) {
        (Some(a), Some(b)) if a != b => in_one(number(x)?, a, number(y)?, b)?,
        _ => (number(x)?, number(y)?),
    };
    let (less, more) = (x.min(y), x.max(y));
    (!less.is_zero()).then_some((less, more))
}

/// Two amounts of different units in one.
fn in_one(x: Decimal, a: Unit, y: Decimal, b: Unit) -> Option<(Decimal, Decimal)> {
    let ((x_base, a_base), (y_base, b_base)) = (a.to_base(x)?, b.to_base(y)?);
    if a_base == b_base { Some((x_base, y_base)) } else { a.mean_days(x).zip(b.mean_days(y)) }
}

/// How many digits of a claim's number count: 12,000 has two, 11,874 five.
fn digits_of(profile: &Profile<'_>) -> usize {
    let Value::Quantity(quantity) = &profile.claim.value else { return 0 };
    let end = quantity.interval.low.or(quantity.interval.high);
    let digits = end.map_or(String::new(), |end| end.value.normalize().to_string());
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').len()
}

fn n_shared(a: &Words, b: &Words) -> i32 {
    i32::try_from(a.ids().filter(|&id| b.has(id)).count()).unwrap_or(i32::MAX)
}

fn whole(value: u64) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}

/// A weight of words in eighths of a binary digit, in thousandths of what counts as all.
fn share_of(weight: u64) -> i32 {
    whole(weight * 1_000 / 140).min(1_000)
}

fn thousandths(value: Decimal) -> i32 {
    let scaled = value.checked_mul(1_000.into()).map(|value| value.trunc().normalize());
    scaled.and_then(|value| value.to_string().parse().ok()).unwrap_or(0)
}
