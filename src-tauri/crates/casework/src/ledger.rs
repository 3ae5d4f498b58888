//! The ledger of a case: its facts put before the chains, the result made ready to be shown.

use himoya_calendar::Moment;
use himoya_checks::Derived;
use himoya_content::{LawNorms, LawOnDay};
use himoya_deadlines::ledger::{
    Attention, Breach, CaseFacts, Entry, Happened, Ledger, Origin, Outcome, Status, ledger,
};
use himoya_deadlines::{End, World, moment, plural, short};
use himoya_documents::scope::CaseScope;
use himoya_facts::{ConditionScope, FactPath, FactState, Truth};
use himoya_law::{RuleKind, Unit};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde_json::Value;

use crate::Office;
use crate::calculator::read_time;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::term::{date_at, uncertain_at, zone_of};
use crate::term_view::hour;
use crate::wire::{
    BreachView, ClockView, DeskGroup, DocumentLink, DoneView, LedgerEntry, LedgerStatus, LedgerView,
    NextTerm, RestoreView,
};

/// When a ledger is looked at.
#[derive(Debug, Clone, Copy)]
pub enum Now {
    /// An instant, which the clock of the case's place turns into a day and an hour.
    Instant(Timestamp),
    /// A day, and perhaps an hour, by the clock of the case's place.
    Local(Moment),
}

/// The facts of one case as chains see them.
struct Facts<'a> {
    scope: CaseScope<'a>,
    case: &'a Value,
}

impl ConditionScope for Facts<'_> {
    fn fact(&self, id: &str) -> FactState {
        // A chain asks whether there was such a day; between two limits there was.
        match (self.scope.fact(id), uncertain_at(self.case, id)) {
            (FactState::Unknown, Some((first, _))) => FactState::Known(first.to_string()),
            (state, _) => state,
        }
    }

    fn law(&self, provision: &str) -> Truth {
        self.scope.law(provision)
    }
}

impl CaseFacts for Facts<'_> {
    fn day(&self, path: &str) -> Option<Date> {
        date_at(self.case, path)
    }

    fn later(&self, path: &str) -> Option<Date> {
        uncertain_at(self.case, path).map(|(_, last)| last)
    }

    fn hour(&self, path: &str) -> Option<Time> {
        let path: FactPath = path.parse().ok()?;
        read_time(path.get(self.case)?.as_str()?)
    }

    fn filed(&self, term: &str) -> Option<Moment> {
        filed_items(self.case, term).filter_map(filed_at).min()
    }
}

/// What was recorded as done within a term.
pub(crate) fn filed_items<'a>(case: &'a Value, term: &'a str) -> impl Iterator<Item = &'a Value> {
    let all = case.get("filed").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    all.iter().filter(move |item| item.get("term").and_then(Value::as_str) == Some(term))
}

fn filed_at(item: &Value) -> Option<Moment> {
    let day = item.get("on")?.as_str()?.parse().ok()?;
    Some(Moment { day, time: item.get("at").and_then(Value::as_str).and_then(read_time) })
}

/// What the desk shows of a case.
pub(crate) struct OnDesk {
    /// The next moment at which somebody must act.
    pub(crate) next: Option<NextTerm>,
    pub(crate) group: DeskGroup,
    /// How many breaches stand by recorded facts.
    pub(crate) breaches: usize,
}

/// Where a case with a next moment stands on the desk; weeks end on Sunday.
fn group(next: &NextTerm, today: Date) -> DeskGroup {
    let rest = i64::from(7 - today.weekday().to_monday_one_offset());
    match next.left.days {
        _ if next.attention == "restore" => DeskGroup::Restore,
        _ if next.minutes.is_some() => DeskGroup::Hours,
        days if days <= 0 => DeskGroup::Today,
        1 => DeskGroup::Tomorrow,
        days if days <= rest => DeskGroup::ThisWeek,
        days if days <= rest + 7 => DeskGroup::NextWeek,
        _ => DeskGroup::Later,
    }
}

/// A ledger with what is needed to show it.
pub(crate) struct Looked<'a> {
    pub(crate) ledger: Ledger<'a>,
    pub(crate) world: World<'a>,
    pub(crate) now: Moment,
    pub(crate) zone_assumed: bool,
}

