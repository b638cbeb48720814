//! Bands that leave something open, contradict each other, or can never count (rule 56).

use super::probe::{Cell, Given, Probe};
use super::{Code, Findings, more};
use crate::document::agreement::Band;
use crate::sentence::{Part, Sentence, said};
use rust_decimal::Decimal;

/// Everything to point at in the bands of a credit.
pub(super) fn bands(probe: &Probe<'_>, findings: &mut Findings) {
    if probe.bands().is_empty() {
        return;
    }
    let cells = probe.cells(probe.levels());
    gaps(probe, &cells, findings);
    overlaps(probe, &cells, findings);
    unreachable(probe, &cells, findings);
    not_monotone(probe, &cells, findings);
    first_gives_nothing(probe, &cells, findings);
}

fn band_path(probe: &Probe<'_>, band: usize) -> String {
    format!("{}.as.bands[{band}]", probe.path)
}

/// What a band gives, in words.
fn gives(probe: &Probe<'_>, band: usize) -> Sentence {
    let give = probe.bands()[band].give;
    match give.is_zero() {
        true => said!("nothing"),
        false => said!("{0}", Part::from(give)),
    }
}

/// Readings between two bands, and past the last one.
fn gaps(probe: &Probe<'_>, cells: &[Cell], findings: &mut Findings) {
    let mut between: Vec<(usize, usize, Sentence)> = Vec::new();
    let mut before = None;
    let mut position = 0;
    while position < cells.len() {
        let run = cells[position..]
            .iter()
            .take_while(|cell| cell.given.gap)
            .count();
        if run == 0 {
            before = cells[position].given.band.or(before);
            position += 1;
            continue;
        }
        let range = probe.readings(&cells[position], &cells[position + run - 1]);
        position += run;
        let after = cells.get(position).and_then(|cell| cell.given.band);
        match (before, after) {
            (Some(better), Some(worse)) => between.push((better, worse, range)),
            (Some(better), None) => {
                let message = said!(
                    "The last band ends: what is owed for {0} is not said, and nothing is counted there. Leave out its outer edge if it gives {1} from there on.",
                    range,
                    gives(probe, better)
                );
                findings.add(band_path(probe, better), Code::PastLastBand, message);
            }
            _ => {}
        }
    }
    if let Some((better, worse, range)) = between.first() {
        let message = said!(
            "For {0} there is no band: whether {1} or {2} is owed is not said, and nothing is counted there.{3}",
            range,
            gives(probe, *better),
            gives(probe, *worse),
            more(
                between.len() - 1,
                || said!(" There is one more such gap."),
                |count| said!(" There are {0} more such gaps.", count)
            )
        );
        findings.add(band_path(probe, *better), Code::BandGap, message);
    }
}

/// Bands that say where they end, and others that begin before that.
fn overlaps(probe: &Probe<'_>, cells: &[Cell], findings: &mut Findings) {
    let bands = probe.bands();
    let low_is_bad = probe.low_is_bad();
    let ends = |band: &Band| match low_is_bad {
        true => band.above.or(band.at_least).is_some(),
        false => band.below.or(band.at_most).is_some(),
    };
    let mut found: Vec<([usize; 2], &Cell)> = Vec::new();
    for cell in cells {
        let Some(counts) = cell.given.band else {
            continue;
        };
        for (other, band) in bands.iter().enumerate() {
            let both = other != counts && ends(band) && probe.holds(band, cell.sample);
            if both && found.iter().all(|(pair, _)| *pair != [other, counts]) {
                found.push(([other, counts], cell));
            }
        }
    }
    if let Some(([other, counts], cell)) = found.first() {
        let message = said!(
            "Two bands hold for {0}: one gives {1}, the other {2}. The one that begins nearer to the bad side counts: {3}.{4}",
            probe.readings(cell, cell),
            gives(probe, *other),
            gives(probe, *counts),
            gives(probe, *counts),
            more(
                found.len() - 1,
                || said!(" There is one more such pair."),
                |count| said!(" There are {0} more such pairs.", count)
            )
        );
        findings.add(band_path(probe, *counts), Code::BandOverlap, message);
    }
}

/// Bands that never count.
fn unreachable(probe: &Probe<'_>, cells: &[Cell], findings: &mut Findings) {
    for (position, band) in probe.bands().iter().enumerate() {
        if cells.iter().any(|cell| cell.given.band == Some(position)) {
            continue;
        }
        let covered = cells.iter().any(|cell| probe.holds(band, cell.sample));
        let why = match covered {
            true => {
                said!("everything in it lies in bands nearer to the bad side too, and those count")
            }
            false => said!("there can be no reading in it"),
        };
        let message = said!(
            "This band never gives its {0}: {1}.",
            Part::from(band.give),
            why
        );
        findings.add(band_path(probe, position), Code::UnreachableBand, message);
    }
}

/// Worse readings that give less.
fn not_monotone(probe: &Probe<'_>, cells: &[Cell], findings: &mut Findings) {
    let of_band = cells.chunk_by(|one, other| one.given.band == other.given.band);
    let mut most: Option<(&[Cell], Decimal)> = None;
    for run in of_band {
        let Given { band, amount, .. } = run[0].given;
        let Some(band) = band else {
            continue;
        };
        let said = |run: &[Cell]| probe.readings(&run[0], &run[run.len() - 1]);
        if let Some((better, greatest)) = most
            && amount < greatest
        {
            let (worse, less) = match probe.credit.reward {
                true => (said!("better"), said!("What is better earns less")),
                false => (said!("worse"), said!("What is worse costs less")),
            };
            let message = said!(
                "{0}: {1} give {2}, and {3}, which are {4}, {5}.",
                less,
                said(better),
                probe.give(greatest),
                said(run),
                worse,
                gives(probe, band)
            );
            findings.add(band_path(probe, band), Code::NotMonotone, message);
            return;
        }
        if most.is_none_or(|(_, greatest)| amount > greatest) {
            most = Some((run, amount));
        }
    }
}

/// A first band of times or numbers that gives nothing, although something went wrong.
fn first_gives_nothing(probe: &Probe<'_>, cells: &[Cell], findings: &mut Findings) {
    if probe.is_on_figure() {
        return;
    }
    let wrong = cells.iter().filter(|cell| !cell.sample.is_zero());
    let in_bands: Vec<(usize, &Cell)> = wrong
        .filter_map(|cell| Some((cell.given.band?, cell)))
        .collect();
    let Some(&(first, from)) = in_bands.first() else {
        return;
    };
    let run = in_bands.iter().take_while(|(band, _)| *band == first);
    let to = run.last().map_or(from, |(_, cell)| cell);
    if probe.bands()[first].give.is_zero() {
        let message = said!(
            "The first band gives nothing: {0} cost nothing.",
            probe.readings(from, to)
        );
        findings.add(
            band_path(probe, first),
            Code::FirstBandGivesNothing,
            message,
        );
    }
}
