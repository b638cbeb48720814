//! Cuts the module into what a first paint runs and parts that arrive after it.
//!
//! `first-paint.txt` lists what no first paint has run, as recorded by `cargo xtask profile`;
//! that, and whatever only that needs, leaves the first module. Where code that stays calls code
//! that left, it goes through a gate: a small function that sees to it that the part is there and
//! jumps to it through the table of functions. So the cut decides what is loaded when, never what is
//! computed, and a list that has aged costs time, not correctness. Constants follow the code that
//! refers to them (`references`). `www/engine-parts.js` loads the parts.

mod references;

use crate::project::{Result, root};
use references::{Reference, References};
use sha2::{Digest, Sha384};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::PathBuf;
use walrus::ir::{RefIsNull, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId,
    FunctionKind, GlobalKind, ImportId, ImportKind, ImportedFunction, LocalId, Module,
    ModuleConfig, RefType, TableId, ValType, ir::Value,
};

/// The glue's neighbour that the gates call.
const LOADER: (&str, &str) = ("./engine-parts.js", "load");

/// Under this name the first module keeps the loader until it is cut.
const KEEPS_THE_LOADER: &str = "__load_part";

/// A part that arrives later, and the paths whose code it holds together with what only they need.
pub struct Part {
    /// The name of its file.
    pub file: &'static str,
    paths: &'static [&'static str],
}

/// The parts in the order in which they are linked. The first takes what several of them need; each
/// function goes to the first of the others that names it.
pub const PARTS: [Part; 24] = [
    Part {
        file: "engine-rest.wasm",
        paths: &[],
    },
    Part {
        file: "engine-take.wasm",
        paths: &["sla_calculator::ui::take", "sla_calculator::ui::host"],
    },
    Part {
        file: "engine-export.wasm",
        paths: &["sla_calculator::export"],
    },
    Part {
        file: "engine-outages.wasm",
        paths: &["sla_calculator::ui::availability"],
    },
    Part {
        file: "engine-many.wasm",
        paths: &[
            "sla_calculator::ui::work",
            "sla_calculator::ui::tickets::busy",
            "sla_calculator::ui::tickets::empty",
            "sla_calculator::ui::tickets::listing",
        ],
    },
    Part {
        file: "engine-intake.wasm",
        paths: &[
            "sla_calculator::ui::tickets::import",
            "sla_calculator::ui::tickets::intake",
        ],
    },
    Part {
        file: "engine-tickets.wasm",
        paths: &["sla_calculator::ui::tickets"],
    },
    Part {
        file: "engine-compare.wasm",
        paths: &[
            "sla_calculator::compare",
            "sla_calculator::ui::compare",
            "sla_calculator::document::variant",
            "sla_calculator::document::validate::variants",
        ],
    },
    Part {
        file: "engine-ahead.wasm",
        paths: &[
            "sla_calculator::ui::credit::ahead",
            "sla_calculator::ui::credit::outlook",
            "sla_calculator::ui::credit::published",
            "sla_calculator::ui::finding",
            "sla_calculator::presets",
        ],
    },
    Part {
        file: "engine-owed.wasm",
        paths: &[
            "sla_calculator::ui::credit",
            "sla_calculator::ui::terms::credits",
            "sla_calculator::ui::terms::bands",
        ],
    },
    Part {
        file: "engine-hours.wasm",
        paths: &[
            "sla_calculator::ui::terms::grid",
            "sla_calculator::ui::terms::zones",
            "sla_calculator::ui::terms::regions",
            "sla_calculator::ui::terms::weighed",
            "sla_calculator::document::paint",
        ],
    },
    Part {
        file: "engine-rules.wasm",
        paths: &["sla_calculator::ui::terms::finer"],
    },
    Part {
        file: "engine-terms.wasm",
        paths: &["sla_calculator::ui::terms"],
    },
    Part {
        file: "engine-question.wasm",
        paths: &["sla_calculator::ui::question", "sla_calculator::ui::moment"],
    },
    Part {
        file: "engine-edit.wasm",
        paths: &["sla_calculator::ui", "yew::"],
    },
    Part {
        file: "engine-log.wasm",
        paths: &[
            "sla_calculator::import::log",
            "sla_calculator::import::own",
            "sla_calculator::import::outages",
        ],
    },
    Part {
        file: "engine-import.wasm",
        paths: &["sla_calculator::import", "csv::", "csv_core::"],
    },
    Part {
        file: "engine-availability.wasm",
        paths: &[
            "sla_calculator::availability",
            "sla_calculator::finding::availability",
            "sla_calculator::document::availability",
            "sla_calculator::document::outages",
            "sla_calculator::document::validate::availability",
            "sla_calculator::document::validate::outages",
        ],
    },
    Part {
        file: "engine-credits.wasm",
        paths: &[
            "sla_calculator::credits",
            "sla_calculator::document::credit",
            "sla_calculator::document::quantity",
            "sla_calculator::document::validate::credits",
            "sla_calculator::document::validate::charges",
            "sla_calculator::document::validate::schedules",
            "sla_calculator::document::validate::limits",
        ],
    },
    Part {
        file: "engine-compliance.wasm",
        paths: &["sla_calculator::compliance"],
    },
    Part {
        file: "engine-results.wasm",
        paths: &[
            "sla_calculator::js",
            "sla_calculator::report",
            "serde_core::ser",
        ],
    },
    Part {
        file: "engine-faults.wasm",
        paths: &[
            "sla_calculator::document::validate",
            "sla_calculator::document::fault",
            "sla_calculator::finding",
        ],
    },
    Part {
        file: "engine-clocks.wasm",
        paths: &[
            "sla_calculator::document",
            "sla_calculator::history",
            "sla_calculator::explain",
            "sla_calculator::clock",
            "sla_calculator::deadline",
            "sla_calculator::conditions",
            "sla_calculator::combine",
            "sla_calculator::calendar",
            "sla_calculator::terms",
            "sla_calculator::span",
            "sla_calculator::map",
        ],
    },
    Part {
        file: "engine-figures.wasm",
        paths: &[
            "rust_decimal",
            "serde_json",
            "core::slice::sort",
            "core::unicode",
        ],
    },
];

