//! The fuzz targets without libFuzzer: replays the corpora beside them, then changes them at random with a
//! fixed seed, a few seconds in all.
#![allow(clippy::unwrap_used)]

#[path = "fuzz/src/lib.rs"]
mod targets;

use sla_calculator::document::Document;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

/// No small input may take longer. A release build needs a hundredth; this profile, on a busy machine,
/// gets time.
const LONGEST: Duration = Duration::from_secs(10);

/// A small generator (xorshift): the same numbers every time.
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % count.max(1) as u64) as usize
    }
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fuzz/corpus")
        .join(target);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

/// What libFuzzer does most: bytes changed, cut out, repeated, and taken from another input.
fn changed(input: &[u8], other: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let end = (at + 1 + random.below(40)).min(bytes.len());
        match random.below(6) {
            0 if at < bytes.len() => bytes[at] = random.below(256) as u8,
            1 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
            2 => drop(bytes.drain(at..end)),
            3 => {
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
            4 => {
                let from = random.below(other.len() + 1);
                let to = (from + random.below(60)).min(other.len());
                bytes.splice(at..at, other[from..to].iter().copied());
            }
            _ => bytes.insert(at, random.below(256) as u8),
        }
    }
    bytes
}

/// Replays a corpus, changes it `count` times, and says how often the target ran.
fn runs(name: &str, target: fn(&[u8]), count: usize) {
    let corpus = corpus(name);
    let begun = Instant::now();
    let run = |input: &[u8]| {
        let begun = Instant::now();
        let held = catch_unwind(AssertUnwindSafe(|| target(input)));
        let time = begun.elapsed();
        assert!(
            held.is_ok() && time < LONGEST,
            "{name}, {time:?}: {:?}",
            String::from_utf8_lossy(input)
        );
    };
    corpus.iter().for_each(|input| run(input));
    let mut random = Random(0x5eed_0000_0000_0003);
    for _ in 0..count {
        let [one, other] = [(); 2].map(|()| &corpus[random.below(corpus.len())]);
        run(&changed(one, other, &mut random));
    }
    let (all, time) = (corpus.len() + count, begun.elapsed());
    println!(
        "{name}: {all} runs, {} of the corpus, in {time:?}",
        corpus.len()
    );
}

#[test]
fn documents() {
    runs("document", targets::document, 1_500);
}

#[test]
fn judging() {
    runs("evaluate", targets::evaluate, 200);
}

#[test]
fn calendar_files() {
    runs("ics", targets::ics, 1_500);
}

#[test]
fn event_logs() {
    runs("log", targets::log, 1_000);
}

/// A target that reads a document from random decisions is worth little if the documents are faulty.
#[test]
fn most_decisions_make_a_valid_document() {
    let mut random = Random(0x5eed_0000_0000_0003);
    let valid = (0..200).filter(|_| {
        let bytes: Vec<u8> = (0..600).map(|_| random.below(256) as u8).collect();
        Document::parse(&targets::made_of(&bytes)).is_ok()
    });
    let valid = valid.count();
    assert!(valid > 100, "{valid} of 200");
}
