//! Long work in slices, so that nothing freezes.

/// Does long work beside everything else.
pub trait Tasks {
    /// Calls `work` until it gives `false`, as often in a row as nobody notices; what the reader does
    /// comes between.
    fn run(&self, work: Box<dyn FnMut() -> bool>);
    /// Calls `work` once, after what is about to be shown is shown.
    fn later(&self, work: Box<dyn FnOnce()>);
}

/// Does all of it at once.
#[derive(Debug)]
pub struct MemoryTasks;

impl Tasks for MemoryTasks {
    fn run(&self, mut work: Box<dyn FnMut() -> bool>) {
        while work() {}
    }

    fn later(&self, work: Box<dyn FnOnce()>) {
        work();
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use super::*;

    #[test]
    fn work_is_called_until_it_is_done() {
        let left = Rc::new(Cell::new(3));
        let counted = left.clone();
        MemoryTasks.run(Box::new(move || {
            counted.set(counted.get() - 1);
            counted.get() != 0
        }));
        assert_eq!(left.get(), 0);
    }
}