/// The first module and the parts, ready to be written.
pub struct Cut {
    pub first: Vec<u8>,
    pub parts: Vec<Vec<u8>>,
}

/// Where a function or a constant lives: in the first module, or in the part of that number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Home {
    First,
    Part(usize),
}

/// Where the list is.
pub fn list() -> PathBuf {
    root().join("xtask/first-paint.txt")
}

/// A function's mark in the list: the same on every machine, whatever its number is.
pub fn mark(name: &str) -> String {
    let digest = Sha384::digest(path(numbered(name).1));
    digest[..4]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// What `prepare` named a function: its number as it was linked, if the bindings left the name alone.
fn numbered(name: &str) -> (Option<usize>, &str) {
    let Some((number, symbol)) = name.split_once(' ') else {
        return (None, name);
    };
    match number.parse() {
        // The bindings name what they wrap around a function after it.
        Ok(number) if !symbol.ends_with(" shim") => (Some(number), symbol),
        Ok(_) => (None, symbol),
        Err(_) => (None, name),
    }
}

/// The path behind a symbol, without what differs between machines.
fn path(symbol: &str) -> String {
    let shim = " externref shim";
    let (symbol, shim) = match symbol.strip_suffix(shim) {
        Some(symbol) => (symbol, shim),
        None => (symbol, ""),
    };
    format!("{:#}{shim}", rustc_demangle::demangle(symbol))
}

/// The linked module as the bindings are made from it: the loader, which only the gates will call, is
/// kept, and names tell apart functions that share a symbol.
pub fn prepare(linked: &[u8]) -> Result<Module> {
    let mut module = Module::from_buffer(linked)?;
    for function in module.funcs.iter_mut() {
        let symbol = function.name.take().unwrap_or_default();
        function.name = Some(format!("{} {symbol}", function.id().index()));
    }
    let ty = module.types.add(&[ValType::I32], &[]);
    let (load, _) = module.add_import_func(LOADER.0, LOADER.1, ty);
    module.exports.add(KEEPS_THE_LOADER, load);
    Ok(module)
}

/// Cuts `bound`, the module with its bindings, by the linker's notes in `linked`.
pub fn cut(linked: &[u8], bound: &[u8]) -> Result<Cut> {
    let listed =
        fs::read_to_string(list()).map_err(|error| format!("{}: {error}", list().display()))?;
    let listed: HashSet<&str> = listed.lines().collect();
    Plan::new(references::read(linked)?, bound, &listed)?.carry_out(bound)
}

/// A module as the cut reads it: without names and sections for tools.
pub fn parse(module: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config
        .generate_name_section(false)
        .generate_producers_section(false)
        .generate_synthetic_names_for_anonymous_items(false);
    let mut module = config.parse(module)?;
    let customs: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    for custom in customs {
        module.customs.delete(custom);
    }
    Ok(module)
}

/// Who calls whom, as the bound module says it.
#[derive(Default)]
struct Calls(Vec<FunctionId>);

impl Visitor<'_> for Calls {
    fn visit_function_id(&mut self, function: &FunctionId) {
        self.0.push(*function);
    }
}

