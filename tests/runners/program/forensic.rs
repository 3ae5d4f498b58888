//! A whole day's work with words that stand in the cases and must stand nowhere else: not in the user's home, data,
//! cache, temporary and working folders, not in what the running program shows of itself. Only what was written out on
//! purpose holds them, which also proves that the search finds them.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use himoya_tests::{Marks, Runner};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const PHRASE: &str = "верблюд сорок кастрюля";
const ROAD: &str = "утюг дорожный ковёр";
const WORDS: &str = "пять слов для одного файла";

const FAMILY: &str = "Маркеровзода";
/// Letters that the Cyrillic code page lacks.
const GIVEN: &str = "Ҷумъабой-Тамғаӣ";
const LATIN: &str = "MARKEROVZODA-7719";
const STORY: &str = "МЕТКА-В-РАССКАЗЕ";
/// An answer that is no day, kept as it was typed.
const UNREADABLE: &str = "31.13.меточного года";
const EDITED: &str = "г. Меткаград, ул. Правок";
const BY_COLLEAGUE: &str = "пос. Меткино, ул. Чужих Правок";
const AUTHOR: &str = "Автор Меткина";
const SCAN_NAME: &str = "Паспорт Меткаевой.png";
const SCAN: &str = "MARK-IN-SCAN-4410 и ещё МЕТКА-В-СКАНЕ";
/// In a file that cannot be read as a case.
const BROKEN: &str = "МЕТКА-В-НЕГОДНОМ-ФАЙЛЕ";

/// The vault of the user, as the calls name it.
const HOME: &str = "Дела/хранилище";
const COLLEAGUE: &str = "colleague";
/// Where the user writes things out in the open, and where the day's input comes from.
const OUT: &str = "exported";
const STICK: &str = "../../stick";

struct Day {
    runner: Runner,
    marks: Marks,
}

impl Day {
    fn new() -> Day {
        let runner = Runner::for_user();
        let marks = Marks::new(&[
            FAMILY,
            GIVEN,
            LATIN,
            STORY,
            UNREADABLE,
            EDITED,
            BY_COLLEAGUE,
            AUTHOR,
            SCAN_NAME,
            SCAN,
            BROKEN,
            PHRASE,
            ROAD,
            WORDS,
        ]);
        fs::create_dir(runner.folder().join("stick")).unwrap();
        fs::create_dir(runner.folder().join("user/work").join(OUT)).unwrap();
        Day { runner, marks }
    }

    fn user(&self) -> PathBuf {
        self.runner.folder().join("user")
    }

    fn work(&self, name: &str) -> PathBuf {
        self.user().join("work").join(name)
    }

    /// Puts a file on the stick, which is the user's own and not the program's.
    fn stick(&self, path: &str, content: &[u8]) -> String {
        let place = self.runner.folder().join("stick").join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, content).unwrap();
        format!("{STICK}/{path}")
    }

    fn told(&self, args: &[&str], lines: &[&str]) -> Value {
        self.runner.vault_told(args, lines)
    }

    /// A command that must fail, in two parts.
    fn refused(&self, args: &[&str], lines: &[&str]) -> String {
        let outcome = self.runner.vault(args, lines);
        assert!(matches!(outcome.status, Some(1 | 3)), "{args:?}: {:?}", outcome.status);
        assert_eq!(outcome.in_two_parts(), Ok(()), "{args:?}");
        outcome.stderr
    }

    /// No word stands anywhere in the user's folders.
    fn clean(&self, after: &str) {
        assert_eq!(self.marks.below(&self.user()), [] as [&str; 0], "after {after}");
    }

    /// The words stand where the user has written things out, and nowhere else.
    fn clean_but_for_what_was_written_out(&self, after: &str) {
        let found = self.marks.below(&self.user());
        let out = format!("work/{OUT}/");
        let (out, elsewhere): (Vec<_>, Vec<_>) = found.into_iter().partition(|found| found.starts_with(&out));
        assert_eq!(elsewhere, [] as [&str; 0], "after {after}");
        for word in [FAMILY, GIVEN, LATIN, STORY, UNREADABLE, EDITED, BY_COLLEAGUE, AUTHOR, SCAN] {
            let found = out.iter().any(|line| line.contains(&format!("«{word}»")));
            assert!(found, "the search misses «{word}» in what was written out: {out:#?}");
        }
        assert!(
            out.iter()
                .any(|line| line.starts_with(&format!("work/{OUT}/open/")) && line.contains("«Паспорт"))
        );
        assert!(
            out.iter().all(|line| ![PHRASE, ROAD, WORDS, BROKEN].iter().any(|word| line.contains(word))),
            "{out:#?}"
        );
    }
}

