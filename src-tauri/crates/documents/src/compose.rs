//! Composition: conditions decide which blocks stand, runs are rendered, lists are numbered.
//!
//! A block stands only when its conditions hold for certain and every provision it cites was law on the
//! governing day. What was left out for want of law is reported, so that nothing disappears in silence.

use std::collections::BTreeSet;

use handlebars::Context;
use himoya_facts::{Catalogue, Condition, ConditionScope, FactType, Truth};
use serde_json::Value;

use crate::columns::Second;
use crate::ground::Pleading;
use crate::model::{Block, BlockKind, Document, Inline, Row};
use crate::scope::{BLANK_END, BLANK_START, CaseScope};
use crate::source::BlockRole;
use crate::template::{LoadedBlock, Run, Template};

/// A composed paper and what became of its parts.
#[derive(Debug, Clone)]
pub struct Composed {
    /// The paper.
    pub document: Document,
    /// Blocks whose facts fit but whose law did not stand.
    pub omitted: Vec<Omitted>,
    /// Provisions that the paper cites, each once, in order of appearance.
    pub provisions: Vec<String>,
    /// Facts that became ruled lines, each once, in order of appearance.
    pub blanks: Vec<String>,
    /// Grounds that were to stand and have no paragraph that fits the case.
    pub empty_grounds: Vec<String>,
    /// Members of lists whose names the paper declines, such as `ties.family.0`.
    pub declined: BTreeSet<String>,
}

/// A block left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Omitted {
    /// The block.
    pub block: String,
    /// Why.
    pub because: Because,
}

/// Why a block whose facts fit was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because {
    /// The provision was not law on the governing day.
    NotLaw(String),
    /// Whether the provision was law on the governing day is not established.
    NotEstablished(String),
}

/// A run failed to render although everything was checked when the text was loaded: our defect.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("block `{block}` failed to render")]
pub struct ComposeDefect {
    /// The block.
    pub block: String,
}

impl Template {
    /// Composes the paper for one case.
    ///
    /// # Errors
    ///
    /// Only a defect of the program: every mistake in the text was found when it was loaded.
    pub fn compose(&self, id: &str, title: &str, scope: &CaseScope<'_>) -> Result<Composed, ComposeDefect> {
        self.compose_with(id, title, scope, &Pleading::default())
    }

    /// Composes the paper for one case with the grounds that stand in it.
    ///
    /// # Errors
    ///
    /// As [`Template::compose`].
    pub fn compose_with(
        &self,
        id: &str,
        title: &str,
        scope: &CaseScope<'_>,
        pleading: &Pleading<'_>,
    ) -> Result<Composed, ComposeDefect> {
        let mut composer = Composer::new(self, scope, pleading);
        for block in &self.blocks {
            composer.block(block)?;
        }
        drop_empty_sections(&mut composer.blocks, &composer.closing);
        number_grounds(&mut composer.blocks);
        let (provisions, blanks) = summary(&composer.blocks);
        let document =
            Document { id: id.into(), title: title.into(), lang: "ru-RU".into(), blocks: composer.blocks };
        let (omitted, empty_grounds) = (composer.omitted, composer.empty_grounds);
        let declined = composer.declined;
        Ok(Composed { document, omitted, provisions, blanks, empty_grounds, declined })
    }
}

pub(crate) struct Composer<'a> {
    pub(crate) template: &'a Template,
    pub(crate) scope: &'a CaseScope<'a>,
    /// Read by every run; made once, because making it costs as much as rendering.
    data: Context,
    pub(crate) blocks: Vec<Block>,
    pub(crate) omitted: Vec<Omitted>,
    pub(crate) item: u32,
    /// The language of the second column.
    pub(crate) second: Option<Second<'a>>,
    /// Ids of paragraphs that belong to no section.
    closing: BTreeSet<String>,
    pub(crate) pleading: &'a Pleading<'a>,
    /// What the grounds that stood ask for.
    pub(crate) asked: BTreeSet<String>,
    /// What the lawyer asks for in own words, with the ground it belongs to.
    pub(crate) own_requests: Vec<(String, String)>,
    pub(crate) empty_grounds: Vec<String>,
    declined: BTreeSet<String>,
}

