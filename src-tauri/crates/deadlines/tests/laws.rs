//! What holds for every rule that ships, on any day: readings, steps, trust, and whether something was in time.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use std::sync::LazyLock;

use himoya_calendar::Moment;
use himoya_deadlines::{Given, Proof, Verdict, compute};
use himoya_law::{Rule, RuleKind};
use jiff::ToSpan;
use jiff::civil::{Date, Time, date, time};
use proptest::prelude::*;
use support::Shipped;

static WORLD: LazyLock<Shipped> = LazyLock::new(Shipped::load);
static RULES: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| WORLD.law.rules().collect());

/// A rule that a failure shows by its name.
#[derive(Clone, Copy)]
struct Named(&'static Rule);

impl std::fmt::Debug for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.id)
    }
}

fn rule() -> impl Strategy<Value = Named> {
    (0..RULES.len()).prop_map(|at| Named(RULES[at]))
}

fn day() -> impl Strategy<Value = Date> {
    (0..5478_i32).prop_map(|offset| date(2013, 1, 1).saturating_add(offset.days()))
}

fn hour() -> impl Strategy<Value = Option<Time>> {
    proptest::option::of((0_i8..24, 0_i8..60).prop_map(|(hour, minute)| time(hour, minute, 0, 0)))
}

fn moment() -> impl Strategy<Value = Moment> {
    (day(), hour()).prop_map(|(day, time)| Moment { day, time })
}

