//! Finds the mistakes of the content before a library is built from it.

use std::collections::BTreeSet;

use crate::{
    ActsFile, ArticleFile, Counting, Dated, Edition, LawContentError, LawProblem, PointFile, ProvisionId,
    Rule, Span,
};

/// All mistakes, in the order of the content.
pub(crate) fn content(acts: &ActsFile, articles: &[ArticleFile]) -> Vec<LawContentError> {
    let mut check = Check::default();
    check.acts(acts);
    for article in articles {
        check.article(article);
    }
    // Rules point at provisions of any article, so all provisions must be known before rules are looked at.
    for article in articles {
        check.counting(article);
    }
    for article in articles {
        check.rules(article);
    }
    check.problems
}

#[derive(Default)]
struct Check {
    problems: Vec<LawContentError>,
    acts: BTreeSet<crate::ActId>,
    articles: BTreeSet<crate::ArticleId>,
    provisions: BTreeSet<ProvisionId>,
    rules: BTreeSet<crate::RuleId>,
    counted: BTreeSet<crate::ActId>,
}

impl Check {
    fn report(&mut self, place: &impl ToString, problem: LawProblem) {
        self.problems.push(LawContentError { place: place.to_string(), problem });
    }

    fn texts(&mut self, place: &impl ToString, texts: &[(&'static str, &str)]) {
        for (name, text) in texts {
            if text.trim().is_empty() {
                self.report(place, LawProblem::EmptyText(name));
            }
        }
    }

    fn acts(&mut self, file: &ActsFile) {
        for act in &file.acts {
            if !self.acts.insert(act.id.clone()) {
                self.report(&act.id, LawProblem::DuplicateAct(act.id.clone()));
            }
            let texts = [("title", &act.title), ("citation", &act.citation), ("short", &act.short)];
            self.texts(&act.id, &texts.map(|(name, text)| (name, text.as_str())));
            self.texts(&act.id, &[("source", &act.source)]);
        }
    }

    fn article(&mut self, article: &ArticleFile) {
        let id = &article.id;
        if !self.acts.contains(&id.act) {
            self.report(id, LawProblem::UnknownAct(id.act.clone()));
        }
        if !self.articles.insert(id.clone()) {
            self.report(id, LawProblem::DuplicateArticle(id.clone()));
            return;
        }
        self.texts(id, &[("title", &article.title)]);
        let whole = id.whole();
        if article.editions.is_empty() && article.parts.is_empty() && article.points.is_empty() {
            self.report(id, LawProblem::EmptyArticle);
        }
        if !article.editions.is_empty() {
            self.provision(&whole, &article.editions);
        }
        self.points(&whole, &article.points);
        for part in &article.parts {
            let id = id.part(part.number.clone());
            if !part.editions.is_empty() || part.points.is_empty() {
                self.provision(&id, &part.editions);
            }
            self.points(&id, &part.points);
        }
    }

    fn points(&mut self, parent: &ProvisionId, points: &[PointFile]) {
        for point in points {
            self.provision(&parent.clone().with_point(point.number.clone()), &point.editions);
        }
    }

    fn provision(&mut self, id: &ProvisionId, editions: &[Edition]) {
        if !self.provisions.insert(id.clone()) {
            self.report(id, LawProblem::DuplicateProvision(id.clone()));
        }
        self.spans(id, editions);
        for edition in editions {
            self.texts(id, &[("summary", &edition.summary), ("source", &edition.source)]);
            if let Some(offence) = &edition.offence {
                self.texts(id, &[("offence.name", &offence.name)]);
                let (from, to) = (offence.fine_from, offence.fine_to);
                let ordered = match (from, to) {
                    (Some(from), Some(to)) => from <= to,
                    (None, None) => true,
                    _ => false,
                };
                if !ordered {
                    self.report(id, LawProblem::BadFine { from, to });
                }
            }
        }
    }

    fn counting(&mut self, article: &ArticleFile) {
        let Some(Counting { editions }) = &article.counting else {
            return;
        };
        let place = format!("{} counting", article.id);
        if !self.counted.insert(article.id.act.clone()) {
            self.report(&place, LawProblem::DuplicateCounting(article.id.act.clone()));
        }
        self.spans(&place, editions);
        for edition in editions {
            self.texts(&place, &[("source", &edition.source)]);
            let named =
                [&edition.next_day, &edition.end_sutki, &edition.end_days, &edition.shift, &edition.post];
            for id in named {
                self.held(&place, id);
            }
        }
    }

    fn rules(&mut self, article: &ArticleFile) {
        for rule in &article.rules {
            self.rule(article, rule);
        }
    }

    fn rule(&mut self, article: &ArticleFile, rule: &Rule) {
        let place = format!("rule {}", rule.id);
        if !self.rules.insert(rule.id.clone()) {
            self.report(&place, LawProblem::DuplicateRule(rule.id.clone()));
        }
        if rule.provision.article != article.id {
            self.report(&place, LawProblem::ForeignProvision(rule.provision.clone()));
        }
        self.held(&place, &rule.provision);
        if !self.counted.contains(&article.id.act) {
            self.report(&place, LawProblem::NoCounting(article.id.act.clone()));
        }
        self.texts(&place, &[("title", &rule.title), ("trigger", &rule.trigger)]);
        self.spans(&place, &rule.editions);
        for edition in &rule.editions {
            let texts = [("source_id", &edition.source_id), ("source", &edition.source)];
            self.texts(&place, &texts.map(|(name, text)| (name, text.as_str())));
            self.texts(&place, &[("text_as_of", &edition.text_as_of)]);
            if edition.length == 0 {
                self.report(&place, LawProblem::NoLength);
            }
        }
    }

    fn held(&mut self, place: &impl ToString, id: &ProvisionId) {
        if !self.provisions.contains(id) {
            self.report(place, LawProblem::UnknownProvision(id.clone()));
        }
    }

    fn spans<T: Dated>(&mut self, place: &impl ToString, editions: &[T]) {
        let mut spans: Vec<Span> = editions.iter().map(Dated::span).collect();
        if spans.is_empty() {
            self.report(place, LawProblem::NoEdition);
        }
        spans.sort_by_key(Span::start);
        for span in &spans {
            for problem in alone(span) {
                self.report(place, problem);
            }
        }
        for pair in spans.windows(2) {
            if let [first, second] = pair
                && let Some(problem) = between(first, second)
            {
                self.report(place, problem);
            }
        }
    }
}

fn alone(span: &Span) -> Vec<LawProblem> {
    let Some(start) = span.start() else {
        return vec![LawProblem::NoStart];
    };
    let mut problems = Vec::new();
    if span.in_force_to.is_some() && span.seen_until.is_some() {
        problems.push(LawProblem::TwoEnds { start });
    }
    if let Some(end) = span.end().filter(|end| *end < start) {
        problems.push(LawProblem::EndBeforeStart { start, end });
    }
    problems
}

/// What is wrong between two neighbours.
///
/// An edition without an end gives way to one that was merely seen later: the reference often knows that a wording
/// stood on a day and not since when. As soon as either border is established, both must fit.
fn between(first: &Span, second: &Span) -> Option<LawProblem> {
    let (from, to) = (first.start()?, second.start()?);
    let open = first.end().is_none() && second.in_force_from.is_none();
    let overlap = from == to || (!open && first.end().is_none_or(|end| to <= end));
    if overlap {
        return Some(LawProblem::OverlappingEditions { first: from, second: to });
    }
    let (end, start) = (first.in_force_to?, second.in_force_from?);
    // `end` is before `start` here, so the day after it exists.
    let adjacent = end.tomorrow().is_ok_and(|next| next == start);
    (!adjacent).then_some(LawProblem::Gap { end, start })
}
