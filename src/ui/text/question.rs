//! The words of *One ticket*, of the clock drawing and of the ledger.

use yew::prelude::*;

/// The words of *One ticket*.
pub struct Question {
    pub heading: &'static str,
    pub priority: &'static str,
    pub logged_on: &'static str,
    pub at: &'static str,
    pub pauses: &'static str,
    pub add_pause: &'static str,
    pub from: &'static str,
    pub from_at: &'static str,
    pub to: &'static str,
    pub to_at: &'static str,
    pub reason: &'static str,
    pub still_paused: &'static str,
    pub pause_idle: &'static str,
    pub end_before_start: &'static str,
    pub before_logged: &'static str,
    pub replied_on: &'static str,
    pub resolved_on: &'static str,
    pub add_replied: &'static str,
    pub add_resolved: &'static str,
    pub remove_replied: &'static str,
    pub remove_resolved: &'static str,
    pub open_now: &'static str,
    pub add_ticket: &'static str,
    pub readings: &'static str,
    pub summer: &'static str,
    pub winter: &'static str,
    pub resolve_by: &'static str,
    pub first_reply_by: &'static str,
    pub if_resolved: &'static str,
    pub if_resolved_on: &'static str,
    pub if_resolved_at: &'static str,
    pub moves: &'static str,
    pub never_due: &'static str,
    pub service_hours: &'static str,
    pub no_target: &'static str,
    pub resolved_unreplied: &'static str,
    pub repeated_elsewhere: &'static str,
    pub skipped_elsewhere: &'static str,
    /// A pause without an end: `from Mon 23, 11:00`.
    pub since: fn(&str) -> String,
    /// Time, day and the time that was used instead.
    pub skipped: fn(&str, &str, &str) -> String,
    /// The earliest due time of a clock that is paused.
    pub at_the_earliest: fn(&str) -> String,
    /// Service time, calendar time and zone.
    pub spread: fn(Html, Html, &str) -> Html,
    /// The priority that has no target for the resolution.
    pub not_covered: fn(&str) -> String,
    /// When it would be due without its pauses.
    pub without_pauses: fn(&str) -> String,
    /// The opening after the closing time at which the target is used up.
    pub used_up: fn(&str) -> String,
    /// When the clock starts that was logged outside the hours.
    pub starts: fn(&str) -> String,
    /// The year without holidays.
    pub holidays_unknown: fn(&str) -> String,
    /// The due time, after which it was resolved without service time passing.
    pub disagree: fn(&str) -> String,
    /// The time to spare.
    pub to_spare: fn(Html) -> Html,
    /// The time over the target of a clock that stopped.
    pub missed_by: fn(Html) -> Html,
    /// The time over the target of a clock that still runs.
    pub over: fn(Html) -> Html,
    /// The status and the time left.
    pub time_left: fn(&str, Html) -> Html,
    /// The id under which the ticket was added.
    pub added: fn(&str) -> String,
    /// The answer, for ears.
    pub said: fn(&str) -> String,
}

