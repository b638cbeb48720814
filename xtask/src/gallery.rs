//! `cargo xtask gallery FOLDER` takes pictures of every view, editor, state and language (`scenes.js` lists them).

use crate::project::{Result, run};
use crate::{build, serve, test};
use std::process::Command;

/// Builds, then writes the pictures into a folder; further arguments choose among them.
pub fn gallery(args: &[String]) -> Result {
    if args.iter().all(|arg| arg.starts_with("--")) {
        return Err("gallery: say which FOLDER the pictures go to".into());
    }
    build::build()?;
    let (folder, chromium) = test::browser_at_hand()?;
    let address = serve::serve_tests()?;
    run(Command::new("node")
        .arg("gallery.js")
        .args(args)
        .current_dir(folder)
        .env("INIT_CWD", std::env::current_dir()?)
        .env("CHROMIUM", chromium)
        .env("BASE_URL", format!("http://{address}")))
}
