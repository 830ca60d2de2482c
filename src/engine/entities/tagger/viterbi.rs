//! The best sequence of tags.

use super::tags::{N_TAGS, Tag, may_follow};
use std::array::from_fn;

/// The points of each tag, for one token.
pub type Points = [i32; N_TAGS];

/// Less than any path that is allowed can have.
const NEVER: i32 = i32::MIN / 2;

/// The sequence of tags that has most points together, of those that are allowed; the first by its
/// numbers where two have the same. `steps` are the points of a tag (second index) after another.
#[must_use]
pub fn best_path(points: &[Points], steps: &[Points; N_TAGS]) -> Vec<Tag> {
    let allowed: [[bool; N_TAGS]; N_TAGS] =
        from_fn(|before| from_fn(|tag| may_follow(Some(before), Some(tag))));
    let mut best: Points = [NEVER; N_TAGS];
    let mut from: Vec<[u8; N_TAGS]> = Vec::with_capacity(points.len());
    for (at, here) in points.iter().enumerate() {
        let mut next: Points = [NEVER; N_TAGS];
        let mut came = [0; N_TAGS];
        for (tag, (total, came)) in next.iter_mut().zip(&mut came).enumerate() {
            let own = here.get(tag).copied().unwrap_or(NEVER);
            if at == 0 {
                *total = if may_follow(None, Some(tag)) { own } else { NEVER };
                continue;
            }
            for (before, ((sum, row), allowed)) in (0..).zip(best.iter().zip(steps).zip(&allowed)) {
                let step = row.get(tag).copied().unwrap_or(NEVER);
                let sum = sum.saturating_add(step).saturating_add(own);
                if allowed.get(tag) == Some(&true) && *total < sum {
                    *total = sum;
                    *came = before;
                }
            }
        }
        best = next;
        from.push(came);
    }
    let mut tag = 0;
    let mut most = NEVER;
    for (last, &total) in best.iter().enumerate() {
        if may_follow(Some(last), None) && most < total {
            (tag, most) = (last, total);
        }
    }
    let mut path = vec![0; points.len()];
    for (slot, came) in path.iter_mut().zip(&from).rev() {
        *slot = tag;
        tag = came.get(tag).copied().map_or(0, usize::from);
    }
    path
}
