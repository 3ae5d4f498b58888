//! Citations as a court expects them, and as a screen has room for them.

use std::collections::BTreeMap;

use crate::{ActId, ArticleId, LawLibrary, Number, ProvisionId};

/// Keeps an abbreviation and its number, or the two words of an act's name, on one line.
const NBSP: char = '\u{a0}';

impl LawLibrary {
    /// The provisions in court style, with non-breaking spaces: «ч. 1 ст. 30.3, ч. 3.1 ст. 4.8 КоАП РФ».
    ///
    /// Acts and articles keep the order of their first mention, because that is the order of the argument; within
    /// an article the parts are merged and sorted. A provision that the library does not hold is cited too.
    pub fn cite(&self, provisions: &[ProvisionId]) -> String {
        let mut acts: Vec<(&ActId, Vec<&ProvisionId>)> = Vec::new();
        for id in provisions {
            let act = &id.article.act;
            match acts.iter_mut().find(|(known, _)| *known == act) {
                Some((_, ids)) => ids.push(id),
                None => acts.push((act, vec![id])),
            }
        }
        let cited = acts.into_iter().map(|(act, ids)| match articles(&ids, self.division(act)) {
            places if places.is_empty() => self.act_citation(act),
            places => format!("{places} {}", self.act_citation(act)),
        });
        cited.collect::<Vec<_>>().join(", ")
    }

    /// One provision in the short style of a screen: «КоАП 30.3 ч. 1», «КоАП 30.7 ч. 1 п. 3».
    pub fn cite_short(&self, id: &ProvisionId) -> String {
        let act = &id.article.act;
        let short = self.act(act).map_or(act.as_str(), |act| act.short.as_str());
        if id.article.article.is_whole_act() {
            return short.to_owned();
        }
        let division = self.division(act);
        let mut text = match division {
            "ст." => format!("{short}{NBSP}{}", id.article.article),
            other => format!("{short} {other}{NBSP}{}", id.article.article),
        };
        if let Some(part) = &id.part {
            text.push_str(&format!(" ч.{NBSP}{part}"));
        }
        if let Some(point) = &id.point {
            text.push_str(&format!(" п.{NBSP}{point}"));
        }
        text
    }

    fn division(&self, id: &ActId) -> &str {
        self.act(id).map_or("ст.", |act| act.division.as_str())
    }

    fn act_citation(&self, id: &ActId) -> String {
        let citation = self.act(id).map_or(id.as_str(), |act| act.citation.as_str());
        // «КоАП РФ» stays together; the long name of a law may break anywhere.
        if citation.matches(' ').count() > 1 {
            citation.to_owned()
        } else {
            citation.replace(' ', &NBSP.to_string())
        }
    }
}

/// The places cited within one article.
#[derive(Default)]
struct Places<'a> {
    whole: bool,
    /// Points by part; no points means the part as a whole, no part means points of the article.
    parts: BTreeMap<Option<&'a Number>, Vec<&'a Number>>,
}

fn articles(ids: &[&ProvisionId], division: &str) -> String {
    let mut order: Vec<(&ArticleId, Places<'_>)> = Vec::new();
    for id in ids.iter().filter(|id| !id.article.article.is_whole_act()) {
        if !order.iter().any(|(known, _)| *known == &id.article) {
            order.push((&id.article, Places::default()));
        }
        if let Some((_, places)) = order.iter_mut().find(|(known, _)| *known == &id.article) {
            places.add(id);
        }
    }
    let mut cited: Vec<String> = Vec::new();
    let mut after_whole = false;
    for (article, places) in &order {
        let number = &article.article;
        let inner = places.text();
        if places.whole {
            // Whole articles that follow one another share the abbreviation: «ст. 23, 38».
            cited.push(if after_whole { number.to_string() } else { format!("{division}{NBSP}{number}") });
        }
        if !inner.is_empty() {
            cited.push(format!("{inner}{NBSP}{division}{NBSP}{number}"));
        }
        after_whole = inner.is_empty();
    }
    cited.join(", ")
}

impl<'a> Places<'a> {
    fn add(&mut self, id: &'a ProvisionId) {
        if id.part.is_none() && id.point.is_none() {
            self.whole = true;
            return;
        }
        self.parts.entry(id.part.as_ref()).or_default().extend(id.point.as_ref());
    }

    fn text(&self) -> String {
        let mut items: Vec<String> = Vec::new();
        let mut plain = false;
        for (part, points) in &self.parts {
            let number = part.map_or_else(String::new, ToString::to_string);
            if points.is_empty() {
                items.push(if plain { number } else { format!("ч.{NBSP}{number}") });
            } else {
                items.push(pointed(points, &number));
            }
            plain = points.is_empty();
        }
        items.join(", ")
    }
}

fn pointed(points: &[&Number], part: &str) -> String {
    let mut sorted = points.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let list = sorted.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let of_part = if part.is_empty() { String::new() } else { format!("{NBSP}ч.{NBSP}{part}") };
    format!("п.{NBSP}{list}{of_part}")
}
