//! Packets: which papers go with which, in what order, for whom they are printed, and the words of the cover list.

use std::collections::BTreeSet;
use std::sync::Arc;

use himoya_facts::{Catalogue, Condition};
use himoya_law::LawLibrary;
use serde::Deserialize;

use crate::conditions::Judge;
use crate::norms::LawNorms;
use crate::{Content, ContentError, Files, Loader};

/// Which papers go together, and in what order.
const RULES: &str = "packets.toml";
/// The words of the cover list, of the list of attachments and of the sheets between papers.
const WORDS: &str = "packet/words.toml";
/// More copies of one paper than this are a slip of the pen.
const MAX_COPIES: u8 = 20;

/// What a packet is made from.
#[derive(Debug, Clone)]
pub struct PacketContent {
    /// Document types in the order of a packet; those not named follow in the order of lists.
    pub order: Vec<String>,
    /// What must hold for a paper to be taken, whatever calls for it: documents and condition.
    pub fits: Vec<(Vec<String>, Condition)>,
    /// Papers that go with others.
    pub companions: Vec<Companion>,
    /// The words.
    pub words: PacketWords,
}

/// Papers that a packet takes in although no term calls for them.
#[derive(Debug, Clone)]
pub struct Companion {
    /// Stable name.
    pub id: String,
    /// When they belong to the packet.
    pub when: Condition,
    /// They come only beside one of these; without any, by the condition alone.
    pub beside: Vec<String>,
    /// They come only after something was filed within one of these terms of the ledger.
    pub after: Vec<String>,
    /// The papers: document types, or ids of planned ones.
    pub documents: Vec<String>,
    /// The norms behind it.
    pub provisions: Vec<String>,
    /// Why, in Russian.
    pub why: String,
}

/// For whom a paper is printed, and how many times.
#[derive(Debug, Clone)]
pub struct Copies {
    /// For whom, as the cover list says it: «в суд», «себе, с отметкой о приёме».
    pub to: String,
    /// How many, from 1.
    pub count: u8,
    /// When; without a condition always.
    pub when: Option<Condition>,
}

/// `[[copy]]` of a `document.toml` as a jurist writes it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CopySource {
    to: String,
    #[serde(default = "one")]
    count: u8,
    when: Option<String>,
}

fn one() -> u8 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    order: Vec<String>,
    #[serde(default)]
    fits: Vec<FitsSource>,
    #[serde(default)]
    companion: Vec<CompanionSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FitsSource {
    documents: Vec<String>,
    when: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CompanionSource {
    id: String,
    when: String,
    #[serde(default)]
    beside: Vec<String>,
    #[serde(default)]
    after: Vec<String>,
    documents: Vec<String>,
    provisions: Vec<String>,
    why: String,
}

/// The words of everything in a packet that is no court paper, in Russian.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PacketWords {
    /// Name of a packet's folder, before the day.
    pub folder: String,
    /// File name of the cover list.
    pub cover_file: String,
    /// File name of the list of attachments.
    pub attachments_file: String,
    /// File name of the print file.
    pub print_file: String,
    /// File name of the set of blank forms.
    pub blank_file: String,
    /// «ОПИСЬ ПАКЕТА».
    pub cover_title: String,
    /// What stands before the day in its second line.
    pub as_of: String,
    /// First paragraph of the cover list.
    pub cover_lead: String,
    /// Says why a paper is in the packet: «Зачем».
    pub why: String,
    /// What a paper does for which a running term calls, before the term's title.
    pub for_term: String,
    /// Before the title of a term that was missed and may be restored.
    pub for_restore: String,
    /// Before the text of a breach.
    pub for_breach: String,
    /// «Куда».
    pub to: String,
    /// «через», before the body through which a paper goes.
    pub through: String,
    /// What stands there for a paper without addressee.
    pub to_nobody: String,
    /// What stands there when the addressee is not known yet.
    pub to_unknown: String,
    /// «Подать не позднее».
    pub last_day: String,
    /// What stands there for a paper without a term.
    pub no_last_day: String,
    /// What is said of a day that has passed.
    pub missed: String,
    /// «Экземпляры».
    pub copies: String,
    /// «Страниц».
    pub pages: String,
    /// «Вписать рукой».
    pub by_hand: String,
    /// Before a finding for which the paper would be returned.
    pub returned: String,
    /// Before a finding about which the court will ask.
    pub asked: String,
    /// Before a finding that was overridden.
    pub overridden: String,
    /// Before the reason of an override.
    pub reason: String,
    /// Heading over papers that findings block.
    pub blocked: String,
    /// Heading over papers that cannot be drafted yet.
    pub missing: String,
    /// What stands beside each of them.
    pub missing_about: String,
    /// What an empty packet says.
    pub nothing: String,
    /// «ПРИЛОЖЕНИЯ».
    pub attachments_title: String,
    /// First paragraph of the list of attachments.
    pub attachments_lead: String,
    /// Before the sum of the sheets of a paper's attachments.
    pub attachments_sheets: String,
    /// After it, when some attachments do not say how many sheets they have.
    pub attachments_open: String,
    /// What it says when there are none.
    pub attachments_none: String,
    /// Box to tick before each attachment.
    pub tick: String,
    /// Title in the metadata of the print file.
    pub print_title: String,
    /// «лист».
    pub sheet: String,
    /// «из».
    pub of: String,
    /// Title of the sheet between papers.
    pub separator_title: String,
    /// «Напечатать экземпляров».
    pub separator_print: String,
    /// «листы этого файла».
    pub separator_sheets: String,
    /// First paragraph of the set of blank forms.
    pub blank_lead: String,
    /// Its title.
    pub blank_title: String,
    /// Last paragraph of the cover list.
    pub closing: String,
    /// At the head of every page of a sample case.
    pub sample: String,
}

