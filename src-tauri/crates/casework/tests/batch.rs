//! Packets for a whole table: what is read of a list of three hundred, who is told apart, and that the folder holds whole
//! packets only, the same ones for the same people.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

#[path = "../../store/tests/processes/disk.rs"]
mod disk;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

use himoya_casework::wire::{BatchDone, BatchPerson, PersonOutcome, RowSeverity};
use himoya_casework::{
    BatchJob, BatchProgress, Chosen, Date, Error, Format, Moment, Now, Office, PrintOrder, RaidExample, Table,
};
use proptest::prelude::*;
use proptest::sample::Index;
use serde::Deserialize;

static OFFICE: LazyLock<Office> = LazyLock::new(|| Office::open().unwrap());

fn today() -> Date {
    "2026-11-21".parse().unwrap()
}

fn raid() -> RaidExample {
    OFFICE.raid("raid-300", today()).unwrap()
}

/// What a test changes of a job.
struct Job<'a> {
    table: &'a Table,
    documents: &'a [String],
    formats: &'a [Format],
    folder: &'a Path,
    jobs: usize,
    chosen: Option<&'a Chosen>,
}

fn run(
    job: &Job<'_>,
    stop: &AtomicBool,
    progress: &mut dyn FnMut(BatchProgress),
) -> Result<BatchDone, Error> {
    let event = raid().event;
    let job = BatchJob {
        event: &event,
        table: job.table,
        meanings: &BTreeMap::new(),
        documents: job.documents,
        formats: job.formats,
        folder: job.folder,
        jobs: job.jobs,
        order: PrintOrder::Place,
        keep_repeated: false,
        chosen: job.chosen,
        now: Now::Local(Moment { day: today(), time: None }),
    };
    OFFICE.batch(&job, stop, progress)
}

/// The first people of the worked raid, with the papers of the job.
fn few(count: usize) -> Table {
    let mut table = raid().table;
    table.rows.truncate(count);
    table
}

fn motion() -> Vec<String> {
    vec!["interpreter-motion".to_owned()]
}

fn made(table: &Table, documents: &[String], formats: &[Format], folder: &Path, jobs: usize) -> BatchDone {
    let job = Job { table, documents, formats, folder, jobs, chosen: None };
    run(&job, &AtomicBool::new(false), &mut |_| {}).unwrap()
}

/// Every file below a folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            let below = files(&entry.path()).into_iter();
            all.extend(below.map(|(file, bytes)| (format!("{name}/{file}"), bytes)));
        } else {
            all.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    all
}

/// Those of packets.
fn packets(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    files(folder).into_iter().filter(|(name, _)| name.contains('/')).collect()
}

#[derive(Deserialize)]
struct Expected {
    people: usize,
    broken: Vec<Broken>,
    same: Vec<Rows>,
    different: Vec<Rows>,
    family: Vec<Rows>,
}

#[derive(Deserialize)]
struct Broken {
    row: u32,
    column: String,
}

#[derive(Deserialize)]
struct Rows {
    rows: Vec<u32>,
}

fn rows_of(people: &[BatchPerson], outcome: PersonOutcome) -> BTreeSet<u32> {
    people.iter().filter(|one| one.outcome == outcome).map(|one| one.row).collect()
}

#[test]
fn of_three_hundred_rows_those_that_are_wrong_are_named_and_no_others() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/suite/batch/raid-300-expected.toml");
    let expected: Expected = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    // Without a paper everything is read and nothing is set.
    let done = made(&raid().table, &[], &[Format::Pdf], folder.path(), 2);
    assert_eq!(done.people.len(), expected.people);
    let said = |person: &BatchPerson| {
        let broken = person.findings.iter().filter(|one| one.severity == RowSeverity::Broken);
        broken.map(|one| (one.row, one.column.clone())).collect::<Vec<_>>()
    };
    let broken: BTreeSet<(u32, String)> = done.people.iter().flat_map(said).collect();
    let wanted: BTreeSet<(u32, String)> =
        expected.broken.into_iter().map(|one| (one.row, one.column)).collect();
    assert_eq!(broken, wanted);
    let why = |row: u32| done.people.iter().find(|one| one.row == row).unwrap().why.join(" ");
    for same in &expected.same {
        assert!(why(same.rows[1]).contains(&format!("строку {}:", same.rows[0])), "{}", why(same.rows[1]));
    }
    let second: BTreeSet<u32> = expected.same.iter().map(|same| same.rows[1]).collect();
    assert_eq!(rows_of(&done.people, PersonOutcome::Repeated), second);
    assert!(expected.different.iter().flat_map(|rows| &rows.rows).all(|row| !second.contains(row)));
    let family = |person: &&BatchPerson| {
        person.findings.iter().any(|one| matches!(one.code.as_str(), "child" | "family"))
    };
    let found: BTreeSet<u32> = done.people.iter().filter(family).map(|one| one.row).collect();
    let wanted: BTreeSet<u32> = expected.family.into_iter().flat_map(|rows| rows.rows).collect();
    assert_eq!(found, wanted);
}

