//! Packets of the worked cases: `tests/suite/packet`, one file a case, with what is in the packet on some days; the print
//! file; blank forms; and decisions against findings.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use himoya_tests::{Failures, Pdf, Runner, all, same, suite};
use serde::Deserialize;
use serde_json::Value;

/// What the packets of a worked case hold.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    day: Vec<Day>,
}

/// The packet of one day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Day {
    /// The day, perhaps with the hour at the place of the case.
    today: String,
    /// Facts changed before.
    #[serde(default)]
    set: Vec<String>,
    /// The papers in order: id, then how many copies, then the last safe day or nothing.
    papers: Vec<String>,
    /// Papers that findings keep out: id, then the codes.
    #[serde(default)]
    blocked: BTreeMap<String, Vec<String>>,
    /// Papers without a text.
    #[serde(default)]
    missing: Vec<String>,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn members(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// Makes the packet of an example and returns what the program says of it.
fn packet(runner: &Runner, case: &str, day: &Day, out: &str) -> Result<Value, String> {
    let mut args = vec!["packet", "--example", case, "--today", &day.today, "--out", out, "--json"];
    args.extend(day.set.iter().flat_map(|set| ["--set", set.as_str()]));
    let done = runner.run(&args);
    let status = if day.papers.is_empty() { 1 } else { 0 };
    same("the exit status", &done.status, &Some(status)).map_err(|why| format!("{why}: {}", done.stderr))?;
    serde_json::from_str(&done.stdout).map_err(|why| why.to_string())
}

#[test]
fn each_day_calls_for_its_papers() {
    let runner = Runner::new();
    let mut failures = Failures::default();
    for expected in all::<Expected>(&suite("packet")) {
        for (n, day) in expected.says.day.iter().enumerate() {
            let place = format!("{} on {} {:?}", expected.name, day.today, day.set);
            let out = format!("{}-{n}", expected.name);
            failures.note(&place, compare(&runner, &expected.name, day, &out));
        }
    }
    failures.end(8);
}

fn compare(runner: &Runner, case: &str, day: &Day, out: &str) -> Result<(), String> {
    let saved = packet(runner, case, day, out)?;
    let found = &saved["packet"];
    let papers: Vec<String> = members(&found["papers"])
        .iter()
        .map(|paper| {
            let copies: u64 = members(&paper["copies"]).iter().filter_map(|c| c["count"].as_u64()).sum();
            let last = paper["last_day"].as_str().map(|day| format!(" {day}")).unwrap_or_default();
            format!("{} {copies}{last}", text(&paper["id"]))
        })
        .collect();
    same("the packet", &papers, &day.papers)?;
    let blocked: BTreeMap<String, Vec<String>> = members(&found["blocked"])
        .iter()
        .map(|paper| {
            let codes = members(&paper["findings"]).iter().map(|finding| text(&finding["code"])).collect();
            (text(&paper["id"]), codes)
        })
        .collect();
    same("what is blocked", &blocked, &day.blocked)?;
    let missing: Vec<String> = members(&found["missing"]).iter().map(|paper| text(&paper["id"])).collect();
    same("what is missing", &missing, &day.missing)?;
    print_file(runner, &saved, out)
}

/// The print file holds every paper after its sheet, and counts its own pages and those of the papers.
fn print_file(runner: &Runner, saved: &Value, out: &str) -> Result<(), String> {
    let files = runner.files(out);
    let papers = members(&saved["packet"]["papers"]).len();
    same("the number of files", &files.len(), &(papers + 3))?;
    let pages = |name: &String| Pdf::read(&runner.folder().join(out).join(name)).pages.len();
    let print = files.last().ok_or("there is no print file")?;
    let single: usize = files[..files.len() - 1].iter().map(pages).sum();
    let whole = Pdf::read(&runner.folder().join(out).join(print));
    same("the pages of the print file", &whole.pages.len(), &(single + papers))?;
    same("its pages as said", &saved["pages"].as_u64(), &Some(whole.pages.len() as u64))?;
    for (n, page) in (1..).zip(&whole.pages) {
        let foot = format!("лист {n} из {}", whole.pages.len());
        if !page.contains(&foot) {
            return Err(format!("page {n} does not say «{foot}»: {page}"));
        }
    }
    Ok(())
}

fn packet_bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("the packet is there").flatten();
    entries
        .map(|e| (e.file_name().to_string_lossy().into_owned(), fs::read(e.path()).expect("it can be read")))
        .collect()
}

const FAMILY: [&str; 7] =
    ["packet", "--example", "family-expelled", "--today", "2026-11-13", "--format", "pdf,docx,txt"];

#[test]
fn two_processes_write_the_same_packet_and_no_name_stands_in_its_file_names() {
    let runner = Runner::new();
    for out in ["one", "two"] {
        let done = runner.run(&[&FAMILY[..], &["--out", out]].concat());
        assert_eq!((done.status, done.stderr.as_str()), (Some(0), ""));
    }
    let (one, two) = (packet_bytes(&runner.folder().join("one")), packet_bytes(&runner.folder().join("two")));
    assert!(one.len() > 12, "{:?}", one.keys());
    assert!(one == two, "the same case gave two different packets");
    assert!(one.keys().all(|name| !name.contains("Шарифзод")), "{:?}", one.keys());
    let cover = one.iter().find(|(name, _)| name.starts_with("00") && name.ends_with(".txt")).unwrap().1;
    let cover = String::from_utf8(cover.clone()).unwrap();
    for said in ["Куда:", "Подать не позднее: 23.11.2026", "Экземпляров:", "Вписать рукой:", "Спросят:"]
    {
        assert!(cover.contains(said), "the cover list lacks «{said}»:\n{cover}");
    }
}

