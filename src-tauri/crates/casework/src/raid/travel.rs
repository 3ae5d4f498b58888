//! How the people of a raid go along with the case of its event: as an attachment of it.
//!
//! Whatever carries cases carries attachments: files for colleagues, the open export, the way back. So the table is written
//! beside the event before it leaves, readable by anybody who may read the rest, and read again where it arrives.

use himoya_store::{Attachment, NewAttachment, Store};
use sha2::{Digest, Sha256};

use super::body::Body;
use super::value_of;
use crate::error::Error;

/// The attachment's name; by it the people are known again.
const NAME: &str = "Люди рейда.json";
/// The largest table that is taken.
const LARGEST: u64 = 64 << 20;

/// Writes the people of those cases that are events of raids beside them, unless they lie there as they are.
pub(crate) fn pack(store: &mut Store, cases: &[String], now: &str) -> Result<(), Error> {
    for raid in store.raids()?.into_iter().filter(|raid| cases.contains(&raid.case)) {
        let case = &raid.case;
        let text = serde_json::to_vec_pretty(&raid.body).map_err(|_| Error::Defect)?;
        let mut hash = Sha256::new();
        hash.update(case.as_bytes());
        hash.update(&text);
        let id: String = hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        for old in lying(store, case)?.iter().filter(|old| old.id != id) {
            store.mark_attachment(&old.id, Some(now))?;
        }
        if store.attachments(case)?.iter().any(|known| known.id == id) {
            store.mark_attachment(&id, None)?;
            continue;
        }
        let new = NewAttachment {
            id,
            case: case.clone(),
            name: NAME.to_owned(),
            kind: "application/json".to_owned(),
            added_at: now.to_owned(),
        };
        store.attach(&new, &mut text.as_slice(), LARGEST)?;
    }
    Ok(())
}

/// Makes raids of the tables that arrived with these cases. A raid that is there takes the table as a step that can be undone.
pub(crate) fn unpack(
    store: &mut Store,
    cases: &[String],
    now: &str,
    fresh: &dyn Fn() -> String,
) -> Result<(), Error> {
    for case in cases {
        let Some(last) = lying(store, case)?.pop() else { continue };
        let mut text = Vec::new();
        store.write_attachment(&last.id, &mut text)?;
        // A file of that name that is no table is an attachment like any other.
        let Ok(mut body) = serde_json::from_slice::<Body>(&text) else { continue };
        body.level();
        let value = value_of(&body)?;
        match store.raid_of(case)? {
            None => store.create_raid(&fresh(), case, &value, now)?,
            Some(raid) => store.save_raid(&raid.id, &value, now, "take_in", false)?,
        }
    }
    Ok(())
}

/// The tables that lie beside a case, in the order in which they came.
fn lying(store: &Store, case: &str) -> Result<Vec<Attachment>, Error> {
    let all = store.attachments(case)?.into_iter();
    Ok(all.filter(|one| one.name == NAME && one.removed_at.is_none()).collect())
}
