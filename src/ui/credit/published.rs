//! *Start from published terms*: what can be loaded, what it says, and the two ways to use it.
//!
//! The files come from the host, which the store asks for them; `presets::take_credits` decides what goes
//! into one's own terms.

use super::words::Words;
use crate::document::agreement::Agreement;
use crate::issue::Issues;
use crate::map::Map;
use crate::presets::{self, Entry, Mark, take_credits};
use crate::ui::availability::words::headline;
use crate::ui::format;
use crate::ui::input::Select;
use crate::ui::state::Action;
use crate::ui::terms::clause::{Button, Desk, Edits, id, labelled};
use crate::ui::terms::finer;
use crate::ui::text::fill;
use crate::ui::text::published::EN;
use std::rc::Rc;
use yew::prelude::*;

/// The name of the file that lists the others.
pub const INDEX: &str = "index";

/// What is known of published agreements, as far as it has been asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Published {
    offered: Vec<Entry>,
    /// The id of the one that is looked at.
    looked: String,
    loaded: Map<String, Rc<Agreement>>,
    /// The last file that was asked for could not be had.
    lost: bool,
}

impl Published {
    /// The same, looking at another one.
    #[must_use]
    pub fn looking(&self, id: String) -> Published {
        Published {
            looked: id,
            lost: false,
            ..self.clone()
        }
    }

    /// The name of the file that it lacks.
    pub fn wanted(&self) -> Option<String> {
        if self.offered.is_empty() {
            return Some(INDEX.to_owned());
        }
        let here = self.looked.is_empty() || self.loaded.contains_key(&self.looked);
        (!here).then(|| self.looked.clone())
    }

    /// The same with a file; an empty text is one that could not be had.
    ///
    /// # Errors
    /// The faults of a text that is none of these files.
    pub fn with(&self, name: String, text: &str) -> Result<Published, Issues> {
        if text.is_empty() {
            return Ok(self.without());
        }
        let mut next = Published {
            lost: false,
            ..self.clone()
        };
        if name == INDEX {
            next.offered = presets::read(text)?;
        } else {
            next.loaded.insert(name, Rc::new(Agreement::parse(text)?));
        }
        Ok(next)
    }

    /// The same without the file that was asked for last.
    #[must_use]
    pub fn without(&self) -> Published {
        Published {
            lost: true,
            ..self.clone()
        }
    }

    fn entry(&self) -> Option<&Entry> {
        self.offered.iter().find(|entry| entry.id == self.looked)
    }

    fn agreement(&self) -> Option<&Rc<Agreement>> {
        self.loaded.get(&self.looked)
    }
}

/// The list, and what the chosen one says.
#[inline(never)]
pub fn start(edits: &Edits) -> Html {
    let published = &edits.state.published;
    let choose = edits.dispatch.reform(Action::LookAt);
    let mut options = vec![(AttrValue::default(), AttrValue::from(EN.choose))];
    let offered = published.offered.iter();
    options.extend(offered.map(|one| (one.id.clone().into(), one.title.clone().into())));
    let list = html! { <Select id="published" value={published.looked.clone()} {options} onchange={choose} /> };
    let again = {
        let (dispatch, id) = (edits.dispatch.clone(), published.looked.clone());
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::LookAt(id.clone())))
    };
    let waits = published.wanted().is_some();
    html! {
        <details class="more">
            <summary>{ EN.start }</summary>
            <div class="pbl">
                { labelled("published".to_owned(), EN.which, list) }
                for entry in published.entry() { { about(entry) } }
                <div role="status">
                    if published.lost {
                        <p class="fine">{ EN.lost }</p>
                    } else if waits {
                        <p class="fine">{ EN.fetching }</p>
                    }
                </div>
                if published.lost {
                    <button type="button" class="btn sm" onclick={again}>{ EN.again }</button>
                }
                for agreement in published.agreement() { { offer(edits, agreement) } }
            </div>
        </details>
    }
}

/// Where it is from, what it covers, and whose word counts.
fn about(entry: &Entry) -> Html {
    let [publisher, secondary, generic] = EN.marks;
    let mark = match entry.mark {
        Mark::Publisher => publisher,
        Mark::Secondary => secondary,
        Mark::Generic => generic,
    };
    let date = format::dated(entry.date);
    let host = entry.source.split('/').nth(2);
    let link = |host: &str| {
        html! {
            <p><a href={entry.source.clone()} target="_blank" rel="noopener noreferrer">
                { fill(EN.source, &[host]) }<span class="vh">{ " " }{ EN.opens }</span>
            </a></p>
        }
    };
    html! {
        <>
            <p>{ &entry.covers }</p>
            <p class="fine">{ fill(EN.dated, &[mark.get(), &date]) }{ " " }{ &entry.note }</p>
            for host in host { { link(host) } }
        </>
    }
}

/// What it says, and the ways to use it.
fn offer(edits: &Edits, agreement: &Agreement) -> Html {
    let words = Words { agreement };
    let promised = agreement.availability.iter();
    let mut says: Vec<String> = promised.map(|one| headline(agreement, one)).collect();
    says.extend(agreement.credits.iter().map(|credit| words.credit(credit)));
    says.extend(finer::sums::sentences(agreement));
    let alone = presets::stand_alone(agreement).is_ok();
    let button = |name, word, act| {
        let button = Button::at(id(name, [0; 3]));
        edits.word_button(word, false, button, [0; 3], act)
    };
    html! {
        <>
            <div>{ finer::says(&says) }</div>
            <div class="btns">
                if alone { { button("take-credits", EN.take, take) } }
                { button("replace-terms", EN.replace, replace) }
            </div>
            <p class="fine">{ if alone { EN.take_note } else { EN.own_targets } }</p>
            <p class="fine">{ EN.replace_note }</p>
        </>
    }
}

fn take(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    if let Some(from) = desk.state.published.agreement() {
        // What cannot be taken has no button.
        let _ = take_credits(&mut desk.agreement, from);
    }
    Ok(())
}

fn replace(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    if let Some(from) = desk.state.published.agreement() {
        desk.agreement = (**from).clone();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = r#"[{ "id": "aws-ec2", "title": "Amazon EC2", "covers": "Two zones", "mark": "secondary",
        "source": "https://aws.amazon.com/compute/sla/", "date": "2022-05-05", "note": "Its own page is what counts." }]"#;

    #[test]
    fn files_are_wanted_one_after_the_other() {
        let none = Published::default();
        assert_eq!(none.wanted().as_deref(), Some("index"));
        let listed = none.with(INDEX.to_owned(), LIST).expect("a list");
        assert_eq!(listed.wanted(), None);
        let looking = listed.looking("aws-ec2".to_owned());
        assert_eq!(looking.wanted().as_deref(), Some("aws-ec2"));
        let lost = looking.with("aws-ec2".to_owned(), "").expect("no fault");
        assert!(lost.lost && lost.wanted().is_some());
        assert!(
            !lost.looking("aws-ec2".to_owned()).lost,
            "it is tried again"
        );
        let text = include_str!("../../../www/agreements/aws-ec2.json");
        let here = looking.with("aws-ec2".to_owned(), text).expect("terms");
        assert_eq!(here.wanted(), None);
        assert!(here.agreement().is_some());
        assert!(here.with("other".to_owned(), "[]").is_err());
    }
}
