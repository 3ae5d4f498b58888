//! Whatever is asked is used: a change of each asked fact changes a paper, a finding or the ledger of some worked case.
//! Facts that nothing is meant to show say why in `templates/facts.toml` (`unprinted`); facts that speak only in company
//! are met in the company that `tests/suite/reach` gives them.

use std::collections::{BTreeMap, BTreeSet};

use himoya_casework::{CaseFile, Date, Moment, Now, Office};
use himoya_tests::{FactRow, Failures, all, facts, put, strings, suite, worked_cases};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::examples::TODAY;

/// What stands beside a fact.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Company {
    with: Vec<With>,
}

/// Facts set in a worked case before a fact, or any field of a list, is changed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct With {
    fact: String,
    case: String,
    set: BTreeMap<String, Value>,
}

/// Where questions are written.
const FORMS: &[&str] = &["documents", "ledger", "questions"];

#[test]
fn each_asked_fact_reaches_a_paper_a_finding_or_the_ledger() {
    let sight = Sight::new();
    let cases = worked_cases();
    let company: Vec<With> =
        all::<Company>(&suite("reach")).into_iter().flat_map(|file| file.says.with).collect();
    let known: Vec<Vec<String>> = cases.iter().map(|(_, case)| sight.everything(case)).collect();
    let forms = strings(FORMS).into_iter().filter(|(file, _)| !file.ends_with("/text.toml"));
    let written: BTreeSet<String> = forms.map(|(_, text)| text).collect();
    // A list is asked whole, with the fields that its question names.
    let asked = |fact: &FactRow| written.contains(fact.id.split(".*.").next().unwrap_or_default());
    let mut failures = Failures::default();
    for fact in facts().iter().filter(|fact| fact.kind != "list" && asked(fact)) {
        let path = fact.id.replace(".*.", ".0.");
        let fitting = company.iter().filter(|with| fact.id.split(".*.").next() == Some(&with.fact));
        let in_company = fitting.into_iter().any(|with| {
            let (_, case) =
                cases.iter().find(|(id, _)| *id == with.case).expect("the company names a worked case");
            let mut case = case.clone();
            with.set.iter().for_each(|(path, value)| put(&mut case, path, value.clone()));
            sight.changes(&case, &path, fact, &sight.everything(&case), &sight.all())
        });
        // Nearly every fact is found at once where it is known and written of; only then is everything looked at.
        let told = cases.iter().zip(&known).filter(|((_, case), _)| is_told(case, &path));
        let likely = sight.speaking_of(&fact.id);
        let reaches = in_company
            || told.into_iter().any(|((_, case), known)| sight.changes(case, &path, fact, known, &likely))
            || (cases.iter().zip(&known))
                .any(|((_, case), known)| sight.changes(case, &path, fact, known, &sight.all()));
        match (&fact.unprinted, reaches) {
            (None, false) => failures.check(&fact.id, false, "is asked and reaches nothing"),
            (Some(_), true) => failures.check(&fact.id, false, "is `unprinted`, yet it reaches something"),
            (Some(why), false) => {
                failures.check(&fact.id, why.ends_with('.'), "does not say why in a sentence")
            }
            (None, true) => failures.check(&fact.id, true, ""),
        }
    }
    failures.end(100);
}

/// Values that differ from each other, so that at least one differs from what is known.
fn values(fact: &FactRow) -> Vec<Value> {
    let unknown = json!({ "fact": "unknown" });
    let mut values = match fact.kind.as_str() {
        "text" | "long_text" => vec![json!("Перемена")],
        "date" => vec![json!("2026-11-03"), json!("2013-09-02")],
        "time" => vec![json!("03:33"), json!("21:21")],
        "number" => vec![json!(37)],
        "year" => vec![json!(1999)],
        "bool" => vec![json!(true), json!(false)],
        "choice" => fact.values.iter().map(|value| json!(value)).collect(),
        "country" => vec![json!("KAZ"), json!("RUS")],
        "language" => vec![json!("kk"), json!("ru")],
        "zone" => vec![json!("Asia/Kamchatka")],
        kind => panic!("the type {kind} is new: say here what such a fact may be"),
    };
    values.push(unknown);
    values
}

/// Whether a case says anything at a path.
fn is_told(case: &Value, path: &str) -> bool {
    !case.pointer(&format!("/{}", path.replace('.', "/"))).unwrap_or_default().is_null()
}

/// What a user sees of a case.
struct Sight {
    office: Office,
    today: Date,
    /// Each paper with the texts of its folder.
    documents: Vec<(String, Vec<String>)>,
}

impl Sight {
    fn new() -> Sight {
        let office = Office::open().expect("the content is sound");
        let today: Date = TODAY.parse().expect("a day");
        let texts =
            |id: &str| strings(&[&format!("documents/{id}")]).into_iter().map(|(_, text)| text).collect();
        let ids = office.listed(today).into_iter().map(|document| document.id);
        let documents = ids.map(|id| (id.clone(), texts(&id))).collect();
        Sight { office, today, documents }
    }

    /// Everything that can be looked at: the papers, and last the ledger.
    fn all(&self) -> Vec<usize> {
        (0..=self.documents.len()).collect()
    }

    /// The papers that speak of a fact, and the ledger.
    fn speaking_of(&self, fact: &str) -> Vec<usize> {
        let name = fact.split(".*.").next().unwrap_or_default();
        let speaks = |at: &usize| {
            let of = self.documents.get(*at);
            of.is_none_or(|(_, texts)| texts.iter().any(|text| text.contains(name)))
        };
        self.all().into_iter().filter(speaks).collect()
    }

    /// The papers with their findings one by one, then the ledger.
    fn everything(&self, case: &Value) -> Vec<String> {
        let case = self.read(case);
        self.all().into_iter().map(|at| self.look(&case, at)).collect()
    }

    /// Whether some value of a fact changes what is seen at one of these places.
    fn changes(&self, case: &Value, path: &str, fact: &FactRow, known: &[String], places: &[usize]) -> bool {
        values(fact).into_iter().any(|value| {
            let mut changed = case.clone();
            put(&mut changed, path, value);
            let changed = self.read(&changed);
            places.iter().any(|at| self.look(&changed, *at) != known[*at])
        })
    }

    fn read(&self, case: &Value) -> CaseFile {
        self.office.read_case(&case.to_string(), self.today).expect("the changed case is sound")
    }

    fn look(&self, case: &CaseFile, at: usize) -> String {
        let Some((document, _)) = self.documents.get(at) else {
            let now = Now::Local(Moment { day: self.today, time: None });
            return match self.office.ledger(case, now) {
                Ok(view) => serde_json::to_string(&view).expect("a ledger is JSON"),
                Err(error) => error.to_string(),
            };
        };
        match self.office.draft(case, document, self.today) {
            Ok(draft) => {
                let findings = serde_json::to_string(&draft.findings).expect("findings are JSON");
                findings + &serde_json::to_string(&draft.document).expect("a draft is JSON")
            }
            Err(error) => {
                let checked = self.office.check(case, document, self.today).expect("the document is there");
                serde_json::to_string(&checked).expect("findings are JSON") + &error.to_string()
            }
        }
    }
}