fn table(text: &str) -> Table {
    OFFICE.read_table("людей.csv", text.as_bytes(), None).unwrap()
}

/// The findings of a table, as row and code.
fn codes(text: &str) -> Vec<(u32, String)> {
    let folder = tempfile::tempdir().unwrap();
    let done = made(&table(text), &[], &[Format::Pdf], folder.path(), 1);
    done.people.into_iter().flat_map(|one| one.findings).map(|one| (one.row, one.code)).collect()
}

#[test]
fn about_a_year_is_an_answer_however_it_is_abbreviated() {
    for about in ["ок. 1995", "ок 1995", "около 1995", "Примерно 1995", "прибл.1995", "~1995", "~ 1995"]
    {
        assert!(codes(&format!("ФИО;Дата рождения\nАлиев Али;{about}\n")).is_empty(), "{about}");
    }
    for wrong in ["оказия 1995", "около", "ок. весной"] {
        assert_eq!(codes(&format!("ФИО;Дата рождения\nАлиев Али;{wrong}\n")).len(), 1, "{wrong}");
    }
}

#[test]
fn nobody_is_born_tomorrow_and_no_name_has_a_sign_that_names_do_not_have() {
    for (born, wrong) in [("21.11.2026", false), ("22.11.2026", true), ("2027", true), ("1995", false)] {
        let found = codes(&format!("ФИО;Дата рождения\nАлиев Али;{born}\n"));
        assert_eq!(
            found.iter().any(|(_, code)| code == "date_ahead" || code == "unreadable"),
            wrong,
            "{born}"
        );
    }
    for (name, wrong) in [
        ("Ума?ов ?слом", true),
        ("Умаров \u{FFFD}слом", true),
        ("Oʻktamov G'ulom", false),
        ("Эргашев-Саид Тоҳир ўғли", false),
        ("Ким А.", false),
        ("Каримов/Каримова", true),
        ("?", false),
    ] {
        let found = codes(&format!("ФИО;Пол\n{name};м\n"));
        assert_eq!(found.iter().any(|(_, code)| code == "odd_sign_in_name"), wrong, "{name}: {found:?}");
    }
}

#[test]
fn a_name_in_latin_letters_is_asked_about_once_and_stops_nothing() {
    assert_eq!(codes("ФИО;Пол\nOʻktamov Gʻulom Rustam oʻgʻli;м\n"), [(2, "latin_name".to_owned())]);
    assert_eq!(codes("Фамилия;Имя\nOʻktamov;Ғулом\n"), [(2, "latin_name".to_owned())]);
    assert!(codes("ФИО;Пол\nЎктамов Ғулом;м\n").is_empty());
}

#[test]
fn uzbek_apostrophes_are_one_and_a_sign_is_no_title() {
    for title in ["Tug'ilgan sana", "Tugʻilgan sana", "Tug‘ilgan sana", "Tug’ilgan sana", "Tugilgan sana"]
    {
        let folder = tempfile::tempdir().unwrap();
        let table = table(&format!("ФИО;{title};Fuqaroligi\nАлиев Али;1995;O‘zbekiston\n"));
        let done = made(&table, &[], &[Format::Pdf], folder.path(), 1);
        assert_eq!(done.columns[1].fact.as_deref(), Some("client.birth_date"), "{title}");
        assert!(done.people[0].findings.is_empty(), "{:?}", done.people[0].findings);
    }
    let folder = tempfile::tempdir().unwrap();
    let done = made(&table("№;ФИО;;…\n1;Алиев Али;х;у\n"), &[], &[Format::Pdf], folder.path(), 1);
    let means: Vec<&str> = done.columns.iter().map(|column| column.means.as_str()).collect();
    assert_eq!(means, ["ignored", "full_name", "unknown", "unknown"]);
}

