//! Published terms, in German.

use crate::ui::text::{published::Published, t};

/// German.
pub const OWN: Published = Published {
    start: t("Mit veröffentlichten Bedingungen beginnen"),
    which: t("Veröffentlichte Bedingungen"),
    choose: t("Auswählen …"),
    fetching: t("Bedingungen werden geladen …"),
    lost: t("Die Bedingungen konnten nicht geladen werden. Prüfen Sie, ob Sie online sind."),
    again: t("Erneut versuchen"),
    marks: [
        t("Aus dem Text des Anbieters selbst"),
        t("Teilweise aus Abschriften anderer"),
        t("Ein Beispiel seiner Art"),
    ],
    dated: t("{0}, {1}."),
    source: t("Nachlesen bei {0}"),
    opens: t("(öffnet in neuem Tab)"),
    take: t("Servicegutschriften übernehmen"),
    take_note: t(
        "„Übernehmen“ ersetzt die Gutschriften hier: Ihre Servicezeiten, Zielzeiten und Ihre Zeitzone bleiben, und Zeiträume beginnen und enden in dieser Zone.",
    ),
    own_targets: t(
        "Diese Gutschriften beruhen auf eigenen Zielzeiten für Tickets und kommen daher nur mit allen Bedingungen.",
    ),
    replace: t("Alle Bedingungen ersetzen"),
    replace_note: t("„Ersetzen“ lässt Ihre Tickets und Ausfälle, wie sie sind."),
};
