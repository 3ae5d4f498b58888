//! A slow counter that shares nothing with the engine: it walks day by day over a list of days that it made itself,
//! reads the calendar files line by line and the rules from the bare tables of their files.

use toml::{Table, Value};

use super::support::texts;

/// Year, month, day.
pub type Day = (i32, u32, u32);

/// Hour and minute; absent for 24:00.
pub type Hour = Option<(u32, u32)>;

/// Where a term ends.
pub type End = (Day, Hour);

/// The kind of a refusal, by the word that screens and scripts use.
pub type Refusal = &'static str;

const FIRST: Day = (2013, 1, 1);
const LAST: Day = (2027, 12, 31);
const OUTSIDE: Refusal = "outside_calendar";

/// The calendar as this counter sees it.
pub struct Slow {
    /// Every day of the calendar.
    pub days: Vec<Day>,
    off: Vec<bool>,
    disputed: Vec<bool>,
}

/// A rule as this counter sees it.
#[derive(Clone)]
pub struct SlowRule {
    pub id: String,
    pub events: Vec<String>,
    pub before: bool,
    pub from_midnight: bool,
    pub editions: Vec<SlowEdition>,
}

#[derive(Clone)]
pub struct SlowEdition {
    pub cautious: bool,
    pub event: Option<String>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub seen_on: Option<Day>,
    pub seen_until: Option<Day>,
    pub not_before: Option<Day>,
    pub unit: String,
    pub ways: Vec<SlowWay>,
}

/// One way to count an edition; the first is the ordinary one.
#[derive(Clone, Copy)]
pub struct SlowWay {
    pub length: u32,
    pub next_day: bool,
    pub shift: bool,
    pub from_moment: bool,
}

impl SlowRule {
    /// Every rule in the file of an article.
    pub fn of_article(text: &str) -> Vec<Self> {
        let table: Table = toml::from_str(text).unwrap();
        list(&table, "rule").map(Self::read).collect()
    }

    fn read(rule: &Table) -> Self {
        let is = |key: &str, word: &str| rule.get(key).and_then(Value::as_str) == Some(word);
        let mut editions: Vec<SlowEdition> = list(rule, "edition").map(SlowEdition::read).collect();
        editions.sort_by_key(SlowEdition::start);
        Self {
            id: rule["id"].as_str().unwrap().to_owned(),
            events: list(rule, "event").map(|event| event["id"].as_str().unwrap().to_owned()).collect(),
            before: is("direction", "before"),
            from_midnight: is("day_is", "start"),
            editions,
        }
    }

    /// Whether any reading hangs on the hour of the event.
    pub fn needs_hour(&self) -> bool {
        let hangs =
            |edition: &SlowEdition| edition.unit == "hours" || edition.ways.iter().any(|way| way.from_moment);
        self.before || self.editions.iter().any(hangs)
    }

    /// Whether an edition is counted in hours.
    pub fn in_hours(&self) -> bool {
        self.editions.iter().any(|edition| edition.unit == "hours")
    }

    fn law(&self) -> impl Iterator<Item = &SlowEdition> {
        self.editions.iter().filter(|edition| !edition.cautious)
    }

    /// The edition for an event on the day: the newest that is known to have stood, else the oldest that may have.
    fn standing(&self, day: Day) -> Option<&SlowEdition> {
        let known = self
            .law()
            .filter(|edition| edition.applies(day) && edition.start().is_some_and(|start| start <= day));
        known.last().or_else(|| self.law().find(|edition| edition.applies(day)))
    }

    fn not_in_force(&self, day: Day) -> Refusal {
        let begins = self.law().filter_map(|edition| edition.from.or(edition.not_before)).min();
        let ends: Option<Vec<Day>> = self.law().map(|edition| edition.to.or(edition.seen_until)).collect();
        let over = ends.is_some_and(|ends| ends.iter().all(|end| *end < day));
        if begins.is_some_and(|begin| day < begin) || over { "not_in_force" } else { "needs_decision" }
    }
}

impl SlowEdition {
    fn read(edition: &Table) -> Self {
        let text = |key: &str| edition.get(key).and_then(Value::as_str).map(str::to_owned);
        let day = |key: &str| edition.get(key).map(|value| parse(value.as_str().unwrap()));
        let own = SlowWay {
            length: u32::try_from(edition["length"].as_integer().unwrap()).unwrap(),
            next_day: text("starts").unwrap() == "next_day",
            shift: edition["shift"].as_bool().unwrap(),
            from_moment: false,
        };
        let other = |table: &Table| SlowWay {
            next_day: table.get("starts").map_or(own.next_day, |starts| starts.as_str() == Some("next_day")),
            shift: table.get("shift").map_or(own.shift, |shift| shift.as_bool().unwrap()),
            from_moment: table.get("from_moment").is_some_and(|from| from.as_bool().unwrap()),
            ..own
        };
        Self {
            cautious: edition.contains_key("reading"),
            event: text("event"),
            from: day("in_force_from"),
            to: day("in_force_to"),
            seen_on: day("seen_on"),
            seen_until: day("seen_until"),
            not_before: day("not_before"),
            unit: text("unit").unwrap(),
            ways: std::iter::once(own).chain(list(edition, "alternative").map(other)).collect(),
        }
    }