impl<'a> Composer<'a> {
    pub(crate) fn new(
        template: &'a Template,
        scope: &'a CaseScope<'a>,
        pleading: &'a Pleading<'a>,
    ) -> Composer<'a> {
        Composer {
            template,
            scope,
            data: Context::from(scope.context(&template.catalogue)),
            blocks: Vec::new(),
            omitted: Vec::new(),
            item: 0,
            second: Composer::second(template, scope),
            closing: BTreeSet::new(),
            pleading,
            asked: BTreeSet::new(),
            own_requests: Vec::new(),
            empty_grounds: Vec::new(),
            declined: BTreeSet::new(),
        }
    }

    pub(crate) fn block(&mut self, block: &LoadedBlock) -> Result<(), ComposeDefect> {
        let heads_nothing = block.role == BlockRole::Columns && self.second.is_none();
        if heads_nothing || !holds(&block.when, self.scope) {
            return Ok(());
        }
        match block.role {
            BlockRole::Grounds => return self.grounds(),
            BlockRole::Requests => return self.pleading.requests.map_or(Ok(()), |all| self.requests(all)),
            _ => {}
        }
        if let Some(because) = without_law(&block.provisions, self.scope) {
            self.omitted.push(Omitted { block: block.id.clone(), because });
            return Ok(());
        }
        match &block.each {
            None => {
                let text = self.render(block, &block.text)?;
                self.push(block, block.id.clone(), text)
            }
            Some(list) if block.joined => self.joined(block, list),
            Some(list) => self.repeated(block, list),
        }
    }

    /// The members that fit, with their positions in the list.
    fn members(&self, block: &LoadedBlock, list: &str) -> Vec<(usize, Value)> {
        let fits = |item: &Value| {
            let scope = self.scope.with_item(item);
            block.each_when.as_ref().is_none_or(|condition| condition.eval(&scope).is_yes())
        };
        let members = self.scope.members(list).iter().enumerate();
        members.filter(|(_, item)| fits(item)).map(|(i, item)| (i, item.clone())).collect()
    }

    fn with_item<T>(
        &mut self,
        list: &str,
        (index, item): &(usize, Value),
        f: impl FnOnce(&mut Self) -> Result<T, ComposeDefect>,
    ) -> Result<T, ComposeDefect> {
        let view = self.scope.item_context(&self.template.catalogue, list, *index, item);
        self.data.data_mut()["item"] = view;
        let result = f(self);
        if let Some(map) = self.data.data_mut().as_object_mut() {
            map.shift_remove("item");
        }
        result
    }

    fn note_declined(&mut self, block: &LoadedBlock, list: &str, members: &[(usize, Value)]) {
        if block.declines {
            self.declined.extend(members.iter().map(|(index, _)| format!("{list}.{index}")));
        }
    }

    fn repeated(&mut self, block: &LoadedBlock, list: &str) -> Result<(), ComposeDefect> {
        let members = self.members(block, list);
        self.note_declined(block, list, &members);
        for (n, member) in members.iter().enumerate() {
            self.with_item(list, member, |composer| {
                let mut text = composer.render(block, &block.text)?;
                // What stands first depends on what is known of the member, so its case is settled here.
                if block.role == BlockRole::Paragraph {
                    begin_large(&mut text);
                }
                composer.push(block, format!("{}#{}", block.id, n + 1), text)
            })?;
        }
        Ok(())
    }

    fn joined(&mut self, block: &LoadedBlock, list: &str) -> Result<(), ComposeDefect> {
        let members = self.members(block, list);
        if members.is_empty() {
            return Ok(());
        }
        self.note_declined(block, list, &members);
        let mut text = self.render(block, &block.before)?;
        for (n, member) in members.iter().enumerate() {
            if n > 0 {
                text.push(Inline::Text { text: block.join.clone(), bold: false });
            }
            text.extend(self.with_item(list, member, |composer| composer.render(block, &block.text))?);
        }
        text.extend(self.render(block, &block.after)?);
        self.push(block, block.id.clone(), merge(text))
    }

    fn render(&self, block: &LoadedBlock, runs: &[Run]) -> Result<Vec<Inline>, ComposeDefect> {
        self.rendered(block, runs, true)
    }

    /// Renders runs; the typography of Russian is set in Russian only.
    pub(crate) fn rendered(
        &self,
        block: &LoadedBlock,
        runs: &[Run],
        russian: bool,
    ) -> Result<Vec<Inline>, ComposeDefect> {
        let mut inlines = Vec::new();
        for run in runs {
            let rendered = self.template.registry.render_with_context(&run.template, &self.data);
            let rendered = rendered.map_err(|_| ComposeDefect { block: block.id.clone() })?;
            let set = if russian { self.template.wording.typography(&rendered) } else { rendered };
            let set = whole_boxes(&set);
            inlines.extend(split_blanks(&set, run.bold, &self.template.catalogue));
        }
        Ok(merge(inlines))
    }

    fn push(&mut self, block: &LoadedBlock, id: String, text: Vec<Inline>) -> Result<(), ComposeDefect> {
        // A long answer may hold several paragraphs; anywhere else a line end is a space.
        let running = block.role == BlockRole::Paragraph && !self.is_row(block);
        let paragraphs = if running { split_lines(text) } else { vec![flatten(text)] };
        let several = paragraphs.len() > 1;
        for (n, text) in paragraphs.into_iter().enumerate() {
            let kind = self.kind(block, text)?;
            let id = if several { format!("{id}/{}", n + 1) } else { id.clone() };
            let facts = block.facts.iter().cloned().collect();
            let provisions = block.provisions.iter().cloned().collect();
            if block.role == BlockRole::Closing {
                self.closing.insert(id.clone());
            }
            self.blocks.push(Block { id, facts, provisions, kind });
        }
        Ok(())
    }

    fn kind(&mut self, block: &LoadedBlock, text: Vec<Inline>) -> Result<BlockKind, ComposeDefect> {
        if let Some(row) = self.row(block, &text)? {
            return Ok(row);
        }
        Ok(match block.role {
            BlockRole::Party => BlockKind::Party { text },
            BlockRole::Notice => BlockKind::Notice { text },
            BlockRole::Title => {
                BlockKind::Title { text, subtitle: flatten(self.render(block, &block.second)?) }
            }
            BlockRole::Paragraph | BlockRole::Closing | BlockRole::Columns => BlockKind::Paragraph { text },
            BlockRole::Section => BlockKind::Section { number: None, text },
            BlockRole::Ground => BlockKind::Section { number: Some(0), text },
            BlockRole::Lead | BlockRole::ListLead => {
                self.item = 0;
                BlockKind::Lead { text, centred: block.role == BlockRole::Lead }
            }
            BlockRole::Item => {
                self.item += 1;
                BlockKind::Item { number: self.item, text }
            }
            // A place says nothing itself; composition went another way before.
            BlockRole::Grounds | BlockRole::Requests => BlockKind::Paragraph { text },
            BlockRole::Signature => {
                BlockKind::Signature { date: flatten(self.render(block, &block.second)?), name: text }
            }
        })
    }
}

