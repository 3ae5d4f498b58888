//! The law that the program holds, and the question what stood on a day.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::check;
use crate::{
    Act, ActId, ActsFile, ArticleFile, ArticleId, Counting, CountingEdition, Dated, Edition, LawContentError,
    Number, OffenceStanding, ProvisionId, Rule, RuleId, standing_on,
};

/// All acts, provisions and rules of time that were given.
#[derive(Debug, Clone)]
pub struct LawLibrary {
    acts: BTreeMap<ActId, Act>,
    titles: BTreeMap<ArticleId, String>,
    provisions: BTreeMap<ProvisionId, Provision>,
    rules: BTreeMap<RuleId, Rule>,
    counting: BTreeMap<ActId, Counting>,
}

/// A provision with its editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provision {
    /// Its name.
    pub id: ProvisionId,
    /// Its editions, by start.
    pub editions: Vec<Edition>,
    /// Its citation in court style.
    pub citation: String,
}

/// What is known of a provision on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'a> {
    /// An edition covers the day.
    InForce(&'a Edition),
    /// The day lies before the established beginning of the first edition.
    NotInForce,
    /// The library holds the provision, but not for that day.
    NotEstablished,
    /// The library does not hold the provision; this says nothing about the law.
    NotHeld,
}

impl<'a> Standing<'a> {
    /// The edition that stood, if one is known.
    pub fn edition(self) -> Option<&'a Edition> {
        match self {
            Self::InForce(edition) => Some(edition),
            Self::NotInForce | Self::NotEstablished | Self::NotHeld => None,
        }
    }
}

impl Provision {
    /// What stood on the day.
    pub fn standing(&self, day: Date) -> Standing<'_> {
        if let Some(edition) = standing_on(&self.editions, day) {
            return Standing::InForce(edition);
        }
        let beginning = self.editions.first().and_then(|first| first.in_force_from);
        if beginning.is_some_and(|from| day < from) { Standing::NotInForce } else { Standing::NotEstablished }
    }
}

impl LawLibrary {
    /// Builds the library from the content files, in any order.
    ///
    /// # Errors
    ///
    /// Every mistake found: names given twice or unknown, editions without a start or that overlap, missing
    /// sources, rules without a provision or a way of counting.
    pub fn new(acts: ActsFile, articles: Vec<ArticleFile>) -> Result<Self, Vec<LawContentError>> {
        let problems = check::content(&acts, &articles);
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut library = Self {
            acts: acts.acts.into_iter().map(|act| (act.id.clone(), act)).collect(),
            titles: BTreeMap::new(),
            provisions: BTreeMap::new(),
            rules: BTreeMap::new(),
            counting: BTreeMap::new(),
        };
        for article in articles {
            library.add(article);
        }
        Ok(library)
    }

    /// What stood on the day.
    pub fn standing(&self, id: &ProvisionId, day: Date) -> Standing<'_> {
        self.provisions.get(id).map_or(Standing::NotHeld, |provision| provision.standing(day))
    }

    /// What is known on the day of the offence that an article, or a part of it, describes.
    pub fn offence(&self, article: &ArticleId, part: Option<&Number>, day: Date) -> OffenceStanding<'_> {
        let id = part.map_or_else(|| article.whole(), |part| article.part(part.clone()));
        let Some(provision) = self.provisions.get(&id) else {
            return OffenceStanding::NotHeld;
        };
        if provision.editions.iter().all(|edition| edition.offence.is_none()) {
            return OffenceStanding::NotAnOffence;
        }
        match provision.standing(day) {
            Standing::InForce(edition) => match &edition.offence {
                Some(terms) => OffenceStanding::InForce { provision: &provision.id, edition, terms },
                None => OffenceStanding::NotEstablished,
            },
            Standing::NotInForce => OffenceStanding::NotInForce,
            Standing::NotEstablished | Standing::NotHeld => OffenceStanding::NotEstablished,
        }
    }

    /// All acts, by name.
    pub fn acts(&self) -> impl Iterator<Item = &Act> {
        self.acts.values()
    }

    /// The act of that name.
    pub fn act(&self, id: &ActId) -> Option<&Act> {
        self.acts.get(id)
    }

    /// All provisions, by act, article, part and point.
    pub fn provisions(&self) -> impl Iterator<Item = &Provision> {
        self.provisions.values()
    }

    /// The provision of that name.
    pub fn provision(&self, id: &ProvisionId) -> Option<&Provision> {
        self.provisions.get(id)
    }

    /// The provision in court style: «ч. 1 ст. 30.3 КоАП РФ».
    pub fn citation(&self, id: &ProvisionId) -> Cow<'_, str> {
        match self.provisions.get(id) {
            Some(provision) => Cow::Borrowed(&provision.citation),
            None => Cow::Owned(self.cite(std::slice::from_ref(id))),
        }
    }

    /// What the article is about, in our own short Russian words.
    pub fn article_title(&self, id: &ArticleId) -> Option<&str> {
        self.titles.get(id).map(String::as_str)
    }

    /// All rules of time, by name.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.values()
    }

    /// The rule of that name.
    pub fn rule(&self, id: &RuleId) -> Option<&Rule> {
        self.rules.get(id)
    }

    /// Which provisions of the act governed the counting of time on the day, and whether that is established.
    ///
    /// Before the first edition that is held the nearest one answers, marked as not established; `None` when the
    /// act has no counting block.
    pub fn counting(&self, act: &ActId, day: Date) -> Option<(&CountingEdition, bool)> {
        let editions = &self.counting.get(act)?.editions;
        nearest(editions, day)
    }

    /// The edition of a provision that stood on the day, or the nearest that is held, and whether it is established
    /// that it stood.
    pub fn nearest(&self, id: &ProvisionId, day: Date) -> Option<(&Edition, bool)> {
        nearest(&self.provisions.get(id)?.editions, day)
    }

    fn add(&mut self, article: ArticleFile) {
        let whole = article.id.whole();
        for point in article.points {
            self.put(whole.clone().with_point(point.number), point.editions);
        }
        for part in article.parts {
            let id = article.id.part(part.number);
            for point in part.points {
                self.put(id.clone().with_point(point.number), point.editions);
            }
            self.put(id, part.editions);
        }
        self.put(whole, article.editions);
        self.rules.extend(article.rules.into_iter().map(|rule| (rule.id.clone(), by_start(rule))));
        if let Some(counting) = article.counting {
            self.counting.insert(article.id.act.clone(), counting);
        }
        self.titles.insert(article.id, article.title);
    }

    fn put(&mut self, id: ProvisionId, mut editions: Vec<Edition>) {
        if !editions.is_empty() {
            editions.sort_by_key(|edition| edition.span().start());
            let citation = self.cite(std::slice::from_ref(&id));
            self.provisions.insert(id.clone(), Provision { id, editions, citation });
        }
    }
}

/// The edition that stood on the day; else the first one that starts later, else the last one.
fn nearest<T: Dated>(editions: &[T], day: Date) -> Option<(&T, bool)> {
    if let Some(edition) = standing_on(editions, day) {
        return Some((edition, true));
    }
    let later = editions.iter().filter(|edition| edition.span().start().is_some_and(|start| start > day));
    let found = later.min_by_key(|edition| edition.span().start());
    found
        .or_else(|| editions.iter().max_by_key(|edition| edition.span().start()))
        .map(|edition| (edition, false))
}

fn by_start(mut rule: Rule) -> Rule {
    rule.editions.sort_by_key(|edition| edition.span().start());
    rule
}