/// A function of the bound module. Functions go by their index, which is the same in every copy of
/// the module that is parsed.
struct Function {
    symbol: String,
    /// Its number among the references, unless the bindings made it.
    linked: Option<usize>,
    calls: Vec<usize>,
}

/// What goes where.
struct Plan {
    references: References,
    functions: BTreeMap<usize, Function>,
    /// The function of each number among the references.
    bound: HashMap<usize, usize>,
    /// What the table of functions holds at each place.
    table: BTreeMap<usize, usize>,
    homes: HashMap<usize, Home>,
    /// Late functions that other homes call or hold the place of, and their places in the table.
    gates: BTreeMap<usize, usize>,
    /// For each part, a place of the table that is empty until it is there.
    flags: Vec<usize>,
    /// How many places the table has in the end.
    places: usize,
    /// Where each constant lives.
    constants: Vec<Home>,
    /// Names the cut, so that no part ever meets the first module of another one.
    seal: String,
}

impl Plan {
    fn new(references: References, bound: &[u8], listed: &HashSet<&str>) -> Result<Plan> {
        let module = Module::from_buffer(bound)?;
        let mut functions = BTreeMap::new();
        let mut numbers = HashMap::new();
        for (id, local) in module.funcs.iter_local() {
            let name = module.funcs.get(id).name.as_deref().unwrap_or_default();
            let (number, symbol) = numbered(name);
            let linked = number.or_else(|| references.exports.get(symbol).copied());
            let symbol = symbol.to_owned();
            if let Some(number) = linked {
                numbers.insert(number, id.index());
            }
            let mut calls = Calls::default();
            dfs_in_order(&mut calls, local, local.entry_block());
            let calls = calls.0.iter().map(|id| id.index()).collect();
            functions.insert(
                id.index(),
                Function {
                    symbol,
                    linked,
                    calls,
                },
            );
        }
        let mut table = BTreeMap::new();
        for (at, function) in filled(&module)? {
            table.insert(at, function.index());
        }
        let exported = module
            .exports
            .iter()
            .filter_map(|export| match export.item {
                ExportItem::Function(id) => Some(id.index()),
                _ => None,
            });
        let entries: Vec<usize> = exported.chain(module.start.map(|id| id.index())).collect();
        let digest = Sha384::digest(bound);
        let mut plan = Plan {
            references,
            functions,
            bound: numbers,
            table,
            homes: HashMap::new(),
            gates: BTreeMap::new(),
            flags: Vec::new(),
            places: function_table(&module)?.1,
            constants: Vec::new(),
            seal: digest[..6]
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
        };
        plan.choose_homes(&entries, listed);
        plan.place_constants();
        plan.open_gates(&entries);
        Ok(plan)
    }

    /// Everything that is reached from `start` without entering a function that `stop` names.
    fn reached(&self, start: &[usize], stop: impl Fn(usize) -> bool) -> HashSet<usize> {
        let mut reached = HashSet::new();
        let mut constants = vec![false; self.references.constants.len()];
        let mut todo = start.to_vec();
        while let Some(at) = todo.pop() {
            let Some(function) = self.functions.get(&at) else {
                continue;
            };
            if stop(at) || !reached.insert(at) {
                continue;
            }
            todo.extend(&function.calls);
            self.constants_of(function, &mut constants, |called| todo.push(called));
        }
        reached
    }

