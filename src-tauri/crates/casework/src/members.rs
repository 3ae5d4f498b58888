//! Papers that are made once for each member of a list: which members have one, and the case as such a paper sees it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use himoya_content::{DocumentType, LawNorms, MEMBER};
use himoya_documents::scope::CaseScope;
use jiff::civil::Date;

use crate::Office;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::route::text_at;

impl Office {
    /// A document type by its id; `id:2` is the paper for the second member of its list.
    pub(crate) fn document(&self, id: &str) -> Result<Cow<'_, DocumentType>, Error> {
        let unknown = || Error::NoDocument(id.to_owned());
        if let Some(kind) = self.content.documents.get(id) {
            return Ok(Cow::Borrowed(kind));
        }
        let (kind, number) = id.rsplit_once(MEMBER).ok_or_else(unknown)?;
        let kind = self.content.documents.get(kind).filter(|kind| kind.member.is_some());
        let at = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        match (kind, at) {
            (Some(kind), Some(at)) => Ok(Cow::Owned(kind.for_member(at))),
            _ => Err(unknown()),
        }
    }

    /// The ids under which a document type is made in this case: one for each member that fits, else its own.
    pub(crate) fn made_as(&self, id: &str, case: &CaseFile, day: Date) -> Vec<String> {
        let Some(kind) = self.content.documents.get(id) else { return vec![id.to_owned()] };
        let fitting = self.fitting(kind, case, day);
        if fitting.is_empty() {
            return vec![id.to_owned()];
        }
        fitting.into_iter().map(|at| format!("{id}{MEMBER}{}", at + 1)).collect()
    }

    /// How a paper is called on the screen: with the name of the member for whom it is made.
    pub(crate) fn called_in(&self, kind: &DocumentType, case: &CaseFile) -> String {
        let name = kind
            .member
            .as_ref()
            .zip(kind.of)
            .and_then(|(member, at)| text_at(&case.value, &format!("{}.{at}.name", member.list)));
        match name {
            Some(name) => {
                let short = self.content.documents.get(kind.kind());
                format!("{}: {name}", short.map_or(&kind.short_title, |kind| &kind.short_title))
            }
            None => kind.short_title.clone(),
        }
    }

    /// The case as the paper sees it: of the members that have a paper of their own, this one alone. The others keep
    /// their places, so that every path still names the same person.
    pub(crate) fn seen_by<'a>(
        &self,
        kind: &DocumentType,
        case: &'a CaseFile,
        day: Date,
    ) -> Result<Cow<'a, CaseFile>, Error> {
        let Some(member) = &kind.member else { return Ok(Cow::Borrowed(case)) };
        let fitting = self.fitting(kind, case, day);
        let Some(mine) = kind.of.or(fitting.first().copied()) else { return Ok(Cow::Borrowed(case)) };
        let others: Vec<usize> = fitting.into_iter().filter(|at| *at != mine).collect();
        Ok(Cow::Owned(case.without_members(&member.list, &others)?))
    }

    fn fitting(&self, kind: &DocumentType, case: &CaseFile, day: Date) -> Vec<usize> {
        let Some(member) = &kind.member else { return Vec::new() };
        let (derived, norms) = (BTreeMap::new(), LawNorms::new(self.content.law.clone()));
        let law = norms.on(day);
        CaseScope::new(&case.value, &derived, &law).fitting(&member.list, &member.when)
    }
}
