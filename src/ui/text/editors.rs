//! The words of the grid of hours, of hours in several zones, of the column for updates, and of what an
//! answer to a rule would change.

use super::{Text, t, texts};

texts! {
    /// The words of what stands beside the rows of an editor.
    pub struct Editors {
        /// The grid; whose hours.
        pub grid: Text,
        pub grid_help: Text,
        /// What a stroke covers: the days, from and to.
        pub stroke: Text,
        /// A run of days.
        pub days: Text,
        /// A cell: the day, from and to.
        pub cell_open: Text,
        pub cell_closed: Text,
        /// With what of it is open.
        pub cell_partly: Text,
        /// The cell and how many are selected.
        pub selected: Text,
        pub copied: Text,
        pub pasted: Text,

        pub add_zone: Text,
        pub add_zone_help: Text,
        pub zone_of: Text,
        pub remove_zone: Text,
        pub hours_in: Text,
        /// This week, on the clocks of a city.
        pub this_week: Text,
        pub together: Text,
        /// A calendar and its hours of this week.
        pub band: Text,
        pub band_day: Text,

        pub update: Text,
        pub update_cell: Text,
        pub update_clock: Text,
        pub add_updates: Text,

        pub weigh: Text,
        pub weigh_rule: Text,
        pub no_difference: Text,
    }
}

/// English.
pub const EN: Editors = Editors {
    grid: t("{0} by half hours"),
    grid_help: t("Drag to paint, or use the times above. Half-hour steps."),
    stroke: t("{0}, {1} to {2}"),
    days: t("{0}–{1}"),
    cell_open: t("{0} {1} to {2}, open"),
    cell_closed: t("{0} {1} to {2}, closed"),
    cell_partly: t("{0} {1} to {2}, open {3}"),
    selected: t("{0}. Selected {1} cell.|{0}. Selected {1} cells."),
    copied: t("{0} copied."),
    pasted: t("Hours of {0} pasted on {1}."),

    add_zone: t("Add time zone"),
    add_zone_help: t(
        "Hours of another region, beside these. Targets then count whenever either is open.",
    ),
    zone_of: t("Time zone of these hours"),
    remove_zone: t("Remove {0}"),
    hours_in: t("{0} hours"),
    this_week: t("This week, on the clocks of {0}"),
    together: t("Together"),
    band: t("{0}: {1}."),
    band_day: t("{0} {1}"),

    update: t("Update"),
    update_cell: t("{0}, next update within"),
    update_clock: t("{0}, next update, counted in"),
    add_updates: t("Add a column for updates"),

    weigh: t("What would each answer change?"),
    weigh_rule: t(" {0}"),
    no_difference: t("Changes nothing here."),
};
