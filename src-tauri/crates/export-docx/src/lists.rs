//! Numbers of grounds and list members as Word's own numbering.
//!
//! Word counts per abstract list; a list that uses it restarts where it says so. Every run of members that does not go on
//! from the one before is therefore a list of its own with its own beginning, and the numbers in the file are those of the
//! model, whatever they are.

use crate::look::{INDENT, NUMBER_GAP};
use crate::xml::Xml;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counted {
    /// Grounds: headings with a number.
    Grounds,
    /// Members of the lists after «ПРОШУ:» and «Приложение:».
    Members,
}

impl Counted {
    fn abstract_id(self) -> usize {
        match self {
            Self::Grounds => 0,
            Self::Members => 1,
        }
    }
}

/// The lists of one document.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    /// Each list with its first number; its id is its place from 1.
    lists: Vec<(Counted, u32)>,
    grounds: Option<Open>,
    members: Option<Open>,
}

/// A list that may go on.
#[derive(Debug, Clone, Copy)]
struct Open {
    id: usize,
    last: u32,
}

impl Lists {
    /// The id of the list to which this number belongs; opens one if it does not follow the number before.
    pub(crate) fn id(&mut self, counted: Counted, number: u32) -> usize {
        let open = match counted {
            Counted::Grounds => &mut self.grounds,
            Counted::Members => &mut self.members,
        };
        let id = match open {
            Some(open) if open.last.checked_add(1) == Some(number) => open.id,
            _ => {
                self.lists.push((counted, number));
                self.lists.len()
            }
        };
        *open = Some(Open { id, last: number });
        id
    }

    /// Ends the list of members: the next member opens another.
    pub(crate) fn lead(&mut self) {
        self.members = None;
    }

    /// The part `word/numbering.xml`.
    pub(crate) fn write(&self, xml: &mut Xml) {
        level(xml, Counted::Grounds, "space", "left", (INDENT, None));
        level(xml, Counted::Members, "tab", "right", (INDENT, Some(NUMBER_GAP)));
        for (at, (counted, first)) in self.lists.iter().enumerate() {
            xml.within("w:num", &[("w:numId", &(at + 1).to_string())], |xml| {
                xml.value("w:abstractNumId", counted.abstract_id());
                xml.within("w:lvlOverride", &[("w:ilvl", "0")], |xml| {
                    xml.value("w:startOverride", first);
                });
            });
        }
    }
}

/// An abstract list with its one level: «1.» and what follows it.
fn level(xml: &mut Xml, counted: Counted, after: &str, side: &str, (left, hanging): (u32, Option<u32>)) {
    let id = counted.abstract_id();
    xml.within("w:abstractNum", &[("w:abstractNumId", &id.to_string())], |xml| {
        // Constant and different: Word tells lists apart by it when texts are pasted into other files.
        xml.value("w:nsid", format!("4E495A{id:02}"));
        xml.value("w:multiLevelType", "singleLevel");
        xml.within("w:lvl", &[("w:ilvl", "0")], |xml| {
            xml.value("w:start", 1);
            xml.value("w:numFmt", "decimal");
            xml.value("w:suff", after);
            xml.value("w:lvlText", "%1.");
            xml.value("w:lvlJc", side);
            xml.within("w:pPr", &[], |xml| {
                let left = left.to_string();
                match hanging {
                    Some(hanging) => {
                        xml.leaf("w:ind", &[("w:left", &left), ("w:hanging", &hanging.to_string())]);
                    }
                    None => xml.leaf("w:ind", &[("w:left", &left), ("w:firstLine", "0")]),
                }
            });
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_goes_on_only_with_the_next_number_and_ends_at_a_lead() {
        let mut lists = Lists::default();
        let mut id = |number| lists.id(Counted::Members, number);
        assert_eq!([id(1), id(2), id(1), id(2), id(5)], [1, 1, 2, 2, 3]);
        lists.lead();
        assert_eq!(lists.id(Counted::Members, 6), 4);
        assert_eq!(lists.id(Counted::Grounds, 1), 5);
        assert_eq!(lists.id(Counted::Members, 7), 4);
    }
}
