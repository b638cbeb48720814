//! What a person chose to see of the tickets: period, filter, order, page, the open row.
//!
//! Part of the state, so that it survives a change of tab; `listing` turns it into rows.

use super::intake::{Intake, Known};
use crate::clock::Status;
use crate::compliance::Month;
use crate::document::agreement::Metric;
use crate::issue::Issue;
use std::rc::Rc;

/// The columns by which tickets are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The number.
    Id,
    /// The priority.
    Priority,
    /// When it was logged.
    Logged,
    /// When it is due.
    Due,
    /// How it stands.
    Result,
    /// How much of the target is used.
    Clock,
    /// What is left of the target.
    Margin,
}

impl Column {
    /// Every column in the order of the table.
    pub const ALL: [Column; 7] = [
        Column::Id,
        Column::Priority,
        Column::Logged,
        Column::Due,
        Column::Result,
        Column::Clock,
        Column::Margin,
    ];
}

/// The import panel.
#[derive(Clone, Debug)]
pub enum Panel {
    /// A file is to be chosen.
    Choose(Choice),
    /// A file was read and is being checked.
    Check(Rc<Intake>),
}

/// How a file is chosen.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Whether it begins with the place to paste.
    pub paste: bool,
    /// The file that was being checked before.
    pub kept: Option<Rc<Intake>>,
}

/// What is shown of the tickets.
#[derive(Clone, Debug)]
pub struct TicketsView {
    /// The clocks that are shown.
    pub metric: Metric,
    /// The months that cards and charts cover; nothing for all.
    pub period: Option<(Month, Month)>,
    /// Only tickets that stand so.
    pub filter: Option<Status>,
    /// Only tickets whose id contains this.
    pub search: String,
    /// The column that orders the rows, and whether the largest comes first.
    pub sort: (Column, bool),
    /// The page of rows, from 0.
    pub page: usize,
    /// The position of the ticket whose row is open; the number of tickets opens a new one.
    pub open: Option<usize>,
    /// Which of the two charts are shown as tables.
    pub tables: [bool; 2],
    /// The import panel, if it is open.
    pub panel: Option<Panel>,
    /// The file that was imported, to check it again.
    pub last: Option<Rc<Intake>>,
    /// How files were read before, by what their headers say.
    pub known: Option<Rc<Vec<Known>>>,
    /// What an import brought in is still to be said.
    pub news: bool,
}

impl Default for TicketsView {
    fn default() -> TicketsView {
        TicketsView {
            metric: Metric::Resolution,
            period: None,
            filter: None,
            search: String::new(),
            sort: (Column::Logged, true),
            page: 0,
            open: None,
            tables: [false; 2],
            panel: None,
            last: None,
            known: None,
            news: false,
        }
    }
}

/// A change of what is shown.
#[derive(Clone, Debug)]
pub enum Show {
    /// Other clocks.
    Metric(Metric),
    /// Other months.
    Period(Option<(Month, Month)>),
    /// Only tickets that stand so, or all.
    Filter(Option<Status>),
    /// Only tickets whose id contains this.
    Search(String),
    /// Sorts by a column; once more turns the order round.
    Sort(Column),
    /// A page.
    Page(usize),
    /// Opens a ticket's row, or closes the open one.
    Open(Option<usize>),
    /// Shows the first or the second chart as a table, or not.
    Table(usize, bool),
    /// The import panel.
    Panel(Option<Panel>),
}

impl TicketsView {
    /// Why the file that is looked at cannot be read.
    pub fn fault(&self) -> Option<&Issue> {
        match &self.panel {
            Some(Panel::Check(intake)) => intake.fault(),
            _ => None,
        }
    }

    /// The view after a change.
    #[must_use]
    pub fn apply(mut self, change: Show) -> TicketsView {
        let listing_changes = matches!(
            change,
            Show::Metric(_) | Show::Filter(_) | Show::Search(_) | Show::Sort(_)
        );
        match change {
            Show::Metric(metric) => self.metric = metric,
            Show::Period(period) => self.period = period,
            Show::Filter(filter) => self.filter = filter,
            Show::Search(search) => self.search = search,
            Show::Sort(column) => {
                let (sorted, descending) = self.sort;
                self.sort = (column, sorted == column && !descending);
            }
            Show::Page(page) => self.page = page,
            Show::Open(open) => self.open = open,
            Show::Table(chart, shown) => {
                if let Some(table) = self.tables.get_mut(chart) {
                    *table = shown;
                }
            }
            Show::Panel(panel) => {
                self.panel = panel;
                self.news = false;
            }
        }
        if listing_changes {
            self.page = 0;
        }
        self
    }

    /// The view of other tickets: nothing that refers to the ones before.
    #[must_use]
    pub fn of_other_tickets(self) -> TicketsView {
        let last = match self.panel {
            Some(Panel::Check(intake)) => Some(intake),
            _ => None,
        };
        let known = match &last {
            Some(intake) => Some(intake.known(self.known.as_deref())),
            None => self.known,
        };
        TicketsView {
            last,
            known,
            metric: self.metric,
            sort: self.sort,
            tables: self.tables,
            ..TicketsView::default()
        }
    }
}
