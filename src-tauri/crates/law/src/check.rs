//! Finds the mistakes of the content before a library is built from it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::{
    ActsFile, ArticleFile, Counting, CountingEdition, Dated, Direction, Edition, LawContentError, LawProblem,
    Place, PointFile, ProvisionId, Rule, RuleEdition, Span, Starts, Unit,
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
    /// What the counting block of each act says.
    counted: BTreeMap<crate::ActId, BTreeSet<&'static str>>,
}

impl Check {
    fn report(&mut self, place: &Place, problem: LawProblem) {
        self.problems.push(LawContentError { place: place.clone(), problem });
    }

    fn texts(&mut self, place: &Place, texts: &[(&'static str, &str)]) {
        for (name, text) in texts {
            if text.trim().is_empty() {
                self.report(place, LawProblem::EmptyText(name));
            }
        }
    }

    fn acts(&mut self, file: &ActsFile) {
        for act in &file.acts {
            let place = Place::Act(act.id.clone());
            if !self.acts.insert(act.id.clone()) {
                self.report(&place, LawProblem::DuplicateAct(act.id.clone()));
            }
            let texts = [("title", &act.title), ("citation", &act.citation), ("short", &act.short)];
            self.texts(&place, &texts.map(|(name, text)| (name, text.as_str())));
            self.texts(&place, &[("source", &act.source)]);
        }
    }

    fn article(&mut self, article: &ArticleFile) {
        let id = &article.id;
        let place = Place::Article(id.clone());
        if !self.acts.contains(&id.act) {
            self.report(&place, LawProblem::UnknownAct(id.act.clone()));
        }
        if !self.articles.insert(id.clone()) {
            self.report(&place, LawProblem::DuplicateArticle(id.clone()));
            return;
        }
        self.texts(&place, &[("title", &article.title)]);
        let whole = id.whole();
        if article.editions.is_empty() && article.parts.is_empty() && article.points.is_empty() {
            self.report(&place, LawProblem::EmptyArticle);
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
        let place = Place::Provision(id.clone());
        if !self.provisions.insert(id.clone()) {
            self.report(&place, LawProblem::DuplicateProvision(id.clone()));
        }
        self.spans(&place, editions.iter().map(Dated::span).collect());
        for edition in editions {
            self.texts(&place, &[("summary", &edition.summary), ("source", &edition.source)]);
            if let Some(offence) = &edition.offence {
                self.texts(&place, &[("offence.name", &offence.name)]);
                let (from, to) = (offence.fine_from, offence.fine_to);
                let ordered = match (from, to) {
                    (Some(from), Some(to)) => from <= to,
                    (None, None) => true,
                    _ => false,
                };
                if !ordered {
                    self.report(&place, LawProblem::BadFine { from, to });
                }
            }
        }
    }

    fn counting(&mut self, article: &ArticleFile) {
        let Some(Counting { editions }) = &article.counting else {
            return;
        };
        let place = Place::Counting(article.id.clone());
        let act = &article.id.act;
        if self.counted.contains_key(act) {
            self.report(&place, LawProblem::DuplicateCounting(act.clone()));
        }
        self.spans(&place, editions.iter().map(Dated::span).collect());
        let mut keys = BTreeSet::new();
        for edition in editions {
            self.texts(&place, &[("source", &edition.source)]);
            for id in edition.named() {
                self.held(&place, id);
            }
            keys.extend(held_keys(edition));
        }
        self.counted.insert(act.clone(), keys);
    }

    fn rules(&mut self, article: &ArticleFile) {
        for rule in &article.rules {
            self.rule(article, rule);
        }
    }

    fn rule(&mut self, article: &ArticleFile, rule: &Rule) {
        let place = Place::Rule(article.id.clone(), rule.id.clone());
        if !self.rules.insert(rule.id.clone()) {
            self.report(&place, LawProblem::DuplicateRule(rule.id.clone()));
        }
        if rule.provision.article != article.id {
            self.report(&place, LawProblem::ForeignProvision(rule.provision.clone()));
        }
        self.held(&place, &rule.provision);
        self.texts(&place, &[("title", &rule.title), ("trigger", &rule.trigger)]);
        self.events(&place, rule);
        for pause in &rule.pauses {
            self.held(&place, &pause.provision);
            self.texts(&place, &[("pause.text", &pause.text)]);
        }
        let law = rule.editions.iter().filter(|edition| edition.reading.is_none());
        self.rule_spans(&place, law.map(Dated::span).collect());
        for edition in &rule.editions {
            self.rule_edition(&place, rule, edition);
        }
    }

    fn events(&mut self, place: &Place, rule: &Rule) {
        let mut known = BTreeSet::new();
        for event in &rule.events {
            let texts = [("event.text", event.text.as_str()), ("event.source", event.source.as_str())];
            self.texts(place, &texts);
            if !known.insert(event.id.as_str()) {
                self.report(place, LawProblem::DuplicateEvent(event.id.clone()));
            }
        }
        for event in rule.editions.iter().filter_map(|edition| edition.event.as_ref()) {
            if !known.contains(event.as_str()) {
                self.report(place, LawProblem::UnknownEvent(event.clone()));
            }
        }
    }

    fn rule_edition(&mut self, place: &Place, rule: &Rule, edition: &RuleEdition) {
        let texts = [
            ("source_id", &edition.source_id),
            ("source", &edition.source),
            ("text_as_of", &edition.text_as_of),
        ];
        self.texts(place, &texts.map(|(name, text)| (name, text.as_str())));
        if let Some(reading) = &edition.reading {
            self.texts(place, &[("reading", reading)]);
            let beside = |law: &&RuleEdition| law.reading.is_none() && overlap(&law.span(), &edition.span());
            if !rule.editions.iter().any(|law| beside(&law)) {
                self.report(place, LawProblem::LoneReading(edition.source_id.clone()));
            }
        }
        if edition.in_force_from.is_some() && edition.not_before.is_some() {
            self.report(place, LawProblem::TwoStarts);
        }
        let at_once =
            matches!(edition.unit, Unit::Days | Unit::Hours) && edition.starts == Starts::SameMoment;
        if edition.length == 0 && !at_once {
            self.report(place, LawProblem::NoLength);
        }
        let backward = matches!(edition.unit, Unit::Days | Unit::Hours | Unit::Sutki) && edition.length > 0;
        if rule.direction == Direction::Before && !(backward && edition.starts == Starts::SameMoment) {
            self.report(place, LawProblem::BadBackward);
        }
        for alternative in &edition.alternatives {
            self.texts(place, &[("alternative.why", &alternative.why)]);
            let other_start = alternative.starts.is_some_and(|starts| starts != edition.starts);
            let other_shift = alternative.shift.is_some_and(|shift| shift != edition.shift);
            if !(other_start || other_shift || alternative.from_moment) {
                self.report(place, LawProblem::EmptyAlternative(edition.source_id.clone()));
            }
        }
        self.countable(place, rule, edition);
    }

    /// Whether the act says everything that a proof of this term has to cite.
    fn countable(&mut self, place: &Place, rule: &Rule, edition: &RuleEdition) {
        let act = &rule.provision.article.act;
        let Some(keys) = self.counted.get(act).cloned() else {
            self.report(place, LawProblem::NoCounting(act.clone()));
            return;
        };
        let at_once = edition.length == 0;
        let moves = edition.shift || edition.alternatives.iter().any(|other| other.shift == Some(true));
        let wanted = [
            (!at_once && edition.unit == Unit::Hours, "hours"),
            (!at_once && edition.unit == Unit::Sutki, "end_sutki"),
            (!at_once && edition.unit == Unit::Days, "end_days"),
            (edition.unit == Unit::WorkingDays, "working_days"),
            (edition.unit == Unit::Months, "end_months"),
            (edition.unit == Unit::Years, "end_years"),
            (edition.starts == Starts::NextDay, "next_day"),
            // Working days end on a day that works, so nothing moves.
            (moves && edition.unit != Unit::WorkingDays, "shift"),
        ];
        for key in wanted.into_iter().filter_map(|(needs, key)| needs.then_some(key)) {
            if !keys.contains(key) {
                self.report(place, LawProblem::CountingLacks { act: act.clone(), key });
            }
        }
    }

    fn held(&mut self, place: &Place, id: &ProvisionId) {
        if !self.provisions.contains(id) {
            self.report(place, LawProblem::UnknownProvision(id.clone()));
        }
    }

    /// Editions of a provision or of a way of counting: each must say from when it may be relied on.
    fn spans(&mut self, place: &Place, spans: Vec<Span>) {
        if spans.iter().any(|span| span.start().is_none()) {
            self.report(place, LawProblem::NoStart);
        }
        self.rule_spans(place, spans);
    }

    /// Editions of a rule: one whose beginning is not known at all is taken to be the oldest.
    fn rule_spans(&mut self, place: &Place, mut spans: Vec<Span>) {
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

/// The keys of a counting block that are given.
fn held_keys(edition: &CountingEdition) -> impl Iterator<Item = &'static str> {
    [
        ("next_day", &edition.next_day),
        ("hours", &edition.hours),
        ("end_sutki", &edition.end_sutki),
        ("end_days", &edition.end_days),
        ("working_days", &edition.working_days),
        ("end_months", &edition.end_months),
        ("end_years", &edition.end_years),
        ("shift", &edition.shift),
    ]
    .into_iter()
    .filter_map(|(key, provision)| provision.as_ref().map(|_| key))
}

fn alone(span: &Span) -> Vec<LawProblem> {
    let mut problems = Vec::new();
    let start = span.start();
    if span.in_force_to.is_some() && span.seen_until.is_some() {
        problems.push(LawProblem::TwoEnds { start });
    }
    if let (Some(start), Some(end)) = (start, span.end())
        && end < start
    {
        problems.push(LawProblem::EndBeforeStart { start, end });
    }
    problems
}

/// Whether two editions may both be relied on for some day.
fn overlap(one: &Span, other: &Span) -> bool {
    let before = |end: Option<Date>, start: Option<Date>| matches!((end, start), (Some(end), Some(start)) if end < start);
    !before(one.end(), other.start()) && !before(other.end(), one.start())
}

/// What is wrong between two neighbours.
///
/// An edition without an end gives way to one that was merely seen later: the reference often knows that a wording
/// stood on a day and not since when. As soon as either border is established, both must fit.
fn between(first: &Span, second: &Span) -> Option<LawProblem> {
    let (from, to) = (first.start(), second.start());
    let open = first.end().is_none() && second.in_force_from.is_none();
    let overlap = from == to || (!open && first.end().is_none_or(|end| to.is_none_or(|to| to <= end)));
    if overlap {
        return Some(LawProblem::OverlappingEditions { first: from, second: to });
    }
    let (end, start) = (first.in_force_to?, second.in_force_from?);
    // `end` is before `start` here, so the day after it exists.
    let adjacent = end.tomorrow().is_ok_and(|next| next == start);
    (!adjacent).then_some(LawProblem::Gap { end, start })
}
