//! Work that can stop and go on, so that a page stays alive while a million tickets are judged.
//!
//! Such work is an `async` function that counts what it does on a `Pace` and awaits nothing else: so it
//! is one pure function, whether it is done at once or in slices of any size. `import` and `report` are
//! written so; what a slice may cost is decided by who drives the [`Job`].

use std::cell::Cell;
use std::fmt;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Units of work between two looks at the clock: a ticket, a row or a step of a sort is one.
const GRAIN: u64 = 64;

/// How much work may still be done in this slice, and what is done by now.
#[derive(Debug)]
pub(crate) struct Pace {
    left: Cell<u64>,
    done: Cell<usize>,
}

impl Pace {
    /// Without any stop.
    pub fn unbounded() -> Pace {
        Pace {
            left: Cell::new(u64::MAX),
            done: Cell::new(0),
        }
    }

    /// Counts a unit of work, after a stop if the slice is over.
    pub fn tick(&self) -> Tick<'_> {
        Tick(self)
    }

    /// Counts one of those that people count, too: a row that is read, a ticket that is judged.
    pub fn step(&self) -> Tick<'_> {
        self.done.set(self.done.get() + 1);
        Tick(self)
    }

    /// Counts work that was done in one go.
    pub fn spend(&self, units: usize) {
        let left = self.left.get().saturating_sub(units as u64);
        self.left.set(left);
    }
}

/// What [`Pace::tick`] waits for.
#[must_use = "without `.await` nothing stops"]
pub(crate) struct Tick<'a>(&'a Pace);

impl Future for Tick<'_> {
    type Output = ();

    #[inline]
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        match self.0.left.get().checked_sub(1) {
            Some(left) => {
                self.0.left.set(left);
                Poll::Ready(())
            }
            None => Poll::Pending,
        }
    }
}

/// Does work that counts on an unbounded pace.
pub(crate) fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        let polled = work.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        if let Poll::Ready(result) = polled {
            return result;
        }
    }
}

/// Work that is done slice by slice.
pub struct Job<T> {
    work: Pin<Box<dyn Future<Output = T>>>,
    pace: Rc<Pace>,
}

/// Where a slice ended.
#[derive(Debug)]
pub enum Slice<T> {
    /// With the work.
    Done(T),
    /// Before it: this is what remains.
    More(Job<T>),
}

impl<T> Job<T> {
    /// Work that counts on the pace that it is given.
    pub(crate) fn new<W>(work: impl FnOnce(Rc<Pace>) -> W) -> Job<T>
    where
        W: Future<Output = T> + 'static,
    {
        let pace = Rc::new(Pace {
            left: Cell::new(0),
            done: Cell::new(0),
        });
        Job {
            work: Box::pin(work(pace.clone())),
            pace,
        }
    }

    /// Goes on for so many units of work: at least one, so that it comes to an end.
    pub fn advance(mut self, units: u64) -> Slice<T> {
        self.pace.left.set(units.max(1));
        let mut context = Context::from_waker(Waker::noop());
        match self.work.as_mut().poll(&mut context) {
            Poll::Ready(result) => Slice::Done(result),
            Poll::Pending => Slice::More(self),
        }
    }

    /// Goes on as long as `may_go_on` says so, which is asked now and then.
    pub fn step(mut self, mut may_go_on: impl FnMut() -> bool) -> Slice<T> {
        loop {
            match self.advance(GRAIN) {
                Slice::More(rest) if may_go_on() => self = rest,
                slice => return slice,
            }
        }
    }

    /// How many rows are read, or tickets judged, by now.
    pub fn done(&self) -> usize {
        self.pace.done.get()
    }
}

impl<T> fmt::Debug for Job<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("done", &self.done())
            .finish_non_exhaustive()
    }
}

/// Sorts by merging, so that a long sort can stop, too; equal ones keep their order.
pub(crate) async fn sort_by<T: Copy>(
    list: &mut Vec<T>,
    mut is_less: impl FnMut(&T, &T) -> bool,
    pace: &Pace,
) {
    /// What is sorted in one go.
    const RUN: usize = 32;
    for run in list.chunks_mut(RUN) {
        pace.tick().await;
        for end in 1..run.len() {
            let mut at = end;
            while at > 0 && is_less(&run[at], &run[at - 1]) {
                run.swap(at, at - 1);
                at -= 1;
            }
        }
        pace.spend(RUN);
    }
    let mut merged = Vec::with_capacity(list.len());
    let mut width = RUN;
    while width < list.len() {
        for pair in list.chunks(2 * width) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            while let (Some(one), Some(two)) = (left.first(), right.first()) {
                pace.tick().await;
                if is_less(two, one) {
                    merged.push(*two);
                    right = &right[1..];
                } else {
                    merged.push(*one);
                    left = &left[1..];
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        std::mem::swap(list, &mut merged);
        merged.clear();
        width *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sorting(mut list: Vec<(u8, usize)>) -> Job<Vec<(u8, usize)>> {
        Job::new(|pace| async move {
            sort_by(&mut list, |one, two| one.0 < two.0, &pace).await;
            list
        })
    }

    proptest! {
        #[test]
        fn a_sort_in_slices_is_a_stable_sort(keys in prop::collection::vec(0_u8..20, 0..400), slice in 1_u64..300) {
            let list: Vec<(u8, usize)> = keys.into_iter().zip(0..).collect();
            let mut expected = list.clone();
            expected.sort_by_key(|&(key, _)| key);
            let mut job = sorting(list);
            let sorted = loop {
                match job.advance(slice) {
                    Slice::Done(sorted) => break sorted,
                    Slice::More(rest) => job = rest,
                }
            };
            prop_assert_eq!(sorted, expected);
        }
    }

    #[test]
    fn a_slice_ends_when_it_may_not_go_on() {
        let list: Vec<(u8, usize)> = (0..2_000).map(|at| (at as u8, at)).collect();
        let (mut asked, mut slices, mut job) = (0, 1, sorting(list));
        while let Slice::More(rest) = job.step(|| {
            asked += 1;
            asked % 4 != 0
        }) {
            (job, slices) = (rest, slices + 1);
        }
        assert_eq!(slices, asked / 4 + 1);
        assert!(slices > 10, "{slices}");
    }
}
