//! What was learnt: the weight of each observation for each tag, as whole numbers.

use super::features::Sequence;
use super::keys::Keys;
use super::tags::{N_TAGS, Tag};
use super::viterbi::{Points, best_path};

/// The weights of observations and of the steps from tag to tag.
#[derive(Clone, Debug)]
pub struct Weights<'a> {
    steps: [Points; N_TAGS],
    keys: Keys<'a>,
    /// Where the weights of each observation begin.
    starts: Vec<u32>,
    tags: &'a [u8],
    values: &'a [u8],
}

impl<'a> Weights<'a> {
    /// Reads what [`Weights::write`] has written; `None` if it is something else.
    #[must_use]
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let (step_bytes, rest) = bytes.split_at_checked(N_TAGS * N_TAGS)?;
        let (keys, rest) = Keys::split(rest)?;
        let (counts, rest) = rest.split_at_checked(keys.len())?;
        let mut steps = [[0; N_TAGS]; N_TAGS];
        for (step, byte) in steps.iter_mut().flatten().zip(step_bytes) {
            *step = whole(*byte);
        }
        let mut starts = Vec::with_capacity(counts.len() + 1);
        let mut total = 0_u32;
        starts.push(total);
        for count in counts {
            total += u32::from(*count);
            starts.push(total);
        }
        let (tags, values) = rest.split_at_checked(total as usize)?;
        (values.len() == tags.len()).then_some(Self { steps, keys, starts, tags, values })
    }

    /// The bytes of a table: weights from −127 to 127, observations sorted by their hashes.
    #[must_use]
    pub fn write(steps: &[[i8; N_TAGS]; N_TAGS], table: &[(u32, [i8; N_TAGS])]) -> Vec<u8> {
        let (mut counts, mut tags, mut values) = (Vec::new(), Vec::new(), Vec::new());
        for (_, row) in table {
            let some = (0_u8..).zip(row).filter(|(_, value)| **value != 0);
            let before = tags.len();
            for (tag, value) in some {
                tags.push(tag);
                values.push(value.cast_unsigned());
            }
            counts.push(u8::try_from(tags.len() - before).unwrap_or(0));
        }
        let hashes: Vec<u32> = table.iter().map(|(hash, _)| *hash).collect();
        let mut bytes: Vec<u8> = steps.iter().flatten().map(|step| step.cast_unsigned()).collect();
        bytes.extend(Keys::write(&hashes));
        bytes.extend(counts);
        bytes.extend(tags);
        bytes.extend(values);
        bytes
    }

    /// The best tags of a sequence.
    #[must_use]
    pub fn tag(&self, sequence: &Sequence) -> Vec<Tag> {
        let points: Vec<Points> =
            sequence.features.iter().map(|features| self.points(features)).collect();
        best_path(&points, &self.steps)
    }

    fn points(&self, features: &[u32]) -> Points {
        let mut points = [0; N_TAGS];
        for at in features.iter().filter_map(|&feature| self.keys.find(feature)) {
            let (Some(&from), Some(&past)) = (self.starts.get(at), self.starts.get(at + 1)) else {
                continue;
            };
            let range = from as usize..past as usize;
            let (Some(tags), Some(values)) = (self.tags.get(range.clone()), self.values.get(range))
            else {
                continue;
            };
            for (tag, value) in tags.iter().zip(values) {
                if let Some(sum) = points.get_mut(usize::from(*tag)) {
                    *sum += whole(*value);
                }
            }
        }
        points
    }
}

fn whole(byte: u8) -> i32 {
    i32::from(byte.cast_signed())
}
