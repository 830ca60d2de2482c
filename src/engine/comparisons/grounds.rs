//! What of all that is observed of some pairs is worth telling a reader: for each aspect of them, what
//! it came to.
//!
//! The learnt weights of one aspect make sense together: that two claims count the same thing may
//! weigh little beside that the same happened to it. So the weights of an aspect are summed up, and
//! the plainest observation that points the way of the sum stands for all of it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::observations::{Evidence, Observation, Observation as O};
use super::scorer::Scorer;
use crate::engine::model::Ground;

/// How many grounds are kept on each side.
const MOST: usize = 4;

/// What counts for nothing, in hundredths of the logarithm of the odds.
const SLIGHT: i64 = 10;

/// Observations that are about the same, and can be told; the plainest first on each side.
struct Aspect {
    /// Those that speak for one question.
    speaks_for: &'static [Observation],
    /// Those that speak against it.
    against: &'static [Observation],
    /// Those that weigh along and say nothing to a reader.
    silent: &'static [Observation],
}

const ASPECTS: &[Aspect] = &[
    // What happened to what.
    Aspect {
        speaks_for: &[O::EventAndThingSame, O::EventSame, O::ThingSame, O::ThingWider],
        against: &[O::EventDiffers, O::ThingDiffers, O::EventOfOne, O::ThingOfOne],
        silent: &[O::RuledSame, O::RuledOpen, O::SoleFrame],
    },
    Aspect {
        speaks_for: &[O::OriginSame],
        against: &[O::OriginDiffers, O::OriginOfOne],
        silent: &[],
    },
    Aspect {
        speaks_for: &[O::PlaceSame, O::PlaceNear, O::PlacesShared],
        against: &[O::PlaceDiffers, O::PlaceOfOne, O::PlacesApart],
        silent: &[],
    },
    Aspect {
        speaks_for: &[O::YearSame],
        against: &[O::YearDiffers, O::MomentDiffers, O::YearOfOne],
        silent: &[],
    },
    Aspect { speaks_for: &[O::PartBoth], against: &[O::PartOfOne], silent: &[] },
    Aspect { speaks_for: &[O::RateSame], against: &[O::RateDiffers], silent: &[] },
    Aspect {
        speaks_for: &[O::ChangeSame],
        against: &[O::ChangeByOfOne, O::ChangeDiffers],
        silent: &[],
    },
    Aspect {
        speaks_for: &[O::ContrastSame],
        against: &[O::ContrastDiffers, O::ContrastOfOne],
        silent: &[],
    },
    Aspect { speaks_for: &[], against: &[O::SupposedOfOne, O::Completed], silent: &[] },
    // The words around.
    Aspect {
        speaks_for: &[O::SharedNear, O::SharedInSentence, O::NearAny, O::SentenceAny],
        against: &[O::ContainedNone],
        silent: &[
            O::Near,
            O::Beside,
            O::BesideAny,
            O::Noun,
            O::After,
            O::Close,
            O::Wide,
            O::Sentence,
            O::Before,
            O::Contained,
            O::ContainedLeast,
            O::ContainedUnknown,
            O::NextSame,
            O::NextDiffers,
            O::Likeness,
        ],
    },
    Aspect { speaks_for: &[O::NamesShared], against: &[O::NamesApart], silent: &[] },
    Aspect { speaks_for: &[O::FiguresShared], against: &[], silent: &[] },
    // How the numbers themselves compare.
    Aspect {
        speaks_for: &[O::Same4, O::Same3, O::SameMoment, O::Same2, O::Within2, O::Within20],
        against: &[O::FitsFar, O::Beyond10, O::Beyond3, O::SmallUntied, O::MomentUntied, O::Same1],
        silent: &[
            O::SameShare,
            O::SameMoney,
            O::Fits,
            O::FitsNear,
            O::FitsUntied,
            O::Ratio,
            O::Within5,
            O::Within50,
            O::Times,
            O::MomentsApart,
            O::SharesApart,
        ],
    },
    Aspect { speaks_for: &[O::UnitMeant], against: &[O::UnitLeftOut], silent: &[] },
    // What else the articles could be compared on.
    Aspect {
        speaks_for: &[O::BestOfBoth, O::NoRival],
        against: &[O::Lag, O::Rival],
        silent: &[O::BestOfOne, O::Lead, O::LeadOfRival],
    },
    Aspect { speaks_for: &[O::SupportSure], against: &[], silent: &[O::Support] },
    Aspect {
        speaks_for: &[O::NeighboursInOrderSure, O::NeighboursSure],
        against: &[],
        silent: &[O::Neighbours, O::NeighboursInOrder],
    },
];

