//! Name cards: a name in six sentences, read aloud, confirmed in one act and from then on the same in every paper.

use himoya_checks::Finding;
use himoya_content::{DocumentType, Sentences};
use himoya_facts::{FactPath, sanitise};
use himoya_forms::read_answer;
use himoya_wording::{Certainty, GrammaticalCase};
use serde_json::{Value, json};

use crate::assess::Assessment;
use crate::case_file::{CaseFile, asked};
use crate::desk::Desk;
use crate::error::Error;
use crate::names::{Named, Whose, client, relatives, representative};
use crate::route::text_at;
use crate::wire::{CaseView, NameCard, NameFormsInput, NameRow, NameState, StepView};
use crate::{Date, Office};

/// Forms of courts, bodies and posts that a person confirmed.
const BODY_FORMS: &str = "body_forms";

impl Office {
    /// The names of the case that a paper declines: the people, and the bodies of which the grammar is unsure or whose forms
    /// were confirmed. A card stands only under a question that is asked.
    pub(crate) fn name_cards(
        &self,
        document: &DocumentType,
        file: &CaseFile,
        assessment: &Assessment<'_>,
        steps: &[StepView],
    ) -> Vec<NameCard> {
        let case = &file.case;
        let mut people = vec![
            ("client.name.family".to_owned(), client(case)),
            ("representative.family".to_owned(), representative(case)),
        ];
        let declined = &assessment.composed.declined;
        let related = relatives(case).into_iter();
        let related = related.filter(|(path, person)| declined.contains(path) || person.has_forms());
        people.extend(related.map(|(path, person)| (format!("{path}.name"), person)));
        let people = people.iter().filter(|(_, person)| person.declines());
        let people = people.map(|(beside, person)| self.person_card(person, beside, &assessment.findings));
        let bodies =
            self.route_fields(document).filter_map(|fact| self.body_card(file, &fact, &assessment.findings));
        let shown = |card: &NameCard| steps.iter().any(|step| step.asks(&card.beside));
        people.chain(bodies).filter(shown).collect()
    }

    /// The answers of a paper that name a court, a body or a post and are declined.
    fn route_fields<'a>(&'a self, document: &'a DocumentType) -> impl Iterator<Item = String> + 'a {
        let printed = document.text.facts();
        let fields = self.content.route.directory.fields().iter();
        fields
            .filter(move |field| field.forms && printed.contains(&field.fact))
            .map(|field| field.fact.clone())
    }

    fn person_card(&self, person: &Named<'_>, beside: &str, findings: &[Finding]) -> NameCard {
        let readings = &self.content.readings;
        let sentences = match person.whose {
            Whose::Client => &readings.client,
            Whose::Representative => &readings.representative,
            Whose::Relative => &readings.relative,
        };
        let stale = person.stale();
        let rows = GrammaticalCase::ALL.map(|case| {
            let (proposed, doubtful) = self.form(person, case);
            let kept = person.confirmed(case).filter(|_| !stale).map(str::to_owned);
            row(sentences, case, kept, proposed, doubtful)
        });
        let state = match (stale, self.doubtful(person), person.has_forms()) {
            (true, ..) => NameState::Stale,
            (_, true, _) => NameState::Doubtful,
            (.., true) => NameState::Confirmed,
            _ => NameState::ByRule,
        };
        // A finding about a list names the list; one about a person names the forms.
        let list = person.root.split('.').take(2).collect::<Vec<_>>().join(".");
        let settles = |fact: &String| fact.starts_with(&person.root) || *fact == list;
        let unsettled = matches!(state, NameState::Doubtful | NameState::Stale);
        let settled =
            findings.iter().filter(|finding| unsettled && finding.facts.first().is_some_and(settles));
        NameCard {
            id: person.root.clone(),
            name: person.whole(),
            beside: beside.to_owned(),
            state,
            findings: settled.map(|finding| finding.code.clone()).collect(),
            rows: rows.to_vec(),
        }
    }

    fn body_card(&self, file: &CaseFile, fact: &str, findings: &[Finding]) -> Option<NameCard> {
        let name = text_at(&file.value, fact)?;
        let kept = kept_body(&file.value, name);
        let form = |case: GrammaticalCase| kept.and_then(|member| member.get(case.name())?.as_str());
        let rows = GrammaticalCase::ALL.map(|case| {
            let declined = self.content.wording.body(name, case);
            let doubtful = declined.certainty == Certainty::Doubtful;
            row(&self.content.readings.body, case, form(case).map(str::to_owned), declined.text, doubtful)
        });
        let locked = GrammaticalCase::OBLIQUE.into_iter().all(|case| form(case).is_some());
        let doubtful = rows.iter().any(|row| row.doubtful);
        let state = match (locked, doubtful) {
            (true, _) => NameState::Confirmed,
            (false, true) => NameState::Doubtful,
            (false, false) => return None,
        };
        let settles = |finding: &&Finding| {
            state == NameState::Doubtful && finding.facts.first().is_some_and(|fact| fact == BODY_FORMS)
        };
        Some(NameCard {
            id: fact.to_owned(),
            name: name.to_owned(),
            beside: fact.to_owned(),
            state,
            findings: findings.iter().filter(settles).map(|finding| finding.code.clone()).collect(),
            rows: rows.to_vec(),
        })
    }

