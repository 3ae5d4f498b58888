//! Law, calendar, time zones and chains of terms: read, and every mistake led back to its file and line.

use std::collections::BTreeMap;
use std::sync::Arc;

use himoya_calendar::{ProductionCalendar, YearFile, ZoneFile, Zones};
use himoya_deadlines::ledger::{ChainError, ChainProblem, ChainSource, Chains};
use himoya_facts::Catalogue;
use himoya_forms::{Form, Groups};
use himoya_law::{
    ActsFile, ArticleFile, ArticleId, CompetenceFile, Dated, LawContentError, LawLibrary, LawProblem, Place,
};
use serde::Deserialize;

use crate::Loader;

/// Questions that belong to the ledger and to no document type.
const FORM: &str = "ledger/form.toml";
/// Titles of document types that do not exist yet.
const PLANNED: &str = "ledger/planned.toml";
/// The words of the printed chronology.
const CHRONOLOGY: &str = "ledger/chronology.toml";

/// What the ledger of a case is made from.
#[derive(Debug, Clone)]
pub struct LedgerContent {
    /// Chains of events and terms.
    pub chains: Chains,
    /// What is asked for them beyond the questions of a document.
    pub form: Form,
    /// The words of the printed chronology.
    pub words: ChronologyWords,
    /// Titles of document types that chains name and that cannot be drafted yet.
    pub planned: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlannedFile {
    document: BTreeMap<String, String>,
}

/// The words of the printed chronology and of the calendar file, in Russian.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChronologyWords {
    /// «ХРОНОЛОГИЯ ДЕЛА».
    pub title: String,
    /// Its second line, before the day.
    pub as_of: String,
    /// Heading of what happened.
    pub happened: String,
    /// Heading of the terms.
    pub terms: String,
    /// Heading of what the authorities broke.
    pub breaches: String,
    /// What stands where nothing happened yet.
    pub nothing: String,
    /// What a breach says that is not certain.
    pub to_check: String,
    /// What a date says whose rule was not compared with a text.
    pub unverified: String,
    /// The last sentence.
    pub closing: String,
}

