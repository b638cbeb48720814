//! How far work is that takes long: rows of a file that are read, tickets that are judged.
//!
//! Looks at the count itself now and then, so that nothing else is drawn anew for it.

use crate::ui::format::number;
use crate::ui::frame::RegionProps;
use crate::ui::language::use_language;
use crate::ui::state::{Action, Pending};
use crate::ui::text::states::EN;
use crate::ui::text::{counted, fill};
use crate::ui::timer::Timeout;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// How long a count stands, in milliseconds.
const EVERY: i32 = 150;

/// A count that others move on, looked at now and then.
#[hook]
fn use_count(count: impl Fn() -> usize + 'static) -> usize {
    let looks = use_state(|| 0_u32);
    {
        let looks = looks.clone();
        use_effect_with(*looks, move |&look| {
            let waiting = Timeout::new(EVERY, move || looks.set(look.wrapping_add(1)));
            move || drop(waiting)
        });
    }
    count()
}

/// The props of [`Reading`].
#[derive(Clone, Properties)]
pub struct ReadingProps {
    /// How many rows are read by now.
    pub progress: Rc<Cell<usize>>,
}

impl PartialEq for ReadingProps {
    fn eq(&self, other: &ReadingProps) -> bool {
        Rc::ptr_eq(&self.progress, &other.progress)
    }
}

/// A file that is being read.
#[component]
pub fn Reading(props: &ReadingProps) -> Html {
    use_language();
    let progress = props.progress.clone();
    let rows = use_count(move || progress.get());
    html! {
        <div class="busy">
            <p role="status">{ EN.reading }</p>
            <p class="fine">{ counted(rows as u64, EN.rows_so_far) }</p>
            <progress aria-label={EN.reading} />
        </div>
    }
}

/// The line over a result that is being worked out anew, with the way back; nothing if there is none.
#[component]
pub fn Recalculating(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let pending = state.pending.clone();
    let judged = move |pending: &Rc<Pending>| pending.done.get();
    let done = use_count(move || pending.as_ref().map_or(0, judged));
    let Some(pending) = &state.pending else {
        return html! {};
    };
    let all = pending.judged.document().tickets.len();
    let give_up = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::GiveUp))
    };
    html! {
        <div class="busy over">
            <p role="status">{ EN.recalculating }</p>
            <p class="fine">{ fill(EN.judged_of, &[&number(done as u64), &number(all as u64)]) }</p>
            <progress aria-label={EN.recalculating} max={all.to_string()} value={done.to_string()} />
            <button type="button" class="btn sm" onclick={give_up}>{ EN.cancel }</button>
        </div>
    }
}
