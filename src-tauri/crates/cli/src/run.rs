//! Each command: arguments in, one use case called, result printed.

use std::fs;
use std::io;
use std::mem::ManuallyDrop;
use std::path::Path;

use himoya_casework::{CaseFile, Date, DeadlineQuery, Error, Format, NameQuery, Now, Office, Timestamp};
use serde_json::json;

use crate::args::{
    CheckArgs, Cli, Command, ContentCommand, DeadlineArgs, DraftArgs, ExampleArgs, InflectArgs, LedgerArgs,
    RuleCommand, SexArg, TranslationsArgs,
};
use crate::packet::{self, record};
use crate::print::{self, out, out_json, written};
use crate::vault;
use crate::{batch, intake};

/// Why a command failed.
pub(crate) enum Failure {
    /// A use case refused.
    Case(Error),
    /// There is an answer, and it is a refusal: no date, or a paper that contradicts itself.
    Refused {
        /// What happened.
        what: String,
        /// What to do.
        what_to_do: &'static str,
    },
    /// The output stream is closed or full.
    Output,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Case(error)
    }
}

impl From<io::Error> for Failure {
    fn from(_: io::Error) -> Failure {
        Failure::Output
    }
}

pub(crate) fn run(cli: &Cli) -> Result<(), Failure> {
    // The process ends with the command; taking the content apart before would only cost time.
    let office = ManuallyDrop::new(match &cli.templates {
        Some(folder) => Office::open_folder(folder)?,
        None => Office::open()?,
    });
    match &cli.command {
        Command::Example(args) => example(&office, args),
        Command::Draft(args) => draft(&office, args),
        Command::Deadline(args) => deadline(&office, args),
        Command::Ledger(args) => ledger(&office, args),
        Command::Plan(args) => intake::plan(&office, args),
        Command::Timeline(args) => intake::timeline(&office, args),
        Command::Mrz(args) => intake::mrz(&office, args),
        Command::Inflect(args) => inflect(&office, args),
        Command::Rules(args) => {
            let rules = office.rules(args.on);
            if args.json { out_json(&rules) } else { print::rules(&rules) }
        }
        Command::Rule { command: RuleCommand::Show(args) } => {
            let history = office.rule_history(&args.rule, args.on.unwrap_or_else(today))?;
            if args.json { out_json(&history) } else { print::history(&history) }
        }
        Command::Zones(args) if args.json => out_json(&office.zones()),
        Command::Zones(_) => {
            let zones = office.zones();
            zones.iter().try_for_each(|z| out(&format!("{}\tМСК{:+}\t{}", z.id, z.moscow, z.name)))
        }
        Command::Documents(args) if args.json => out_json(&office.documents(today())),
        Command::Documents(_) => {
            office.listed(today()).iter().try_for_each(|d| out(&format!("{}\t{}", d.id, d.title)))
        }
        Command::Check(args) => check_paper(&office, args),
        Command::Grounds(args) => grounds(&office, args),
        Command::Route(args) => route(&office, args),
        Command::Directory(args) => {
            let rows = office.directory(args.kind.as_deref(), &args.find)?;
            if args.json { out_json(&rows) } else { print::directory(&rows) }
        }
        Command::Packet(args) => packet::packet(&office, args),
        Command::Batch(args) => batch::batch(&office, args),
        Command::Blank(args) => packet::blank(&office, args),
        Command::Vault { command } => vault::run(ManuallyDrop::into_inner(office), command),
        Command::Schema(_) => out_json(&office.case_schema()),
        Command::Content { command: ContentCommand::Check } => check(&office),
        Command::Content { command: ContentCommand::Stale(args) } => {
            let stale = office.stale(args.older_than, args.today.unwrap_or_else(today));
            if args.json { out_json(&stale) } else { print::stale(&stale) }
        }
        Command::Content { command: ContentCommand::Translations(args) } => translations(&office, args),
    }
}

/// Opening the office has loaded and cross-checked everything; what is left is to draft.
fn check(office: &Office) -> Result<(), Failure> {
    office.draft_everything(today())?;
    let (rules, documents, examples) = (office.rules(None), office.listed(today()), office.examples());
    let rows: usize = rules.iter().map(|rule| rule.editions.len()).sum();
    out(&format!(
        "Содержание в порядке: правил о сроках — {}, их редакций и прочтений — {rows}, документов — {}, учебных дел — {}.",
        rules.len(),
        documents.len(),
        examples.len()
    ))
}

fn translations(office: &Office, args: &TranslationsArgs) -> Result<(), Failure> {
    let languages = office.translation_languages();
    if let Some(language) = args.language.as_deref().filter(|language| !languages.contains(language)) {
        return Err(Failure::Refused {
            what: format!("На этот язык переводов нет: «{language}». Есть: {}.", languages.join(", ")),
            what_to_do: "Назовите один из этих языков или положите файл в templates/translations.",
        });
    }
    let waiting = office.translations(args.language.as_deref());
    if args.json { out_json(&waiting) } else { print::translations(&waiting) }
}

fn deadline(office: &Office, args: &DeadlineArgs) -> Result<(), Failure> {
    let query = DeadlineQuery {
        starts: args.from.clone(),
        check: args.to_check,
        zone: args.zone.clone(),
        gaps: args.pause.clone(),
        restarted_on: args.restarted,
    };
    let report = office.deadline(&args.rule, &query)?;
    if args.json {
        out_json(&report)?;
    }
    match report.trouble {
        Some(trouble) => Err(Failure::Refused { what: trouble.what, what_to_do: trouble.what_to_do }),
        None if args.json => Ok(()),
        None => print::deadline(&report),
    }
}

