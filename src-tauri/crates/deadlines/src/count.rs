//! The arithmetic of a term: day 1, the counted day, and where the term ends.

use himoya_calendar::{DisputedDays, Moment};
use himoya_law::{Alternative, DayEdge, Direction, Rule, RuleEdition, Starts, Unit};
use jiff::civil::{Date, DateTime, Time};
use jiff::{Span, Timestamp, ToSpan};

use crate::compute::{Gap, World};
use crate::error::{Decision, Need, NoDate};
use crate::proof::{End, Start};

/// What every part of the computation looks at.
#[derive(Clone, Copy)]
pub(crate) struct Inputs<'g, 'a> {
    pub(crate) rule: &'a Rule,
    pub(crate) start: Start<'a>,
    pub(crate) gaps: &'g [Gap],
    pub(crate) restarted: bool,
    pub(crate) world: World<'a>,
}

impl<'a> Inputs<'_, 'a> {
    /// The event, in Russian.
    pub(crate) fn event(&self) -> &'a str {
        self.start.event.map_or(self.rule.trigger.as_str(), |event| event.text.as_str())
    }

    pub(crate) fn no_edition(&self, day: Date) -> NoDate {
        let cite = self.world.law.citation(&self.rule.provision).into_owned();
        NoDate::NeedsDecision(Decision::NoEdition { cite, day })
    }

    pub(crate) fn not_in_force(&self) -> NoDate {
        let day = self.start.at.day;
        let law = || self.rule.editions.iter().filter(|edition| edition.reading.is_none());
        let begins = law().filter_map(|edition| edition.in_force_from.or(edition.not_before));
        let from = begins.min().filter(|from| day < *from);
        let ends = law().map(|edition| edition.in_force_to.or(edition.seen_until));
        let to =
            ends.collect::<Option<Vec<_>>>().and_then(|ends| ends.into_iter().max()).filter(|to| *to < day);
        if from.is_none() && to.is_none() {
            return self.no_edition(day);
        }
        let cite = self.world.law.citation(&self.rule.provision).into_owned();
        NoDate::NotInForce { cite, day, from, to }
    }
}

/// One way to count: an edition with what is open about it decided.
#[derive(Clone, Copy)]
pub(crate) struct Way<'a> {
    pub(crate) edition: &'a RuleEdition,
    pub(crate) starts: Starts,
    pub(crate) shift: bool,
    pub(crate) from_moment: bool,
    pub(crate) disputed: DisputedDays,
    pub(crate) second_hour: bool,
    pub(crate) alternative: Option<&'a Alternative>,
    /// Whether this edition is one of several between which the law changed.
    pub(crate) changed: bool,
}

impl<'a> Way<'a> {
    pub(crate) fn of(edition: &'a RuleEdition) -> Self {
        Self {
            edition,
            starts: edition.starts,
            shift: edition.shift,
            from_moment: false,
            disputed: DisputedDays::Work,
            second_hour: false,
            alternative: None,
            changed: false,
        }
    }
}

/// What a count gives.
#[derive(Debug, Clone)]
pub(crate) struct Counted {
    /// The last day as counted, pauses included, before any move to a working day.
    pub(crate) day: Date,
    /// The last day without pauses.
    pub(crate) unpaused: Date,
    /// Where the term ends.
    pub(crate) end: End,
}

/// Counts the term in one way.
pub(crate) fn count(inputs: &Inputs<'_, '_>, way: &Way<'_>) -> Result<Counted, NoDate> {
    let counted = match (inputs.rule.direction, way.edition.unit) {
        (Direction::Before, unit) => backward(inputs, way, unit)?,
        (Direction::After, Unit::Hours) => hours(inputs, way)?,
        (Direction::After, Unit::Sutki) if way.from_moment => from_moment(inputs, way),
        (Direction::After, _) => days(inputs, way)?,
    };
    inputs.world.calendar.day(counted.end.day)?;
    Ok(counted)
}