impl Loader<'_> {
    /// The packets; `planned` may be named beside the document types, which are compared later.
    pub(crate) fn packets(&mut self, catalogue: &Catalogue, law: &Arc<LawLibrary>) -> Option<PacketContent> {
        let norms = LawNorms::new(law.clone());
        let judge = Judge { catalogue, norms: &norms };
        let rules: Option<RulesFile> = self.toml(RULES);
        let words: Option<PacketWords> = self.toml(WORDS);
        let (rules, words) = (rules?, words?);
        let before = self.errors.len();
        let mut companions: Vec<Companion> = Vec::new();
        for source in rules.companion {
            if companions.iter().any(|known| known.id == source.id) {
                self.fail::<()>(RULES, None, format!("companion `{}` twice", source.id), "ids are unique");
            }
            let when = self.condition(RULES, &source.when, &source.when, judge);
            self.behind(RULES, &source.id, &source.provisions, &norms);
            companions.extend(when.map(|when| Companion {
                id: source.id,
                when,
                beside: source.beside,
                after: source.after,
                documents: source.documents,
                provisions: source.provisions,
                why: source.why,
            }));
        }
        let mut fits = Vec::new();
        for source in rules.fits {
            let when = self.condition(RULES, &source.when, &source.when, judge);
            fits.extend(when.map(|when| (source.documents, when)));
        }
        (self.errors.len() == before).then_some(PacketContent { order: rules.order, fits, companions, words })
    }

    /// The norms behind a paper that no term calls for: at least one, and all of them held.
    pub(crate) fn behind(&mut self, file: &str, id: &str, provisions: &[String], norms: &LawNorms) {
        if provisions.is_empty() {
            let line = self.naming(file, id);
            self.fail::<()>(file, line, format!("`{id}` names no norm"), "name at least one provision");
        }
        for provision in provisions.iter().filter(|provision| norms.parse(provision).is_none()) {
            let line = self.naming(file, provision);
            let what = format!("no provision `{provision}`");
            self.fail::<()>(file, line, what, "name a provision of templates/law");
        }
    }

    /// `[[copy]]` of a document, loaded.
    pub(crate) fn copies(&mut self, file: &str, sources: &[CopySource], judge: Judge<'_>) -> Vec<Copies> {
        let mut copies = Vec::new();
        for source in sources {
            if source.to.trim().is_empty() || source.count == 0 || source.count > MAX_COPIES {
                let what = format!("copy `{}`: {} of them", source.to, source.count);
                self.fail::<()>(file, None, what, "name for whom, and a count from 1 to 20");
            }
            let when = match &source.when {
                None => Some(None),
                Some(when) => self.condition(file, when, when, judge).map(Some),
            };
            copies.extend(when.map(|when| Copies { to: source.to.clone(), count: source.count, when }));
        }
        copies
    }
}

/// Every paper that the rules of packets name can be drafted or is planned.
pub(crate) fn crosscheck(content: &Content, files: &Files, errors: &mut Vec<ContentError>) {
    let rules = &content.packets;
    let named = rules.companions.iter().flat_map(|rule| rule.documents.iter().chain(&rule.beside));
    let fitting = rules.fits.iter().flat_map(|(documents, _)| documents);
    let named: BTreeSet<&String> = named.chain(&rules.order).chain(fitting).collect();
    let planned = &content.ledger.planned;
    for id in named {
        if content.documents.contains_key(id) || planned.contains_key(id) {
            continue;
        }
        let quoted = format!("\"{id}\"");
        let text = files.get(RULES).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let line = text.and_then(|text| text.lines().position(|line| line.contains(&quoted)));
        errors.push(ContentError {
            file: RULES.to_owned(),
            line: line.map(|at| at + 1),
            what: format!("no document `{id}`"),
            hint: "name a document type, or a document of ledger/planned.toml".to_owned(),
        });
    }
    for term in rules.companions.iter().flat_map(|rule| &rule.after) {
        if content.ledger.chains.terms().all(|(_, known)| known.source.id != *term) {
            errors.push(ContentError {
                file: RULES.to_owned(),
                line: None,
                what: format!("no term `{term}`"),
                hint: "name a term of templates/ledger".to_owned(),
            });
        }
    }
}
