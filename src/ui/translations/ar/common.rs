//! The frame and what every region shares, in Arabic.

use crate::ui::text::{common::Common, t};

/// Arabic.
pub const OWN: Common = Common {
    title: t("حاسبة اتفاقيات مستوى الخدمة"),
    privacy: t("لا شيء يغادر هذه الصفحة"),
    undo: t("تراجع"),
    redo: t("إعادة"),
    agreement: t("الاتفاقية"),
    show_terms: t("إظهار الشروط"),
    hide_terms: t("إخفاء الشروط"),
    views: t("طرق العرض"),
    one_ticket: t("تذكرة واحدة"),
    all_tickets: t("كل التذاكر"),
    compare_terms: t("مقارنة الشروط"),
    change: t("تغيير"),
    done: t("تم"),
    remove: t("إزالة"),
    met: t("مستوفى"),
    missed: t("فائت"),
    running: t("جارٍ"),
    at_risk: t("مهدد بالفوات"),
    paused: t("متوقف مؤقتًا"),
    outside_hours: t("خارج الساعات"),
    not_started: t("لم يبدأ"),
    cancelled: t("مستبعد"),
    unknown: t("غير معروف"),
    not_covered: t("غير مشمول"),
    refused: t("وفق آخر شروط صالحة"),
    dash: t("–"),
};
