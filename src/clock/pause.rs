//! When a clock stands still although the service is open, and why.
//!
//! Every reason is kept by itself for the ledger; joined they are what the clock loses (rule 18).

use super::Judge;
use super::cycle::Cycle;
use crate::document::agreement::{Metric, PauseAfterBreach, Reopen};
use crate::history::History;
use crate::span::{self, Span};
use crate::terms::{Binding, CompiledTarget};

/// Why the clock stands still during a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PauseCause {
    /// A status that a pause rule names.
    Status { rule: u16, text: u32 },
    /// A pause agreed for this ticket, and the pause rule that names its reason, if one does.
    Agreed { rule: Option<u16>, text: u32 },
    /// Resolved, and reopened later.
    Away,
    /// Before the clock starts (rule 14).
    Grace,
    /// Before the change, or the reopening, that started the clock anew (rules 32 and 34).
    StartedAnew,
    /// Not assigned to those whom the target names (rule 33).
    Elsewhere,
    /// The target's own condition (rule 17).
    Condition,
}

/// One reason to stand still, after its cap.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pause {
    pub span: Span,
    pub cause: PauseCause,
    /// It ends because its cap was reached.
    pub capped: bool,
}

/// A stretch in which the clock stands still for one reason or several (rule 18).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standstill {
    /// It ends at `i64::MAX` while it lasts.
    pub span: Span,
    /// The same as far as it is known.
    pub known: Span,
    /// Service seconds of the clock's calendar before it, from the calendar's beginning on.
    pub before: i64,
    /// Service seconds that it takes out, as far as it is known.
    pub lost: i64,
}

/// So many pause rules are looked through for every clock.
const FEW: usize = 16;

/// What limits the pauses of one rule.
#[derive(Clone, Copy)]
struct Limits {
    single: Option<i64>,
    total: Option<i64>,
    contact: bool,
    reply: bool,
    before_response: bool,
}

