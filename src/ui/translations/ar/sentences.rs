//! What the engine says, in Arabic.

use super::super::Sentences;

#[rustfmt::skip]
pub const OWN: Sentences = [
    (
        " Did you mean \"{0}\"?",
        " Did you mean \"{0}\"?",
    ),
    (
        " There are {0} more such gaps.",
        " There are {0} more such gaps.",
    ),
    (
        " There are {0} more such pairs of credits.",
        " There are {0} more such pairs of credits.",
    ),
    (
        " There are {0} more such pairs.",
        " There are {0} more such pairs.",
    ),
    (
        " There are {0} more such targets.",
        " There are {0} more such targets.",
    ),
    (
        " There are {0} such outages.",
        " There are {0} such outages.",
    ),
    (
        " There is one more such gap.",
        " There is one more such gap.",
    ),
    (
        " There is one more such pair of credits.",
        " There is one more such pair of credits.",
    ),
    (
        " There is one more such pair.",
        " There is one more such pair.",
    ),
    (
        " There is one more such target.",
        " There is one more such target.",
    ),
    (
        "0 changes nothing here: write a higher number, or remove it.",
        "0 changes nothing here: write a higher number, or remove it.",
    ),
    (
        "0% of a target is no time at all: write more, such as 200%.",
        "0% of a target is no time at all: write more, such as 200%.",
    ),
    (
        "A band without an edge holds for everything: add \"below\", \"atMost\", \"above\" or \"atLeast\".",
        "A band without an edge holds for everything: add \"below\", \"atMost\", \"above\" or \"atLeast\".",
    ),
    (
        "A calendar has no id: give it one, such as \"both-open\".",
        "A calendar has no id: give it one, such as \"both-open\".",
    ),
    (
        "A calendar has no id: give it one, such as \"office\".",
        "A calendar has no id: give it one, such as \"office\".",
    ),
    (
        "A charge for {0} units is not possible: write a number from 1 to {1}.",
        "A charge for {0} units is not possible: write a number from 1 to {1}.",
    ),
    (
        "A day of {0} is not possible: write more than 0m and at most 24h.",
        "A day of {0} is not possible: write more than 0m and at most 24h.",
    ),
    (
        "A limit of 0 leaves no work for which the goals hold: write a higher one.",
        "A limit of 0 leaves no work for which the goals hold: write a higher one.",
    ),
    (
        "A miss costs nothing up to {0} past the target: between the two the promise is broken for nothing.",
        "A miss costs nothing up to {0} past the target: between the two the promise is broken for nothing.",
    ),
    (
        "A service without users has nobody to be hit: write how many it has, or remove it.",
        "A service without users has nobody to be hit: write how many it has, or remove it.",
    ),
    (
        "A share is given, and nothing says of what: name a charge, such as \"monthly-fee\", or give a sum.",
        "A share is given, and nothing says of what: name a charge, such as \"monthly-fee\", or give a sum.",
    ),
    (
        "A slab must begin further from the good side than the one before: write them in that order.",
        "A slab must begin further from the good side than the one before: write them in that order.",
    ),
    (
        "A step of {0} has no length: write a longer one.",
        "A step of {0} has no length: write a longer one.",
    ),
    (
        "A version of holiday data needs the preset it belongs to: add \"preset\", such as \"gb-eng\", or remove \"data\".",
        "A version of holiday data needs the preset it belongs to: add \"preset\", such as \"gb-eng\", or remove \"data\".",
    ),
    (
        "All further downtime",
        "All further downtime",
    ),
    (
        "Already at {0} {1} is owed, so it is owed when nothing went wrong.",
        "Already at {0} {1} is owed, so it is owed when nothing went wrong.",
    ),
    (
        "An event has a time and a kind: write such as [\"2026-11-23T11:00\", \"resolved\"].",
        "An event has a time and a kind: write such as [\"2026-11-23T11:00\", \"resolved\"].",
    ),
    (
        "An event is left out: {0}",
        "An event is left out: {0}",
    ),
    (
        "An hour is no whole number of intervals of \"{0}\": write one that divides an hour, such as 1m, 5m or 15m.",
        "An hour is no whole number of intervals of \"{0}\": write one that divides an hour, such as 1m, 5m or 15m.",
    ),
    (
        "And {0} more that cannot be read.",
        "And {0} more that cannot be read.",
    ),
    (
        "At a figure {0} both are owed: {1} by \"{2}\" and a reward of {3}.",
        "At a figure {0} both are owed: {1} by \"{2}\" and a reward of {3}.",
    ),
    (
        "At exactly {0} the goal is reached, and yet {1} is owed: that edge belongs to the goal and to the credit. Write \"below\" if nothing is owed there.",
        "At exactly {0} the goal is reached, and yet {1} is owed: that edge belongs to the goal and to the credit. Write \"below\" if nothing is owed there.",
    ),
    (
        "Bands {0} and {1} both start below {2}: keep one.",
        "Bands {0} and {1} both start below {2}: keep one.",
    ),
    (
        "Bands {0} and {1} have the same edges: keep one of them.",
        "Bands {0} and {1} have the same edges: keep one of them.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the corrected times; by the times recorded first, {1} would stand otherwise.",
        "Clocks of tickets with corrected times: {0}. They are judged by the corrected times; by the times recorded first, {1} would stand otherwise.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the times recorded first, not the corrected ones; by the corrected times, {1} would stand otherwise.",
        "Clocks of tickets with corrected times: {0}. They are judged by the times recorded first, not the corrected ones; by the corrected times, {1} would stand otherwise.",
    ),
    (
        "Components are nested more than {0} deep here: take some levels away.",
        "Components are nested more than {0} deep here: take some levels away.",
    ),
    (
        "DTSTART and DTEND must both be dates or both be times.",
        "DTSTART and DTEND must both be dates or both be times.",
    ),
    (
        "Days are given, and nothing says what one is worth: add \"day\": \"thirtieth\" or \"calendar-day\"; or remove \"of\" if days of service are added.",
        "Days are given, and nothing says what one is worth: add \"day\": \"thirtieth\" or \"calendar-day\"; or remove \"of\" if days of service are added.",
    ),
    (
        "EXRULE is not read. List the dates in EXDATE.",
        "EXRULE is not read. List the dates in EXDATE.",
    ),
    (
        "Each further miss",
        "Each further miss",
    ),
    (
        "Each miss",
        "Each miss",
    ),
    (
        "Each miss is worked out on its own, and only their sum is rounded: write a sum of money.",
        "Each miss is worked out on its own, and only their sum is rounded: write a sum of money.",
    ),
    (
        "Each outage",
        "Each outage",
    ),
    (
        "Every such number of misses",
        "Every such number of misses",
    ),
    (
        "Exceptions need the preset that they are taken from: add \"preset\", such as \"gb-eng\", or remove \"except\".",
        "Exceptions need the preset that they are taken from: add \"preset\", such as \"gb-eng\", or remove \"except\".",
    ),
    (
        "For {0} there is no band: whether {1} or {2} is owed is not said, and nothing is counted there.{3}",
        "For {0} there is no band: whether {1} or {2} is owed is not said, and nothing is counted there.{3}",
    ),
    (
        "From {0} on no week would have open hours: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }, or write a closure.",
        "From {0} on no week would have open hours: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }, or write a closure.",
    ),
    (
        "Here is {0}: write {1}.",
        "Here is {0}: write {1}.",
    ),
    (
        "How long a contract lasts is not known here: write a month, a quarter or a year.",
        "How long a contract lasts is not known here: write a month, a quarter or a year.",
    ),
    (
        "In rolling periods a miss would be credited more than once: write other periods, such as \"month\".",
        "In rolling periods a miss would be credited more than once: write other periods, such as \"month\".",
    ),
    (
        "It disagrees with \"{0}\", which looks at the figure of the same measure: a downtime of {1} in {2} is {3}, for which {4} is given there and {5} here.",
        "It disagrees with \"{0}\", which looks at the figure of the same measure: a downtime of {1} in {2} is {3}, for which {4} is given there and {5} here.",
    ),
    (
        "It overlaps outages[{0}], and each hits only a part: together they count with both shares. If it is the same outage entered twice, remove one.{1}",
        "It overlaps outages[{0}], and each hits only a part: together they count with both shares. If it is the same outage entered twice, remove one.{1}",
    ),
    (
        "It would be in force from {0} and no longer on {1}, so never: write a later date, or none.",
        "It would be in force from {0} and no longer on {1}, so never: write a later date, or none.",
    ),
    (
        "Measure \"{0}\": {1} was settled at {2}; these tickets and terms now give {3}: the settled figure stands.",
        "Measure \"{0}\": {1} was settled at {2}; these tickets and terms now give {3}: the settled figure stands.",
    ),
    (
        "Misses of \"{0}\" that still run: {1}. What they cost may grow until they end, also in a period that is over.",
        "Misses of \"{0}\" that still run: {1}. What they cost may grow until they end, also in a period that is over.",
    ),
    (
        "No class has a score: name one, such as { \"slow\": \"50%\" }, or make the basis \"requests\".",
        "No class has a score: name one, such as { \"slow\": \"50%\" }, or make the basis \"requests\".",
    ),
    (
        "No column holds the category. Name it Category",
        "No column holds the category. Name it Category",
    ),
    (
        "No column holds the group. Name it Assignment group",
        "No column holds the group. Name it Assignment group",
    ),
    (
        "No column holds the priority. Name it Priority",
        "No column holds the priority. Name it Priority",
    ),
    (
        "No column holds the status. Name it incident_state or Status",
        "No column holds the status. Name it incident_state or Status",
    ),
    (
        "No column holds the ticket's number. Name it Number, Key or ID",
        "No column holds the ticket's number. Name it Number, Key or ID",
    ),
    (
        "No column holds the value after a change. Name it New value",
        "No column holds the value after a change. Name it New value",
    ),
    (
        "No column holds the value before a change. Name it Old value",
        "No column holds the value before a change. Name it Old value",
    ),
    (
        "No column says when a row was written. Name it sys_updated_at",
        "No column says when a row was written. Name it sys_updated_at",
    ),
    (
        "No column says when a ticket was logged. Name it Logged, Opened at or Created",
        "No column says when a ticket was logged. Name it Logged, Opened at or Created",
    ),
    (
        "No column says when a ticket was resolved. Name it Resolved",
        "No column says when a ticket was resolved. Name it Resolved",
    ),
    (
        "No column says when an outage began. Name it From or Start.",
        "No column says when an outage began. Name it From or Start.",
    ),
    (
        "No column says when an outage ended. Name it To, End or Duration.",
        "No column says when an outage ended. Name it To, End or Duration.",
    ),
    (
        "No column says when the first reply went out. Name it First reply",
        "No column says when the first reply went out. Name it First reply",
    ),
    (
        "No column says which field changed. Name it Field",
        "No column says which field changed. Name it Field",
    ),
    (
        "No credit looks at \"{0}\", although it has a goal and others of the agreement have a credit: its misses cost nothing.{1}",
        "No credit looks at \"{0}\", although it has a goal and others of the agreement have a credit: its misses cost nothing.{1}",
    ),
    (
        "No credit looks at \"{0}\", although others of the agreement have one: missing its goal of {1} costs nothing.",
        "No credit looks at \"{0}\", although others of the agreement have one: missing its goal of {1} costs nothing.",
    ),
    (
        "No days are given here: remove \"day\".",
        "No days are given here: remove \"day\".",
    ),
    (
        "No event of this kind stands before the correction: name one that does.",
        "No event of this kind stands before the correction: name one that does.",
    ),
    (
        "No field is named, so every ticket would be left out: name one, such as { \"closure\": [\"No access\"] }.",
        "No field is named, so every ticket would be left out: name one, such as { \"closure\": [\"No access\"] }.",
    ),
    (
        "No holidays known for {0} in the preset \"{1}\" of calendar \"{2}\": they count as ordinary days.",
        "No holidays known for {0} in the preset \"{1}\" of calendar \"{2}\": they count as ordinary days.",
    ),
    (
        "No measure of availability names \"{0}\", so its outages count nowhere; there are {1}.{2}",
        "No measure of availability names \"{0}\", so its outages count nowhere; there are {1}.{2}",
    ),
    (
        "No outage is of the kind \"{0}\", but some are of the kind \"{1}\", which counts: is it the same?",
        "No outage is of the kind \"{0}\", but some are of the kind \"{1}\", which counts: is it the same?",
    ),
    (
        "No week takes turns with the hours: add one, such as { \"mon-thu\": [\"09:00-17:30\"] }, or remove \"alternating\".",
        "No week takes turns with the hours: add one, such as { \"mon-thu\": [\"09:00-17:30\"] }, or remove \"alternating\".",
    ),
    (
        "No {0} is named, so it would never apply: name one, or remove it.",
        "No {0} is named, so it would never apply: name one, or remove it.",
    ),
    (
        "Nothing can be rounded to {0}: write a percentage above 0% with at most 6 decimals, such as \"0.1%\".",
        "Nothing can be rounded to {0}: write a percentage above 0% with at most 6 decimals, such as \"0.1%\".",
    ),
    (
        "Nothing counts as a response, so none could ever be in time: name something, such as \"public-reply\".",
        "Nothing counts as a response, so none could ever be in time: name something, such as \"public-reply\".",
    ),
    (
        "Nothing is paused here that could be resumed: remove this event, or add the \"paused\" before it.",
        "Nothing is paused here that could be resumed: remove this event, or add the \"paused\" before it.",
    ),
    (
        "Nothing lies between {0} and {1}: write an upper edge that is higher than the lower one.",
        "Nothing lies between {0} and {1}: write an upper edge that is higher than the lower one.",
    ),
    (
        "Nothing more is open on {0}: add a period, such as \"10:00-14:00\", or remove the date.",
        "Nothing more is open on {0}: add a period, such as \"10:00-14:00\", or remove the date.",
    ),
    (
        "One ticket can cost twice: {0} towards \"{1}\" and towards \"{2}\", and both are owed. A limit per incident, or one that lets only the greatest count, says otherwise.{3}",
        "One ticket can cost twice: {0} towards \"{1}\" and towards \"{2}\", and both are owed. A limit per incident, or one that lets only the greatest count, says otherwise.{3}",
    ),
    (
        "Only a figure can reach a level later: look at the figure of a measure, or remove it.",
        "Only a figure can reach a level later: look at the figure of a measure, or remove it.",
    ),
    (
        "Only outages have a share of users who were hit: look at an availability measure, or remove it.",
        "Only outages have a share of users who were hit: look at an availability measure, or remove it.",
    ),
    (
        "Outages without a kind are unplanned and always count: write the kind that is left out, or remove it.",
        "Outages without a kind are unplanned and always count: write the kind that is left out, or remove it.",
    ),
    (
        "Over the {0} days and {1} tickets of the document these credits have {2} steps; up to {3} are possible: credit over longer periods, or judge fewer tickets.",
        "Over the {0} days and {1} tickets of the document these credits have {2} steps; up to {3} are possible: credit over longer periods, or judge fewer tickets.",
    ),
    (
        "Over the {0} days of the tickets these are {1} figures; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "Over the {0} days of the tickets these are {1} figures; up to {2} are possible: measure over longer periods, or judge fewer years.",
    ),
    (
        "Samples in no period of a measure that is made of them: {0}. They count nowhere.",
        "Samples in no period of a measure that is made of them: {0}. They count nowhere.",
    ),
    (
        "The calendar \"{0}\" has no open hours, so no time would ever count: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }.",
        "The calendar \"{0}\" has no open hours, so no time would ever count: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }.",
    ),
    (
        "The calendar \"{0}\" is never open, because {1}, so no time would ever count: name others.",
        "The calendar \"{0}\" is never open, because {1}, so no time would ever count: name others.",
    ),
    (
        "The calendar \"{0}\" would be made of itself{1}: name another calendar here.",
        "The calendar \"{0}\" would be made of itself{1}: name another calendar here.",
    ),
    (
        "The calendar is never open, because this closes all of {0}.hours: make it shorter, or remove it.",
        "The calendar is never open, because this closes all of {0}.hours: make it shorter, or remove it.",
    ),
    (
        "The cap is a share, and nothing says of what: name a charge, or write a sum.",
        "The cap is a share, and nothing says of what: name a charge, or write a sum.",
    ),
    (
        "The end is before the beginning: correct one of the two.",
        "The end is before the beginning: correct one of the two.",
    ),
    (
        "The field has no name: write the name of the ticket field that holds the date.",
        "The field has no name: write the name of the ticket field that holds the date.",
    ),
    (
        "The file has a header but no tickets. Export it again with at least one.",
        "The file has a header but no tickets. Export it again with at least one.",
    ),
    (
        "The file has no such column.",
        "The file has no such column.",
    ),
    (
        "The file is empty. Export the tickets with a header and one row each.",
        "The file is empty. Export the tickets with a header and one row each.",
    ),
    (
        "The file is larger than 1 GB. Export a shorter range of dates.",
        "The file is larger than 1 GB. Export a shorter range of dates.",
    ),
    (
        "The first band gives nothing: {0} cost nothing.",
        "The first band gives nothing: {0} cost nothing.",
    ),
    (
        "The goal of {0} is above {1}%, which the goals of its components come to if they fail independently of each other.",
        "The goal of {0} is above {1}%, which the goals of its components come to if they fail independently of each other.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and nothing is owed there.",
        "The goal of {0} is missed at a figure {1}, and nothing is owed there.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and yet a reward of {2} is owed there.",
        "The goal of {0} is missed at a figure {1}, and yet a reward of {2} is owed there.",
    ),
    (
        "The goal of {0} is reached at a figure {1}, and yet {2} is owed there.",
        "The goal of {0} is reached at a figure {1}, and yet {2} is owed there.",
    ),
    (
        "The holidays \"{0}\" are not loaded. Load their file, or remove the preset.",
        "The holidays \"{0}\" are not loaded. Load their file, or remove the preset.",
    ),
    (
        "The id is empty: give it a word that others can refer to.",
        "The id is empty: give it a word that others can refer to.",
    ),
    (
        "The last band ends: what is owed for {0} is not said, and nothing is counted there. Leave out its outer edge if it gives {1} from there on.",
        "The last band ends: what is owed for {0} is not said, and nothing is counted there. Leave out its outer edge if it gives {1} from there on.",
    ),
    (
        "The lost time is given back {0} times.",
        "The lost time is given back {0} times.",
    ),
    (
        "The parts of \"{0}\" come to {1}% of it together: only a cap keeps what is owed below the whole.",
        "The parts of \"{0}\" come to {1}% of it together: only a cap keeps what is owed below the whole.",
    ),
    (
        "The pause needs another value of a field that the start needs too: it can hold only after that field has changed.",
        "The pause needs another value of a field that the start needs too: it can hold only after that field has changed.",
    ),
    (
        "The period is the whole contract, and nothing says when it began: add \"effective\": { \"from\": ... }.",
        "The period is the whole contract, and nothing says when it began: add \"effective\": { \"from\": ... }.",
    ),
    (
        "The points of \"{0}\" come to nothing: no credit on points turns them into a share or a sum.",
        "The points of \"{0}\" come to nothing: no credit on points turns them into a share or a sum.",
    ),
    (
        "The requester does not wait in every status: list in \"pausedBy\" the pause rules under which it is the provider that waits.",
        "The requester does not wait in every status: list in \"pausedBy\" the pause rules under which it is the provider that waits.",
    ),
    (
        "The right is empty: say what the customer may do, such as \"Terminate for cause\".",
        "The right is empty: say what the customer may do, such as \"Terminate for cause\".",
    ),
    (
        "The row has more or fewer cells than the header: add what is missing.",
        "The row has more or fewer cells than the header: add what is missing.",
    ),
    (
        "The service is empty: write what outages call it.",
        "The service is empty: write what outages call it.",
    ),
    (
        "The target \"{0}\" is {1}, and the credit begins at {2}: a miss between the two costs nothing.",
        "The target \"{0}\" is {1}, and the credit begins at {2}: a miss between the two costs nothing.",
    ),
    (
        "The target gives no time: add \"within\", such as \"8h\", or \"by\", such as { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
        "The target gives no time: add \"within\", such as \"8h\", or \"by\", such as { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
    ),
    (
        "The ticket has no \"opened\" event: say when it was logged.",
        "The ticket has no \"opened\" event: say when it was logged.",
    ),
    (
        "The ticket has no id: give it its number.",
        "The ticket has no id: give it its number.",
    ),
    (
        "The ticket is not opened yet at this point: put the \"opened\" event first.",
        "The ticket is not opened yet at this point: put the \"opened\" event first.",
    ),
    (
        "The ticket is not resolved here, so it cannot be reopened: remove this event, or add the \"resolved\" before it.",
        "The ticket is not resolved here, so it cannot be reopened: remove this event, or add the \"resolved\" before it.",
    ),
    (
        "The ticket is opened a second time: remove this event, or write \"reopened\".",
        "The ticket is opened a second time: remove this event, or write \"reopened\".",
    ),
    (
        "The ticket was merged into one that leads back to it, or into such a circle: remove one of the \"merged\" events.",
        "The ticket was merged into one that leads back to it, or into such a circle: remove one of the \"merged\" events.",
    ),
    (
        "The time zone is empty: write one, such as \"Europe/London\".",
        "The time zone is empty: write one, such as \"Europe/London\".",
    ),
    (
        "The whole contract has no number of days: give a sum or a share, or days of shorter periods.",
        "The whole contract has no number of days: give a sum or a share, or days of shorter periods.",
    ),
    (
        "The {0} is empty: write it, or remove it.",
        "The {0} is empty: write it, or remove it.",
    ),
    (
        "There are charges without a currency: add one, such as \"GBP\".",
        "There are charges without a currency: add one, such as \"GBP\".",
    ),
    (
        "There are no bands, so nothing would ever be given back: add one, such as { \"below\": \"95%\", \"give\": \"5%\" }, or remove the credit.",
        "There are no bands, so nothing would ever be given back: add one, such as { \"below\": \"95%\", \"give\": \"5%\" }, or remove the credit.",
    ),
    (
        "There are no multiples of {0}: write more.",
        "There are no multiples of {0}: write more.",
    ),
    (
        "There are no slabs, so nothing would ever be given: add one, such as { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
        "There are no slabs, so nothing would ever be given: add one, such as { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
    ),
    (
        "There are sums of money without a currency: add one, such as \"GBP\".",
        "There are sums of money without a currency: add one, such as \"GBP\".",
    ),
    (
        "There are {0} {1} here; up to {2} are possible: take some away.",
        "There are {0} {1} here; up to {2} are possible: take some away.",
    ),
    (
        "There is a header but no outages. Add a row for each of them.",
        "There is a header but no outages. Add a row for each of them.",
    ),
    (
        "There is a thirtieth of what is paid for months, and this period has no whole months: write \"calendar-day\".",
        "There is a thirtieth of what is paid for months, and this period has no whole months: write \"calendar-day\".",
    ),
    (
        "There is more time to respond than to resolve (\"{0}\"): the response can never be late on its own.",
        "There is more time to respond than to resolve (\"{0}\"): the response can never be late on its own.",
    ),
    (
        "There is no pause, so nothing is ever resumed.",
        "There is no pause, so nothing is ever resumed.",
    ),
    (
        "There is nothing in this group: name its components, or remove it.",
        "There is nothing in this group: name its components, or remove it.",
    ),
    (
        "There is nothing to combine: name two calendars or more, such as those in {0}.",
        "There is nothing to combine: name two calendars or more, such as those in {0}.",
    ),
    (
        "These are {0} {1}; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "These are {0} {1}; up to {2} are possible: measure over longer periods, or judge fewer years.",
    ),
    (
        "This band never gives its {0}: {1}.",
        "This band never gives its {0}: {1}.",
    ),
    (
        "This ends what did not begin: export the calendar once more.",
        "This ends what did not begin: export the calendar once more.",
    ),
    (
        "This event does not end: the file is cut off. Export the calendar once more.",
        "This event does not end: the file is cut off. Export the calendar once more.",
    ),
    (
        "This is a file of \"{0}\": open one that was saved here.",
        "This is a file of \"{0}\": open one that was saved here.",
    ),
    (
        "This is a spreadsheet or an archive, not text. Save it as CSV first.",
        "This is a spreadsheet or an archive, not text. Save it as CSV first.",
    ),
    (
        "This is no iCalendar file: one begins with BEGIN:VCALENDAR. Choose a file that ends in .ics.",
        "This is no iCalendar file: one begins with BEGIN:VCALENDAR. Choose a file that ends in .ics.",
    ),
    (
        "This is no line of an iCalendar file: it has a name, a colon and a value. Export the calendar once more.",
        "This is no line of an iCalendar file: it has a name, a colon and a value. Export the calendar once more.",
    ),
    (
        "This is not JSON: {0}.",
        "This is not JSON: {0}.",
    ),
    (
        "This is not a text file. Save it as CSV first.",
        "This is not a text file. Save it as CSV first.",
    ),
    (
        "This is version {0}, and version {1} is known here: use a calculator that knows version {0}, or write version {1}.",
        "This is version {0}, and version {1} is known here: use a calculator that knows version {0}, or write version {1}.",
    ),
    (
        "This limit bounds nothing: add a \"cap\", or say under \"combine\" which of the credits counts.",
        "This limit bounds nothing: add a \"cap\", or say under \"combine\" which of the credits counts.",
    ),
    (
        "This says when misses are allowed, but not how many: add \"allowedMisses\", or remove \"below\".",
        "This says when misses are allowed, but not how many: add \"allowedMisses\", or remove \"below\".",
    ),
    (
        "This works on money, and the credit gives none: remove it.",
        "This works on money, and the credit gives none: remove it.",
    ),
    (
        "This works on what is given, and {0}[{1}] on the money that comes of it: write it before that.",
        "This works on what is given, and {0}[{1}] on the money that comes of it: write it before that.",
    ),
    (
        "Tickets merged into tickets that are not in the list: {0}. What they should follow is not known, so it can't be told how they stand.",
        "Tickets merged into tickets that are not in the list: {0}. What they should follow is not known, so it can't be told how they stand.",
    ),
    (
        "Two bands hold for {0}: one gives {1}, the other {2}. The one that begins nearer to the bad side counts: {3}.{4}",
        "Two bands hold for {0}: one gives {1}, the other {2}. The one that begins nearer to the bad side counts: {3}.{4}",
    ),
    (
        "Use a comma, a semicolon or a tab.",
        "Use a comma, a semicolon or a tab.",
    ),
    (
        "What is better earns less",
        "What is better earns less",
    ),
    (
        "What is owed can come to {0} of \"{1}\", more than is paid: {2}. A limit with a cap keeps it within.",
        "What is owed can come to {0} of \"{1}\", more than is paid: {2}. A limit with a cap keeps it within.",
    ),
    (
        "What is paid once has no part that falls on a period: take the \"whole\".",
        "What is paid once has no part that falls on a period: take the \"whole\".",
    ),
    (
        "What is worse costs less",
        "What is worse costs less",
    ),
    (
        "What it looks at",
        "What it looks at",
    ),
    (
        "Whenever it starts, the pause holds as well: the clock starts standing still.",
        "Whenever it starts, the pause holds as well: the clock starts standing still.",
    ),
    (
        "Whenever it would start, it is to be cancelled or stopped as well, and that is stronger: the clock never starts.",
        "Whenever it would start, it is to be cancelled or stopped as well, and that is stronger: the clock never starts.",
    ),
    (
        "With the corrected time events[{0}] is wrong. {1}",
        "With the corrected time events[{0}] is wrong. {1}",
    ),
    (
        "With {0} {1} interval would be down: write another error rate, such as \"5%\".",
        "With {0} {1} interval would be down: write another error rate, such as \"5%\".",
    ),
    (
        "Write a date and a time such as 2026-11-02 09:00.",
        "Write a date and a time such as 2026-11-02 09:00.",
    ),
    (
        "Write a length with its unit, such as 44m or 1h30m.",
        "Write a length with its unit, such as 44m or 1h30m.",
    ),
    (
        "Write a share from 0% to 100%, such as 40%.",
        "Write a share from 0% to 100%, such as 40%.",
    ),
    (
        "Write how many users it hit, as a whole number such as 120.",
        "Write how many users it hit, as a whole number such as 120.",
    ),
    (
        "Write the date as year, month, day: 2026-11-02 09:00.",
        "Write the date as year, month, day: 2026-11-02 09:00.",
    ),
    (
        "\"{0}\" adds hours to days that are counted by the clock: write days alone, such as \"{1}d\".",
        "\"{0}\" adds hours to days that are counted by the clock: write days alone, such as \"{1}d\".",
    ),
    (
        "\"{0}\" and \"{1}\" are not owed by the same party, so they have nothing in common to limit: make two limits of it.",
        "\"{0}\" and \"{1}\" are not owed by the same party, so they have nothing in common to limit: make two limits of it.",
    ),
    (
        "\"{0}\" cannot be held against the others: some give points and some do not. Make two limits of it.",
        "\"{0}\" cannot be held against the others: some give points and some do not. Make two limits of it.",
    ),
    (
        "\"{0}\" cannot be read: {1}",
        "\"{0}\" cannot be read: {1}",
    ),
    (
        "\"{0}\" counts days, and the agreement does not say what a day is: add agreement.day, such as { \"kind\": \"hours\", \"hours\": \"8h\" }, or write hours.",
        "\"{0}\" counts days, and the agreement does not say what a day is: add agreement.day, such as { \"kind\": \"hours\", \"hours\": \"8h\" }, or write hours.",
    ),
    (
        "\"{0}\" counts days, which here is a time by the clock and not a length: write hours, such as \"8h\".",
        "\"{0}\" counts days, which here is a time by the clock and not a length: write hours, such as \"8h\".",
    ),
    (
        "\"{0}\" gives points: cap them in points, or the credit that turns them into money.",
        "\"{0}\" gives points: cap them in points, or the credit that turns them into money.",
    ),
    (
        "\"{0}\" gives something else than what is capped: cap each in its own unit.",
        "\"{0}\" gives something else than what is capped: cap each in its own unit.",
    ),
    (
        "\"{0}\" has longer periods than the limit: limit it for a time that is at least as long.",
        "\"{0}\" has longer periods than the limit: limit it for a time that is at least as long.",
    ),
    (
        "\"{0}\" has other periods than \"{1}\", so their points cannot be added up: give them the same.",
        "\"{0}\" has other periods than \"{1}\", so their points cannot be added up: give them the same.",
    ),
    (
        "\"{0}\" in its RRULE cannot be read. List its dates in RDATE instead.",
        "\"{0}\" in its RRULE cannot be read. List its dates in RDATE instead.",
    ),
    (
        "\"{0}\" is missing here: add it.",
        "\"{0}\" is missing here: add it.",
    ),
    (
        "\"{0}\" is named by more than {1} pause rules; up to {1} may name one {2}: take some away.",
        "\"{0}\" is named by more than {1} pause rules; up to {1} may name one {2}: take some away.",
    ),
    (
        "\"{0}\" is no date that can be read. Write one such as 20261224 or 20261224T130000.",
        "\"{0}\" is no date that can be read. Write one such as 20261224 or 20261224T130000.",
    ),
    (
        "\"{0}\" is no time at all: write a longer one, such as \"15m\".",
        "\"{0}\" is no time at all: write a longer one, such as \"15m\".",
    ),
    (
        "\"{0}\" is no time zone. Use an IANA name such as Europe/London.",
        "\"{0}\" is no time zone. Use an IANA name such as Europe/London.",
    ),
    (
        "\"{0}\" is not a column that is looked for: write id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from or to",
        "\"{0}\" is not a column that is looked for: write id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from or to",
    ),
    (
        "\"{0}\" is not a currency: write its three capital letters, such as \"GBP\".",
        "\"{0}\" is not a currency: write its three capital letters, such as \"GBP\".",
    ),
    (
        "\"{0}\" is not a day: write mon, tue, … sun, or a range such as mon-fri",
        "\"{0}\" is not a day: write mon, tue, … sun, or a range such as mon-fri",
    ),
    (
        "\"{0}\" is not a time zone known here: did you mean \"{1}\"?",
        "\"{0}\" is not a time zone known here: did you mean \"{1}\"?",
    ),
    (
        "\"{0}\" is not a time zone known here: write a name of the IANA database, such as \"Europe/London\".",
        "\"{0}\" is not a time zone known here: write a name of the IANA database, such as \"Europe/London\".",
    ),
    (
        "\"{0}\" is not a {1} known here. Did you mean \"{2}\"? Known: {3}.",
        "\"{0}\" is not a {1} known here. Did you mean \"{2}\"? Known: {3}.",
    ),
    (
        "\"{0}\" is not a {1} known here. Known: {2}.",
        "\"{0}\" is not a {1} known here. Known: {2}.",
    ),
    (
        "\"{0}\" is not known {1}.",
        "\"{0}\" is not known {1}.",
    ),
    (
        "\"{0}\" is not one of the periods of {1}.period: write one of them, such as \"{2}\".",
        "\"{0}\" is not one of the periods of {1}.period: write one of them, such as \"{2}\".",
    ),
    (
        "\"{0}\" is nothing to round to: write up to 24h, such as \"15m\".",
        "\"{0}\" is nothing to round to: write up to 24h, such as \"15m\".",
    ),
    (
        "\"{0}\" is the id of a charge too: give this part another one.",
        "\"{0}\" is the id of a charge too: give this part another one.",
    ),
    (
        "\"{0}\" is the id of agreement.calendars.{0} too: give each calendar its own.",
        "\"{0}\" is the id of agreement.calendars.{0} too: give each calendar its own.",
    ),
    (
        "\"{0}\" is the id of tickets[{1}] too: give each ticket its own.",
        "\"{0}\" is the id of tickets[{1}] too: give each ticket its own.",
    ),
    (
        "\"{0}\" is too long: lengths go up to ten years.",
        "\"{0}\" is too long: lengths go up to ten years.",
    ),
    (
        "\"{0}\" looks at a period and not at single incidents: limit it by its period.",
        "\"{0}\" looks at a period and not at single incidents: limit it by its period.",
    ),
    (
        "\"{0}\" says what a day is by days: write hours, such as \"8h\".",
        "\"{0}\" says what a day is by days: write hours, such as \"8h\".",
    ),
    (
        "\"{0}\" stands here twice: keep one of them.",
        "\"{0}\" stands here twice: keep one of them.",
    ),
    (
        "\"{0}\" stands in {1} already, and credits name all measures alike: change one of them.",
        "\"{0}\" stands in {1} already, and credits name all measures alike: change one of them.",
    ),
    (
        "\"{0}\" stands in {1} already: keep one of them, or change one.",
        "\"{0}\" stands in {1} already: keep one of them, or change one.",
    ),
    (
        "a \"corrected\" event names the kind of event and its right time",
        "a \"corrected\" event names the kind of event and its right time",
    ),
    (
        "a \"merged\" event names the ticket that this one went into",
        "a \"merged\" event names the ticket that this one went into",
    ),
    (
        "a \"set\" event names the field and its value",
        "a \"set\" event names the field and its value",
    ),
    (
        "a \"status\" event names the status",
        "a \"status\" event names the status",
    ),
    (
        "a credit may be the greatest in one rolling period and not in the next. Use other periods.",
        "a credit may be the greatest in one rolling period and not in the next. Use other periods.",
    ),
    (
        "a day is worth a part of what is paid in the period. Take the \"part\" that falls on it, or name a charge that is paid more often.",
        "a day is worth a part of what is paid in the period. Take the \"part\" that falls on it, or name a charge that is paid more often.",
    ),
    (
        "a figure of {0}",
        "a figure of {0}",
    ),
    (
        "a gap is taken between percentages. Use \"steps\", or look at a figure.",
        "a gap is taken between percentages. Use \"steps\", or look at a figure.",
    ),
    (
        "a list",
        "a list",
    ),
    (
        "a list of dates",
        "a list of dates",
    ),
    (
        "a list of tickets",
        "a list of tickets",
    ),
    (
        "a miss of \"{0}\" counts",
        "a miss of \"{0}\" counts",
    ),
    (
        "a number",
        "a number",
    ),
    (
        "a number is looked at: write one, such as 5",
        "a number is looked at: write one, such as 5",
    ),
    (
        "a percentage is looked at: write one, such as 99.9%",
        "a percentage is looked at: write one, such as 99.9%",
    ),
    (
        "a reading of {0}",
        "a reading of {0}",
    ),
    (
        "a string",
        "a string",
    ),
    (
        "a ticket counts once for all its targets. Count clocks, or remove the goals by target.",
        "a ticket counts once for all its targets. Count clocks, or remove the goals by target.",
    ),
    (
        "a ticket may be within the cap in one rolling period and over it in the next. Use another period, or remove the cap.",
        "a ticket may be within the cap in one rolling period and over it in the next. Use another period, or remove the cap.",
    ),
    (
        "a time is looked at: write one, such as 4h",
        "a time is looked at: write one, such as 4h",
    ),
    (
        "a whole number",
        "a whole number",
    ),
    (
        "a whole number or a string",
        "a whole number or a string",
    ),
    (
        "a word, or an object with its \"kind\"",
        "a word, or an object with its \"kind\"",
    ),
    (
        "above {0}",
        "above {0}",
    ),
    (
        "above {0} and below {1}",
        "above {0} and below {1}",
    ),
    (
        "above {0} and up to {1}",
        "above {0} and up to {1}",
    ),
    (
        "add it to {0}.",
        "add it to {0}.",
    ),
    (
        "after \"asked\": write \"no-answer-needed\" if nothing is owed for it, otherwise nothing",
        "after \"asked\": write \"no-answer-needed\" if nothing is owed for it, otherwise nothing",
    ),
    (
        "after \"merged\", since it is this ticket itself: write the id of the other one",
        "after \"merged\", since it is this ticket itself: write the id of the other one",
    ),
    (
        "after \"opened\": write \"provider\" if the provider logged the ticket, otherwise nothing",
        "after \"opened\": write \"provider\" if the provider logged the ticket, otherwise nothing",
    ),
    (
        "agreement.charges[{0}] is not paid for longer than a period here, so all that is paid in it counts: remove \"taken\".",
        "agreement.charges[{0}] is not paid for longer than a period here, so all that is paid in it counts: remove \"taken\".",
    ),
    (
        "agreement.charges[{0}] is paid again and again, and nothing says for how long in all: add \"effective\" with \"from\" and \"until\", or name a charge that is paid once for the contract.",
        "agreement.charges[{0}] is paid again and again, and nothing says for how long in all: add \"effective\" with \"from\" and \"until\", or name a charge that is paid once for the contract.",
    ),
    (
        "agreement.charges[{0}] is paid by whole months, and {1} has no whole months: make it a month, a quarter, a half-year or a year.",
        "agreement.charges[{0}] is paid by whole months, and {1} has no whole months: make it a month, a quarter, a half-year or a year.",
    ),
    (
        "agreement.charges[{0}] is paid for longer than a period here, so it has to be said how much of it counts: write { \"charge\": \"{1}\", \"taken\": \"whole\" }, or \"part\" for what falls on the period.",
        "agreement.charges[{0}] is paid for longer than a period here, so it has to be said how much of it counts: write { \"charge\": \"{1}\", \"taken\": \"whole\" }, or \"part\" for what falls on the period.",
    ),
    (
        "agreement.rules.judge compares instants, and agreement.rules.rounding rounds the time used, which is then not compared: keep one of them.",
        "agreement.rules.judge compares instants, and agreement.rules.rounding rounds the time used, which is then not compared: keep one of them.",
    ),
    (
        "agreement.rules.priorityChange lets the first target win, and agreement.rules.versions changes it with each version: write \"at-start\", or another answer to changes.",
        "agreement.rules.priorityChange lets the first target win, and agreement.rules.versions changes it with each version: write \"at-start\", or another answer to changes.",
    ),
    (
        "agreement.rules.reopen lets every resolution stand, and agreement.rules.reopenWithin says after how long it does: remove one of them.",
        "agreement.rules.reopen lets every resolution stand, and agreement.rules.reopenWithin says after how long it does: remove one of them.",
    ),
    (
        "agreement.rules.zone says that calendars are read in the zone of the {0}, and this one does not name it: add it, such as \"Europe/London\", or remove agreement.rules.zone.",
        "agreement.rules.zone says that calendars are read in the zone of the {0}, and this one does not name it: add it, such as \"Europe/London\", or remove agreement.rules.zone.",
    ),
    (
        "an \"assigned\" event names who it is assigned to",
        "an \"assigned\" event names who it is assigned to",
    ),
    (
        "an event such as [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
        "an event such as [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
    ),
    (
        "an object",
        "an object",
    ),
    (
        "an object of names with their dates",
        "an object of names with their dates",
    ),
    (
        "an object with what changes",
        "an object with what changes",
    ),
    (
        "an outage may be within the limit in one rolling period and over it in the next. Use another period, or remove the limit.",
        "an outage may be within the limit in one rolling period and over it in the next. Use another period, or remove the limit.",
    ),
    (
        "bands",
        "bands",
    ),
    (
        "below {0}",
        "below {0}",
    ),
    (
        "better",
        "better",
    ),
    (
        "between the bands for {0} and for {1}",
        "between the bands for {0} and for {1}",
    ),
    (
        "calendar",
        "calendar",
    ),
    (
        "calendars",
        "calendars",
    ),
    (
        "charge",
        "charge",
    ),
    (
        "charge or part",
        "charge or part",
    ),
    (
        "charge {0}",
        "charge {0}",
    ),
    (
        "charges",
        "charges",
    ),
    (
        "classes",
        "classes",
    ),
    (
        "combined calendars",
        "combined calendars",
    ),
    (
        "components",
        "components",
    ),
    (
        "credit",
        "credit",
    ),
    (
        "credit that gives points",
        "credit that gives points",
    ),
    (
        "credit {0}",
        "credit {0}",
    ),
    (
        "credits",
        "credits",
    ),
    (
        "dated entries",
        "dated entries",
    ),
    (
        "dates on which targets begin or end, each a change by agreement.rules.versions,",
        "dates on which targets begin or end, each a change by agreement.rules.versions,",
    ),
    (
        "did you mean \"{0}\"?",
        "did you mean \"{0}\"?",
    ),
    (
        "events",
        "events",
    ),
    (
        "everything in it lies in bands nearer to the bad side too, and those count",
        "everything in it lies in bands nearer to the bad side too, and those count",
    ),
    (
        "exactly {0}",
        "exactly {0}",
    ),
    (
        "exceptions",
        "exceptions",
    ),
    (
        "exclusions",
        "exclusions",
    ),
    (
        "fewer than {0} are always fewer than {1}, which are not judged at all. Raise \"below\", or remove one of them.",
        "fewer than {0} are always fewer than {1}, which are not judged at all. Raise \"below\", or remove one of them.",
    ),
    (
        "field",
        "field",
    ),
    (
        "figures",
        "figures",
    ),
    (
        "figures {0}",
        "figures {0}",
    ),
    (
        "from {0} on",
        "from {0} on",
    ),
    (
        "from {0} to below {1}",
        "from {0} to below {1}",
    ),
    (
        "from {0} to {1}",
        "from {0} to {1}",
    ),
    (
        "hours per day, such as { \"mon-fri\": [\"09:00-17:30\"] }",
        "hours per day, such as { \"mon-fri\": [\"09:00-17:30\"] }",
    ),
    (
        "integer {0}",
        "integer {0}",
    ),
    (
        "it changes one date of another event. Exclude the date there with EXDATE, and make this an event of its own.",
        "it changes one date of another event. Exclude the date there with EXDATE, and make this an event of its own.",
    ),
    (
        "it ends before it has begun. Correct its end.",
        "it ends before it has begun. Correct its end.",
    ),
    (
        "it has a time and no end. Give it an end, or make it last all day.",
        "it has a time and no end. Give it an end, or make it last all day.",
    ),
    (
        "it has no DTSTART. Give it a date.",
        "it has no DTSTART. Give it a date.",
    ),
    (
        "it has two recurrences. Make two events of it.",
        "it has two recurrences. Make two events of it.",
    ),
    (
        "it is cancelled.",
        "it is cancelled.",
    ),
    (
        "it lasts longer than a year. Correct its end.",
        "it lasts longer than a year. Correct its end.",
    ),
    (
        "it recurs {0}, and only YEARLY is read. List its dates in RDATE instead.",
        "it recurs {0}, and only YEARLY is read. List its dates in RDATE instead.",
    ),
    (
        "its DURATION cannot be read. Write one such as P1D or PT4H.",
        "its DURATION cannot be read. Write one such as P1D or PT4H.",
    ),
    (
        "its RRULE has no FREQ. Write FREQ=YEARLY.",
        "its RRULE has no FREQ. Write FREQ=YEARLY.",
    ),
    (
        "its calendars have no time in common",
        "its calendars have no time in common",
    ),
    (
        "its time zone \"{0}\" is not known. Use an IANA name such as Europe/London, or a time without a zone.",
        "its time zone \"{0}\" is not known. Use an IANA name such as Europe/London, or a time without a zone.",
    ),
    (
        "later amounts",
        "later amounts",
    ),
    (
        "lengths go up to ten years",
        "lengths go up to ten years",
    ),
    (
        "limit {0}",
        "limit {0}",
    ),
    (
        "limits",
        "limits",
    ),
    (
        "logged",
        "logged",
    ),
    (
        "measure",
        "measure",
    ),
    (
        "measures",
        "measures",
    ),
    (
        "measures of availability",
        "measures of availability",
    ),
    (
        "misses of \"{0}\" and \"{1}\" count",
        "misses of \"{0}\" and \"{1}\" count",
    ),
    (
        "modifiers",
        "modifiers",
    ),
    (
        "name one of those in {0} ({1}), or add it there.",
        "name one of those in {0} ({1}), or add it there.",
    ),
    (
        "no figure",
        "no figure",
    ),
    (
        "nothing",
        "nothing",
    ),
    (
        "one character",
        "one character",
    ),
    (
        "one decimal",
        "one decimal",
    ),
    (
        "only downtime is time lost. Look at the \"downtime\" of an availability measure, or at each outage.",
        "only downtime is time lost. Look at the \"downtime\" of an availability measure, or at each outage.",
    ),
    (
        "only money is carried forward. Cap a sum or a share, or remove it.",
        "only money is carried forward. Cap a sum or a share, or remove it.",
    ),
    (
        "only what is above a cap of periods that follow each other can be carried forward. Write such a cap, or remove it.",
        "only what is above a cap of periods that follow each other can be carried forward. Write such a cap, or remove it.",
    ),
    (
        "outages",
        "outages",
    ),
    (
        "outages at the same time",
        "outages at the same time",
    ),
    (
        "outages at the same time as others",
        "outages at the same time as others",
    ),
    (
        "outages by services",
        "outages by services",
    ),
    (
        "outages in all periods together",
        "outages in all periods together",
    ),
    (
        "part {0}",
        "part {0}",
    ),
    (
        "parts",
        "parts",
    ),
    (
        "past the last band, which gives {0}",
        "past the last band, which gives {0}",
    ),
    (
        "pause rule",
        "pause rule",
    ),
    (
        "pause rules",
        "pause rules",
    ),
    (
        "pauses",
        "pauses",
    ),
    (
        "periods",
        "periods",
    ),
    (
        "periods a week",
        "periods a week",
    ),
    (
        "priorities",
        "priorities",
    ),
    (
        "priority",
        "priority",
    ),
    (
        "readings {0}",
        "readings {0}",
    ),
    (
        "reported figure",
        "reported figure",
    ),
    (
        "reported figures",
        "reported figures",
    ),
    (
        "samples",
        "samples",
    ),
    (
        "samples in all periods together",
        "samples in all periods together",
    ),
    (
        "service",
        "service",
    ),
    (
        "services",
        "services",
    ),
    (
        "settled periods",
        "settled periods",
    ),
    (
        "some years",
        "some years",
    ),
    (
        "target",
        "target",
    ),
    (
        "targets",
        "targets",
    ),
    (
        "the beginning of the outage",
        "the beginning of the outage",
    ),
    (
        "the calendars that are taken out leave nothing of the first",
        "the calendars that are taken out leave nothing of the first",
    ),
    (
        "the cap is no share of anything. Write a share such as 15%, or remove \"of\".",
        "the cap is no share of anything. Write a share such as 15%, or remove \"of\".",
    ),
    (
        "the components name the services. Remove one of them.",
        "the components name the services. Remove one of them.",
    ),
    (
        "the event has more parts than its kind knows",
        "the event has more parts than its kind knows",
    ),
    (
        "the figure is made of samples, so it would change nothing. Remove \"{0}\", or choose another basis.",
        "the figure is made of samples, so it would change nothing. Remove \"{0}\", or choose another basis.",
    ),
    (
        "the file says more than can be read. Export fewer events.",
        "the file says more than can be read. Export fewer events.",
    ),
    (
        "the measure is not in force in that period. Settle another one, or change the dates.",
        "the measure is not in force in that period. Settle another one, or change the dates.",
    ),
    (
        "the question holds no ticket",
        "the question holds no ticket",
    ),
    (
        "the share within the target itself has its goal there already. Write another time, or remove the step.",
        "the share within the target itself has its goal there already. Write another time, or remove the step.",
    ),
    (
        "the start of the pause",
        "the start of the pause",
    ),
    (
        "the years run backwards, from {0} to {1}",
        "the years run backwards, from {0} to {1}",
    ),
    (
        "there can be no reading in it",
        "there can be no reading in it",
    ),
    (
        "they are the same side of the band. Keep one of them.",
        "they are the same side of the band. Keep one of them.",
    ),
    (
        "tickets have more than {0} different fields",
        "tickets have more than {0} different fields",
    ),
    (
        "true or false",
        "true or false",
    ),
    (
        "up to {0}",
        "up to {0}",
    ),
    (
        "value",
        "value",
    ),
    (
        "variants",
        "variants",
    ),
    (
        "warnings",
        "warnings",
    ),
    (
        "what is given here is no share of anything. Give a share such as 5%, or remove \"of\".",
        "what is given here is no share of anything. Give a share such as 5%, or remove \"of\".",
    ),
    (
        "what is logged in a period decides nothing here. Remove the number.",
        "what is logged in a period decides nothing here. Remove the number.",
    ),
    (
        "what is too much in one rolling period may not be in the next. Use another period, or \"not-judged\" or a relaxed goal above the limit.",
        "what is too much in one rolling period may not be in the next. Use another period, or \"not-judged\" or a relaxed goal above the limit.",
    ),
    (
        "word",
        "word",
    ),
    (
        "worse",
        "worse",
    ),
    (
        "write a date that exists, such as 2026-12-25",
        "write a date that exists, such as 2026-12-25",
    ),
    (
        "write a length such as 30m, 8h, 8h30m or 3d",
        "write a length such as 30m, 8h, 8h30m or 3d",
    ),
    (
        "write a length such as 8h, or a share of the target such as 200%",
        "write a length such as 8h, or a share of the target such as 200%",
    ),
    (
        "write a local time without an offset, such as 2026-11-20T16:40",
        "write a local time without an offset, such as 2026-11-20T16:40",
    ),
    (
        "write a percentage from 0% to 100%, such as 99.5%",
        "write a percentage from 0% to 100%, such as 99.5%",
    ),
    (
        "write a percentage such as 99.9%, a time such as 4h or 30m, or a number such as 5",
        "write a percentage such as 99.9%, a time such as 4h or 30m, or a number such as 5",
    ),
    (
        "write a period as the report names it: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, or the first and the last day, 2026-02-26/2026-03-25",
        "write a period as the report names it: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, or the first and the last day, 2026-02-26/2026-03-25",
    ),
    (
        "write a period from opening to closing time, such as 09:00-17:30; times go from 00:00 to 24:00",
        "write a period from opening to closing time, such as 09:00-17:30; times go from 00:00 to 24:00",
    ),
    (
        "write a share above 0% and up to 1000%, such as 75%",
        "write a share above 0% and up to 1000%, such as 75%",
    ),
    (
        "write a share of the target up to 10000%, such as 200%",
        "write a share of the target up to 10000%, such as 200%",
    ),
    (
        "write a share such as 5%, a sum such as 50.00, points such as 3 points, or days such as 7 days",
        "write a share such as 5%, a sum such as 50.00, points such as 3 points, or days such as 7 days",
    ),
    (
        "write a time from 00:00 to 24:00, such as 16:00",
        "write a time from 00:00 to 24:00, such as 16:00",
    ),
    (
        "write a time such as 2026-11-20T16:40 or 2026-11-20T16:40:00Z",
        "write a time such as 2026-11-20T16:40 or 2026-11-20T16:40:00Z",
    ),
    (
        "write an amount from 0 to 1000000000000, such as 12000.00, with at most 6 decimals",
        "write an amount from 0 to 1000000000000, such as 12000.00, with at most 6 decimals",
    ),
    (
        "write how many times, above 0 and up to 1000, such as 2 or 1.5",
        "write how many times, above 0 and up to 1000, such as 2 or 1.5",
    ),
    (
        "{0} % ({1} of {2})",
        "{0} % ({1} of {2})",
    ),
    (
        "{0} Found: {1}.",
        "{0} Found: {1}.",
    ),
    (
        "{0} Nothing caps what it comes to in a period: add a limit with a cap.",
        "{0} Nothing caps what it comes to in a period: add a limit with a cap.",
    ),
    (
        "{0} and {1}",
        "{0} and {1}",
    ),
    (
        "{0} business days are too many: deadlines lie up to ten years ahead.",
        "{0} business days are too many: deadlines lie up to ten years ahead.",
    ),
    (
        "{0} cannot be added to {1}: give everything in the same unit, or make two credits of it.",
        "{0} cannot be added to {1}: give everything in the same unit, or make two credits of it.",
    ),
    (
        "{0} closes a part of the night shift of the day before, which a day cannot say. Add it as a break of the calendar.",
        "{0} closes a part of the night shift of the day before, which a day cannot say. Add it as a break of the calendar.",
    ),
    (
        "{0} costs more.",
        "{0} costs more.",
    ),
    (
        "{0} costs {1} for every {2}.",
        "{0} costs {1} for every {2}.",
    ),
    (
        "{0} costs {1}.",
        "{0} costs {1}.",
    ),
    (
        "{0} counts no misses: take its \"figure\", or name a measure that counts clocks.",
        "{0} counts no misses: take its \"figure\", or name a measure that counts clocks.",
    ),
    (
        "{0} counts no outages: name a measure of agreement.availability, or credit each miss.",
        "{0} counts no outages: name a measure of agreement.availability, or credit each miss.",
    ),
    (
        "{0} decimals",
        "{0} decimals",
    ),
    (
        "{0} does not go with it: {1}.",
        "{0} does not go with it: {1}.",
    ),
    (
        "{0} failed and {1} of some class are more than all {2} requests: write fewer, or a higher total.",
        "{0} failed and {1} of some class are more than all {2} requests: write fewer, or a higher total.",
    ),
    (
        "{0} has extra hours here and is closed by {1}.holidays.also[{2}]: keep one of them.",
        "{0} has extra hours here and is closed by {1}.holidays.also[{2}]: keep one of them.",
    ),
    (
        "{0} has hours here and in {1}.overrides.{2}: keep one of them.",
        "{0} has hours here and in {1}.overrides.{2}: keep one of them.",
    ),
    (
        "{0} has hours twice: name each day once",
        "{0} has hours twice: name each day once",
    ),
    (
        "{0} has no downtime: take its \"figure\", or name a measure of agreement.availability.",
        "{0} has no downtime: take its \"figure\", or name a measure of agreement.availability.",
    ),
    (
        "{0} has not ended at asOf, {1}, so it cannot be settled yet: remove it, or write a later time in asOf.",
        "{0} has not ended at asOf, {1}, so it cannot be settled yet: remove it, or write a later time in asOf.",
    ),
    (
        "{0} is \"{1}\" already: give it one name.",
        "{0} is \"{1}\" already: give it one name.",
    ),
    (
        "{0} is another unit than what is given: write a multiple in the same unit, or a sum.",
        "{0} is another unit than what is given: write a multiple in the same unit, or a sum.",
    ),
    (
        "{0} is before {1}, the date in {2}: list the versions in the order of their dates.",
        "{0} is before {1}, the date in {2}: list the versions in the order of their dates.",
    ),
    (
        "{0} is before {1}, the time of the event above it: {2}.",
        "{0} is before {1}, the time of the event above it: {2}.",
    ),
    (
        "{0} is before {1}, {2}: write a later time.",
        "{0} is before {1}, {2}: write a later time.",
    ),
    (
        "{0} is left out here: only events that stand by themselves close days.",
        "{0} is left out here: only events that stand by themselves close days.",
    ),
    (
        "{0} is left out: {1}",
        "{0} is left out: {1}",
    ),
    (
        "{0} is more than {1}, the largest share of \"{2}\" that one credit may give: write a lower one.",
        "{0} is more than {1}, the largest share of \"{2}\" that one credit may give: write a lower one.",
    ),
    (
        "{0} is none of the periods of agreement.reported[{1}]: did you mean \"{2}\"?",
        "{0} is none of the periods of agreement.reported[{1}]: did you mean \"{2}\"?",
    ),
    (
        "{0} is not after the start of the closure, {1}: write a later time.",
        "{0} is not after the start of the closure, {1}: write a later time.",
    ),
    (
        "{0} is not after {1}, from when the amount before it is paid: write a later date.",
        "{0} is not after {1}, from when the amount before it is paid: write a later date.",
    ),
    (
        "{0} is not after {1}: write a later date.",
        "{0} is not after {1}: write a later date.",
    ),
    (
        "{0} is not lower than {1}. Write a lower one for periods above the limit.",
        "{0} is not lower than {1}. Write a lower one for periods above the limit.",
    ),
    (
        "{0} is not possible here: write a number from {1} to {2}.",
        "{0} is not possible here: write a number from {1} to {2}.",
    ),
    (
        "{0} is too fine: write at most {1} decimals.",
        "{0} is too fine: write at most {1} decimals.",
    ),
    (
        "{0} is too many: counts go up to {1}.",
        "{0} is too many: counts go up to {1}.",
    ),
    (
        "{0} is {1} and agreement.targets[{2}].goal is {3}: write the same goal, or remove one of them.",
        "{0} is {1} and agreement.targets[{2}].goal is {3}: write the same goal, or remove one of them.",
    ),
    (
        "{0} lies within {1}: its figure, and the credits by it, are those of a part of the period.",
        "{0} lies within {1}: its figure, and the credits by it, are those of a part of the period.",
    ),
    (
        "{0} names the {1} \"{2}\", which {3} does not have: {4}",
        "{0} names the {1} \"{2}\", which {3} does not have: {4}",
    ),
    (
        "{0} of {1} is not possible: write a number from 1 to {2}.",
        "{0} of {1} is not possible: write a number from 1 to {2}.",
    ),
    (
        "{0} of {1} requests cannot have failed: write fewer, or a higher total.",
        "{0} of {1} requests cannot have failed: write fewer, or a higher total.",
    ),
    (
        "{0} tickets are too many for a list of objects: give them to parseTickets as bytes.",
        "{0} tickets are too many for a list of objects: give them to parseTickets as bytes.",
    ),
    (
        "{0} tickets are too many for a list of objects: judge them here.",
        "{0} tickets are too many for a list of objects: judge them here.",
    ),
    (
        "{0} to {1}",
        "{0} to {1}",
    ),
    (
        "{0} users are hit, and agreement.availability[{1}].users says that there are {2}: write fewer here, or more there.",
        "{0} users are hit, and agreement.availability[{1}].users says that there are {2}: write fewer here, or more there.",
    ),
    (
        "{0}, or choose the column.",
        "{0}, or choose the column.",
    ),
    (
        "{0}.by needs no day, and {0}.day says what one is: remove it, or write \"within\".",
        "{0}.by needs no day, and {0}.day says what one is: remove it, or write \"within\".",
    ),
    (
        "{0}.from and {1} are both {2}, so two weeks would hold: keep one of them, or write another date.",
        "{0}.from and {1} are both {2}, so two weeks would hold: keep one of them, or write another date.",
    ),
    (
        "{0}.within gives a length and {0}.by a deadline: keep one of them.",
        "{0}.within gives a length and {0}.by a deadline: keep one of them.",
    ),
    (
        "{0}.workload limits the work by what is logged in a period: add \"opened\", the number that was agreed for {1}.",
        "{0}.workload limits the work by what is logged in a period: add \"opened\", the number that was agreed for {1}.",
    ),
    (
        "{0}.{1} and {0}.{2} contradict each other: {3}",
        "{0}.{1} and {0}.{2} contradict each other: {3}",
    ),
    (
        "{0}: the figure is {1} and is printed as {2} with {3}. As it is, {4} is owed; rounded before it is compared, {5} would be.",
        "{0}: the figure is {1} and is printed as {2} with {3}. As it is, {4} is owed; rounded before it is compared, {5} would be.",
    ),
    (
        "{0}: {1} give {2}, and {3}, which are {4}, {5}.",
        "{0}: {1} give {2}, and {3}, which are {4}, {5}.",
    ),
    (
        "{0}: {1} lies {2}. The terms do not say what is owed, and nothing is counted.",
        "{0}: {1} lies {2}. The terms do not say what is owed, and nothing is counted.",
    ),
];
