//! `cargo xtask build` writes `dist/`, the folder a site hosts.
//!
//! The bindings are made by the library behind the `wasm-bindgen` command, pinned in the
//! lockfile to the version the crate uses, so that the two can never differ.
//!
//! There is no `wasm-opt` step: on this module, built for size with LTO, `wasm-opt -Oz` of
//! binaryen 132 takes 13 % off the raw file and adds 12 % to what travels (brotli finds fewer
//! likenesses between functions), and Node would become a condition of the build. Leaving out
//! the names of functions, on the other hand, is worth a third.

use crate::project::{Result, cargo, dist, find_program, output, root, run};
use base64::Engine as _;
use sha2::{Digest, Sha384};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// What browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Files of `www/` that belong to the package, besides the holiday data.
const COPIED: [&str; 3] = ["sla-calculator.js", "sla-calculator.d.ts", "package.json"];

/// The regions of the widget whose styles make up `sla-calculator.css`, in the order of the cascade.
const STYLES: [&str; 4] = ["base", "terms", "question", "tickets"];

/// Compiles the widget and writes `dist/` anew.
pub fn build() -> Result {
    let (module, version) = compile()?;
    let dist = dist();
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::create_dir_all(&dist)?;

    let cut = cut(&module, &dist)?;
    Bindgen::new()
        .input_path(&cut)
        .out_name("engine")
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        // The part that is cut out shares the table of functions.
        .keep_lld_exports(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&dist)?;
    fs::remove_file(cut)?;
    name_the_module(&dist)?;

    let integrity = integrity(&fs::read(dist.join("engine.wasm"))?);
    let www = root().join("www");
    for name in COPIED {
        let text = fs::read_to_string(www.join(name))?
            .replace("@VERSION@", &version)
            .replace("@INTEGRITY@", &integrity);
        fs::write(dist.join(name), text)?;
    }
    let mut styles = String::new();
    for region in STYLES {
        styles += &fs::read_to_string(www.join("styles").join(region).with_extension("css"))?;
    }
    fs::write(dist.join("sla-calculator.css"), styles)?;
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root().join(name), dist.join(name))?;
    }
    copy_folder(&www.join("holidays"), &dist.join("holidays"))
}

/// The compiled module and the version of the crate it is made from.
fn compile() -> Result<(PathBuf, String)> {
    add_target()?;
    let mut build = cargo(&[
        "build",
        "--lib",
        "--profile=web",
        "--target",
        TARGET,
        "--features=ui",
    ]);
    // Panics name the file they are in: without the folders of the machine that built it.
    let home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| home + "/.cargo"));
    let remap = format!(
        "--remap-path-prefix={}=",
        home.unwrap_or_default() + "/registry/src/"
    );
    // The linker's notes on what refers to what are what the module is cut by.
    let flags = [remap.as_str(), "-Clink-args=--emit-relocs"].join("\u{1f}");
    build.env("CARGO_ENCODED_RUSTFLAGS", flags);
    run(&mut build)?;
    let metadata = output(&mut cargo(&["metadata", "--format-version=1", "--no-deps"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let folder = metadata["target_directory"].as_str();
    let version = metadata["packages"]
        .as_array()
        .and_then(|packages| packages.iter().find(|p| p["name"] == "sla-calculator"))
        .and_then(|package| package["version"].as_str());
    let (Some(folder), Some(version)) = (folder, version) else {
        return Err("cargo metadata does not name the package and its target folder".into());
    };
    let module = Path::new(folder)
        .join(TARGET)
        .join("web/sla_calculator.wasm");
    Ok((module, version.to_owned()))
}

/// `rust-toolchain.toml` names the target, but rustup only installs it along with the
/// toolchain; where the toolchain was there before, the target may be missing.
pub fn add_target() -> Result {
    let sysroot = output(
        Command::new("rustc")
            .args(["--print", "sysroot"])
            .current_dir(root()),
    )?;
    let installed = Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(TARGET)
        .exists();
    if installed || find_program("rustup").is_none() {
        return Ok(());
    }
    run(Command::new("rustup")
        .args(["target", "add", TARGET])
        .current_dir(root()))
}

/// Cuts what the first paint does not need out of the module (`src/ui/late.rs` says what), as
/// `engine-late.js` with its own module beside it. Answers the module that is left, for the bindings.
fn cut(module: &Path, dist: &Path) -> Result<PathBuf> {
    let left = dist.join("engine-cut.wasm");
    let input = fs::read(module)?;
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = dist;
    options.main_out_path = &left;
    options.link_name = "./engine-late.js";
    options.main_module = "./engine.js";
    let parts = wasm_split_cli_support::transform(options)
        .map_err(|error| format!("cutting the module: {error}"))?;
    let [part] = &parts.split_modules[..] else {
        return Err("the module was to be cut in two".into());
    };
    fs::write(
        dist.join("engine-late.wasm"),
        without_names(&fs::read(part)?),
    )?;
    fs::remove_file(part)?;
    let link = dist.join("engine-late.js");
    let name = part.file_name().unwrap_or_default().to_string_lossy();
    let text = fs::read_to_string(&link)?.replace(&*name, "engine-late.wasm");
    Ok(fs::write(link, text).map(|()| left)?)
}

/// A module without its custom sections: they name functions, which only debuggers read.
fn without_names(module: &[u8]) -> Vec<u8> {
    let mut kept = module[..8].to_vec();
    let mut at = 8;
    while at < module.len() {
        let start = at;
        let id = module[at];
        at += 1;
        let (mut size, mut shift) = (0_usize, 0);
        loop {
            let byte = module[at];
            at += 1;
            size |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                break;
            }
        }
        at += size;
        if id != 0 {
            kept.extend_from_slice(&module[start..at]);
        }
    }
    kept
}

/// `engine_bg.wasm` becomes `engine.wasm`, also in the glue's default address, and the
/// types of the module's raw exports, which nobody calls, are left out.
fn name_the_module(dist: &Path) -> Result {
    let glue = dist.join("engine.js");
    let text = fs::read_to_string(&glue)?;
    if !text.contains("engine_bg.wasm") {
        return Err("the glue does not name its module".into());
    }
    fs::write(&glue, text.replace("engine_bg.wasm", "engine.wasm"))?;
    fs::rename(dist.join("engine_bg.wasm"), dist.join("engine.wasm"))?;
    fs::remove_file(dist.join("engine_bg.wasm.d.ts"))?;
    Ok(())
}

/// What `fetch` and `<script>` take as `integrity`.
fn integrity(bytes: &[u8]) -> String {
    let digest = base64::engine::general_purpose::STANDARD.encode(Sha384::digest(bytes));
    format!("sha384-{digest}")
}

/// Copies the files of one folder, if there is such a folder.
fn copy_folder(from: &Path, to: &Path) -> Result {
    if !from.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn integrity_of_nothing_is_the_published_digest() {
        // SHA-384 of the empty string, FIPS 180-4 test data, in base64.
        assert_eq!(
            super::integrity(b""),
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        );
    }
}