/// The strongest grounds of some pairs, each with the scorer that weighs it: those that speak for
/// one question, then those that speak against it, the strongest first. The weights are means.
pub fn grounds<'a>(pairs: impl Iterator<Item = (&'a [Evidence], Scorer<'a>)>) -> Vec<Ground> {
    let mut sums: BTreeMap<Observation, (i64, i64)> = BTreeMap::new();
    let mut n_pairs = 0;
    for (seen, scorer) in pairs {
        n_pairs += 1;
        for &evidence in seen {
            let (n_seen, sum) = sums.entry(evidence.0).or_default();
            *n_seen += 1;
            *sum += i64::from(Scorer { bias: 0, ..scorer }.score(&[evidence]));
        }
    }
    if n_pairs == 0 {
        return Vec::new();
    }
    let mut grounds: Vec<_> =
        ASPECTS.iter().filter_map(|aspect| ground(aspect, &sums, n_pairs)).collect();
    grounds.sort_by_key(|ground| (ground.weight < 0, Reverse(ground.weight.abs())));
    let (one, other): (Vec<_>, Vec<_>) = grounds.into_iter().partition(|it| 0 < it.weight);
    one.into_iter().take(MOST).chain(other.into_iter().take(MOST)).collect()
}

fn ground(
    aspect: &Aspect,
    sums: &BTreeMap<Observation, (i64, i64)>,
    n_pairs: i64,
) -> Option<Ground> {
    let Aspect { speaks_for, against, silent } = aspect;
    let all = speaks_for.iter().chain(*against).chain(*silent);
    let sum: i64 = all.filter_map(|it| sums.get(it)).map(|&(_, sum)| sum).sum();
    let weight = sum / n_pairs;
    if weight.abs() < SLIGHT {
        return None;
    }
    let told = if 0 < weight { speaks_for } else { against };
    // What stands for the aspect holds of most pairs.
    let holds = |it: &&Observation| sums.get(it).is_some_and(|&(n_seen, _)| n_pairs <= 2 * n_seen);
    let observation = *told.iter().find(holds)?;
    Some(Ground { observation, weight: i32::try_from(weight).unwrap_or(0) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCORER: Scorer<'_> = Scorer {
        bias: 70,
        weights: &[
            (O::EventSame, 90),
            (O::ThingSame, -20),
            (O::EventAndThingSame, 30),
            (O::PlaceOfOne, -50),
            (O::RateSame, 5),
            (O::Near, 40),
        ],
    };

    #[track_caller]
    fn check(pairs: &[&[Evidence]], expected: &[(Observation, i32)]) {
        let found: Vec<_> = grounds(pairs.iter().map(|seen| (*seen, SCORER)))
            .iter()
            .map(|ground| (ground.observation, ground.weight))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn an_aspect_is_told_by_its_plainest_observation_and_weighs_what_all_of_it_does() {
        let event = [(O::EventSame, 1_000), (O::ThingSame, 1_000), (O::EventAndThingSame, 1_000)];
        check(&[&event], &[(O::EventAndThingSame, 100)]);
        // "The same thing" alone would speak against: that is an artefact of learning.
        check(&[&[(O::ThingSame, 1_000)]], &[]);
        check(
            &[&[(O::EventSame, 1_000), (O::PlaceOfOne, 1_000)]],
            &[(O::EventSame, 90), (O::PlaceOfOne, -50)],
        );
    }

    #[test]
    fn what_weighs_little_or_holds_of_few_pairs_is_not_told() {
        check(&[&[(O::RateSame, 1_000)]], &[]);
        check(&[&[(O::Near, 500)]], &[]);
        check(&[&[(O::EventSame, 1_000)], &[], &[]], &[]);
        check(&[&[(O::EventSame, 1_000)], &[]], &[(O::EventSame, 45)]);
        check(&[], &[]);
    }

    #[test]
    fn no_observation_is_of_two_aspects() {
        let mut all: Vec<_> = ASPECTS
            .iter()
            .flat_map(|aspect| aspect.speaks_for.iter().chain(aspect.against).chain(aspect.silent))
            .collect();
        let n_all = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), n_all);
    }
}
