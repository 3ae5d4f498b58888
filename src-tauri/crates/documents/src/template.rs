//! Loading a text: marks first, then every run compiled and every variable checked.

use std::collections::BTreeSet;
use std::sync::Arc;

use handlebars::template::{Parameter, TemplateElement};
use handlebars::{Handlebars, Path, Template as Compiled};
use himoya_facts::{Catalogue, Condition, ConditionError, FactType};
use himoya_wording::{GrammaticalCase, Wording};

use crate::Norms;
use crate::beside::Translations;
use crate::columns::{Beside, Sentence};
use crate::helpers::{Bound, HELPERS, Spec, Takes, Tools, spec};
use crate::scope::VARIANTS;
use crate::source::{BlockRole, BlockSource, TextSource};

/// A mistake in a text, with the block it stands in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("block `{block}`: {problem}")]
pub struct TextError {
    /// Block id.
    pub block: String,
    /// What is wrong.
    pub problem: TextProblem,
    /// Language and id of the translation in which it is wrong, if it is in one.
    pub sentence: Option<(String, String)>,
}

/// What can be wrong in a text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextProblem {
    /// Two blocks share an id.
    #[error("the id is used twice")]
    DuplicateId,
    /// The block names a group that does not exist.
    #[error("no group `{0}`")]
    NoSuchGroup(String),
    /// A condition is wrong.
    #[error("condition: {0}")]
    Condition(#[from] ConditionError),
    /// `**` opens and does not close.
    #[error("`**` is not closed")]
    OpenBold,
    /// Handlebars cannot read a run.
    #[error("placeholder: {0}")]
    Syntax(String),
    /// A construct outside the closed language: block, partial, decorator, comment, unescaped output.
    #[error("only placeholders and helpers are allowed")]
    Forbidden,
    /// The helper does not exist or gets the wrong number of arguments.
    #[error("helper `{0}`: no such helper, or a wrong number of arguments")]
    Helper(String),
    /// The argument is not a grammatical case or not one of the persons.
    #[error("`{0}` is not allowed here")]
    Argument(String),
    /// The variable is not in the catalogue.
    #[error("no fact `{0}` in the catalogue")]
    NoSuchFact(String),
    /// The provision is not in the law data.
    #[error("no provision `{0}` in the law data")]
    NoSuchProvision(String),
    /// A translation calls a helper that speaks Russian.
    #[error("helper `{0}` speaks Russian: write the words, or the bare fact")]
    SpeaksRussian(String),
    /// A translation prints a fact that the Russian sentence does not.
    #[error("the translation prints `{0}`, the Russian sentence does not")]
    NotInRussian(String),
    /// A translation leaves out a fact that the Russian sentence prints.
    #[error("the Russian sentence prints `{0}`, the translation does not")]
    LostInTranslation(String),
    /// The role needs a field that is missing, or has one it cannot use.
    #[error("{0}")]
    Shape(&'static str),
}

/// A text run with its typeface.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) bold: bool,
    /// Name of the compiled template in the registry.
    pub(crate) template: String,
}

/// A loaded block.
#[derive(Debug, Clone)]
pub(crate) struct LoadedBlock {
    pub(crate) id: String,
    pub(crate) role: BlockRole,
    pub(crate) when: Vec<Condition>,
    pub(crate) each: Option<String>,
    pub(crate) each_when: Option<Condition>,
    pub(crate) joined: bool,
    pub(crate) join: String,
    pub(crate) before: Vec<Run>,
    pub(crate) text: Vec<Run>,
    pub(crate) after: Vec<Run>,
    pub(crate) second: Vec<Run>,
    pub(crate) facts: BTreeSet<String>,
    pub(crate) provisions: BTreeSet<String>,
    /// Whether it declines the names of the members of its list.
    pub(crate) declines: bool,
    /// What stands beside it in another language.
    pub(crate) beside: Option<Sentence>,
}

impl LoadedBlock {
    fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.when.iter().chain(&self.each_when)
    }

    /// Facts of a condition by their catalogue names.
    fn named(&self, facts: BTreeSet<String>) -> Vec<String> {
        facts.iter().map(|fact| named(fact, self)).collect()
    }
}

