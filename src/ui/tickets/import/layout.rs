//! How the file is laid out: the zone of its times, what parts its cells, its letters, its first row. All of
//! it is found, shown, and can be changed.

use super::anew;
use crate::import::{Encoding, Look, Options, Question, Quote, Source};
use crate::ui::input::Select;
use crate::ui::state::Action;
use crate::ui::store::Current;
use crate::ui::text::import::EN as IMPORT;
use crate::ui::text::tickets::EN;
use crate::ui::text::{Text, fill};
use crate::ui::tickets::intake::Intake;
use crate::zone;
use std::rc::Rc;
use yew::prelude::*;

/// What may part cells, how it is called, and how a file is tried with it.
pub(super) const SEPARATORS: [(char, Text, Text); 4] = [
    (',', EN.comma, IMPORT.try_comma),
    (';', EN.semicolon, IMPORT.try_semicolon),
    ('\t', EN.tab, IMPORT.try_tab),
    ('|', IMPORT.bar, IMPORT.try_bar),
];

/// The fields. What a file that cannot be read may need stands open.
pub(super) fn fields(
    state: &Current,
    dispatch: &Callback<Action>,
    intake: &Rc<Intake>,
    again: &Callback<Options>,
) -> Html {
    let Some(look) = &intake.look else {
        return html! {};
    };
    html! {
        <>
            <div class="opts">
                { zone(state, intake, again) }
                { separator(dispatch, intake, look) }
            </div>
            if is_strange(look) {
                <p class="ins">{ IMPORT.accents }{ " " }{ other_encodings(dispatch, intake, look) }</p>
            }
            <details class="more lay" open={intake.outcome.is_err() && intake.asked.is_empty()}>
                <summary>{ IMPORT.laid_out }</summary>
                <div class="opts">
                    { source(dispatch, intake, look) }
                    { header(dispatch, intake, look) }
                    { encoding(dispatch, intake, look) }
                    { quote(dispatch, intake, look) }
                </div>
            </details>
        </>
    }
}

/// The zone of the file's times, asked for unless every time carries its offset.
fn zone(state: &Current, intake: &Rc<Intake>, again: &Callback<Options>) -> Html {
    let asked = intake.asked.iter().find_map(|question| match question {
        Question::Zone {
            product, example, ..
        } => Some((*product, example)),
        Question::DayOrder { .. } => None,
    });
    let Some((product, example)) = asked else {
        return html! {};
    };
    let own = state.agreement().time_zone.as_str();
    let chosen = intake.options.zone.clone().unwrap_or_default();
    let named = |name: &'static str| (AttrValue::Static(name), AttrValue::Static(name));
    let mut options: Vec<(AttrValue, AttrValue)> = vec![
        ("".into(), EN.choose_zone.into()),
        (
            own.to_owned().into(),
            [own, EN.of_the_agreement.get()].concat().into(),
        ),
        named("UTC"),
    ];
    options.extend(
        zone::names()
            .filter(|&name| name != own && name != "UTC")
            .map(named),
    );
    let onchange = {
        let (again, options) = (again.clone(), intake.options.clone());
        Callback::from(move |zone: String| {
            let zone = Some(zone).filter(|zone| !zone.is_empty());
            again.emit(Options {
                zone,
                ..options.clone()
            });
        })
    };
    html! {
        <div class={classes!("zq", chosen.is_empty().then_some("asks"))}>
            <label class="lab" for="file-zone">{ EN.zone }{ " (" }{ example }{ ")" }</label>
            <Select id="file-zone" value={chosen} {options} {onchange} />
            <p class="fine">{ IMPORT.zone_hints[product as usize] }</p>
        </div>
    }
}

/// A field with a list of what may be found; what was found is marked as that until something is chosen.
fn choice<T: Copy + PartialEq + 'static>(
    dispatch: &Callback<Action>,
    intake: &Rc<Intake>,
    (id, label): (&'static str, Text),
    choices: &[(T, Text)],
    (found, is_chosen): (T, bool),
    choose: fn(&mut Options, T),
) -> Html {
    let values: Vec<T> = choices.iter().map(|&(value, _)| value).collect();
    let chosen = values.iter().position(|&value| value == found);
    let options = choices
        .iter()
        .enumerate()
        .map(|(position, &(value, name))| {
            let mark = if value == found && !is_chosen {
                EN.found.get()
            } else {
                ""
            };
            let word = [name.get(), mark].concat();
            (AttrValue::from(position.to_string()), AttrValue::from(word))
        });
    let options: Vec<(AttrValue, AttrValue)> = options.collect();
    let onchange = {
        let (dispatch, intake) = (dispatch.clone(), intake.clone());
        Callback::from(move |position: String| {
            let value = position.parse().ok().and_then(|at: usize| values.get(at));
            if let Some(&value) = value {
                anew(&dispatch, &intake, |options| choose(options, value));
            }
        })
    };
    let value = chosen.map_or(String::new(), |position| position.to_string());
    html! {
        <div>
            <label class="lab" for={id}>{ label }</label>
            <Select {id} {value} {options} {onchange} />
        </div>
    }
}

