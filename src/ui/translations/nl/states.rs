//! What is not there yet, or not there at all, in Dutch.

use crate::ui::text::{states::States, t};

/// Dutch.
pub const OWN: States = States {
    recalculating: t("Opnieuw berekenen…"),
    judged_of: t("{0} van {1} beoordeeld"),
    reading: t("Het bestand wordt gelezen…"),
    rows_so_far: t("{0} rij tot nu toe|{0} rijen tot nu toe"),
    cancel: t("Annuleren"),
    sorting: t("De tickets worden gesorteerd…"),
    empty: t("Er zijn nog geen tickets: gebruik uw eigen tickets of bekijk een voorbeeld."),
    use_example: t("Voorbeeldtickets gebruiken"),
    too_many: t("Dit bestand heeft {0}. Kies een periode."),
    rows_of: t("{0} rij|{0} rijen"),
    range_from: t("Eerste maand"),
    range_to: t("Laatste maand"),
    in_range: t("Toen is {0} ticket gemeld.|Toen zijn {0} tickets gemeld."),
    still_too_many: t("Dat is meer dan {0}: kies minder maanden."),
};