    /// Marks the constants that a function needs, and says which functions those and itself hold
    /// the places of.
    fn constants_of(
        &self,
        function: &Function,
        constants: &mut [bool],
        mut holds: impl FnMut(usize),
    ) {
        let Some(linked) = function.linked else {
            return;
        };
        let mut todo = self.references.of_function[linked].clone();
        while let Some(reference) = todo.pop() {
            match reference {
                Reference::Constant(number) if !constants[number] => {
                    constants[number] = true;
                    todo.extend(&self.references.of_constant[number]);
                }
                Reference::Slot(number) => {
                    if let Some(&at) = self.bound.get(&number) {
                        holds(at);
                    }
                }
                // Calls are read from the bound module, where some go through a function of the bindings.
                Reference::Constant(_) | Reference::Call(_) => {}
            }
        }
    }

    /// What the bindings put into the table: how they call it is not known here.
    fn made(&self) -> impl Iterator<Item = usize> {
        self.table.values().copied().filter(|at| {
            let function = self.functions.get(at);
            function.is_some_and(|function| function.linked.is_none())
        })
    }

    /// The functions that a function calls, or holds the places of.
    fn refers_to(&self, function: &Function) -> Vec<usize> {
        let mut constants = vec![false; self.references.constants.len()];
        let mut functions = function.calls.clone();
        self.constants_of(function, &mut constants, |held| functions.push(held));
        functions
    }

    fn choose_homes(&mut self, entries: &[usize], listed: &HashSet<&str>) {
        let late: HashSet<usize> = self
            .functions
            .iter()
            .filter(|(_, function)| listed.contains(&*mark(&function.symbol)))
            .map(|(&at, _)| at)
            .collect();
        let start: Vec<usize> = entries.iter().copied().chain(self.made()).collect();
        let first = self.reached(&start, |at| late.contains(&at));

        let part_of = |function: &Function| {
            let path = path(&function.symbol);
            PARTS
                .iter()
                .position(|part| part.paths.iter().any(|prefix| path.contains(prefix)))
        };
        let named: HashMap<usize, usize> = self
            .functions
            .iter()
            .filter(|(at, _)| !first.contains(at))
            .filter_map(|(&at, function)| Some((at, part_of(function)?)))
            .collect();
        // Whatever code that stays or an unnamed entry reaches may be needed by any part.
        let mut needed: HashMap<usize, BTreeSet<usize>> = HashMap::new();
        let mut roots = start;
        for at in &first {
            roots.extend(self.refers_to(&self.functions[at]));
        }
        roots.retain(|at| !first.contains(at));
        for part in 0..PARTS.len() {
            let from: Vec<usize> = match part {
                0 => roots.clone(),
                part => named
                    .iter()
                    .filter(|(_, p)| **p == part)
                    .map(|(&at, _)| at)
                    .collect(),
            };
            let other = |at| first.contains(&at) || named.get(&at).is_some_and(|&p| p != part);
            for at in self.reached(&from, other) {
                needed.entry(at).or_default().insert(part);
            }
        }
        for &at in self.functions.keys() {
            let home = if first.contains(&at) {
                Home::First
            } else {
                let only = needed.get(&at).filter(|parts| parts.len() == 1);
                Home::Part(only.and_then(BTreeSet::first).copied().unwrap_or(0))
            };
            self.homes.insert(at, home);
        }
    }

    /// Where a function lives; what is imported is everywhere.
    fn home(&self, at: usize) -> Home {
        self.homes.get(&at).copied().unwrap_or(Home::First)
    }

    /// A constant lives where the code does that refers to it, in the first module if several do.
    fn place_constants(&mut self) {
        let count = self.references.constants.len();
        let mut homes: Vec<BTreeSet<Home>> = vec![BTreeSet::new(); count];
        for home in std::iter::once(Home::First).chain((0..PARTS.len()).map(Home::Part)) {
            let mut needed = vec![false; count];
            for (&at, function) in &self.functions {
                if self.home(at) == home {
                    self.constants_of(function, &mut needed, |_| {});
                }
            }
            for (homes, needed) in homes.iter_mut().zip(needed) {
                if needed {
                    homes.insert(home);
                }
            }
        }
        self.constants = homes
            .iter()
            .map(|homes| match homes.first() {
                Some(&home) if homes.len() == 1 => home,
                Some(Home::First) | None => Home::First,
                Some(Home::Part(_)) => Home::Part(0),
            })
            .collect();
    }

