//! A document type: what it is, whom it serves, its form, text and checks.

use std::collections::BTreeMap;
use std::sync::Arc;

use himoya_checks::{Check, CheckSource};
use himoya_documents::beside::Translations;
use himoya_documents::source::TextSource;
use himoya_documents::{Norms, Template};
use himoya_facts::{Catalogue, FactType};
use himoya_forms::{Form, Groups};
use himoya_law::{LawLibrary, RuleId};
use himoya_wording::Wording;
use serde::Deserialize;

use crate::conditions::Judge;
use crate::member::{MemberOf, MemberSource};
use crate::norms::LawNorms;
use crate::packet::{Copies, CopySource};
use crate::shared::SharedChecks;
use crate::shown::{Shown, ShownFile};
use crate::{ContentError, Loader};

/// A document type, found as a folder under `templates/documents/`.
#[derive(Clone)]
pub struct DocumentType {
    /// Id, equal to the folder's name.
    pub id: String,
    /// Full title in Russian.
    pub title: String,
    /// Short title, for lists and file names.
    pub short_title: String,
    /// Family.
    pub family: String,
    /// Where it stands in lists; the first one is prepared when nothing else was chosen.
    pub order: u16,
    /// The rule of time that the document keeps.
    pub deadline: Option<RuleId>,
    /// The fact that starts the term.
    pub trigger: Option<String>,
    /// The fact that holds the governing day of procedure.
    pub governing_day: String,
    /// The route that says where it goes; none for a paper that is handed to nobody.
    pub addressee: Option<String>,
    /// Provisions that the document rests on.
    pub basis: Vec<String>,
    /// Its form.
    pub form: Form,
    /// Its text.
    pub text: Arc<Template>,
    /// Who may sign it, by the values of `filing.signed_by`.
    pub signers: Vec<String>,
    /// Its checks: its own, then those of the sets that it takes.
    pub checks: Vec<Check>,
    /// Belongs to the set of blank forms for an emergency.
    pub emergency: Emergency,
    /// For whom it is printed, and how many times.
    pub copies: Vec<Copies>,
    /// The worked cases that show it.
    pub examples: Vec<Shown>,
    /// For whom it is made once each; one paper for the case without.
    pub member: Option<MemberOf>,
    /// For which member of that list, counted from 0; the first that fits without.
    pub of: Option<usize>,
}

impl DocumentType {
    /// The id of the document type, whichever member it is made for.
    pub fn kind(&self) -> &str {
        kind_of(&self.id)
    }

    /// The same document type for one member of its list, counted from 0. Its id and its short title name the member
    /// by number, so that a file's name says nothing of a person.
    pub fn for_member(&self, at: usize) -> DocumentType {
        let id = format!("{}{MEMBER}{}", self.id, at + 1);
        let short_title = format!("{} {}", self.short_title, at + 1);
        DocumentType { id, short_title, of: Some(at), ..self.clone() }
    }
}

/// The document type of a paper that may be made for one member of a list.
pub fn kind_of(id: &str) -> &str {
    id.split_once(MEMBER).map_or(id, |(kind, _)| kind)
}

/// Stands between the id of a document type and the number of a member of its list.
pub const MEMBER: char = ':';

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentFile {
    id: String,
    title: String,
    short_title: String,
    family: String,
    #[serde(default = "last")]
    order: u16,
    deadline: Option<RuleId>,
    trigger: Option<String>,
    governing_day: String,
    addressee: Option<String>,
    basis: Vec<String>,
    #[serde(default = "both")]
    signers: Vec<String>,
    /// Sets of shared checks.
    #[serde(default)]
    checks: Vec<String>,
    #[serde(default)]
    check: Vec<CheckSource>,
    #[serde(default)]
    emergency: EmergencySource,
    #[serde(default)]
    copy: Vec<CopySource>,
    member: Option<MemberSource>,
}

/// The fact that says who signs.
const SIGNED_BY: &str = "filing.signed_by";

/// The family of a document's own check that names none.
const OWN_FAMILY: &str = "document";

