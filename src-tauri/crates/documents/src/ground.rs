//! Grounds (доводы): wording that a library keeps and that any paper with a place for it can take.
//!
//! A ground is a heading, paragraphs, and the names of what it asks the court for. Which grounds stand and in which
//! order is decided outside ([`Pleading`]); here they become blocks like any other: conditions hold for certain, law
//! that did not stand leaves a block out and is reported.

use std::collections::BTreeSet;
use std::hash::Hasher;
use std::sync::Arc;

use fnv::FnvHasher;
use himoya_facts::Catalogue;
use himoya_wording::Wording;
use serde::Deserialize;

use crate::Norms;
use crate::compose::{Because, ComposeDefect, Composer, Omitted, holds, split_lines, without_law};
use crate::model::{Block, BlockKind, Inline};
use crate::plain::words;
use crate::scope::CaseScope;
use crate::source::{BlockRole, BlockSource, GroupSource, TextSource};
use crate::template::{LoadedBlock, Template, TextError, TextProblem};

/// The wording of a ground as a jurist writes it.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct GroundSource {
    /// The heading when no other one holds.
    pub title: String,
    /// Provisions without which the whole ground is left out.
    #[serde(default)]
    pub rests_on: Vec<String>,
    /// Names of requests that follow from it.
    #[serde(default)]
    pub requests: Vec<String>,
    /// Headings for some cases; the first that holds is printed.
    #[serde(default)]
    pub heading: Vec<HeadingSource>,
    /// Shared conditions.
    #[serde(default)]
    pub group: Vec<GroupSource>,
    /// Its paragraphs.
    #[serde(default)]
    pub block: Vec<BlockSource>,
}

/// A heading for some cases.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeadingSource {
    /// When it is the heading.
    pub when: String,
    /// The heading.
    pub text: String,
}

/// A ground, ready to be printed.
pub struct Ground {
    /// Its name in the library.
    pub id: String,
    /// Names of requests that follow from it.
    pub requests: Vec<String>,
    rests_on: BTreeSet<String>,
    text: Template,
    source_mark: u64,
}

/// What a ground says in one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The heading.
    pub heading: String,
    /// The paragraphs; none when no paragraph fits.
    pub paragraphs: Vec<String>,
    /// Provisions cited, each once.
    pub provisions: Vec<String>,
}

/// One ground of a paper.
pub struct Argument<'a> {
    /// Its name, for reports.
    pub id: String,
    /// The library's ground; none for one of the lawyer's own.
    pub ground: Option<&'a Ground>,
    /// A heading that replaces the library's.
    pub title: Option<String>,
    /// A text that replaces the library's wording; a line is a paragraph.
    pub text: Option<String>,
    /// What the lawyer asks for besides, when the ground is printed.
    pub request: Option<String>,
}

/// The grounds that stand in a paper, in order, and what may be asked for.
#[derive(Default)]
pub struct Pleading<'a> {
    /// The grounds.
    pub arguments: Vec<Argument<'a>>,
    /// Every request of the library.
    pub requests: Option<&'a Requests>,
}

/// What grounds ask for, as a jurist writes it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestsSource {
    /// How the first, the second … alternative begins; the last one serves all that follow.
    pub alternatives: Vec<String>,
    /// The requests in the order of the paper.
    pub request: Vec<RequestSource>,
}

/// One request.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestSource {
    /// Its name.
    pub id: String,
    /// When it can be granted.
    pub when: Option<String>,
    /// Asked only if what stands before it is refused.
    #[serde(default)]
    pub alternative: bool,
    /// The request; an alternative one goes on after its beginning and has a small first letter.
    pub text: String,
    /// Provisions it rests on without citing them.
    #[serde(default)]
    pub rests_on: Vec<String>,
}

/// What grounds ask for, ready to be printed.
pub struct Requests {
    text: Template,
    alternative: BTreeSet<String>,
    begin: Vec<String>,
}