/// Longest choice that is kept in one line, in characters.
const ONE_LINE: usize = 28;

/// What can be ticked stands in one line, «□ да □ нет»; a long choice at least begins beside its box.
fn whole_boxes(text: &str) -> String {
    let (words, rest) = text.split_at(text.find('□').unwrap_or(text.len()));
    if rest.chars().count() <= 2 * ONE_LINE {
        return format!("{words}{}", rest.replace(' ', "\u{a0}"));
    }
    let mut boxes = text.split('□');
    let words = boxes.next().unwrap_or_default().to_owned();
    boxes.fold(words, |set, choice| {
        let said = choice.trim_end();
        let short = said.chars().count() <= ONE_LINE;
        let bound = if short { said.replace(' ', "\u{a0}") } else { said.replacen(' ', "\u{a0}", 1) };
        format!("{set}□{bound}{}", &choice[said.len()..])
    })
}

/// The first provision that was not law on the governing day, or is not known to have been.
pub(crate) fn without_law(provisions: &BTreeSet<String>, scope: &CaseScope<'_>) -> Option<Because> {
    provisions.iter().find_map(|provision| match scope.law(provision) {
        Truth::Yes => None,
        Truth::No => Some(Because::NotLaw(provision.clone())),
        Truth::Unknown => Some(Because::NotEstablished(provision.clone())),
    })
}

pub(crate) fn holds(conditions: &[Condition], scope: &CaseScope<'_>) -> bool {
    conditions.iter().all(|condition| condition.eval(scope).is_yes())
}

/// A heading whose paragraphs were all left out would be an argument without words.
fn drop_empty_sections(blocks: &mut Vec<Block>, closing: &BTreeSet<String>) {
    let argues = |block: &Block| {
        let says = matches!(block.kind, BlockKind::Paragraph { .. } | BlockKind::Pair { row: Row::Text, .. });
        says && !closing.contains(&block.id)
    };
    let heads = |block: &Block| {
        matches!(block.kind, BlockKind::Section { .. } | BlockKind::Pair { row: Row::Heading, .. })
    };
    let empty: Vec<bool> =
        (0..blocks.len()).map(|i| heads(&blocks[i]) && !blocks.get(i + 1).is_some_and(argues)).collect();
    let mut flags = empty.into_iter();
    blocks.retain(|_| !flags.next().unwrap_or(false));
}

fn number_grounds(blocks: &mut [Block]) {
    let mut next = 0;
    for block in blocks {
        if let BlockKind::Section { number: Some(number), .. } = &mut block.kind {
            next += 1;
            *number = next;
        }
    }
}

