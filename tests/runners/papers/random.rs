//! Random cases through every document: any mixture of facts known, unknown, not applicable and never asked; no child, one,
//! two or forty; names of 200 letters, five alphabets, hostile texts. The seed is fixed, so every run sees the same cases.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use himoya_casework::{Date, Error, Format, Office};
use himoya_tests::{FactRow, facts, lint, one, put, suite};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::drafting::paper;
use crate::examples::{TODAY, citations_resolve};

/// Cases; each goes through every document.
const CASES: u32 = 120;
/// One in so many is also set as PDF and as a Word file, for one document.
const SET: usize = 6;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pools {
    plain: Vec<String>,
    hostile: Vec<String>,
    fact: BTreeMap<String, Vec<String>>,
}

#[test]
fn no_case_breaks_a_paper() {
    let office = Office::open().expect("the content is sound");
    let today: Date = TODAY.parse().expect("a day");
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    let pools = one::<Pools>(&suite("random").join("pools.toml")).says;
    let facts = facts();
    let documents: Vec<String> = office.listed(today).into_iter().map(|document| document.id).collect();
    // Told all at once: a smaller case tells no more of a broken sentence than the sentence does.
    let broken = RefCell::new(BTreeMap::new());
    let (seen, drafted, set) = (Cell::new(0_usize), Cell::new(0_usize), Cell::new(0_usize));
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let tape = (prop::collection::vec(any::<u16>(), 600), any::<bool>(), 0..10_u16);
    let outcome = runner.run(&tape, |(tape, hostile, gaps)| {
        let tree = Filler { pools: &pools, tape: &tape, at: 0, texts: 0, hostile, gaps }.case(&facts);
        let number = seen.replace(seen.get() + 1);
        let case = match office.read_case(&tree.to_string(), today) {
            Ok(case) => case,
            // A text may be refused in words; a case is never refused for the rest.
            Err(Error::Case(_)) if hostile => return Ok(()),
            Err(error) => return Err(TestCaseError::fail(format!("not read: {error}"))),
        };
        for (at, id) in documents.iter().enumerate() {
            let draft = match office.draft(&case, id, today) {
                Ok(draft) => draft,
                Err(Error::Blocked(_) | Error::Deadline(_)) => continue,
                Err(error) => return Err(TestCaseError::fail(format!("{id}: {error}"))),
            };
            drafted.set(drafted.get() + 1);
            if !hostile {
                for (block, kind, words) in paper(&draft).blocks {
                    let mut faults = lint(&kind, &words);
                    // Grounds of the lawyer's own stand as they were typed.
                    if block.starts_with("own-") {
                        faults.retain(|fault| {
                            fault != "has no mark at its end" && fault != "begins with a small letter"
                        });
                    }
                    if !faults.is_empty() {
                        let said = format!("{id}, block {block} {}: {words}", faults.join("; "));
                        broken.borrow_mut().entry(format!("{id} {block}")).or_insert(said);
                    }
                }
            }
            let listed = citations_resolve(&serde_json::to_value(&draft).expect("a draft is JSON"));
            prop_assert!(listed.is_ok(), "{id} {listed:?}");
            if number % SET == 0 && at == number / SET % documents.len() {
                let written = office.write(draft, &[Format::Pdf, Format::Docx, Format::Txt], folder.path());
                prop_assert!(written.is_ok(), "{id}: {:?}", written.err());
                set.set(set.get() + 1);
            }
        }
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
    let broken: Vec<String> = broken.into_inner().into_values().collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert!(drafted.get() > 200, "only {} papers were made", drafted.get());
    assert!(set.get() > 5, "only {} papers were set", set.get());
}

/// Makes a case from a tape of numbers: nought is nothing, so that a failure shrinks towards an empty case.
struct Filler<'a> {
    pools: &'a Pools,
    tape: &'a [u16],
    at: usize,
    /// Texts given so far: neighbours take different ones, as the lint wants no word twice in a row.
    texts: usize,
    hostile: bool,
    /// How many of ten facts are left out.
    gaps: u16,
}

impl Filler<'_> {
    fn next(&mut self) -> usize {
        let number = self.tape[self.at % self.tape.len()];
        self.at += 1;
        usize::from(number)
    }

    fn case(mut self, facts: &[FactRow]) -> Value {
        let mut tree = json!({});
        for list in facts.iter().filter(|fact| fact.kind == "list") {
            let members = [0, 1, 2, 40][self.next() % 4];
            let many = members == 0 || list.id == "ties.family";
            for at in 0..if many { members } else { members.min(3) } {
                put(&mut tree, &format!("{}.{at}", list.id), json!({}));
            }
        }
        for fact in facts.iter().filter(|fact| fact.kind != "list") {
            let Some((list, rest)) = fact.id.split_once(".*.") else {
                self.fact(&mut tree, &fact.id, fact);
                continue;
            };
            let pointer = format!("/{}", list.replace('.', "/"));
            let members = tree.pointer(&pointer).and_then(Value::as_array).map_or(0, Vec::len);
            for at in 0..members {
                self.fact(&mut tree, &format!("{list}.{at}.{rest}"), fact);
            }
        }
        tree
    }

    fn fact(&mut self, tree: &mut Value, path: &str, fact: &FactRow) {
        let state = self.next();
        if state == 0 || state % 10 < usize::from(self.gaps) {
            match state % 3 {
                0 => {}
                1 => put(tree, path, json!({ "fact": "unknown" })),
                _ => put(tree, path, json!({ "fact": "not_applicable" })),
            }
            return;
        }
        let value = self.value(fact);
        put(tree, path, value);
    }

    fn value(&mut self, fact: &FactRow) -> Value {
        let n = self.next();
        match fact.kind.as_str() {
            "text" | "long_text" => json!(self.text(&fact.id, n)),
            "date" if n.is_multiple_of(7) => json!(format!("2013-{:02}-{:02}", n % 12 + 1, n % 28 + 1)),
            "date" => json!(format!("2026-{:02}-{:02}", n % 3 + 9, n / 3 % 28 + 1)),
            "time" => json!(format!("{:02}:{:02}", n % 24, n / 24 % 60)),
            "number" => json!(n % 70),
            "year" => json!(1990 + n % 37),
            "bool" => json!(n.is_multiple_of(2)),
            "choice" => json!(fact.values[n % fact.values.len()]),
            "country" => json!(["TJK", "RUS", "UZB", "KGZ", "KAZ", "XXA"][n % 6]),
            "language" => json!(["tg", "uz", "ky", "kk", "az", "ru"][n % 6]),
            "zone" => json!(["Europe/Moscow", "Asia/Yekaterinburg", "Asia/Kamchatka"][n % 3]),
            kind => panic!("the type {kind} is new: say here what such a fact may be"),
        }
    }

    fn text(&mut self, id: &str, n: usize) -> String {
        self.texts += 1;
        if self.hostile && n.is_multiple_of(3) {
            return self.pools.hostile[n / 3 % self.pools.hostile.len()].clone();
        }
        if n % 40 == 1 && id.contains("name") {
            return format!("Ҷ{}", "абвгд".repeat(40).chars().take(199).collect::<String>());
        }
        let pool = self.pools.fact.get(id);
        let start = usize::from(self.tape[0]) + self.texts;
        let plain = &self.pools.plain[start % self.pools.plain.len()];
        pool.map_or(plain, |pool| &pool[n % pool.len()]).clone()
    }
}
