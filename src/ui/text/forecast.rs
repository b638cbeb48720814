//! The words for what the credits of a running period may still become. `{0}` and `{1}` are filled by
//! `text::fill`.

/// The words for forecasts.
pub struct Forecast {
    pub until: &'static str,
    pub so_far: &'static str,
    pub range: &'static str,
    pub sure: &'static str,
    pub same: &'static str,
    pub reward: &'static str,
    pub miss: &'static str,
    pub misses: &'static str,
    pub downtime: &'static str,
    pub nothing: &'static str,
    pub left_open: &'static str,
    pub of_tickets: &'static str,
    pub of_services: &'static str,
}

/// English.
pub const EN: Forecast = Forecast {
    until: "{0} still runs, until {1}",
    so_far: "So far {0}",
    range: "; at best {0}, at worst {1}",
    sure: "; at best and at worst {0}",
    same: "; what is open now cannot change it",
    reward: " (a reward)",
    miss: "1 more ticket that misses {0} makes it {1}.",
    misses: "{0} more tickets that miss {1} make it {2}.",
    downtime: "{0} more downtime makes it {1}.",
    nothing: "nothing",
    left_open: "left open by the terms",
    of_tickets: "At best every open ticket is met that still can be, at worst none is. New tickets are not counted.",
    of_services: "At best nothing more goes wrong; at worst every open ticket is missed that can be, and services stay down. New tickets are not counted.",
};
