//! What a careful reader of an agreement would point at in its credits, although they can be worked out as
//! they stand (rules 50, 53, 54 and 56).
//!
//! `terms` asks for it unless the credits are of the plainest kind. The parts: `probe` (what a schedule gives
//! at every level), `bands` (gaps, overlaps, what never counts), `goals` (what is owed or not owed against
//! the goal), `amounts` (more than is paid, and without end), `together` (credits that meet), `figures` (what the
//! figures of a report show beside that).

mod amounts;
mod bands;
mod figures;
mod goals;
mod probe;
mod together;

pub(crate) use figures::owed;

use super::{Code, Finding};
use crate::document::agreement::Agreement;
use crate::sentence::{Sentence, said};
use probe::Probe;

/// How many pairs of bands are looked at; an agreement with more is not one that a person has written.
const MOST_PAIRS: usize = 200_000;

/// Findings on terms, as they are gathered.
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, path: String, code: Code, message: Sentence) {
        self.0.push(Finding::Terms {
            path,
            code,
            message,
        });
    }
}

/// How many others there are like the one that is told.
fn more(count: usize, one: fn() -> Sentence, several: fn(usize) -> Sentence) -> Sentence {
    match count {
        0 => said!(""),
        1 => one(),
        _ => several(count),
    }
}

/// Everything to point at in the credits of a valid agreement.
#[inline(never)]
pub(super) fn credits(agreement: &Agreement) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
    let measures = probe::measures(agreement);
    let credits = agreement.credits.iter().enumerate();
    let probes: Vec<Probe<'_>> = credits
        .map(|(position, credit)| Probe::new(agreement, &measures, position, credit))
        .collect();
    let pairs = probes.iter().map(|probe| probe.bands().len().pow(2));
    if pairs.sum::<usize>() > MOST_PAIRS {
        return Vec::new();
    }
    for probe in &probes {
        bands::bands(probe, &mut findings);
        goals::compliant(probe, &mut findings);
        goals::trigger(agreement, probe, &mut findings);
    }
    goals::free(&probes, &mut findings);
    goals::uncovered(agreement, &measures, &probes, &mut findings);
    amounts::amounts(agreement, &probes, &mut findings);
    together::together(agreement, &probes, &mut findings);
    findings.0
}