impl Judge<'_> {
    /// Every reason to stand still during a cycle, each with its cap, and all of them joined.
    pub(super) fn collect_pauses(
        &mut self,
        target: &CompiledTarget,
        metric: Metric,
        cycle: Cycle,
        anew: Option<i64>,
        standstill: &[Span],
    ) {
        self.pauses.clear();
        self.paused.clear();
        let calendar = self.terms.calendar(target);
        let end = cycle.stop.unwrap_or(i64::MAX);
        let response = self.response;
        let start = self.start(target, cycle.from, anew);
        let (history, pauses) = (&self.history, &mut self.pauses);
        let statuses = &history.statuses;
        let mut add = |from: i64, to: i64, cause, cap: Option<i64>| {
            let span = Span::new(from.max(cycle.from), to.min(end));
            if span.from >= span.to {
                return span;
            }
            let cap_ends = cap
                .and_then(|cap| calendar.due(span.from, cap))
                .filter(|&ends| ends < span.to);
            let span = Span::new(span.from, cap_ends.unwrap_or(span.to));
            if span.from < span.to {
                pauses.push(Pause {
                    span,
                    cause,
                    capped: cap_ends.is_some(),
                });
            }
            span
        };
        if let Some(anew) = anew {
            add(cycle.from, anew, PauseCause::StartedAnew, None);
        }
        if target.grace > 0 {
            let starts = calendar.due(start, target.grace).unwrap_or(i64::MAX);
            add(start, starts, PauseCause::Grace, None);
        }
        for span in standstill {
            add(span.from, span.to, PauseCause::Condition, None);
        }
        for span in self.binding.elsewhere(target, history, cycle.from) {
            add(span.from, span.to, PauseCause::Elsewhere, None);
        }

        let binding = self.binding;
        let begun = statuses.partition_point(|&(at, _)| at < end);
        let rules = &mut self.rules;
        rules.clear();
        if target.paused_by.len() <= FEW {
            rules.extend(0..target.paused_by.len() as u16);
        } else {
            named_rules(binding, history, cycle.from, begun, rules);
        }
        for &number in rules.iter() {
            let rule = usize::from(number);
            if !target.paused_by[rule] {
                continue;
            }
            let terms = &self.terms.agreement.pauses[rule];
            let (single, mut total) = self.terms.caps[rule];
            let limits = Limits {
                single,
                total,
                contact: terms.needs_contact,
                reply: terms.ends_on_reply,
                before_response: terms.before_response,
            };
            let mut pause = |from: i64, to: i64, cause| {
                let Some(span) = narrow(limits, history, response, Span::new(from, to)) else {
                    return;
                };
                let cap = limits.single.into_iter().chain(total).min();
                let paused = add(span.from, span.to, cause, cap);
                if paused.to < i64::MAX {
                    total = total.map(|total| total - calendar.elapsed(paused.from, paused.to));
                }
            };
            // Moving between two statuses of one rule neither ends the pause nor starts another.
            let mut since: Option<(i64, u32)> = None;
            let rule = number;
            let names = |text: u32| {
                let rules = &binding.pause_rules[text as usize];
                rules.binary_search(&rule).is_ok()
            };
            // What was over before the cycle, or begins after it, stops nothing.
            let mut first = statuses.partition_point(|&(at, _)| at < cycle.from);
            while first > 0 && names(statuses[first - 1].1) {
                first -= 1;
            }
            for &(at, text) in statuses.get(first..begun).unwrap_or_default() {
                let named = names(text);
                match since {
                    None if named => since = Some((at, text)),
                    Some((from, text)) if !named => {
                        pause(from, at, PauseCause::Status { rule, text });
                        since = None;
                    }
                    _ => {}
                }
            }
            if let Some((from, text)) = since {
                pause(from, i64::MAX, PauseCause::Status { rule, text });
            }
            for &(span, text) in &history.agreed {
                let named = &binding.reason_rules[text as usize];
                if named.binary_search(&rule).is_ok() {
                    let rule = Some(rule);
                    pause(span.from, span.to, PauseCause::Agreed { rule, text });
                }
            }
        }
        if target.agreed_pauses {
            for &(span, text) in &history.agreed {
                add(
                    span.from,
                    span.to,
                    PauseCause::Agreed { rule: None, text },
                    None,
                );
            }
        }
        let reopen = self.terms.agreement.rules.reopen;
        if metric.ends_with_resolution() && reopen == Reopen::ContinueExcludingClosed {
            for away in &history.away {
                add(away.from, away.to, PauseCause::Away, None);
            }
        }
        self.join_pauses(target);
    }

    fn join_pauses(&mut self, target: &CompiledTarget) {
        let calendar = self.terms.calendar(target);
        let mut joined = std::mem::take(&mut self.joined);
        joined.clear();
        joined.extend(self.pauses.iter().map(|pause| pause.span));
        span::merge(&mut joined);
        self.paused.clear();
        for &span in &joined {
            let known = self.known(span);
            let before = calendar.worked(known.from);
            self.paused.push(Standstill {
                span,
                known,
                before,
                lost: (calendar.worked(known.to) - before).max(0),
            });
        }
        self.joined = joined;
    }

    /// Leaves out the pauses that begin when the target is missed already, if they do not count then
    /// (rule 22); says whether there were any.
    pub(super) fn drop_pauses_after(&mut self, target: &CompiledTarget, due: Option<i64>) -> bool {
        let ignored = self.terms.agreement.rules.pause_after_breach == PauseAfterBreach::Ignored;
        let (true, Some(due)) = (ignored, due) else {
            return false;
        };
        let all = self.pauses.len();
        self.pauses.retain(|pause| pause.span.from < due);
        if self.pauses.len() < all {
            self.join_pauses(target);
        }
        self.pauses.len() < all
    }

    /// A pause as far as it is known: one that still lasts, even if its cap will end it, is taken to
    /// end at the instant of judging (rule 21); in a hypothetical question it has no length yet.
    fn known(&self, pause: Span) -> Span {
        let to = match self.as_of {
            Some(now) => pause.to.min(now.max(pause.from)),
            None if pause.to == i64::MAX => pause.from,
            None => pause.to,
        };
        Span::new(pause.from, to)
    }
}

/// Of many rules those that name what the ticket had from an instant on, among its first so many statuses:
/// no other is worth a look.
#[inline(never)]
fn named_rules(
    binding: &Binding,
    history: &History,
    from: i64,
    begun: usize,
    rules: &mut Vec<u16>,
) {
    let statuses = &history.statuses;
    let first = statuses.partition_point(|&(at, _)| at < from);
    let had = statuses.get(first.saturating_sub(1)..begun);
    let had = had.unwrap_or_default().iter();
    let named = had.flat_map(|&(_, text)| &binding.pause_rules[text as usize]);
    let agreed = history.agreed.iter();
    let agreed = agreed.flat_map(|&(_, text)| &binding.reason_rules[text as usize]);
    rules.extend(named.chain(agreed));
    rules.sort_unstable();
    rules.dedup();
}

/// A pause as far as its rule lets it go (rule 23).
fn narrow(limits: Limits, history: &History, response: Option<i64>, span: Span) -> Option<Span> {
    let mut span = span;
    if limits.contact {
        span.from = history.contact(span)?;
    }
    if limits.reply {
        let after = history.wrote.partition_point(|&at| at <= span.from);
        let wrote = history.wrote.get(after).copied();
        span.to = span.to.min(wrote.unwrap_or(i64::MAX));
    }
    if limits.before_response {
        span.to = span.to.min(response.unwrap_or(i64::MAX));
    }
    (limits.total.is_none_or(|total| total > 0) && span.from < span.to).then_some(span)
}
