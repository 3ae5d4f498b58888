//! Which editions of a rule govern an event, and the proof that follows.

use himoya_calendar::{DisputedDays, Moment, ProductionCalendar, Zone};
use himoya_law::{Dated, LawLibrary, PauseEffect, Rule, RuleEdition, RuleKind, Unit};
use jiff::civil::Date;

use crate::count::{Counted, Inputs, Way, count};
use crate::error::{Decision, Need, NoDate};
use crate::hints;
use crate::proof::{Proof, Reading, Start, Verdict};
use crate::reading::read;
use crate::steps;

/// What a count takes from outside: which days work, what was law, what an hour is at the place.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The production calendar.
    pub calendar: &'a ProductionCalendar,
    /// The law.
    pub law: &'a LawLibrary,
    /// The time zone of the place where the event happened.
    pub zone: &'a Zone,
}

/// What is known of the events of one term.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'a> {
    /// The starting events: the name of one of the rule's own, `None` for the ordinary one, and its moment.
    pub starts: &'a [(Option<&'a str>, Moment)],
    /// Days that do not count, in order of time.
    pub gaps: &'a [Gap],
    /// The day on which the term began anew.
    pub restarted_on: Option<Date>,
}

/// A run of days, both ends included, during which a term stood still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// Computes the term of a rule.
///
/// The edition that stood on the day of the event governs when the whole term passed under it. When another
/// edition started before the term ended, when the reference calls another way of counting open, when a day
/// in question is disputed or an hour struck twice, each reading is given, the earliest end first.
///
/// # Errors
///
/// [`NoDate`]: a fact is missing, a person must decide, the calendar does not reach, the rule was not law.
pub fn compute<'a>(rule: &'a Rule, given: &Given<'_>, world: &World<'a>) -> Result<Proof<'a>, NoDate> {
    let mut readings: Vec<Reading<'a>> = Vec::new();
    let mut law_read = false;
    let mut transition = Vec::new();
    pauses_are_known(rule, given, world)?;
    let gaps = merged(given.gaps);
    for (event, at) in given.starts {
        let event = match event {
            None => None,
            Some(id) => match rule.events.iter().find(|event| event.id == *id) {
                Some(event) => Some(event),
                None => return Err(NoDate::NeedsFact(Need::Event { event: rule.trigger.clone() })),
            },
        };
        let at = given.restarted_on.map_or(*at, Moment::of);
        world.calendar.day(at.day)?;
        let start = Start { event, at };
        let inputs =
            Inputs { rule, start, gaps: &gaps, restarted: given.restarted_on.is_some(), world: *world };
        if event.is_none_or(|event| !claimed(rule, &event.id)) {
            let editions = governing(&inputs)?;
            law_read = true;
            for edition in &editions {
                readings.extend(read_all(&inputs, edition, editions.len() > 1)?);
            }
            transition.extend(editions.into_iter().skip(1));
        }
        for edition in cautious(rule, event.map(|event| event.id.as_str()), at.day) {
            readings.extend(read_all(&inputs, edition, false)?);
        }
    }
    if readings.is_empty() {
        return Err(NoDate::NeedsFact(Need::Event { event: rule.trigger.clone() }));
    }
    if given.starts.len() > 1 {
        crate::reading::name_the_event(rule, &mut readings);
    }
    // Where two readings end together the ordinary event comes first, then the order of the rule; a stable sort keeps
    // the edition of the event before the newer one.
    readings.sort_by_key(|reading| (reading.end.key(), event_place(rule, reading)));
    let last_moment_text = steps::last_moment(rule, &readings[0], world)?;
    let trust = hints::trust(&readings[0]);
    let mut proof = Proof { rule, zone: world.zone, readings, last_moment_text, hints: Vec::new(), trust };
    proof.hints = hints::hints(&proof, &transition, law_read, given, world)?;
    Ok(proof)
}

impl Proof<'_> {
    /// Whether the term has run out at the moment: under every reading for what must be certain against somebody,
    /// under the earliest for what the person must keep.
    pub fn has_run_out(&self, now: Moment) -> bool {
        match self.rule.kind {
            RuleKind::PartyTerm => self.safe().end.kept_by(now, self.zone) == Some(false),
            _ => self.check(now) == Verdict::Late,
        }
    }
}

/// The pauses by time, those that touch or overlap as one, so that no day is left out twice.
fn merged(gaps: &[Gap]) -> Vec<Gap> {
    let mut sorted = gaps.to_vec();
    sorted.sort_by_key(|gap| gap.from);
    let mut merged: Vec<Gap> = Vec::with_capacity(sorted.len());
    for gap in sorted {
        match merged.last_mut() {
            Some(last) if gap.from <= last.to.saturating_add(jiff::ToSpan::days(1)) => {
                last.to = last.to.max(gap.to)
            }
            _ => merged.push(gap),
        }
    }
    merged
}

/// The place of a reading's event among those of the rule; the ordinary one comes first.
fn event_place(rule: &Rule, reading: &Reading<'_>) -> usize {
    let place = |event: &himoya_law::StartEvent| rule.events.iter().position(|known| known.id == event.id);
    reading.start.event.and_then(place).map_or(0, |at| at + 1)
}

