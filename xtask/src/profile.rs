//! `cargo xtask profile` records what a first paint does not run, for the build to cut by (`cut`).
//!
//! It is run when the gate of `size` says that the first paint has grown: what was written since the
//! last recording counts as needed until a recording has seen that it is not.

use crate::build::{bind, build_with};
use crate::cut::{self, Cut};
use crate::project::{Result, dist, run};
use crate::{serve, test};
use std::fs;
use std::process::Command;
use walrus::ir::Value;
use walrus::{ConstExpr, FunctionId, Module, ValType};

/// Builds the module whole and instrumented, visits the widget with it and writes the list.
pub fn profile() -> Result {
    let (folder, chromium) = test::browser_at_hand()?;
    build_with(|linked| {
        let mut output = bind(linked)?;
        let first = instrument(&output.wasm_mut().emit_wasm())?;
        let parts = Vec::new();
        Ok((output, Cut { first, parts }))
    })?;
    fs::write(
        dist().join("engine-parts.js"),
        include_str!("profile/recorder.js"),
    )?;
    let address = serve::serve_tests()?;
    run(Command::new("node")
        .arg("first-paint.js")
        .arg(cut::list())
        .current_dir(folder)
        .env("CHROMIUM", chromium)
        .env("BASE_URL", format!("http://{address}")))
}

/// Gives each function a global, exported under its mark, that it sets when it runs.
fn instrument(bound: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(bound)?;
    let functions: Vec<FunctionId> = module.funcs.iter_local().map(|(id, _)| id).collect();
    for (number, id) in functions.into_iter().enumerate() {
        let never = ConstExpr::Value(Value::I32(0));
        let ran = module.globals.add_local(ValType::I32, true, false, never);
        let function = module.funcs.get_mut(id);
        let mark = cut::mark(function.name.as_deref().unwrap_or_default());
        // Two copies of a function may share a mark; the number tells their globals apart.
        let name = format!("ran {mark} {number}");
        let mut body = function.kind.unwrap_local_mut().builder_mut().func_body();
        body.const_at(0, Value::I32(1)).global_set_at(1, ran);
        module.exports.add(&name, ran);
    }
    Ok(module.emit_wasm())
}
