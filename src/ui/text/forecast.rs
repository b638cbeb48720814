//! The words for what the credits of a running period may still become. `{0}` and `{1}` are filled by
//! `text::fill`.

use super::{Text, t, texts};

texts! {
    /// The words for forecasts.
    pub struct Forecast {
        pub until: Text,
        pub so_far: Text,
        pub range: Text,
        pub sure: Text,
        pub same: Text,
        pub reward: Text,
        pub miss: Text,
        pub misses: Text,
        pub downtime: Text,
        pub nothing: Text,
        pub left_open: Text,
        pub of_tickets: Text,
        pub of_services: Text,
    }
}

/// English.
pub const EN: Forecast = Forecast {
    until: t("{0} still runs, until {1}"),
    so_far: t("So far {0}"),
    range: t("; at best {0}, at worst {1}"),
    sure: t("; at best and at worst {0}"),
    same: t("; what is open now cannot change it"),
    reward: t(" (a reward)"),
    miss: t("1 more ticket that misses {0} makes it {1}."),
    misses: t("{0} more tickets that miss {1} make it {2}."),
    downtime: t("{0} more downtime makes it {1}."),
    nothing: t("nothing"),
    left_open: t("left open by the terms"),
    of_tickets: t(
        "At best every open ticket is met that still can be, at worst none is. New tickets are not counted.",
    ),
    of_services: t(
        "At best nothing more goes wrong; at worst every open ticket is missed that can be, and services stay down. New tickets are not counted.",
    ),
};
