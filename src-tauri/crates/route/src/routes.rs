//! Which way a paper goes: rows with conditions, of which the first that holds is taken.

use std::collections::{BTreeMap, BTreeSet};

use himoya_facts::{Catalogue, Condition, ConditionScope, FactState, FactType, Truth};
use jiff::civil::Date;

use crate::error::{RouteError, RouteProblem};
use crate::source::{RouteSource, RowSource};

/// One way of a paper, ready to be asked.
#[derive(Debug, Clone)]
pub struct Row {
    when: Condition,
    /// What it says.
    pub says: RowSource,
}

/// The ways of one kind of paper.
#[derive(Debug, Clone)]
pub struct Route {
    /// Id.
    pub id: String,
    /// Title in Russian.
    pub title: String,
    /// Papers that cannot be drafted yet and go this way.
    pub planned: Vec<String>,
    rows: Vec<Row>,
}

/// Where the look at a case ends.
#[derive(Debug, Clone)]
pub enum Outcome<'a> {
    /// This way.
    Found(&'a Row),
    /// It depends on these facts, which nobody has told.
    Open(BTreeSet<String>),
    /// No way is held for what the case says.
    NotHeld,
}

/// Every route by its id.
#[derive(Debug, Clone, Default)]
pub struct Routes(BTreeMap<String, Route>);

impl Row {
    /// The provisions that the row names or asks about.
    pub fn provisions(&self) -> impl Iterator<Item = String> {
        self.says.provisions.iter().cloned().chain(self.when.provisions())
    }

    fn stands_on(&self, day: Date) -> bool {
        self.says.from.is_none_or(|from| from <= day) && self.says.to.is_none_or(|to| day <= to)
    }
}

impl Route {
    /// The ways.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The way of a case on the day whose procedure governs.
    pub fn take(&self, scope: &dyn ConditionScope, day: Date) -> Outcome<'_> {
        let mut open = BTreeSet::new();
        for row in self.rows.iter().filter(|row| row.stands_on(day)) {
            let held = row.when.eval(scope);
            if held.is_yes() {
                return Outcome::Found(row);
            }
            if held == Truth::Unknown {
                let unknown = |fact: &String| {
                    !fact.starts_with("derived.") && matches!(scope.fact(fact), FactState::Unknown)
                };
                open.extend(row.when.facts().into_iter().filter(unknown));
            }
        }
        if open.is_empty() { Outcome::NotHeld } else { Outcome::Open(open) }
    }
}

impl Routes {
    /// Checks the files and builds the routes. `held` says whether a provision is held, `kinds` which kinds there are.
    ///
    /// # Errors
    ///
    /// Every mistake found.
    pub fn load(
        sources: Vec<RouteSource>,
        catalogue: &Catalogue,
        kinds: &BTreeSet<String>,
        held: &dyn Fn(&str) -> bool,
    ) -> Result<Routes, Vec<RouteError>> {
        let mut errors = Vec::new();
        let then: BTreeMap<String, Option<String>> =
            sources.iter().map(|source| (source.id.clone(), source.then.clone())).collect();
        let mut routes = BTreeMap::new();
        for source in sources {
            let mut fail = |row: &str, problem| {
                errors.push(RouteError { route: source.id.clone(), row: row.to_owned(), problem });
            };
            if source.title.trim().is_empty() {
                fail(&source.id, RouteProblem::Empty("title"));
            }
            if let Err(problem) = chain(&source.id, &then) {
                fail(&source.id, problem);
            }
            let mut rows: Vec<Row> = Vec::new();
            for says in source.row {
                if rows.iter().any(|row| row.says.id == says.id) {
                    fail(&says.id, RouteProblem::Twice);
                }
                for problem in problems(&says, catalogue, kinds, held) {
                    fail(&says.id, problem);
                }
                match Condition::parse(&says.when) {
                    Ok(when) => {
                        let wrong = when.check(catalogue);
                        wrong.into_iter().for_each(|error| fail(&says.id, error.into()));
                        rows.push(Row { when, says });
                    }
                    Err(error) => fail(&says.id, error.into()),
                }
            }
            let (id, title, planned) = (source.id.clone(), source.title, source.planned);
            routes.insert(id.clone(), Route { id, title, planned, rows });
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let own = routes.clone();
        for (id, route) in &mut routes {
            let mut next = then.get(id).cloned().flatten();
            while let Some(more) = next {
                route.rows.extend(own.get(&more).into_iter().flat_map(|other| other.rows.clone()));
                next = then.get(&more).cloned().flatten();
            }
        }
        Ok(Routes(routes))
    }

    /// The route of that id.
    pub fn get(&self, id: &str) -> Option<&Route> {
        self.0.get(id)
    }

    /// The route of a paper that cannot be drafted yet.
    pub fn of_planned(&self, document: &str) -> Option<&Route> {
        self.0.values().find(|route| route.planned.iter().any(|planned| planned == document))
    }

    /// Every route in the order of ids.
    pub fn iter(&self) -> impl Iterator<Item = &Route> {
        self.0.values()
    }
}

/// Whether what a route goes on with exists and ends.
fn chain(id: &str, then: &BTreeMap<String, Option<String>>) -> Result<(), RouteProblem> {
    let mut seen = BTreeSet::from([id.to_owned()]);
    let mut next = then.get(id).cloned().flatten();
    while let Some(more) = next {
        if !then.contains_key(&more) {
            return Err(RouteProblem::NoRoute(more));
        }
        if !seen.insert(more.clone()) {
            return Err(RouteProblem::Circle);
        }
        next = then.get(&more).cloned().flatten();
    }
    Ok(())
}

fn problems(
    row: &RowSource,
    catalogue: &Catalogue,
    kinds: &BTreeSet<String>,
    held: &dyn Fn(&str) -> bool,
) -> Vec<RouteProblem> {
    let mut found = Vec::new();
    let text = |fact: &&String| {
        catalogue.get(fact).is_none_or(|entry| entry.kind != FactType::Text || entry.derived)
    };
    let facts = row.addressee.iter().chain(&row.address).chain(&row.through).chain(&row.near);
    found.extend(facts.filter(text).map(|fact| RouteProblem::NoFact(fact.clone())));
    let levels = row.level.iter().chain(row.instead.iter().flat_map(|other| &other.level));
    found.extend(levels.filter(|kind| !kinds.contains(*kind)).map(|kind| RouteProblem::NoKind(kind.clone())));
    let when = Condition::parse(&row.when).map(|when| when.provisions()).unwrap_or_default();
    let provisions = row.provisions.iter().chain(&when);
    found.extend(provisions.filter(|id| !held(id)).map(|id| RouteProblem::NoProvision(id.clone())));
    for (name, text) in [("why", &row.why), ("source", &row.source)] {
        if text.trim().is_empty() {
            found.push(RouteProblem::Empty(name));
        }
    }
    if row.from.zip(row.to).is_some_and(|(from, to)| to < from) {
        found.push(RouteProblem::Days);
    }
    found
}
