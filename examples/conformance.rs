//! Runs conformance files: `cargo run --release --example conformance -- FILE…`.
//!
//! Prints one line for each failing case and the counts at the end; the exit status is 1 if any
//! case failed. Nothing is skipped: what cannot be expressed has failed. The formats are described
//! in `tests/conformance/README.md`.

#[path = "../tests/conformance/cases.rs"]
mod cases;

use std::process::ExitCode;

fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        eprintln!("Name the files to run: cargo run --release --example conformance -- FILE…");
        return ExitCode::from(2);
    }
    let (mut passed, mut failed) = (0, 0);
    for file in &files {
        let outcomes = match std::fs::read_to_string(file) {
            Ok(text) => cases::run(&text),
            Err(error) => {
                println!("{file}: cannot be read: {error}");
                failed += 1;
                continue;
            }
        };
        if outcomes.is_empty() {
            println!("{file}: holds no case");
            failed += 1;
        }
        for outcome in outcomes {
            match outcome.failure {
                None => passed += 1,
                Some(failure) => {
                    println!("{file}: {}: {failure}", outcome.id);
                    failed += 1;
                }
            }
        }
    }
    println!("{passed} passed, {failed} failed");
    ExitCode::from(u8::from(failed > 0))
}