/// Whether an edition of the rule runs from this event alone.
fn claimed(rule: &Rule, event: &str) -> bool {
    rule.editions.iter().any(|edition| edition.event.as_deref() == Some(event))
}

/// The readings beside the law that run from the event and may be applied on the day.
fn cautious<'a>(rule: &'a Rule, event: Option<&str>, day: Date) -> impl Iterator<Item = &'a RuleEdition> {
    let own = event.filter(|event| claimed(rule, event)).map(str::to_owned);
    rule.editions.iter().filter(move |edition| {
        edition.reading.is_some() && edition.event.as_deref() == own.as_deref() && edition.may_apply(day)
    })
}

fn pauses_are_known(rule: &Rule, given: &Given<'_>, world: &World<'_>) -> Result<(), NoDate> {
    let knows = |effect| rule.pauses.iter().any(|pause| pause.effect == effect);
    let unknown = (!given.gaps.is_empty() && !knows(PauseEffect::Suspends))
        || (given.restarted_on.is_some() && !knows(PauseEffect::Restarts));
    if unknown {
        let cite = world.law.citation(&rule.provision).into_owned();
        return Err(NoDate::NeedsDecision(Decision::NoPause { cite }));
    }
    Ok(())
}

/// The edition that stood on the day of the event, and every later one that started before the term ended.
fn governing<'a>(inputs: &Inputs<'_, 'a>) -> Result<Vec<&'a RuleEdition>, NoDate> {
    let rule = inputs.rule;
    let day = inputs.start.at.day;
    let law = || rule.editions.iter().filter(|edition| edition.reading.is_none());
    let Some(first) = standing(rule, day) else {
        return Err(inputs.not_in_force());
    };
    let mut latest = count(inputs, &Way::of(first))?.end.day;
    let mut governing = vec![first];
    // Editions are sorted by their start when the library is built; the one that governs may itself have been seen
    // only later.
    for edition in law().filter(|edition| !std::ptr::eq(*edition, first)) {
        let Some(start) = edition.span().start().filter(|start| *start > day) else { continue };
        // Its beginning is not established: it may as well have stood all the time, and then governs nothing new.
        if edition.in_force_from.is_none() && first.in_force_to.is_none() {
            continue;
        }
        if start <= latest {
            latest = latest.max(count(inputs, &Way::of(edition))?.end.day);
            governing.push(edition);
        }
    }
    // An edition whose end is not established says nothing about a term that outlives it.
    if first.seen_until.is_some() && standing(rule, latest).is_none() {
        return Err(inputs.no_edition(latest));
    }
    Ok(governing)
}

/// The law's edition for an event on the day: one that is established if there is one, else the nearest.
fn standing(rule: &Rule, day: Date) -> Option<&RuleEdition> {
    let may = || rule.editions.iter().filter(|edition| edition.reading.is_none() && edition.may_apply(day));
    let established = may().filter(|edition| edition.established_on(day));
    established
        .max_by_key(|edition| edition.span().start())
        .or_else(|| may().min_by_key(|edition| edition.span().start()))
}

/// The reading of an edition, and the others that are open beside it.
fn read_all<'a>(
    inputs: &Inputs<'_, 'a>,
    edition: &'a RuleEdition,
    changed: bool,
) -> Result<Vec<Reading<'a>>, NoDate> {
    let base = Way { changed, ..Way::of(edition) };
    let counted = count(inputs, &base)?;
    let mut ways = vec![(base, counted)];
    for alternative in &edition.alternatives {
        let way = Way {
            starts: alternative.starts.unwrap_or(edition.starts),
            shift: alternative.shift.unwrap_or(edition.shift),
            from_moment: alternative.from_moment,
            alternative: Some(alternative),
            ..base
        };
        ways.push((way, count(inputs, &way)?));
    }
    // A clock that is put back shows an hour twice. Otherwise the second pass is the first, and ends where it does.
    if edition.unit == Unit::Hours {
        let way = Way { second_hour: true, ..base };
        ways.push((way, count(inputs, &way)?));
    }
    let from = inputs.start.at.day;
    for at in 0..ways.len() {
        let (way, counted) = &ways[at];
        if inputs.world.calendar.has_disputed(from, counted.end.day) {
            let way = Way { disputed: DisputedDays::Rest, ..*way };
            ways.push((way, count(inputs, &way)?));
        }
    }
    // A reading that ends where one before it does changes nothing for anybody.
    let mut kept: Vec<(Way<'a>, Counted)> = Vec::with_capacity(ways.len());
    for (way, counted) in ways {
        if kept.iter().all(|(_, known)| known.end != counted.end) {
            kept.push((way, counted));
        }
    }
    let mut readings = Vec::with_capacity(kept.len());
    for (way, counted) in kept {
        readings.push(read(inputs, &way, counted)?);
    }
    // When readings compete, the ordinary one has to say which of them it is.
    if readings.len() > 1 && !changed && edition.reading.is_none() {
        readings[0].why = crate::reading::why_ordinary(inputs, &base, &readings[0]);
    }
    Ok(readings)
}