    fn open_gates(&mut self, entries: &[usize]) {
        let mut gated: BTreeSet<usize> = BTreeSet::new();
        for (&at, function) in &self.functions {
            let home = self.home(at);
            let elsewhere = |to: &usize| self.home(*to) != home;
            gated.extend(self.refers_to(function).into_iter().filter(elsewhere));
        }
        gated.extend(entries);
        gated.extend(self.made());
        gated.retain(|&at| self.home(at) != Home::First);
        let mut known: HashMap<usize, usize> = HashMap::new();
        for (&place, &at) in &self.table {
            known.entry(at).or_insert(place);
        }
        for at in gated {
            let place = known.get(&at).copied().unwrap_or_else(|| {
                self.places += 1;
                self.places - 1
            });
            self.gates.insert(at, place);
        }
        // One place more for each part: gates whose places were taken before the cut are in the
        // way of telling whether the part has come.
        self.flags = (0..PARTS.len()).map(|part| self.places + part).collect();
        self.places += PARTS.len();
    }

    /// The places of the table that a part fills when it arrives.
    fn fills(&self, part: usize) -> BTreeMap<usize, usize> {
        let here = |at: &usize| self.home(*at) == Home::Part(part);
        let mut fills: BTreeMap<usize, usize> = self
            .table
            .iter()
            .map(|(&place, &at)| (place, at))
            .chain(self.gates.iter().map(|(&at, &place)| (place, at)))
            .filter(|(_, at)| here(at))
            .collect();
        // The flag may be any function.
        if let Some(at) = self.functions.keys().copied().find(|at| here(at)) {
            fills.insert(self.flags[part], at);
        }
        fills
    }

    fn carry_out(&self, bound: &[u8]) -> Result<Cut> {
        let mut parts = (0..PARTS.len())
            .map(|number| self.part(bound, number))
            .collect::<Result<Vec<Module>>>()?;
        let mut first = self.first(bound)?;
        let mut taken = BTreeMap::new();
        for import in parts.iter().flat_map(|part| part.imports.iter()) {
            taken.insert(import.name.clone(), Item::of(&import.kind)?);
        }
        let mut lent = Vec::new();
        for (name, item) in taken {
            match item {
                Item::Function(index) => lent.push((name, function_at(&first, index)?)),
                other => other.export(&mut first, &name)?,
            }
        }
        let places = self.lend(&mut first, &mut lent)?;
        for part in &mut parts {
            for import in part.imports.iter_mut() {
                if let Some(place) = places.get(&import.name) {
                    import.module = LENT.to_owned();
                    import.name = place.to_string();
                }
            }
        }
        walrus::passes::gc::run(&mut first);
        Ok(Cut {
            first: first.emit_wasm(),
            parts: parts.iter_mut().map(Module::emit_wasm).collect(),
        })
    }

    /// Puts the functions that parts take from the first module at the end of its table, where the loader
    /// finds them: a place weighs a third of what a name among the exports does. Says who is where.
    fn lend(
        &self,
        first: &mut Module,
        lent: &mut [(String, FunctionId)],
    ) -> Result<HashMap<String, usize>> {
        // In the order in which they will be written, so that their numbers ascend.
        lent.sort_by_cached_key(|&(_, id)| {
            let size = match &first.funcs.get(id).kind {
                FunctionKind::Local(function) => function.size(),
                _ => u64::MAX,
            };
            (Reverse(size), id)
        });
        let (table, _) = function_table(first)?;
        let offset = ConstExpr::Value(Value::I32(number(self.places)));
        let kind = ElementKind::Active { table, offset };
        let functions = lent.iter().map(|&(_, id)| id).collect();
        let element = first.elements.add(kind, ElementItems::Functions(functions));
        first.exports.add(LENT, table);
        let table = first.tables.get_mut(table);
        table.elem_segments.insert(element);
        table.initial = (self.places + lent.len()) as u64;
        let names = lent.iter().map(|(name, _)| name.clone());
        Ok(names.zip(self.places..).collect())
    }

