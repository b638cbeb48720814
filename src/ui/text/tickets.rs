//! The words of *All tickets* and of the import.

use crate::import::{DayOrder, NoteKind, Reason, Role, Source};

/// The words of *All tickets* and of the import.
pub struct Tickets {
    pub heading: &'static str,
    pub example_data: &'static str,
    pub bring_your_own: &'static str,
    pub pasted: &'static str,
    pub change: &'static str,
    pub add_ticket: &'static str,
    pub paste: &'static str,
    pub import_csv: &'static str,
    pub open: &'static str,
    pub save: &'static str,
    pub refused: &'static str,
    pub dismiss: &'static str,
    pub drop_here: &'static str,
    pub as_of: &'static str,
    pub period: &'static str,
    pub all_months: &'static str,
    pub measured: &'static str,
    pub resolution: &'static str,
    pub first_reply: &'static str,
    pub not_a_time: &'static str,
    pub undo: &'static str,

    pub met_target: &'static str,
    pub replied_in_time: &'static str,
    pub none_judged: &'static str,
    pub no_pauses: &'static str,
    pub credit: &'static str,
    pub no_credits: &'static str,
    pub nothing_owed: &'static str,
    pub estimate: &'static str,
    pub so_far: &'static str,
    pub just_under: &'static str,
    pub at_goal: &'static str,

    pub by_priority: &'static str,
    pub tick_is_goal: &'static str,
    pub by_month: &'static str,
    pub share_of_met: &'static str,
    pub show_table: &'static str,
    pub show_chart: &'static str,
    pub nothing_to_draw: &'static str,
    pub no_credit: &'static str,
    pub th_met: &'static str,
    pub th_judged: &'static str,
    pub th_share: &'static str,
    pub th_goal: &'static str,
    pub th_month: &'static str,
    pub th_credit: &'static str,