/// Most papers may be signed by the person and by whoever represents the person.
fn both() -> Vec<String> {
    ["client", "representative"].map(str::to_owned).to_vec()
}

/// A document type that names no place stands behind all that do.
fn last() -> u16 {
    u16::MAX
}

/// Threads that read documents.
const THREADS: usize = 4;

impl Loader<'_> {
    pub(crate) fn documents(
        &mut self,
        catalogue: &Arc<Catalogue>,
        wording: &Arc<Wording>,
        law: &Arc<LawLibrary>,
        translations: &Arc<Translations>,
        shared: &SharedChecks,
        groups: &Groups,
    ) -> BTreeMap<String, DocumentType> {
        let manifests: Vec<String> =
            self.files.under("documents/").filter(|path| path.ends_with("/document.toml")).collect();
        let read = |paths: &[String]| {
            let mut loader = Loader { files: self.files, errors: Vec::new() };
            let mut documents = Vec::new();
            for path in paths {
                let folder = path.trim_end_matches("/document.toml").to_owned();
                let reader = Reader { catalogue, wording, law, translations, groups, folder };
                documents.extend(reader.read(&mut loader, shared));
            }
            (documents, loader.errors)
        };
        // Half of all loading; the order of mistakes is that of the files, whoever finds them first.
        let share = manifests.len().div_ceil(THREADS).max(1);
        let found: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> =
                manifests.chunks(share).map(|paths| scope.spawn(move || read(paths))).collect();
            let joined = threads.into_iter().map(|thread| thread.join());
            joined.map(|found| found.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
        });
        let mut documents = BTreeMap::new();
        for (read, errors) in found {
            documents.extend(read.into_iter().map(|document| (document.id.clone(), document)));
            self.errors.extend(errors);
        }
        documents
    }
}

/// How a document belongs to the set of blank forms for an emergency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emergency {
    /// It does not.
    No,
    /// Its blank form, in Russian.
    Once,
    /// Its blank form in Russian, and beside each language that it is translated into.
    InEachLanguage,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(untagged)]
enum EmergencySource {
    Whether(bool),
    How(EmergencyWord),
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum EmergencyWord {
    EachLanguage,
}

impl Default for EmergencySource {
    fn default() -> Self {
        Self::Whether(false)
    }
}

impl From<EmergencySource> for Emergency {
    fn from(source: EmergencySource) -> Self {
        match source {
            EmergencySource::Whether(false) => Self::No,
            EmergencySource::Whether(true) => Self::Once,
            EmergencySource::How(EmergencyWord::EachLanguage) => Self::InEachLanguage,
        }
    }
}

struct Reader<'a> {
    catalogue: &'a Arc<Catalogue>,
    wording: &'a Arc<Wording>,
    law: &'a Arc<LawLibrary>,
    translations: &'a Arc<Translations>,
    groups: &'a Groups,
    folder: String,
}

