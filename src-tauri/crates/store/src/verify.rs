//! Looking at everything that is kept: pages, tables, attachments, bodies.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::rows::parse;
use crate::{StoreError, attachments};

/// What a full check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verification {
    /// Pages of the file; each carries a code that was checked with the key.
    pub pages: u64,
    /// Cases of which every state could be read.
    pub cases: usize,
    /// Attachments whose content was compared with its hash.
    pub attachments: usize,
    /// What is damaged; empty when everything is whole.
    pub damage: Vec<Damage>,
}

/// Something that is damaged.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Damage {
    /// Pages of the file whose code is wrong, by number.
    Pages(Vec<u64>),
    /// A table or an index does not hold together; SQLite's own words, which name tables and indices only.
    Structure(String),
    /// A state of a case cannot be read.
    Case(String),
    /// The content of an attachment is not what was taken in.
    Attachment {
        /// Its id.
        id: String,
        /// The case that it belongs to.
        case: String,
    },
    /// A table cannot be read to its end.
    Table(&'static str),
}

impl Damage {
    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Pages(_) => "damaged_pages",
            Self::Structure(_) => "damaged_structure",
            Self::Case(_) => "damaged_case",
            Self::Attachment { .. } => "damaged_attachment",
            Self::Table(_) => "damaged_table",
        }
    }

    /// What is damaged, in Russian.
    #[must_use]
    pub fn what(&self) -> String {
        match self {
            Self::Pages(pages) => {
                let numbers: Vec<String> = pages.iter().take(20).map(u64::to_string).collect();
                let more = if pages.len() > 20 { " и другие" } else { "" };
                format!("В файле хранилища повреждены страницы: {}{more}.", numbers.join(", "))
            }
            Self::Structure(text) => {
                // SQLite puts all that it found into one text, under a heading of its own; a message is one line.
                let mut lines = text.lines().filter(|line| !line.starts_with("***"));
                let (first, more) = (lines.next().unwrap_or_default(), lines.count());
                let more = if more > 0 { format!(" и ещё {more}") } else { String::new() };
                format!("Таблицы хранилища не сходятся: {first}{more}.")
            }
            Self::Case(id) => format!("Дело {id} не читается."),
            Self::Attachment { case, .. } => format!("Вложение в деле {case} изменилось на диске."),
            Self::Table(name) => format!("Таблица {name} не читается до конца."),
        }
    }
}

/// How far a check has come, in parts of a hundred.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64);

/// Checks an open data base. Reading never stops at the first damage, so that all of it is named.
pub(crate) fn verify(db: &Connection, progress: Progress<'_>) -> Verification {
    let mut found = Verification::default();
    progress(0, 100);
    found.pages = db
        .pragma_query_value(None, "page_count", |row| row.get::<_, i64>(0))
        .map_or(0, |pages| u64::try_from(pages).unwrap_or(0));
    match texts(db, "PRAGMA cipher_integrity_check") {
        Ok(lines) if lines.is_empty() => {}
        Ok(lines) => {
            let pages: BTreeSet<u64> = lines.iter().filter_map(|line| page(line)).collect();
            found.damage.push(Damage::Pages(pages.into_iter().collect()));
        }
        Err(_) => found.damage.push(Damage::Table("cases")),
    }
    progress(40, 100);
    structure(db, &mut found.damage);
    progress(60, 100);
    cases(db, &mut found);
    raids(db, &mut found.damage);
    contents(db, &mut found, progress);
    progress(100, 100);
    found.damage.sort();
    found.damage.dedup();
    found
}

/// «HMAC verification failed for page 7» and the like.
fn page(line: &str) -> Option<u64> {
    let mut words = line.split_whitespace().skip_while(|word| *word != "page");
    words.nth(1)?.parse().ok()
}

fn texts(db: &Connection, sql: &str) -> Result<Vec<String>, StoreError> {
    let mut query = db.prepare(sql)?;
    let lines = query.query_map([], |row| row.get(0))?;
    Ok(lines.collect::<Result<_, _>>()?)
}

fn structure(db: &Connection, damage: &mut Vec<Damage>) {
    match texts(db, "PRAGMA integrity_check(20)") {
        Ok(lines) => damage.extend(lines.into_iter().filter(|line| line != "ok").map(Damage::Structure)),
        Err(_) => damage.push(Damage::Structure("integrity_check".to_owned())),
    }
    match texts(db, "PRAGMA foreign_key_check") {
        Ok(tables) => {
            let tables: BTreeSet<String> = tables.into_iter().collect();
            damage.extend(tables.into_iter().map(Damage::Structure));
        }
        Err(_) => damage.push(Damage::Structure("foreign_key_check".to_owned())),
    }
}

/// Every state of every case, and that the cursor stands on one.
fn cases(db: &Connection, found: &mut Verification) {
    let read = || -> Result<(usize, BTreeSet<String>), StoreError> {
        let mut broken = BTreeSet::new();
        let mut query = db.prepare("SELECT case_id, body, typed FROM revisions")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let whole =
                [1, 2].iter().all(|at| row.get::<_, String>(*at).is_ok_and(|text| parse(&text).is_ok()));
            if !whole {
                broken.insert(row.get(0)?);
            }
        }
        let lost = "SELECT id FROM cases c WHERE NOT EXISTS
                      (SELECT 1 FROM revisions r WHERE r.case_id = c.id AND r.seq = c.cursor)";
        broken.extend(texts(db, lost)?);
        let cases: i64 = db.query_row("SELECT count(*) FROM cases", [], |row| row.get(0))?;
        Ok((usize::try_from(cases).unwrap_or(0), broken))
    };
    match read() {
        Ok((cases, broken)) => {
            found.cases = cases - broken.len().min(cases);
            found.damage.extend(broken.into_iter().map(Damage::Case));
        }
        Err(_) => found.damage.push(Damage::Table("revisions")),
    }
}

/// Every state of every raid, and that the cursor stands on one.
fn raids(db: &Connection, damage: &mut Vec<Damage>) {
    let whole = || -> Result<bool, StoreError> {
        let bodies = texts(db, "SELECT body FROM raid_revisions")?;
        let lost = "SELECT id FROM raids d WHERE NOT EXISTS
                      (SELECT 1 FROM raid_revisions r WHERE r.raid_id = d.id AND r.seq = d.cursor)";
        Ok(bodies.iter().all(|body| parse(body).is_ok()) && texts(db, lost)?.is_empty())
    };
    if !whole().unwrap_or(false) {
        damage.push(Damage::Table("raid_revisions"));
    }
}

fn contents(db: &Connection, found: &mut Verification, progress: Progress<'_>) {
    let Ok(all) = attachments::list(db, None) else {
        found.damage.push(Damage::Table("attachments"));
        return;
    };
    let total = all.iter().map(|attachment| attachment.bytes).sum::<u64>().max(1);
    let mut done = 0;
    for attachment in all {
        match attachments::write(db, &attachment.id, &mut std::io::sink()) {
            Ok(_) => found.attachments += 1,
            Err(_) => {
                found.damage.push(Damage::Attachment { id: attachment.id, case: attachment.case });
            }
        }
        done += attachment.bytes;
        progress(60 + done * 40 / total, 100);
    }
}