impl Ground {
    /// Loads a ground and reports every mistake at once. Blocks are named `<ground>/<block>`.
    ///
    /// # Errors
    ///
    /// Mistakes of the text; headings are named by the ground itself.
    pub fn load(
        id: &str,
        source: &GroundSource,
        catalogue: &Arc<Catalogue>,
        wording: &Arc<Wording>,
        norms: &Arc<dyn Norms>,
    ) -> Result<Ground, Vec<TextError>> {
        let mut errors = Vec::new();
        let mut fail = |block: &str, problem| {
            errors.push(TextError { block: block.to_owned(), problem, sentence: None });
        };
        for block in source.block.iter().filter(|block| block.kind != BlockRole::Paragraph) {
            fail(&block.id, TextProblem::Shape("a ground has paragraphs only; its heading is `title`"));
        }
        if source.block.is_empty() {
            fail(id, TextProblem::Shape("the ground has no paragraph"));
        }
        for provision in &source.rests_on {
            if norms.cite(std::slice::from_ref(provision)).is_none() {
                fail(id, TextProblem::NoSuchProvision(provision.clone()));
            }
        }
        let title = HeadingSource { when: String::new(), text: source.title.clone() };
        let headings = source.heading.iter().chain([&title]).enumerate();
        let mut block: Vec<BlockSource> = headings.map(|(n, heading)| heading_block(n, heading)).collect();
        block.extend(source.block.iter().cloned());
        let group = source.group.clone();
        match Template::load(
            &TextSource { group, block, beside: None },
            catalogue,
            wording,
            norms,
            &Arc::default(),
        ) {
            Ok(mut text) if errors.is_empty() => {
                for block in &mut text.blocks {
                    block.id = format!("{id}/{}", block.id);
                }
                let (requests, rests_on) = (source.requests.clone(), &source.rests_on);
                let rests_on = rests_on.iter().cloned().collect();
                Ok(Ground { id: id.to_owned(), requests, rests_on, text, source_mark: mark_of(source) })
            }
            Ok(_) => Err(errors),
            Err(more) => Err(errors.into_iter().chain(more).collect()),
        }
    }

    /// Every fact the wording can print or ask about.
    pub fn facts(&self) -> BTreeSet<String> {
        self.text.facts()
    }

    /// Every provision the wording cites, rests on or asks about.
    pub fn provisions(&self) -> BTreeSet<String> {
        self.text.provisions().into_iter().chain(self.rests_on.iter().cloned()).collect()
    }

    /// The provision without which the ground is left out, and why it is not there.
    pub fn without_law(&self, scope: &CaseScope<'_>) -> Option<Because> {
        without_law(&self.rests_on, scope)
    }

    /// What the ground says in a case, whether it stands or not.
    ///
    /// # Errors
    ///
    /// Only a defect of the program.
    pub fn say(&self, scope: &CaseScope<'_>) -> Result<Said, ComposeDefect> {
        let pleading = Pleading::default();
        let mut composer = Composer::new(&self.text, scope, &pleading);
        composer.wording(self)?;
        let mut blocks = composer.blocks.iter();
        let text = |block: &Block| block.kind.inlines().cloned().collect::<Vec<_>>();
        let heading = blocks.next().map(|block| words(&text(block))).unwrap_or_default();
        let mut provisions: Vec<String> = Vec::new();
        for provision in composer.blocks.iter().flat_map(|block| &block.provisions).chain(&self.rests_on) {
            if !provisions.contains(provision) {
                provisions.push(provision.clone());
            }
        }
        let paragraphs = composer.blocks.iter().skip(1).map(|block| words(&text(block))).collect();
        Ok(Said { heading, paragraphs, provisions })
    }

    /// The mark of the wording in a case: of what the library holds, and of what it says of these facts.
    pub fn mark(&self, said: &Said) -> Mark {
        let mut hasher = FnvHasher::default();
        for paragraph in &said.paragraphs {
            hasher.write(paragraph.as_bytes());
            hasher.write_u8(b'\n');
        }
        Mark { library: self.source_mark, said: hasher.finish() }
    }
}

/// A mark by which a later change of a wording is noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Of the wording in the library.
    pub library: u64,
    /// Of the words in the case.
    pub said: u64,
}

impl std::fmt::Display for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}-{:016x}", self.library, self.said)
    }
}

impl std::str::FromStr for Mark {
    type Err = ();

    fn from_str(text: &str) -> Result<Mark, ()> {
        let (library, said) = text.split_once('-').ok_or(())?;
        let number = |text| u64::from_str_radix(text, 16).map_err(|_| ());
        Ok(Mark { library: number(library)?, said: number(said)? })
    }
}

