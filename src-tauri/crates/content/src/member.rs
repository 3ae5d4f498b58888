//! Papers that are made once for each member of a list, such as one for each child.

use himoya_documents::source::{BlockSource, TextSource};
use himoya_facts::{Catalogue, Condition, FactType};
use serde::Deserialize;

/// For whom a document type is made once each, as `document.toml` says it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MemberSource {
    list: String,
    when: String,
}

/// For whom a document type is made once each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberOf {
    /// The list fact.
    pub list: String,
    /// Which members have a paper; `item.` begins their facts.
    pub when: Condition,
}

impl MemberSource {
    /// Compares list and condition with the catalogue.
    pub(crate) fn read(&self, catalogue: &Catalogue) -> Result<MemberOf, String> {
        let list = self.list.clone();
        if catalogue.get(&list).is_none_or(|entry| entry.kind != FactType::List) {
            return Err(format!("`{list}` is not a list of the catalogue"));
        }
        // Members are called `item` in the condition and `<list>.*` in the catalogue.
        let named = Condition::parse(&self.when.replace("item.", &format!("{list}.*.")));
        let wrong = named.map(|condition| condition.check(catalogue)).map_err(|error| error.to_string())?;
        match wrong.first() {
            Some(error) => Err(error.to_string()),
            None => Condition::parse(&self.when)
                .map(|when| MemberOf { list, when })
                .map_err(|error| error.to_string()),
        }
    }

    /// Gives every block that speaks of `item` and names no list of its own the list of the document.
    pub(crate) fn spread(&self, text: &mut TextSource) {
        let groups = text.group.clone();
        for block in text.block.iter_mut().filter(|block| block.each.is_none()) {
            let group = block.group.as_ref().and_then(|id| groups.iter().find(|group| group.id == *id));
            let grouped = group.map(|group| group.when.clone()).filter(|when| of_member(when));
            let own = block.when.clone().filter(|when| of_member(when));
            if grouped.is_none() && own.is_none() && !speaks_of_member(block) {
                continue;
            }
            let mut when = format!("({})", self.when);
            if let Some(grouped) = grouped {
                when.push_str(&format!(" and ({grouped})"));
                block.group = None;
            }
            if let Some(own) = own {
                when.push_str(&format!(" and ({own})"));
                block.when = None;
            }
            block.each = Some(self.list.clone());
            block.each_when = Some(when);
        }
    }
}

fn of_member(text: &str) -> bool {
    text.contains("item.")
}

fn speaks_of_member(block: &BlockSource) -> bool {
    let texts = [Some(&block.text), block.second.as_ref()];
    texts.into_iter().flatten().any(|text| of_member(text) || text.contains("\"item\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(toml: &str) -> TextSource {
        toml::from_str(toml).unwrap()
    }

    fn source() -> MemberSource {
        MemberSource { list: "ties.family".into(), when: "item.kinship is child".into() }
    }

    #[test]
    fn blocks_that_speak_of_a_member_take_the_list_of_the_document() {
        let mut text = text(
            "[[group]]\nid = \"held\"\nwhen = \"item.lives_together\"\n\
             [[block]]\nid = \"title\"\nkind = \"title\"\ntext = '{{name \"item\" \"gen\"}}'\nsecond = 'о'\n\
             [[block]]\nid = \"plain\"\nkind = \"paragraph\"\ntext = 'Прошу.'\n\
             [[block]]\nid = \"held\"\nkind = \"paragraph\"\ngroup = \"held\"\nwhen = \"item.proof is known\"\ntext = 'Да.'\n\
             [[block]]\nid = \"own\"\nkind = \"paragraph\"\neach = \"events\"\ntext = '{{item.what}}'\n",
        );
        source().spread(&mut text);
        let each: Vec<_> = text.block.iter().map(|block| block.each.as_deref()).collect();
        assert_eq!(each, [Some("ties.family"), None, Some("ties.family"), Some("events")]);
        assert_eq!(
            text.block[2].each_when.as_deref(),
            Some("(item.kinship is child) and (item.lives_together) and (item.proof is known)")
        );
        assert_eq!((&text.block[2].when, &text.block[2].group), (&None, &None));
    }

    #[test]
    fn a_list_that_is_none_and_a_condition_on_nothing_are_refused() {
        let catalogue = Catalogue::default();
        assert_eq!(source().read(&catalogue), Err("`ties.family` is not a list of the catalogue".to_owned()));
    }
}