impl Office {
    /// Every term of a case, as the window and the command line show it.
    ///
    /// # Errors
    ///
    /// [`Error::Defect`] when the content has no time zone.
    pub fn ledger(&self, file: &CaseFile, now: Now) -> Result<LedgerView, Error> {
        let looked = self.look(file, now)?;
        Ok(Shown { office: self, looked: &looked, case: &file.value }.view())
    }

    pub(crate) fn look(&self, file: &CaseFile, now: Now) -> Result<Looked<'_>, Error> {
        let named = zone_of(&file.value).filter(|zone| self.content.zones.get(zone).is_some());
        let world = self.world(named)?;
        let now = match now {
            Now::Local(moment) => moment,
            Now::Instant(instant) => {
                let clock = world.zone.clock(instant);
                Moment::at(clock.date(), clock.time())
            }
        };
        let derived: Derived = self.derived(file, None, now.day);
        let norms = LawNorms::new(self.content.law.clone());
        let law: LawOnDay<'_> = norms.on(now.day);
        let facts = Facts { scope: CaseScope::new(&file.value, &derived, &law), case: &file.value };
        let ledger = ledger(&self.content.ledger.chains, &facts, now, &world);
        Ok(Looked { ledger, world, now, zone_assumed: named.is_none() })
    }

    /// What the desk shows of a case that was looked at.
    pub(crate) fn on_desk(&self, file: &CaseFile, looked: &Looked<'_>) -> OnDesk {
        let shown = Shown { office: self, looked, case: &file.value };
        let breaches = looked.ledger.breaches.iter().filter(|breach| breach.certain).count();
        let next = shown.next();
        let dated = looked.ledger.entries.iter().any(|entry| entry.end().is_some() || entry.done.is_some());
        let group = match &next {
            Some(next) => group(next, looked.now.day),
            None if dated => DeskGroup::Calm,
            None => DeskGroup::None,
        };
        OnDesk { next, group, breaches }
    }
}

/// Makes the parts of a ledger ready to be shown.
pub(crate) struct Shown<'l, 'a> {
    pub(crate) office: &'a Office,
    pub(crate) looked: &'l Looked<'a>,
    pub(crate) case: &'l Value,
}