#[test]
fn a_second_batch_into_the_same_folder_is_refused_while_the_first_works() {
    let folder = tempfile::tempdir().unwrap();
    let (people, documents) = (few(2), motion());
    let job = Job {
        table: &people,
        documents: &documents,
        formats: &[Format::Txt],
        folder: folder.path(),
        jobs: 1,
        chosen: None,
    };
    let mut refused = Vec::new();
    let mut during = |_| {
        let second = run(&job, &AtomicBool::new(false), &mut |_| {});
        refused.push(second.map_err(|error| error.code()).map(|_| ()));
    };
    run(&job, &AtomicBool::new(false), &mut during).unwrap();
    assert!(refused.len() > 1 && refused.iter().all(|one| *one == Err("batch_busy")), "{refused:?}");
    run(&job, &AtomicBool::new(false), &mut |_| {}).unwrap();
}

#[test]
fn the_same_table_gives_the_same_bytes_with_any_number_of_threads() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let formats = [Format::Pdf, Format::Docx, Format::Txt];
    made(&few(4), &motion(), &formats, one.path(), 1);
    made(&few(4), &motion(), &formats, other.path(), 3);
    assert!(files(one.path()).len() > 4 * 3);
    assert_eq!(files(one.path()), files(other.path()));
    // And made again it is found to be there already.
    let again = made(&few(4), &motion(), &formats, one.path(), 2);
    assert!(again.people.iter().all(|one| one.outcome == PersonOutcome::Kept));
    assert_eq!(files(one.path()), files(other.path()));
}

#[test]
fn stopped_and_gone_on_with_is_as_if_it_had_not_been_stopped() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (people, documents) = (few(6), motion());
    made(&people, &documents, &[Format::Pdf], one.path(), 2);
    let stop = AtomicBool::new(false);
    let job = Job {
        table: &people,
        documents: &documents,
        formats: &[Format::Pdf],
        folder: other.path(),
        jobs: 1,
        chosen: None,
    };
    let done = run(&job, &stop, &mut |at| stop.store(at.done >= 2, Ordering::Relaxed)).unwrap();
    assert!(done.stopped && done.files.is_empty(), "no register of a part");
    let waiting = rows_of(&done.people, PersonOutcome::Waiting);
    assert!(!waiting.is_empty() && waiting.len() <= 4, "{waiting:?}");
    let done = made(&people, &documents, &[Format::Pdf], other.path(), 2);
    assert!(rows_of(&done.people, PersonOutcome::Kept).len() >= 2);
    assert_eq!(files(one.path()), files(other.path()));
}

#[test]
fn a_row_made_alone_is_the_one_that_was_made_among_all() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let people = few(4);
    let last = people.rows[3].number;
    let all = Chosen { rows: people.rows.iter().map(|row| row.number).collect(), distinct: BTreeSet::new() };
    let alone = Chosen { rows: BTreeSet::from([last]), distinct: BTreeSet::new() };
    let documents = motion();
    for (folder, chosen) in [(&one, &all), (&other, &alone)] {
        let job = Job {
            table: &people,
            documents: &documents,
            formats: &[Format::Pdf],
            folder: folder.path(),
            jobs: 2,
            chosen: Some(chosen),
        };
        run(&job, &AtomicBool::new(false), &mut |_| {}).unwrap();
    }
    let (among, alone) = (packets(one.path()), packets(other.path()));
    assert_eq!(alone.len(), 1);
    for (name, bytes) in &alone {
        assert!(name.starts_with(&format!("{last:03} ")), "{name}");
        assert_eq!(among.get(name), Some(bytes));
    }
}

#[test]
fn a_full_disk_is_said_and_keeps_what_was_whole() {
    disk::own_disk("a_full_disk_is_said_and_keeps_what_was_whole", fill);
}

