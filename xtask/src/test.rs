//! `cargo xtask test` runs every check and every test there is, cheapest first.
//!
//! It stops at the first failure and says which command failed. Browser tests use the
//! machine's Chromium; on Debian it is installed where that needs no password.

use crate::project::{Result, cargo, find_program, output, root, run};
use crate::{build, lint, serve, size};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

type Step = (&'static str, fn() -> Result);

const STEPS: [Step; 12] = [
    ("format", format),
    ("styles", lint::check),
    ("layers", layers),
    ("clippy", clippy),
    ("clippy-web", clippy_web),
    ("test", test_engine),
    ("test-ui", test_ui),
    ("test-xtask", test_xtask),
    ("doc", doc),
    ("release", release),
    ("size", build_and_weigh),
    ("browser", browser),
];

/// Runs all steps, or those named.
pub fn test(names: &[String]) -> Result {
    if let Some(unknown) = names
        .iter()
        .find(|name| !STEPS.iter().any(|(step, _)| step == name))
    {
        let known = STEPS.map(|(name, _)| name).join(", ");
        return Err(format!("there is no step {unknown:?}; the steps are {known}").into());
    }
    let chosen = STEPS
        .iter()
        .filter(|(name, _)| names.is_empty() || names.iter().any(|chosen| chosen == name));
    let start = Instant::now();
    let mut times = Vec::new();
    for (name, step) in chosen {
        println!("\n== {name}");
        let start = Instant::now();
        let result = step();
        let time = start.elapsed();
        result.map_err(|error| format!("step {name} failed after {}: {error}", seconds(time)))?;
        println!("== {name}: passed in {}", seconds(time));
        times.push((name, time));
    }
    println!("\nEverything passed:");
    for (name, time) in times {
        println!("  {name:12} {:>8}", seconds(time));
    }
    println!("  {:12} {:>8}", "together", seconds(start.elapsed()));
    Ok(())
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

fn format() -> Result {
    run(&mut cargo(&["fmt", "--all", "--check"]))
}

/// The engine must be usable from any Rust program: its default features name no web crate.
fn layers() -> Result {
    let tree = output(&mut cargo(&[
        "tree",
        "--edges=normal",
        "--prefix=none",
        "--format={p}",
    ]))?;
    let web = [
        "wasm-bindgen",
        "js-sys",
        "web-sys",
        "serde-wasm-bindgen",
        "tsify",
        "yew",
        "gloo",
    ];
    let found: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| web.contains(name))
        .collect();
    if !found.is_empty() {
        return Err(format!("the default features depend on {}", found.join(", ")).into());
    }
    println!(
        "the engine depends on {} crates, none of the web",
        tree.lines().count() - 1
    );
    Ok(())
}

fn clippy() -> Result {
    run(&mut cargo(&[
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--features=schema-check",
        "--",
        "-D",
        "warnings",
    ]))
}

fn clippy_web() -> Result {
    build::add_target()?;
    run(&mut cargo(&[
        "clippy",
        "--quiet",
        "--lib",
        "--features=ui",
        "--target",
        build::TARGET,
        "--",
        "-D",
        "warnings",
    ]))
}

/// Unit, integration and documentation tests of the pure engine; every document that they read is held
/// against the schema.
fn test_engine() -> Result {
    run(&mut cargo(&["test", "--quiet", "--features=schema-check"]))
}

/// The views without a browser: state, texts and rendered HTML.
fn test_ui() -> Result {
    run(&mut cargo(&[
        "test",
        "--quiet",
        "--lib",
        "--tests",
        "--features=ui",
    ]))
}

/// In the profile in which this command itself was compiled, so that nothing is compiled twice.
fn test_xtask() -> Result {
    run(&mut cargo(&[
        "test",
        "--quiet",
        "--package=xtask",
        "--profile=dev",
    ]))
}

/// Of the engine alone and with all its layers: links may lead to what only one of them has.
fn doc() -> Result {
    for features in ["", "schema", "ui"] {
        run(
            cargo(&["doc", "--quiet", "--no-deps", "--features", features])
                .env("RUSTDOCFLAGS", "-D warnings"),
        )?;
    }
    Ok(())
}

/// What a person runs in release mode compiles.
fn release() -> Result {
    run(&mut cargo(&["build", "--quiet", "--release", "--examples"]))
}

fn build_and_weigh() -> Result {
    build::build()?;
    size::check()
}

/// The built package in a real headless Chromium.
fn browser() -> Result {
    build::build()?;
    let (folder, chromium) = browser_at_hand()?;
    run(Command::new("npm")
        .args(["run", "--silent", "types"])
        .current_dir(&folder))?;
    let address = serve::serve_tests()?;
    run(Command::new("npm")
        .args(["test", "--silent"])
        .current_dir(&folder)
        .env("CHROMIUM", chromium)
        .env("BASE_URL", format!("http://{address}")))
}

/// The folder of what drives a browser, with its packages installed, and the browser.
pub fn browser_at_hand() -> Result<(PathBuf, PathBuf)> {
    let folder = root().join("tests/browser");
    let chromium = chromium()?;
    println!("using {}", chromium.display());
    if find_program("npm").is_none() {
        return Err(
            "the browser tests need Node 20 or newer: install it from https://nodejs.org".into(),
        );
    }
    let install = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
    run(Command::new("npm")
        .args(install)
        .current_dir(&folder)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))?;
    Ok((folder, chromium))
}

/// The browser the person names, the one on the search path, or Debian's, installed now.
fn chromium() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        let named = PathBuf::from(named);
        if named.is_file() {
            return Ok(named);
        }
        return Err(format!("CHROMIUM names no file: {}", named.display()).into());
    }
    if let Some(found) = chromium_on_path() {
        return Ok(found);
    }
    let advice = "the browser tests need Chromium: install it (on Debian: apt-get install chromium) \
                  or set CHROMIUM to the path of Chromium or Chrome";
    let apt = find_program("apt-get").ok_or(advice)?;
    let prefix: &[&str] = match (is_root(), sudo_without_password()) {
        (true, _) => &[],
        (false, true) => &["sudo", "-n"],
        (false, false) => return Err(advice.into()),
    };
    println!("installing Chromium from the system's packages");
    for args in [&["update", "-q"][..], &["install", "-q", "-y", "chromium"]] {
        let words: Vec<&std::ffi::OsStr> = prefix
            .iter()
            .map(AsRef::as_ref)
            .chain([apt.as_os_str()])
            .collect();
        run(Command::new(words[0])
            .args(&words[1..])
            .args(args)
            .env("DEBIAN_FRONTEND", "noninteractive"))
        .map_err(|error| format!("{error}; {advice}"))?;
    }
    chromium_on_path().ok_or_else(|| advice.into())
}

fn chromium_on_path() -> Option<PathBuf> {
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ]
    .into_iter()
    .find_map(find_program)
}

fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn sudo_without_password() -> bool {
    Command::new("sudo")
        .args(["-n", "true"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
