//! What a careful reader would point at in the terms, in Arabic.

use crate::ui::text::{findings::Findings, t};

/// Arabic.
pub const OWN: Findings = Findings {
    list: t("ما ينبغي الانتباه إليه في هذه الشروط"),
    check: t("تحقق من هذا"),
    unfair: t("قد يكون غير منصف"),
    more: t("و{0} غيرها"),
    others: t("هناك {0} غيرها لم تُدرج."),
    about: [
        ("targets", t("المهلة {0}")),
        ("measures", t("المؤشر {0}")),
        ("availability", t("التوافر {0}")),
        ("reported", t("المؤشر المُبلَّغ {0}")),
        ("credits", t("الرصيد {0}")),
        ("charges", t("الرسم {0}")),
        ("parts", t("الجزء {0}")),
        ("outages", t("الانقطاع {0}")),
        ("samples", t("العينة {0}")),
    ],
    band: t("{0}، النطاق {1}"),
    outage: t("الانقطاع {0}"),
};
