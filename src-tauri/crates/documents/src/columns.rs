//! Two columns: translations checked when a text is loaded, and set beside the Russian when it is composed.

use std::collections::{BTreeMap, BTreeSet};

use himoya_facts::{Catalogue, Condition, FactType};

use crate::beside::{LanguageSource, Translated, plain_sentence};
use crate::compose::{ComposeDefect, Composer, flatten, holds, merge};
use crate::model::{BlockKind, Inline, Row};
use crate::source::{BesideSource, BlockRole, BlockSource, TextSource};
use crate::template::{LoadedBlock, Loader, Run, Template, TextProblem};

/// Helpers whose result belongs to no language, or stands on the Russian paper in these very words.
const NEUTRAL: &[&str] = &[
    "agree", "bare", "choose", "cite", "date", "digits", "initials", "join", "line", "name", "opt", "piece",
];

/// When a text has a second column.
#[derive(Debug, Clone)]
pub(crate) struct Beside {
    /// The fact that names the language.
    pub(crate) language: String,
    pub(crate) when: Option<Condition>,
}

/// What stands beside a block.
#[derive(Debug, Clone)]
pub(crate) struct Sentence {
    pub(crate) id: String,
    /// The Russian text as written, without doubled spaces.
    pub(crate) russian: String,
    /// The translation by language.
    pub(crate) runs: BTreeMap<String, Vec<Run>>,
}

/// A sentence of a text that has a translation somewhere or waits for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The block.
    pub block: String,
    /// The sentence.
    pub id: String,
    /// The Russian text as it is sealed.
    pub russian: String,
}

impl Template {
    /// The sentences that the text asks translations of, in order.
    pub fn sentences(&self) -> Vec<Asked> {
        let asked = |block: &LoadedBlock| {
            let sentence = block.beside.as_ref()?;
            let (id, russian) = (sentence.id.clone(), sentence.russian.clone());
            Some(Asked { block: block.id.clone(), id, russian })
        };
        self.blocks.iter().filter_map(asked).collect()
    }

    /// The fact that names the language of the second column, if the text has one.
    pub fn second_language(&self) -> Option<&str> {
        self.beside.as_ref().map(|beside| beside.language.as_str())
    }

    /// How much of the text is translated into a language; `None` if nothing is, or the text has one column.
    pub fn translated(&self, language: &str) -> Option<Translated> {
        let source = self.translations.get(language)?;
        let ids: Vec<String> = self.sentences().into_iter().map(|asked| asked.id).collect();
        let found: Vec<_> = ids.iter().filter_map(|id| source.get(id)).collect();
        if found.is_empty() {
            return None;
        }
        Some(if found.len() < ids.len() || found.iter().any(|sentence| sentence.summary) {
            Translated::Partial
        } else if found.iter().any(|sentence| sentence.open()) {
            Translated::Draft
        } else {
            Translated::Reviewed
        })
    }
}

impl Loader<'_> {
    /// When the text has a second column, and whether its head stands before what it heads.
    pub(crate) fn second_column(&mut self, text: &TextSource) -> Option<Beside> {
        let head = text.block.iter().position(|block| block.kind == BlockRole::Columns);
        let first = text.block.iter().position(|block| block.beside.is_some());
        let Some(BesideSource { language, when }) = &text.beside else {
            if let Some(at) = head.or(first) {
                let block = &text.block[at].id;
                self.fail(block, TextProblem::Shape("two columns need the table `[beside]`"));
            }
            return None;
        };
        if first.is_some_and(|first| head.is_none_or(|head| head > first)) {
            self.fail("beside", TextProblem::Shape("a block of kind `columns` must head the two columns"));
        }
        if self.catalogue.get(language).is_none_or(|entry| entry.kind != FactType::Language) {
            let what = "the second column follows a fact of the catalogue that is a language";
            self.fail("beside", TextProblem::Shape(what));
        }
        let when = when.as_ref().and_then(|when| match Condition::parse(when) {
            Ok(condition) => {
                self.check("beside", &condition);
                Some(condition)
            }
            Err(error) => {
                self.fail("beside", error.into());
                None
            }
        });
        Some(Beside { language: language.clone(), when })
    }

    /// The translations of a block's text, each compared with the facts that the Russian prints.
    pub(crate) fn sentence(&mut self, source: &BlockSource, block: &LoadedBlock) -> Option<Sentence> {
        use BlockRole::{Closing, Item, Lead, ListLead, Paragraph, Section};
        let id = source.beside.clone()?;
        if !matches!(source.kind, Paragraph | Closing | Section | Lead | ListLead | Item) || block.joined {
            let what = "`beside` belongs to paragraphs, sections, leads and items without `join`";
            self.fail(&source.id, TextProblem::Shape(what));
        }
        let mut runs = BTreeMap::new();
        let translations = self.translations.clone();
        for (language, file) in translations.iter() {
            let Some(sentence) = file.get(&id) else { continue };
            let before = self.errors.len();
            let mut probe =
                LoadedBlock { facts: BTreeSet::new(), provisions: BTreeSet::new(), ..block.clone() };
            self.neutral = Some(NEUTRAL);
            let text = self.runs(&sentence.text, language, &mut probe);
            self.neutral = None;
            for problem in differences(self.catalogue, block, &probe, sentence.summary) {
                self.fail(&source.id, problem);
            }
            for error in &mut self.errors[before..] {
                error.sentence = Some((language.clone(), id.clone()));
            }
            runs.insert(language.clone(), text);
        }
        Some(Sentence { id, russian: plain_sentence(&source.text), runs })
    }
}