    fn start(&self) -> Option<Day> {
        self.from.or(self.seen_on)
    }

    fn applies(&self, day: Day) -> bool {
        let begins = self.from.or(self.not_before).unwrap_or(FIRST);
        let ends = self.to.or(self.seen_until).unwrap_or(LAST);
        (begins..=ends).contains(&day)
    }
}

fn list<'t>(table: &'t Table, key: &str) -> impl Iterator<Item = &'t Table> {
    table.get(key).and_then(Value::as_array).into_iter().flatten().map(|value| value.as_table().unwrap())
}

fn parse(text: &str) -> Day {
    let parts: Vec<u32> = text.trim_matches('"').split('-').map(|part| part.parse().unwrap()).collect();
    (parts[0] as i32, parts[1], parts[2])
}

impl Slow {
    /// Reads the lines `date = …`, `kind = …` and `disputed = …`; a date without a kind is a working weekend.
    pub fn shipped() -> Self {
        let mut days = vec![FIRST];
        while days[days.len() - 1] < LAST {
            days.push(next(days[days.len() - 1]));
        }
        let off = days.iter().map(|day| weekday(*day) >= 5).collect();
        let disputed = vec![false; days.len()];
        let mut slow = Self { days, off, disputed };
        for text in texts("calendar") {
            let (mut block, mut at) = ("", 0);
            for line in text.lines() {
                if line.starts_with('[') {
                    block = line;
                } else if let Some(value) = line.strip_prefix("date = ").filter(|_| block.starts_with("[[")) {
                    at = slow.days.binary_search(&parse(value)).unwrap();
                    slow.off[at] &= block != "[[working_weekend]]";
                } else if let Some(value) = line.strip_prefix("kind = ") {
                    slow.off[at] = match value {
                        "\"holiday\"" | "\"moved_off\"" => true,
                        "\"special\"" => false,
                        other => panic!("{other}"),
                    };
                } else if line == "disputed = true" {
                    slow.disputed[at] = true;
                }
            }
        }
        slow
    }

    /// Every reading's end for an event on the day number `at` of the calendar, sorted; or the kind of refusal.
    pub fn answer(
        &self,
        rule: &SlowRule,
        event: Option<&str>,
        at: usize,
        hour: Hour,
    ) -> Result<Vec<End>, Refusal> {
        let day = self.days[at];
        let claimed =
            |event: &str| rule.editions.iter().any(|edition| edition.event.as_deref() == Some(event));
        let own = event.filter(|event| claimed(event));
        let mut ends = Vec::new();
        if own.is_none() {
            let first = rule.standing(day).ok_or_else(|| rule.not_in_force(day))?;
            let mut governing = vec![first];
            let mut latest = self.days[self.count(rule, first, first.ways[0], false, at, hour)?.0];
            for edition in rule.law().filter(|edition| !std::ptr::eq(*edition, first)) {
                let Some(start) = edition.start().filter(|start| *start > day) else { continue };
                let may_be_old = edition.from.is_none() && first.to.is_none();
                if start <= latest && !may_be_old {
                    let end = self.count(rule, edition, edition.ways[0], false, at, hour)?.0;
                    latest = latest.max(self.days[end]);
                    governing.push(edition);
                }
            }
            if first.seen_until.is_some() && rule.standing(latest).is_none() {
                return Err("needs_decision");
            }
            for edition in governing {
                self.read(rule, edition, at, hour, &mut ends)?;
            }
        }
        for edition in
            rule.editions.iter().filter(|edition| edition.cautious && edition.event.as_deref() == own)
        {
            if edition.applies(day) {
                self.read(rule, edition, at, hour, &mut ends)?;
            }
        }
        if ends.is_empty() {
            return Err("needs_fact");
        }
        ends.sort_by_key(|(day, hour)| (*day, hour.unwrap_or((24, 0))));
        Ok(ends)
    }