    /// The first module: gates in place of what left.
    fn first(&self, bound: &[u8]) -> Result<Module> {
        let mut module = parse(bound)?;
        let load = module.exports.get_func(KEEPS_THE_LOADER)?;
        module.exports.remove(KEEPS_THE_LOADER)?;
        let (table, _) = function_table(&module)?;
        self.widen(&mut module, table);
        let arrive: Vec<FunctionId> = (self.flags.iter().enumerate())
            .map(|(part, &flag)| {
                let mut arrive = FunctionBuilder::new(&mut module.types, &[], &[]);
                arrive
                    .func_body()
                    .i32_const(number(flag))
                    .table_get(table)
                    .instr(RefIsNull {})
                    .if_else(
                        None,
                        |missing| {
                            missing.i32_const(number(part)).call(load);
                        },
                        |_| {},
                    );
                arrive.finish(Vec::new(), &mut module.funcs)
            })
            .collect();
        let locals: Vec<FunctionId> = module.funcs.iter_local().map(|(id, _)| id).collect();
        let mut stays = None;
        for id in locals {
            let Some(&Home::Part(part)) = self.homes.get(&id.index()) else {
                stays = stays.or(Some(id));
                continue;
            };
            let ty = module.funcs.get(id).ty();
            let (params, results) = {
                let ty = module.types.get(ty);
                (ty.params().to_vec(), ty.results().to_vec())
            };
            let args: Vec<LocalId> = params.iter().map(|ty| module.locals.add(*ty)).collect();
            let mut gate = FunctionBuilder::new(&mut module.types, &params, &results);
            let mut body = gate.func_body();
            match self.gates.get(&id.index()) {
                Some(&place) => {
                    body.call(arrive[part]);
                    for arg in &args {
                        body.local_get(*arg);
                    }
                    body.i32_const(number(place)).call_indirect(ty, table);
                }
                // Nothing here refers to it: it is collected below.
                None => {
                    body.unreachable();
                }
            }
            module.funcs.get_mut(id).kind = FunctionKind::Local(gate.local_func(args));
        }
        // Places that only late code holds wait for their part; until then they repeat a neighbour,
        // which packs best.
        let mut neighbour = stays.ok_or("nothing is left for the first module")?;
        for element in module.elements.iter_mut() {
            if let ElementItems::Functions(functions) = &mut element.items {
                for function in functions {
                    let at = function.index();
                    if self.home(at) == Home::First || self.gates.contains_key(&at) {
                        neighbour = *function;
                    } else {
                        *function = neighbour;
                    }
                }
            }
        }
        self.keep_data(&mut module, Home::First)?;
        Ok(module)
    }

