//! Published agreements that one can start from, in Dutch.

use crate::ui::text::{published::Published, t};

/// Dutch.
pub const OWN: Published = Published {
    start: t("Beginnen met gepubliceerde voorwaarden"),
    which: t("Gepubliceerde voorwaarden"),
    choose: t("Kies…"),
    fetching: t("Voorwaarden ophalen…"),
    lost: t("De voorwaarden konden niet worden opgehaald. Controleer of u online bent."),
    again: t("Opnieuw proberen"),
    marks: [
        t("Uit de eigen tekst van de leverancier"),
        t("Deels uit kopieën van de tekst door anderen"),
        t("Een voorbeeld van dit type"),
    ],
    dated: t("{0}, {1}."),
    source: t("Lees het op {0}"),
    opens: t("(opent in een nieuw tabblad)"),
    take: t("Servicekredieten overnemen"),
    take_note: t(
        "‘Overnemen’ vervangt de tegoeden hier: uw tijden, doeltijden en tijdzone blijven, en perioden beginnen en eindigen in die zone.",
    ),
    own_targets: t(
        "Deze tegoeden steunen op eigen doeltijden voor tickets en zijn dus alleen met alle voorwaarden over te nemen.",
    ),
    replace: t("Alle voorwaarden vervangen"),
    replace_note: t("‘Vervangen’ laat uw tickets en storingen zoals ze zijn."),
};