    /// The ordinary way of an edition, and each open one that leads elsewhere.
    fn read(
        &self,
        rule: &SlowRule,
        edition: &SlowEdition,
        at: usize,
        hour: Hour,
        ends: &mut Vec<End>,
    ) -> Result<(), Refusal> {
        let mut of_edition: Vec<(usize, Hour)> = Vec::new();
        for rest in [false, true] {
            for way in &edition.ways {
                let usual = self.count(rule, edition, *way, false, at, hour)?;
                let crosses = at <= usual.0 && self.disputed[at..=usual.0].contains(&true);
                let end = if rest { self.count(rule, edition, *way, true, at, hour)? } else { usual };
                let open = !rest || (crosses && end != usual);
                if open && of_edition.first() != Some(&end) {
                    of_edition.push(end);
                }
            }
        }
        ends.extend(of_edition.into_iter().map(|(at, hour)| (self.days[at], hour)));
        Ok(())
    }

    /// The number of the last day, and the hour on it.
    fn count(
        &self,
        rule: &SlowRule,
        edition: &SlowEdition,
        way: SlowWay,
        rest: bool,
        at: usize,
        hour: Hour,
    ) -> Result<(usize, Hour), Refusal> {
        let length = way.length as usize;
        if rule.before {
            return self.before(rule, edition, length, at, hour);
        }
        let end = match edition.unit.as_str() {
            "hours" => match hour {
                None if length == 0 => (at, None),
                None => return Err("needs_fact"),
                Some((hours, minutes)) => {
                    let minutes = (at * 24 + hours as usize + length) * 60 + minutes as usize;
                    (minutes / 1440, Some(((minutes / 60 % 24) as u32, (minutes % 60) as u32)))
                }
            },
            "sutki" if way.from_moment => (at + length, hour),
            unit => (self.whole_days(unit, way, rest, at)?, None),
        };
        if end.0 < self.days.len() { Ok(end) } else { Err(OUTSIDE) }
    }

    /// The last moment that lies as far before the event.
    fn before(
        &self,
        rule: &SlowRule,
        edition: &SlowEdition,
        length: usize,
        at: usize,
        hour: Hour,
    ) -> Result<(usize, Hour), Refusal> {
        let edge = match hour {
            Some((hour, minute)) => hour as usize * 60 + minute as usize,
            None if rule.from_midnight => 0,
            None => 1440,
        };
        let step = if edition.unit == "hours" { 60 } else { 1440 };
        let end = (at * 1440 + edge).checked_sub(length * step).ok_or(OUTSIDE)?;
        if hour.is_none() && end % 1440 == 0 {
            return (end / 1440).checked_sub(1).map(|at| (at, None)).ok_or(OUTSIDE);
        }
        Ok((end / 1440, Some(((end / 60 % 24) as u32, (end % 60) as u32))))
    }

    fn whole_days(&self, unit: &str, way: SlowWay, rest: bool, at: usize) -> Result<usize, Refusal> {
        let off = |at: usize| -> Result<bool, Refusal> {
            Ok(*self.off.get(at).ok_or(OUTSIDE)? || (rest && self.disputed[at]))
        };
        let first = at + usize::from(way.next_day);
        let mut end = match unit {
            _ if way.length == 0 => at,
            "sutki" | "days" => first + way.length as usize - 1,
            "working_days" => {
                let (mut day, mut left) = (first, way.length);
                loop {
                    left -= u32::from(!off(day)?);
                    if left == 0 {
                        break day;
                    }
                    day += 1;
                }
            }
            "months" => self.number(at, way.length, way.next_day)?,
            "years" => self.number(at, 12 * way.length, way.next_day)?,
            other => panic!("{other}"),
        };
        while way.shift && off(end)? {
            end += 1;
        }
        Ok(end)
    }

    /// Walks to the day with the wanted number in the month that lies so many months ahead, or to that month's end.
    fn number(&self, at: usize, months: u32, next_day: bool) -> Result<usize, Refusal> {
        let (year, month, number) = self.days[at];
        let number = if next_day { number } else { number - 1 };
        // The day before the 1st is the end of the month before.
        let (months, number) = if number == 0 { (months - 1, 31) } else { (months, number) };
        let wanted = year as u32 * 12 + month + months;
        let mut day = at;
        loop {
            let (year, month, today) = *self.days.get(day).ok_or(OUTSIDE)?;
            let last = next((year, month, today)).2 == 1;
            if year as u32 * 12 + month == wanted && (today == number || last) {
                return Ok(day);
            }
            day += 1;
        }
    }
}

/// The day after.
pub fn next((year, month, day): Day) -> Day {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    match (day < length, month < 12) {
        (true, _) => (year, month, day + 1),
        (false, true) => (year, month + 1, 1),
        (false, false) => (year + 1, 1, 1),
    }
}

/// 0 for Monday to 6 for Sunday, by Sakamoto's method.
fn weekday((year, month, day): Day) -> u32 {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year - 1 } else { year };
    let sum = year + year / 4 - year / 100 + year / 400 + offsets[month as usize - 1] + day as i32;
    (sum % 7 + 6) as u32 % 7
}
