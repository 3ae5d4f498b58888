//! The steps of a reading, each with the provision that stood on its day.

use himoya_calendar::{Confidence, DayKind};
use himoya_law::{CountingEdition, Direction, Duty, PauseEffect, ProvisionId, Rule, RuleKind, Starts, Unit};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::compute::World;
use crate::count::{Counted, Inputs, Way, first_day, put_off};
use crate::error::NoDate;
use crate::proof::{End, Reading, Step};
use crate::reading::{at_hour, wording};
use crate::russian::{capital, hour, in_month, length, short, weekday};

/// Which provisions governed the counting of time on the day.
fn counting<'a>(world: &World<'a>, rule: &Rule, day: Date) -> Option<&'a CountingEdition> {
    world.law.counting(&rule.provision.article.act, day).map(|(edition, _)| edition)
}

/// All steps of the reading.
pub(crate) fn steps<'a>(
    inputs: &Inputs<'_, 'a>,
    way: &Way<'a>,
    counted: &Counted,
) -> Result<Vec<Step<'a>>, NoDate> {
    let mut list = StepList { inputs, way, steps: Vec::with_capacity(8) };
    list.event();
    list.first()?;
    list.counted(counted)?;
    list.pauses(counted)?;
    if counted.day == counted.end.day {
        list.ends(&counted.end)?;
    } else {
        list.moves(counted)?;
    }
    list.duty(&counted.end);
    Ok(list.steps)
}

struct StepList<'g, 'i, 'a> {
    inputs: &'i Inputs<'g, 'a>,
    way: &'i Way<'a>,
    steps: Vec<Step<'a>>,
}