    pub show: &'static str,
    pub all: &'static str,
    pub search: &'static str,
    pub sort_by: &'static str,
    pub turn_round: &'static str,
    pub columns: [&'static str; 7],
    pub reply_by: &'static str,
    pub moves: &'static str,
    pub never: &'static str,
    pub dash: &'static str,
    pub no_close_date: &'static str,
    pub no_reply_date: &'static str,
    pub no_target: &'static str,
    pub to_spare: &'static str,
    pub late: &'static str,
    pub left: &'static str,
    pub of: &'static str,
    pub table_caption: &'static str,
    pub show_all: &'static str,
    pub earlier_rows: &'static str,
    pub later_rows: &'static str,

    pub new_ticket: &'static str,
    pub id: &'static str,
    pub priority: &'static str,
    pub what_happened: &'static str,
    pub logged: &'static str,
    pub reply: &'static str,
    pub paused: &'static str,
    pub resumed: &'static str,
    pub resolved: &'static str,
    pub reopened: &'static str,
    pub left_out: &'static str,
    pub asked: &'static str,
    pub called: &'static str,
    pub acknowledged: &'static str,
    pub auto_replied: &'static str,
    pub assigned: &'static str,
    pub merged: &'static str,
    pub corrected: &'static str,
    pub status_is: &'static str,
    pub add: &'static str,
    pub add_event: &'static str,
    pub status: &'static str,
    pub when: &'static str,
    pub cancel: &'static str,
    pub before_logged: &'static str,
    pub id_missing: &'static str,
    pub id_taken: &'static str,
    pub status_missing: &'static str,
    pub time_missing: &'static str,

    pub import: &'static str,
    pub choose_title: &'static str,
    pub check_title: &'static str,
    pub choose_file: &'static str,
    pub other_file: &'static str,
    pub or_drop: &'static str,
    pub what_fits: &'static str,
    pub on_this_device: &'static str,
    pub paste_rows: &'static str,
    pub read_rows: &'static str,
    pub nothing_pasted: &'static str,
    pub spreadsheet: &'static str,
    pub cannot_read: &'static str,
    pub separator: &'static str,
    pub found: &'static str,
    pub comma: &'static str,
    pub semicolon: &'static str,
    pub tab: &'static str,
    pub zone: &'static str,
    pub choose_zone: &'static str,
    pub of_the_agreement: &'static str,
    pub zone_hint_log: &'static str,
    pub zone_hint_list: &'static str,
    pub no_proof: &'static str,
    pub answer_first: &'static str,
    pub we_need: &'static str,
    pub your_column: &'static str,
    pub first_value: &'static str,
    pub columns_caption: &'static str,
    pub download_rows: &'static str,
    pub row: &'static str,
    pub ticket: &'static str,
    pub value: &'static str,
    pub waiting_title: &'static str,
    pub waiting_hint: &'static str,
    pub unmatched_title: &'static str,
    pub unmatched_hint: &'static str,
    pub no_priority: &'static str,
    pub not_matched: &'static str,
    pub notes_title: &'static str,
    pub no_history: &'static str,
    pub back: &'static str,

    pub tickets: fn(usize) -> String,
    pub rows: fn(usize) -> String,
    pub read_as: fn(Option<&str>, Option<DayOrder>) -> String,
    pub met_of: fn(u64, u64) -> String,
    pub goal: fn(&str) -> String,
    pub under: fn(&str) -> String,
    pub over: fn(&str) -> String,
    pub ring: fn(&str, &str, Option<&str>) -> String,
    pub not_judged: fn(u64, u64) -> String,
    pub few: fn(u64, u64) -> String,
    pub afternoon: fn(u64, u64, &str, i64) -> String,
    pub of_priority: fn(u64, u64, &str) -> String,
    pub in_month: fn(u64, u64, &str) -> String,
    pub one_hour: fn(u64, u64) -> String,
    pub waited: fn(i64) -> String,
    pub of_fees: fn(&str, &str) -> String,
    pub and_more: fn(usize) -> String,
    pub dashed_goal: fn(&str) -> String,
    pub last_months: fn(usize, usize) -> String,
    pub showing: fn(usize, usize, usize) -> String,
    pub none_such: fn(&str) -> String,
    pub none_found: fn(&str) -> String,
    pub remove: fn(&str) -> String,
    pub became: fn(&str, &str) -> String,
    /// What happened, the time recorded first and the corrected one.
    pub time_corrected: fn(&str, &str, &str) -> String,
    /// Whether the corrected times count, and how the clock stands by the others.
    pub otherwise: fn(bool, &str) -> String,
    pub imported: fn(usize, usize) -> String,
    pub use_tickets: fn(usize) -> String,
    pub looks_like: fn(Source) -> &'static str,
    pub found_columns: fn(&str) -> String,
    pub which_day: fn(&str, &str, &str) -> String,
    pub reading: fn(&str, DayOrder) -> String,
    pub effect: fn(usize, usize, usize, Option<&str>) -> String,
    pub left_out_of: fn(usize, usize) -> String,
    pub and_rows: fn(usize) -> String,
    pub role: fn(Role) -> &'static str,
    pub reason: fn(Reason) -> &'static str,
    pub note: fn(NoteKind, usize) -> String,
}

/// English.
pub const EN: Tickets = Tickets {
    heading: "Tickets",
    example_data: "Example data",
    bring_your_own: "Bring your own to replace it.",
    pasted: "Pasted rows",
    change: "Change",
    add_ticket: "Add ticket",
    paste: "Paste",
    import_csv: "Import CSV",
    open: "Open",
    save: "Save",
    refused: "This could not be used.",
    dismiss: "Dismiss",
    drop_here: "Drop a CSV here",
    as_of: "Judged as of",
    period: "Period",
    all_months: "All months",
    measured: "Measured",
    resolution: "Resolution",
    first_reply: "First reply",
    not_a_time: "Write a date and a time.",
    undo: "Undo",

    met_target: "Met their target",
    replied_in_time: "Replied to in time",
    none_judged: "No ticket is judged yet.",
    no_pauses: "This file has no pauses. Times may look longer than the contract counts.",
    credit: "Estimated credit",
    no_credits: "These terms have no service credits.",
    nothing_owed: "No month earns a credit.",
    estimate: "An estimate from your data and these terms. The contract decides.",
    so_far: " so far",
    just_under: "Just under goal",
    at_goal: "At goal",

    by_priority: "By priority",
    tick_is_goal: "The tick marks the goal.",
    by_month: "By month",
    share_of_met: "Share of tickets that met their target.",
    show_table: "Show as table",
    show_chart: "Show as chart",
    nothing_to_draw: "Nothing is judged yet.",
    no_credit: "no credit",
    th_met: "Met",
    th_judged: "Judged",
    th_share: "Share",
    th_goal: "Goal",
    th_month: "Month",
    th_credit: "Credit",

    show: "Show",
    all: "All",
    search: "Search by id",
    sort_by: "Sort by",
    turn_round: "Turn the order round",
    columns: [
        "Ticket",
        "Priority",
        "Logged",
        "Resolve by",
        "Result",
        "Clock",
        "Margin",
    ],
    reply_by: "Reply by",
    moves: "moves while paused",
    never: "never",
    dash: "–",
    no_close_date: "no close date",
    no_reply_date: "no reply date",
    no_target: "no target",
    to_spare: " to spare",
    late: " late",
    left: " left",
    of: " of ",
    table_caption: "Tickets",
    show_all: "Show all",
    earlier_rows: "Previous rows",
    later_rows: "Next rows",

    new_ticket: "New ticket",
    id: "Ticket",
    priority: "Priority",
    what_happened: "What happened",
    logged: "Logged",
    reply: "Reply",
    paused: "Paused",
    resumed: "Resumed",
    resolved: "Resolved",
    reopened: "Reopened",
    left_out: "Left out",
    asked: "Customer wrote",
    called: "Called",
    acknowledged: "Acknowledged",
    auto_replied: "Automatic reply",
    assigned: "Assigned",
    merged: "Merged into",
    corrected: "Time corrected",
    status_is: "Status: ",
    add: "Add",
    add_event: "Something else happened",
    status: "Status",
    when: "When",
    cancel: "Cancel",
    before_logged: "This is before the ticket was logged. Choose a later time.",
    id_missing: "Give the ticket its number.",
    id_taken: "There is a ticket with this number. Give it another one.",
    status_missing: "Write the status.",
    time_missing: "Choose a date and a time.",

    import: "Import",
    choose_title: "Bring your own tickets",
    check_title: "Check how your file was read",
    choose_file: "Choose a CSV file",
    other_file: "Other file",
    or_drop: "or drop one here",
    what_fits: "A ServiceNow event log, or any list with one row a ticket: from Jira, from Zendesk, or a spreadsheet saved as CSV.",
    on_this_device: "Read on this device. Nothing is uploaded.",
    paste_rows: "Paste rows with their header",
    read_rows: "Read these rows",
    nothing_pasted: "Paste the rows first, with the header above them.",
    spreadsheet: "This is a spreadsheet. Save it as CSV first.",
    cannot_read: "This file could not be read.",
    separator: "Columns separated by",
    found: " (found)",
    comma: "Comma",
    semicolon: "Semicolon",
    tab: "Tab",
    zone: "Times in the file are in",
    choose_zone: "Choose a time zone",
    of_the_agreement: " (the agreement’s zone)",
    zone_hint_log: "ServiceNow writes times in the zone of the person who exported.",
    zone_hint_list: "Most tools write times in the zone of the account or of the person who exported.",
    no_proof: "No date in this file settles it: every day and month is 12 or less.",
    answer_first: "Answer the questions above to go on.",
    we_need: "We need",
    your_column: "Your column",
    first_value: "First value",
    columns_caption: "Columns that were recognised",
    download_rows: "Download these rows",
    row: "Row",
    ticket: "Ticket",
    value: "Value",
    waiting_title: "These statuses look like waiting",
    waiting_hint: "Ticked ones pause the clock: they become pause rules of the agreement.",
    unmatched_title: "Priorities without a target",
    unmatched_hint: "The terms know no such priority. Match each to one of theirs, or these tickets are not judged.",
    no_priority: "(none)",
    not_matched: "Not matched",
    notes_title: "Worth knowing",
    no_history: "This file does not say when statuses changed, so it has no pauses. Times may look longer than the contract counts.",
    back: "Back",

    tickets: |count| counted(count, "ticket", "tickets"),
    rows: |count| counted(count, "row", "rows"),
    read_as: |zone, order| {
        let order = match order {
            Some(DayOrder::DayFirst) => "day first",
            Some(DayOrder::MonthFirst) => "month first",
            None => "",
        };
        match (zone, order) {
            (None, "") => String::new(),
            (None, order) => ["Dates read ", order, "."].concat(),
            (Some(zone), "") => ["Times read as ", zone, "."].concat(),
            (Some(zone), order) => ["Times read as ", zone, ", ", order, "."].concat(),
        }
    },
    met_of: |met, judged| [&number(met), " of ", &number(judged)].concat(),
    goal: |goal| ["goal ", goal].concat(),
    under: |points| [points, " points under goal"].concat(),
    over: |points| [points, " points over goal"].concat(),
    ring: |share, of, goal| {
        let goal = goal.map_or(String::new(), |goal| [" The goal is ", goal, "."].concat());
        [share, " of tickets met their target: ", of, ".", &goal].concat()
    },
    not_judged: |open, unknown| {
        let open_part = [&number(open), " open"].concat();
        let unknown_part = [&number(unknown), " can’t tell"].concat();
        match (open, unknown) {
            (0, 0) => String::new(),
            (_, 0) => ["Not judged yet: ", &open_part, "."].concat(),
            (0, _) => ["Not judged: ", &unknown_part, "."].concat(),
            _ => ["Not judged yet: ", &open_part, ", ", &unknown_part, "."].concat(),
        }
    },
    few: |judged, points| {
        [
            "Only ",
            &counted(judged as usize, "ticket", "tickets"),
            ". One more or less moves this by ",
            &number(points),
            " points.",
        ]
        .concat()
    },
    afternoon: |some, missed, priority, hour| {
        [
            &some_of(some, missed),
            " ",
            priority,
            ", logged after ",
            &hour.to_string(),
            ":00.",
        ]
        .concat()
    },
    of_priority: |some, missed, priority| [&some_of(some, missed), " ", priority, "."].concat(),
    in_month: |some, missed, month| {
        [
            &number(some),
            " of the ",
            &number(missed),
            " missed fall into ",
            month,
            ".",
        ]
        .concat()
    },
    one_hour: |some, missed| {
        [
            "One more hour would have met ",
            &number(some),
            " of the ",
            &number(missed),
            " missed.",
        ]
        .concat()
    },
    waited: |percent| {
        [
            &percent.to_string(),
            "% of the service time was spent waiting.",
        ]
        .concat()
    },
    of_fees: |share, fees| ["That is ", share, "% of ", fees, " in fees."].concat(),
    and_more: |count| [" and ", &number(count as u64), " more"].concat(),
    dashed_goal: |goal| [" Dashed line: ", goal, " goal."].concat(),
    last_months: |shown, all| {
        [
            "The last ",
            &shown.to_string(),
            " of ",
            &all.to_string(),
            " months; the table has all.",
        ]
        .concat()
    },
    showing: |first, last, all| {
        [
            "Showing ",
            &number(first as u64),
            "–",
            &number(last as u64),
            " of ",
            &number(all as u64),
        ]
        .concat()
    },
    none_such: |word| ["No tickets with the result “", word, "”."].concat(),
    none_found: |search| ["No ticket has “", search, "” in its id."].concat(),
    remove: |what| ["Remove: ", what].concat(),
    became: |field, value| [field, " is now ", value].concat(),
    time_corrected: |event, recorded, corrected| {
        [
            event,
            ": recorded as ",
            recorded,
            ", corrected to ",
            corrected,
            ".",
        ]
        .concat()
    },
    otherwise: |counts, otherwise| {
        let (these, others) = match counts {
            true => ("corrected times", "times recorded first"),
            false => ("times recorded first", "corrected times"),
        };
        [
            "The ",
            these,
            " count. By the ",
            others,
            ": ",
            otherwise,
            ".",
        ]
        .concat()
    },
    imported: |tickets, left_out| {
        [
            &counted(tickets, "ticket", "tickets"),
            " in. ",
            &counted(left_out, "row", "rows"),
            " left out.",
        ]
        .concat()
    },
    use_tickets: |count| ["Use ", &counted(count, "ticket", "tickets")].concat(),
    looks_like: |source| match source {
        Source::ServiceNowLog => "a ServiceNow event log",
        Source::TicketList => "a list with one row a ticket",
    },
    found_columns: |columns| ["found ", columns].concat(),
    which_day: |example, left, right| ["Is ", example, " ", left, " or ", right, "?"].concat(),
    reading: |day, order| {
        let how = match order {
            DayOrder::DayFirst => " (day first)",
            DayOrder::MonthFirst => " (month first)",
        };
        [day, how].concat()
    },
    effect: |impossible, negative, weekend, median| {
        let mut parts = Vec::new();
        if impossible > 0 {
            parts.push(
                [
                    &counted(impossible, "value", "values"),
                    " would be no date.",
                ]
                .concat(),
            );
        }
        if negative > 0 {
            parts.push(
                [
                    &counted(negative, "ticket", "tickets"),
                    " would be resolved before being logged.",
                ]
                .concat(),
            );
        }
        if let Some(median) = median {
            parts.push(["Half of the tickets are resolved within ", median, "."].concat());
        }
        if weekend > 0 {
            parts.push(
                [
                    &counted(weekend, "ticket", "tickets"),
                    " logged on a weekend.",
                ]
                .concat(),
            );
        }
        parts.join(" ")
    },
    left_out_of: |left_out, rows| match left_out {
        0 => "No row will be left out".to_owned(),
        _ => [
            &number(left_out as u64),
            " of ",
            &counted(rows, "row", "rows"),
            " will be left out",
        ]
        .concat(),
    },
    and_rows: |count| ["and ", &number(count as u64), " more"].concat(),
    role: |role| match role {
        Role::Id => "Ticket",
        Role::Priority => "Priority",
        Role::Logged => "Logged",
        Role::Replied => "First reply",
        Role::Resolved => "Resolved",
        Role::Status => "Status",
        Role::Updated => "Updated",
        Role::Category => "Category",
        Role::AssignmentGroup => "Assignment group",
    },
    reason: |reason| match reason {
        Reason::Ragged => "It has more or fewer cells than the header.",
        Reason::OpenQuote => "It opens a quote that is never closed.",
        Reason::NoId => "The ticket’s number is missing.",
        Reason::NoLogged => "It does not say when the ticket was logged.",
        Reason::NoUpdated => "It does not say when it was written.",
        Reason::NoStatus => "The status is missing.",
        Reason::NotATime => "The value is not a time.",
        Reason::NoTimeOfDay => "The date has no time of day.",
        Reason::NoSuchDate => "There is no such date.",
        Reason::OutOfRange => "The date is before 1970 or after 2199.",
        Reason::UnknownOffset => {
            "The time names a zone that is not certain. Write an offset such as +02:00."
        }
        Reason::RepliedBeforeLogged => "The first reply is before the ticket was logged.",
        Reason::ResolvedBeforeLogged => "Resolved before it was logged.",
        Reason::CancelledWithoutTime => "Cancelled, but it does not say when.",
    },
    note: |kind, count| {
        let what = match kind {
            NoteKind::OutOfOrder => ": rows were out of order and were sorted.",
            NoteKind::BeforeOpened => ": an update before the opening counts from the opening.",
            NoteKind::LoggedResolved => {
                ": written down when already resolved, so the clock shows 0."
            }
            NoteKind::ResolvedDiffers => ": two times of resolution; the change of status counts.",
            NoteKind::ActiveAfterResolved => {
                ": a status between resolved and closed reopens nothing."
            }
            NoteKind::ResolvedUnknown => ": closed without a time of resolution, so can’t tell.",
            NoteKind::RowLeftOut => ": one of its rows is left out.",
            NoteKind::OpenedDiffers => ": different times of opening; the first row counts.",
            NoteKind::DuplicateId => ": the same id more than once; the last row was kept.",
            NoteKind::SkippedTime => ": a time that clocks skipped was moved by the gap.",
            NoteKind::RepeatedTime => ": a time that happened twice; the first one counts.",
        };
        [counted(count, "ticket", "tickets").as_str(), what].concat()
    },
};

/// `1,204`.
pub fn number(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn counted(count: usize, one: &str, many: &str) -> String {
    [
        number(count as u64).as_str(),
        " ",
        if count == 1 { one } else { many },
    ]
    .concat()
}

fn some_of(some: u64, missed: u64) -> String {
    let are = if some == 1 {
        " missed is"
    } else {
        " missed are"
    };
    [&number(some), " of the ", &number(missed), are].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_agree_with_their_numbers() {
        assert_eq!(number(1_234_567), "1,234,567");
        assert_eq!(number(999), "999");
        assert_eq!((EN.imported)(1, 0), "1 ticket in. 0 rows left out.");
        assert_eq!((EN.imported)(1197, 7), "1,197 tickets in. 7 rows left out.");
        assert_eq!(
            (EN.not_judged)(6, 1),
            "Not judged yet: 6 open, 1 can’t tell."
        );
        assert_eq!((EN.not_judged)(0, 0), "");
        assert_eq!(
            (EN.afternoon)(5, 11, "P2", 15),
            "5 of the 11 missed are P2, logged after 15:00."
        );
        assert_eq!(
            (EN.few)(6, 17),
            "Only 6 tickets. One more or less moves this by 17 points."
        );
        assert_eq!(
            (EN.read_as)(Some("Europe/London"), Some(DayOrder::DayFirst)),
            "Times read as Europe/London, day first."
        );
    }
}
