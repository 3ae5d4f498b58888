//! Grounds made ready to be shown.

use himoya_content::{GroundType, LawNorms, Point, fact_key};
use himoya_documents::Because;
use himoya_facts::{Condition, ConditionScope, FactState, FactType};
use himoya_law::Standing as LawStanding;
use jiff::civil::Date;

use super::{Lens, Standing, chosen_items};
use crate::Office;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::wire::{GroundEvidence, GroundFact, GroundNorm, GroundView, GroundsView};

impl Office {
    /// The grounds of a case for one paper: what stands, what the facts support and why, what proves it.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`], or [`Error::Defect`].
    pub fn grounds(&self, case: &CaseFile, document: &str, today: Date) -> Result<GroundsView, Error> {
        let document = self.document(document)?;
        let assessment = self.assess(&document, case, today)?;
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(assessment.governing_day);
        let lens = Lens { file: case, derived: &assessment.derived, law: &law, today, words: true };
        let standings = self.standings(&document, &lens)?;
        let codes = self.certain_breaches(&document, &lens)?;
        let view = |standing: &Standing<'_>| self.ground_view(standing, &lens, assessment.governing_day);
        let mut grounds: Vec<GroundView> = standings.iter().map(view).collect();
        for (shown, standing) in grounds.iter_mut().zip(&standings) {
            let own = standing.ground.map_or(&[][..], |ground| &ground.breaches);
            shown.breaches = own.iter().filter(|code| codes.contains(*code)).cloned().collect();
        }
        Ok(GroundsView {
            document: document.id.clone(),
            takes: document.text.takes_grounds(),
            chosen: chosen_items(case).is_some(),
            grounds,
        })
    }

    fn ground_view(&self, standing: &Standing<'_>, lens: &Lens<'_>, day: Date) -> GroundView {
        let said = standing.said.as_ref();
        let library_text = said.map(|said| said.paragraphs.join("\n")).unwrap_or_default();
        let heading = said.map(|said| said.heading.clone()).unwrap_or_default();
        GroundView {
            key: standing.key.clone(),
            title: standing.title(),
            state: standing.state,
            stands: standing.stands(),
            listed: standing.item.is_some() || standing.chosen(),
            supported: standing.supported,
            own: standing.ground.is_none(),
            edited: standing.ground.is_some()
                && (standing.own_text().is_some() || standing.own_title().is_some()),
            changed: standing.changed(),
            heading: standing.own_title().map_or(heading, str::to_owned),
            text: standing.own_text().map_or_else(|| library_text.clone(), str::to_owned),
            request: standing.own_request().unwrap_or_default().to_owned(),
            library_text,
            without_law: standing.without_law.as_ref().map(|because| self.wanting_law(because)),
            why: standing.ground.map(|ground| self.why(ground, lens)).unwrap_or_default(),
            breaches: Vec::new(),
            norms: said.map(|said| self.norms(&said.provisions, day)).unwrap_or_default(),
            evidence: standing.ground.map(|ground| evidence(ground, lens)).unwrap_or_default(),
            weak: standing.ground.map(|ground| weak(ground, lens)).unwrap_or_default(),
        }
    }

    fn wanting_law(&self, because: &Because) -> String {
        let (Because::NotLaw(id) | Because::NotEstablished(id)) = because;
        LawNorms::new(self.content.law.clone()).short(id).unwrap_or_else(|| id.clone())
    }

    fn why(&self, ground: &GroundType, lens: &Lens<'_>) -> Vec<GroundFact> {
        let asked = ground.when.iter().flat_map(Condition::facts);
        let days = ground.within.iter().flat_map(|within| [within.from.clone(), within.day.clone()]);
        let mut paths: Vec<String> = asked.chain(days).collect();
        paths.dedup();
        paths.into_iter().filter_map(|path| self.fact_in_words(path, &lens.scope())).collect()
    }

    /// A fact and its answer in Russian.
    pub(crate) fn fact_in_words(&self, path: String, scope: &dyn ConditionScope) -> Option<GroundFact> {
        let entry = self.content.catalogue.get(&path)?;
        let state = scope.fact(&path);
        let known = matches!(state, FactState::Known(_));
        let wording = &self.content.wording;
        let (value, choice) = match (state, entry.kind) {
            (FactState::Known(code), FactType::Choice) => {
                let said = self.content.answers.get(&format!("q-{}-{code}", fact_key(&path)));
                (said.cloned().unwrap_or_default(), Some(code))
            }
            (FactState::Known(text), FactType::Bool) => {
                (if text == "yes" { "да" } else { "нет" }.to_owned(), None)
            }
            (FactState::Known(text), FactType::Date) => {
                (text.parse().map_or(text, |day: Date| wording.date_numeric(day)), None)
            }
            (FactState::Known(text), FactType::Language) => {
                let name = wording.language_names().find(|(code, _)| *code == text);
                (name.map_or(text.clone(), |(_, name)| name.to_owned()), None)
            }
            (FactState::Known(text), FactType::Country) => {
                (wording.country(&text).map_or(text, |country| country.nominative.clone()), None)
            }
            (FactState::Known(text), _) => (text, None),
            _ => (String::new(), None),
        };
        Some(GroundFact { name: entry.name.clone(), path, value, choice, known })
    }

    /// Provisions with the edition of the day; one that did not stand on it is left out.
    pub(crate) fn norms(&self, provisions: &[String], day: Date) -> Vec<GroundNorm> {
        let law = &self.content.law;
        let norm = |id: &String| {
            let id = id.parse().ok()?;
            let LawStanding::InForce(edition) = law.standing(&id, day) else { return None };
            Some(GroundNorm {
                citation: law.cite_short(&id),
                summary: edition.summary.clone(),
                in_force_from: edition.in_force_from.map(|day| day.to_string()),
                checked_on: edition.checked_on.to_string(),
                confidence: edition.confidence.code().to_owned(),
            })
        };
        provisions.iter().filter_map(norm).collect()
    }
}

fn evidence(ground: &GroundType, lens: &Lens<'_>) -> Vec<GroundEvidence> {
    let scope = lens.scope();
    let shown =
        |one: &Point| GroundEvidence { text: one.text.clone(), present: one.holds(&scope).unwrap_or(false) };
    ground.evidence.iter().map(shown).collect()
}

fn weak(ground: &GroundType, lens: &Lens<'_>) -> Vec<String> {
    let scope = lens.scope();
    ground.weak.iter().filter(|one| one.holds(&scope).unwrap_or(true)).map(|one| one.text.clone()).collect()
}
