//! The open export: plain JSON and files for whoever wants to keep or read cases without this program, and the way back.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::Path;

use himoya_exchange::{
    ExchangeError, Import, ImportedAttachment, ImportedCase, Limits, OpenSink, Verdict, export,
};
use himoya_replica::{Attachment, Clock, Replica};
use himoya_store::{NewAttachment, NewFolder, Store, files_below, open_below};

use super::Vault;
use super::exchange::Shelf;
use super::taking::{Keeping, Kept, LARGEST, all_or_nothing, caught_up};
use crate::case_file::CaseFile;
use crate::changes;
use crate::error::Error;
use crate::places::Eyes;
use crate::raid::travel;
use crate::wire::{HandOverPurpose, OpenExported, OpenImported, TakenCase, TakenIn};
use crate::{Date, Office};

const WARNING: &str = "Файлы не зашифрованы: их прочтёт любой, у кого окажется эта папка. Не оставляйте её на \
                       компьютере и на носителе дольше, чем нужно; удалённое с диска можно восстановить.";

const README: &str = "\
Здесь дела из программы Himoya в открытом виде. Они не зашифрованы.

cases/НОМЕР/case.json       дело, как оно стоит: факты (body), нечитаемые записи (typed), список вложений (attachments)
cases/НОМЕР/history.jsonl   все изменения дела, по одному в строке, от первого к последнему
cases/НОМЕР/attachments/    вложения под их именами

Текст в кодировке UTF-8. Папку можно принять обратно в хранилище: «himoya vault import ХРАНИЛИЩЕ ПАПКА».
";

impl Vault {
    /// That plain text leaves the vault; to be shown before it does.
    #[must_use]
    pub fn open_export_warning() -> &'static str {
        WARNING
    }

    /// Writes cases, or all that are not in the bin when none is named, with their history and attachments into a new
    /// folder that anybody can read: all of it or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`], [`Error::Exchange`], [`Error::Unwritable`].
    pub fn export_open(&self, cases: &[String], folder: &Path) -> Result<OpenExported, Error> {
        let now = self.host.now();
        let unwritable =
            |cause: io::Error| Error::Unwritable { path: folder.display().to_string(), kind: cause.kind() };
        self.desk(|desk| {
            let mut store = desk.store();
            let cases = match cases {
                [] => store.list()?.into_iter().map(|row| row.id).collect(),
                some => some.to_vec(),
            };
            travel::pack(&mut store, &cases, &now)?;
            for case in &cases {
                changes::catch_up(&mut store, case, &now)?;
            }
            let mut files = Files { folder: NewFolder::begin(folder).map_err(unwritable)?, place: folder };
            let done = export(&cases, README, &mut Shelf(&store), &mut files)?;
            files.folder.keep().map_err(unwritable)?;
            Ok(OpenExported {
                path: folder.display().to_string(),
                cases: done.len(),
                operations: done.iter().map(|case| case.operations).sum(),
                attachments: done.iter().map(|case| case.attachments.len()).sum(),
                warning: WARNING.to_owned(),
            })
        })
    }

    /// Takes in what an open export has written, also after somebody has edited it: everything in one step, or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`], [`Error::Exchange`], [`Error::Unreadable`]; [`Error::Case`] for a case
    /// with facts that cannot be read.
    pub fn import_open(&self, folder: &Path) -> Result<OpenImported, Error> {
        let now = self.host.now();
        let (cases, ignored) = read(folder)?;
        self.desk(|desk| {
            for case in &cases {
                check(desk.office(), case, desk.today())?;
            }
            let mut store = desk.store();
            let ids: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
            let here = caught_up(&mut store, &ids, &now)?;
            let mut merging = Merging::new(&store, &now)?;
            let merged =
                cases.iter().map(|case| merging.merge(&store, case)).collect::<Result<Vec<_>, _>>()?;
            let eyes = Eyes { today: desk.today(), device: store.device()? };
            let (mut taken, mut missing) = (Vec::new(), Vec::new());
            let attachments = all_or_nothing(&mut store, |batch| {
                let mut attachments = 0;
                for (case, (replica, added)) in cases.iter().zip(&merged) {
                    let keeping = Keeping { batch, here: &here, now: &now };
                    let kept = keeping.keep(replica, "import")?;
                    taken.push(TakenCase {
                        id: case.id.clone(),
                        title: desk.office().title_of(kept.document.as_ref(), eyes.today),
                        new: kept.new,
                        binned: kept.document.is_none(),
                        operations: *added,
                        conflicts: desk.office().conflicts_of(replica, &eyes),
                    });
                    attachments += attach(&keeping, &kept, case, folder, &mut missing)?;
                }
                Ok(attachments)
            })?;
            let came: Vec<String> = cases.iter().map(|case| case.id.clone()).collect();
            travel::unpack(&mut store, &came, &now, &|| self.host.fresh_id())?;
            let edited = cases.iter().filter(|case| case.verdict != Verdict::Complete);
            Ok(OpenImported {
                edited: edited.map(|case| case.id.clone()).collect(),
                taken: TakenIn {
                    bundle: String::new(),
                    purpose: HandOverPurpose::HandOver,
                    made_by: String::new(),
                    made_at: String::new(),
                    cases: taken,
                    attachments,
                },
                missing,
                ignored,
            })
        })
    }
}