impl<'a> StepList<'_, '_, 'a> {
    fn rule(&self) -> &'a Rule {
        self.inputs.rule
    }

    fn counting(&self, day: Date) -> Option<&'a CountingEdition> {
        counting(&self.inputs.world, self.rule(), day)
    }

    /// The provision of the counting block for the day, or the rule's own where the block is silent.
    fn norm(
        &self,
        day: Date,
        pick: impl Fn(&'a CountingEdition) -> Option<&'a ProvisionId>,
    ) -> &'a ProvisionId {
        self.counting(day).and_then(pick).unwrap_or(&self.rule().provision)
    }

    fn event(&mut self) {
        let at = self.inputs.start.at;
        let restarts = self.rule().pauses.iter().find(|pause| pause.effect == PauseEffect::Restarts);
        if let Some(pause) = restarts.filter(|_| self.inputs.restarted) {
            let text = format!("{}, срок начат заново. {}", capital(weekday(at.day)), pause.text);
            self.push(&pause.provision, at.day, text);
            return;
        }
        let event = capital(self.inputs.event());
        let mut text = format!("{event}, {}", weekday(at.day));
        if let Some(time) = at.time {
            text.push_str(&format!(", {}", hour(time)));
        }
        if self.in_hours() {
            text.push_str(&format!(" по местному времени ({})", self.inputs.world.zone.name()));
        }
        text.push('.');
        self.push(&self.rule().provision, at.day, text);
    }

    fn in_hours(&self) -> bool {
        self.way.edition.unit == Unit::Hours && self.inputs.start.at.time.is_some()
    }

    fn first(&mut self) -> Result<(), NoDate> {
        let day = self.inputs.start.at.day;
        let edition = self.way.edition;
        if self.rule().direction == Direction::Before || edition.length == 0 {
            return Ok(());
        }
        if edition.unit == Unit::Hours {
            let text = "Часы идут с самого события, нерабочее время входит в срок.".to_owned();
            self.push(self.norm(day, |counting| counting.hours.as_ref()), day, text);
            return Ok(());
        }
        if self.way.from_moment {
            let text = "Сутки идут по 24 часа с часа события.".to_owned();
            self.push(&self.rule().provision, day, text);
            return Ok(());
        }
        let first = first_day(self.inputs, self.way.starts)?;
        match self.way.starts {
            Starts::NextDay => {
                let text =
                    format!("День 1, {}: срок начинается на следующий день после события.", weekday(first));
                self.push(self.norm(first, |counting| counting.next_day.as_ref()), first, text);
            }
            Starts::SameMoment => {
                let text = format!("День 1, {}: день события входит в срок.", weekday(first));
                self.push(self.norm(first, |counting| counting.same_day.as_ref()), first, text);
            }
        }
        Ok(())
    }

    fn counted(&mut self, counted: &Counted) -> Result<(), NoDate> {
        let edition = self.way.edition;
        let day = counted.unpaused;
        if edition.unit == Unit::WorkingDays {
            self.days_left_out(day)?;
        }
        let number = edition.length;
        let text = match (self.rule().direction, edition.unit) {
            (Direction::Before, _) => format!(
                "Не позднее чем за {} до этого: {}, {}.",
                length(number, edition.unit),
                at_hour(&counted.end),
                weekday(day)
            ),
            _ if number == 0 => format!("Срок — {}.", length(number, edition.unit)),
            (_, Unit::Hours) => {
                format!(
                    "{} истекают в {}, {}.",
                    length(number, Unit::Hours),
                    at_hour(&counted.end),
                    weekday(day)
                )
            }
            (_, Unit::Sutki) => format!("{number}-е сутки из {number}, {}.", weekday(day)),
            (_, Unit::Days) => format!("День {number} из {number}, {}.", weekday(day)),
            (_, Unit::WorkingDays) => format!("Рабочий день {number} из {number}, {}.", weekday(day)),
            (_, Unit::Months | Unit::Years) => self.by_number(day),
        };
        self.push(&self.rule().provision, day, text);
        // The length comes from the edition of the reading, which need not be the one that stood on the day.
        let trust = self.trust();
        if let Some(step) = self.steps.last_mut() {
            step.basis.push_str(&format!(" ({})", wording(edition)));
            step.edition_from = edition.in_force_from;
            step.confidence = trust;
        }
        Ok(())
    }

    /// How far the length may be trusted for this event.
    fn trust(&self) -> Confidence {
        let edition = self.way.edition;
        let stood = self.way.changed || edition.established_on(self.inputs.start.at.day);
        if stood { edition.trust() } else { Confidence::Unverified }
    }

    /// The end of a term in months or years, and why it is that day.
    fn by_number(&self, day: Date) -> String {
        let edition = self.way.edition;
        let term = length(edition.length, edition.unit);
        let event = self.inputs.start.at.day;
        let wanted = match self.way.starts {
            Starts::NextDay => event.day(),
            Starts::SameMoment if event.day() == 1 => {
                return format!("{term}: последний день перед тем же числом, {}.", weekday(day));
            }
            Starts::SameMoment => event.day() - 1,
        };
        if day.day() < wanted {
            return format!(
                "{term}: в {} {} года нет {wanted}-го числа, поэтому последний день месяца, {}.",
                in_month(day),
                day.year(),
                weekday(day)
            );
        }
        match self.way.starts {
            Starts::NextDay => format!("{term}: то же число, {}.", weekday(day)),
            Starts::SameMoment => format!("{term}: день перед тем же числом, {}.", weekday(day)),
        }
    }

    /// Days inside the term that do not count.
    fn days_left_out(&mut self, last: Date) -> Result<(), NoDate> {
        let first = first_day(self.inputs, self.way.starts)?;
        let skipped = self.skipped(first, last)?;
        let text = match skipped.is_empty() {
            true => "Считаются только рабочие дни; нерабочих внутри срока нет.".to_owned(),
            false => format!("Считаются только рабочие дни, не в счёт: {skipped}."),
        };
        self.push(self.norm(first, |counting| counting.working_days.as_ref()), first, text);
        self.by_calendar();
        Ok(())
    }

    fn pauses(&mut self, counted: &Counted) -> Result<(), NoDate> {
        let mut end = counted.unpaused;
        let pause = self.rule().pauses.iter().find(|pause| pause.effect == PauseEffect::Suspends);
        for gap in self.inputs.gaps {
            let (days, later) = put_off(self.inputs, self.way, gap, end)?;
            end = later;
            if let Some(pause) = pause.filter(|_| days > 0) {
                let unit = match self.way.edition.unit {
                    Unit::WorkingDays => Unit::WorkingDays,
                    _ => Unit::Days,
                };
                let text = format!(
                    "Срок стоял {}–{}, {}: продлён до {}.",
                    short(gap.from),
                    short(gap.to),
                    length(days, unit),
                    short(end)
                );
                self.push(&pause.provision, end, text);
            }
        }
        Ok(())
    }

    /// The term ends on the day it was counted to.
    fn ends(&mut self, end: &End) -> Result<(), NoDate> {
        let calendar = self.inputs.world.calendar;
        let day = end.day;
        let unit = self.way.edition.unit;
        let number = self.way.edition.length;
        // The step before has said it all.
        if unit == Unit::Hours || number == 0 || self.rule().direction == Direction::Before {
            return Ok(());
        }
        let kind = calendar.day(day)?;
        let ends = format!("срок истекает в {}", at_hour(end));
        let works = calendar.works(day, self.way.disputed)?;
        let text = match (self.way.shift, kind) {
            (true, DayKind::Special | DayKind::WorkingWeekend) => {
                format!(
                    "{}, {}: для срока это рабочий день, {ends}.",
                    capital(weekday(day)),
                    calendar.reason(day)?
                )
            }
            (true, _) => format!("Рабочий день, {}: {ends}.", weekday(day)),
            (false, _) if works => format!("{}: {ends}.", capital(weekday(day))),
            (false, _) => {
                format!(
                    "Нерабочий день, {}: срок не переносится и истекает в {}.",
                    self.named(day)?,
                    at_hour(end)
                )
            }
        };
        self.push(self.norm(day, |counting| counting.end_of(unit)), day, text);
        Ok(())
    }

    /// The term moves from a day that does not work to the next that does.
    fn moves(&mut self, counted: &Counted) -> Result<(), NoDate> {
        let last_day = counted.end.day;
        let text = format!("Нерабочие дни: {}.", self.skipped(counted.day, last_day)?);
        self.push(self.norm(counted.day, |counting| counting.shift.as_ref()), counted.day, text);
        self.by_calendar();
        let text = format!("Ближайший рабочий день, {}: срок истекает в 24:00.", weekday(last_day));
        self.push(self.norm(last_day, |counting| counting.shift.as_ref()), last_day, text);
        self.by_calendar();
        Ok(())
    }

    /// What the person has to do, and until which hour.
    fn duty(&mut self, end: &End) {
        let rule = self.rule();
        if rule.kind != RuleKind::PartyTerm {
            return;
        }
        let (day, on) = (end.day, short(end.day));
        let Some(counting) = self.counting(day) else { return };
        match rule.duty {
            Duty::File => {
                if let Some(post) = &counting.post {
                    self.push(post, day, format!("Документ, сданный на почту до 24:00 {on}, подан в срок."));
                }
                if let Some(counter) = &counting.counter {
                    let text = "В канцелярию документ сдают до конца её рабочего дня.".to_owned();
                    self.push(counter, day, text);
                }
                if let Some(custody) = &counting.custody {
                    let text =
                        "Содержащийся под стражей сдаёт документ администрации места содержания.".to_owned();
                    self.push(custody, day, text);
                }
            }
            Duty::Pay => {
                if let Some(post) = &counting.post {
                    self.push(post, day, format!("Деньги, внесённые в банк до 24:00 {on}, уплачены в срок."));
                }
            }
            Duty::Leave | Duty::Report => {}
        }
    }

    /// Names the source of the calendar beside the provision, because the Code itself does not define the day.
    fn by_calendar(&mut self) {
        if let Some(step) = self.steps.last_mut() {
            step.basis.push_str("; ст.\u{a0}111, 112 ТК\u{a0}РФ");
        }
    }

    /// Every day off from `from` to the one before `to` with its reason; neighbours that share a reason are one item.
    fn skipped(&self, from: Date, to: Date) -> Result<String, NoDate> {
        let calendar = self.inputs.world.calendar;
        let mut runs: Vec<(Date, Date, String)> = Vec::new();
        for day in from.series(1.day()).take_while(|day| *day < to) {
            if calendar.works(day, self.way.disputed)? {
                continue;
            }
            let reason = calendar.reason(day)?;
            match runs.last_mut() {
                Some((_, end, known)) if *known == reason && end.tomorrow().is_ok_and(|next| next == day) => {
                    *end = day
                }
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
    fn named(&self, day: Date) -> Result<String, NoDate> {
        let calendar = self.inputs.world.calendar;
        let kind = calendar.day(day)?;
        let plain = matches!(kind, DayKind::Saturday | DayKind::Sunday);
        let reason = calendar.reason(day)?;
        Ok(if plain { weekday(day).to_owned() } else { format!("{} ({reason})", weekday(day)) })
    }

    fn push(&mut self, provision: &'a ProvisionId, date: Date, text: String) {
        let law = self.inputs.world.law;
        let (edition_from, confidence) = match law.nearest(provision, date) {
            Some((edition, true)) => (edition.in_force_from, edition.confidence),
            Some((_, false)) | None => (None, Confidence::Unverified),
        };
        self.steps.push(Step {
            number: self.steps.len() + 1,
            text,
            provision,
            basis: law.citation(provision).into_owned(),
            edition_from,
            confidence,
            date,
        });
    }
}

/// What the end of the reading means for whoever has to act, in Russian.
pub(crate) fn last_moment(rule: &Rule, reading: &Reading<'_>, world: &World<'_>) -> Result<String, NoDate> {
    let end = &reading.end;
    let day = short(end.day);
    let moment = match end.time {
        None => format!("24:00 местного времени {day}"),
        Some(_) => format!("{} местного времени {day}", at_hour(end)),
    };
    let Some(counting) = counting(world, rule, end.day).filter(|_| rule.kind == RuleKind::PartyTerm) else {
        return Ok(moment);
    };
    let cite = |provision: &ProvisionId| world.law.citation(provision);
    Ok(match rule.duty {
        Duty::File => {
            let mut text = moment;
            if let Some(post) = &counting.post {
                text.push_str(&format!(
                    "; документ, сданный на почту до 24:00 этого дня, подан в срок ({})",
                    cite(post)
                ));
            }
            if world.calendar.is_working(end.day)? {
                let basis = counting.counter.as_ref().map(|counter| format!(" ({})", cite(counter)));
                text.push_str(&format!(
                    "; в канцелярию — до конца её рабочего дня{}",
                    basis.unwrap_or_default()
                ));
            } else {
                text.push_str("; день нерабочий, канцелярия может быть закрыта");
            }
            text
        }
        Duty::Pay => match &counting.post {
            Some(post) => {
                format!("{moment}; деньги, внесённые в банк до 24:00, уплачены в срок ({})", cite(post))
            }
            None => moment,
        },
        Duty::Leave => format!("{moment}; к этому времени нужно выехать из России"),
        Duty::Report => moment,
    })
}