    /// A part: its own functions; everything else comes from the first module.
    fn part(&self, bound: &[u8], part: usize) -> Result<Module> {
        let mut module = parse(bound)?;
        let exports: Vec<_> = module.exports.iter().map(|export| export.id()).collect();
        for export in exports {
            module.exports.delete(export);
        }
        module.start = None;
        let elements: Vec<_> = module.elements.iter().map(|element| element.id()).collect();
        for element in elements {
            module.elements.delete(element);
        }
        self.keep_data(&mut module, Home::Part(part))?;

        let imports: Vec<ImportId> = module.imports.iter().map(|import| import.id()).collect();
        for import in imports {
            let import = module.imports.get_mut(import);
            import.name = Item::of(&import.kind)?.name(&self.seal);
            import.module = FIRST.to_owned();
        }
        let functions: Vec<FunctionId> = module.funcs.iter_local().map(|(id, _)| id).collect();
        for &id in &functions {
            let home = self.home(id.index());
            if home == Home::Part(part) || home == Home::First && is_copied(&module, id) {
                continue;
            }
            let ty = module.funcs.get(id).ty();
            let name = Item::Function(id.index()).name(&self.seal);
            let import = module.imports.add(FIRST, &name, id);
            module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
        let memories: Vec<_> = module.memories.iter().map(|memory| memory.id()).collect();
        for id in memories {
            let name = Item::Memory(id.index()).name(&self.seal);
            module.memories.get_mut(id).import = Some(module.imports.add(FIRST, &name, id));
        }
        let tables: Vec<_> = module.tables.iter().map(|table| table.id()).collect();
        for id in tables {
            let name = Item::Table(id.index()).name(&self.seal);
            let table = module.tables.get_mut(id);
            table.import = Some(module.imports.add(FIRST, &name, id));
            table.elem_segments.clear();
        }
        let globals: Vec<_> = module.globals.iter().map(|global| global.id()).collect();
        for id in globals {
            let name = Item::Global(id.index()).name(&self.seal);
            let import = module.imports.add(FIRST, &name, id);
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }

        let (table, _) = function_table(&module)?;
        self.widen(&mut module, table);
        let by_index: HashMap<usize, FunctionId> =
            functions.iter().map(|id| (id.index(), *id)).collect();
        let mut runs: Vec<(usize, Vec<FunctionId>)> = Vec::new();
        for (place, at) in self.fills(part) {
            match runs.last_mut() {
                Some((start, run)) if *start + run.len() == place => run.push(by_index[&at]),
                _ => runs.push((place, vec![by_index[&at]])),
            }
        }
        for (start, run) in runs {
            let offset = ConstExpr::Value(Value::I32(number(start)));
            let kind = ElementKind::Active { table, offset };
            let element = module.elements.add(kind, ElementItems::Functions(run));
            module.tables.get_mut(table).elem_segments.insert(element);
        }
        walrus::passes::gc::run(&mut module);
        Ok(module)
    }

    fn widen(&self, module: &mut Module, table: TableId) {
        let table = module.tables.get_mut(table);
        table.initial = self.places as u64;
        table.maximum = None;
    }

    /// Leaves of the constants those that live in one place.
    fn keep_data(&self, module: &mut Module, home: Home) -> Result {
        let ids: Vec<_> = module.data.iter().map(|data| data.id()).collect();
        for id in ids {
            let data = module.data.get(id);
            let DataKind::Active {
                memory,
                offset: ConstExpr::Value(Value::I32(address)),
            } = data.kind
            else {
                return Err("a data segment of the module has no fixed address".into());
            };
            let bytes = data.value.clone();
            let address = address.cast_unsigned();
            module.data.delete(id);
            module.memories.get_mut(memory).data_segments.remove(&id);
            for (start, run) in self.kept(address, &bytes, home) {
                let offset = ConstExpr::Value(Value::I32(start.cast_signed()));
                let kind = DataKind::Active { memory, offset };
                let id = module.data.add(kind, run);
                module.memories.get_mut(memory).data_segments.insert(id);
            }
        }
        Ok(())
    }

    /// The stretches of a segment that live in one place. Short gaps of the first module are bridged
    /// by zeros, which cost less than another segment; a part writes nothing that is not its own.
    fn kept(&self, address: u32, bytes: &[u8], home: Home) -> Vec<(u32, Vec<u8>)> {
        let mut homes = vec![Home::First; bytes.len()];
        let mut settle = |range: &std::ops::Range<u32>, home: Home| {
            let end = address + bytes.len() as u32;
            if range.start >= address && range.end <= end {
                homes[(range.start - address) as usize..(range.end - address) as usize].fill(home);
            }
        };
        // Where constants overlap, the home that is there first has them.
        let constants = self.references.constants.iter().zip(&self.constants);
        for wanted in (0..PARTS.len()).rev().map(Home::Part).chain([Home::First]) {
            for (range, home) in constants.clone().filter(|(_, home)| **home == wanted) {
                settle(range, *home);
            }
        }
        let bridged = if home == Home::First { 96 } else { 0 };
        let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
        for at in (0..bytes.len()).filter(|&at| homes[at] == home) {
            match runs.last_mut() {
                Some(run) if at <= run.end + bridged => run.end = at + 1,
                _ => runs.push(at..at + 1),
            }
        }
        let own = |at: usize| if homes[at] == home { bytes[at] } else { 0 };
        runs.into_iter()
            .map(|run| (address + run.start as u32, run.map(own).collect()))
            .collect()
    }
}

/// What the parts call the first module.
const FIRST: &str = "first";

/// What they call its functions, which go by their places in the table; the loader knows the table by it too.
const LENT: &str = "lent";

/// Something that a part takes from the first module, by its index.
#[derive(Clone, Copy)]
enum Item {
    Function(usize),
    Memory(usize),
    Table(usize),
    Global(usize),
}

impl Item {
    fn of(kind: &ImportKind) -> Result<Item> {
        match kind {
            ImportKind::Function(id) => Ok(Item::Function(id.index())),
            ImportKind::Memory(id) => Ok(Item::Memory(id.index())),
            ImportKind::Table(id) => Ok(Item::Table(id.index())),
            ImportKind::Global(id) => Ok(Item::Global(id.index())),
            ImportKind::Tag(_) => {
                Err("the module has exceptions, which the cut does not move".into())
            }
        }
    }

