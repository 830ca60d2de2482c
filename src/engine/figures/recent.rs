//! What was found at the last tokens, where many rules ask for the same.

use std::cell::Cell;

use super::cursor::REACH;

/// Answers at as many tokens as rules look at around one, each by its index.
#[derive(Debug)]
pub(super) struct Recent<T: Copy>([Cell<Option<(usize, T)>>; 2 * REACH]);

impl<T: Copy> Recent<T> {
    pub fn new() -> Self {
        Self([const { Cell::new(None) }; 2 * REACH])
    }

    /// The answer at an index, found now if it is not among the last ones.
    pub fn of(&self, idx: usize, find: impl FnOnce() -> T) -> T {
        let Some(place) = self.0.get(idx % self.0.len()) else { return find() };
        match place.get() {
            Some((at, found)) if at == idx => found,
            _ => {
                let found = find();
                place.set(Some((idx, found)));
                found
            }
        }
    }
}