impl Loader<'_> {
    pub(crate) fn law(&mut self) -> Option<LawLibrary> {
        let acts: ActsFile = self.toml("law/acts.toml")?;
        let paths: Vec<String> = self.files.under("law/").filter(|p| p.matches('/').count() == 2).collect();
        let before = self.errors.len();
        let mut articles: Vec<ArticleFile> = Vec::new();
        for path in &paths {
            let Some(article) = self.toml::<ArticleFile>(path) else { continue };
            if *path != article_path(&article.id) {
                let hint = "the file of an article is law/<act>/<article>.toml";
                self.fail::<()>(path, Some(1), format!("the file holds {}", article.id), hint);
            }
            articles.push(article);
        }
        if self.errors.len() > before {
            // Whatever cites an article that cannot be read would be reported too, and hide the one mistake.
            return None;
        }
        match LawLibrary::new(acts, articles) {
            Ok(law) => Some(law),
            Err(errors) => {
                for error in errors {
                    self.law_error(&error);
                }
                None
            }
        }
    }

    fn law_error(&mut self, error: &LawContentError) {
        let file = match &error.place {
            Place::Act(_) => "law/acts.toml".to_owned(),
            Place::Article(id) | Place::Rule(id, _) | Place::Counting(id) => article_path(id),
            Place::Provision(id) => article_path(&id.article),
        };
        let line = self.line(&file, &error.place);
        let what = format!("{}: {}", error.place, error.problem);
        self.fail::<()>(&file, line, what, hint(&error.problem));
    }

    /// The last line that names the word in quotes: of things given twice, the second.
    pub(crate) fn naming(&self, file: &str, word: &str) -> Option<usize> {
        let text = std::str::from_utf8(self.files.get(file)?).ok()?;
        let quoted = format!("\"{word}\"");
        let found = text.lines().enumerate().filter(|(_, line)| line.contains(&quoted)).last();
        found.map(|(at, _)| at + 1)
    }

    /// The line on which the thing is defined.
    fn line(&self, file: &str, place: &Place) -> Option<usize> {
        let text = std::str::from_utf8(self.files.get(file)?).ok()?;
        match place {
            Place::Act(act) => defined(text, "[[act]]", &format!("id = \"{act}\"")),
            Place::Article(_) => Some(1),
            Place::Rule(_, rule) => defined(text, "[[rule]]", &format!("id = \"{rule}\"")),
            Place::Counting(_) => {
                text.lines().position(|line| line == "[[counting.edition]]").map(|at| at + 1)
            }
            Place::Provision(id) => {
                let number =
                    id.point.as_ref().or(id.part.as_ref()).map(|number| format!("number = \"{number}\""));
                let header = if id.point.is_some() { "point]]" } else { "part]]" };
                number.map_or(Some(1), |number| defined(text, header, &number))
            }
        }
    }

    /// Who decides which cases.
    pub(crate) fn competence(&mut self, law: &LawLibrary) -> Option<CompetenceFile> {
        let file: CompetenceFile = self.toml("law/competence.toml")?;
        let before = self.errors.len();
        for row in &file.rows {
            let hint = "name a provision or article of templates/law, and say where it was read";
            if law.provision(&row.provision).is_none() {
                let what = format!("no provision `{}`", row.provision);
                let line = self.naming("law/competence.toml", &row.provision.to_string());
                self.fail::<()>("law/competence.toml", line, what, hint);
            }
            let unknown = row.articles.iter().filter(|article| law.article_title(article).is_none());
            for article in unknown {
                let line = self.naming("law/competence.toml", &article.to_string());
                self.fail::<()>("law/competence.toml", line, format!("no article `{article}`"), hint);
            }
            if row.source.trim().is_empty() || row.span().start().is_none() {
                let line = self.naming("law/competence.toml", &row.provision.to_string());
                self.fail::<()>("law/competence.toml", line, "a row has no source or no beginning", hint);
            }
        }
        (self.errors.len() == before).then_some(file)
    }

    pub(crate) fn calendar(&mut self) -> Option<ProductionCalendar> {
        let paths: Vec<String> = self.files.under("calendar/").collect();
        let before = self.errors.len();
        let mut years: Vec<YearFile> = Vec::new();
        for path in &paths {
            let Some(year) = self.toml::<YearFile>(path) else { continue };
            if *path != format!("calendar/{}.toml", year.year) {
                let what = format!("the file holds {}", year.year);
                self.fail::<()>(path, Some(1), what, "the file of a year is calendar/<year>.toml");
            }
            years.push(year);
        }
        if self.errors.len() > before {
            return None;
        }
        match ProductionCalendar::new(years) {
            Ok(calendar) => Some(calendar),
            Err(error) => {
                for problem in error.problems {
                    let file =
                        problem.year().map_or("calendar".to_owned(), |year| format!("calendar/{year}.toml"));
                    let day = problem.date().map(|date| format!("date = \"{date}\""));
                    let text = self.files.get(&file).and_then(|bytes| std::str::from_utf8(bytes).ok());
                    let found =
                        text.zip(day).and_then(|(text, day)| text.lines().position(|line| line == day));
                    self.fail::<()>(
                        &file,
                        found.map(|at| at + 1),
                        problem,
                        "years follow each other, one file a year",
                    );
                }
                None
            }
        }
    }

    pub(crate) fn zones(&mut self) -> Option<Zones> {
        let file: ZoneFile = self.toml("zones.toml")?;
        match Zones::new(file) {
            Ok(zones) => Some(zones),
            Err(problems) => {
                for problem in problems {
                    let line = problem.zone().and_then(|zone| self.naming("zones.toml", zone));
                    self.fail::<()>("zones.toml", line, problem, "names are those of the IANA database");
                }
                None
            }
        }
    }

    pub(crate) fn ledger(
        &mut self,
        catalogue: &Arc<Catalogue>,
        law: &Arc<LawLibrary>,
        groups: &Groups,
    ) -> Option<LedgerContent> {
        let paths: Vec<String> = self
            .files
            .under("ledger/")
            .filter(|path| ![FORM, CHRONOLOGY, PLANNED].contains(&path.as_str()))
            .collect();
        let before = self.errors.len();
        let mut sources: Vec<ChainSource> = Vec::new();
        for path in &paths {
            let Some(chain) = self.toml::<ChainSource>(path) else { continue };
            if *path != chain_path(&chain.id) {
                self.fail::<()>(
                    path,
                    Some(1),
                    format!("id `{}` differs from the file", chain.id),
                    "give both one name",
                );
            }
            sources.push(chain);
        }
        let words: Option<ChronologyWords> = self.toml(CHRONOLOGY);
        let planned: Option<PlannedFile> = self.toml(PLANNED);
        if self.errors.len() > before {
            return None;
        }
        let form = self.form(FORM, groups, catalogue);
        match Chains::load(sources, catalogue, law) {
            Ok(chains) => {
                Some(LedgerContent { chains, form: form?, words: words?, planned: planned?.document })
            }
            Err(errors) => {
                for error in errors {
                    self.chain_error(&error);
                }
                None
            }
        }
    }

    fn chain_error(&mut self, error: &ChainError) {
        let file = chain_path(&error.chain);
        let text = self.files.get(&file).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let keys = [format!("id = \"{}\"", error.item), format!("code = \"{}\"", error.item)];
        let line = text.and_then(|text| text.lines().position(|line| keys.iter().any(|key| line == key)));
        let hint = match error.problem {
            ChainProblem::Cycle(_) => "a term may only run from one that does not run from it",
            ChainProblem::NoPause(_) => "add a `pause` to the rule, with its provision from the reference",
            ChainProblem::Condition(_) => "see the condition language in templates/README.md",
            ChainProblem::NoRule(_) | ChainProblem::NoProvision(_) => {
                "name a rule or provision of templates/law"
            }
            _ => "see «a chain of terms» in templates/README.md",
        };
        self.fail::<()>(&file, line.map(|at| at + 1), error, hint);
    }
}

fn article_path(id: &ArticleId) -> String {
    format!("law/{}/{}.toml", id.act, id.article)
}

fn chain_path(id: &str) -> String {
    format!("ledger/{id}.toml")
}

/// The line of a key that follows a header of that kind, comments and blank lines aside.
fn defined(text: &str, header: &str, key: &str) -> Option<usize> {
    let mut under = false;
    for (at, line) in text.lines().enumerate() {
        if line.starts_with('[') {
            under = line.ends_with(header);
        } else if under && line.trim_end() == key {
            return Some(at + 1);
        }
    }
    None
}

fn hint(problem: &LawProblem) -> &'static str {
    match problem {
        LawProblem::OverlappingEditions { .. } => "close the older edition with in_force_to, the last day",
        LawProblem::Gap { .. } => "an edition ends on the day before the next one begins",
        LawProblem::EmptyText("source") => "say where the text was read",
        LawProblem::UnknownEvent(_) => "list the event under [[rule.event]]",
        LawProblem::CountingLacks { .. } | LawProblem::NoCounting(_) => {
            "name the provision under [[counting.edition]] of the act"
        }
        LawProblem::UnknownProvision(_) => {
            "add the part or point with its editions to the file of its article"
        }
        LawProblem::NoStart => "give in_force_from, or seen_on if the beginning is not established",
        _ => "see templates/README.md, «a changed law»",
    }
}
