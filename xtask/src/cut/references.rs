//! What each function and each constant of the linked module refers to.
//!
//! The linker notes it (`--emit-relocs`) for tools that move things about. The notes speak of the
//! module as it was linked, before the bindings were made, so functions go by the numbers they had;
//! memory and the table of functions keep their addresses.

use crate::project::Result;
use std::collections::HashMap;
use std::ops::Range;
use wasmparser::{
    DataKind, ExternalKind, KnownCustom, Linking, Operator, Parser, Payload, RelocationEntry,
    RelocationType, SymbolInfo, TypeRef,
};

/// Something referred to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Reference {
    /// A function, to call it.
    Call(usize),
    /// A function by its place in the table, to call it later.
    Slot(usize),
    /// A constant.
    Constant(usize),
}

/// Who refers to what. Functions and constants go by number.
#[derive(Default)]
pub struct References {
    /// The functions that are exported, by the name that the bindings give them.
    pub exports: HashMap<String, usize>,
    /// What each function refers to.
    pub of_function: Vec<Vec<Reference>>,
    /// Where in memory each constant lies.
    pub constants: Vec<Range<u32>>,
    /// What each constant refers to.
    pub of_constant: Vec<Vec<Reference>>,
}

/// Bytes of the file that belong to a numbered function or constant.
struct Place {
    bytes: Range<usize>,
    number: usize,
}

/// A section as the linker's notes count them, and where its bytes start.
#[derive(Clone, Copy, Default)]
struct Section {
    number: u32,
    start: usize,
}

/// Reads the notes of a module as it was linked.
pub fn read(module: &[u8]) -> Result<References> {
    let mut references = References::default();
    let (mut code, mut data) = (Section::default(), Section::default());
    let mut bodies = Vec::new();
    let mut segments = Vec::new();
    let mut symbols = Vec::new();
    let mut located = Vec::new();
    let mut notes: Vec<(u32, Vec<RelocationEntry>)> = Vec::new();
    let mut functions = 0;
    let mut number = 0;
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        match &payload {
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    functions += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::ExportSection(section) => {
                for export in section.clone() {
                    let export = export?;
                    if export.kind == ExternalKind::Func {
                        let name = without_hash(export.name).to_owned();
                        references.exports.insert(name, export.index as usize);
                    }
                }
            }
            Payload::CodeSectionStart { range, .. } => {
                code = Section {
                    number,
                    start: range.start,
                };
            }
            Payload::CodeSectionEntry(body) => {
                bodies.push(Place {
                    bytes: body.range(),
                    number: functions,
                });
                functions += 1;
                // An entry is no section of its own.
                continue;
            }
            Payload::DataSection(section) => {
                data = Section {
                    number,
                    start: section.range().start,
                };
                for segment in section.clone() {
                    let segment = segment?;
                    let DataKind::Active { offset_expr, .. } = segment.kind else {
                        return Err("a data segment of the module has no address".into());
                    };
                    let Operator::I32Const { value } = offset_expr.get_operators_reader().read()?
                    else {
                        return Err("a data segment of the module has a computed address".into());
                    };
                    segments.push((
                        value.cast_unsigned(),
                        segment.range.end - segment.data.len(),
                    ));
                }
            }
            Payload::CustomSection(section) => match section.as_known() {
                KnownCustom::Linking(linking) => {
                    for subsection in linking.subsections() {
                        if let Linking::SymbolTable(table) = subsection? {
                            for symbol in table {
                                symbols.push(match symbol? {
                                    SymbolInfo::Func { index, .. } => {
                                        Some(Reference::Call(index as usize))
                                    }
                                    SymbolInfo::Data {
                                        symbol: Some(symbol),
                                        ..
                                    } => {
                                        located.push(symbol);
                                        Some(Reference::Constant(located.len() - 1))
                                    }
                                    _ => None,
                                });
                            }
                        }
                    }
                }
                KnownCustom::Reloc(section) => {
                    let entries: std::result::Result<_, _> =
                        section.entries().into_iter().collect();
                    notes.push((section.section_index(), entries?));
                }
                _ => {}
            },
            _ => {}
        }
        number += u32::from(payload.as_section().is_some());
    }
    if notes.is_empty() {
        return Err("the module was linked without --emit-relocs".into());
    }
    references.of_function = vec![Vec::new(); functions];
    references.of_constant = vec![Vec::new(); located.len()];
    let mut places = Vec::new();
    for (number, symbol) in located.iter().enumerate() {
        let (address, start) = segments[symbol.index as usize];
        let address = address + symbol.offset;
        references.constants.push(address..address + symbol.size);
        let start = start + symbol.offset as usize;
        let bytes = start..start + symbol.size as usize;
        places.push(Place { bytes, number });
    }
    places.sort_by_key(|place| place.bytes.start);
    for (section, entries) in notes {
        for entry in entries {
            let Some(to) = target(&entry, &symbols) else {
                continue;
            };
            let at = entry.offset as usize;
            if section == code.number {
                let at = code.start + at;
                let body = bodies.partition_point(|body| body.bytes.end <= at);
                references.of_function[bodies[body].number].push(to);
            } else if section == data.number {
                let at = data.start + at;
                let before = places.partition_point(|place| place.bytes.start <= at);
                // Constants may overlap where the linker merged them, though never by many.
                for place in places[..before].iter().rev().take(8) {
                    if place.bytes.end > at {
                        references.of_constant[place.number].push(to);
                    }
                }
            }
        }
    }
    Ok(references)
}

/// What a note says that is referred to; types and globals are not moved.
fn target(entry: &RelocationEntry, symbols: &[Option<Reference>]) -> Option<Reference> {
    use RelocationType as Type;
    let symbol = || symbols.get(entry.index as usize).copied().flatten();
    match entry.ty {
        Type::FunctionIndexLeb
        | Type::MemoryAddrLeb
        | Type::MemoryAddrSleb
        | Type::MemoryAddrI32 => symbol(),
        Type::TableIndexSleb | Type::TableIndexI32 => match symbol()? {
            Reference::Call(function) => Some(Reference::Slot(function)),
            other => Some(other),
        },
        _ => None,
    }
}

/// An export's name without the hash that the bindings take off it.
fn without_hash(name: &str) -> &str {
    match name.rsplit_once('_') {
        Some((name, hash)) if hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()) => {
            name
        }
        _ => name,
    }
}
