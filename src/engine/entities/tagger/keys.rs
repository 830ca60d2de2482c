//! Sets of hashes in a form that is small and can be searched as it is.

/// Sorted hashes of 24 bits: how many begin with each byte, then the two other bytes of each, in
/// two rows, which compresses better than in turn.
#[derive(Clone, Copy, Debug, Default)]
pub struct Keys<'a> {
    starts: &'a [[u8; 2]],
    middle: &'a [u8],
    low: &'a [u8],
}

/// The number of starts: one for each first byte, and the end.
const STARTS: usize = 257;

impl<'a> Keys<'a> {
    /// Takes a set off the front of `bytes`; the rest.
    #[must_use]
    pub fn split(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (starts, rest) = bytes.split_at_checked(2 * STARTS)?;
        let (starts, _) = starts.as_chunks::<2>();
        let len = usize::from(u16::from_le_bytes(*starts.last()?));
        let (middle, rest) = rest.split_at_checked(len)?;
        let (low, rest) = rest.split_at_checked(len)?;
        Some((Self { starts, middle, low }, rest))
    }

    /// Writes a set of sorted hashes, of which the upper 24 bits count. There may be 65,535.
    #[must_use]
    pub fn write(hashes: &[u32]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for first in 0..=256_u32 {
            let at = hashes.partition_point(|hash| hash >> 24 < first);
            bytes.extend(u16::try_from(at).unwrap_or(u16::MAX).to_le_bytes());
        }
        bytes.extend(hashes.iter().map(|hash| (hash >> 16) as u8));
        bytes.extend(hashes.iter().map(|hash| (hash >> 8) as u8));
        bytes
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.low.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.low.is_empty()
    }

    /// The place of a hash among the others.
    #[must_use]
    pub fn find(&self, hash: u32) -> Option<usize> {
        let first = (hash >> 24) as usize;
        let start = |at: usize| self.starts.get(at).map(|at| usize::from(u16::from_le_bytes(*at)));
        let (from, past) = (start(first)?, start(first + 1)?);
        let (middle, low) = ((hash >> 16) as u8, (hash >> 8) as u8);
        // Hardly ever do two of them share two bytes.
        let rows = self.middle.get(from..past)?;
        let before = rows.partition_point(|other| *other < middle);
        let same = rows.get(before..)?.iter().zip(self.low.get(from + before..)?);
        let mut same = same.take_while(|(other, _)| **other == middle).enumerate();
        same.find(|(_, (_, other))| **other == low).map(|(at, _)| from + before + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_found() {
        let hashes = [0x0000_0100, 0x0000_0200, 0x1234_5600, 0xffff_ff00];
        let bytes = Keys::write(&hashes);
        let (keys, rest) = Keys::split(&bytes).unwrap();
        assert_eq!((keys.len(), rest.len()), (4, 0));
        for (at, hash) in hashes.iter().enumerate() {
            assert_eq!(keys.find(*hash), Some(at));
            assert_eq!(keys.find(*hash | 0xff), Some(at), "the last byte does not count");
        }
        assert_eq!(keys.find(0x1234_5500), None);
    }

    #[test]
    fn damaged_bytes_are_no_set() {
        assert!(Keys::split(&[]).is_none());
        let bytes = Keys::write(&[0x0100, 0x0200]);
        assert!(Keys::split(&bytes[..bytes.len() - 1]).is_none());
    }
}