fn check_paper(office: &Office, args: &CheckArgs) -> Result<(), Failure> {
    let today = args.today.unwrap_or_else(today);
    let case = case(office, args.case.as_deref(), args.example.as_deref(), &args.set, today)?;
    let paper = office.check(&case, &args.document, today)?;
    if args.json {
        out_json(&paper)?;
    } else if paper.findings.is_empty() {
        out("Замечаний нет.")?;
    } else {
        print::checked(&paper)?;
        print::overrides(&paper.overrides)?;
    }
    if !paper.blocked {
        return Ok(());
    }
    Err(Failure::Refused {
        what: "Бумагу составить нельзя: факты противоречат друг другу.".to_owned(),
        what_to_do: "Исправьте названные факты или отметьте неизвестные как неизвестные.",
    })
}

fn grounds(office: &Office, args: &CheckArgs) -> Result<(), Failure> {
    let today = args.today.unwrap_or_else(today);
    let case = case(office, args.case.as_deref(), args.example.as_deref(), &args.set, today)?;
    let view = office.grounds(&case, &args.document, today)?;
    if args.json { out_json(&view) } else { print::grounds::grounds(&view) }
}

fn route(office: &Office, args: &CheckArgs) -> Result<(), Failure> {
    let today = args.today.unwrap_or_else(today);
    let case = case(office, args.case.as_deref(), args.example.as_deref(), &args.set, today)?;
    let report = office.route(&case, &args.document, today)?;
    if args.json { out_json(&report) } else { print::route(&report) }
}

fn ledger(office: &Office, args: &LedgerArgs) -> Result<(), Failure> {
    let look = &args.look;
    let now = look.today.map_or_else(|| Now::Instant(Timestamp::now()), Now::Local);
    let day = look.today.map_or_else(today, |at| at.day);
    let case = case(office, look.case.as_deref(), look.example.as_deref(), &look.set, day)?;
    let view = office.ledger(&case, now)?;
    if let Some(path) = &args.ics {
        let id = office.calendar_name(&case);
        // The stamp is the day that was named, so that the same case gives the same file.
        let stamp =
            look.today.map_or_else(|| Ok(Timestamp::now()), |at| noon(at.day)).map_err(|_| Error::Defect)?;
        let text = office.calendar_file(&[(id, case)], now, stamp)?;
        himoya_casework::write_file(path, text.as_bytes())?;
    }
    if look.json {
        return out_json(&view);
    }
    print::ledger(&view)?;
    args.ics.as_ref().map_or(Ok(()), |path| out(&format!("\n{}", path.display())))
}

fn inflect(office: &Office, args: &InflectArgs) -> Result<(), Failure> {
    let forms = office.inflect(&NameQuery {
        surname: args.surname.clone(),
        given: args.given.clone(),
        patronymic: args.patronymic.clone(),
        female: args.sex == SexArg::F,
    });
    if args.json { out_json(&json!({ "cases": forms })) } else { print::inflection(&forms) }
}

fn noon(day: Date) -> Result<Timestamp, jiff::Error> {
    Ok(day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC)?.timestamp())
}

pub(crate) fn today() -> Date {
    jiff::Zoned::now().date()
}

fn example(office: &Office, args: &ExampleArgs) -> Result<(), Failure> {
    let Some(id) = &args.id else {
        let examples = office.examples();
        if args.json {
            return out_json(&examples);
        }
        return examples.iter().try_for_each(|e| out(&format!("{}\t{}\n\t{}", e.id, e.title, e.about)));
    };
    let case = office.example(id, today())?;
    match &args.output {
        None => out(case.to_json().trim_end()),
        Some(path) => {
            himoya_casework::write_file(path, case.to_json().as_bytes())?;
            out(&path.display().to_string())
        }
    }
}

fn draft(office: &Office, args: &DraftArgs) -> Result<(), Failure> {
    let today = args.today.unwrap_or_else(today);
    let mut case = case(office, args.case.as_deref(), args.example.as_deref(), &args.set, today)?;
    for (code, reason) in &args.overrides {
        office.override_finding(&mut case, &args.document, code, reason, today)?;
    }
    let draft = office.draft(&case, &args.document, today)?;
    let formats = once(args.format.iter().map(|format| Format::from(*format)));
    let done = office.write(draft, &formats, &args.out)?;
    if let Some(path) = args.case.as_deref().filter(|_| !args.overrides.is_empty()) {
        record(office, path, &case, today)?;
    }
    if args.json {
        return out_json(&json!({
            "files": done.files,
            "pages": done.pages,
            "findings": done.findings,
            "overrides": done.overrides,
        }));
    }
    written(&done)
}

/// Each format once, in the order in which they were named.
pub(crate) fn once<T: PartialEq>(ones: impl Iterator<Item = T>) -> Vec<T> {
    let mut each: Vec<T> = Vec::new();
    for one in ones {
        if !each.contains(&one) {
            each.push(one);
        }
    }
    each
}

/// The case that a call names, with the facts changed that it changes.
pub(crate) fn case(
    office: &Office,
    path: Option<&Path>,
    example: Option<&str>,
    changes: &[(String, String)],
    today: Date,
) -> Result<CaseFile, Failure> {
    let mut case = match (path, example) {
        (Some(path), _) => office.read_case(&read(path)?, today)?,
        (None, Some(id)) => office.example(id, today)?,
        (None, None) => CaseFile::empty(),
    };
    for (path, value) in changes {
        office.set(&mut case, path, value, today)?;
    }
    Ok(case)
}

pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(|cause| Error::Unreadable { kind: cause.kind() })
}

pub(crate) fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|cause| Error::Unreadable { kind: cause.kind() })
}
