//! The steps of a reading, each with the provision that stood on its day.

use himoya_calendar::DayKind;
use himoya_law::{CountingEdition, Edition, ProvisionId, RuleEdition, Unit};
use jiff::civil::Date;

use crate::DeadlineError;
use crate::proof::Step;
use crate::reading::{Inputs, counted_day, first_day, wording};
use crate::russian::{capital, short, weekday};

/// Which provisions governed the counting of time on the day.
pub(crate) fn counting<'a>(inputs: &Inputs<'a>, day: Date) -> Result<&'a CountingEdition, DeadlineError> {
    let provision = &inputs.rule.provision;
    let found = inputs.law.counting(&provision.article.act, day);
    found.ok_or_else(|| inputs.no_edition(provision, day))
}

/// All steps of the reading that ends on `last_day`.
pub(crate) fn steps(
    inputs: &Inputs<'_>,
    edition: &RuleEdition,
    last_day: Date,
) -> Result<Vec<Step>, DeadlineError> {
    let mut list = StepList { inputs, steps: Vec::new() };
    list.start(edition)?;
    let counted = counted_day(inputs, edition)?;
    list.counted(edition, counted)?;
    if counted == last_day {
        list.ends(edition, last_day)?;
    } else {
        list.moves(counted, last_day)?;
    }
    let text = format!("Документ, сданный на почту до 24:00 {}, подан в срок.", short(last_day));
    list.push(&counting(inputs, last_day)?.post, last_day, text)?;
    Ok(list.steps)
}

struct StepList<'a, 'b> {
    inputs: &'b Inputs<'a>,
    steps: Vec<Step>,
}

impl StepList<'_, '_> {
    fn start(&mut self, edition: &RuleEdition) -> Result<(), DeadlineError> {
        let rule = self.inputs.rule;
        let trigger = self.inputs.trigger;
        let text = format!("{}, {}.", capital(&rule.trigger), weekday(trigger));
        self.push(&rule.provision, trigger, text)?;
        let first = first_day(self.inputs, edition)?;
        let text = format!("День 1, {}: срок начинается на следующий день после события.", weekday(first));
        self.push(&counting(self.inputs, first)?.next_day, first, text)
    }

    fn counted(&mut self, edition: &RuleEdition, day: Date) -> Result<(), DeadlineError> {
        let last = match edition.unit {
            Unit::Sutki => format!("{0}-е сутки из {0}", edition.length),
            Unit::Days => format!("День {0} из {0}", edition.length),
        };
        let provision = &self.inputs.rule.provision;
        self.push(provision, day, format!("{last}, {}.", weekday(day)))?;
        // The length comes from the edition of the reading, which need not be the one that stood on the day.
        if let Some(step) = self.steps.last_mut() {
            step.basis.push_str(&format!(" ({})", wording(edition)));
            step.edition_from = edition.in_force_from;
            step.confidence = edition.confidence;
        }
        Ok(())
    }

    /// The term ends on the day it was counted to.
    fn ends(&mut self, edition: &RuleEdition, day: Date) -> Result<(), DeadlineError> {
        let calendar = self.inputs.calendar;
        let kind = calendar.day(day)?;
        let ends = "срок истекает в 24:00";
        let text = match (edition.shift, kind) {
            (true, DayKind::Special | DayKind::WorkingWeekend) => {
                format!(
                    "{}, {}: для срока это рабочий день, {ends}.",
                    capital(weekday(day)),
                    calendar.reason(day)?
                )
            }
            (true, _) => format!("Рабочий день, {}: {ends}.", weekday(day)),
            (false, kind) if kind.is_working() => format!("{}: {ends}.", capital(weekday(day))),
            (false, _) => {
                format!("Нерабочий день, {}: срок не переносится и истекает в 24:00.", self.named(day)?)
            }
        };
        let counting = counting(self.inputs, day)?;
        let provision = match edition.unit {
            Unit::Sutki => &counting.end_sutki,
            Unit::Days => &counting.end_days,
        };
        self.push(provision, day, text)
    }

    /// The term moves from a day that does not work to the next that does.
    fn moves(&mut self, counted: Date, last_day: Date) -> Result<(), DeadlineError> {
        let text = format!("Нерабочие дни: {}.", self.skipped(counted, last_day)?);
        self.push(&counting(self.inputs, counted)?.shift, counted, text)?;
        self.by_calendar();
        let text = format!("Ближайший рабочий день, {}: срок истекает в 24:00.", weekday(last_day));
        self.push(&counting(self.inputs, last_day)?.shift, last_day, text)?;
        self.by_calendar();
        Ok(())
    }

    /// Names the source of the calendar beside the provision, because the Code itself does not define the day.
    fn by_calendar(&mut self) {
        if let Some(step) = self.steps.last_mut() {
            step.basis.push_str("; ст.\u{a0}111, 112 ТК\u{a0}РФ");
        }
    }

    /// Every day from `from` to the one before `to` with its reason; neighbours that share a reason are one item.
    fn skipped(&self, from: Date, to: Date) -> Result<String, DeadlineError> {
        let mut runs: Vec<(Date, Date, String)> = Vec::new();
        for day in from.series(jiff::ToSpan::day(1)).take_while(|day| *day < to) {
            let reason = self.inputs.calendar.reason(day)?;
            match runs.last_mut() {
                Some((_, end, known)) if *known == reason => *end = day,
                _ => runs.push((day, day, reason)),
            }
        }
        let items = runs.into_iter().map(|(start, end, reason)| match start == end {
            true => format!("{} — {reason}", short(start)),
            false => format!("{}–{} — {reason}", short(start), short(end)),
        });
        Ok(items.collect::<Vec<_>>().join("; "))
    }

    /// The day with the reason why it does not work, without saying «суббота» twice.
    fn named(&self, day: Date) -> Result<String, DeadlineError> {
        let kind = self.inputs.calendar.day(day)?;
        let plain = matches!(kind, DayKind::Saturday | DayKind::Sunday);
        let reason = self.inputs.calendar.reason(day)?;
        Ok(if plain { weekday(day).to_owned() } else { format!("{} ({reason})", weekday(day)) })
    }

    fn push(&mut self, provision: &ProvisionId, date: Date, text: String) -> Result<(), DeadlineError> {
        let edition = self.standing(provision, date)?;
        let (edition_from, confidence) = (edition.in_force_from, edition.confidence);
        self.steps.push(Step {
            number: self.steps.len() + 1,
            text,
            provision: provision.clone(),
            basis: self.inputs.law.cite(std::slice::from_ref(provision)),
            edition_from,
            confidence,
            date,
        });
        Ok(())
    }

    fn standing(&self, provision: &ProvisionId, day: Date) -> Result<&Edition, DeadlineError> {
        let edition = self.inputs.law.standing(provision, day).edition();
        edition.ok_or_else(|| self.inputs.no_edition(provision, day))
    }
}