/// Day 1 of a term that is not counted in hours.
pub(crate) fn first_day(inputs: &Inputs<'_, '_>, starts: Starts) -> Result<Date, NoDate> {
    let day = inputs.start.at.day;
    let first = match starts {
        Starts::NextDay => day.saturating_add(1.day()),
        Starts::SameMoment => day,
    };
    inputs.world.calendar.day(first)?;
    Ok(first)
}

fn exact(end: End) -> Counted {
    Counted { day: end.day, unpaused: end.day, end }
}

fn hours(inputs: &Inputs<'_, '_>, way: &Way<'_>) -> Result<Counted, NoDate> {
    let at = inputs.start.at;
    let Some(time) = at.time else {
        // "At once" needs no hour: it is the day of the event in any case.
        let at_once = way.edition.length == 0;
        let need = || NoDate::NeedsFact(Need::Hour { event: inputs.event().to_owned() });
        return if at_once { Ok(exact(End::of(at.day))) } else { Err(need()) };
    };
    let local = at.day.to_datetime(time);
    let instant = instant(inputs, local, way.second_hour)?;
    Ok(exact(hours_from(inputs, instant, i64::from(way.edition.length))))
}

/// The instant of an hour by the clock of the place.
fn instant(inputs: &Inputs<'_, '_>, local: DateTime, second: bool) -> Result<Timestamp, NoDate> {
    let instants = inputs.world.zone.hour(local).instants();
    let chosen = if second { instants.last() } else { instants.first() };
    chosen.copied().ok_or_else(|| {
        let zone = inputs.world.zone.name().to_owned();
        NoDate::NeedsDecision(Decision::NoSuchHour { at: Moment::at(local.date(), local.time()), zone })
    })
}

fn hours_from(inputs: &Inputs<'_, '_>, instant: Timestamp, hours: i64) -> End {
    // A term in hours is at most some weeks long; the range of the library ends in the year 9999.
    let end = instant.saturating_add(hours.hours()).unwrap_or(instant);
    let local = inputs.world.zone.clock(end);
    let offset = Some(inputs.world.zone.offset_at(end));
    End { day: local.date(), time: Some(local.time()), offset, instant: Some(end) }
}

/// A day, and an hour on it by the clock of the place.
fn by_clock(inputs: &Inputs<'_, '_>, day: Date, time: Option<Time>) -> End {
    let instant = time.and_then(|time| inputs.world.zone.first_instant(day.to_datetime(time)));
    End { day, time, offset: None, instant }
}

/// Сутки of 24 hours each from the hour of the event; without an hour, the end of the day on which they may last.
fn from_moment(inputs: &Inputs<'_, '_>, way: &Way<'_>) -> Counted {
    let at = inputs.start.at;
    let day = at.day.saturating_add(i32::from(way.edition.length).days());
    exact(by_clock(inputs, day, at.time))
}

fn days(inputs: &Inputs<'_, '_>, way: &Way<'_>) -> Result<Counted, NoDate> {
    let calendar = inputs.world.calendar;
    first_day(inputs, way.starts)?;
    let unpaused = unpaused(inputs, way)?;
    calendar.day(unpaused)?;
    let day = paused(inputs, way, unpaused)?;
    calendar.day(day)?;
    let end = if way.shift { calendar.next_working_on_or_after(day, way.disputed)? } else { day };
    Ok(Counted { day, unpaused, end: End::of(end) })
}

