//! The plan of a case, its events in order, and the zone of a passport.

use std::io::Read;

use himoya_casework::{CaseFile, Error, Now, Office, Timestamp};

use crate::args::intake::{LookArgs, MrzArgs};
use crate::print::{self, out, out_json};
use crate::run::{Failure, case, today};

/// More than this is no zone.
const MAX_INPUT: u64 = 4_096;

fn looked(office: &Office, args: &LookArgs) -> Result<(CaseFile, Now), Failure> {
    let now = args.today.map_or_else(|| Now::Instant(Timestamp::now()), Now::Local);
    let day = args.today.map_or_else(today, |at| at.day);
    Ok((case(office, args.case.as_deref(), args.example.as_deref(), &args.set, day)?, now))
}

pub(crate) fn plan(office: &Office, args: &LookArgs) -> Result<(), Failure> {
    let (case, now) = looked(office, args)?;
    let plan = office.plan(&case, now)?;
    if args.json { out_json(&plan) } else { print::plan::plan(&plan) }
}

pub(crate) fn timeline(office: &Office, args: &LookArgs) -> Result<(), Failure> {
    let (case, now) = looked(office, args)?;
    let timeline = office.timeline(&case, now)?;
    if args.json { out_json(&timeline) } else { print::plan::timeline(&timeline) }
}

pub(crate) fn mrz(office: &Office, args: &MrzArgs) -> Result<(), Failure> {
    let mut text = String::new();
    let read = std::io::stdin().take(MAX_INPUT).read_to_string(&mut text);
    read.map_err(|cause| Error::Unreadable { kind: cause.kind() })?;
    let view = office.mrz(&CaseFile::empty(), &text, today())?;
    if args.json {
        out_json(&view)?;
    } else {
        for proposal in &view.proposals {
            let shown = if proposal.shown.is_empty() { &proposal.value } else { &proposal.shown };
            let trust = match proposal.trust {
                "digit" => "контрольная цифра сходится",
                "wrong" => "контрольная цифра НЕ сходится",
                "guess" => "предположение, сверьте с переводом паспорта",
                _ => "контрольной цифры нет, сверьте с паспортом",
            };
            out(&format!("{}: {shown} — {trust}", proposal.name))?;
        }
    }
    if view.wrong.is_empty() {
        return Ok(());
    }
    Err(Failure::Refused {
        what: format!("Контрольные цифры не сходятся:\n— {}", view.warnings.join("\n— ")),
        what_to_do: "Сравните набранное с паспортом знак за знаком.",
    })
}
