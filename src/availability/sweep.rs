//! Through time from change to change: what is down between two of them, and how much of it.
//!
//! `runs` gives the pieces; `window` adds up what it sees here.

use super::components::Tree;
use super::hits::Hit;
use super::runs::Piece;
use crate::span::Span;

/// What is down at one time.
pub(super) struct Load<'a> {
    hits: &'a [Hit],
    tree: Option<&'a Tree>,
    whole: i128,
    /// The hits that are down, in the order of time.
    pub active: Vec<usize>,
    /// The weight of those that hit everything.
    everywhere: i128,
    /// The weight of the others together, and by service for those made of services.
    others: i128,
    by_service: Vec<i128>,
}

impl Load<'_> {
    fn change(&mut self, hit: usize, starts: bool) {
        let place = self.active.partition_point(|&active| active < hit);
        let weight = i128::from(self.hits[hit].weight);
        let weight = if starts {
            self.active.insert(place, hit);
            weight
        } else {
            self.active.remove(place);
            -weight
        };
        match self.hits[hit].service {
            None => self.everywhere += weight,
            Some(service) => {
                self.others += weight;
                if let Some(sum) = self.by_service.get_mut(service) {
                    *sum += weight;
                }
            }
        }
    }

    /// How much of a service is down.
    pub fn of_service(&self, service: usize) -> i128 {
        let own = self.by_service.get(service).copied().unwrap_or(0);
        (own + self.everywhere).min(self.whole)
    }

    /// How much is down of all.
    pub fn down(&self) -> i128 {
        match self.tree {
            Some(tree) => tree.down(&|service| self.of_service(service)),
            None => (self.others + self.everywhere).min(self.whole),
        }
    }

    /// Shares out among its hits what is down of the service of a run.
    pub fn share_of_run(&self, service: Option<usize>, share: &mut dyn FnMut(usize, i128)) {
        if self.tree.is_some() {
            return self.share(share);
        }
        let mut left = self.whole;
        let own = |hit: &&usize| self.hits[**hit].service == service;
        for &hit in self.active.iter().filter(own) {
            let weight = i128::from(self.hits[hit].weight).min(left);
            share(hit, weight);
            left -= weight;
        }
    }

    /// Shares out among the hits what is down of all: the earlier one counts first.
    pub fn share(&self, share: &mut dyn FnMut(usize, i128)) {
        let mut left = self.down();
        let mut blamed = Vec::new();
        if let Some(tree) = self.tree.filter(|_| left > 0) {
            tree.blame(&|service| self.of_service(service), &mut blamed);
        }
        for &hit in &self.active {
            if left == 0 {
                return;
            }
            let service = self.hits[hit].service;
            let guilty = self.tree.is_none() || service.is_none_or(|one| blamed.contains(&one));
            if guilty {
                let weight = i128::from(self.hits[hit].weight).min(left);
                share(hit, weight);
                left -= weight;
            }
        }
    }
}

/// Tells what is down in each stretch of a window in which nothing changes.
pub(super) fn sweep(
    hits: &[Hit],
    tree: Option<&Tree>,
    whole: i64,
    pieces: impl Iterator<Item = Piece>,
    window: Span,
    each: &mut dyn FnMut(Span, &Load<'_>),
) {
    let mut edges: Vec<(i64, bool, usize)> = Vec::new();
    for piece in pieces {
        let span = piece.span.and(window);
        if span.from < span.to {
            edges.extend([(span.from, true, piece.hit), (span.to, false, piece.hit)]);
        }
    }
    // Where one piece of a hit ends and the next begins, the first goes before the second comes.
    edges.sort_unstable();
    let mut load = Load {
        hits,
        tree,
        whole: i128::from(whole),
        active: Vec::new(),
        everywhere: 0,
        others: 0,
        by_service: tree.map_or(Vec::new(), |tree| vec![0; tree.services()]),
    };
    let mut before = i64::MIN;
    for (at, starts, hit) in edges {
        if before < at && !load.active.is_empty() {
            each(Span::new(before, at), &load);
        }
        before = at;
        load.change(hit, starts);
    }
}

/// Which of some things in the order of their beginnings lie in windows, one after the other.
#[derive(Default)]
pub(super) struct Live {
    next: usize,
    pub live: Vec<usize>,
}

impl Live {
    /// Goes on to a window that begins and ends no earlier than the last one.
    pub fn go_on(&mut self, count: usize, window: Span, span: impl Fn(usize) -> Span) {
        while self.next < count && span(self.next).from < window.to {
            self.live.push(self.next);
            self.next += 1;
        }
        self.live.retain(|&one| span(one).to > window.from);
    }
}