fn unpaused(inputs: &Inputs<'_, '_>, way: &Way<'_>) -> Result<Date, NoDate> {
    let event = inputs.start.at.day;
    let length = way.edition.length;
    let number = i32::from(length);
    // Day 1 is the first of `length` days; a term of no days is the day of the event.
    let back = i32::from(way.starts == Starts::SameMoment && length > 0);
    Ok(match way.edition.unit {
        Unit::Hours | Unit::Sutki | Unit::Days => event.saturating_add((number - back).days()),
        Unit::WorkingDays => {
            let calendar = inputs.world.calendar;
            let (from, rest) = match back {
                // Counting from the day before would ask the calendar for a day that the term does not touch.
                1 => (calendar.next_working_on_or_after(event, way.disputed)?, length - 1),
                _ => (event, length),
            };
            calendar.working_days_after(from, rest, way.disputed)?
        }
        Unit::Months => same_number(event, months(number), way.starts),
        Unit::Years => same_number(event, months(number.saturating_mul(12)), way.starts),
    })
}

/// A span of months; one that no calendar reaches is cut to one that still reaches beyond it.
fn months(number: i32) -> Span {
    const FAR: i32 = 12 * 10_000;
    number.min(FAR).months()
}

/// The end of a term in months or years: the same-numbered date, or the last day of a month that lacks it. When
/// the day of the event counts, the day before that number.
fn same_number(event: Date, length: Span, starts: Starts) -> Date {
    match starts {
        Starts::NextDay => event.saturating_add(length),
        // The day before the 1st is the last of the month before, which every month has.
        Starts::SameMoment if event.day() == 1 => event.saturating_add(length).saturating_sub(1.day()),
        Starts::SameMoment => {
            // From the day before the event the month clamps as it should: 31.12 and two months give 28.02.
            event.saturating_sub(1.day()).saturating_add(length)
        }
    }
}

/// The day to which pauses inside the term put its end off.
fn paused(inputs: &Inputs<'_, '_>, way: &Way<'_>, unpaused: Date) -> Result<Date, NoDate> {
    let mut end = unpaused;
    for gap in inputs.gaps {
        (_, end) = put_off(inputs, way, gap, end)?;
    }
    Ok(end)
}

/// How many days a pause takes from a term that would end on `end`, and where the term ends with them. A term in
/// working days loses and regains working days only.
pub(crate) fn put_off(
    inputs: &Inputs<'_, '_>,
    way: &Way<'_>,
    gap: &Gap,
    end: Date,
) -> Result<(u16, Date), NoDate> {
    let from = gap.from.max(inputs.start.at.day.saturating_add(1.day()));
    if from > end || gap.to < from {
        return Ok((0, end));
    }
    let calendar = inputs.world.calendar;
    let in_working_days = way.edition.unit == Unit::WorkingDays;
    let mut days = 0;
    for day in from.series(1.day()).take_while(|day| *day <= gap.to) {
        calendar.day(day)?;
        days += u16::from(!in_working_days || calendar.works(day, way.disputed)?);
    }
    let end = match in_working_days {
        true => calendar.working_days_after(end, days, way.disputed)?,
        false => end.saturating_add(i32::from(days).days()),
    };
    Ok((days, end))
}

/// The last moment that is still as far before the event as the law wants.
fn backward(inputs: &Inputs<'_, '_>, way: &Way<'_>, unit: Unit) -> Result<Counted, NoDate> {
    let at = inputs.start.at;
    let length = way.edition.length;
    let edge = match (at.time, inputs.rule.day_is) {
        (Some(time), _) => at.day.to_datetime(time),
        (None, DayEdge::Start) => at.day.at(0, 0, 0, 0),
        (None, DayEdge::End) => at.day.saturating_add(1.day()).at(0, 0, 0, 0),
    };
    let end = if unit == Unit::Hours {
        hours_from(inputs, instant(inputs, edge, false)?, -i64::from(length))
    } else {
        let local = edge.saturating_sub(i32::from(length).days());
        by_clock(inputs, local.date(), Some(local.time()))
    };
    // Midnight is the end of the day before: a paper of that day is in time, one of the next is not.
    let midnight = end.time.is_some_and(|time| time.hour() == 0 && time.minute() == 0);
    let end = if midnight && at.time.is_none() { End::of(end.day.saturating_sub(1.day())) } else { end };
    Ok(exact(end))
}