/// The text of a document type, ready to compose.
pub struct Template {
    pub(crate) blocks: Vec<LoadedBlock>,
    pub(crate) beside: Option<Beside>,
    pub(crate) translations: Arc<Translations>,
    pub(crate) registry: Handlebars<'static>,
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) wording: Arc<Wording>,
}

impl Template {
    /// Loads a text and reports every mistake at once.
    pub fn load(
        source: &TextSource,
        catalogue: &Arc<Catalogue>,
        wording: &Arc<Wording>,
        norms: &Arc<dyn Norms>,
        translations: &Arc<Translations>,
    ) -> Result<Template, Vec<TextError>> {
        let mut loader = Loader::new(catalogue, wording, norms, translations);
        let beside = loader.second_column(source);
        let blocks: Vec<_> = source.block.iter().map(|b| loader.block(b, source)).collect();
        if !loader.errors.is_empty() {
            return Err(loader.errors);
        }
        let (catalogue, wording) = (catalogue.clone(), wording.clone());
        let translations = translations.clone();
        Ok(Template { blocks, beside, translations, registry: loader.registry, catalogue, wording })
    }

    /// Whether the text has a place for grounds.
    pub fn takes_grounds(&self) -> bool {
        self.blocks.iter().any(|block| block.role == BlockRole::Grounds)
    }

    /// Every provision the text cites, rests on or asks about.
    pub fn provisions(&self) -> BTreeSet<String> {
        let asked = |b: &LoadedBlock| b.conditions().flat_map(Condition::provisions).collect::<Vec<_>>();
        self.blocks.iter().flat_map(|b| b.provisions.iter().cloned().chain(asked(b))).collect()
    }

    /// Every fact the text can print or ask about.
    pub fn facts(&self) -> BTreeSet<String> {
        let asked = |b: &LoadedBlock| b.conditions().flat_map(|c| b.named(c.facts())).collect::<Vec<_>>();
        let beside = self.beside.iter().flat_map(|beside| {
            let when = beside.when.iter().flat_map(Condition::facts);
            when.chain([beside.language.clone()])
        });
        self.blocks.iter().flat_map(|b| b.facts.iter().cloned().chain(asked(b))).chain(beside).collect()
    }
}

pub(crate) struct Loader<'a> {
    pub(crate) catalogue: &'a Catalogue,
    wording: &'a Wording,
    norms: &'a dyn Norms,
    pub(crate) translations: Arc<Translations>,
    registry: Handlebars<'static>,
    seen: BTreeSet<String>,
    /// The only helpers allowed, while a translation is read.
    pub(crate) neutral: Option<&'static [&'static str]>,
    pub(crate) errors: Vec<TextError>,
}

impl<'a> Loader<'a> {
    fn new(
        catalogue: &'a Catalogue,
        wording: &'a Arc<Wording>,
        norms: &'a Arc<dyn Norms>,
        translations: &Arc<Translations>,
    ) -> Self {
        let mut registry = Handlebars::new();
        registry.set_strict_mode(true);
        registry.register_escape_fn(handlebars::no_escape);
        // Handlebars brings `if`, `each`, `lookup` and others; the closed language has none of them.
        for builtin in ["if", "unless", "each", "with", "lookup", "raw", "log", "len"] {
            registry.unregister_helper(builtin);
        }
        let tools = Arc::new(Tools { wording: wording.clone(), norms: norms.clone() });
        for spec in HELPERS {
            registry.register_helper(spec.name, Box::new(Bound { tools: tools.clone(), spec }));
        }
        Loader {
            catalogue,
            wording,
            norms: &**norms,
            translations: translations.clone(),
            registry,
            seen: BTreeSet::new(),
            neutral: None,
            errors: Vec::new(),
        }
    }

    pub(crate) fn fail(&mut self, block: &str, problem: TextProblem) {
        self.errors.push(TextError { block: block.to_owned(), problem, sentence: None });
    }