    /// Locks the five oblique forms of a name: from now on every paper of the case takes them.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] when no such name is in the case; [`Error::NoForm`] when a form is empty or cannot be read.
    pub fn confirm_name(
        &self,
        file: &mut CaseFile,
        card: &str,
        forms: &NameFormsInput,
        today: Date,
    ) -> Result<Vec<String>, Error> {
        let typed =
            [&forms.genitive, &forms.dative, &forms.accusative, &forms.instrumental, &forms.prepositional];
        let (list, root) = self.kept_at(file, card)?;
        let mut read = Vec::new();
        for (case, typed) in GrammaticalCase::OBLIQUE.into_iter().zip(typed) {
            let path = format!("{root}.{}", case.name());
            let entry = asked(&self.content, &path)?;
            let value = read_answer(entry, &sanitise(typed).text, today).ok().flatten();
            read.push((path, value.ok_or(Error::NoForm)?));
        }
        if let Some(name) = list {
            // One past the end of the list makes a new member.
            file.put(&self.content, &format!("{root}.name"), Some(json!(name)))?;
        }
        let paths = read.iter().map(|(path, _)| path.clone()).collect();
        for (path, value) in read {
            file.put(&self.content, &path, Some(value))?;
        }
        Ok(paths)
    }

    /// Takes the confirmed forms of a name back: the rules decide again.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] when no such name is in the case.
    pub fn withdraw_name(&self, file: &mut CaseFile, card: &str) -> Result<Vec<String>, Error> {
        let (body, root) = self.kept_at(file, card)?;
        let paths: Vec<String> =
            GrammaticalCase::OBLIQUE.iter().map(|case| format!("{root}.{}", case.name())).collect();
        if let Some(name) = body {
            let mut members =
                file.value.get(BODY_FORMS).and_then(Value::as_array).cloned().unwrap_or_default();
            members.retain(|member| member.get("name").and_then(Value::as_str) != Some(&name));
            let rest = (!members.is_empty()).then_some(Value::Array(members));
            file.put(&self.content, BODY_FORMS, rest)?;
            return Ok(paths);
        }
        for path in &paths {
            file.put(&self.content, path, None)?;
        }
        Ok(paths)
    }

    /// Where the forms of a card are kept; of a body also its name, which the member of the list must bear.
    fn kept_at(&self, file: &CaseFile, card: &str) -> Result<(Option<String>, String), Error> {
        let no_fact = || Error::NoFact(card.to_owned());
        let case = &file.case;
        let related = relatives(case).into_iter().map(|(_, person)| person);
        let mut people = [client(case), representative(case)].into_iter().chain(related);
        if people.any(|person| person.root == card) {
            return Ok((None, card.to_owned()));
        }
        let field =
            self.content.route.directory.fields().iter().find(|field| field.forms && field.fact == card);
        let name = field.and_then(|field| text_at(&file.value, &field.fact)).ok_or_else(no_fact)?;
        let path: FactPath = BODY_FORMS.parse().map_err(|_| no_fact())?;
        let members = path.get(&file.value).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let at = members.iter().position(|member| is_named(member, name)).unwrap_or(members.len());
        Ok((Some(name.to_owned()), format!("{BODY_FORMS}.{at}")))
    }
}

impl Desk {
    /// Locks the forms of a name, as one step that can be taken back.
    ///
    /// # Errors
    ///
    /// As [`Office::confirm_name`], and [`Error::Store`].
    pub fn confirm_name(&self, id: &str, card: &str, forms: &NameFormsInput) -> Result<CaseView, Error> {
        let today = self.today();
        self.change_answers(id, card, |office, file| office.confirm_name(file, card, forms, today))
    }

    /// Takes the forms of a name back.
    ///
    /// # Errors
    ///
    /// As [`Office::withdraw_name`], and [`Error::Store`].
    pub fn withdraw_name(&self, id: &str, card: &str) -> Result<CaseView, Error> {
        self.change_answers(id, card, |office, file| office.withdraw_name(file, card))
    }
}

fn is_named(member: &Value, name: &str) -> bool {
    member.get("name").and_then(Value::as_str) == Some(name)
}

fn kept_body<'a>(case: &'a Value, name: &str) -> Option<&'a Value> {
    case.get(BODY_FORMS)?.as_array()?.iter().find(|member| is_named(member, name))
}

fn row(
    sentences: &Sentences,
    case: GrammaticalCase,
    kept: Option<String>,
    proposed: String,
    doubtful: bool,
) -> NameRow {
    let (before, after) = sentences.around(case);
    NameRow {
        case: case.name().to_owned(),
        before: before.to_owned(),
        text: kept.unwrap_or_else(|| proposed.clone()),
        after: after.to_owned(),
        proposed,
        doubtful,
    }
}

impl StepView {
    /// Whether a question of the step, or of a member of its lists, asks for this fact.
    fn asks(&self, path: &str) -> bool {
        let members =
            self.questions.iter().flat_map(|question| &question.items).flat_map(|item| &item.questions);
        self.questions.iter().chain(members).any(|question| question.path == path)
    }
}
