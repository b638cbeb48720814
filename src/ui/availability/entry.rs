//! What is typed of one outage, and how it is shown again.
//!
//! Pure; `form` has the fields, `import::outages` reads the parts of them.

use crate::document::outages::Outage;
use crate::import::outages::{after, hit, is_open, lasts, moment};
use crate::time::When;
use crate::ui::format;
use crate::ui::text::availability::EN;
use crate::ui::text::fill;
use crate::zone::Zone;

/// The fields: from, to, kind, service, users or share, reason.
pub type Typed = [String; 6];

/// The outage that was typed, with what no field has of the one before.
///
/// # Errors
/// The field, and the sentence for it.
pub fn read(typed: &Typed, before: Option<&Outage>, zone: Zone) -> Result<Outage, (usize, String)> {
    let [from, to, kind, service, users, reason] = typed.each_ref().map(|text| text.trim());
    let from = moment(from, zone).map_err(|remedy| (0, remedy.to_owned()))?;
    let to = match to {
        open if is_open(open) => None,
        to => match (lasts(to), moment(to, zone)) {
            (Some(seconds), _) => Some(after(from, seconds, zone)),
            (None, Ok(to)) => Some(to),
            (None, Err(_)) => return Err((1, EN.bad_end.get().to_owned())),
        },
    };
    let (users, share) = hit(users).map_err(|remedy| (4, remedy.to_owned()))?;
    let [kind, service, reason] = [kind, service, reason].map(str::to_owned);
    let [id, ticket] = match before {
        Some(before) => [before.id.clone(), before.ticket.clone()],
        None => Default::default(),
    };
    Ok(Outage {
        id,
        from,
        to,
        kind,
        service,
        users,
        share,
        ticket,
        reason,
    })
}

/// An outage as its fields show it.
pub fn write(outage: &Outage, zone: Zone) -> Typed {
    [
        time(outage.from, zone),
        outage.to.map_or_else(String::new, |to| time(to, zone)),
        outage.kind.clone(),
        outage.service.clone(),
        match (outage.users, outage.share) {
            (Some(users), _) => users.to_string(),
            (None, Some(share)) => share.to_string(),
            (None, None) => String::new(),
        },
        outage.reason.clone(),
    ]
}

/// An outage as the list shows it.
pub fn tell(outage: &Outage, zone: Zone) -> Typed {
    let [from, to, kind, service, hit, reason] = write(outage, zone);
    let or = |text: String, otherwise: &str| match text.is_empty() {
        true => otherwise.to_owned(),
        false => text,
    };
    // An end on the same day needs no date.
    let same = from
        .split_once(' ')
        .and_then(|(day, _)| to.strip_prefix(day));
    let to = same.map_or(to.as_str(), str::trim_start).to_owned();
    [
        from,
        or(to, EN.still_down.get()),
        or(kind, EN.unplanned.get()),
        or(service, EN.everything.get()),
        match outage.users {
            Some(_) => fill(EN.so_many_users, &[&hit]),
            None => or(hit, EN.all_users.get()),
        },
        reason,
    ]
}

/// `2026-11-02 09:00`, on the wall of the agreement's zone. An hour that clocks show twice keeps its offset.
fn time(when: When, zone: Zone) -> String {
    let local = format::wall_of(when, zone);
    let text = [&local.date().to_string(), " ", &format::time(local)].concat();
    match when {
        When::At(at) if zone.instant(local.0).instant != at.0 => at.to_string(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_read_and_shown_again() {
        let zone = Zone::named("Europe/London").expect("a zone");
        for (typed, expected) in [
            (
                ["2026-11-02 09:00", "44m", "", "", "", ""],
                "2026-11-02 09:00|09:44|unplanned|everything|all|",
            ),
            (
                [
                    "2 Nov 2026 9:00",
                    "",
                    "maintenance",
                    "Shop",
                    "120",
                    "Disk full",
                ],
                "2026-11-02 09:00|still down|maintenance|Shop|120 users|Disk full",
            ),
            (
                ["2026-11-02T09:00Z", "2026-11-02 10:00", "", "", "40 %", ""],
                "2026-11-02 09:00|10:00|unplanned|everything|40%|",
            ),
            // The second half past one of the night in which clocks go back.
            (
                ["2026-10-25T01:30Z", "1h", "", "", "", ""],
                "2026-10-25T01:30:00Z|2026-10-25 02:30|unplanned|everything|all|",
            ),
        ] {
            let outage = read(&typed.map(str::to_owned), None, zone).expect("an outage");
            assert_eq!(tell(&outage, zone).join("|"), expected);
            let again = read(&write(&outage, zone), None, zone).expect("an outage");
            assert_eq!(tell(&again, zone), tell(&outage, zone));
        }
    }

    #[test]
    fn a_field_that_cannot_be_read_is_named() {
        for (typed, expected) in [
            (["soon", "", "", "", "", ""], 0),
            (["2026-11-02 09:00", "later", "", "", "", ""], 1),
            (["2026-11-02 09:00", "", "", "", "half", ""], 4),
        ] {
            let error = read(&typed.map(str::to_owned), None, Zone::UTC).expect_err(typed[0]);
            assert_eq!(error.0, expected);
        }
    }
}
