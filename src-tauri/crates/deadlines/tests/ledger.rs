//! A made-up chain over rules that ship, applied to small cases (`ledger.toml`), and chains with one mistake each
//! (`mistakes.toml`).

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use himoya_calendar::Moment;
use himoya_deadlines::ledger::{
    Breach, CaseFacts, ChainSource, Chains, Entry, Ledger, Origin, Outcome, ledger,
};
use himoya_facts::{Catalogue, ConditionScope, FactEntry, FactState, Truth};
use jiff::civil::{Date, Time};
use serde::Deserialize;
use support::Shipped;

static WORLD: LazyLock<Shipped> = LazyLock::new(Shipped::load);
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        #[serde(rename = "fact")]
        facts: Vec<FactEntry>,
    }
    Catalogue::new(toml::from_str::<File>(&support::text("facts.toml")).unwrap().facts).unwrap()
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    chain: ChainSource,
    other: ChainSource,
    row: Vec<Row>,
}

/// A case, the moment at which it is looked at, and every line that the ledger then has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    now: String,
    #[serde(default)]
    facts: BTreeMap<String, String>,
    #[serde(default)]
    filed: BTreeMap<String, String>,
    says: Vec<String>,
}

impl ConditionScope for Row {
    fn fact(&self, id: &str) -> FactState {
        self.facts.get(id).map_or(FactState::Unknown, |value| FactState::Known(value.clone()))
    }

    fn law(&self, _: &str) -> Truth {
        Truth::Unknown
    }
}

impl CaseFacts for Row {
    fn day(&self, path: &str) -> Option<Date> {
        self.facts.get(path).map(|day| day.parse().unwrap())
    }

    fn hour(&self, path: &str) -> Option<Time> {
        self.facts.get(path).map(|hour| hour.parse().unwrap())
    }

    fn filed(&self, term: &str) -> Option<Moment> {
        self.filed.get(term).map(|at| at.parse().unwrap())
    }
}

fn load(sources: Vec<ChainSource>) -> Result<Chains, Vec<String>> {
    let said = |errors: Vec<himoya_deadlines::ledger::ChainError>| {
        errors.iter().map(|error| format!("{} {error}", error.chain)).collect()
    };
    Chains::load(sources, &CATALOGUE, &WORLD.law).map_err(said)
}

fn rows() -> (Chains, Vec<Row>) {
    let rows: Rows = toml::from_str(include_str!("ledger.toml")).unwrap();
    // Named behind the chain that it runs from, and given before it.
    let chains = load(vec![rows.other, rows.chain]).unwrap_or_else(|errors| panic!("{errors:#?}"));
    (chains, rows.row)
}

fn at(at: Option<Moment>) -> String {
    at.map_or_else(|| "?".to_owned(), |at| at.to_string())
}

fn entry(entry: &Entry<'_>, today: Date) -> String {
    let origins = entry.origins.iter().map(|origin| match origin {
        Origin::Fact { path, at: moment } => format!("{path} {}", at(*moment)),
        Origin::After { term, day } => format!("after {} {}", term.source.id, at(day.map(Moment::of))),
        Origin::Doing { term, at: moment } => format!("doing {} {}", term.source.id, at(*moment)),
    });
    let outcome = match &entry.outcome {
        Outcome::Counted(proof) => format!("{}", proof.safe().end),
        Outcome::Known(day) => format!("known {day}"),
        Outcome::Waiting => "waits".to_owned(),
        Outcome::None(none) => none.what(),
    };
    let mut line = format!(
        "{}/{}: {} {outcome}, {:?}; {}",
        entry.chain.id,
        entry.term.source.id,
        entry.status.code(),
        entry.attention(today),
        origins.collect::<Vec<_>>().join(", ")
    );
    if let Some(done) = entry.done {
        line.push_str(&format!("; done {} by {}", done.at, done.path.unwrap_or("record")));
    }
    for reason in &entry.reasons {
        line.push_str(&format!("; because {reason}"));
    }
    assert_eq!(entry.end().is_some(), matches!(entry.outcome, Outcome::Counted(_) | Outcome::Known(_)));
    assert_eq!(entry.proof().is_some(), matches!(entry.outcome, Outcome::Counted(_)));
    assert_eq!(entry.term_restore().is_some(), entry.term.source.restore.is_some());
    line
}