impl Shown<'_, '_> {
    fn view(&self) -> LedgerView {
        let now = self.looked.now;
        let mut placed: Vec<(Place, LedgerEntry)> = Vec::new();
        for event in &self.looked.ledger.happened {
            placed.push((Place::at(event.at), self.event(event)));
        }
        for (at, entry) in self.looked.ledger.entries.iter().enumerate() {
            placed.push((place(entry, at), self.entry(entry)));
        }
        placed.sort_by_key(|(place, _)| *place);
        let before = |place: &Place| match place {
            Place::Dated { day, minutes, .. } => (*day, *minutes) < (now.day, minutes_of(now.time)),
            Place::Waiting { .. } => false,
        };
        let past = placed.iter().filter(|(place, _)| before(place)).count();
        LedgerView {
            today: now.day.to_string(),
            now: now.time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute())).unwrap_or_default(),
            zone: self.looked.world.zone.name().to_owned(),
            zone_assumed: self.looked.zone_assumed,
            entries: placed.into_iter().map(|(_, entry)| entry).collect(),
            past,
            clocks: self.looked.ledger.entries.iter().filter_map(|entry| self.clock(entry)).collect(),
            breaches: self.looked.ledger.breaches.iter().map(|breach| self.breach(breach)).collect(),
            next: self.next(),
        }
    }

    fn event(&self, event: &Happened<'_>) -> LedgerEntry {
        let (at, about) = (event.at, self.about(&event.event.day));
        LedgerEntry {
            id: format!("event-{}", event.event.id),
            kind: "event".to_owned(),
            title: event.event.title.clone(),
            origin: about.map(|about| format!("точный день неизвестен: {about}")),
            origin_path: Some(event.event.day.clone()),
            status: LedgerStatus::Event,
            day: Some(at.day.to_string()),
            hour: at.time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute())),
            left: Some(self.office.days_left(at.day, self.looked.now.day)),
            ..empty()
        }
    }

    pub(crate) fn entry(&self, entry: &Entry<'_>) -> LedgerEntry {
        let office = self.office;
        let source = &entry.term.source;
        let end = entry.end();
        let deadline = match (&entry.outcome, entry.rule) {
            (Outcome::Counted(proof), Some(rule)) => {
                let mut view = office.term_view(rule, Ok(proof), self.looked.now.day);
                office.uncertain(&mut view, entry.later.as_deref());
                Some(view)
            }
            (Outcome::None(none), Some(rule)) => Some(office.term_view(rule, Err(none), self.looked.now.day)),
            _ => None,
        };
        let waiting = matches!(entry.outcome, Outcome::Waiting);
        let newest =
            entry.rule.and_then(|rule| rule.editions.iter().rev().find(|edition| edition.reading.is_none()));
        let restorable = matches!(entry.status, Status::Missed | Status::Late | Status::Disputed);
        LedgerEntry {
            id: source.id.clone(),
            kind: entry.term.kind.code().to_owned(),
            title: entry.term.title.clone(),
            status: status(entry.status),
            day: end.as_ref().map(|end| end.day.to_string()),
            hour: end.as_ref().and_then(hour),
            left: end.as_ref().map(|end| office.days_left(end.day, self.looked.now.day)),
            minutes: end.as_ref().and_then(|end| self.minutes_left(end)),
            length: newest
                .filter(|_| waiting)
                .map(|edition| himoya_deadlines::length(edition.length, edition.unit)),
            origin: self.origin(entry),
            origin_path: origin_path(entry),
            done: entry.done.map(|done| self.done(&source.id, done.at, done.path.is_none())),
            may_file: entry.term.kind == RuleKind::PartyTerm && entry.done.is_none() && !waiting,
            documents: self.links(&source.documents),
            place: source.place.clone().or_else(|| entry.rule.and_then(|rule| rule.place.clone())),
            advice: source.advice.clone(),
            missed: source.missed.clone(),
            restore: entry.term_restore().filter(|_| restorable).map(|restore| RestoreView {
                provision: office.content.law.cite_short(&restore.provision),
                documents: self.links(&restore.documents),
                reasons: entry.reasons.iter().map(|reason| (*reason).to_owned()).collect(),
            }),
            provision: entry
                .term
                .provision
                .as_ref()
                .map(|provision| office.content.law.cite_short(provision)),
            deadline,
        }
    }

    fn done(&self, term: &str, at: Moment, recorded: bool) -> DoneView {
        let item = filed_items(self.case, term).find(|item| filed_at(item) == Some(at)).filter(|_| recorded);
        let text = |key: &str| item.and_then(|item| item.get(key)).and_then(Value::as_str).map(str::to_owned);
        DoneView {
            day: at.day.to_string(),
            hour: at.time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute())),
            how: text("how"),
            proof: text("proof"),
            recorded,
        }
    }

    /// What the term runs from or waits for, in Russian.
    pub(crate) fn origin(&self, entry: &Entry<'_>) -> Option<String> {
        let event = |event: Option<&str>| {
            let rule = entry.rule?;
            let own = event.and_then(|id| rule.events.iter().find(|known| known.id == id));
            Some(own.map_or(rule.trigger.clone(), |event| event.text.clone()))
        };
        let starts = entry.term.source.start.iter().filter(|start| start.day.is_some());
        let named: Vec<Option<&str>> = starts.map(|start| start.event.as_deref()).collect();
        let mut facts = entry.origins.iter().filter_map(|origin| match origin {
            Origin::Fact { at, .. } => Some(*at),
            _ => None,
        });
        let known = facts.clone().zip(&named).find_map(|(at, event)| at.map(|at| (at, *event)));
        if let Some((at, id)) = known {
            let about = origin_path(entry).and_then(|path| self.about(&path));
            return Some(format!("{} {}", event(id)?, about.unwrap_or_else(|| moment(at))));
        }
        for origin in &entry.origins {
            match origin {
                Origin::After { term, day: Some(day) } if term.kind == RuleKind::State => {
                    return Some(format!("после: «{}», {}", term.title, short(*day)));
                }
                Origin::After { term, day: Some(day) } => {
                    return Some(format!(
                        "если не сделано в срок: «{}», последний день {}",
                        term.title,
                        short(*day)
                    ));
                }
                Origin::Doing { term, at: Some(at) } => {
                    return Some(format!("сделано: «{}», {}", term.title, moment(*at)));
                }
                _ => {}
            }
        }
        if facts.next().is_some() {
            return Some(format!("срок пойдёт, когда {}", event(named.first().copied().flatten())?));
        }
        entry.origins.iter().find_map(|origin| match origin {
            Origin::After { term, .. } => Some(format!("после: «{}»", term.title)),
            Origin::Doing { term, .. } => Some(format!("когда будет сделано: «{}»", term.title)),
            Origin::Fact { .. } => None,
        })
    }

    /// A day that is known only between two limits, in words.
    pub(crate) fn about(&self, path: &str) -> Option<String> {
        let (first, last) = uncertain_at(self.case, path)?;
        Some(self.office.content.wording.between(first, last))
    }

    pub(crate) fn links(&self, ids: &[String]) -> Vec<DocumentLink> {
        let content = &self.office.content;
        let link = |id: &String| match content.documents.get(id) {
            Some(document) => {
                DocumentLink { id: id.clone(), title: document.short_title.clone(), ready: true }
            }
            None => {
                let title = content.ledger.planned.get(id).cloned().unwrap_or_else(|| id.clone());
                DocumentLink { id: id.clone(), title, ready: false }
            }
        };
        ids.iter().map(link).collect()
    }

    /// Minutes from now to an end that has an hour.
    pub(crate) fn minutes_left(&self, end: &End) -> Option<i64> {
        let now = self.looked.now;
        self.minutes_between(
            Moment { day: now.day, time: Some(now.time?) },
            Moment { day: end.day, time: Some(end.time?) },
        )
    }

    /// Minutes between two hours by the clock of the place.
    fn minutes_between(&self, from: Moment, to: Moment) -> Option<i64> {
        let instant = |at: Moment| {
            let instants = self.looked.world.zone.hour(at.day.to_datetime(at.time?)).instants();
            instants.first().copied()
        };
        Some((instant(to)?.as_second() - instant(from)?.as_second()) / 60)
    }

    /// A term in hours that still runs or was outlived, as a clock.
    fn clock(&self, entry: &Entry<'_>) -> Option<ClockView> {
        let proof = entry.proof()?;
        let safe = proof.safe();
        let in_hours =
            safe.edition.unit == Unit::Hours && safe.edition.length > 0 && safe.start.at.time.is_some();
        let shown =
            matches!(entry.status, Status::Running | Status::Breached | Status::Overdue | Status::Disputed);
        if !in_hours || !shown || entry.rule?.direction == himoya_law::Direction::Before {
            return None;
        }
        let end = Moment { day: safe.end.day, time: safe.end.time };
        let until = entry.done.map_or(self.looked.now, |done| done.at);
        Some(ClockView {
            entry: entry.term.source.id.clone(),
            title: entry.term.title.clone(),
            from: safe.start.at.to_string(),
            to: end.to_string(),
            minutes: self.minutes_between(safe.start.at, end)?,
            passed: self.minutes_between(safe.start.at, until)?,
            running: entry.done.is_none(),
        })
    }

    pub(crate) fn breach(&self, breach: &Breach<'_>) -> BreachView {
        let law = &self.office.content.law;
        BreachView {
            code: breach.code.to_owned(),
            text: self.breach_text(breach),
            provision: breach.provision.map(|provision| law.cite_short(provision)),
            certain: breach.certain,
            paths: breach.facts.iter().map(|path| (*path).to_owned()).collect(),
            entry: breach.term.map(|term| term.source.id.clone()),
            documents: self.links(breach.documents),
        }
    }

    /// The breach with its hours or days: «Срок истёк 03.06.2026 в 14:20, сделано 03.06.2026 в 19:30: на 5 ч 10 мин позже».
    fn breach_text(&self, breach: &Breach<'_>) -> String {
        let Some(end) = &breach.end else { return breach.text.to_owned() };
        let ended = match end.time {
            Some(_) => moment(Moment { day: end.day, time: end.time }),
            None => short(end.day),
        };
        let mut text = format!("{} Срок истёк {ended}", breach.text);
        match breach.done {
            Some(done) => {
                text.push_str(&format!(", сделано {}", moment(done)));
                if let Some(over) = self.over(end, done) {
                    text.push_str(&format!(", на {over} позже"));
                }
            }
            None if breach.certain => text.push_str(" и не соблюдён до сих пор"),
            None => text.push_str("; запишите, когда это сделано, или проверьте, сделано ли"),
        }
        text.push('.');
        text
    }

    /// By how much something was late, in words.
    fn over(&self, end: &End, done: Moment) -> Option<String> {
        if end.time.is_some() {
            let minutes = self.minutes_between(Moment { day: end.day, time: end.time }, done)?;
            let (hours, rest) = (minutes / 60, minutes % 60);
            return match (hours, rest) {
                (0, 0) => None,
                (0, rest) => Some(format!("{rest}\u{a0}мин")),
                (hours, 0) => Some(format!("{hours}\u{a0}ч")),
                (hours, rest) => Some(format!("{hours}\u{a0}ч {rest}\u{a0}мин")),
            };
        }
        let days = end.day.until(done.day).ok()?.get_days();
        let count = u64::try_from(days).ok().filter(|days| *days > 0)?;
        Some(format!("{days}\u{a0}{}", plural(count, "день", "дня", "дней")))
    }

    /// The next moment at which somebody must act: the earliest that runs, else the latest that may be restored.
    fn next(&self) -> Option<NextTerm> {
        let entries = self.looked.ledger.entries.iter();
        let today = self.looked.now.day;
        let dated = |wanted: Attention| {
            let fits = entries.clone().filter(move |entry| entry.attention(today) == wanted);
            fits.filter_map(|entry| entry.end().map(|end| (end, entry)))
        };
        let key = |end: &End| (end.day, end.time.is_none(), end.time);
        let act = dated(Attention::Act).min_by_key(|(end, _)| key(end)).map(|found| (found, "act"));
        let restore =
            || dated(Attention::Restore).max_by_key(|(end, _)| key(end)).map(|found| (found, "restore"));
        let ((end, entry), attention) = act.or_else(restore)?;
        let law = &self.office.content.law;
        Some(NextTerm {
            entry: entry.term.source.id.clone(),
            title: entry.term.title.clone(),
            provision: entry.term.provision.as_ref().map(|provision| law.cite_short(provision)),
            left: self.office.days_left(end.day, self.looked.now.day),
            hour: hour(&end),
            minutes: self.minutes_left(&end),
            attention: attention.to_owned(),
        })
    }
}

