//! Each command: arguments in, one use case called, result printed.

use std::fs;
use std::io;
use std::path::Path;

use himoya_casework::{CaseFile, Date, Error, Format, Office};
use serde_json::json;

use crate::args::{Cli, Command, DraftArgs, ExampleArgs};
use crate::print::{deadline, out, out_json, written};

/// Why a command failed.
pub(crate) enum Failure {
    /// A use case refused.
    Case(Error),
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
    let office = match &cli.templates {
        Some(folder) => Office::open_folder(folder)?,
        None => Office::open()?,
    };
    match &cli.command {
        Command::Example(args) => example(&office, args),
        Command::Draft(args) => draft(&office, args),
        Command::Deadline(args) => {
            let report = office.deadline(&args.rule, args.from)?;
            if args.json { out_json(&report) } else { deadline(&report) }
        }
        Command::Rules(args) if args.json => out_json(&office.rules()),
        Command::Rules(_) => {
            office.rules().iter().try_for_each(|r| out(&format!("{}\t{}\t{}", r.id, r.provision, r.title)))
        }
        Command::Documents(args) if args.json => out_json(&office.documents()),
        Command::Documents(_) => {
            office.documents().iter().try_for_each(|d| out(&format!("{}\t{}", d.id, d.title)))
        }
        Command::Schema(_) => out_json(&office.case_schema()),
        // Opening the office has loaded and cross-checked everything; what is left is to draft.
        Command::Check => {
            office.draft_everything(today())?;
            let (rules, documents, examples) = (office.rules(), office.documents(), office.examples());
            out(&format!(
                "Содержание в порядке: правил о сроках — {}, документов — {}, учебных дел — {}.",
                rules.len(),
                documents.len(),
                examples.len()
            ))
        }
    }
}

fn today() -> Date {
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
    let mut case = match (&args.case, &args.example) {
        (Some(path), _) => office.read_case(&read(path)?, today)?,
        (None, Some(id)) => office.example(id, today)?,
        (None, None) => CaseFile::empty(),
    };
    for (path, value) in &args.set {
        office.set(&mut case, path, value, today)?;
    }
    let draft = office.draft(&case, &args.document, today)?;
    let mut formats: Vec<Format> = Vec::new();
    for format in args.format.iter().map(|format| Format::from(*format)) {
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    let done = office.write(draft, &formats, &args.out)?;
    if args.json {
        return out_json(&json!({ "files": done.files, "pages": done.pages, "findings": done.findings }));
    }
    written(&done)
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|cause| Error::Unreadable { kind: cause.kind() })
}
