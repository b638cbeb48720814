//! Published terms, in French.

use crate::ui::text::{published::Published, t};

/// French.
pub const OWN: Published = Published {
    start: t("Partir de conditions publiées"),
    which: t("Conditions publiées"),
    choose: t("Choisir…"),
    fetching: t("Chargement des conditions…"),
    lost: t("Les conditions n’ont pas pu être chargées. Vérifiez que vous êtes en ligne."),
    again: t("Réessayer"),
    marks: [
        t("D’après le texte même du prestataire"),
        t("En partie d’après des copies du texte faites par d’autres"),
        t("Un exemple du genre"),
    ],
    dated: t("{0}, {1}."),
    source: t("À lire sur {0}"),
    opens: t("(s’ouvre dans un nouvel onglet)"),
    take: t("Reprendre ses avoirs de service"),
    take_note: t(
        "« Reprendre » remplace les avoirs ici : vos heures, vos délais cibles et votre fuseau restent, et les périodes commencent et finissent dans ce fuseau.",
    ),
    own_targets: t(
        "Ses avoirs reposent sur ses propres délais cibles pour les tickets ; ils ne viennent donc qu’avec toutes ses conditions.",
    ),
    replace: t("Remplacer toutes les conditions"),
    replace_note: t("« Remplacer » laisse vos tickets et vos pannes tels quels."),
};