/// A worked case with the words in it.
fn marked(runner: &Runner) -> Value {
    let mut case: Value = serde_json::from_str(&runner.run(&["example", "student-expelled"]).stdout).unwrap();
    case["client"]["name"]["family"] = FAMILY.into();
    case["client"]["name"]["given"] = GIVEN.into();
    case["client"]["name"]["latin_family"] = LATIN.into();
    case["events"][0]["what"] = STORY.into();
    case
}

/// A case in the folder of an open export on the stick, with a scan beside it.
fn open_folder(day: &Day, folder: &str, id: &str, body: &Value, scan: bool) -> String {
    let mut document =
        json!({ "body": body, "typed": { "ruling.received_on": UNREADABLE }, "attachments": {} });
    if scan {
        let hash: String = Sha256::digest(SCAN).iter().map(|byte| format!("{byte:02x}")).collect();
        document["attachments"]["scan-1"] = json!({
            "name": SCAN_NAME, "kind": "image/png", "bytes": SCAN.len(), "sha256": hash, "added_at": "2026-11-20T10:00:00Z",
        });
        day.stick(&format!("{folder}/cases/{id}/attachments/{SCAN_NAME}"), SCAN.as_bytes());
    }
    let case = json!({ "format": 1, "id": id, "document": document });
    day.stick(&format!("{folder}/cases/{id}/case.json"), case.to_string().as_bytes());
    format!("{STICK}/{folder}")
}

#[test]
fn a_days_work_leaves_no_word_of_a_case_outside_the_vault_and_what_was_written_out() {
    let day = Day::new();
    let mut body = marked(&day.runner);
    let case = day.stick("Дело.json", body.to_string().as_bytes());
    day.told(&["init", HOME], &[PHRASE]);
    day.told(&["init", COLLEAGUE], &[PHRASE]);
    let imported = day.told(&["import", HOME, &case], &[PHRASE]);
    let id = imported["cases"][0].as_str().unwrap().to_owned();
    // A second case comes with a scan; then a hand edits it, and the scan stays.
    let second = "0197c0de-0000-7000-8000-0000000000aa";
    let scanned = day.told(&["import", HOME, &open_folder(&day, "first", second, &body, true)], &[PHRASE]);
    assert_eq!(scanned["taken"]["attachments"], 1, "{scanned}");
    day.told(&["author", HOME, AUTHOR], &[PHRASE]);
    body["client"]["address"] = EDITED.into();
    day.told(&["import", HOME, &open_folder(&day, "edited", second, &body, true)], &[PHRASE]);
    assert_eq!(day.told(&["list", HOME, "--find", FAMILY], &[PHRASE]).as_array().unwrap().len(), 2);
    day.told(&["history", HOME, second, "client.address"], &[PHRASE]);
    fs::create_dir(day.work("копии")).unwrap();
    let copy = day.told(&["backup", HOME, "--to", "копии"], &[PHRASE])["backup"]["path"]
        .as_str()
        .unwrap()
        .to_owned();
    day.told(&["verify", HOME], &[PHRASE]);
    day.clean("import, edits, a search, a backup");
    between_vaults(&day, &id, second, &mut body);
    day.clean("files for a colleague and today's set");
    while_it_is_open(&day, &id);
    what_goes_wrong(&day, &case, &copy);
    day.clean("wrong passphrases and damaged files");
    written_out(&day, &case);
}

/// To a colleague, who edits, and back; and a set taken along.
fn between_vaults(day: &Day, id: &str, second: &str, body: &mut Value) {
    let key = day.told(&["recipient", COLLEAGUE], &[PHRASE])["recipient"].as_str().unwrap().to_owned();
    day.told(&["hand-over", HOME, id, second, "--out", "to-colleague", "--to", &key], &[PHRASE]);
    day.told(&["take-in", COLLEAGUE, "to-colleague"], &[PHRASE]);
    body["client"]["address"] = BY_COLLEAGUE.into();
    day.told(&["import", COLLEAGUE, &open_folder(day, "theirs", second, body, true)], &[PHRASE]);
    body["client"]["address"] = EDITED.into();
    body["client"]["phone"] = "+7 900 000-00-00".into();
    day.told(&["hand-over", COLLEAGUE, second, "--out", "back"], &[PHRASE, WORDS]);
    day.refused(&["take-in", HOME, "back", "--words"], &[PHRASE, "не те слова"]);
    day.told(&["take-in", HOME, "back", "--words"], &[PHRASE, WORDS]);
    day.told(&["conflicts", HOME], &[PHRASE]);
    day.told(&["todays-set", HOME, id, "--out", "набор"], &[PHRASE, ROAD]);
    day.told(&["import", "набор", &open_folder(day, "road", id, body, false)], &[ROAD]);
    day.told(&["bring-back", HOME, "--from", "набор"], &[PHRASE, ROAD]);
}

