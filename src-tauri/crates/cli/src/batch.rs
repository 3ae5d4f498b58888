//! Raid mode on the command line: a table of people, a packet for each.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use himoya_casework::wire::{BatchDone, BatchPerson, PersonOutcome};
use himoya_casework::{BatchJob, BatchProgress, Format, Now, Office, PrintOrder, RaidExample, Timestamp};

use crate::args::{BatchArgs, BatchCommand, SortArg};
use crate::print::{out, out_json};
use crate::run::{Failure, once, read, read_bytes, today};

pub(crate) fn batch(office: &Office, args: &BatchArgs) -> Result<(), Failure> {
    match &args.command {
        Some(BatchCommand::Template(to)) => {
            himoya_casework::write_file(&to.out, &office.raid_template()?)?;
            out(&to.out.display().to_string())
        }
        Some(BatchCommand::Examples) => {
            office.raids().iter().try_for_each(|(id, title)| out(&format!("{id}\t{title}")))
        }
        None => make(office, args),
    }
}

fn make(office: &Office, args: &BatchArgs) -> Result<(), Failure> {
    let raid = named(office, args)?;
    let Some(folder) = &args.out else {
        return refused("Не названа папка для пакетов.", "Назовите её: «--out ПАПКА».");
    };
    if raid.documents.is_empty() {
        let how = "Назовите их: «--document interpreter-motion --document admit-defender».";
        return refused("Не названо ни одного документа.", how);
    }
    let meanings: BTreeMap<String, String> = args.column.iter().cloned().collect();
    let formats = once(args.format.iter().map(|format| Format::from(*format)));
    let cores = || std::thread::available_parallelism().map_or(1, usize::from);
    let job = BatchJob {
        event: &raid.event,
        table: &raid.table,
        meanings: &meanings,
        documents: &raid.documents,
        formats: &formats,
        folder,
        jobs: args.jobs.map_or_else(cores, usize::from),
        order: match args.sort {
            SortArg::Place => PrintOrder::Place,
            SortArg::Name => PrintOrder::Name,
        },
        keep_repeated: args.keep_repeated,
        chosen: None,
        now: args.today.map_or_else(|| Now::Instant(Timestamp::now()), Now::Local),
    };
    let began = Instant::now();
    let done = office.batch(&job, &AtomicBool::new(false), &mut |at| progress(&at, began))?;
    if args.json {
        out_json(&done)?;
    } else {
        listed(&done)?;
    }
    if done.people.iter().any(|person| person.folder.is_some()) {
        return Ok(());
    }
    refused("Не собрано ни одного пакета.", "Исправьте названные строки или факты события и повторите.")
}

/// The event, the people and the papers that a call names.
fn named(office: &Office, args: &BatchArgs) -> Result<RaidExample, Failure> {
    let day = args.today.map_or_else(today, |at| at.day);
    let documents = once(args.document.iter().cloned());
    if let Some(id) = &args.example {
        let raid = office.raid(id, day)?;
        return Ok(if documents.is_empty() { raid } else { RaidExample { documents, ..raid } });
    }
    let (Some(table), Some(event)) = (&args.table, &args.event) else {
        let how = "Назовите оба: «himoya batch ТАБЛИЦА --event СОБЫТИЕ.json»; или возьмите --example.";
        return refused("Не названы таблица людей и файл события.", how);
    };
    let event = office.read_case(&read(event)?, day)?;
    let table = office.read_table(&name(table), &read_bytes(table)?, args.sheet.as_deref())?;
    Ok(RaidExample { event, table, documents })
}

fn refused<T>(what: &str, what_to_do: &'static str) -> Result<T, Failure> {
    Err(Failure::Refused { what: what.to_owned(), what_to_do })
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// How far the batch is, on one line that the next one replaces; a reason stays on a line of its own.
fn progress(at: &BatchProgress, began: Instant) {
    let mut stream = std::io::stderr();
    if !stream.is_terminal() {
        return;
    }
    let seconds = began.elapsed().as_secs_f64().max(0.001);
    let rate = at.done as f64 / seconds;
    let left = (at.of - at.done) as f64 / rate.max(0.001);
    let news =
        at.news.as_ref().map(|(row, why)| format!("\r\x1b[KСтрока {row}: {why}\n")).unwrap_or_default();
    let line = if at.finishing {
        "собираю файл для печати и ведомость".to_owned()
    } else {
        format!(
            "{} из {}, без пакета {}, в секунду {rate:.0}, осталось {left:.0} с",
            at.done, at.of, at.failed
        )
    };
    // Whoever closed the error stream does not want to know.
    let _ = write!(stream, "{news}\r\x1b[K{line}{}", if at.finishing { "\r\x1b[K" } else { "" });
    let _ = stream.flush();
}

fn listed(done: &BatchDone) -> Result<(), Failure> {
    let count =
        |outcome: PersonOutcome| done.people.iter().filter(|person| person.outcome == outcome).count();
    for column in done.columns.iter().filter(|column| column.means == "unknown") {
        out(&format!("Столбец «{}» не узнан и пропущен: назовите его смысл в --column.", column.title))?;
    }
    for person in done.people.iter().filter(|person| person.folder.is_none()) {
        out(&format!("Строка {}{}: {}", person.row, called(person), person.why.join(" ")))?;
    }
    for person in done.people.iter().filter(|person| person.folder.is_some()) {
        for finding in &person.findings {
            out(&format!("Строка {}{}: {}", person.row, called(person), finding.text))?;
        }
    }
    let papers: usize = done.people.iter().map(|person| person.papers.len()).sum();
    out(&format!(
        "Пакетов собрано: {}, уже было: {}; бумаг: {papers}. Без пакета: не прочтено {}, повторов {}, не составлено {}.",
        count(PersonOutcome::Made),
        count(PersonOutcome::Kept),
        count(PersonOutcome::Broken),
        count(PersonOutcome::Repeated),
        count(PersonOutcome::Failed),
    ))?;
    if done.print_pages > 0 {
        out(&format!("Страниц в файле для печати: {}", done.print_pages))?;
    }
    done.files.iter().try_for_each(|file| out(&format!("{}/{file}", done.folder)))
}

fn called(person: &BatchPerson) -> String {
    if person.name.is_empty() { String::new() } else { format!(", {}", person.name) }
}