impl Reader<'_> {
    fn read(&self, loader: &mut Loader<'_>, shared: &SharedChecks) -> Option<DocumentType> {
        let manifest = format!("{}/document.toml", self.folder);
        let file: DocumentFile = loader.toml(&manifest)?;
        let mut text: TextSource = loader.toml(&format!("{}/text.toml", self.folder))?;
        let examples: ShownFile = loader.toml(&format!("{}/examples.toml", self.folder))?;
        let before = loader.errors.len();
        self.manifest(&file, &manifest, loader);
        let checks = self.checks(&file, &manifest, loader, shared);
        let law = LawNorms::new(self.law.clone());
        let judge = Judge { catalogue: self.catalogue, norms: &law };
        let copies = loader.copies(&manifest, &file.copy, judge);
        let member = self.member(&file, &manifest, loader);
        if let Some(source) = &file.member {
            source.spread(&mut text);
        }
        let form = loader.form(&format!("{}/form.toml", self.folder), self.groups, self.catalogue);
        let norms: Arc<dyn Norms> = Arc::new(LawNorms::new(self.law.clone()));
        let text = Template::load(&text, self.catalogue, self.wording, &norms, self.translations);
        let text =
            text.map_err(|errors| loader.text_errors(&format!("{}/text.toml", self.folder), errors)).ok();
        let one_column = text.as_ref().is_some_and(|text| text.second_language().is_none());
        if one_column && Emergency::from(file.emergency) == Emergency::InEachLanguage {
            loader.fail::<()>(
                &manifest,
                None,
                "`emergency` wants the form in each language, and the text has one column".to_owned(),
                "say `true`, or give the text a `[beside]`",
            );
        }
        if loader.errors.len() > before {
            return None;
        }
        Some(DocumentType {
            id: file.id,
            title: file.title,
            short_title: file.short_title,
            family: file.family,
            order: file.order,
            deadline: file.deadline,
            trigger: file.trigger,
            governing_day: file.governing_day,
            addressee: file.addressee,
            basis: file.basis,
            form: form?,
            text: Arc::new(text?),
            signers: file.signers,
            checks,
            emergency: file.emergency.into(),
            copies,
            examples: examples.example,
            member,
            of: None,
        })
    }

    fn member(&self, file: &DocumentFile, path: &str, loader: &mut Loader<'_>) -> Option<MemberOf> {
        match file.member.as_ref()?.read(self.catalogue) {
            Ok(member) => Some(member),
            Err(what) => {
                let line = loader.naming(path, "[member]");
                loader.fail(path, line, what, "name a list of the catalogue and a condition on its members")
            }
        }
    }

    fn manifest(&self, file: &DocumentFile, path: &str, loader: &mut Loader<'_>) {
        let mut fail = |what: String, hint: &str| {
            loader.errors.push(ContentError {
                file: path.to_owned(),
                line: None,
                what,
                hint: hint.to_owned(),
            });
        };
        if !self.folder.ends_with(&format!("/{}", file.id)) {
            fail(format!("id `{}` differs from the folder", file.id), "give both one name");
        }
        if let Some(rule) = file.deadline.as_ref().filter(|rule| self.law.rule(rule).is_none()) {
            fail(format!("no rule `{rule}`"), "name a rule of templates/law");
        }
        if file.deadline.is_some() != file.trigger.is_some() {
            fail("`deadline` and `trigger` belong together".into(), "give both or neither");
        }
        let may = self.catalogue.get(SIGNED_BY).map_or(&[][..], |entry| &entry.values);
        if file.signers.is_empty() || file.signers.iter().any(|signer| !may.contains(signer)) {
            fail(format!("`signers` are some of {}", may.join(", ")), "name who may sign");
        }
        for fact in file.trigger.iter().chain([&file.governing_day]) {
            if self.catalogue.get(fact).is_none_or(|entry| entry.kind != FactType::Date) {
                fail(format!("`{fact}` is not a date of the catalogue"), "name a date fact");
            }
        }
        let norms = LawNorms::new(self.law.clone());
        for provision in file.basis.iter().filter(|id| norms.parse(id).is_none()) {
            fail(format!("no provision `{provision}`"), "name a provision of templates/law");
        }
    }

    fn checks(
        &self,
        file: &DocumentFile,
        path: &str,
        loader: &mut Loader<'_>,
        shared: &SharedChecks,
    ) -> Vec<Check> {
        let mut checks: Vec<Check> = Vec::new();
        for source in &file.check {
            checks.extend(loader.own_check(source, OWN_FAMILY, path, self.catalogue, shared));
        }
        for set in &file.checks {
            let before = checks.len();
            checks.extend(shared.set(set).cloned());
            if checks.len() == before {
                let line = loader.naming(path, set);
                let what = format!("no set of checks `{set}`");
                loader.fail::<()>(path, line, what, "name a set of templates/checks");
            }
        }
        for (at, check) in checks.iter().enumerate() {
            if checks[..at].iter().any(|other| other.code() == check.code()) {
                let line = loader.naming(path, check.code());
                let what = format!("check `{}` twice", check.code());
                loader.fail::<()>(
                    path,
                    line,
                    what,
                    "a document has one check of a code, its own or a shared one",
                );
            }
        }
        checks
    }
}