/// English.
pub const EN: Question = Question {
    heading: "One ticket",
    priority: "Priority",
    logged_on: "Logged on",
    at: "At",
    pauses: "Pauses",
    add_pause: "Add pause",
    from: "Paused from",
    from_at: "At",
    to: "Until",
    to_at: "At",
    reason: "Reason",
    still_paused: "Still paused",
    pause_idle: "Changes nothing: the clock does not run then.",
    end_before_start: "The pause ends before it begins. Choose a later time.",
    before_logged: "This is before the ticket was logged. Choose a later time.",
    replied_on: "Replied on",
    resolved_on: "Resolved on",
    add_replied: "Replied",
    add_resolved: "Resolved",
    remove_replied: "Remove the reply",
    remove_resolved: "Remove the resolution",
    open_now: "Open now",
    add_ticket: "Add this ticket to the list",
    readings: "This time happened twice. Which one?",
    summer: "summer time",
    winter: "winter time",
    resolve_by: "Resolve by",
    first_reply_by: "First reply by",
    if_resolved: "If resolved",
    if_resolved_on: "If resolved on",
    if_resolved_at: "If resolved at",
    moves: "Moves while paused",
    never_due: "This ticket can never be due: the agreement has no open hours.",
    service_hours: "Service hours",
    no_target: "No target",
    resolved_unreplied: "Resolved without a reply: the resolution counts as the first reply.",
    repeated_elsewhere: "One of the times happened twice, because clocks went back. The first one counts.",
    skipped_elsewhere: "One of the times did not happen, because clocks went forward. It was moved by the gap.",
    since: |when| ["from ", when].concat(),
    skipped: |time, day, used| [time, " did not happen on ", day, ". We used ", used, "."].concat(),
    at_the_earliest: |when| ["At the earliest ", when, "."].concat(),
    spread: |service, calendar, zone| {
        html! {
            <>{ service }{ " of service time, spread over " }<b>{ calendar }</b>{ " on the calendar. " }{ zone }{ "." }</>
        }
    },
    not_covered: |priority| [priority, " has no resolution target in these terms."].concat(),
    without_pauses: |when| ["Without pauses: ", when, "."].concat(),
    used_up: |when| {
        [
            "Target used up at closing time; no service time passes until ",
            when,
            ".",
        ]
        .concat()
    },
    starts: |when| ["Logged outside service hours: the clock starts ", when, "."].concat(),
    holidays_unknown: |year| {
        [
            "No holidays known for ",
            year,
            ". Counted as ordinary days.",
        ]
        .concat()
    },
    disagree: |due| {
        [
            "Resolved after ",
            due,
            ", but no service time passed in between: it counts as met.",
        ]
        .concat()
    },
    to_spare: |length| html! { <>{ "Met, " }{ length }{ " to spare" }</> },
    missed_by: |length| html! { <>{ "Missed by " }{ length }</> },
    over: |length| html! { <>{ "Missed, " }{ length }{ " over so far" }</> },
    time_left: |status, length| html! { <>{ status }{ ", " }{ length }{ " left" }</> },
    added: |id| ["Added to the list as ", id, "."].concat(),
    said: |when| ["Resolve by ", when, "."].concat(),
};

/// The words of the clock drawing.
pub struct Clock {
    pub caption: &'static str,
    pub runs: &'static str,
    pub paused: &'static str,
    pub closed: &'static str,
    pub closed_short: &'static str,
    pub late: &'static str,
    pub left: &'static str,
    pub true_scale: &'static str,
    pub logged: &'static str,
    pub reply_due: &'static str,
    pub due: &'static str,
    pub resolved: &'static str,
    pub replied: &'static str,
    pub now: &'static str,
    pub night: &'static str,
    pub weekend: &'static str,
    pub holiday: &'static str,
    pub rest: &'static str,
    pub whole: &'static str,
    /// A number of days and their service time.
    pub days: fn(i64, &str) -> String,
    /// So much time on this day, for ears.
    pub runs_on: fn(&str, &str) -> String,
    pub late_on: fn(&str, &str) -> String,
    pub paused_for: fn(&str) -> String,
    pub closed_for: fn(&str) -> String,
    /// Counted, paused and closed time of a long clock, for ears.
    pub sums: fn(&str, &str, &str) -> String,
    pub due_at: fn(&str) -> String,
}

/// English.
pub const CLOCK: Clock = Clock {
    caption: "Clock of this ticket",
    runs: "Clock runs",
    paused: "Paused",
    closed: "Closed",
    closed_short: "Closed, shown shortened",
    late: "Late",
    left: "Time left",
    true_scale: "True time scale",
    logged: "Logged",
    reply_due: "Reply due",
    due: "Due",
    resolved: "Resolved",
    replied: "Replied",
    now: "Now",
    night: "Night",
    weekend: "Sat–Sun",
    holiday: "Holiday",
    rest: "Break",
    whole: "The table has every step.",
    days: |days, length| [&days.to_string(), " days, ", length].concat(),
    runs_on: |length, day| ["Runs ", length, " on ", day, ". "].concat(),
    late_on: |length, day| ["Late for ", length, " on ", day, ". "].concat(),
    paused_for: |length| ["Paused ", length, ". "].concat(),
    closed_for: |length| ["Closed ", length, ". "].concat(),
    sums: |counted, paused, closed| {
        [
            "Runs ",
            counted,
            ", paused ",
            paused,
            ", closed ",
            closed,
            ". ",
        ]
        .concat()
    },
    due_at: |when| ["Due ", when, ". "].concat(),
};

