//! Packets and blank forms, and what a decision against a finding leaves in the case file.

use std::io::{IsTerminal, Write};
use std::path::Path;

use himoya_casework::wire::PacketSaved;
use himoya_casework::{CaseFile, Date, Error, Format, Now, Office, Progress, Stage, Timestamp};

use crate::args::{BlankArgs, PacketArgs};
use crate::print::{findings, out, out_json};
use crate::run::{Failure, case, once, read, today};

pub(crate) fn packet(office: &Office, args: &PacketArgs) -> Result<(), Failure> {
    let now = args.today.map_or_else(|| Now::Instant(Timestamp::now()), Now::Local);
    let day = args.today.map_or_else(today, |at| at.day);
    let case = case(office, args.case.as_deref(), args.example.as_deref(), &args.set, day)?;
    let packet = office.packet(&case, now)?;
    let empty = packet.is_empty();
    let formats = once(args.format.iter().map(|format| Format::from(*format)));
    let name = office.packet_name(&case);
    let saved = office.write_packet(packet, &name, &formats, &args.out, &mut progress)?;
    if args.json {
        out_json(&saved)?;
    } else {
        listed(&saved)?;
    }
    if !empty {
        return Ok(());
    }
    Err(Failure::Refused {
        what: "В пакете нет ни одной бумаги: есть только опись.".to_owned(),
        what_to_do: "Опись говорит, чего не хватает; запишите недостающее в дело.",
    })
}

/// How far the packet is, on one line that the next one replaces; only a terminal can do that.
fn progress(at: Progress) {
    let mut stream = std::io::stderr();
    if !stream.is_terminal() {
        return;
    }
    let what = match at.stage {
        Stage::Paper => "верстаю бумаги",
        Stage::Print => "верстаю файл для печати",
        Stage::Write => "записываю",
    };
    // Whoever closed the error stream does not want to know.
    let _ = write!(stream, "\r\x1b[K{}/{}: {what}", at.done + 1, at.of);
    if at.done + 1 == at.of {
        let _ = write!(stream, "\r\x1b[K");
    }
    let _ = stream.flush();
}

fn listed(saved: &PacketSaved) -> Result<(), Failure> {
    for file in &saved.files {
        out(file)?;
    }
    out(&format!("Страниц в файле для печати: {}", saved.pages))?;
    for paper in &saved.packet.papers {
        let copies: u32 = paper.copies.iter().map(|copies| copies.count).sum();
        let last = paper.last_moment.as_ref().map(|at| format!(", не позднее {at}")).unwrap_or_default();
        out(&format!("  {}: страниц {}, экземпляров {}{last}", paper.title, paper.pages, copies.max(1)))?;
        for decided in paper.overrides.iter().filter(|decided| decided.stands) {
            out(&format!("    вопреки замечанию «{}»: {}", decided.code, decided.reason))?;
        }
    }
    for paper in &saved.packet.blocked {
        out(&format!("Не составлена: {}", paper.title))?;
        findings(&paper.findings)?;
    }
    for paper in &saved.packet.missing {
        out(&format!("Нужна ещё, бланка в программе пока нет: {}", paper.title))?;
    }
    Ok(())
}

pub(crate) fn blank(office: &Office, args: &BlankArgs) -> Result<(), Failure> {
    let day = args.today.unwrap_or_else(today);
    let saved = match &args.document {
        Some(document) => {
            let formats = once(args.format.iter().map(|format| Format::from(*format)));
            office.write_blank(document, args.language.as_deref(), &formats, &args.out, day)?
        }
        None => office.write_blanks(&args.out, day)?,
    };
    if args.json {
        return out_json(&saved);
    }
    saved.files.iter().try_for_each(|file| out(file))?;
    out(&format!("Страниц: {}", saved.pages))
}

/// Writes the decisions of a case into its file. Facts that the call changed for itself stay out of it: they were
/// said for one paper, a decision is said for the case.
pub(crate) fn record(office: &Office, path: &Path, case: &CaseFile, today: Date) -> Result<(), Error> {
    let mut kept = office.read_case(&read(path)?, today)?;
    kept.take_overrides(case);
    himoya_casework::write_file(path, kept.to_json().as_bytes())
}
