//! The project's own commands: `cargo xtask build | gallery | languages | profile | schema | serve | size | test`.
//!
//! One file a command; `project` knows where things are and runs other programs.

mod build;
mod cut;
mod gallery;
mod languages;
mod lint;
mod profile;
mod project;
mod schema;
mod sentences;
mod serve;
mod size;
mod test;

use project::Result;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  build                 write dist/: loader, glue, wasm, styles and types
  serve [--port N]      build, then serve the demo page on http://127.0.0.1:8080
        [--tests]       also serve the pages of the browser tests under /tests/
  gallery FOLDER        build, then write pictures of every view, editor, state and language there
  profile               record in a browser what a first paint runs, for the build to cut by
  languages             write www/languages/*.json, what every language says, from its tables
  schema                write www/agreement.schema.json, the JSON Schema of documents, from their types
  size                  build, then print what each file weighs; fail above the limits
  test [STEP...]        run every check and test there is, or the named steps";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result {
    let (command, rest) = args.split_first().ok_or(USAGE)?;
    match (command.as_str(), rest) {
        ("build", []) => build::build(),
        ("serve", rest) => serve::serve(rest),
        ("gallery", args) => gallery::gallery(args),
        ("profile", []) => profile::profile(),
        ("languages", []) => languages::languages(),
        ("schema", []) => schema::schema(),
        ("size", []) => {
            build::build()?;
            size::check()
        }
        ("test", steps) => test::test(steps),
        ("help" | "--help" | "-h", _) => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(USAGE.into()),
    }
}