/// What a translation prints and the Russian does not, and the reverse. A word of a closed list (sex, language,
/// country, choice) is part of the sentence and may be said otherwise.
fn differences(
    catalogue: &Catalogue,
    russian: &LoadedBlock,
    other: &LoadedBlock,
    summary: bool,
) -> Vec<TextProblem> {
    let value = |fact: &&String| {
        use FactType::{Date, LongText, Number, Text, Time, Year};
        let kind = catalogue.get(fact).map(|entry| entry.kind);
        matches!(kind, Some(Date | LongText | Number | Text | Time | Year))
    };
    let cited = other.provisions.difference(&russian.provisions);
    let added = other.facts.difference(&russian.facts).chain(cited);
    let added = added.map(|fact| TextProblem::NotInRussian(fact.clone()));
    let lost = russian.facts.difference(&other.facts).filter(value);
    let lost = lost.filter(|_| !summary).map(|fact| TextProblem::LostInTranslation(fact.clone()));
    added.chain(lost).collect()
}

impl<'a> Composer<'a> {
    /// The language of the second column for this case, if there is one.
    pub(crate) fn second(template: &'a Template, scope: &crate::scope::CaseScope<'_>) -> Option<Second<'a>> {
        use himoya_facts::{ConditionScope, FactState};
        let beside = template.beside.as_ref()?;
        if !beside.when.as_ref().is_none_or(|when| holds(std::slice::from_ref(when), scope)) {
            return None;
        }
        let FactState::Known(code) = scope.fact(&beside.language) else { return None };
        template.translated(&code)?;
        Some(Second { language: template.translations.get(&code)?, code })
    }

    /// Whether the block becomes a row of two columns.
    pub(crate) fn is_row(&self, block: &LoadedBlock) -> bool {
        self.second.is_some() && (block.beside.is_some() || block.role == BlockRole::Columns)
    }

    /// The block as a row of two columns, if it is one.
    pub(crate) fn row(
        &mut self,
        block: &LoadedBlock,
        text: &[Inline],
    ) -> Result<Option<BlockKind>, ComposeDefect> {
        if !self.is_row(block) {
            return Ok(None);
        }
        let Some(second) = self.second.clone() else { return Ok(None) };
        let lang = second.language.tag.clone();
        let Some(sentence) = &block.beside else {
            return Ok(Some(self.head(&second, text)));
        };
        let mut other = Vec::new();
        if let Some(runs) = sentence.runs.get(&second.code) {
            other = flatten(self.rendered(block, runs, false)?);
            if second.language.get(&sentence.id).is_some_and(|sentence| sentence.marked()) {
                other.push(plain("\u{a0}(?)"));
            }
        }
        let mut text = text.to_vec();
        let row = match block.role {
            BlockRole::Section | BlockRole::Lead | BlockRole::ListLead => Row::Heading,
            _ => Row::Text,
        };
        match block.role {
            BlockRole::Lead | BlockRole::ListLead => self.item = 0,
            BlockRole::Item => {
                self.item += 1;
                let number = format!("{}.\u{a0}", self.item);
                text.insert(0, plain(&number));
                if !other.is_empty() {
                    other.insert(0, plain(&number));
                }
            }
            _ => {}
        }
        Ok(Some(BlockKind::Pair { row, text: merge(text), other: merge(other), lang }))
    }

    /// The names of the two languages; both say so while a translation of the paper still needs review.
    fn head(&self, second: &Second<'_>, text: &[Inline]) -> BlockKind {
        let open = |asked: &LoadedBlock| {
            let sentence = asked.beside.as_ref()?;
            second.language.get(&sentence.id).filter(|sentence| sentence.open())
        };
        let draft = self.template.blocks.iter().any(|block| open(block).is_some());
        let mark = |text: &str| if draft { format!(" ({text})") } else { String::new() };
        let language = second.language;
        let mut text = text.to_vec();
        text.push(plain(&mark(&language.draft_ru)));
        let other = vec![plain(&format!("{}{}", language.name, mark(&language.draft)))];
        BlockKind::Pair { row: Row::Head, text: merge(text), other, lang: language.tag.clone() }
    }
}

/// The second column of one paper.
#[derive(Clone)]
pub(crate) struct Second<'a> {
    language: &'a LanguageSource,
    code: String,
}

fn plain(text: &str) -> Inline {
    Inline::Text { text: text.to_owned(), bold: false }
}