fn mark_of(source: &GroundSource) -> u64 {
    let mut hasher = FnvHasher::default();
    let mut put = |text: &str| {
        hasher.write(text.as_bytes());
        hasher.write_u8(0);
    };
    put(&source.title);
    for heading in &source.heading {
        put(&heading.text);
    }
    for block in &source.block {
        for text in [&block.before, &block.join, &block.after].into_iter().flatten() {
            put(text);
        }
        put(&block.text);
    }
    hasher.finish()
}

fn heading_block(n: usize, heading: &HeadingSource) -> BlockSource {
    BlockSource {
        id: format!("heading-{}", n + 1),
        kind: BlockRole::Ground,
        group: None,
        when: (!heading.when.is_empty()).then(|| heading.when.clone()),
        text: heading.text.clone(),
        ..BlockSource::empty()
    }
}

impl Requests {
    /// Loads the requests and reports every mistake at once.
    ///
    /// # Errors
    ///
    /// Mistakes of the texts.
    pub fn load(
        source: &RequestsSource,
        catalogue: &Arc<Catalogue>,
        wording: &Arc<Wording>,
        norms: &Arc<dyn Norms>,
    ) -> Result<Requests, Vec<TextError>> {
        let item = |request: &RequestSource| BlockSource {
            id: request.id.clone(),
            kind: BlockRole::Item,
            when: request.when.clone(),
            text: request.text.clone(),
            rests_on: request.rests_on.clone(),
            ..BlockSource::empty()
        };
        let block = source.request.iter().map(item).collect();
        let text = Template::load(
            &TextSource { group: Vec::new(), block, beside: None },
            catalogue,
            wording,
            norms,
            &Arc::default(),
        )?;
        let alternative = source.request.iter().filter(|request| request.alternative);
        Ok(Requests {
            text,
            alternative: alternative.map(|request| request.id.clone()).collect(),
            begin: source.alternatives.clone(),
        })
    }

    /// Whether there is a request of that name.
    pub fn has(&self, id: &str) -> bool {
        self.text.blocks.iter().any(|block| block.id == id)
    }

    /// Every fact the requests can print or ask about.
    pub fn facts(&self) -> BTreeSet<String> {
        self.text.facts()
    }
}

impl<'a> Composer<'a> {
    /// Puts the grounds where the paper has a place for them.
    pub(crate) fn grounds(&mut self) -> Result<(), ComposeDefect> {
        let pleading = self.pleading;
        pleading.arguments.iter().try_for_each(|argument| self.argument(argument))
    }

    fn argument(&mut self, argument: &'a Argument<'a>) -> Result<(), ComposeDefect> {
        let from = self.blocks.len();
        if let Some(ground) = argument.ground {
            if let Some(because) = without_law(&ground.rests_on, self.scope) {
                self.omitted.push(Omitted { block: ground.id.clone(), because });
                return Ok(());
            }
            self.wording(ground)?;
        }
        self.replace(argument, from);
        if self.blocks.len() < from + 2 {
            self.blocks.truncate(from);
            self.empty_grounds.push(argument.id.clone());
            return Ok(());
        }
        if let Some(ground) = argument.ground {
            self.asked.extend(ground.requests.iter().cloned());
        }
        if let Some(request) = &argument.request {
            self.own_requests.push((argument.id.clone(), request.clone()));
        }
        Ok(())
    }

    /// The heading and the paragraphs of the library.
    fn wording(&mut self, ground: &'a Ground) -> Result<(), ComposeDefect> {
        let template = std::mem::replace(&mut self.template, &ground.text);
        let headings: Vec<&LoadedBlock> =
            ground.text.blocks.iter().filter(|block| block.role == BlockRole::Ground).collect();
        // The last heading has no condition of its own, so one always holds; one without its law gives way.
        let fits = |block: &&&LoadedBlock| {
            holds(&block.when, self.scope) && without_law(&block.provisions, self.scope).is_none()
        };
        let heading = headings.iter().find(fits).copied();
        let paragraphs = ground.text.blocks.iter().filter(|block| block.role == BlockRole::Paragraph);
        let written = heading.into_iter().chain(paragraphs).try_for_each(|block| self.block(block));
        self.template = template;
        written
    }