/// Where an entry stands in the order of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// At a moment; `minutes` is 1440 for 24:00.
    Dated { day: Date, minutes: i32, nth: usize },
    /// Behind everything that has a date, in the order of the chains.
    Waiting { nth: usize },
}

impl Place {
    fn at(at: Moment) -> Self {
        // An event without an hour stands at the beginning of its day, before what follows from it.
        Self::Dated { day: at.day, minutes: at.time.map_or(-1, |time| minutes_of(Some(time))), nth: 0 }
    }
}

fn minutes_of(time: Option<Time>) -> i32 {
    time.map_or(0, |time| i32::from(time.hour()) * 60 + i32::from(time.minute()))
}

/// What was done stands where it was done, everything else where it ends.
fn place(entry: &Entry<'_>, nth: usize) -> Place {
    if let Some(done) = entry.done {
        return Place::Dated { day: done.at.day, minutes: minutes_of(done.at.time), nth: nth + 1 };
    }
    match entry.end() {
        Some(end) => {
            let minutes = end.time.map_or(1440, |time| minutes_of(Some(time)));
            Place::Dated { day: end.day, minutes, nth: nth + 1 }
        }
        None => Place::Waiting { nth },
    }
}

pub(crate) fn origin_path(entry: &Entry<'_>) -> Option<String> {
    let mut facts = entry.origins.iter().filter_map(|origin| match origin {
        Origin::Fact { path, at } => Some((*path, at.is_some())),
        _ => None,
    });
    let known = facts.clone().find(|(_, known)| *known);
    known.or_else(|| facts.next()).map(|(path, _)| path.to_owned())
}

fn status(status: Status) -> LedgerStatus {
    match status {
        Status::Future => LedgerStatus::Future,
        Status::Running => LedgerStatus::Running,
        Status::Kept => LedgerStatus::Kept,
        Status::Late => LedgerStatus::Late,
        Status::Disputed => LedgerStatus::Disputed,
        Status::Missed => LedgerStatus::Missed,
        Status::Overdue => LedgerStatus::Overdue,
        Status::Breached => LedgerStatus::Breached,
        Status::Ended => LedgerStatus::Ended,
        Status::Passed => LedgerStatus::Passed,
        Status::NoDate => LedgerStatus::NoDate,
    }
}

/// An entry about which nothing is said yet.
fn empty() -> LedgerEntry {
    LedgerEntry {
        id: String::new(),
        kind: String::new(),
        title: String::new(),
        status: LedgerStatus::Event,
        day: None,
        hour: None,
        left: None,
        minutes: None,
        length: None,
        origin: None,
        origin_path: None,
        done: None,
        may_file: false,
        documents: Vec::new(),
        place: None,
        advice: None,
        missed: None,
        restore: None,
        provision: None,
        deadline: None,
    }
}