    fn block(&mut self, source: &BlockSource, text: &TextSource) -> LoadedBlock {
        if !self.seen.insert(source.id.clone()) {
            self.fail(&source.id, TextProblem::DuplicateId);
        }
        let mut block = LoadedBlock {
            id: source.id.clone(),
            role: source.kind,
            when: self.conditions(source, text),
            each: source.each.clone(),
            each_when: None,
            joined: source.join.is_some(),
            join: source.join.clone().unwrap_or_default(),
            before: Vec::new(),
            text: Vec::new(),
            after: Vec::new(),
            second: Vec::new(),
            facts: BTreeSet::new(),
            provisions: source.rests_on.iter().cloned().collect(),
            declines: false,
            beside: None,
        };
        self.list(source, &mut block);
        self.place(source);
        block.text = self.runs(&source.text, "text", &mut block);
        block.beside = self.sentence(source, &block);
        block.before = self.runs(source.before.as_deref().unwrap_or_default(), "before", &mut block);
        block.after = self.runs(source.after.as_deref().unwrap_or_default(), "after", &mut block);
        block.second = self.runs(source.second.as_deref().unwrap_or_default(), "second", &mut block);
        if matches!(source.kind, BlockRole::Title | BlockRole::Signature) != source.second.is_some() {
            self.fail(
                &source.id,
                TextProblem::Shape("`second` belongs to titles and signatures, and only there"),
            );
        }
        for provision in &source.rests_on {
            if self.norms.cite(std::slice::from_ref(provision)).is_none() {
                self.fail(&source.id, TextProblem::NoSuchProvision(provision.clone()));
            }
        }
        block
    }

    /// A place holds what other blocks say; every other block says something itself.
    fn place(&mut self, source: &BlockSource) {
        let silent = source.text.trim().is_empty();
        if silent && !source.kind.is_place() {
            self.fail(&source.id, TextProblem::Shape("the block has no text"));
        }
        if source.kind.is_place() && (!silent || source.each.is_some()) {
            let shape = "a place for grounds or requests has neither a text nor a list";
            self.fail(&source.id, TextProblem::Shape(shape));
        }
    }

    fn list(&mut self, source: &BlockSource, block: &mut LoadedBlock) {
        let Some(list) = &source.each else {
            if source.join.is_some()
                || source.before.is_some()
                || source.after.is_some()
                || source.each_when.is_some()
            {
                self.fail(
                    &source.id,
                    TextProblem::Shape("`join`, `before`, `after` and `each_when` need `each`"),
                );
            }
            return;
        };
        block.facts.insert(list.clone());
        if self.catalogue.get(list).is_none() {
            self.fail(&source.id, TextProblem::NoSuchFact(list.clone()));
        }
        if let Some(text) = &source.each_when {
            // Members are called `item` in the text and `<list>.*` in the catalogue.
            let named = text.replace("item.", &format!("{list}.*."));
            match Condition::parse(&named) {
                Ok(condition) => self.check(&source.id, &condition),
                Err(error) => self.fail(&source.id, error.into()),
            }
            block.each_when = Condition::parse(text).ok();
        }
    }

    fn conditions(&mut self, source: &BlockSource, text: &TextSource) -> Vec<Condition> {
        let mut texts: Vec<&str> = source.when.as_deref().into_iter().collect();
        if let Some(id) = &source.group {
            match text.group.iter().find(|g| g.id == *id) {
                Some(group) => texts.push(&group.when),
                None => self.fail(&source.id, TextProblem::NoSuchGroup(id.clone())),
            }
        }
        let mut conditions = Vec::new();
        for text in texts {
            match Condition::parse(text) {
                Ok(condition) => {
                    self.check(&source.id, &condition);
                    conditions.push(condition);
                }
                Err(error) => self.fail(&source.id, error.into()),
            }
        }
        conditions
    }

    pub(crate) fn check(&mut self, block: &str, condition: &Condition) {
        for error in condition.check(self.catalogue) {
            self.fail(block, error.into());
        }
        for provision in condition.provisions() {
            if self.norms.cite(std::slice::from_ref(&provision)).is_none() {
                self.fail(block, TextProblem::NoSuchProvision(provision));
            }
        }
    }