/// A rule with days for its ordinary event and for its own, in any order.
fn rule_and_starts() -> impl Strategy<Value = (Named, Vec<(Option<&'static str>, Moment)>)> {
    (rule(), proptest::collection::vec((0_i32..12, hour()), 3), day(), any::<u64>()).prop_map(
        |(rule, offsets, day, order)| {
            let events =
                std::iter::once(None).chain(rule.0.events.iter().map(|event| Some(event.id.as_str())));
            let at = offsets
                .into_iter()
                .map(|(offset, time)| Moment { day: day.saturating_add(offset.days()), time });
            let mut starts: Vec<_> = events.zip(at).collect();
            let by = usize::try_from(order % starts.len() as u64).unwrap();
            starts.rotate_left(by);
            (rule, starts)
        },
    )
}

fn proof(rule: &'static Rule, starts: &[(Option<&str>, Moment)]) -> Option<Proof<'static>> {
    compute(rule, &Given { starts, ..Given::default() }, &WORLD.moscow()).ok()
}

/// Everything that a reader sees of a proof, in order.
fn shown(proof: &Proof<'_>) -> Vec<String> {
    let readings = proof.readings.iter().map(|reading| {
        let steps: Vec<String> =
            reading.steps.iter().map(|step| format!("{}. {}", step.number, step.text)).collect();
        format!("{} {} {} {}", reading.end, reading.edition.source_id, reading.why, steps.join(" "))
    });
    let hints = proof.hints.iter().map(|hint| format!("{:?} {}", hint.code, hint.text));
    readings.chain(hints).chain([format!("{:?} {}", proof.trust, proof.last_moment_text)]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn readings_are_sorted_and_the_first_is_safe((Named(rule), starts) in rule_and_starts()) {
        let Some(proof) = proof(rule, &starts) else { return Ok(()) };
        let key = |at: usize| {
            let end = &proof.readings[at].end;
            (end.day, end.time.is_none(), end.time)
        };
        prop_assert!((1..proof.readings.len()).all(|at| key(at - 1) <= key(at)));
        prop_assert_eq!(proof.last_day(), proof.readings[0].end.day);
        prop_assert_eq!(proof.certain_end(), &proof.readings[proof.readings.len() - 1].end);
    }

    #[test]
    fn every_reading_says_something_of_its_own((Named(rule), starts) in rule_and_starts()) {
        let Some(proof) = proof(rule, &starts) else { return Ok(()) };
        let mut said: Vec<String> =
            proof.readings.iter().map(|r| format!("{} {} {}", r.end, r.edition.source_id, r.why)).collect();
        let all = said.len();
        said.sort();
        said.dedup();
        prop_assert_eq!(said.len(), all, "{:?}", said);
        for reading in &proof.readings {
            let whole = reading.why.ends_with('.') && reading.why.chars().next().is_some_and(char::is_uppercase);
            prop_assert!(whole, "{:?}", reading.why);
        }
    }

    #[test]
    fn the_order_in_which_events_are_named_does_not_matter((Named(rule), starts) in rule_and_starts()) {
        let backwards: Vec<_> = starts.iter().rev().copied().collect();
        let (one, other) = (proof(rule, &starts), proof(rule, &backwards));
        prop_assert_eq!(one.as_ref().map(shown), other.as_ref().map(shown));
    }

    #[test]
    fn every_step_names_a_provision_that_is_held((Named(rule), starts) in rule_and_starts()) {
        let Some(proof) = proof(rule, &starts) else { return Ok(()) };
        for step in proof.readings.iter().flat_map(|reading| &reading.steps) {
            prop_assert!(WORLD.law.provision(step.provision).is_some(), "{}: {}", rule.id, step.provision);
            prop_assert!(!step.basis.is_empty() && step.text.ends_with('.'), "{}: {}", step.basis, step.text);
        }
    }

    #[test]
    fn a_date_is_never_trusted_more_than_any_of_its_steps((Named(rule), starts) in rule_and_starts()) {
        let Some(proof) = proof(rule, &starts) else { return Ok(()) };
        // The order of the marks runs from the most to the least trusted.
        for step in proof.steps() {
            prop_assert!(proof.trust >= step.confidence, "{}: {}", rule.id, step.text);
        }
        prop_assert!(proof.trust >= proof.edition().confidence);
        prop_assert!(proof.trust >= proof.safe().start.event.map_or(proof.trust, |event| event.confidence));
    }

    #[test]
    fn what_is_in_time_is_in_time_earlier_too(Named(rule) in rule(), at in moment(), done in moment(), earlier in moment()) {
        let Some(proof) = proof(rule, &[(None, at)]) else { return Ok(()) };
        // On one day, only hours can be put in order.
        let before = earlier.day < done.day || (earlier.day == done.day && earlier.time.zip(done.time).is_some_and(|(e, d)| e <= d));
        let (early, late) = if before { (earlier, done) } else { (done, earlier) };
        let comparable = early.day < late.day || early.time.zip(late.time).is_some_and(|(e, l)| e <= l);
        prop_assume!(comparable);
        if proof.check(late) == Verdict::InTime {
            prop_assert_eq!(proof.check(early), Verdict::InTime);
        }
        if proof.check(early) == Verdict::Late {
            prop_assert_eq!(proof.check(late), Verdict::Late);
        }
    }

    #[test]
    fn near_the_end_the_verdict_follows_the_readings(Named(rule) in rule(), at in moment(), off in -2_i32..3, time in hour()) {
        let Some(proof) = proof(rule, &[(None, at)]) else { return Ok(()) };
        let day = proof.last_day().saturating_add(off.days());
        let done = Moment { day, time };
        // 24:00 lies behind every minute of its day; an unknown hour may be any of them.
        let minute = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
        let (first, last) = time.map_or((0, 1439), |time| (minute(time), minute(time)));
        let kept = |at: i32| proof.readings.iter().map(|reading| {
            let end = (reading.end.day, reading.end.time.map_or(1440, minute));
            (day, at) <= end
        }).collect::<Vec<bool>>();
        let (best, worst) = (kept(first), kept(last));
        let expected = match (worst.iter().all(|kept| *kept), best.iter().any(|kept| *kept)) {
            (true, _) => Verdict::InTime,
            (_, false) => Verdict::Late,
            _ if best != worst => Verdict::NeedsHour,
            _ => Verdict::Disputed,
        };
        // Midnight itself is the only minute at which "before the hour" and "on the hour" cannot be told apart.
        prop_assume!(!proof.readings.iter().any(|reading| reading.end.time == Some(Time::midnight())));
        prop_assert_eq!(proof.check(done), expected);
    }

    #[test]
    fn a_persons_term_runs_out_with_the_earliest_reading_and_any_other_with_the_last(Named(rule) in rule(), at in moment()) {
        let Some(proof) = proof(rule, &[(None, at)]) else { return Ok(()) };
        let after = |day: Date| proof.has_run_out(Moment::of(day.saturating_add(1.day())));
        let certain = proof.certain_end().day;
        prop_assert!(after(certain));
        if rule.kind == RuleKind::PartyTerm {
            prop_assert!(after(proof.last_day()));
        } else if certain > proof.last_day() {
            prop_assert!(!after(proof.last_day()) || certain == proof.last_day());
        }
        prop_assert!(!proof.has_run_out(Moment::of(proof.last_day().saturating_sub(1.day()))));
    }
}