fn separator(dispatch: &Callback<Action>, intake: &Rc<Intake>, look: &Look) -> Html {
    let choices = SEPARATORS.map(|(separator, name, _)| (separator, name));
    let found = (look.layout.separator, intake.options.separator.is_some());
    choice(
        dispatch,
        intake,
        ("separator", EN.separator),
        &choices,
        found,
        |options, separator| {
            // Columns that were chosen are none of those that another separator gives.
            options.mapping = Default::default();
            options.separator = Some(separator);
        },
    )
}

fn source(dispatch: &Callback<Action>, intake: &Rc<Intake>, look: &Look) -> Html {
    let choices = [
        (Source::TicketList, IMPORT.rows[Source::TicketList as usize]),
        (
            Source::ServiceNowLog,
            IMPORT.rows[Source::ServiceNowLog as usize],
        ),
        (Source::ChangeLog, IMPORT.rows[Source::ChangeLog as usize]),
    ];
    let found = (look.source, intake.options.source.is_some());
    choice(
        dispatch,
        intake,
        ("each-row", IMPORT.each_row),
        &choices,
        found,
        |options, source| {
            options.source = Some(source);
        },
    )
}

fn header(dispatch: &Callback<Action>, intake: &Rc<Intake>, look: &Look) -> Html {
    let choices = [(true, IMPORT.names_columns), (false, IMPORT.is_a_ticket)];
    let found = (look.layout.header, intake.options.header.is_some());
    choice(
        dispatch,
        intake,
        ("first-row", IMPORT.first_row),
        &choices,
        found,
        |options, header| {
            options.mapping = Default::default();
            options.header = Some(header);
        },
    )
}

fn encoding(dispatch: &Callback<Action>, intake: &Rc<Intake>, look: &Look) -> Html {
    let choices = Encoding::ALL.map(|encoding| (encoding, IMPORT.encodings[encoding as usize]));
    let found = (look.layout.encoding, intake.options.encoding.is_some());
    choice(
        dispatch,
        intake,
        ("encoding", IMPORT.encoding),
        &choices,
        found,
        |options, encoding| {
            options.encoding = Some(encoding);
        },
    )
}

fn quote(dispatch: &Callback<Action>, intake: &Rc<Intake>, look: &Look) -> Html {
    let choices = [Quote::Double, Quote::Single, Quote::None];
    let choices = choices.map(|quote| (quote, IMPORT.quote[quote as usize]));
    let found = (look.layout.quote, intake.options.quote.is_some());
    choice(
        dispatch,
        intake,
        ("quote", IMPORT.quotes),
        &choices,
        found,
        |options, quote| {
            options.quote = Some(quote);
        },
    )
}

/// Whether letters look as if they were read in the wrong encoding: a letter that is none, or what the two
/// bytes of an accent in UTF-8 make in Windows-1252.
fn is_strange(look: &Look) -> bool {
    let all = look
        .columns
        .iter()
        .flat_map(|column| [&column.name, &column.first_value]);
    all.into_iter()
        .any(|text| text.contains(['\u{FFFD}', 'Ã', 'Â', '\0']) || text.contains("â€"))
}

/// The other encodings, each as a button.
fn other_encodings(dispatch: &Callback<Action>, intake: &Rc<Intake>, look: &Look) -> Html {
    let others = Encoding::ALL.into_iter();
    let others = others
        .filter(|&encoding| encoding != look.layout.encoding)
        .take(2);
    let button = |encoding: Encoding| {
        let onclick = {
            let (dispatch, intake) = (dispatch.clone(), intake.clone());
            Callback::from(move |_: MouseEvent| {
                anew(&dispatch, &intake, |options| {
                    options.encoding = Some(encoding)
                });
            })
        };
        let name = IMPORT.encodings[encoding as usize];
        html! { <button type="button" class="lk" {onclick}>{ fill(IMPORT.try_encoding, &[name.get()]) }</button> }
    };
    html! { <>for encoding in others { { button(encoding) }{ " " } }</> }
}

/// Buttons that try the separators which would make more than one column of the file.
pub(super) fn tries(dispatch: &Callback<Action>, intake: &Rc<Intake>) -> Html {
    let now = intake.look.as_ref().map(|look| look.layout.separator);
    let tried = SEPARATORS
        .iter()
        .filter(|(separator, ..)| Some(*separator) != now);
    let tried = tried.filter(|(separator, ..)| intake.has_columns(*separator));
    let button = |&(separator, _, name): &(char, Text, Text)| {
        let onclick = {
            let (dispatch, intake) = (dispatch.clone(), intake.clone());
            Callback::from(move |_: MouseEvent| {
                anew(&dispatch, &intake, |options| {
                    options.mapping = Default::default();
                    options.separator = Some(separator);
                });
            })
        };
        html! { <button type="button" class="btn sm" {onclick}>{ name }</button> }
    };
    html! { <>for one in tried { { button(one) } }</> }
}