    /// The name it goes by between first module and parts. Every part needs the memory: its name
    /// carries the seal, so that parts of another build are refused.
    fn name(self, seal: &str) -> String {
        match self {
            Item::Function(index) => short(index),
            Item::Memory(_) => seal.to_owned(),
            Item::Table(index) => format!("t{index}"),
            Item::Global(index) => format!("g{index}"),
        }
    }

    fn export(self, module: &mut Module, name: &str) -> Result {
        fn at<T>(mut found: impl Iterator<Item = T>) -> Result<T> {
            Ok(found
                .next()
                .ok_or("a part needs what is not in the first module")?)
        }
        let item: ExportItem = match self {
            Item::Function(index) => function_at(module, index)?.into(),
            Item::Memory(index) => {
                let mut ids = module.memories.iter().map(|memory| memory.id());
                at(ids.by_ref().filter(|id| id.index() == index))?.into()
            }
            Item::Table(index) => {
                let mut ids = module.tables.iter().map(|table| table.id());
                at(ids.by_ref().filter(|id| id.index() == index))?.into()
            }
            Item::Global(index) => {
                let mut ids = module.globals.iter().map(|global| global.id());
                at(ids.by_ref().filter(|id| id.index() == index))?.into()
            }
        };
        module.exports.add(name, item);
        Ok(())
    }
}

/// The function of an index that every copy of the module shares.
fn function_at(module: &Module, index: usize) -> Result<FunctionId> {
    let mut ids = module.funcs.iter().map(|function| function.id());
    Ok(ids
        .find(|id| id.index() == index)
        .ok_or("a part needs a function that is not in the first module")?)
}

/// The most instructions of a function that is copied into the parts instead of being called there.
const COPIED: u64 = 12;

/// Whether a function is so short that a copy of it in each part that needs it weighs less than its place in
/// the table, which every first paint would load. One that calls others is none: they would have to be there.
fn is_copied(module: &Module, id: FunctionId) -> bool {
    let FunctionKind::Local(function) = &module.funcs.get(id).kind else {
        return false;
    };
    let mut calls = Calls::default();
    dfs_in_order(&mut calls, function, function.entry_block());
    calls.0.is_empty() && function.size() <= COPIED
}

/// A function's index in four letters: neighbours differ in the last ones, which packs best. Capitals
/// keep clear of the names that the glue exports.
fn short(index: usize) -> String {
    let letter = |place: u32| char::from(b'A' + (index / 26_usize.pow(place) % 26) as u8);
    (0..4).rev().map(letter).collect()
}

/// Places and parts are few: they fit what the instructions take.
fn number(value: usize) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}

/// The table of functions and its size.
fn function_table(module: &Module) -> Result<(TableId, usize)> {
    let mut tables = module.tables.iter();
    let table = tables
        .find(|table| table.element_ty == RefType::FUNCREF)
        .ok_or("the module has no table of functions")?;
    Ok((table.id(), usize::try_from(table.initial)?))
}

/// What the table of functions holds at each place.
fn filled(module: &Module) -> Result<Vec<(usize, FunctionId)>> {
    let mut filled = Vec::new();
    for element in module.elements.iter() {
        let (
            ElementKind::Active {
                offset: ConstExpr::Value(Value::I32(offset)),
                ..
            },
            ElementItems::Functions(functions),
        ) = (&element.kind, &element.items)
        else {
            return Err(
                "the table of functions is filled in a way that the cut does not know".into(),
            );
        };
        let offset = usize::try_from(*offset)?;
        filled.extend(
            functions
                .iter()
                .enumerate()
                .map(|(at, id)| (offset + at, *id)),
        );
    }
    Ok(filled)
}