/// On a disk of three megabytes.
fn fill(disk: &Path) {
    let (people, documents) = (few(12), motion());
    let whole = tempfile::tempdir().unwrap();
    made(&people, &documents, &[Format::Pdf], whole.path(), 1);
    let all = packets(whole.path());
    let size = all.values().map(Vec::len).max().unwrap();
    // Something else leaves room for two or three packets.
    let film = disk.join("film");
    fs::write(&film, vec![0; 3 * 1024 * 1024 - 3 * size]).unwrap();
    let folder = disk.join("out");
    let job = Job {
        table: &people,
        documents: &documents,
        formats: &[Format::Pdf],
        folder: &folder,
        jobs: 1,
        chosen: None,
    };
    let error = run(&job, &AtomicBool::new(false), &mut |_| {}).unwrap_err();
    assert_eq!(error.code(), "unwritable");
    assert!(error.what().contains("нет места"), "{}", error.what());
    let left = packets(&folder);
    assert!(!left.is_empty() && left.len() < all.len(), "{}", left.len());
    for (name, bytes) in &left {
        assert_eq!(all.get(name), Some(bytes), "{name} is whole");
    }
    fs::remove_file(&film).unwrap();
    made(&people, &documents, &[Format::Pdf], &folder, 2);
    assert_eq!(packets(&folder), all);
}

/// A person whose every answer is found nowhere else: a word of letters for names, digits for numbers.
#[derive(Debug, Clone)]
struct Marked {
    word: String,
    digits: String,
    year: u16,
    place: bool,
}

fn marked() -> impl Strategy<Value = Marked> {
    (any::<u32>(), 1960_u16..2000, any::<bool>()).prop_map(|(seed, year, place)| {
        // Letters by nibble, so that the word is as unlike others as the number.
        const LETTERS: [char; 16] =
            ['б', 'в', 'г', 'д', 'ж', 'з', 'к', 'л', 'м', 'н', 'п', 'р', 'с', 'т', 'ф', 'ш'];
        let letter = |at: u32| LETTERS[(seed >> (at * 4) & 15) as usize];
        let word: String = (0..8).flat_map(|at| [letter(at), 'о']).collect();
        Marked { word, digits: format!("{seed:010}"), year, place }
    })
}

impl Marked {
    fn line(&self, number: usize) -> String {
        let Marked { word, digits, year, .. } = self;
        let place = if self.place { format!("ОП {word}") } else { String::new() };
        format!(
            "{number};Ф{word} И{word} О{word}ич;м;Узбекистан;{year};AA{digits};узбекский;нет;;{place};{digits};{word};{word}\n"
        )
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_fact_of_one_person_stands_in_the_papers_of_another(
        people in prop::collection::vec(marked(), 2..6),
        order in prop::collection::vec(any::<Index>(), 6),
        jobs in 1_usize..5,
    ) {
        let mut people = people;
        people.sort_by(|a, b| a.digits.cmp(&b.digits));
        people.dedup_by(|a, b| a.digits == b.digits);
        for (at, index) in order.iter().enumerate().take(people.len()) {
            let with = index.index(people.len());
            people.swap(at, with);
        }
        let head = "№;ФИО;Пол;Гражданство;Дата рождения;Документ;Родной язык;Понимает по-русски;Доставлен (час);Где держат;\
                    Телефон;Родные;Примечание\n";
        let lines: String = (1..).zip(&people).map(|(number, one)| one.line(number)).collect();
        let folder = tempfile::tempdir().unwrap();
        let documents = raid().documents;
        let done =
            made(&table(&format!("{head}{lines}")), &documents, &[Format::Txt, Format::Json], folder.path(), jobs);
        for (at, (person, view)) in people.iter().zip(&done.people).enumerate() {
            prop_assert!(view.folder.is_some(), "{:?}", view.why);
            let own = files(&folder.path().join(view.folder.as_ref().unwrap()));
            let text = own.values().map(|bytes| String::from_utf8_lossy(bytes).to_lowercase()).collect::<String>();
            prop_assert!(text.contains(&person.word), "the person's own name is there");
            for (other, marks) in people.iter().enumerate().filter(|(other, _)| *other != at) {
                prop_assert!(
                    !text.contains(&marks.word) && !text.contains(&marks.digits),
                    "a fact of row {other} stands in the papers of row {at}"
                );
            }
        }
    }
}