    pub(crate) fn runs(&mut self, text: &str, part: &str, block: &mut LoadedBlock) -> Vec<Run> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = keep_edges(&text, part);
        if text.matches("**").count() % 2 == 1 {
            self.fail(&block.id, TextProblem::OpenBold);
        }
        let mut runs = Vec::new();
        for (i, piece) in text.split("**").enumerate().filter(|(_, piece)| !piece.is_empty()) {
            let template = format!("{}/{part}/{i}", block.id);
            match compiled(piece) {
                Ok(compiled) => {
                    for element in &compiled.elements {
                        self.element(element, block);
                    }
                    self.registry.register_template(&template, compiled);
                }
                Err(error) => {
                    let reason = error.reason().to_string();
                    let line = reason.lines().next().unwrap_or("cannot be read").to_owned();
                    self.fail(&block.id, TextProblem::Syntax(line));
                }
            }
            runs.push(Run { bold: i % 2 == 1, template });
        }
        runs
    }

    fn element(&mut self, element: &TemplateElement, block: &mut LoadedBlock) {
        match element {
            TemplateElement::RawString(_) => {}
            TemplateElement::Expression(call) => {
                if !call.hash.is_empty() || call.block_param.is_some() {
                    return self.fail(&block.id, TextProblem::Forbidden);
                }
                if call.params.is_empty() {
                    self.parameter(&call.name, block);
                } else {
                    self.call(call.name.as_name().unwrap_or_default(), &call.params, block);
                }
            }
            _ => self.fail(&block.id, TextProblem::Forbidden),
        }
    }

    fn call(&mut self, name: &str, params: &[Parameter], block: &mut LoadedBlock) {
        if self.neutral.is_some_and(|neutral| !neutral.contains(&name)) {
            return self.fail(&block.id, TextProblem::SpeaksRussian(name.to_owned()));
        }
        match spec(name) {
            Some(spec) if (spec.min..=spec.max).contains(&params.len()) => {
                self.arguments(spec, params, block)
            }
            _ => return self.fail(&block.id, TextProblem::Helper(name.to_owned())),
        }
        let literals: Vec<&str> = params.iter().filter_map(literal).collect();
        match name {
            "cite" => {
                for provision in &literals {
                    block.provisions.insert((*provision).to_owned());
                    if self.norms.cite(&[(*provision).to_owned()]).is_none() {
                        self.fail(&block.id, TextProblem::NoSuchProvision((*provision).to_owned()));
                    }
                }
            }
            "short" | "initials" if literals.first() == Some(&"item") => {
                self.fail(&block.id, TextProblem::Argument("item".to_owned()));
            }
            "name" | "short" | "initials" => self.person(&literals, block),
            "aka" => {
                self.person(&literals, block);
                if literals.first() == Some(&"client") {
                    block.facts.insert(VARIANTS.to_owned());
                } else {
                    self.fail(&block.id, TextProblem::Argument(literals.concat()));
                }
            }
            "body" | "citizen" | "date_words" | "language" | "weekday" => {
                self.case(literals.last().copied().unwrap_or_default(), block)
            }
            _ => {}
        }
        for param in params {
            self.parameter(param, block);
        }
    }

    /// Finds arguments that could only fail while a paper is drafted.
    fn arguments(&mut self, spec: &Spec, params: &[Parameter], block: &LoadedBlock) {
        let literals: Vec<&str> = params.iter().filter_map(literal).collect();
        let wrong = match spec.name {
            "count" => literals.iter().find(|text| !self.is_unit_or_case(text)).copied(),
            "line" => literals.iter().find(|text| text.parse::<u32>().is_err()).copied(),
            "choose" if params.len() % 2 == 1 => Some("choose without a text for anything else"),
            _ => None,
        };
        if let Some(text) = wrong {
            self.fail(&block.id, TextProblem::Argument(text.to_owned()));
        }
        let fact = match params.first() {
            Some(Parameter::Name(name)) => name.clone(),
            Some(Parameter::Path(Path::Relative((_, raw)))) => raw.clone(),
            _ => return,
        };
        let fact = named(&fact, block);
        let kind = self.catalogue.get(&fact).map(|entry| entry.kind);
        let fits = match spec.takes {
            Takes::Date => kind == Some(FactType::Date),
            Takes::Number => matches!(kind, Some(FactType::Number | FactType::Year)),
            Takes::Time => kind == Some(FactType::Time),
            Takes::Name | Takes::Text => true,
        };
        if !fits && kind.is_some() {
            self.fail(&block.id, TextProblem::Argument(fact));
        }
    }

    fn is_unit_or_case(&self, text: &str) -> bool {
        text.parse::<GrammaticalCase>().is_ok()
            || self.wording.counted(1, text, GrammaticalCase::Nominative).is_some()
    }

    fn person(&mut self, literals: &[&str], block: &mut LoadedBlock) {
        let who = literals.first().copied().unwrap_or_default();
        let fields: Vec<String> = match (who, &block.each) {
            ("client", _) => PARTS.map(|part| format!("client.name.{part}")).to_vec(),
            ("representative", _) => PARTS.map(|part| format!("representative.{part}")).to_vec(),
            // A member of a list bears its whole name in one fact.
            ("item", Some(list)) => ["name", "sex"].map(|field| format!("{list}.*.{field}")).to_vec(),
            _ => return self.fail(&block.id, TextProblem::Argument(who.to_owned())),
        };
        for fact in fields.iter().filter(|fact| self.catalogue.get(fact).is_none()) {
            self.fail(&block.id, TextProblem::NoSuchFact(fact.clone()));
        }
        block.declines |= who == "item";
        block.facts.extend(fields);
        if let Some(case) = literals.get(1) {
            self.case(case, block);
        }
    }

    fn case(&mut self, text: &str, block: &LoadedBlock) {
        if text.parse::<GrammaticalCase>().is_err() {
            self.fail(&block.id, TextProblem::Argument(text.to_owned()));
        }
    }

    fn parameter(&mut self, parameter: &Parameter, block: &mut LoadedBlock) {
        match parameter {
            Parameter::Literal(_) => {}
            Parameter::Name(name) => self.variable(name, block),
            Parameter::Path(Path::Relative((_, raw))) => self.variable(raw, block),
            Parameter::Subexpression(inner) => {
                self.call(inner.name(), inner.params().map_or(&[], Vec::as_slice), block);
            }
            _ => self.fail(&block.id, TextProblem::Forbidden),
        }
    }

    fn variable(&mut self, name: &str, block: &mut LoadedBlock) {
        let fact = named(name, block);
        match self.catalogue.get(&fact) {
            Some(entry) if entry.kind != himoya_facts::FactType::List => {
                block.facts.insert(fact);
            }
            _ => self.fail(&block.id, TextProblem::NoSuchFact(fact)),
        }
    }
}

/// The facts that make up the name of somebody whom a paper calls by parts.
const PARTS: [&str; 3] = ["family", "given", "patronymic"];

/// The catalogue's name of a variable: `item.name` is a field of the block's list.
fn named(variable: &str, block: &LoadedBlock) -> String {
    match (variable.strip_prefix("item."), &block.each) {
        (Some(field), Some(list)) => format!("{list}.*.{field}"),
        _ => variable.to_owned(),
    }
}

/// `before` and `after` are glued to the members, so the space at the seam must survive.
fn keep_edges(text: &str, part: &str) -> String {
    match part {
        "before" if !text.is_empty() => format!("{text} "),
        _ => text.to_owned(),
    }
}

fn literal(parameter: &Parameter) -> Option<&str> {
    match parameter {
        Parameter::Literal(value) => value.as_str(),
        _ => None,
    }
}

/// A text without calls needs no grammar: most texts of a paper are such, and the grammar is what loading waits for.
fn compiled(text: &str) -> Result<Compiled, handlebars::TemplateError> {
    if text.contains("{{") || text.contains('\\') {
        return Compiled::compile(text);
    }
    let mut plain = Compiled::default();
    plain.elements.push(TemplateElement::RawString(text.to_owned()));
    Ok(plain)
}
