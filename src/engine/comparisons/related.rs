//! Pairs of claims that were held against each other and left open: perhaps of one question, and
//! too unsure to say so. They are a reader's to judge, and never a comparison.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::iter;

use super::gather::Groups;
use super::grounds::grounds;
use super::pairs::{Bearing, Pair};
use super::profile::Profiles;
use super::same_question::said_apart;
use super::scorer::Scorers;
use crate::engine::model::{LeftOpen, Related};

/// How many pairs of one claim are kept.
const PER_CLAIM: usize = 2;

/// How many pairs of a story are kept.
const MOST: usize = 20;

/// The least score of a pair that some value fits, and of one that none does: of those that score
/// more and are in no comparison, about half are of one question (`cargo xtask train` says how many).
const FITTING: i32 = -50;
const APART: i32 = -110;

/// The pairs of a story that were left open: those that exclude each other first, and the surest of
/// each kind.
pub fn related(
    profiles: &Profiles<'_>,
    scored: &[(Pair, i32)],
    scorers: &Scorers<'_>,
    groups: &Groups,
) -> Vec<Related> {
    let mut near: Vec<_> = scored
        .iter()
        .filter(|(pair, _)| groups.of(pair.a) != groups.of(pair.b))
        .filter_map(|(pair, score)| {
            let (x, y) = (profiles.claims.get(pair.a)?, profiles.claims.get(pair.b)?);
            let fitting = pair.bearing == Bearing::Fitting;
            let least = if fitting { FITTING } else { APART };
            // Of two questions that have their answers, one is seldom the other.
            let settled = fitting && !groups.is_alone(pair.a) && !groups.is_alone(pair.b);
            let elsewhere = !fitting && said_apart(x, y);
            let open = x.at.article != y.at.article && least < *score && !settled && !elsewhere;
            open.then_some((score - least, pair, *score))
        })
        .collect();
    near.sort_by_key(|(surplus, pair, _)| (Reverse(*surplus), pair.a, pair.b));
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    let mut joined: Vec<(Option<usize>, Option<usize>)> = Vec::new();
    let mut found = Vec::new();
    for (_, pair, score) in near {
        let (a, b) = (groups.of(pair.a), groups.of(pair.b));
        let key = (a.min(b), a.max(b));
        let full = |claim| taken.get(&claim).is_some_and(|&n_taken| PER_CLAIM <= n_taken);
        if joined.contains(&key) || full(pair.a) || full(pair.b) {
            continue;
        }
        let (Some(x), Some(y)) = (profiles.claims.get(pair.a), profiles.claims.get(pair.b)) else {
            continue;
        };
        joined.push(key);
        for claim in [pair.a, pair.b] {
            *taken.entry(claim).or_default() += 1;
        }
        found.push(Related {
            a: x.at.min(y.at),
            b: x.at.max(y.at),
            why: match (pair.bearing, 0 < score) {
                (Bearing::Fitting, true) => LeftOpen::Elsewhere,
                (Bearing::Fitting, false) => LeftOpen::Unsure,
                (Bearing::Growing | Bearing::Excluding, _) => LeftOpen::Excluding,
            },
            grounds: grounds(iter::once((pair.seen.as_slice(), scorers.of(pair.bearing)))),
        });
        if MOST <= found.len() {
            break;
        }
    }
    found
}
