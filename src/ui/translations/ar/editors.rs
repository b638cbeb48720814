//! The grid of hours, hours of several zones, and what an answer would change, in Arabic.

use crate::ui::text::{editors::Editors, t};

/// Arabic.
pub const OWN: Editors = Editors {
    grid: t("{0} بأنصاف الساعات"),
    grid_help: t("اسحب للتلوين، أو استخدم الأوقات أعلاه. الخطوة نصف ساعة."),
    stroke: t("{0}، {1} إلى {2}"),
    days: t("{0}–{1}"),
    cell_open: t("{0} {1} إلى {2}، مفتوح"),
    cell_closed: t("{0} {1} إلى {2}، مغلق"),
    cell_partly: t("{0} {1} إلى {2}، مفتوح {3}"),
    selected: t(
        "{0}. حُدّدت {1} خلية.|{0}. حُدّدت خلية واحدة.|{0}. حُدّدت خليتان.|{0}. حُدّدت {1} خلايا.|{0}. حُدّدت {1} خلية.|{0}. حُدّدت {1} خلية.",
    ),
    copied: t("نُسخ {0}."),
    pasted: t("لُصقت ساعات {0} في {1}."),

    add_zone: t("إضافة منطقة زمنية"),
    add_zone_help: t("ساعات منطقة أخرى بجانب هذه. تُحتسب المهل عندئذ متى كانت أي منهما مفتوحة."),
    zone_of: t("المنطقة الزمنية لهذه الساعات"),
    remove_zone: t("إزالة {0}"),
    hours_in: t("ساعات {0}"),
    this_week: t("هذا الأسبوع، بتوقيت {0}"),
    together: t("معًا"),
    band: t("{0}: {1}."),
    band_day: t("{0} {1}"),

    update: t("التحديث"),
    update_cell: t("{0}، التحديث التالي خلال"),
    update_clock: t("{0}، التحديث التالي، محتسبًا ضمن"),
    add_updates: t("إضافة عمود للتحديثات"),

    weigh: t("ماذا ستغيّر كل إجابة؟"),
    weigh_rule: t(" {0}"),
    no_difference: t("لا تغيّر شيئًا هنا."),
};
