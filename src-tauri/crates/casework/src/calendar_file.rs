//! Terms as a calendar file (iCalendar, RFC 5545), for the user's own calendar.
//!
//! Calendars travel to telephones and to servers of others, so an entry names no person: the initials at most tell one
//! case from another.

use chrono::TimeDelta;
use himoya_deadlines::ledger::{Attention, Entry};
use himoya_deadlines::{End, Step, short};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::Office;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::ledger::{Looked, Now};

impl Office {
    /// The running terms of cases as a calendar file. `stamp` is the moment of writing.
    ///
    /// # Errors
    ///
    /// [`Error::Defect`] when the content has no time zone.
    pub fn calendar_file(
        &self,
        cases: &[(String, CaseFile)],
        now: Now,
        stamp: Timestamp,
    ) -> Result<String, Error> {
        let mut calendar = Calendar::empty();
        for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//Himoya//RU"), ("CALSCALE", "GREGORIAN")] {
            calendar.append_property(Property::new(name, value));
        }
        for (id, file) in cases {
            let looked = self.look(file, now)?;
            let initials = self.initials(file);
            let running = |entry: &&Entry<'_>| entry.attention(looked.now.day) == Attention::Act;
            for entry in looked.ledger.entries.iter().filter(running) {
                calendar.push(self.calendar_event(id, &initials, entry, &looked, stamp));
            }
        }
        Ok(calendar.done().to_string())
    }

    /// A name for a case that lies in no store: the same for the same person, and telling nobody who it is.
    pub fn calendar_name(&self, file: &CaseFile) -> String {
        let client = &file.case.client;
        let text = |fact: &himoya_facts::Fact<String>| fact.known().cloned().unwrap_or_default();
        let born = client.birth_date.known().map(ToString::to_string).unwrap_or_default();
        let parts =
            [text(&client.name.family), text(&client.name.given), text(&client.document.number), born];
        uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, parts.join("\n").as_bytes()).to_string()
    }

    /// «Н. Ф.», or nothing.
    pub(crate) fn initials(&self, file: &CaseFile) -> String {
        let name = &file.case.client.name;
        let letter = |text: &String| text.chars().next().map(|letter| format!("{letter}."));
        let parts = [&name.family, &name.given].into_iter().filter_map(|fact| fact.known().and_then(letter));
        parts.collect::<Vec<_>>().join(" ")
    }

    fn calendar_event(
        &self,
        case: &str,
        initials: &str,
        entry: &Entry<'_>,
        looked: &Looked<'_>,
        stamp: Timestamp,
    ) -> Event {
        let law = &self.content.law;
        let norm = entry.term.provision.as_ref().map(|provision| law.cite_short(provision));
        let parts = [Some(initials.to_owned()), Some(entry.term.title.clone()), norm];
        let summary: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        let mut event = Event::new();
        let uid = format!("{}-{case}@himoya", entry.term.source.id);
        event.uid(&uid);
        // The library would give an alarm a random name and the present time.
        let alarm = |before: TimeDelta| {
            let mut alarm = Alarm::display(&entry.term.title, Trigger::before_start(before));
            alarm.uid(&format!("alarm-{uid}"));
            alarm.append_property(Property::new("DTSTAMP", utc(stamp)));
            alarm.done()
        };
        event.append_property(Property::new("DTSTAMP", utc(stamp)));
        event.summary(&summary.join(" · "));
        event.description(&self.calendar_text(entry));
        let Some(end) = entry.end() else { return event };
        match instant(&end, looked) {
            Some(at) => {
                event.append_property(Property::new("DTSTART", utc(at)));
                event.append_property(Property::new("DTEND", utc(at)));
                event.alarm(alarm(TimeDelta::hours(1)));
            }
            None => {
                event.append_property(day("DTSTART", end.day));
                event.append_property(day("DTEND", end.day.saturating_add(1.day())));
                // Nine in the morning of the day before.
                event.alarm(alarm(TimeDelta::hours(15)));
            }
        }
        event
    }

    /// The last moment, the readings and the steps, so that the entry proves itself away from the program.
    fn calendar_text(&self, entry: &Entry<'_>) -> String {
        let Some(proof) = entry.proof() else { return String::new() };
        let mut lines = vec![proof.last_moment_text.clone()];
        if proof.readings.len() > 1 {
            lines.extend(
                proof.readings.iter().map(|reading| format!("{}: {}", short(reading.end.day), reading.why)),
            );
        }
        let step =
            |step: &Step<'_>| format!("{}. {} {} [{}]", step.number, short(step.date), step.text, step.basis);
        lines.extend(proof.steps().iter().map(step));
        lines.extend(proof.hints.iter().map(|hint| hint.text.clone()));
        lines.join("\n")
    }
}

/// The instant of an end that has an hour.
fn instant(end: &End, looked: &Looked<'_>) -> Option<Timestamp> {
    looked.world.zone.hour(end.day.to_datetime(end.time?)).instants().first().copied()
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn day(name: &str, day: Date) -> Property {
    let text = day.strftime("%Y%m%d").to_string();
    Property::new(name, &text).add_parameter("VALUE", "DATE").done()
}
