//! What the engine says, in Arabic.

use super::super::Sentences;

#[rustfmt::skip]
pub const OWN: Sentences = [
    (
        " Did you mean \"{0}\"?",
        " هل تقصد «{0}»؟",
    ),
    (
        " There are {0} more such gaps.",
        " وهناك {0} غيرها من هذه الفجوات.",
    ),
    (
        " There are {0} more such pairs of credits.",
        " وهناك {0} غيرها من أزواج الأرصدة هذه.",
    ),
    (
        " There are {0} more such pairs.",
        " وهناك {0} غيرها من هذه الأزواج.",
    ),
    (
        " There are {0} more such targets.",
        " وهناك {0} غيرها من هذه المهل.",
    ),
    (
        " There are {0} such outages.",
        " عدد هذه الانقطاعات {0}.",
    ),
    (
        " There is one more such gap.",
        " وهناك فجوة أخرى مثلها.",
    ),
    (
        " There is one more such pair of credits.",
        " وهناك زوج آخر مثله من الأرصدة.",
    ),
    (
        " There is one more such pair.",
        " وهناك زوج آخر مثله.",
    ),
    (
        " There is one more such target.",
        " وهناك مهلة أخرى مثلها.",
    ),
    (
        "0 changes nothing here: write a higher number, or remove it.",
        "القيمة 0 لا تغيّر شيئًا هنا: اكتب عددًا أكبر، أو أزلها.",
    ),
    (
        "0% of a target is no time at all: write more, such as 200%.",
        "نسبة 0% من المهلة ليست وقتًا أصلًا: اكتب أكثر، مثل 200%.",
    ),
    (
        "A band without an edge holds for everything: add \"below\", \"atMost\", \"above\" or \"atLeast\".",
        "النطاق الذي لا طرف له يسري على كل شيء: أضف \"below\" أو \"atMost\" أو \"above\" أو \"atLeast\".",
    ),
    (
        "A calendar has no id: give it one, such as \"both-open\".",
        "ليس للتقويم id: أعطه واحدًا، مثل \"both-open\".",
    ),
    (
        "A calendar has no id: give it one, such as \"office\".",
        "ليس للتقويم id: أعطه واحدًا، مثل \"office\".",
    ),
    (
        "A charge for {0} units is not possible: write a number from 1 to {1}.",
        "لا يمكن أن يكون الرسم عن {0} من الوحدات: اكتب عددًا من 1 إلى {1}.",
    ),
    (
        "A day of {0} is not possible: write more than 0m and at most 24h.",
        "لا يمكن أن يكون طول اليوم {0}: اكتب أكثر من 0m و24h على الأكثر.",
    ),
    (
        "A limit of 0 leaves no work for which the goals hold: write a higher one.",
        "الحد 0 لا يترك عملًا تسري عليه الأهداف: اكتب حدًا أعلى.",
    ),
    (
        "A miss costs nothing up to {0} past the target: between the two the promise is broken for nothing.",
        "لا يكلف الفوات شيئًا حتى {0} بعد المهلة: بين الاثنين يُخلف الوعد بلا ثمن.",
    ),
    (
        "A service without users has nobody to be hit: write how many it has, or remove it.",
        "الخدمة التي لا مستخدمين لها لا يتأثر بها أحد: اكتب عدد مستخدميها، أو أزل هذه القيمة.",
    ),
    (
        "A share is given, and nothing says of what: name a charge, such as \"monthly-fee\", or give a sum.",
        "أُعطيت نسبة ولم يُذكر ممَّ هي: سمِّ رسمًا، مثل \"monthly-fee\"، أو أعطِ مبلغًا.",
    ),
    (
        "A slab must begin further from the good side than the one before: write them in that order.",
        "يجب أن يبدأ كل مستوى أبعد عن الجانب الجيد من المستوى الذي قبله: اكتبها بهذا الترتيب.",
    ),
    (
        "A step of {0} has no length: write a longer one.",
        "خطوة مقدارها {0} لا طول لها: اكتب خطوة أطول.",
    ),
    (
        "A version of holiday data needs the preset it belongs to: add \"preset\", such as \"gb-eng\", or remove \"data\".",
        "إصدار بيانات العطلات يحتاج إلى القالب الجاهز الذي ينتمي إليه: أضف \"preset\"، مثل \"gb-eng\"، أو أزل \"data\".",
    ),
    (
        "All further downtime",
        "كل توقف إضافي",
    ),
    (
        "Already at {0} {1} is owed, so it is owed when nothing went wrong.",
        "عند {0} يُستحق {1} بالفعل، أي أنه يُستحق دون وقوع أي خلل.",
    ),
    (
        "An event has a time and a kind: write such as [\"2026-11-23T11:00\", \"resolved\"].",
        "للحدث وقت ونوع: اكتب مثلًا [\"2026-11-23T11:00\", \"resolved\"].",
    ),
    (
        "An event is left out: {0}",
        "استُبعد حدث: {0}",
    ),
    (
        "An hour is no whole number of intervals of \"{0}\": write one that divides an hour, such as 1m, 5m or 15m.",
        "لا تنقسم الستون دقيقة إلى عدد صحيح من المقاطع التي مدتها «{0}»: اكتب مدة تقسم الساعة بلا باقٍ، مثل 1m أو 5m أو 15m.",
    ),
    (
        "And {0} more that cannot be read.",
        "و{0} أخرى لا يمكن قراءتها.",
    ),
    (
        "At a figure {0} both are owed: {1} by \"{2}\" and a reward of {3}.",
        "عند نتيجة {0} يُستحق الاثنان معًا: {1} بموجب «{2}» ومكافأة قدرها {3}.",
    ),
    (
        "At exactly {0} the goal is reached, and yet {1} is owed: that edge belongs to the goal and to the credit. Write \"below\" if nothing is owed there.",
        "عند {0} بالضبط يتحقق الهدف، ومع ذلك يُستحق {1}: فهذا الطرف يعود إلى الهدف وإلى الرصيد معًا. اكتب \"below\" إذا لم يكن شيء مستحقًا عنده.",
    ),
    (
        "Bands {0} and {1} both start below {2}: keep one.",
        "يبدأ النطاقان {0} و{1} كلاهما دون {2}: أبقِ واحدًا.",
    ),
    (
        "Bands {0} and {1} have the same edges: keep one of them.",
        "للنطاقين {0} و{1} الطرفان نفسهما: أبقِ أحدهما.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the corrected times; by the times recorded first, {1} would stand otherwise.",
        "ساعات المهل في تذاكر صُحّحت أوقاتها: {0}. تُقيّم بالأوقات المصحّحة؛ ولو قُيّمت بالأوقات المدوّنة أولًا لتغيّر حكم هذا العدد منها: {1}.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the times recorded first, not the corrected ones; by the corrected times, {1} would stand otherwise.",
        "ساعات المهل في تذاكر صُحّحت أوقاتها: {0}. تُقيّم بالأوقات المدوّنة أولًا لا بالمصحّحة؛ ولو قُيّمت بالأوقات المصحّحة لتغيّر حكم هذا العدد منها: {1}.",
    ),
    (
        "Components are nested more than {0} deep here: take some levels away.",
        "المكونات متداخلة هنا بعمق يزيد على {0}: أزل بعض المستويات.",
    ),
    (
        "DTSTART and DTEND must both be dates or both be times.",
        "يجب أن يكون DTSTART وDTEND كلاهما تاريخين أو كلاهما وقتين.",
    ),
    (
        "Days are given, and nothing says what one is worth: add \"day\": \"thirtieth\" or \"calendar-day\"; or remove \"of\" if days of service are added.",
        "أُعطيت أيام ولم تُذكر قيمة اليوم: أضف \"day\": \"thirtieth\" أو \"calendar-day\"؛ أو أزل \"of\" إذا كانت أيام خدمة تُضاف.",
    ),
    (
        "EXRULE is not read. List the dates in EXDATE.",
        "لا يُقرأ EXRULE. اكتب التواريخ في EXDATE.",
    ),
    (
        "Each further miss",
        "كل فوات إضافي",
    ),
    (
        "Each miss",
        "كل فوات",
    ),
    (
        "Each miss is worked out on its own, and only their sum is rounded: write a sum of money.",
        "تُحسب كل حالة فوات على حدة، ولا يُقرّب إلا مجموعها: اكتب مبلغًا من المال.",
    ),
    (
        "Each outage",
        "كل انقطاع",
    ),
    (
        "Every such number of misses",
        "كل عدد كهذا من حالات الفوات",
    ),
    (
        "Exceptions need the preset that they are taken from: add \"preset\", such as \"gb-eng\", or remove \"except\".",
        "الاستثناءات تحتاج إلى القالب الجاهز الذي تُؤخذ منه: أضف \"preset\"، مثل \"gb-eng\"، أو أزل \"except\".",
    ),
    (
        "For {0} there is no band: whether {1} or {2} is owed is not said, and nothing is counted there.{3}",
        "لا نطاق يشمل {0}: لم يُذكر هل المستحق {1} أم {2}، ولا يُحتسب شيء هناك.{3}",
    ),
    (
        "From {0} on no week would have open hours: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }, or write a closure.",
        "ابتداءً من {0} لن تكون في أي أسبوع ساعات مفتوحة: أعطه فترة واحدة على الأقل، مثل { \"mon-fri\": [\"09:00-17:30\"] }، أو اكتب إغلاقًا.",
    ),
    (
        "Here is {0}: write {1}.",
        "الموجود هنا: {0}؛ والمطلوب كتابته: {1}.",
    ),
    (
        "How long a contract lasts is not known here: write a month, a quarter or a year.",
        "لا تُعرف هنا مدة العقد: اكتب شهرًا أو ربع سنة أو سنة.",
    ),
    (
        "In rolling periods a miss would be credited more than once: write other periods, such as \"month\".",
        "في الفترات المتحركة يُعطى عن الفوات رصيد أكثر من مرة: اكتب فترات أخرى، مثل \"month\".",
    ),
    (
        "It disagrees with \"{0}\", which looks at the figure of the same measure: a downtime of {1} in {2} is {3}, for which {4} is given there and {5} here.",
        "يناقض «{0}» الذي ينظر إلى نتيجة المؤشر نفسه: فتوقف مدته {1} من {2} يعني {3}، ويُعطى عنه {4} هناك و{5} هنا.",
    ),
    (
        "It overlaps outages[{0}], and each hits only a part: together they count with both shares. If it is the same outage entered twice, remove one.{1}",
        "يتداخل مع غيره (outages[{0}])، وكل منهما لا يصيب إلا جزءًا: فيُحتسبان معًا بنسبتيهما. إذا كان الانقطاع نفسه قد أُدخل مرتين فأزل أحدهما.{1}",
    ),
    (
        "It would be in force from {0} and no longer on {1}, so never: write a later date, or none.",
        "سيسري من {0} ولا يعود ساريًا في {1}، أي لا يسري أبدًا: اكتب تاريخًا لاحقًا، أو لا تكتب شيئًا.",
    ),
    (
        "Measure \"{0}\": {1} was settled at {2}; these tickets and terms now give {3}: the settled figure stands.",
        "المؤشر «{0}»: حُسم {1} على {2}؛ وتعطي هذه التذاكر والشروط الآن {3}: تبقى النتيجة المحسومة.",
    ),
    (
        "Misses of \"{0}\" that still run: {1}. What they cost may grow until they end, also in a period that is over.",
        "حالات الفوات في «{0}» التي ما زالت جارية: {1}. قد تزيد تكلفتها حتى تنتهي، حتى في فترة مضت.",
    ),
    (
        "No class has a score: name one, such as { \"slow\": \"50%\" }, or make the basis \"requests\".",
        "لا درجة لأي فئة: سمِّ واحدة، مثل { \"slow\": \"50%\" }، أو اجعل الأساس \"requests\".",
    ),
    (
        "No column holds the category. Name it Category",
        "لا عمود فيه الفئة. سمِّه Category",
    ),
    (
        "No column holds the group. Name it Assignment group",
        "لا عمود فيه المجموعة. سمِّه Assignment group",
    ),
    (
        "No column holds the priority. Name it Priority",
        "لا عمود فيه الأولوية. سمِّه Priority",
    ),
    (
        "No column holds the status. Name it incident_state or Status",
        "لا عمود فيه الحالة. سمِّه incident_state أو Status",
    ),
    (
        "No column holds the ticket's number. Name it Number, Key or ID",
        "لا عمود فيه رقم التذكرة. سمِّه Number أو Key أو ID",
    ),
    (
        "No column holds the value after a change. Name it New value",
        "لا عمود فيه القيمة بعد التغيير. سمِّه New value",
    ),
    (
        "No column holds the value before a change. Name it Old value",
        "لا عمود فيه القيمة قبل التغيير. سمِّه Old value",
    ),
    (
        "No column says when a row was written. Name it sys_updated_at",
        "لا عمود يذكر متى كُتب الصف. سمِّه sys_updated_at",
    ),
    (
        "No column says when a ticket was logged. Name it Logged, Opened at or Created",
        "لا عمود يذكر متى سُجّلت التذكرة. سمِّه Logged أو Opened at أو Created",
    ),
    (
        "No column says when a ticket was resolved. Name it Resolved",
        "لا عمود يذكر متى حُلّت التذكرة. سمِّه Resolved",
    ),
    (
        "No column says when an outage began. Name it From or Start.",
        "لا عمود يذكر متى بدأ الانقطاع. سمِّه From أو Start.",
    ),
    (
        "No column says when an outage ended. Name it To, End or Duration.",
        "لا عمود يذكر متى انتهى الانقطاع. سمِّه To أو End أو Duration.",
    ),
    (
        "No column says when the first reply went out. Name it First reply",
        "لا عمود يذكر متى أُرسل الرد الأول. سمِّه First reply",
    ),
    (
        "No column says which field changed. Name it Field",
        "لا عمود يذكر أي حقل تغيّر. سمِّه Field",
    ),
    (
        "No credit looks at \"{0}\", although it has a goal and others of the agreement have a credit: its misses cost nothing.{1}",
        "لا رصيد ينظر إلى «{0}»، مع أن له هدفًا ولغيره من مهل الاتفاقية رصيدًا: ففواته لا يكلف شيئًا.{1}",
    ),
    (
        "No credit looks at \"{0}\", although others of the agreement have one: missing its goal of {1} costs nothing.",
        "لا رصيد ينظر إلى «{0}»، مع أن لغيره من مؤشرات الاتفاقية رصيدًا: ففوات هدفه البالغ {1} لا يكلف شيئًا.",
    ),
    (
        "No days are given here: remove \"day\".",
        "لا أيام تُعطى هنا: أزل \"day\".",
    ),
    (
        "No event of this kind stands before the correction: name one that does.",
        "لا حدث من هذا النوع قبل التصحيح: سمِّ حدثًا يسبقه.",
    ),
    (
        "No field is named, so every ticket would be left out: name one, such as { \"closure\": [\"No access\"] }.",
        "لم يُسمَّ أي حقل، فتُستبعد كل التذاكر: سمِّ واحدًا، مثل { \"closure\": [\"No access\"] }.",
    ),
    (
        "No holidays known for {0} in the preset \"{1}\" of calendar \"{2}\": they count as ordinary days.",
        "لا تُعرف عطلات لـ {0} في القالب الجاهز «{1}» للتقويم «{2}»: وتُحتسب أيامًا عادية.",
    ),
    (
        "No measure of availability names \"{0}\", so its outages count nowhere; there are {1}.{2}",
        "لا مؤشر توافر يسمّي «{0}»، فلا تُحتسب انقطاعاتها في أي مكان؛ وعددها {1}.{2}",
    ),
    (
        "No outage is of the kind \"{0}\", but some are of the kind \"{1}\", which counts: is it the same?",
        "لا انقطاع من النوع «{0}»، لكن هناك انقطاعات من النوع «{1}» وهي محتسبة: هل هما شيء واحد؟",
    ),
    (
        "No ticket of the log is in the list beside it.",
        "لا توجد أي تذكرة من السجل في القائمة المرفقة به.",
    ),
    (
        "No week takes turns with the hours: add one, such as { \"mon-thu\": [\"09:00-17:30\"] }, or remove \"alternating\".",
        "لا أسبوع يتناوب مع هذه الساعات: أضف واحدًا، مثل { \"mon-thu\": [\"09:00-17:30\"] }، أو أزل \"alternating\".",
    ),
    (
        "No {0} is named, so it would never apply: name one, or remove it.",
        "لم يُسمَّ شيء في هذه القائمة ({0})، فلن تنطبق أبدًا: أضف قيمة، أو أزل القائمة.",
    ),
    (
        "Nothing can be rounded to {0}: write a percentage above 0% with at most 6 decimals, such as \"0.1%\".",
        "لا يمكن تقريب شيء إلى {0}: اكتب نسبة مئوية فوق 0% بست منازل عشرية على الأكثر، مثل \"0.1%\".",
    ),
    (
        "Nothing counts as a response, so none could ever be in time: name something, such as \"public-reply\".",
        "لا شيء يُعدّ ردًا، فلن يكون أي رد ضمن المهلة: سمِّ شيئًا، مثل \"public-reply\".",
    ),
    (
        "Nothing is paused here that could be resumed: remove this event, or add the \"paused\" before it.",
        "لا شيء متوقف مؤقتًا هنا ليُستأنف: أزل هذا الحدث، أو أضف قبله حدث \"paused\".",
    ),
    (
        "Nothing lies between {0} and {1}: write an upper edge that is higher than the lower one.",
        "لا شيء بين {0} و{1}: اكتب طرفًا أعلى أكبر من الطرف الأدنى.",
    ),
    (
        "Nothing more is open on {0}: add a period, such as \"10:00-14:00\", or remove the date.",
        "لا يُفتح شيء إضافي في {0}: أضف فترة، مثل \"10:00-14:00\"، أو أزل التاريخ.",
    ),
    (
        "One ticket can cost twice: {0} towards \"{1}\" and towards \"{2}\", and both are owed. A limit per incident, or one that lets only the greatest count, says otherwise.{3}",
        "يمكن أن تكلف التذكرة الواحدة مرتين: {0} في «{1}» وفي «{2}»، وكلاهما مستحق. ويغيّر ذلك حد لكل حادثة، أو حد لا يُحتسب فيه إلا الأكبر.{3}",
    ),
    (
        "Only a figure can reach a level later: look at the figure of a measure, or remove it.",
        "لا يبلغ مستوى لاحقًا إلا نتيجة: انظر إلى نتيجة مؤشر، أو أزل هذا.",
    ),
    (
        "Only outages have a share of users who were hit: look at an availability measure, or remove it.",
        "ليس لغير الانقطاعات نسبة من المستخدمين المتأثرين: انظر إلى مؤشر توافر، أو أزل هذا.",
    ),
    (
        "Outages without a kind are unplanned and always count: write the kind that is left out, or remove it.",
        "الانقطاعات التي بلا نوع غير مخططة وتُحتسب دائمًا: اكتب النوع المستبعد، أو أزله.",
    ),
    (
        "Over the {0} days and {1} tickets of the document these credits have {2} steps; up to {3} are possible: credit over longer periods, or judge fewer tickets.",
        "على مدى أيام المستند وعددها {0} وتذاكره وعددها {1} تبلغ خطوات هذه الأرصدة {2}، والحد الأقصى {3}: أعطِ الأرصدة عن فترات أطول، أو قيّم تذاكر أقل.",
    ),
    (
        "Over the {0} days of the tickets these are {1} figures; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "على مدى أيام التذاكر وعددها {0} يبلغ عدد النتائج {1}، والحد الأقصى {2}: قِس على فترات أطول، أو قيّم سنوات أقل.",
    ),
    (
        "Samples in no period of a measure that is made of them: {0}. They count nowhere.",
        "العينات التي لا تقع في أي فترة لمؤشر مبني عليها: {0}. لا تُحتسب في أي مكان.",
    ),
    (
        "The calendar \"{0}\" has no open hours, so no time would ever count: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }.",
        "ليس في التقويم «{0}» ساعات مفتوحة، فلن يُحتسب أي وقت أبدًا: أعطه فترة واحدة على الأقل، مثل { \"mon-fri\": [\"09:00-17:30\"] }.",
    ),
    (
        "The calendar \"{0}\" is never open, because {1}, so no time would ever count: name others.",
        "التقويم «{0}» لا يُفتح أبدًا، لأن {1}، فلن يُحتسب أي وقت أبدًا: سمِّ غيرها.",
    ),
    (
        "The calendar \"{0}\" would be made of itself by {1}: name another calendar here.",
        "سيتكوّن التقويم «{0}» من نفسه عبر {1}: سمِّ هنا تقويمًا آخر.",
    ),
    (
        "The calendar \"{0}\" would be made of itself: name another calendar here.",
        "سيتكوّن التقويم «{0}» من نفسه: سمِّ هنا تقويمًا آخر.",
    ),
    (
        "The calendar is never open, because this closes all of {0}.hours: make it shorter, or remove it.",
        "لا يُفتح التقويم أبدًا، لأن هذا يغلق كل {0}.hours: قصّره، أو أزله.",
    ),
    (
        "The cap is a share, and nothing says of what: name a charge, or write a sum.",
        "السقف نسبة ولم يُذكر ممَّ هي: سمِّ رسمًا، أو اكتب مبلغًا.",
    ),
    (
        "The end is before the beginning: correct one of the two.",
        "النهاية قبل البداية: صحّح إحداهما.",
    ),
    (
        "The field has no name: write the name of the ticket field that holds the date.",
        "ليس للحقل اسم: اكتب اسم حقل التذكرة الذي فيه التاريخ.",
    ),
    (
        "The file beside the list has to be a log with one row a change.",
        "يجب أن يكون الملف المرفق بالقائمة سجلًا فيه صف لكل تغيير.",
    ),
    (
        "The file beside the log has to be a list with one row a ticket.",
        "يجب أن يكون الملف المرفق بالسجل قائمة فيها صف لكل تذكرة.",
    ),
    (
        "The file has a header but no tickets. Export it again with at least one.",
        "في الملف صف عناوين لكن لا تذاكر فيه. صدّره من جديد وفيه تذكرة واحدة على الأقل.",
    ),
    (
        "The file has no such column.",
        "ليس في الملف عمود كهذا.",
    ),
    (
        "The file is empty. Export the tickets with a header and one row each.",
        "الملف فارغ. صدّر التذاكر مع صف عناوين وصف لكل منها.",
    ),
    (
        "The file is larger than 1 GB. Export a shorter range of dates.",
        "حجم الملف أكبر من 1 GB. صدّر نطاقًا أقصر من التواريخ.",
    ),
    (
        "The first band gives nothing: {0} cost nothing.",
        "النطاق الأول لا يعطي شيئًا: لا تكلفة عن {0}.",
    ),
    (
        "The goal of {0} is above {1}%, which the goals of its components come to if they fail independently of each other.",
        "الهدف {0} أعلى من {1}%، وهو ما تبلغه أهداف مكوناته إذا تعطلت مستقلة بعضها عن بعض.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and nothing is owed there.",
        "يفوت الهدف {0} عند نتيجة {1}، ولا شيء مستحق هناك.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and yet a reward of {2} is owed there.",
        "يفوت الهدف {0} عند نتيجة {1}، ومع ذلك تُستحق هناك مكافأة قدرها {2}.",
    ),
    (
        "The goal of {0} is reached at a figure {1}, and yet {2} is owed there.",
        "يتحقق الهدف {0} عند نتيجة {1}، ومع ذلك يُستحق هناك {2}.",
    ),
    (
        "The holidays \"{0}\" are not loaded. Load their file, or remove the preset.",
        "العطلات «{0}» غير محمّلة. حمّل ملفها، أو أزل القالب الجاهز.",
    ),
    (
        "The id is empty: give it a word that others can refer to.",
        "id فارغ: أعطه كلمة يمكن لغيره الإشارة إليها.",
    ),
    (
        "The last band ends: what is owed for {0} is not said, and nothing is counted there. Leave out its outer edge if it gives {1} from there on.",
        "للنطاق الأخير نهاية: لم يُذكر المستحق عن {0}، ولا يُحتسب شيء هناك. احذف طرفه الخارجي إذا كان ما يعطيه يسري من هناك فصاعدًا: {1}.",
    ),
    (
        "The lost time is given back {0} times.",
        "يُردّ الوقت الضائع مضروبًا في {0}.",
    ),
    (
        "The parts of \"{0}\" come to {1}% of it together: only a cap keeps what is owed below the whole.",
        "تبلغ أجزاء «{0}» معًا {1}% منه: ولا يُبقي المستحق دون الكل إلا سقف.",
    ),
    (
        "The pause needs another value of a field that the start needs too: it can hold only after that field has changed.",
        "يحتاج الإيقاف إلى قيمة أخرى لحقل يحتاج إليه البدء أيضًا: فلا يتحقق إلا بعد أن يتغير ذلك الحقل.",
    ),
    (
        "The period is the whole contract, and nothing says when it began: add \"effective\": { \"from\": ... }.",
        "الفترة هي العقد كله، ولم يُذكر متى بدأ: أضف \"effective\": { \"from\": ... }.",
    ),
    (
        "The points of \"{0}\" come to nothing: no credit on points turns them into a share or a sum.",
        "نقاط «{0}» لا تؤدي إلى شيء: لا رصيد على النقاط يحوّلها إلى نسبة أو مبلغ.",
    ),
    (
        "The requester does not wait in every status: list in \"pausedBy\" the pause rules under which it is the provider that waits.",
        "لا ينتظر مقدم الطلب في كل حالة: اذكر في \"pausedBy\" قواعد الإيقاف التي يكون فيها المنتظر هو مقدم الخدمة.",
    ),
    (
        "The right is empty: say what the customer may do, such as \"Terminate for cause\".",
        "الحق فارغ: اذكر ما يجوز للعميل فعله، مثل \"Terminate for cause\".",
    ),
    (
        "The row has more or fewer cells than the header: add what is missing.",
        "في الصف خلايا أكثر أو أقل مما في صف العناوين: أضف ما ينقص.",
    ),
    (
        "The service is empty: write what outages call it.",
        "الخدمة فارغة: اكتب الاسم الذي تسمّيها به الانقطاعات.",
    ),
    (
        "The target \"{0}\" is {1}, and the credit begins at {2}: a miss between the two costs nothing.",
        "المهلة «{0}» هي {1}، ويبدأ الرصيد عند {2}: فالفوات بين الاثنين لا يكلف شيئًا.",
    ),
    (
        "The target gives no time: add \"within\", such as \"8h\", or \"by\", such as { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
        "لا تعطي المهلة وقتًا: أضف \"within\"، مثل \"8h\"، أو \"by\"، مثل { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
    ),
    (
        "The ticket has no \"opened\" event: say when it was logged.",
        "ليس للتذكرة حدث \"opened\": اذكر متى سُجّلت.",
    ),
    (
        "The ticket has no id: give it its number.",
        "ليس للتذكرة id: أعطها رقمها.",
    ),
    (
        "The ticket is not opened yet at this point: put the \"opened\" event first.",
        "لم تُفتح التذكرة بعد عند هذه النقطة: ضع حدث \"opened\" أولًا.",
    ),
    (
        "The ticket is not resolved here, so it cannot be reopened: remove this event, or add the \"resolved\" before it.",
        "لم تُحل التذكرة هنا، فلا يمكن إعادة فتحها: أزل هذا الحدث، أو أضف قبله حدث \"resolved\".",
    ),
    (
        "The ticket is opened a second time: remove this event, or write \"reopened\".",
        "تُفتح التذكرة مرة ثانية: أزل هذا الحدث، أو اكتب \"reopened\".",
    ),
    (
        "The ticket was merged into one that leads back to it, or into such a circle: remove one of the \"merged\" events.",
        "دُمجت التذكرة في تذكرة تعود إليها، أو في حلقة كهذه: أزل أحد أحداث \"merged\".",
    ),
    (
        "The time zone is empty: write one, such as \"Europe/London\".",
        "المنطقة الزمنية فارغة: اكتب واحدة، مثل \"Europe/London\".",
    ),
    (
        "The whole contract has no number of days: give a sum or a share, or days of shorter periods.",
        "ليس للعقد كله عدد من الأيام: أعطِ مبلغًا أو نسبة، أو أيامًا عن فترات أقصر.",
    ),
    (
        "The {0} is empty: write it, or remove it.",
        "هناك مُدخل فارغ ({0}): املأه، أو أزله.",
    ),
    (
        "There are charges without a currency: add one, such as \"GBP\".",
        "هناك رسوم بلا عملة: أضف واحدة، مثل \"GBP\".",
    ),
    (
        "There are no bands, so nothing would ever be given back: add one, such as { \"below\": \"95%\", \"give\": \"5%\" }, or remove the credit.",
        "لا نطاقات هنا، فلن يُردّ شيء أبدًا: أضف واحدًا، مثل { \"below\": \"95%\", \"give\": \"5%\" }، أو أزل الرصيد.",
    ),
    (
        "There are no multiples of {0}: write more.",
        "لا مضاعفات لـ {0}: اكتب أكثر.",
    ),
    (
        "There are no slabs, so nothing would ever be given: add one, such as { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
        "لا مستويات هنا، فلن يُعطى شيء أبدًا: أضف واحدًا، مثل { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
    ),
    (
        "There are sums of money without a currency: add one, such as \"GBP\".",
        "هناك مبالغ بلا عملة: أضف واحدة، مثل \"GBP\".",
    ),
    (
        "There are {0} {1} here; up to {2} are possible: take some away.",
        "عدد {1} هنا {0}، والحد الأقصى {2}: أزل بعضها.",
    ),
    (
        "There is a header but no outages. Add a row for each of them.",
        "هناك صف عناوين لكن لا انقطاعات. أضف صفًا لكل منها.",
    ),
    (
        "There is a thirtieth of what is paid for months, and this period has no whole months: write \"calendar-day\".",
        "الجزء من ثلاثين يكون مما يُدفع عن أشهر، وليس في هذه الفترة أشهر كاملة: اكتب \"calendar-day\".",
    ),
    (
        "There is more time to respond than to resolve (\"{0}\"): the response can never be late on its own.",
        "الوقت المتاح للرد أطول من الوقت المتاح للحل («{0}»): فلا يمكن أن يتأخر الرد وحده أبدًا.",
    ),
    (
        "There is no pause, so nothing is ever resumed.",
        "لا إيقاف هنا، فلا شيء يُستأنف أبدًا.",
    ),
    (
        "There is nothing in this group: name its components, or remove it.",
        "لا شيء في هذه المجموعة: سمِّ مكوناتها، أو أزلها.",
    ),
    (
        "There is nothing to combine: name two calendars or more, such as those in {0}.",
        "لا شيء هنا ليُركَّب: سمِّ تقويمين أو أكثر، مثل ما في {0}.",
    ),
    (
        "These are {0} {1}; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "عدد {1} {0}، والحد الأقصى {2}: قِس على فترات أطول، أو قيّم سنوات أقل.",
    ),
    (
        "This band never gives its {0}: {1}.",
        "لا يعطي هذا النطاق {0} أبدًا: {1}.",
    ),
    (
        "This ends what did not begin: export the calendar once more.",
        "ينهي هذا ما لم يبدأ: صدّر التقويم مرة أخرى.",
    ),
    (
        "This event does not end: the file is cut off. Export the calendar once more.",
        "لا ينتهي هذا الحدث: الملف مقطوع. صدّر التقويم مرة أخرى.",
    ),
    (
        "This is a file of \"{0}\": open one that was saved here.",
        "هذا ملف من «{0}»: افتح ملفًا حُفظ هنا.",
    ),
    (
        "This is a spreadsheet or an archive, not text. Save it as CSV first.",
        "هذا جدول بيانات أو أرشيف، لا نص. احفظه بصيغة CSV أولًا.",
    ),
    (
        "This is no iCalendar file: one begins with BEGIN:VCALENDAR. Choose a file that ends in .ics.",
        "هذا ليس ملف iCalendar: فذاك يبدأ بـ BEGIN:VCALENDAR. اختر ملفًا ينتهي بـ .ics.",
    ),
    (
        "This is no line of an iCalendar file: it has a name, a colon and a value. Export the calendar once more.",
        "هذا ليس سطرًا من ملف iCalendar: ففي السطر اسم ونقطتان وقيمة. صدّر التقويم مرة أخرى.",
    ),
    (
        "This is not JSON: {0}.",
        "هذا ليس JSON: {0}.",
    ),
    (
        "This is not a text file. Save it as CSV first.",
        "هذا ليس ملفًا نصيًا. احفظه بصيغة CSV أولًا.",
    ),
    (
        "This is version {0}, and version {1} is known here: use a calculator that knows version {0}, or write version {1}.",
        "هذا هو الإصدار {0}، والمعروف هنا هو الإصدار {1}: استخدم حاسبة تعرف الإصدار {0}، أو اكتب الإصدار {1}.",
    ),
    (
        "This limit bounds nothing: add a \"cap\", or say under \"combine\" which of the credits counts.",
        "هذا الحد لا يحد شيئًا: أضف \"cap\"، أو اذكر تحت \"combine\" أي الأرصدة يُحتسب.",
    ),
    (
        "This says when misses are allowed, but not how many: add \"allowedMisses\", or remove \"below\".",
        "يذكر هذا متى يُسمح بالفوات دون أن يذكر كم: أضف \"allowedMisses\"، أو أزل \"below\".",
    ),
    (
        "This works on money, and the credit gives none: remove it.",
        "يعمل هذا على المال، والرصيد لا يعطي مالًا: أزله.",
    ),
    (
        "This works on what is given, and {0}[{1}] on the money that comes of it: write it before that.",
        "يعمل هذا على ما يُعطى، ويعمل {0}[{1}] على المال الناتج عنه: اكتبه قبل ذلك.",
    ),
    (
        "Tickets merged into tickets that are not in the list: {0}. What they should follow is not known, so it can't be told how they stand.",
        "تذاكر دُمجت في تذاكر ليست في القائمة: {0}. لا يُعرف ما ينبغي أن تتبعه، فلا يمكن معرفة حالها.",
    ),
    (
        "Two bands hold for {0}: one gives {1}, the other {2}. The one that begins nearer to the bad side counts: {3}.{4}",
        "يسري نطاقان على {0}: للأول {1}، وللآخر {2}. يُحتسب ما يبدأ أقرب إلى الجانب السيئ: {3}.{4}",
    ),
    (
        "Use a comma, a semicolon or a tab.",
        "استخدم فاصلة أو فاصلة منقوطة أو علامة جدولة.",
    ),
    (
        "What is better earns less",
        "الأفضل يكسب أقل",
    ),
    (
        "What is owed can come to {0} of \"{1}\", more than is paid: {2}. A limit with a cap keeps it within.",
        "قد يبلغ المستحق {0} من «{1}»، أي أكثر مما يُدفع: {2}. ويمنع ذلك حد له سقف.",
    ),
    (
        "What is paid once has no part that falls on a period: take the \"whole\".",
        "ما يُدفع مرة واحدة ليس له جزء يقع في فترة: خذ كامله (\"whole\").",
    ),
    (
        "What is worse costs less",
        "الأسوأ يكلف أقل",
    ),
    (
        "What it looks at",
        "ما ينظر إليه الرصيد",
    ),
    (
        "Whenever it starts, the pause holds as well: the clock starts standing still.",
        "كلما بدأت الساعة تحقق الإيقاف أيضًا: فتبدأ متوقفة.",
    ),
    (
        "Whenever it would start, it is to be cancelled or stopped as well, and that is stronger: the clock never starts.",
        "كلما وجب أن تبدأ الساعة تحقق أيضًا إلغاؤها أو توقفها، وهو الأقوى: فلا تبدأ أبدًا.",
    ),
    (
        "With the corrected time events[{0}] is wrong. {1}",
        "مع الوقت المصحّح يصبح events[{0}] خاطئًا. {1}",
    ),
    (
        "With {0} every interval would be down: write another error rate, such as \"5%\".",
        "مع {0} يكون كل مقطع متوقفًا: اكتب معدل خطأ آخر، مثل \"5%\".",
    ),
    (
        "With {0} no interval would be down: write another error rate, such as \"5%\".",
        "مع {0} لا يكون أي مقطع متوقفًا: اكتب معدل خطأ آخر، مثل \"5%\".",
    ),
    (
        "Write a date and a time such as 2026-11-02 09:00.",
        "اكتب تاريخًا ووقتًا مثل 2026-11-02 09:00.",
    ),
    (
        "Write a length with its unit, such as 44m or 1h30m.",
        "اكتب مدة مع وحدتها، مثل 44m أو 1h30m.",
    ),
    (
        "Write a share from 0% to 100%, such as 40%.",
        "اكتب نسبة من 0% إلى 100%، مثل 40%.",
    ),
    (
        "Write how many users it hit, as a whole number such as 120.",
        "اكتب عدد المستخدمين الذين أصابهم، عددًا صحيحًا مثل 120.",
    ),
    (
        "Write the date as year, month, day: 2026-11-02 09:00.",
        "اكتب التاريخ سنة ثم شهرًا ثم يومًا: 2026-11-02 09:00.",
    ),
    (
        "\"{0}\" adds hours to days that are counted by the clock: write days alone, such as \"{1}d\".",
        "يضيف «{0}» ساعات إلى أيام تُعدّ على التقويم: اكتب أيامًا فقط، مثل \"{1}d\".",
    ),
    (
        "\"{0}\" and \"{1}\" are not owed by the same party, so they have nothing in common to limit: make two limits of it.",
        "الملزَم بـ «{0}» غير الملزَم بـ «{1}»، فلا شيء مشترك بينهما ليُحد: اجعلهما حدين.",
    ),
    (
        "\"{0}\" cannot be held against the others: some give points and some do not. Make two limits of it.",
        "لا يمكن مقارنة «{0}» بغيره: بعضها يعطي نقاطًا وبعضها لا. اجعلهما حدين.",
    ),
    (
        "\"{0}\" cannot be read: {1}",
        "تتعذر قراءة «{0}»: {1}",
    ),
    (
        "\"{0}\" counts days, and the agreement does not say what a day is: add agreement.day, such as { \"kind\": \"hours\", \"hours\": \"8h\" }, or write hours.",
        "يعدّ «{0}» أيامًا، ولا تذكر الاتفاقية ما اليوم: أضف agreement.day، مثل { \"kind\": \"hours\", \"hours\": \"8h\" }، أو اكتب ساعات.",
    ),
    (
        "\"{0}\" counts days, which here is a time by the clock and not a length: write hours, such as \"8h\".",
        "يعدّ «{0}» أيامًا، وهي هنا وقت على التقويم لا مدة: اكتب ساعات، مثل \"8h\".",
    ),
    (
        "\"{0}\" gives points: cap them in points, or the credit that turns them into money.",
        "يعطي «{0}» نقاطًا: ضع لها سقفًا بالنقاط، أو ضع السقف للرصيد الذي يحوّلها إلى مال.",
    ),
    (
        "\"{0}\" gives something else than what is capped: cap each in its own unit.",
        "يعطي «{0}» غير ما وُضع له السقف: ضع لكل منها سقفًا بوحدته.",
    ),
    (
        "\"{0}\" has longer periods than the limit: limit it for a time that is at least as long.",
        "فترات «{0}» أطول من فترة الحد: ضع له حدًا عن مدة لا تقل عنها.",
    ),
    (
        "\"{0}\" has other periods than \"{1}\", so their points cannot be added up: give them the same.",
        "فترات «{0}» غير فترات «{1}»، فلا يمكن جمع نقاطهما: أعطهما الفترات نفسها.",
    ),
    (
        "\"{0}\" in its RRULE cannot be read. List its dates in RDATE instead.",
        "تتعذر قراءة «{0}» في RRULE الخاص به. اكتب تواريخه في RDATE بدلًا من ذلك.",
    ),
    (
        "\"{0}\" is missing here: add it.",
        "ينقص هنا «{0}»: أضفه.",
    ),
    (
        "\"{0}\" is named by more than {1} pause rules; up to {1} may name one {2}: take some away.",
        "يرد «{0}» في أكثر من {1} من قواعد الإيقاف؛ والحد الأقصى للقواعد التي تسمّي القيمة نفسها في «{2}» هو {1}: أزل بعضها.",
    ),
    (
        "\"{0}\" is no date that can be read. Write one such as 20261224 or 20261224T130000.",
        "«{0}» ليس تاريخًا يمكن قراءته. اكتب واحدًا مثل 20261224 أو 20261224T130000.",
    ),
    (
        "\"{0}\" is no time at all: write a longer one, such as \"15m\".",
        "«{0}» ليس وقتًا أصلًا: اكتب مدة أطول، مثل \"15m\".",
    ),
    (
        "\"{0}\" is no time zone. Use an IANA name such as Europe/London.",
        "«{0}» ليس منطقة زمنية. استخدم اسمًا من IANA مثل Europe/London.",
    ),
    (
        "\"{0}\" is not a column that is looked for: write id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from or to",
        "«{0}» ليس عمودًا يُبحث عنه: اكتب id أو priority أو logged أو replied أو resolved أو status أو updated أو category أو assignment-group أو field أو from أو to",
    ),
    (
        "\"{0}\" is not a currency: write its three capital letters, such as \"GBP\".",
        "«{0}» ليس عملة: اكتب أحرفها الثلاثة الكبيرة، مثل \"GBP\".",
    ),
    (
        "\"{0}\" is not a day: write mon, tue, … sun, or a range such as mon-fri",
        "«{0}» ليس يومًا: اكتب mon, tue, … sun، أو نطاقًا مثل mon-fri",
    ),
    (
        "\"{0}\" is not a time zone known here: did you mean \"{1}\"?",
        "«{0}» ليس منطقة زمنية معروفة هنا: هل تقصد «{1}»؟",
    ),
    (
        "\"{0}\" is not a time zone known here: write a name of the IANA database, such as \"Europe/London\".",
        "«{0}» ليس منطقة زمنية معروفة هنا: اكتب اسمًا من قاعدة بيانات IANA، مثل \"Europe/London\".",
    ),
    (
        "\"{0}\" is not a {1} known here. Did you mean \"{2}\"? Known: {3}.",
        "«{0}» ({1}) غير معروف هنا. هل تقصد «{2}»؟ المعروف: {3}.",
    ),
    (
        "\"{0}\" is not a {1} known here. Known: {2}.",
        "«{0}» ({1}) غير معروف هنا. المعروف: {2}.",
    ),
    (
        "\"{0}\" is not known {1}.",
        "«{0}» غير معروف {1}.",
    ),
    (
        "\"{0}\" is not one of the periods of {1}.period: write one of them, such as \"{2}\".",
        "«{0}» ليس من فترات {1}.period: اكتب واحدة منها، مثل \"{2}\".",
    ),
    (
        "\"{0}\" is nothing to round to: write up to 24h, such as \"15m\".",
        "«{0}» لا يصلح للتقريب إليه: اكتب ما لا يزيد على 24h، مثل \"15m\".",
    ),
    (
        "\"{0}\" is the id of a charge too: give this part another one.",
        "«{0}» هو id رسم أيضًا: أعطِ هذا الجزء غيره.",
    ),
    (
        "\"{0}\" is the id of agreement.calendars.{0} too: give each calendar its own.",
        "«{0}» هو id في agreement.calendars.{0} أيضًا: أعطِ كل تقويم ما يخصه.",
    ),
    (
        "\"{0}\" is the id of tickets[{1}] too: give each ticket its own.",
        "«{0}» هو id في tickets[{1}] أيضًا: أعطِ كل تذكرة ما يخصها.",
    ),
    (
        "\"{0}\" is too long: lengths go up to ten years.",
        "«{0}» أطول من اللازم: لا تتجاوز المدد عشر سنوات.",
    ),
    (
        "\"{0}\" looks at a period and not at single incidents: limit it by its period.",
        "ينظر «{0}» إلى فترة لا إلى حوادث منفردة: ضع له حدًا بفترته.",
    ),
    (
        "\"{0}\" says what a day is by days: write hours, such as \"8h\".",
        "يعرّف «{0}» اليوم بالأيام: اكتب ساعات، مثل \"8h\".",
    ),
    (
        "\"{0}\" stands here twice: keep one of them.",
        "يرد «{0}» هنا مرتين: أبقِ واحدًا.",
    ),
    (
        "\"{0}\" stands in {1} already, and credits name all measures alike: change one of them.",
        "يرد «{0}» في {1} سلفًا، والأرصدة تسمّي كل المؤشرات بالطريقة نفسها: غيّر أحدهما.",
    ),
    (
        "\"{0}\" stands in {1} already: keep one of them, or change one.",
        "يرد «{0}» في {1} سلفًا: أبقِ أحدهما، أو غيّر واحدًا.",
    ),
    (
        "a \"corrected\" event names the kind of event and its right time",
        "حدث \"corrected\" يذكر نوع الحدث ووقته الصحيح",
    ),
    (
        "a \"merged\" event names the ticket that this one went into",
        "حدث \"merged\" يذكر التذكرة التي دُمجت فيها هذه",
    ),
    (
        "a \"set\" event names the field and its value",
        "حدث \"set\" يذكر الحقل وقيمته",
    ),
    (
        "a \"status\" event names the status",
        "حدث \"status\" يذكر الحالة",
    ),
    (
        "a credit may be the greatest in one rolling period and not in the next. Use other periods.",
        "قد يكون الرصيد هو الأكبر في فترة متحركة ولا يكون كذلك في التالية. استخدم فترات أخرى.",
    ),
    (
        "a day is worth a part of what is paid in the period. Take the \"part\" that falls on it, or name a charge that is paid more often.",
        "قيمة اليوم جزء مما يُدفع في الفترة. خذ الجزء الواقع فيها (\"part\")، أو سمِّ رسمًا يُدفع مرات أكثر.",
    ),
    (
        "a figure of {0}",
        "نتيجة {0}",
    ),
    (
        "a gap is taken between percentages. Use \"steps\", or look at a figure.",
        "يؤخذ الفارق بين نسبتين مئويتين. استخدم \"steps\"، أو انظر إلى نتيجة مؤشر.",
    ),
    (
        "a list",
        "قائمة",
    ),
    (
        "a list of dates",
        "قائمة تواريخ",
    ),
    (
        "a list of tickets",
        "قائمة تذاكر",
    ),
    (
        "a miss of \"{0}\" counts",
        "يُحتسب فوات «{0}»",
    ),
    (
        "a number",
        "عدد",
    ),
    (
        "a number is looked at: write one, such as 5",
        "يُنظر هنا إلى عدد، فاكتب عددًا، مثل 5",
    ),
    (
        "a percentage is looked at: write one, such as 99.9%",
        "يُنظر هنا إلى نسبة مئوية، فاكتب نسبة، مثل 99.9%",
    ),
    (
        "a reading of {0}",
        "قراءة {0}",
    ),
    (
        "a string",
        "نص",
    ),
    (
        "a ticket counts once for all its targets. Count clocks, or remove the goals by target.",
        "تُحتسب التذكرة مرة واحدة عن كل مهلها. احتسب ساعات المهل، أو أزل الأهداف بحسب المهلة.",
    ),
    (
        "a ticket may be within the cap in one rolling period and over it in the next. Use another period, or remove the cap.",
        "قد تكون التذكرة ضمن السقف في فترة متحركة وفوقه في التالية. استخدم فترة أخرى، أو أزل السقف.",
    ),
    (
        "a time is looked at: write one, such as 4h",
        "يُنظر هنا إلى مدة، فاكتب مدة، مثل 4h",
    ),
    (
        "a whole number",
        "عدد صحيح",
    ),
    (
        "a whole number or a string",
        "عدد صحيح أو نص",
    ),
    (
        "a word, or an object with its \"kind\"",
        "كلمة، أو كائن فيه \"kind\"",
    ),
    (
        "above {0}",
        "فوق {0}",
    ),
    (
        "above {0} and below {1}",
        "فوق {0} ودون {1}",
    ),
    (
        "above {0} and up to {1}",
        "فوق {0} وحتى {1}",
    ),
    (
        "add it to {0}.",
        "أضفه إلى {0}.",
    ),
    (
        "after \"asked\": write \"no-answer-needed\" if nothing is owed for it, otherwise nothing",
        "بعد \"asked\": اكتب \"no-answer-needed\" إذا لم يكن شيء مستحقًا عنه، وإلا فلا تكتب شيئًا",
    ),
    (
        "after \"merged\", since it is this ticket itself: write the id of the other one",
        "بعد \"merged\"، لأنه هذه التذكرة نفسها: اكتب id التذكرة الأخرى",
    ),
    (
        "after \"opened\": write \"provider\" if the provider logged the ticket, otherwise nothing",
        "بعد \"opened\": اكتب \"provider\" إذا كان مقدم الخدمة هو من سجّل التذكرة، وإلا فلا تكتب شيئًا",
    ),
    (
        "agreement.charges[{0}] is not paid for longer than a period here, so all that is paid in it counts: remove \"taken\".",
        "agreement.charges[{0}] لا يُدفع هنا عن مدة أطول من فترة، فيُحتسب كل ما يُدفع فيها: أزل \"taken\".",
    ),
    (
        "agreement.charges[{0}] is paid again and again, and nothing says for how long in all: add \"effective\" with \"from\" and \"until\", or name a charge that is paid once for the contract.",
        "agreement.charges[{0}] يُدفع مرة بعد مرة، ولم يُذكر كم يدوم ذلك إجمالًا: أضف \"effective\" وفيه \"from\" و\"until\"، أو سمِّ رسمًا يُدفع مرة واحدة عن العقد.",
    ),
    (
        "agreement.charges[{0}] is paid by whole months, and {1} has no whole months: make it a month, a quarter, a half-year or a year.",
        "agreement.charges[{0}] يُدفع عن أشهر كاملة، وليس في {1} أشهر كاملة: اجعلها شهرًا أو ربع سنة أو نصف سنة أو سنة.",
    ),
    (
        "agreement.charges[{0}] is paid for longer than a period here, so it has to be said how much of it counts: write { \"charge\": \"{1}\", \"taken\": \"whole\" }, or \"part\" for what falls on the period.",
        "agreement.charges[{0}] يُدفع هنا عن مدة أطول من فترة، فيجب أن يُذكر كم يُحتسب منه: اكتب { \"charge\": \"{1}\", \"taken\": \"whole\" }، أو \"part\" لما يقع في الفترة.",
    ),
    (
        "agreement.rules.judge compares instants, and agreement.rules.rounding rounds the time used, which is then not compared: keep one of them.",
        "agreement.rules.judge يقارن اللحظات، وagreement.rules.rounding يقرّب الوقت المستهلك الذي لا يُقارن حينئذ: أبقِ أحدهما.",
    ),
    (
        "agreement.rules.priorityChange lets the first target win, and agreement.rules.versions changes it with each version: write \"at-start\", or another answer to changes.",
        "agreement.rules.priorityChange يُبقي المهلة الأولى، وagreement.rules.versions يغيّرها مع كل إصدار: اكتب \"at-start\"، أو إجابة أخرى عن التغييرات.",
    ),
    (
        "agreement.rules.reopen lets every resolution stand, and agreement.rules.reopenWithin says after how long it does: remove one of them.",
        "agreement.rules.reopen يُبقي كل حل قائمًا، وagreement.rules.reopenWithin يذكر بعد كم من الوقت يبقى قائمًا: أزل أحدهما.",
    ),
    (
        "agreement.rules.zone says that calendars are read in the zone of the {0}, and this one does not name it: add it, such as \"Europe/London\", or remove agreement.rules.zone.",
        "agreement.rules.zone يذكر أن التقاويم تُقرأ في المنطقة الزمنية الخاصة بـ «{0}»، وهذا التقويم لا يسمّيها: أضفها، مثل \"Europe/London\"، أو أزل agreement.rules.zone.",
    ),
    (
        "an \"assigned\" event names who it is assigned to",
        "حدث \"assigned\" يذكر من أُسندت إليه التذكرة",
    ),
    (
        "an event such as [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
        "حدث مثل [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
    ),
    (
        "an object",
        "كائن",
    ),
    (
        "an object of names with their dates",
        "كائن من الأسماء وتواريخها",
    ),
    (
        "an object with what changes",
        "كائن فيه ما يتغير",
    ),
    (
        "an outage may be within the limit in one rolling period and over it in the next. Use another period, or remove the limit.",
        "قد يكون الانقطاع ضمن الحد في فترة متحركة وفوقه في التالية. استخدم فترة أخرى، أو أزل الحد.",
    ),
    (
        "bands",
        "النطاقات",
    ),
    (
        "below {0}",
        "دون {0}",
    ),
    (
        "better",
        "الأفضل",
    ),
    (
        "between the bands for {0} and for {1}",
        "بين النطاقين «{0}» و«{1}»",
    ),
    (
        "calendar",
        "تقويم",
    ),
    (
        "calendars",
        "التقاويم",
    ),
    (
        "changes",
        "التغييرات",
    ),
    (
        "charge",
        "رسم",
    ),
    (
        "charge or part",
        "رسم أو جزء",
    ),
    (
        "charge {0}",
        "الرسم {0}",
    ),
    (
        "charges",
        "الرسوم",
    ),
    (
        "classes",
        "الفئات",
    ),
    (
        "clocks went back between them, so write both with their offset from UTC",
        "أُخّرت الساعات بينهما، فاكتب كليهما مع فارق توقيته عن UTC",
    ),
    (
        "combined calendars",
        "التقاويم المركبة",
    ),
    (
        "components",
        "المكونات",
    ),
    (
        "credit",
        "رصيد",
    ),
    (
        "credit that gives points",
        "رصيد يعطي نقاطًا",
    ),
    (
        "credit {0}",
        "الرصيد {0}",
    ),
    (
        "credits",
        "الأرصدة",
    ),
    (
        "dated entries",
        "المُدخلات المؤرخة",
    ),
    (
        "dates on which targets begin or end, each a change by agreement.rules.versions,",
        "تواريخ بدء المهل أو انتهائها (كل منها تغيير بحسب agreement.rules.versions)",
    ),
    (
        "did you mean \"{0}\"?",
        "هل تقصد «{0}»؟",
    ),
    (
        "events",
        "الأحداث",
    ),
    (
        "everything in it lies in bands nearer to the bad side too, and those count",
        "كل ما فيه يقع أيضًا في نطاقات أقرب إلى الجانب السيئ، وهي التي تُحتسب",
    ),
    (
        "exactly {0}",
        "تساوي {0} بالضبط",
    ),
    (
        "exceptions",
        "الاستثناءات",
    ),
    (
        "exclusions",
        "المستبعدات",
    ),
    (
        "fewer than {0} are always fewer than {1}, which are not judged at all. Raise \"below\", or remove one of them.",
        "ما يقل عن {0} يقل دائمًا عن {1}، وهو ما لا يُقيّم أصلًا. ارفع \"below\"، أو أزل أحدهما.",
    ),
    (
        "field",
        "حقل",
    ),
    (
        "figures",
        "النتائج",
    ),
    (
        "figures {0}",
        "نتائج {0}",
    ),
    (
        "from {0} on",
        "{0} أو أكثر",
    ),
    (
        "from {0} to below {1}",
        "من {0} إلى ما دون {1}",
    ),
    (
        "from {0} to {1}",
        "من {0} إلى {1}",
    ),
    (
        "group",
        "مجموعة",
    ),
    (
        "hours per day, such as { \"mon-fri\": [\"09:00-17:30\"] }",
        "ساعات لكل يوم، مثل { \"mon-fri\": [\"09:00-17:30\"] }",
    ),
    (
        "integer {0}",
        "العدد الصحيح {0}",
    ),
    (
        "it changes one date of another event. Exclude the date there with EXDATE, and make this an event of its own.",
        "يغيّر تاريخًا واحدًا من حدث آخر. استبعد ذلك التاريخ من الحدث الآخر باستخدام EXDATE، واجعل هذا حدثًا مستقلًا.",
    ),
    (
        "it ends before it has begun. Correct its end.",
        "ينتهي قبل أن يبدأ. صحّح نهايته.",
    ),
    (
        "it has a time and no end. Give it an end, or make it last all day.",
        "له وقت بلا نهاية. أعطه نهاية، أو اجعله يدوم اليوم كله.",
    ),
    (
        "it has no DTSTART. Give it a date.",
        "ليس له DTSTART. أعطه تاريخًا.",
    ),
    (
        "it has two recurrences. Make two events of it.",
        "له تكراران. اجعله حدثين.",
    ),
    (
        "it is cancelled.",
        "هو ملغى.",
    ),
    (
        "it lasts longer than a year. Correct its end.",
        "يدوم أكثر من سنة. صحّح نهايته.",
    ),
    (
        "it recurs {0}, and only YEARLY is read. List its dates in RDATE instead.",
        "يتكرر بحسب {0}، ولا يُقرأ إلا YEARLY. اكتب تواريخه في RDATE بدلًا من ذلك.",
    ),
    (
        "its DURATION cannot be read. Write one such as P1D or PT4H.",
        "تتعذر قراءة DURATION الخاص به. اكتب واحدًا مثل P1D أو PT4H.",
    ),
    (
        "its RRULE has no FREQ. Write FREQ=YEARLY.",
        "ليس في RRULE الخاص به FREQ. اكتب FREQ=YEARLY.",
    ),
    (
        "its calendars have no time in common",
        "تقاويمه لا وقت مشتركًا بينها",
    ),
    (
        "its time zone \"{0}\" is not known. Use an IANA name such as Europe/London, or a time without a zone.",
        "منطقته الزمنية «{0}» غير معروفة. استخدم اسمًا من IANA مثل Europe/London، أو وقتًا بلا منطقة.",
    ),
    (
        "later amounts",
        "المبالغ اللاحقة",
    ),
    (
        "lengths go up to ten years",
        "لا تتجاوز المدد عشر سنوات",
    ),
    (
        "limit {0}",
        "الحد {0}",
    ),
    (
        "limits",
        "الحدود",
    ),
    (
        "list the events in the order of time",
        "رتّب الأحداث بحسب الوقت",
    ),
    (
        "logged",
        "وقت التسجيل",
    ),
    (
        "measure",
        "مؤشر",
    ),
    (
        "measures",
        "المؤشرات",
    ),
    (
        "measures of availability",
        "مؤشرات التوافر",
    ),
    (
        "misses of \"{0}\" and \"{1}\" count",
        "يُحتسب فوات «{0}» وفوات «{1}»",
    ),
    (
        "modifiers",
        "التعديلات",
    ),
    (
        "name one of those in {0} ({1}), or add it there.",
        "سمِّ واحدًا مما في {0} ({1})، أو أضفه هناك.",
    ),
    (
        "no figure",
        "بلا نتيجة",
    ),
    (
        "nothing",
        "لا شيء",
    ),
    (
        "one character",
        "حرف واحد",
    ),
    (
        "one decimal",
        "منزلة عشرية واحدة",
    ),
    (
        "only downtime is time lost. Look at the \"downtime\" of an availability measure, or at each outage.",
        "لا وقت ضائعًا إلا مدة التوقف. انظر إلى \"downtime\" في مؤشر توافر، أو إلى كل انقطاع.",
    ),
    (
        "only money is carried forward. Cap a sum or a share, or remove it.",
        "لا يُرحَّل إلا المال. ضع السقف لمبلغ أو نسبة، أو أزل الترحيل.",
    ),
    (
        "only what is above a cap of periods that follow each other can be carried forward. Write such a cap, or remove it.",
        "لا يُرحَّل إلا ما زاد على سقف لفترات متتابعة. اكتب سقفًا كهذا، أو أزل الترحيل.",
    ),
    (
        "outages",
        "الانقطاعات",
    ),
    (
        "outages at the same time",
        "الانقطاعات في وقت واحد",
    ),
    (
        "outages at the same time as others",
        "الانقطاعات الواقعة في وقت واحد مع غيرها",
    ),
    (
        "outages by services",
        "الانقطاعات بحسب الخدمات",
    ),
    (
        "outages in all periods together",
        "الانقطاعات في كل الفترات معًا",
    ),
    (
        "part {0}",
        "الجزء {0}",
    ),
    (
        "parts",
        "الأجزاء",
    ),
    (
        "past the last band, which gives {0}",
        "بعد النطاق الأخير، وهو «{0}»",
    ),
    (
        "pause rule",
        "قاعدة إيقاف",
    ),
    (
        "pause rules",
        "قواعد الإيقاف",
    ),
    (
        "pauses",
        "فترات الإيقاف",
    ),
    (
        "periods",
        "الفترات",
    ),
    (
        "periods a week",
        "الفترات في الأسبوع",
    ),
    (
        "priorities",
        "الأولويات",
    ),
    (
        "priority",
        "أولوية",
    ),
    (
        "readings {0}",
        "قراءات {0}",
    ),
    (
        "reason",
        "سبب",
    ),
    (
        "reported figure",
        "مؤشر مُبلَّغ",
    ),
    (
        "reported figures",
        "المؤشرات المُبلَّغة",
    ),
    (
        "samples",
        "العينات",
    ),
    (
        "samples in all periods together",
        "العينات في كل الفترات معًا",
    ),
    (
        "scores",
        "الدرجات",
    ),
    (
        "service",
        "خدمة",
    ),
    (
        "services",
        "الخدمات",
    ),
    (
        "settled periods",
        "الفترات المحسومة",
    ),
    (
        "slabs",
        "المستويات",
    ),
    (
        "some years",
        "بعض السنوات",
    ),
    (
        "status",
        "حالة",
    ),
    (
        "steps",
        "الدرجات",
    ),
    (
        "target",
        "مهلة",
    ),
    (
        "targets",
        "المهل",
    ),
    (
        "the beginning of the outage",
        "بداية الانقطاع",
    ),
    (
        "the calendars that are taken out leave nothing of the first",
        "التقاويم المستثناة لا تُبقي شيئًا من الأول",
    ),
    (
        "the cap is no share of anything. Write a share such as 15%, or remove \"of\".",
        "السقف ليس نسبة من شيء. اكتب نسبة مثل 15%، أو أزل \"of\".",
    ),
    (
        "the components name the services. Remove one of them.",
        "المكونات تسمّي الخدمات. أزل أحدهما.",
    ),
    (
        "the event has more parts than its kind knows",
        "في الحدث أجزاء أكثر مما يعرفه نوعه",
    ),
    (
        "the figure is made of samples, so it would change nothing. Remove \"{0}\", or choose another basis.",
        "النتيجة مبنية على العينات، فلن يغيّر هذا شيئًا. أزل «{0}»، أو اختر أساسًا آخر.",
    ),
    (
        "the file says more than can be read. Export fewer events.",
        "في الملف أكثر مما يمكن قراءته. صدّر أحداثًا أقل.",
    ),
    (
        "the measure is not in force in that period. Settle another one, or change the dates.",
        "المؤشر غير سارٍ في تلك الفترة. احسم فترة أخرى، أو غيّر التواريخ.",
    ),
    (
        "the question holds no ticket",
        "لا تذكرة في السؤال",
    ),
    (
        "the share within the target itself has its goal there already. Write another time, or remove the step.",
        "النسبة المستوفاة ضمن المهلة نفسها لها هدفها هناك سلفًا. اكتب وقتًا آخر، أو أزل الدرجة.",
    ),
    (
        "the start of the pause",
        "بداية الإيقاف",
    ),
    (
        "the years run backwards, from {0} to {1}",
        "السنوات معكوسة، من {0} إلى {1}",
    ),
    (
        "there can be no reading in it",
        "لا يمكن أن تقع فيه أي قراءة",
    ),
    (
        "they are the same side of the band. Keep one of them.",
        "هما الجانب نفسه من النطاق. أبقِ أحدهما.",
    ),
    (
        "tickets have more than {0} different fields",
        "في التذاكر أكثر من {0} من الحقول المختلفة",
    ),
    (
        "true or false",
        "true أو false",
    ),
    (
        "up to {0}",
        "حتى {0}",
    ),
    (
        "value",
        "قيمة",
    ),
    (
        "variants",
        "البدائل",
    ),
    (
        "warnings",
        "التنبيهات",
    ),
    (
        "what is given here is no share of anything. Give a share such as 5%, or remove \"of\".",
        "ما يُعطى هنا ليس نسبة من شيء. أعطِ نسبة مثل 5%، أو أزل \"of\".",
    ),
    (
        "what is logged in a period decides nothing here. Remove the number.",
        "ما يُسجّل في الفترة لا يحسم شيئًا هنا. أزل العدد.",
    ),
    (
        "what is too much in one rolling period may not be in the next. Use another period, or \"not-judged\" or a relaxed goal above the limit.",
        "ما زاد على الحد في فترة متحركة قد لا يزيد عليه في التالية. استخدم فترة أخرى، أو \"not-judged\"، أو هدفًا مخففًا لما فوق الحد.",
    ),
    (
        "word",
        "كلمة",
    ),
    (
        "worse",
        "الأسوأ",
    ),
    (
        "write a date that exists, such as 2026-12-25",
        "اكتب تاريخًا موجودًا، مثل 2026-12-25",
    ),
    (
        "write a length such as 30m, 8h, 8h30m or 3d",
        "اكتب مدة مثل 30m أو 8h أو 8h30m أو 3d",
    ),
    (
        "write a length such as 8h, or a share of the target such as 200%",
        "اكتب مدة مثل 8h، أو نسبة من المهلة مثل 200%",
    ),
    (
        "write a local time without an offset, such as 2026-11-20T16:40",
        "اكتب وقتًا محليًا بلا فارق توقيت، مثل 2026-11-20T16:40",
    ),
    (
        "write a percentage from 0% to 100%, such as 99.5%",
        "اكتب نسبة مئوية من 0% إلى 100%، مثل 99.5%",
    ),
    (
        "write a percentage such as 99.9%, a time such as 4h or 30m, or a number such as 5",
        "اكتب نسبة مئوية مثل 99.9%، أو مدة مثل 4h أو 30m، أو عددًا مثل 5",
    ),
    (
        "write a period as the report names it: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, or the first and the last day, 2026-02-26/2026-03-25",
        "اكتب فترة كما يسمّيها التقرير: 2026-03 أو 2026-Q1 أو 2026-H1 أو 2026 أو 2026-W12 أو 2026-03-31، أو اليوم الأول واليوم الأخير، 2026-02-26/2026-03-25",
    ),
    (
        "write a period from opening to closing time, such as 09:00-17:30; times go from 00:00 to 24:00",
        "اكتب فترة من وقت الفتح إلى وقت الإغلاق، مثل 09:00-17:30؛ والأوقات من 00:00 إلى 24:00",
    ),
    (
        "write a share above 0% and up to 1000%, such as 75%",
        "اكتب نسبة فوق 0% وحتى 1000%، مثل 75%",
    ),
    (
        "write a share of the target up to 10000%, such as 200%",
        "اكتب نسبة من المهلة لا تتجاوز 10000%، مثل 200%",
    ),
    (
        "write a share such as 5%, a sum such as 50.00, points such as 3 points, or days such as 7 days",
        "اكتب نسبة مثل 5%، أو مبلغًا مثل 50.00، أو نقاطًا مثل 3 points، أو أيامًا مثل 7 days",
    ),
    (
        "write a time from 00:00 to 24:00, such as 16:00",
        "اكتب وقتًا من 00:00 إلى 24:00، مثل 16:00",
    ),
    (
        "write a time such as 2026-11-20T16:40 or 2026-11-20T16:40:00Z",
        "اكتب وقتًا مثل 2026-11-20T16:40 أو 2026-11-20T16:40:00Z",
    ),
    (
        "write an amount from 0 to 1000000000000, such as 12000.00, with at most 6 decimals",
        "اكتب مبلغًا من 0 إلى 1000000000000، مثل 12000.00، بست منازل عشرية على الأكثر",
    ),
    (
        "write how many times, above 0 and up to 1000, such as 2 or 1.5",
        "اكتب عدد المرات، فوق 0 وحتى 1000، مثل 2 أو 1.5",
    ),
    (
        "{0} % ({1} of {2})",
        "{0}% ({1} من {2})",
    ),
    (
        "{0} Found: {1}.",
        "{0} الموجود: {1}.",
    ),
    (
        "{0} Nothing caps what it comes to in a period: add a limit with a cap.",
        "{0} لا شيء يحد ما يبلغه في الفترة: أضف حدًا له سقف.",
    ),
    (
        "{0} and {1}",
        "{0} و{1}",
    ),
    (
        "{0} business days are too many: deadlines lie up to ten years ahead.",
        "أيام العمل {0} أكثر من اللازم: لا تتجاوز المواعيد النهائية عشر سنوات.",
    ),
    (
        "{0} cannot be added to {1}: give everything in the same unit, or make two credits of it.",
        "لا يمكن جمع {0} مع {1}: أعطِ كل شيء بالوحدة نفسها، أو اجعله رصيدين.",
    ),
    (
        "{0} closes a part of the night shift of the day before, which a day cannot say. Add it as a break of the calendar.",
        "يغلق {0} جزءًا من الوردية الليلية لليوم السابق، ولا يستطيع اليوم أن يعبّر عن ذلك. أضفه استراحةً في التقويم.",
    ),
    (
        "{0} costs more.",
        "{0}: يزيد التكلفة.",
    ),
    (
        "{0} costs {1} for every {2}.",
        "{0}: التكلفة {1} عن كل {2}.",
    ),
    (
        "{0} costs {1}.",
        "{0}: التكلفة {1}.",
    ),
    (
        "{0} counts no misses: take its \"figure\", or name a measure that counts clocks.",
        "{0} لا يعدّ حالات فوات: خذ نتيجته (\"figure\")، أو سمِّ مؤشرًا يعدّ ساعات المهل.",
    ),
    (
        "{0} counts no outages: name a measure of agreement.availability, or credit each miss.",
        "{0} لا يعدّ انقطاعات: سمِّ مؤشرًا من agreement.availability، أو أعطِ رصيدًا عن كل فوات.",
    ),
    (
        "{0} decimals",
        "منازل عشرية عددها {0}",
    ),
    (
        "{0} does not go with it: {1}.",
        "{0} لا يناسب هنا: {1}.",
    ),
    (
        "{0} failed and {1} of some class are more than all {2} requests: write fewer, or a higher total.",
        "الطلبات الفاشلة {0} مع طلبات الفئات {1} أكثر من كل الطلبات {2}: اكتب عددًا أقل، أو إجماليًا أكبر.",
    ),
    (
        "{0} has extra hours here and is closed by {1}.holidays.also[{2}]: keep one of them.",
        "لـ {0} ساعات إضافية هنا، وهو مغلق بموجب {1}.holidays.also[{2}]: أبقِ أحدهما.",
    ),
    (
        "{0} has hours here and in {1}.overrides.{2}: keep one of them.",
        "لـ {0} ساعات هنا وفي {1}.overrides.{2}: أبقِ إحداهما.",
    ),
    (
        "{0} has hours twice: name each day once",
        "لـ {0} ساعات مرتين: سمِّ كل يوم مرة واحدة",
    ),
    (
        "{0} has no downtime: take its \"figure\", or name a measure of agreement.availability.",
        "{0} ليست له مدة توقف: خذ نتيجته (\"figure\")، أو سمِّ مؤشرًا من agreement.availability.",
    ),
    (
        "{0} has not ended at asOf, {1}, so it cannot be settled yet: remove it, or write a later time in asOf.",
        "لم تنتهِ {0} عند asOf، {1}، فلا يمكن حسمها بعد: أزلها، أو اكتب وقتًا لاحقًا في asOf.",
    ),
    (
        "{0} is \"{1}\" already: give it one name.",
        "{0} اسمه «{1}» سلفًا: أعطه اسمًا واحدًا.",
    ),
    (
        "{0} is another unit than what is given: write a multiple in the same unit, or a sum.",
        "وحدة {0} غير وحدة ما يُعطى: اكتب مضاعفًا بالوحدة نفسها، أو مبلغًا.",
    ),
    (
        "{0} is before {1}, the date in {2}: list the versions in the order of their dates.",
        "{0} قبل {1}، وهو التاريخ في {2}: رتّب الإصدارات بحسب تواريخها.",
    ),
    (
        "{0} is before {1}, the time of the event above it: {2}.",
        "{0} قبل {1}، وهو وقت الحدث الذي فوقه: {2}.",
    ),
    (
        "{0} is before {1}, {2}: write a later time.",
        "{0} قبل {1}، {2}: اكتب وقتًا لاحقًا.",
    ),
    (
        "{0} is left out here: only events that stand by themselves close days.",
        "استُبعد {0} هنا: لا تُغلق الأيامَ إلا الأحداث المستقلة.",
    ),
    (
        "{0} is left out: {1}",
        "استُبعد «{0}»: {1}",
    ),
    (
        "{0} is more than {1}, the largest share of \"{2}\" that one credit may give: write a lower one.",
        "{0} أكثر من {1}، وهي أكبر نسبة من «{2}» يجوز أن يعطيها رصيد واحد: اكتب نسبة أقل.",
    ),
    (
        "{0} is none of the periods of agreement.reported[{1}]: did you mean \"{2}\"?",
        "{0} ليست من فترات agreement.reported[{1}]: هل تقصد «{2}»؟",
    ),
    (
        "{0} is not after the start of the closure, {1}: write a later time.",
        "{0} ليس بعد بداية الإغلاق، {1}: اكتب وقتًا لاحقًا.",
    ),
    (
        "{0} is not after {1}, from when the amount before it is paid: write a later date.",
        "{0} ليس بعد {1}، الذي يُدفع منه المبلغ السابق: اكتب تاريخًا لاحقًا.",
    ),
    (
        "{0} is not after {1}: write a later date.",
        "{0} ليس بعد {1}: اكتب تاريخًا لاحقًا.",
    ),
    (
        "{0} is not lower than {1}. Write a lower one for periods above the limit.",
        "{0} ليس أدنى من {1}. اكتب هدفًا أدنى للفترات التي تتجاوز الحد.",
    ),
    (
        "{0} is not possible here: write a number from {1} to {2}.",
        "{0} غير ممكن هنا: اكتب عددًا من {1} إلى {2}.",
    ),
    (
        "{0} is too fine: write at most {1} decimals.",
        "{0} أدق من اللازم: اكتب عدد منازل عشرية لا يتجاوز {1}.",
    ),
    (
        "{0} is too many: counts go up to {1}.",
        "{0} أكثر من اللازم: لا تتجاوز الأعداد {1}.",
    ),
    (
        "{0} is {1} and agreement.targets[{2}].goal is {3}: write the same goal, or remove one of them.",
        "{0} يساوي {1}، وagreement.targets[{2}].goal يساوي {3}: اكتب الهدف نفسه، أو أزل أحدهما.",
    ),
    (
        "{0} lies within {1}: its figure, and the credits by it, are those of a part of the period.",
        "يقع {0} داخل {1}: فنتيجة هذه الفترة، والأرصدة المبنية عليها، تخص جزءًا منها فقط.",
    ),
    (
        "{0} names the {1} \"{2}\", which {3} does not have: {4}",
        "يسمّي {0} «{2}» ({1})، وهو غير موجود في {3}: {4}",
    ),
    (
        "{0} of {1} is not possible: write a number from 1 to {2}.",
        "{0} من {1} غير ممكن: اكتب عددًا من 1 إلى {2}.",
    ),
    (
        "{0} of {1} requests cannot have failed: write fewer, or a higher total.",
        "لا يمكن أن يكون قد فشل {0} من {1} من الطلبات: اكتب عددًا أقل، أو إجماليًا أكبر.",
    ),
    (
        "{0} tickets are too many for a list of objects: give them to parseTickets as bytes.",
        "عدد التذاكر {0} أكثر من اللازم لقائمة كائنات: أعطها لـ parseTickets على شكل بايتات.",
    ),
    (
        "{0} tickets are too many for a list of objects: judge them here.",
        "عدد التذاكر {0} أكثر من اللازم لقائمة كائنات: قيّمها هنا.",
    ),
    (
        "{0} to {1}",
        "{0} إلى {1}",
    ),
    (
        "{0} users are hit, and agreement.availability[{1}].users says that there are {2}: write fewer here, or more there.",
        "عدد المستخدمين المتأثرين {0}، ويذكر agreement.availability[{1}].users أن عددهم {2}: اكتب عددًا أقل هنا، أو أكبر هناك.",
    ),
    (
        "{0}, or choose the column.",
        "{0}، أو اختر العمود.",
    ),
    (
        "{0}.by needs no day, and {0}.day says what one is: remove it, or write \"within\".",
        "{0}.by لا يحتاج إلى يوم، و{0}.day يذكر ما اليوم: أزله، أو اكتب \"within\".",
    ),
    (
        "{0}.from and {1} are both {2}, so two weeks would hold: keep one of them, or write another date.",
        "{0}.from و{1} كلاهما {2}، فيسري أسبوعان: أبقِ أحدهما، أو اكتب تاريخًا آخر.",
    ),
    (
        "{0}.within gives a length and {0}.by a deadline: keep one of them.",
        "{0}.within يعطي مدة و{0}.by يعطي موعدًا نهائيًا: أبقِ أحدهما.",
    ),
    (
        "{0}.workload limits the work by what is logged in a period: add \"opened\", the number that was agreed for {1}.",
        "{0}.workload يحد العمل بما يُسجّل في الفترة: أضف \"opened\"، وهو العدد المتفق عليه في {1}.",
    ),
    (
        "{0}.{1} and {0}.{2} contradict each other: {3}",
        "{0}.{1} و{0}.{2} يتناقضان: {3}",
    ),
    (
        "{0}: the figure is {1} and is printed as {2} with {3}. As it is, {4} is owed; rounded before it is compared, {5} would be.",
        "{0}: النتيجة {1} وتظهر {2} مع {3}. المستحق كما هي: {4}؛ ولو قُرّبت قبل المقارنة لكان المستحق: {5}.",
    ),
    (
        "{0}: {1} give {2}, and {3}, which are {4}, {5}.",
        "{0}: {2} عن {1}، لكن {5} عن {3} ({4}).",
    ),
    (
        "{0}: {1} lies {2}. The terms do not say what is owed, and nothing is counted.",
        "{0}: تقع {1} {2}. لا تذكر الشروط ما المستحق، ولا يُحتسب شيء.",
    ),
];
