//! A first look at a file: how it is laid out, its columns, and what each is taken for.
//!
//! It reads the beginning only, and succeeds where [`read`](super::read) cannot: a file that lacks a column that
//! is needed still shows the columns to choose from.

use super::product::{self, Product};
use super::roles::Role;
use super::table::{Layout, Names, each_row, plain};
use super::text::Encoding;
use super::{Options, Source, text, times};
use crate::issue::Issue;
use serde::Serialize;

/// Bytes that are looked at.
const BEGINNING: usize = 64 << 10;

/// What the beginning of a file shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Look {
    /// How it is laid out.
    pub layout: Layout,
    /// Where it comes from.
    pub product: Product,
    /// The header names that say so.
    pub reason: Vec<String>,
    /// What one row is.
    pub source: Source,
    /// All columns, in the order of the file.
    pub columns: Vec<Seen>,
    /// What is looked for, and the position of the column that was found or chosen.
    pub roles: Vec<(Role, Option<usize>)>,
}

/// A column as the file begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Seen {
    /// Its name; by its position, such as `#3`, if it has none of its own.
    pub name: String,
    /// Its first value that is not empty.
    pub first_value: String,
    /// Whether that can be read as a time.
    pub is_time: bool,
}

impl Look {
    /// The column that a role was given, if there is one.
    pub fn column(&self, role: Role) -> Option<&Seen> {
        let (_, position) = self.roles.iter().find(|(known, _)| *known == role)?;
        self.columns.get((*position)?)
    }

    /// What has to be chosen before the file can be read.
    pub fn missing(&self, beside_list: bool) -> impl Iterator<Item = Role> {
        Role::missing(self.source, beside_list, |role| self.column(role).is_some())
    }
}

/// Looks at the beginning of a file.
///
/// # Errors
/// If it is not text or empty, or a column that `options` name is not there.
pub fn look(bytes: &[u8], options: &Options) -> Result<Look, Issue> {
    let encoding = options.encoding.unwrap_or_else(|| text::encoding(bytes));
    let beginning = match bytes.len() > BEGINNING {
        true => whole_lines(&bytes[..BEGINNING], encoding),
        false => bytes,
    };
    let text = text::decode_as(beginning, encoding)?;
    let layout = Layout::of(&text, encoding, options)?;
    let names = Names::of(&text, layout, options)?;
    let (product, reason) = product::recognise(&names.header);
    let mut columns: Vec<Seen> = names
        .header
        .iter()
        .map(|name| Seen {
            name: name.clone(),
            first_value: String::new(),
            is_time: false,
        })
        .collect();
    each_row(&text, layout.format(), layout.header, |record, _| {
        for (column, cell) in columns.iter_mut().zip(record) {
            if column.first_value.is_empty() {
                column.first_value.push_str(plain(cell));
                column.is_time = times::read_with(&column.first_value, true).is_ok();
            }
        }
    });
    let roles = Role::ALL.into_iter();
    let roles = roles.filter(|role| role.is_of(names.source));
    Ok(Look {
        layout,
        product,
        reason,
        source: names.source,
        roles: roles
            .map(|role| (role, names.columns[role as usize]))
            .collect(),
        columns,
    })
}

/// Bytes up to the last end of a line among them, so that no letter is cut.
fn whole_lines(bytes: &[u8], encoding: Encoding) -> &[u8] {
    let is_wide = matches!(encoding, Encoding::Utf16Le | Encoding::Utf16Be);
    let ends = bytes.iter().rposition(|&byte| byte == b'\n');
    let end = ends.unwrap_or(bytes.len());
    // In UTF-16 it is one of the two bytes of a letter.
    &bytes[..if is_wide { end & !1 } else { end }]
}
