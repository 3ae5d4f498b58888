//! The only reader of `templates/`: parses every file, cross-checks them, and hands out what the other
//! crates define.
//!
//! Content is embedded in the program. An author may point the program at a folder instead; both go
//! through [`Content::load`], which reports every [`ContentError`] at once: a reference that does not
//! resolve, a variable that is no fact, a message that is missing.

mod conditions;
mod crosscheck;
mod document;
mod error;
mod files;
mod forms;
mod grounds;
mod lanes;
mod law;
mod limits;
mod member;
mod messages;
mod norms;
mod packet;
mod plan;
mod protection;
mod questions;
mod raid;
mod readings;
mod route;
mod shared;
mod shown;
mod translations;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use himoya_calendar::{ProductionCalendar, Zones};
use himoya_documents::beside::Translations;
use himoya_exchange::WordList;
use himoya_facts::{Case, Catalogue, FactEntry};
use himoya_forms::Groups;
use himoya_law::{CompetenceFile, LawLibrary};
use himoya_wording::{Wording, WordingTables};
use serde::Deserialize;
use serde::de::DeserializeOwned;

pub use document::{DocumentType, Emergency, MEMBER, kind_of};
pub use error::{ContentError, ContentErrors};
pub use files::Files;
pub use forms::{DeskListWords, SheetWords};
pub use grounds::{GroundLibrary, GroundType, Point, Within};
pub use lanes::Lane;
pub use law::{ChronologyWords, LedgerContent};
pub use limits::{DerivedTerms, Limit, MomentFacts, PowerTerm};
pub use member::MemberOf;
pub use messages::fact_key;
pub use norms::{LawNorms, LawOnDay};
pub use packet::{Companion, Copies, PacketContent, PacketWords};
pub use plan::Offer;
pub use protection::{ProtectionItem, ProtectionSection};
pub use raid::{
    ColumnMeans, RaidAnswer, RaidBreach, RaidCard, RaidColumn, RaidEvent, RaidPrefix, RaidStack, RaidValue,
    RaidWords, Raids,
};
pub use readings::{Readings, Sentences};
pub use route::RouteContent;
pub use shared::{CheckFamily, MadeFinding, SharedChecks};
pub use shown::{Role, Shown};
pub use translations::seal;

/// Everything a jurist may change, loaded and cross-checked.
pub struct Content {
    /// Digest of all content files, which names this state of law and wording in papers that were filed.
    pub digest: String,
    /// The fact catalogue.
    pub catalogue: Arc<Catalogue>,
    /// Grammar, dates and sums.
    pub wording: Arc<Wording>,
    /// Provisions and rules.
    pub law: Arc<LawLibrary>,
    /// The production calendar.
    pub calendar: ProductionCalendar,
    /// The time zones.
    pub zones: Zones,
    /// Who decides which cases.
    pub competence: CompetenceFile,
    /// Chains of terms.
    pub ledger: LedgerContent,
    /// Translations of papers by language.
    pub translations: Arc<Translations>,
    /// Grounds that papers take.
    pub grounds: GroundLibrary,
    /// The directory of courts and bodies, and the routes of papers.
    pub route: RouteContent,
    /// Facts derived from terms.
    pub terms: DerivedTerms,
    /// Document types by id.
    pub documents: BTreeMap<String, DocumentType>,
    /// Groups of questions that forms share.
    pub questions: Groups,
    /// The sentences in which names are read aloud.
    pub readings: Readings,
    /// Families of checks and the checks that documents share.
    pub shared: SharedChecks,
    /// Worked cases by id.
    pub examples: BTreeMap<String, Example>,
    /// The Typst layout.
    pub layout: String,
    /// Layouts of pages that are no papers, by name.
    pub forms: BTreeMap<String, String>,
    /// The words of a recovery sheet.
    pub sheet: SheetWords,
    /// The words of the printed list of the desk.
    pub desk_list: DeskListWords,
    /// The fonts of the page.
    pub fonts: Vec<Vec<u8>>,
    /// Which papers go together.
    pub packets: PacketContent,
    /// What a plan offers besides the packet.
    pub plan: Vec<Offer>,
    /// Ways through the questions, the shortest first.
    pub lanes: Vec<Lane>,
    /// What the program protects and what it does not.
    pub protection: Vec<ProtectionSection>,
    /// The words of which spoken passphrases are made.
    pub words: WordList,
    /// Raid mode.
    pub raids: Raids,
    /// The answers of closed lists in Russian, by their message key: `q-<fact>-<value>`.
    pub answers: BTreeMap<String, String>,
}