/// The cases of a folder, and the files in it that are no part of an export.
fn read(folder: &Path) -> Result<(Vec<ImportedCase>, Vec<String>), Error> {
    let mut import = Import::new(Limits::default());
    for path in files_below(folder).map_err(unreadable)? {
        import.file(&path, &mut open_below(folder, &path).map_err(unreadable)?)?;
    }
    let mut ignored: Vec<String> =
        import.ignored().iter().filter(|path| *path != "README.txt").cloned().collect();
    let mut cases = import.finish()?;
    // A case that its author has removed brings nothing.
    cases.retain(|case| case.document.is_some());
    ignored.extend(cases.iter().flat_map(|case| case.strangers.clone()));
    Ok((cases, ignored))
}

/// Takes in the attachments of a case that the vault does not have, says how many, and names those without a file.
fn attach(
    keeping: &Keeping<'_>,
    kept: &Kept,
    case: &ImportedCase,
    folder: &Path,
    missing: &mut Vec<String>,
) -> Result<usize, Error> {
    let named: BTreeMap<String, Attachment> = kept.attachments().collect();
    let mut count = 0;
    for ImportedAttachment { attachment, path } in &case.attachments {
        if keeping.here.contains_key(&attachment.id) || !named.contains_key(&attachment.id) {
            continue;
        }
        let Some(path) = path else {
            missing.push(attachment.name.clone());
            continue;
        };
        let mut bytes = open_below(folder, path).map_err(unreadable)?;
        let added = keeping.batch.attach(&new_attachment(&case.id, attachment), &mut bytes, LARGEST)?;
        if added.sha256 != attachment.sha256 {
            return Err(ExchangeError::SourceChanged.into());
        }
        count += 1;
    }
    Ok(count)
}

/// Takes the files of an export into a folder in the making.
struct Files<'a> {
    folder: NewFolder,
    place: &'a Path,
}

impl OpenSink for Files<'_> {
    type Error = Error;

    fn file(&mut self, path: &str, bytes: &mut dyn Read) -> Result<(), Error> {
        let written = self.folder.file(path, bytes);
        written
            .map(|_| ())
            .map_err(|cause| Error::Unwritable { path: self.place.display().to_string(), kind: cause.kind() })
    }
}

/// Every fact of a case that comes from outside must be readable before anything is kept.
fn check(office: &Office, case: &ImportedCase, today: Date) -> Result<(), Error> {
    let snapshot = changes::snapshot(case.document.as_ref());
    CaseFile::from_value(&office.content, snapshot.body, today)?;
    let typed = snapshot.typed.as_object();
    if typed.is_some_and(|typed| typed.values().all(serde_json::Value::is_string)) {
        Ok(())
    } else {
        Err(ExchangeError::Damaged.into())
    }
}

/// What merging an imported case needs of the vault.
struct Merging {
    clock: Clock,
    now: u64,
    by: String,
}

impl Merging {
    fn new(store: &Store, now: &str) -> Result<Self, Error> {
        Ok(Self {
            clock: changes::clock(store)?,
            now: changes::milliseconds(now)?,
            by: changes::author(store)?,
        })
    }

    /// The case as it is here, merged with what came, and how many operations are new.
    fn merge(&mut self, store: &Store, case: &ImportedCase) -> Result<(Replica, usize), Error> {
        let mut here = changes::read(&case.id, &store.operations(&case.id, false)?)?;
        let before = here.operations().len();
        let Self { clock, now, by } = self;
        match case.verdict {
            Verdict::Complete => {
                here.merge(case.operations.iter().cloned())?;
            }
            Verdict::Edited => {
                // The hand edited what was exported, and knew nothing of what was written here since.
                let mut there = Replica::new(&case.id);
                there.merge(case.operations.iter().cloned())?;
                if let Some(latest) = there.latest() {
                    clock.observe(latest);
                }
                there.write(case.document.as_ref(), clock, *now, by)?;
                here.merge(there.operations().into_iter().cloned())?;
            }
            Verdict::DocumentOnly => {
                here.write(case.document.as_ref(), clock, *now, by)?;
            }
        }
        let added = here.operations().len() - before;
        Ok((here, added))
    }
}

fn new_attachment(case: &str, attachment: &Attachment) -> NewAttachment {
    NewAttachment {
        id: attachment.id.clone(),
        case: case.to_owned(),
        name: attachment.name.clone(),
        kind: attachment.kind.clone(),
        added_at: attachment.added_at.clone(),
    }
}

fn unreadable(cause: io::Error) -> Error {
    Error::Unreadable { kind: cause.kind() }
}
