//! The icons: a 16 px grid, 1.5 px strokes, drawn inline so that nothing is fetched.

use yew::prelude::*;

/// An icon, by what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Add something.
    Add,
    /// Opens or folds.
    Chevron,
    /// Take away.
    Cross,
    /// Copy.
    Copy,
    /// The due time.
    Flag,
    /// Brings in or takes out a file.
    Download,
    /// A link to share.
    Link,
    /// Nothing leaves.
    Lock,
    /// Met.
    Met,
    /// Missed.
    Missed,
    /// Closed.
    Moon,
    /// Not covered.
    None,
    /// Edit.
    Pencil,
    /// Paused.
    Pause,
    /// Runs.
    Play,
    /// Moves down.
    Down,
    /// Moves up.
    Up,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Can't tell.
    Unknown,
    /// Sorts.
    Sort,
    /// Brings in a file.
    Upload,
    /// At risk, or a caveat.
    Warning,
}

impl Icon {
    fn shapes(self) -> Html {
        let path = |d: &'static str| html! { <path d={d} /> };
        match self {
            Icon::Add => path("M8 3v10M3 8h10"),
            Icon::Chevron => path("M4 6l4 4 4-4"),
            Icon::Cross => path("M4 4l8 8M12 4l-8 8"),
            Icon::Copy => {
                html! { <><rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />{ path("M10.5 3.3c0-.4-.4-.8-.8-.8H3.3c-.4 0-.8.4-.8.8v6.4c0 .4.4.8.8.8") }</> }
            }
            Icon::Flag => path("M3.5 14V2.5h8.8l-2 3.2 2 3.3H3.5"),
            Icon::Download => path("M8 2.5v8M4.8 7.5L8 10.7l3.2-3.2M3 13.5h10"),
            Icon::Link => path(
                "M7 5.2l1.6-1.6a2.7 2.7 0 0 1 3.8 3.8L10.8 9M9 10.8l-1.6 1.6a2.7 2.7 0 0 1-3.8-3.8L5.2 7M6.2 9.8l3.6-3.6",
            ),
            Icon::Lock => {
                html! { <><rect x="3.5" y="7" width="9" height="6.5" rx="1.2" />{ path("M5.5 7V5a2.5 2.5 0 0 1 5 0v2") }</> }
            }
            Icon::Met => {
                html! { <><circle cx="8" cy="8" r="6.25" />{ path("M5.2 8.2l2 2 3.6-4.2") }</> }
            }
            Icon::Missed => path(
                "M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3zM5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2",
            ),
            Icon::Moon => path("M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6z"),
            Icon::None => path("M4 8h8"),
            Icon::Pencil => path("M10.5 3l2.5 2.5L6 12.5l-3 .5.5-3z"),
            Icon::Pause => html! { <path d="M5.5 3.5v9M10.5 3.5v9" stroke-width="2.2" /> },
            Icon::Play => html! { <path d="M5 3.2l7 4.8-7 4.8z" fill="currentColor" /> },
            Icon::Down => path("M8 3v10M4 9l4 4 4-4"),
            Icon::Up => path("M8 13V3M4 7l4-4 4 4"),
            Icon::Undo => path("M5.5 3.5L2.5 6.5l3 3M2.5 6.5h7a4 4 0 0 1 0 8H7"),
            Icon::Redo => path("M10.5 3.5l3 3-3 3M13.5 6.5h-7a4 4 0 0 0 0 8H9"),
            Icon::Unknown => {
                html! { <><circle cx="8" cy="8" r="6.25" stroke-dasharray="2.6 1.6" />{ path("M6.2 6.2a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2M8 11.2v.1") }</> }
            }
            Icon::Sort => path("M4.5 6.2L8 2.7l3.5 3.5M4.5 9.8L8 13.3l3.5-3.5"),
            Icon::Upload => path("M8 10.7v-8M4.8 5.9L8 2.7l3.2 3.2M3 13.5h10"),
            Icon::Warning => path("M8 2.2l6.3 11.1H1.7zM8 6.4v3.2M8 11.4v.1"),
        }
    }

    /// The icon as a drawing that screen readers pass over; the word beside it says the same.
    pub fn draw(self) -> Html {
        html! { <svg class="ic" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{ self.shapes() }</svg> }
    }
}