/// A worked case with invented people.
#[derive(Debug, Clone)]
pub struct Example {
    /// Title in Russian.
    pub title: String,
    /// What it shows, in Russian.
    pub about: String,
    /// The case.
    pub case: Case,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CatalogueFile {
    fact: Vec<FactEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleFile {
    title: String,
    about: String,
    case: Case,
}

impl Content {
    /// The content embedded in the program.
    ///
    /// # Errors
    ///
    /// Mistakes of the content's authors; the tests of the project keep them out of a released program.
    pub fn embedded() -> Result<Content, ContentErrors> {
        Content::load(&Files::embedded())
    }

    /// The document types in the order of lists.
    pub fn documents_in_order(&self) -> Vec<&DocumentType> {
        let mut documents: Vec<&DocumentType> = self.documents.values().collect();
        documents.sort_by_key(|document| (document.order, &document.id));
        documents
    }

    /// Loads a set of files.
    ///
    /// # Errors
    ///
    /// Every mistake found, not only the first.
    pub fn load(files: &Files) -> Result<Content, ContentErrors> {
        let mut loader = Loader { files, errors: Vec::new() };
        let content = loader.content();
        match content {
            Some(content) if loader.errors.is_empty() => {
                crosscheck::run(&content, files, &mut loader.errors);
                if loader.errors.is_empty() { Ok(content) } else { Err(ContentErrors(loader.errors)) }
            }
            _ => Err(ContentErrors(loader.errors)),
        }
    }
}

pub(crate) struct Loader<'a> {
    pub(crate) files: &'a Files,
    pub(crate) errors: Vec<ContentError>,
}

impl Loader<'_> {
    fn content(&mut self) -> Option<Content> {
        let catalogue = self.catalogue();
        let mut wording = self.wording();
        let directory = self.directory(&catalogue, &mut wording);
        let law = self.law();
        let calendar = self.calendar();
        let zones = self.zones();
        let examples = self.examples();
        let readings = self.readings();
        let layout = self.text("layout/court.typ");
        let (forms, sheet, desk_list) = (self.page_layouts(), self.sheet_words(), self.desk_list());
        let fonts = self.fonts();
        let (catalogue, wording, law) = (Arc::new(catalogue?), Arc::new(wording?), Arc::new(law?));
        let translations = Arc::new(self.translations());
        let shared = self.shared_checks(&catalogue);
        let questions = self.question_groups(&catalogue);
        let documents = self.documents(&catalogue, &wording, &law, &translations, &shared, &questions);
        let ledger = self.ledger(&catalogue, &law, &questions);
        let codes = ledger.as_ref().map(|ledger| ledger.chains.breach_codes());
        let grounds = self.grounds(&catalogue, &wording, &law, codes);
        let competence = self.competence(&law);
        let route = directory.and_then(|directory| self.routes(directory, &catalogue, &law, &shared));
        let terms = self.limits(&catalogue, &law);
        let packets = self.packets(&catalogue, &law);
        let plan = self.plan(&catalogue, &law);
        let lanes = self.lanes(&catalogue);
        let raids = self.raids(&catalogue);
        let answers = self.answers();
        let protection = self.protection();
        let words = self.words();
        Some(Content {
            digest: self.files.digest(),
            catalogue,
            wording,
            law,
            calendar: calendar?,
            zones: zones?,
            competence: competence?,
            ledger: ledger?,
            translations,
            grounds,
            route: route?,
            terms: terms?,
            documents,
            questions,
            readings: readings?,
            shared,
            examples,
            layout: layout?,
            forms,
            sheet: sheet?,
            desk_list: desk_list?,
            fonts,
            packets: packets?,
            plan: plan?,
            lanes: lanes?,
            protection: protection?,
            words: words?,
            raids: raids?,
            answers,
        })
    }