/// The words of the ledger.
pub struct Ledger {
    pub how: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub caption: &'static str,
    pub day: &'static str,
    pub from_to: &'static str,
    pub what: &'static str,
    pub time: &'static str,
    pub so_far: &'static str,
    pub total: &'static str,
    pub show_days: &'static str,
    pub hide_days: &'static str,
    pub open: &'static str,
    pub late: &'static str,
    pub started: &'static str,
    pub target_reached: &'static str,
    pub due: &'static str,
    pub stopped_resolved: &'static str,
    pub stopped_replied: &'static str,
    pub night: &'static str,
    pub weekend: &'static str,
    pub rest: &'static str,
    pub before_hours: &'static str,
    pub and: &'static str,
    pub closed: &'static str,
    pub paused: &'static str,
    pub resolved: &'static str,
    pub forward: fn(&str) -> String,
    pub back: fn(&str) -> String,
    /// Why this weekday and time.
    pub why: fn(&str) -> String,
    pub reply_due: fn(&str) -> String,
    pub closed_for: fn(&str) -> String,
    pub closed_on: fn(&str) -> String,
    pub maintenance: &'static str,
    pub taken_out: fn(&str) -> String,
    /// The date, and the date it was moved from.
    pub moved: fn(&str, &str) -> String,
    pub status: fn(&str, &str) -> String,
    pub cap: fn(&str) -> String,
    /// Counted, paused and closed time.
    pub sums: fn(Html, Html, Html) -> Html,
    pub sums_text: fn(&str, &str, &str) -> String,
    /// Used time of the target.
    pub of: fn(Html, Html) -> Html,
    pub of_text: fn(&str, &str) -> String,
    /// The first day of a week.
    pub week: fn(&str) -> String,
    pub show_days_of: fn(&str) -> String,
}

/// English.
pub const LEDGER: Ledger = Ledger {
    how: "How the time was counted",
    copy: "Copy working",
    copied: "Copied",
    not_copied: "Copying is blocked here. Select the table instead.",
    caption: "How the clock ran, step by step",
    day: "Day",
    from_to: "From – to",
    what: "What happened",
    time: "Time",
    so_far: "Counted so far",
    total: "total ",
    show_days: "Show days",
    hide_days: "Hide days",
    open: "Open",
    late: "Open, late",
    started: "The clock starts.",
    target_reached: "Target reached: ",
    due: "due",
    stopped_resolved: "Resolved.",
    stopped_replied: "Replied.",
    night: "night",
    weekend: "weekend",
    rest: "break",
    before_hours: "Closed until opening",
    and: " and ",
    closed: "Closed",
    paused: "Paused",
    resolved: "resolved, until it was reopened",
    forward: |length| ["Clocks go forward: ", length, " shorter."].concat(),
    back: |length| ["Clocks go back: ", length, " longer."].concat(),
    why: |when| ["Why ", when, "?"].concat(),
    reply_due: |time| ["Reply due ", time, "."].concat(),
    closed_for: |what| ["Closed for the ", what].concat(),
    closed_on: |what| ["Closed: ", what].concat(),
    maintenance: "maintenance",
    taken_out: |calendar| ["the hours of ", calendar].concat(),
    moved: |date, from| [date, ", moved from ", from].concat(),
    status: |status, rule| ["status ", status, ", rule ", rule].concat(),
    cap: |rule| ["The limit of pause rule ", rule, " is reached."].concat(),
    sums: |counted, paused, closed| {
        html! {
            <>{ "Counted " }{ counted }{ ", paused " }{ paused }{ ", closed " }{ closed }</>
        }
    },
    sums_text: |counted, paused, closed| {
        [
            "Counted ",
            counted,
            ", paused ",
            paused,
            ", closed ",
            closed,
        ]
        .concat()
    },
    of: |used, limit| html! { <>{ used }{ " of " }{ limit }</> },
    of_text: |used, limit| [used, " of ", limit].concat(),
    week: |day| ["Week of ", day].concat(),
    show_days_of: |day| ["Show days of the week of ", day].concat(),
};