    /// Puts the lawyer's own words in place of the library's.
    fn replace(&mut self, argument: &Argument<'_>, from: usize) {
        let set = |text: &str| self.template.wording.typography(text);
        let run = |text: String| vec![Inline::Text { text, bold: false }];
        let block = |name: &str, kind| Block {
            id: format!("{}/{name}", argument.id),
            facts: Vec::new(),
            provisions: Vec::new(),
            kind,
        };
        let title = argument.title.as_deref().map(|title| {
            block(
                "heading",
                BlockKind::Section { number: Some(0), text: run(set(&title.replace('\n', " "))) },
            )
        });
        let heading = title.or_else(|| self.blocks.get(from).cloned());
        if let Some(text) = &argument.text {
            let paragraphs = split_lines(run(set(text)));
            let paragraphs = paragraphs
                .into_iter()
                .enumerate()
                .map(|(n, text)| block(&format!("own-{}", n + 1), BlockKind::Paragraph { text }));
            let paragraphs: Vec<Block> = paragraphs.collect();
            self.blocks.truncate(from);
            self.blocks.extend(heading);
            self.blocks.extend(paragraphs);
        } else if let (Some(heading), Some(place)) = (heading, self.blocks.get_mut(from)) {
            *place = heading;
        }
    }

    /// Puts what the grounds ask for where the paper has a place for it.
    pub(crate) fn requests(&mut self, requests: &'a Requests) -> Result<(), ComposeDefect> {
        let template = std::mem::replace(&mut self.template, &requests.text);
        let mut nth = 0;
        let mut first_alternative = None;
        for request in
            requests.text.blocks.iter().filter(|block| self.asked.contains(&block.id)).collect::<Vec<_>>()
        {
            let before = self.blocks.len();
            self.block(request)?;
            if self.blocks.len() == before || !requests.alternative.contains(&request.id) {
                continue;
            }
            first_alternative.get_or_insert(before);
            let begin = requests.begin.get(nth).or(requests.begin.last());
            nth += 1;
            if let (Some(begin), Some(block)) = (begin, self.blocks.last_mut()) {
                begin_with(block, begin);
            }
        }
        self.template = template;
        // What the lawyer asks for in own words comes before what is asked for if all else fails.
        let own = std::mem::take(&mut self.own_requests);
        let at = first_alternative.unwrap_or(self.blocks.len());
        for (n, (id, request)) in own.into_iter().enumerate() {
            let text = self.template.wording.typography(&one_sentence(&request));
            let kind = BlockKind::Item { number: 0, text: vec![Inline::Text { text, bold: false }] };
            let block =
                Block { id: format!("{id}/request"), facts: Vec::new(), provisions: Vec::new(), kind };
            self.blocks.insert(at + n, block);
        }
        self.number_from_lead();
        Ok(())
    }

    /// Numbers the members of the list at the end anew.
    fn number_from_lead(&mut self) {
        let lead = self.blocks.iter().rposition(|block| matches!(block.kind, BlockKind::Lead { .. }));
        self.item = 0;
        for block in self.blocks.iter_mut().skip(lead.map_or(0, |at| at + 1)) {
            if let BlockKind::Item { number, .. } = &mut block.kind {
                self.item += 1;
                *number = self.item;
            }
        }
    }
}

/// A request as a sentence: a large first letter, one line, a full stop.
fn one_sentence(request: &str) -> String {
    let text = request.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}.", letters.as_str().trim_end_matches(['.', ';', ' ']))
}

/// Puts words before a request.
fn begin_with(block: &mut Block, begin: &str) {
    let BlockKind::Item { text, .. } = &mut block.kind else { return };
    match text.first_mut() {
        Some(Inline::Text { text, bold: false }) => text.insert_str(0, &format!("{begin} ")),
        _ => text.insert(0, Inline::Text { text: format!("{begin} "), bold: false }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_back_and_anything_else_is_none() {
        let mark = Mark { library: 7, said: u64::MAX };
        assert_eq!(mark.to_string().parse(), Ok(mark));
        for text in ["", "7", "7-", "x-y"] {
            assert_eq!(text.parse::<Mark>(), Err(()), "{text}");
        }
    }

    #[test]
    fn another_wording_has_another_mark() {
        let one = GroundSource { title: "Один".into(), ..GroundSource::default() };
        let other = GroundSource { title: "Другой".into(), ..GroundSource::default() };
        assert_ne!(mark_of(&one), mark_of(&other));
        assert_eq!(mark_of(&one), mark_of(&one.clone()));
    }
}
