//! `cargo xtask size` weighs each file of `dist/` and holds the limits.
//!
//! Bytes are those that travel: gzip at level 9 and brotli at level 11. The first limit is
//! for everything that must arrive before an English page shows the widget, the second for
//! each file that is loaded later, when it is asked for.

use crate::build::DATA;
use crate::project::{Result, dist};
use crate::schema;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write as _;
use std::path::Path;

const FIRST_PAINT: [&str; 5] = [
    "sla-calculator.js",
    "sla-calculator.css",
    "engine.js",
    "engine-parts.js",
    "engine.wasm",
];

/// The most that may travel.
struct Limits {
    first_paint: usize,
    later: usize,
    loader: usize,
}

const LIMITS: Limits = Limits {
    first_paint: 200_000,
    later: 60_000,
    loader: 8_000,
};

/// When a browser asks for a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum When {
    FirstPaint,
    Later,
    Never,
}

struct File {
    when: When,
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table and fails when a limit is exceeded.
pub fn check() -> Result {
    let mut files = Vec::new();
    weigh(&dist(), "", &mut files)?;
    files.sort_by(|a, b| (a.when, &a.name).cmp(&(b.when, &b.name)));
    print(&files);
    let broken = broken_limits(&files);
    if broken.is_empty() {
        Ok(())
    } else {
        Err(broken.join("\n       ").into())
    }
}

fn weigh(folder: &Path, prefix: &str, files: &mut Vec<File>) -> Result {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            weigh(&entry.path(), &format!("{name}/"), files)?;
            continue;
        }
        let bytes = fs::read(entry.path())?;
        let when = when(&name);
        files.push(File {
            when,
            name,
            raw: bytes.len(),
            gzip: gzip(&bytes)?,
            brotli: brotli(&bytes)?,
        });
    }
    Ok(())
}

/// Snippets are modules that the glue imports at once; types and texts are for people.
fn when(name: &str) -> When {
    if FIRST_PAINT.contains(&name) || name.starts_with("snippets/") {
        When::FirstPaint
    } else if name.ends_with(".d.ts")
        || name.starts_with("LICENSE")
        || [schema::FILE, "package.json"].contains(&name)
    {
        When::Never
    } else {
        When::Later
    }
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params)?;
    Ok(packed.len())
}

fn print(files: &[File]) {
    for (when, title) in [
        (When::FirstPaint, "first paint"),
        (When::Later, "loaded when asked for"),
        (When::Never, "not loaded by a browser"),
    ] {
        let of_group = files.iter().filter(|file| file.when == when);
        // A page loads one file of such a folder, not hundreds: the largest speaks for all.
        let folder = |file: &File| {
            let folder = file.name.split_once('/').map(|(folder, _)| folder);
            folder.and_then(|folder| DATA.iter().position(|data| *data == folder))
        };
        let (data, mut group): (Vec<&File>, Vec<&File>) =
            of_group.partition(|file| folder(file).is_some());
        for position in 0..DATA.len() {
            let files = data.iter().filter(|file| folder(file) == Some(position));
            group.extend(files.copied().max_by_key(|file| file.brotli));
        }
        if group.is_empty() {
            continue;
        }
        println!(
            "{title:32} {:>10} {:>10} {:>10}",
            "raw", "gzip -9", "brotli -11"
        );
        for file in &group {
            println!(
                "  {:30} {:>10} {:>10} {:>10}",
                file.name, file.raw, file.gzip, file.brotli
            );
        }
        if when == When::FirstPaint {
            let sum =
                |bytes: fn(&File) -> usize| group.iter().map(|file| bytes(file)).sum::<usize>();
            println!(
                "  {:30} {:>10} {:>10} {:>10}  of {}",
                "together",
                sum(|file| file.raw),
                sum(|file| file.gzip),
                sum(|file| file.brotli),
                LIMITS.first_paint
            );
        }
    }
}

fn broken_limits(files: &[File]) -> Vec<String> {
    let of = |when: When| files.iter().filter(move |file| file.when == when);
    let first: usize = of(When::FirstPaint).map(|file| file.brotli).sum();
    let missing = FIRST_PAINT
        .iter()
        .filter(|name| !files.iter().any(|file| file.name == **name))
        .map(|name| format!("{name} is missing"));
    let most = LIMITS.first_paint;
    let first = (first > most).then(|| {
        format!("the first paint loads {first} bytes of brotli, over the limit of {most}")
    });
    let loader = files
        .iter()
        .filter(|file| file.name == "sla-calculator.js" && file.brotli > LIMITS.loader)
        .map(|file| over(file, LIMITS.loader));
    let later = of(When::Later)
        .filter(|file| file.brotli > LIMITS.later)
        .map(|file| over(file, LIMITS.later));
    missing.chain(first).chain(loader).chain(later).collect()
}

fn over(file: &File, limit: usize) -> String {
    format!(
        "{} is {} bytes of brotli, over the limit of {limit}",
        file.name, file.brotli
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(sizes: [(&str, usize); 6]) -> Vec<String> {
        let files = sizes.map(|(name, brotli)| File {
            when: when(name),
            name: name.to_owned(),
            raw: brotli,
            gzip: brotli,
            brotli,
        });
        broken_limits(&files)
    }

    #[test]
    fn limits() {
        let within = [
            ("sla-calculator.js", 8_000),
            ("sla-calculator.css", 2_000),
            ("engine.js", 9_000),
            ("engine-parts.js", 1_000),
            ("engine.wasm", 180_000),
            ("holidays/de.json", 60_000),
        ];
        assert!(package(within).is_empty());
        for (index, said) in [
            (0, "sla-calculator.js is 8001 bytes"),
            (4, "the first paint loads 200001 bytes"),
            (5, "holidays/de.json is 60001 bytes"),
        ] {
            let mut sizes = within;
            sizes[index].1 += 1;
            assert!(
                package(sizes).iter().any(|error| error.starts_with(said)),
                "{said}"
            );
        }
        let mut renamed = within;
        renamed[4].0 = "other.wasm";
        assert!(package(renamed).contains(&"engine.wasm is missing".to_owned()));
    }
}