pub(crate) fn summary(blocks: &[Block]) -> (Vec<String>, Vec<String>) {
    let (mut provisions, mut blanks) = (Vec::new(), Vec::new());
    for block in blocks {
        for provision in &block.provisions {
            if !provisions.contains(provision) {
                provisions.push(provision.clone());
            }
        }
        for inline in block.kind.inlines() {
            if let Inline::Blank { fact, .. } = inline
                && !fact.is_empty()
                && !blanks.contains(fact)
            {
                blanks.push(fact.clone());
            }
        }
    }
    (provisions, blanks)
}

impl BlockKind {
    /// All inline content in reading order.
    pub fn inlines(&self) -> impl Iterator<Item = &Inline> {
        let (first, second): (&[Inline], &[Inline]) = match self {
            BlockKind::Title { text, subtitle } => (text, subtitle),
            BlockKind::Signature { date, name } => (date, name),
            BlockKind::Pair { text, other, .. } => (text, other),
            BlockKind::Party { text }
            | BlockKind::Mark { text }
            | BlockKind::Notice { text }
            | BlockKind::Paragraph { text }
            | BlockKind::Section { text, .. }
            | BlockKind::Lead { text, .. }
            | BlockKind::Item { text, .. } => (text, &[]),
        };
        first.iter().chain(second)
    }
}

/// Turns blank marks in rendered text into ruled lines.
fn split_blanks(text: &str, bold: bool, catalogue: &Catalogue) -> Vec<Inline> {
    let mut inlines = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(BLANK_START) {
        let (before, mark) = rest.split_at(start);
        if !before.is_empty() {
            inlines.push(Inline::Text { text: before.to_owned(), bold });
        }
        let end = mark.find(BLANK_END).unwrap_or(mark.len() - BLANK_END.len_utf8());
        let id = mark[..end].trim_start_matches(BLANK_START);
        inlines.push(line_for(id, catalogue));
        rest = &mark[end + BLANK_END.len_utf8()..];
    }
    if !rest.is_empty() {
        inlines.push(Inline::Text { text: rest.to_owned(), bold });
    }
    inlines
}

/// A ruled line long enough for a hand, by the type of the fact.
fn line_for(id: &str, catalogue: &Catalogue) -> Inline {
    if let Some(ems) = id.strip_prefix('=') {
        return Inline::Blank { fact: String::new(), width: ems.parse().unwrap_or(6) * 10 };
    }
    let entry = catalogue.get(id);
    if let Some(ems) = entry.and_then(|entry| entry.line) {
        return Inline::Blank { fact: id.to_owned(), width: u32::from(ems) * 10 };
    }
    let width = match entry.map(|entry| entry.kind) {
        Some(FactType::Number | FactType::Year | FactType::Time) => 30,
        Some(FactType::Date) => 60,
        Some(FactType::LongText) => 240,
        _ => 90,
    };
    Inline::Blank { fact: id.to_owned(), width }
}

/// Makes the first letter large, unless a ruled line stands before it.
fn begin_large(inlines: &mut [Inline]) {
    if let Some(Inline::Text { text, .. }) = inlines.first_mut()
        && let Some(first) = text.chars().next()
    {
        text.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
    }
}

/// Joins neighbouring texts of one typeface.
pub(crate) fn merge(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut merged: Vec<Inline> = Vec::new();
    for inline in inlines {
        match (merged.last_mut(), inline) {
            (Some(Inline::Text { text, bold }), Inline::Text { text: more, bold: same }) if *bold == same => {
                text.push_str(&more);
            }
            (_, inline) => merged.push(inline),
        }
    }
    merged
}

pub(crate) fn flatten(mut inlines: Vec<Inline>) -> Vec<Inline> {
    for inline in &mut inlines {
        if let Inline::Text { text, .. } = inline {
            *text = text.replace('\n', " ");
        }
    }
    inlines
}

pub(crate) fn split_lines(inlines: Vec<Inline>) -> Vec<Vec<Inline>> {
    let mut paragraphs = vec![Vec::new()];
    for inline in inlines {
        match inline {
            Inline::Text { text, bold } => {
                for (n, line) in text.split('\n').enumerate() {
                    if n > 0 {
                        paragraphs.push(Vec::new());
                    }
                    if let Some(last) = paragraphs.last_mut().filter(|_| !line.is_empty()) {
                        last.push(Inline::Text { text: line.to_owned(), bold });
                    }
                }
            }
            blank => {
                if let Some(last) = paragraphs.last_mut() {
                    last.push(blank);
                }
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}
