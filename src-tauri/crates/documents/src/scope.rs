//! The facts of one case as conditions and templates see them.

use std::collections::BTreeMap;

use himoya_facts::{Catalogue, Condition, ConditionScope, FactEntry, FactPath, FactState, FactType, Truth};
use serde_json::{Map, Value, json};

/// Starts a mark that stands for a missing fact inside rendered text. Typed text never contains it.
pub(crate) const BLANK_START: char = '\u{E000}';
/// Ends the mark.
pub(crate) const BLANK_END: char = '\u{E001}';

/// The lists that helpers read by themselves: forms that a person confirmed, and how other papers spell the name.
const HELPER_LISTS: [&str; 2] = ["body_forms", VARIANTS];

/// How other papers spell the client's name.
pub(crate) const VARIANTS: &str = "client.name.variants";

/// Which provisions were law on the governing day.
pub trait InForce {
    /// Whether the provision was law; unknown when the reference does not establish it.
    fn in_force(&self, provision: &str) -> Truth;
}

/// The case as a JSON tree, the derived facts, and the law of the governing day.
pub struct CaseScope<'a> {
    case: &'a Value,
    derived: &'a BTreeMap<String, FactState>,
    law: &'a dyn InForce,
    item: Option<&'a Value>,
}

impl<'a> CaseScope<'a> {
    /// A scope over a case in its JSON form.
    pub fn new(case: &'a Value, derived: &'a BTreeMap<String, FactState>, law: &'a dyn InForce) -> Self {
        CaseScope { case, derived, law, item: None }
    }

    /// The same scope with `item` bound to a member of a list.
    pub(crate) fn with_item<'b>(&'b self, item: &'b Value) -> CaseScope<'b> {
        CaseScope { case: self.case, derived: self.derived, law: self.law, item: Some(item) }
    }

    /// Whether the condition holds for certain of one member of a list.
    pub fn any_member(&self, list: &str, condition: &Condition) -> bool {
        self.members(list).iter().any(|item| condition.eval(&self.with_item(item)).is_yes())
    }

    /// The places, from 0, of the members of a list of whom the condition holds for certain.
    pub fn fitting(&self, list: &str, condition: &Condition) -> Vec<usize> {
        let members = self.members(list).iter().enumerate();
        members.filter(|(_, item)| condition.eval(&self.with_item(item)).is_yes()).map(|(at, _)| at).collect()
    }

    /// The members of a list fact.
    pub(crate) fn members(&self, list: &str) -> &'a [Value] {
        let found = list.parse::<FactPath>().ok().and_then(|p| p.get(self.case));
        found.and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// The data for templates: every fact of the catalogue, an unknown one as a blank mark, one that does not
    /// fit the case as an empty text.
    pub(crate) fn context(&self, catalogue: &Catalogue) -> Value {
        let mut tree = Value::Object(Map::new());
        for entry in catalogue.iter().filter(|e| !e.id.contains('*') && e.kind != FactType::List) {
            let Ok(path) = entry.id.parse::<FactPath>() else { continue };
            path.set(&mut tree, Some(view(&self.fact(&entry.id), entry, &entry.id)));
        }
        for list in HELPER_LISTS {
            if let Ok(path) = list.parse::<FactPath>() {
                path.set(&mut tree, Some(Value::Array(self.members(list).to_vec())));
            }
        }
        tree
    }

    /// The data for one member of a list.
    pub(crate) fn item_context(
        &self,
        catalogue: &Catalogue,
        list: &str,
        index: usize,
        item: &Value,
    ) -> Value {
        let prefix = format!("{list}.*.");
        let mut tree = Value::Object(Map::new());
        for entry in catalogue.iter() {
            let Some(field) = entry.id.strip_prefix(&prefix) else { continue };
            let Ok(path) = field.parse::<FactPath>() else { continue };
            let state = state(path.get(item));
            path.set(&mut tree, Some(view(&state, entry, &format!("{list}.{index}.{field}"))));
        }
        tree
    }
}

impl ConditionScope for CaseScope<'_> {
    fn fact(&self, id: &str) -> FactState {
        if let Some(field) = id.strip_prefix("item.") {
            return state(self.item.and_then(|item| field.parse::<FactPath>().ok()?.get(item)));
        }
        if let Some(derived) = self.derived.get(id) {
            return derived.clone();
        }
        state(id.parse::<FactPath>().ok().and_then(|path| path.get(self.case)))
    }

    fn law(&self, provision: &str) -> Truth {
        self.law.in_force(provision)
    }
}

/// The state of a fact in its JSON form.
fn state(value: Option<&Value>) -> FactState {
    match value {
        None | Some(Value::Null) => FactState::Unknown,
        Some(Value::Bool(b)) => FactState::Known(if *b { "yes" } else { "no" }.to_owned()),
        Some(Value::String(s)) => FactState::Known(s.clone()),
        Some(Value::Number(n)) => FactState::Known(n.to_string()),
        Some(Value::Array(items)) if items.is_empty() => FactState::NotApplicable,
        Some(Value::Array(items)) => FactState::Known(items.len().to_string()),
        Some(Value::Object(map)) => match map.get("fact").and_then(Value::as_str) {
            Some("not_applicable") => FactState::NotApplicable,
            _ => FactState::Unknown,
        },
    }
}

fn view(state: &FactState, entry: &FactEntry, id: &str) -> Value {
    match state {
        FactState::Known(text) => json!(text),
        // What does not fit the case is neither said nor left to be filled in.
        FactState::NotApplicable if entry.optional => json!(""),
        FactState::Unknown | FactState::NotApplicable => json!(blank(id)),
    }
}

/// The mark of a missing fact.
pub(crate) fn blank(id: &str) -> String {
    format!("{BLANK_START}{id}{BLANK_END}")
}

/// Whether a rendered value is the mark of a missing fact.
pub(crate) fn is_blank(text: &str) -> bool {
    text.starts_with(BLANK_START)
}

/// Whether a missing fact stands anywhere in a rendered value.
pub(crate) fn has_blank(text: &str) -> bool {
    text.contains(BLANK_START)
}