fn breach(breach: &Breach<'_>) -> String {
    format!(
        "{}{}: {} {}, {}; to file {}; term {}, end {}, done {}",
        if breach.certain { "" } else { "perhaps " },
        breach.code,
        breach.text,
        breach.provision.map(ToString::to_string).unwrap_or_default(),
        breach.facts.join(" "),
        breach.documents.join(" "),
        breach.term.map_or("none", |term| &term.source.id),
        breach.end.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string),
        at(breach.done),
    )
}

fn lines(ledger: &Ledger<'_>, today: Date) -> Vec<String> {
    let happened = ledger.happened.iter().map(|event| format!("{} {}", event.at, event.event.title));
    let entries = ledger.entries.iter().map(|one| entry(one, today));
    happened.chain(entries).chain(ledger.breaches.iter().map(breach)).collect()
}

#[test]
fn each_case_has_exactly_these_lines() {
    let (chains, rows) = rows();
    let mut differ = Vec::new();
    for row in &rows {
        let now: Moment = row.now.parse().unwrap();
        let found: Vec<String> = lines(&ledger(&chains, row, now, &WORLD.moscow()), now.day)
            .into_iter()
            .map(|line| line.replace('\u{a0}', " "))
            .collect();
        if found != row.says {
            differ.push(format!("{}:\n  {}", row.name, found.join("\n  ")));
        }
    }
    assert!(rows.len() > 20 && differ.is_empty(), "{}", differ.join("\n"));
}

#[test]
fn a_chain_names_its_facts_and_documents() {
    let (chains, _) = rows();
    let rows: toml::Table = toml::from_str(include_str!("ledger.toml")).unwrap();
    // Every word in the chains that has the form of a fact, or stands in a list of documents.
    let (mut facts, mut documents) = (Vec::new(), Vec::new());
    for chain in ["chain", "other"] {
        named(&rows[chain], "", &mut facts, &mut documents);
    }
    facts.sort_unstable();
    facts.dedup();
    documents.sort_unstable();
    documents.dedup();
    assert!(facts.len() > 10 && documents.len() > 3, "{facts:?} {documents:?}");
    assert_eq!(chains.facts().into_iter().collect::<Vec<_>>(), facts);
    assert_eq!(chains.documents().into_iter().collect::<Vec<_>>(), documents);
    let terms: Vec<String> =
        chains.terms().map(|(chain, term)| format!("{}/{}", chain.id, term.source.id)).collect();
    assert_eq!(terms.first().map(String::as_str), Some("made-up/appeal"));
    assert_eq!(terms.last().map(String::as_str), Some("other/right"));
}

fn named<'t>(value: &'t toml::Value, key: &str, facts: &mut Vec<&'t str>, documents: &mut Vec<&'t str>) {
    match value {
        toml::Value::String(text) if key == "documents" => documents.push(text),
        toml::Value::String(text) if ["day", "hour", "known", "from", "to"].contains(&key) => {
            facts.push(text)
        }
        toml::Value::Array(items) => items.iter().for_each(|item| named(item, key, facts, documents)),
        toml::Value::Table(table) => table.iter().for_each(|(key, item)| named(item, key, facts, documents)),
        _ => {}
    }
}

#[test]
fn each_mistake_is_named() {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Mistake {
        chains: Vec<ChainSource>,
        says: Vec<String>,
    }
    #[derive(Deserialize)]
    struct File {
        mistake: BTreeMap<String, Mistake>,
    }
    let file: File = toml::from_str(include_str!("mistakes.toml")).unwrap();
    let mut differ = Vec::new();
    let count = file.mistake.len();
    for (name, Mistake { chains, says }) in file.mistake {
        let found = load(chains).err().unwrap_or_default();
        if found != says {
            differ.push(format!("{name}:\n  {}", found.join("\n  ")));
        }
    }
    assert!(count > 20 && differ.is_empty(), "{}", differ.join("\n"));
}