#[test]
fn a_folder_that_takes_nothing_gets_nothing() {
    let runner = Runner::new();
    let done = runner.run_without_rights(&[&FAMILY[..], &["--out", "closed"]].concat());
    assert_eq!(done.status, Some(3), "{}", done.stderr);
    done.in_two_parts().unwrap();
    assert!(!runner.folder().join("closed").exists(), "a folder was left behind");
    let done = runner.run_on_full_disk(&[&FAMILY[..], &["--out", "full"]].concat());
    assert_eq!(done.status, Some(3), "{}", done.stderr);
    assert!(!runner.folder().join("full").exists(), "a folder was left behind");
    fs::create_dir(runner.folder().join("kept")).unwrap();
    fs::write(runner.folder().join("kept/заметки.txt"), "свои").unwrap();
    let done = runner.run_on_full_disk(&[&FAMILY[..], &["--out", "kept"]].concat());
    assert_eq!(done.status, Some(3), "{}", done.stderr);
    assert_eq!(runner.files("kept"), ["заметки.txt"]);
}

const BLOCKED: [&str; 6] = ["--document", "appeal-koap-ruling", "--today", "2026-11-13", "--out", "."];

/// A case file in which the ruling was received before it was made.
fn contradicting(runner: &Runner) {
    let done = runner.run(&["example", "family-expelled", "-o", "дело.json"]);
    assert_eq!(done.status, Some(0), "{}", done.stderr);
    let path = runner.folder().join("дело.json");
    let mut case: Value = serde_json::from_str(&fs::read_to_string(&path).expect("the file was written"))
        .expect("the case is JSON");
    case["ruling"]["received_on"] = "2026-11-01".into();
    fs::write(&path, case.to_string()).expect("the folder takes files");
}

#[test]
fn a_decision_against_a_finding_needs_a_reason_is_recorded_and_lapses_with_its_facts() {
    let runner = Runner::new();
    contradicting(&runner);
    let draft = |more: &[&str]| runner.run(&[&["draft", "дело.json", "--json"], &BLOCKED[..], more].concat());
    let refused = draft(&[]);
    assert_eq!(refused.status, Some(1), "{}", refused.stdout);
    let checked = runner.run(&["check", "дело.json", "--document", "appeal-koap-ruling", "--json"]);
    let checked: Value = serde_json::from_str(&checked.stdout).unwrap();
    let blocks: Vec<String> = members(&checked["findings"])
        .iter()
        .filter(|finding| finding["severity"] == "blocks")
        .map(|finding| text(&finding["code"]))
        .collect();
    let [code] = blocks.as_slice() else { panic!("one finding blocks, not {blocks:?}") };

    let silent = draft(&["--override", &format!("{code}= — ")]);
    assert_eq!(silent.status, Some(1), "a decision without a reason was taken");
    assert!(silent.stderr.contains("причина"), "{}", silent.stderr);
    let nothing = draft(&["--override", "no_such_code=Так надо"]);
    assert_eq!(nothing.status, Some(1), "{}", nothing.stdout);
    assert!(!runner.folder().join("appeal-koap-ruling.pdf").exists());

    let made = draft(&["--override", &format!("{code}=Число в расписке исправлено рукой")]);
    assert_eq!(made.status, Some(0), "{}", made.stderr);
    let made: Value = serde_json::from_str(&made.stdout).unwrap();
    assert_eq!(made["overrides"][0]["stands"], true, "{made:#}");
    assert_eq!(made["overrides"][0]["reason"], "Число в расписке исправлено рукой");
    let again = draft(&[]);
    assert_eq!(again.status, Some(0), "the decision is not in the case file: {}", again.stderr);

    let moved = draft(&["--set", "ruling.received_on=2026-11-02"]);
    assert_eq!(moved.status, Some(1), "the decision outlived the facts it was made about");
    let checked = runner.run(&[
        "check",
        "дело.json",
        "--document",
        "appeal-koap-ruling",
        "--set",
        "ruling.received_on=2026-11-02",
    ]);
    assert!(checked.stdout.contains("больше не действует"), "{}", checked.stdout);
}

#[test]
fn blank_forms_come_alone_and_as_one_set() {
    let runner = Runner::new();
    let list = runner.run(&["documents", "--json"]);
    let list: Value = serde_json::from_str(&list.stdout).unwrap();
    let mut failures = Failures::default();
    for document in members(&list) {
        let id = text(&document["id"]);
        let args = ["blank", "--document", &id, "--out", &id, "--format", "pdf,docx,txt", "--json"];
        let done = runner.run(&args);
        failures.check(&id, done.status == Some(0), &done.stderr);
        failures.note(&id, same("its files", &runner.files(&id).len(), &3));
    }
    let done = runner.run(&["blank", "--all", "--out", "set", "--today", "2026-11-26", "--json"]);
    let set: Value = serde_json::from_str(&done.stdout).unwrap_or_default();
    let path = runner.folder().join("set/Бланки на крайний случай.pdf");
    let pages = Pdf::read(&path).pages.len();
    failures.note("the set", same("its pages", &set["pages"].as_u64(), &Some(pages as u64)));
    let families: usize = members(&set["documents"]).len();
    failures.check("the set", families >= 4 && pages > families, format!("{families} forms, {pages} pages"));
    failures.end(15);
}