    pub(crate) fn text(&mut self, path: &str) -> Option<String> {
        let found = self.files.get(path).map(|bytes| String::from_utf8(bytes.to_vec()));
        match found {
            Some(Ok(text)) => Some(text),
            Some(Err(_)) => self.fail(path, None, "the file is not UTF-8", "save it as UTF-8"),
            None => self.fail(path, None, "the file is missing", "restore it, or name it as shown"),
        }
    }

    pub(crate) fn fail<T>(
        &mut self,
        file: &str,
        line: Option<usize>,
        what: impl ToString,
        hint: &str,
    ) -> Option<T> {
        let (what, hint) = (what.to_string(), hint.to_owned());
        self.errors.push(ContentError { file: file.to_owned(), line, what, hint });
        None
    }

    pub(crate) fn toml<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let text = self.text(path)?;
        match toml::from_str(&text) {
            Ok(value) => Some(value),
            Err(error) => {
                let line = error.span().map(|span| text[..span.start].lines().count().max(1));
                self.fail(path, line, error.message(), "compare with a neighbouring file of the same kind")
            }
        }
    }

    /// What the questions' answers are called; a file that cannot be read is reported where its keys are compared.
    fn answers(&self) -> BTreeMap<String, String> {
        let bytes = self.files.get("messages/ru.ftl").unwrap_or_default();
        let texts = messages::texts(&String::from_utf8_lossy(bytes));
        texts.into_iter().filter(|(key, _)| key.starts_with("q-")).collect()
    }

    fn catalogue(&mut self) -> Option<Catalogue> {
        let mut facts = self.toml::<CatalogueFile>("facts.toml")?.fact;
        for path in self.files.under("facts/").collect::<Vec<_>>() {
            facts.extend(self.toml::<CatalogueFile>(&path)?.fact);
        }
        match Catalogue::new(facts) {
            Ok(catalogue) => Some(catalogue),
            Err(errors) => {
                for error in errors {
                    self.fail::<()>(
                        "facts.toml",
                        None,
                        error,
                        "the typed case in Rust and the catalogue must agree",
                    );
                }
                None
            }
        }
    }

    fn wording(&mut self) -> Option<Wording> {
        let tables = WordingTables {
            names: self.toml("wording/names.toml")?,
            bodies: self.toml("wording/bodies.toml")?,
            numbers: self.toml("wording/numbers.toml")?,
            countries: self.toml("wording/countries.toml")?,
            languages: self.toml("wording/languages.toml")?,
            typography: self.toml("wording/typography.toml")?,
            variants: self.toml("wording/variants.toml")?,
            latin: self.toml("wording/latin.toml")?,
        };
        match Wording::new(tables) {
            Ok(wording) => Some(wording),
            Err(errors) => {
                for error in errors {
                    let file = format!("wording/{}.toml", error.table);
                    self.fail::<()>(
                        &file,
                        None,
                        format!("{}: {}", error.entry, error.problem),
                        "mend the entry",
                    );
                }
                None
            }
        }
    }

    fn examples(&mut self) -> BTreeMap<String, Example> {
        let mut examples = BTreeMap::new();
        for path in self.files.under("examples/").collect::<Vec<_>>() {
            if let Some(file) = self.toml::<ExampleFile>(&path) {
                let id = path.trim_start_matches("examples/").trim_end_matches(".toml").to_owned();
                examples.insert(id, Example { title: file.title, about: file.about, case: file.case });
            }
        }
        examples
    }

    fn fonts(&mut self) -> Vec<Vec<u8>> {
        let paths: Vec<String> = self.files.under("fonts/tinos/").filter(|p| p.ends_with(".ttf")).collect();
        if paths.len() != 4 {
            self.fail::<()>(
                "fonts/tinos",
                None,
                "four styles are needed",
                "regular, bold, italic, bold italic",
            );
        }
        paths.iter().filter_map(|path| self.files.get(path).map(<[u8]>::to_vec)).collect()
    }
}
