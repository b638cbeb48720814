//! `cargo xtask build` writes `dist/`, the folder a site hosts.
//!
//! The bindings are made by the library behind the `wasm-bindgen` command, pinned in the
//! lockfile to the version the crate uses, so that the two can never differ.
//!
//! There is no `wasm-opt` step: on this module, built for size with LTO, `wasm-opt -Oz` of
//! binaryen 132 takes 13 % off the raw file and adds 12 % to what travels (brotli finds fewer
//! likenesses between functions), and Node would become a condition of the build. Leaving out
//! the names of functions, on the other hand, is worth a third.

use crate::cut::{self, Cut, PARTS};
use crate::project::{Result, cargo, dist, find_program, output, root, run};
use crate::schema;
use base64::Engine as _;
use sha2::{Digest, Sha256, Sha384};
use std::collections::HashMap;
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use wasm_bindgen_cli_support::{Bindgen, Output};

/// What browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Folders of `www/` whose files a page loads one by one: holidays, agreements to start from, languages, built-in
/// agreements.
pub const DATA: [&str; 4] = ["holidays", "agreements", "languages", "presets"];

/// Files of `www/` that belong to the package, besides that data.
const COPIED: [&str; 7] = [
    "sla-calculator.js",
    "sla-extras.js",
    "engine-parts.js",
    "engine-parts.d.ts",
    "sla-calculator.d.ts",
    "package.json",
    schema::FILE,
];

/// The style sheets and the regions of the widget that they are for, in the order of the cascade.
const STYLES: [(&str, &[&str]); 2] = [
    ("sla-calculator.css", &["base", "rail", "question"]),
    (
        "parts.css",
        &[
            "terms",
            "editors",
            "tickets",
            "states",
            "credits",
            "availability",
            "findings",
            "compare",
            "take",
        ],
    ),
];

/// Compiles the widget and writes `dist/` anew.
pub fn build() -> Result {
    build_with(|linked| {
        let mut output = bind(linked)?;
        let cut = cut::cut(linked, &output.wasm_mut().emit_wasm())?;
        Ok((output, cut))
    })
}

/// The same with a module that is made from the linked one in another way.
pub fn build_with(make: impl Fn(&[u8]) -> Result<(Output, Cut)>) -> Result {
    let (linked, version) = compile()?;
    let (output, cut) = make(&linked)?;
    let dist = dist();
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::create_dir_all(&dist)?;
    let (glue, first) = with_short_names(&glue(&output)?, &cut.first)?;
    fs::write(dist.join("engine.js"), lean(&glue))?;
    fs::write(dist.join("engine.d.ts"), output.ts().unwrap_or_default())?;
    fs::write(dist.join("engine.wasm"), &first)?;
    let mut parts = String::new();
    for (part, bytes) in PARTS.iter().zip(&cut.parts) {
        fs::write(dist.join(part.file), bytes)?;
        parts += &format!(
            "\n  [{:?}, {:?}],",
            part.file,
            integrity::<Sha256>(256, bytes)
        );
    }

    let www = root().join("www");
    for name in COPIED {
        let text = fs::read_to_string(www.join(name))?
            .replace("@VERSION@", &version)
            .replace("@INTEGRITY@", &integrity::<Sha384>(384, &first))
            .replace("[/* @PARTS@ */]", &format!("[{parts}\n]"));
        let text = if name.ends_with(".js") {
            lean(&text)
        } else {
            text
        };
        fs::write(dist.join(name), text)?;
    }
    for (sheet, regions) in STYLES {
        let mut styles = String::new();
        for region in regions {
            let file = www.join("styles").join(region).with_extension("css");
            styles += &lean(&fs::read_to_string(file)?);
        }
        fs::write(dist.join(sheet), styles)?;
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root().join(name), dist.join(name))?;
    }
    for folder in DATA {
        copy_folder(&www.join(folder), &dist.join(folder))?;
    }
    Ok(())
}

/// The linked module and the version of the crate it is made from.
fn compile() -> Result<(Vec<u8>, String)> {
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
    // The module is cut by the linker's notes on what refers to what, and by symbols that say which
    // copy of a generic they are.
    let flags = [
        remap.as_str(),
        "-Csymbol-mangling-version=v0",
        "-Clink-args=--emit-relocs --no-demangle",
    ]
    .join("\u{1f}");
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
    Ok((fs::read(module)?, version.to_owned()))
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

/// The bound module, still with the names of its functions, and the glue and types beside it.
pub fn bind(linked: &[u8]) -> Result<Output> {
    let output = Bindgen::new()
        .input_module("engine", cut::prepare(linked)?)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        // The parts share the table of functions.
        .keep_lld_exports(true)
        .demangle(false)
        .generate_output()?;
    Ok(output)
}

/// The glue, with the name of the module as it is served.
fn glue(output: &Output) -> Result<String> {
    let glue = output.js();
    if !glue.contains("engine_bg.wasm") {
        return Err("the glue does not name its module".into());
    }
    Ok(glue.replace("engine_bg.wasm", "engine.wasm"))
}

/// The glue and the module with short names for what the module imports from the glue: the generated ones
/// carry digests, which no compression makes shorter, in both.
fn with_short_names(glue: &str, module: &[u8]) -> Result<(String, Vec<u8>)> {
    let mut names: HashMap<&str, String> = HashMap::new();
    let mut text = String::new();
    for line in glue.lines() {
        let name = line
            .trim_start()
            .split_once(": function")
            .map(|(name, _)| name)
            .filter(|name| name.starts_with("__wbg_"));
        match name {
            None => text += line,
            Some(name) => {
                let short = format!("w{}", names.len());
                text += &line.replacen(name, &short, 1);
                names.insert(name, short);
            }
        }
        text.push('\n');
    }
    let mut module = cut::parse(module)?;
    for import in module.imports.iter_mut() {
        if let Some(short) = names.get(&*import.name) {
            import.name = short.clone();
        }
    }
    Ok((text, module.emit_wasm()))
}

/// A script or style sheet without indentation and without comments that have lines to themselves:
/// half of what a script weighs, and what it means is in its types.
fn lean(text: &str) -> String {
    let mut kept = String::new();
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            kept += line;
            kept.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    kept
}

/// What `fetch` and `<script>` take as `integrity`. That of a part is one that the loader can work out by itself.
fn integrity<D: Digest>(bits: u32, bytes: &[u8]) -> String {
    let digest = base64::engine::general_purpose::STANDARD.encode(D::digest(bytes));
    format!("sha{bits}-{digest}")
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
    fn what_is_served_has_no_comments() {
        let text =
            "/**\n * Says why.\n */\nconst a = 1; // one\n\n  // A line.\n  /* short */\n  b();\n";
        assert_eq!(super::lean(text), "const a = 1; // one\nb();\n");
    }

    #[test]
    fn integrity_of_nothing_is_the_published_digest() {
        // SHA-384 and SHA-256 of the empty string, FIPS 180-4 test data, in base64.
        assert_eq!(
            super::integrity::<sha2::Sha384>(384, b""),
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        );
        assert_eq!(
            super::integrity::<sha2::Sha256>(256, b""),
            "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        );
    }
}
