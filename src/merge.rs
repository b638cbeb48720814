//! Which tickets were merged into which (rule 35).
//!
//! `terms` gathers them from the list once; `history` asks where a merged ticket went, and what went into
//! a ticket that is judged; `validate` asks for circles.

use crate::document::rules::MergedTickets;
use crate::document::tickets::{EventKind, Ticket, Tickets};
use std::collections::HashMap;

/// The merges of one ticket list; empty if there are none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Merges {
    /// What a merged ticket is.
    pub rule: MergedTickets,
    /// By the position of a ticket, that of the one it went into, if it went into one of the list.
    into: Vec<Option<usize>>,
    /// Who took in whom, by their positions, in order.
    took_in: Vec<(usize, usize)>,
    /// The positions of tickets that were merged in a circle, or into one of those. Nobody can say where they
    /// went; a document has none, a list that is being edited may.
    pub circling: Vec<usize>,
}

impl Merges {
    pub fn new(rule: MergedTickets, tickets: &Tickets) -> Merges {
        let mut merges = Merges {
            rule,
            ..Merges::default()
        };
        if tickets.have(EventKind::Merged) {
            merges.gather(tickets);
        }
        merges
    }

    #[inline(never)]
    fn gather(&mut self, tickets: &Tickets) {
        let ids = tickets
            .iter()
            .map(|ticket| (ticket.id(), ticket.position()));
        let positions: HashMap<&str, usize> = ids.collect();
        let went_into = |ticket: Ticket<'_>| {
            let mut events = ticket.events();
            let merged = events.find(|event| event.kind == EventKind::Merged)?;
            positions.get(ticket.text(merged.text())).copied()
        };
        self.into = tickets.iter().map(went_into).collect();
        self.circling = circling(&self.into);
        for &position in &self.circling {
            self.into[position] = None;
        }
        let pairs = self.into.iter().enumerate();
        self.took_in = pairs
            .filter_map(|(merged, master)| Some(((*master)?, merged)))
            .collect();
        self.took_in.sort_unstable();
    }

    /// The ticket that one went into, if it is in the list.
    pub fn master<'a>(&self, ticket: Ticket<'a>) -> Option<Ticket<'a>> {
        let master = self.into.get(ticket.position()).copied().flatten()?;
        ticket.list().get(master)
    }

    /// The tickets that went into one.
    pub fn merged<'a>(&self, ticket: Ticket<'a>) -> impl Iterator<Item = Ticket<'a>> {
        let master = ticket.position();
        let first = self.took_in.partition_point(|&(into, _)| into < master);
        let pairs = self.took_in[first..].iter();
        let pairs = pairs.take_while(move |&&(into, _)| into == master);
        pairs.filter_map(move |&(_, merged)| ticket.list().get(merged))
    }
}

/// Who leads into a circle, given where each went.
fn circling(into: &[Option<usize>]) -> Vec<usize> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Never,
        Circles,
        Ends,
    }

    let mut seen = vec![Seen::Never; into.len()];
    for start in 0..seen.len() {
        let (mut chain, mut next) = (Vec::new(), Some(start));
        while let Some(at) = next.filter(|&at| seen[at] == Seen::Never) {
            // Until the end is known, whoever comes back here goes in a circle.
            seen[at] = Seen::Circles;
            chain.push(at);
            next = into[at];
        }
        if next.is_none_or(|at| seen[at] == Seen::Ends) {
            chain.into_iter().for_each(|at| seen[at] = Seen::Ends);
        }
    }
    let circles = |position: &usize| seen[*position] == Seen::Circles;
    (0..seen.len()).filter(circles).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whoever follows the merges of a list comes to an end, also while the list is being edited.
    #[test]
    fn nobody_follows_a_circle() {
        let list = r#"[
            { "id": "A", "events": [["2026-11-23T09:00Z", "opened"], ["2026-11-23T10:00Z", "merged", "B"]] },
            { "id": "B", "events": [["2026-11-23T09:00Z", "opened"], ["2026-11-23T10:00Z", "merged", "C"]] },
            { "id": "C", "events": [["2026-11-23T09:00Z", "opened"], ["2026-11-23T10:00Z", "merged", "B"]] },
            { "id": "D", "events": [["2026-11-23T09:00Z", "opened"], ["2026-11-23T10:00Z", "merged", "E"]] },
            { "id": "E", "events": [["2026-11-23T09:00Z", "opened"]] }]"#;
        let tickets: Tickets = crate::document::read(list, "tickets").expect("tickets");
        let merges = Merges::new(MergedTickets::Follows, &tickets);
        assert_eq!(merges.circling, [0, 1, 2]);
        let ids = |ticket: Ticket<'_>| {
            let master = merges.master(ticket).map_or("-", Ticket::id);
            let merged: Vec<&str> = merges.merged(ticket).map(Ticket::id).collect();
            format!("{} {master} {}", ticket.id(), merged.concat())
        };
        let found: Vec<String> = tickets.iter().map(ids).collect();
        assert_eq!(found, ["A - ", "B - ", "C - ", "D E ", "E - D"]);
    }
}
