//! What the page around the widget chose of how it shows itself: the views it offers, the zone in which times are
//! shown and typed, and what is hidden.
//!
//! Styles hide what stands alone (`www/styles`); what is said within a sentence, or done without being seen, asks
//! here. The hour cycle and the first day of the week are part of the language's tag, and levels of headings are
//! set by the element's script.

use super::state::{State, TermsPanel, View};
use crate::document::read::{At, Read, words};
use crate::report::read;
use crate::time::{Instant, Local, When};
use crate::ui::format;
use crate::zone::Zone;
use std::rc::Rc;

/// See the module; nothing is everything as it comes.
pub type Page = Option<Rc<Chosen>>;

/// What a page chose.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// The views it offers, in the order of the tabs; at least one.
    views: Vec<View>,
    /// The zone in which times are shown and typed, if not the agreement's.
    zone: Option<Zone>,
    hidden: Vec<Hidden>,
}

/// What a page can hide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// The header.
    Header,
    /// *Share link*.
    Share,
    /// *Export* and its menu.
    Export,
    /// All ways to bring a file in.
    Import,
    /// What is said about privacy.
    Privacy,
    /// All that is said about service credits.
    Credits,
    /// The grid under the service hours.
    Paint,
    /// All that is said about the first reply in *One ticket*.
    Reply,
}

words!(Hidden {
    Header = "header",
    Share = "share",
    Export = "export",
    Import = "import",
    Privacy = "privacy",
    Credits = "credits",
    Paint = "paint",
    Reply = "reply",
});

words!(TermsPanel {
    Auto = "auto",
    Open = "open",
    Closed = "closed",
    Hidden = "hidden",
});

words!(View {
    Ticket = "ticket",
    Tickets = "tickets",
    Compare = "compare",
});

impl Read for Chosen {
    fn read(at: At<'_>) -> Chosen {
        let fields = at.record(&["views", "zone", "hide"]);
        let zone: Option<String> = fields.optional("zone");
        Chosen {
            views: fields.optional("views").unwrap_or_default(),
            zone: zone.and_then(|name| Zone::named(&name)),
            hidden: fields.optional("hide").unwrap_or_default(),
        }
    }
}

impl State {
    /// The views that the page offers, in the order of the tabs.
    pub fn views(&self) -> &[View] {
        match &self.page {
            Some(page) if !page.views.is_empty() => &page.views,
            _ => &[View::Ticket, View::Tickets, View::Compare],
        }
    }

    /// Whether the page hides something.
    pub fn hides(&self, what: Hidden) -> bool {
        let page = self.page.as_ref();
        page.is_some_and(|page| page.hidden.contains(&what))
    }

    fn own_zone(&self) -> Option<Zone> {
        self.page.as_ref()?.zone.filter(|&own| own != self.zone())
    }

    /// The zone in which times are shown and typed: the agreement's, unless the page chose another one.
    pub fn shown_zone(&self) -> Zone {
        self.own_zone().unwrap_or_else(|| self.zone())
    }

    /// A time of the document as the wall clock of that zone shows it.
    pub fn wall(&self, when: When) -> Local {
        match self.own_zone() {
            None => format::wall_of(when, self.zone()),
            Some(own) => format::wall(read(when, self.zone()), own),
        }
    }

    /// A time that a person typed by that wall clock, as a document keeps it.
    pub fn typed(&self, local: Local) -> When {
        match self.own_zone() {
            None => When::Local(local),
            Some(own) => When::At(Instant(own.instant(local.0).instant)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::document;

    fn under(page: &str) -> State {
        let mut state = State::example("2026-11-24T12:00:00Z".parse().unwrap());
        state.page = Some(Rc::new(document::read(page, "page").unwrap()));
        state
    }

    #[test]
    fn times_are_shown_and_typed_by_one_clock() {
        // Kolkata is 5 h 30 m ahead of London in November.
        let state = under(r#"{ "zone": "Asia/Kolkata" }"#);
        let typed = state.typed("2026-11-20T22:10".parse::<When>().map(local).unwrap());
        assert_eq!(typed, "2026-11-20T16:40Z".parse().unwrap());
        assert_eq!(state.wall(typed).to_string(), "2026-11-20T22:10:00");
        let londons: When = "2026-11-20T16:40".parse().unwrap();
        assert_eq!(state.wall(londons).to_string(), "2026-11-20T22:10:00");
        for same in [r#"{ "zone": "Europe/London" }"#, r#"{ "zone": "" }"#, "{}"] {
            let state = under(same);
            assert_eq!(state.typed(local(londons)), londons);
            assert_eq!(state.shown_zone().name(), "Europe/London");
        }
    }

    fn local(when: When) -> Local {
        match when {
            When::Local(local) => local,
            When::At(_) => panic!("{when:?}"),
        }
    }

    #[test]
    fn a_page_offers_some_views_and_hides_things() {
        let state = under(r#"{ "views": ["compare", "ticket"], "hide": ["credits"] }"#);
        assert_eq!(state.views(), [View::Compare, View::Ticket]);
        assert!(state.hides(Hidden::Credits) && !state.hides(Hidden::Header));
        assert_eq!(under("{}").views().len(), 3);
    }
}
