//! What happened in a case, in order of time, with the contradictions beside the events that they concern.
//!
//! Which days contradict each other is said in `templates/checks`; here their findings only find their place.

use std::collections::BTreeSet;

use himoya_checks::{Finding, run};
use himoya_content::LawNorms;
use himoya_documents::scope::CaseScope;
use himoya_facts::FactType;
use himoya_wording::Wording;
use serde_json::Value;

use crate::Office;
use crate::assess::sentence;
use crate::case_file::CaseFile;
use crate::desk::Desk;
use crate::error::Error;
use crate::ledger::Now;
use crate::term::limits_at;
use crate::wire::{TimelineEvent, TimelineView};

/// The family of the checks that compare days.
const FAMILY: &str = "contradictions";
/// The list of events as they were told.
const EVENTS: &str = "events";

impl Office {
    /// The events of a case with its contradictions.
    ///
    /// # Errors
    ///
    /// [`Error::Defect`] when the content has no time zone.
    pub fn timeline(&self, case: &CaseFile, now: Now) -> Result<TimelineView, Error> {
        let looked = self.look(case, now)?;
        let derived = self.derived(case, None, looked.now.day);
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(looked.now.day);
        let scope = CaseScope::new(&case.value, &derived, &law);
        let mut codes = BTreeSet::new();
        let checks = self.content.documents.values().flat_map(|document| &document.checks);
        let checks = checks.filter(|check| check.family() == FAMILY && codes.insert(check.code().to_owned()));
        let found = run(checks, &scope);

        let mut events: Vec<TimelineEvent> = Vec::new();
        let mut known = BTreeSet::new();
        for happened in &looked.ledger.happened {
            let event = &happened.event;
            known.insert(event.day.clone());
            let hour = happened.at.time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()));
            events.extend(self.event(&case.value, &event.day, event.title.clone(), hour));
        }
        // A day that a contradiction names stands here, too, though no chain runs from it.
        for path in found.iter().flat_map(|finding| &finding.facts) {
            let entry = self.content.catalogue.get(path).filter(|entry| entry.kind == FactType::Date);
            let Some(entry) = entry.filter(|entry| known.insert(entry.id.clone())) else { continue };
            let title = sentence(&entry.name).trim_end_matches('.').to_owned();
            events.extend(self.event(&case.value, path, title, None));
        }
        events.extend(told(&case.value, &self.content.wording));
        events.sort_by_key(|event| {
            let day = event.day.clone();
            (day.is_none(), day, event.hour.clone(), event.path.starts_with(EVENTS))
        });
        let mut elsewhere = Vec::new();
        for finding in &found {
            let places = places(&events, finding);
            if places.is_empty() {
                elsewhere.push(self.finding(finding));
            }
            for at in places {
                events[at].contradictions.push(self.finding(finding));
            }
        }
        Ok(TimelineView { events, elsewhere, contradictions: found.len() })
    }

    fn event(&self, case: &Value, path: &str, title: String, hour: Option<String>) -> Option<TimelineEvent> {
        let (first, last) = limits_at(case, path)?;
        Some(TimelineEvent {
            path: path.to_owned(),
            kind: "fact".to_owned(),
            title,
            day: Some(first.to_string()),
            hour,
            about: (first < last).then(|| self.content.wording.between(first, last)),
            source: None,
            contradictions: Vec::new(),
        })
    }
}

/// The events that were told; one without a day comes last.
fn told(case: &Value, wording: &Wording) -> Vec<TimelineEvent> {
    let members = case.get(EVENTS).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let event = |(at, item): (usize, &Value)| {
        let text = |key: &str| item.get(key).and_then(Value::as_str).map(str::to_owned);
        let path = format!("{EVENTS}.{at}");
        let limits = limits_at(case, &format!("{path}.on"));
        let title = text("what")?;
        Some(TimelineEvent {
            path,
            kind: "story".to_owned(),
            title,
            day: limits.map(|(first, _)| first.to_string()),
            hour: text("at"),
            about: limits
                .filter(|(first, last)| first < last)
                .map(|(first, last)| wording.between(first, last)),
            source: text("source"),
            contradictions: Vec::new(),
        })
    };
    members.iter().enumerate().filter_map(event).collect()
}

/// Where a finding stands: beside each day that it names; beside the last of the events told when it names those.
fn places(events: &[TimelineEvent], finding: &Finding) -> Vec<usize> {
    let named = |event: &TimelineEvent| finding.facts.contains(&event.path);
    let mut places: Vec<usize> =
        (0..events.len()).filter(|at| events[*at].kind == "fact" && named(&events[*at])).collect();
    if finding.facts.iter().any(|path| path == EVENTS) {
        let mut dated =
            (0..events.len()).filter(|at| events[*at].kind == "story" && events[*at].day.is_some());
        places.extend(dated.next_back());
    }
    places
}

impl Desk {
    /// The events of a stored case with its contradictions.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn timeline(&self, id: &str) -> Result<TimelineView, Error> {
        let (file, _) = self.file(id)?;
        self.office().timeline(&file, self.now()?)
    }
}