/// The program stands with the vault open and waits; then it is killed at that place, in the way that leaves a dump.
fn while_it_is_open(day: &Day, id: &str) {
    let waiting = ["hand-over", HOME, id, "--out", "never"];
    let (mut child, input) = day.runner.vault_waiting(&waiting, &[PHRASE]);
    let open = Path::new("/proc").join(child.id().to_string()).join("fd");
    let holds = || {
        let links = fs::read_dir(&open).into_iter().flatten().flatten();
        links.filter_map(|link| fs::read_link(link.path()).ok()).any(|path| path.ends_with("cases.db-wal"))
    };
    let mut patience = 600;
    while !holds() {
        assert!(patience > 0 && child.try_wait().unwrap().is_none(), "the vault never opened");
        patience -= 1;
        std::thread::sleep(Duration::from_millis(100));
    }
    let (files, found) = day.marks.of_process(child.id());
    assert!(files >= 3, "data base, journal and lock are open: {files}");
    assert_eq!(found, [] as [&str; 0]);
    day.clean("opening, with the vault still open");
    assert!(day.refused(&["list", HOME], &[PHRASE]).contains("уже открыто"));
    let limits = fs::read_to_string(open.with_file_name("limits")).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().collect::<Vec<_>>()[4..6], ["1", "1"], "no dump may be written");
    let killed = std::process::Command::new("kill").args(["-ABRT", &child.id().to_string()]).status();
    assert!(killed.unwrap().success());
    let ended = child.wait().unwrap();
    assert!(!std::os::unix::process::ExitStatusExt::core_dumped(&ended), "{ended}");
    drop(input);
    day.clean("a fall with the vault open");
    day.told(&["verify", HOME], &[PHRASE]);
}

/// Wrong passphrases, broken and wrong files, a vault with a damaged page.
fn what_goes_wrong(day: &Day, case: &str, copy: &str) {
    day.refused(&["list", HOME], &["не тот пароль"]);
    day.refused(&["list", HOME], &[FAMILY]);
    day.refused(&["take-in", HOME, case], &[PHRASE]);
    let broken = day.stick("broken.json", format!("{{\"client\": {{\"address\": \"{BROKEN}").as_bytes());
    day.refused(&["import", HOME, &broken], &[PHRASE]);
    let wrong = day.stick("wrong.json", json!({ "client": { "birth_date": BROKEN } }).to_string().as_bytes());
    day.refused(&["import", HOME, &wrong], &[PHRASE]);
    let bundle = day.work("to-colleague");
    let mut bytes = fs::read(&bundle).unwrap();
    bytes.truncate(bytes.len() - 100);
    fs::write(&bundle, bytes).unwrap();
    day.refused(&["take-in", HOME, "to-colleague"], &[PHRASE]);
    let data = day.work(HOME).join("cases.db");
    let mut bytes = fs::read(&data).unwrap();
    let page = bytes.len() / 4096 / 2 * 4096;
    bytes[page + 100] ^= 1;
    fs::write(&data, bytes).unwrap();
    day.refused(&["verify", HOME], &[PHRASE]);
    day.refused(&["backup", HOME], &[PHRASE]);
    day.refused(&["restore", HOME, "--from", "копии"], &[PHRASE]);
    day.told(&["restore", HOME, "--from", copy], &[PHRASE]);
    let back = day.told(&["take-in", HOME, "back", "--words"], &[PHRASE, WORDS]);
    assert_eq!(back["cases"].as_array().unwrap().len(), 1, "what came after the copy is taken in again");
}

/// What the user writes out on purpose, into one folder.
fn written_out(day: &Day, case: &str) {
    day.told(&["export", HOME, "--out", &format!("{OUT}/open"), "--open"], &[PHRASE]);
    day.told(&["export", HOME, "--out", &format!("{OUT}/plain")], &[PHRASE]);
    day.refused(&["export", HOME, "--out", &format!("{OUT}/plain")], &[PHRASE]);
    let paper = [
        "draft",
        case,
        "--document",
        "appeal-koap-ruling",
        "--today",
        "2026-11-18",
        "--format",
        "txt,pdf,docx",
    ];
    let outcome = day.runner.run(&[&paper[..], &["--out", &format!("{OUT}/papers")]].concat());
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    day.clean_but_for_what_was_written_out("writing out");
    fs::remove_dir_all(day.work(OUT)).unwrap();
    day.clean("the written files were deleted");
}
