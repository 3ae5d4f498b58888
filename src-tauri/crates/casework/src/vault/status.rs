//! Where the vault stands, what the user should do about it, and a full check.

use himoya_store::{Damage, Store, StoreError, Verification, backups, plain_file, read_keys};

use super::Vault;
use super::set::out;
use crate::changes;
use crate::error::Error;
use crate::wire::{
    BackupRow, LockReason, PlainFile, ProtectedItem, ProtectedPage, ProtectedSection, SheetsState, Trouble,
    VaultCheck, VaultReminder, VaultState, VaultStatus, VaultWork,
};

/// The name of the setting with the minutes until the vault locks itself.
const IDLE: &str = "idle.minutes";
/// The minutes that it holds at first.
const IDLE_AT_FIRST: u32 = 10;
/// After so many days without a backup the user is reminded.
const BACKUP_OVERDUE_DAYS: i64 = 7;

impl Vault {
    /// Where the vault stands.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] when the machine does not let us look.
    pub fn status(&self) -> Result<VaultStatus, Error> {
        let door = self.read();
        let keys = read_keys(&self.place().folder);
        let state = match (&door.open, &keys) {
            (Some(_), _) => VaultState::Open,
            (None, Err(StoreError::NoVault)) => VaultState::None,
            (None, _) => VaultState::Locked,
        };
        let trouble = match &keys {
            Ok(_) | Err(StoreError::NoVault) => None,
            Err(error) => Some(Error::Store(error.clone()).trouble()),
        };
        let plain = plain_file(&self.place().plain)?;
        let mut reminders = Vec::new();
        let (mut idle_minutes, mut moved_in) = (IDLE_AT_FIRST, false);
        if let Some(opened) = &door.open {
            let store = opened.desk.store();
            idle_minutes = idle(&store)?;
            if let Some(plain) = &plain {
                moved_in = store.has_moved_in(plain)?;
            }
            reminders = self.reminders(&store, plain.is_some())?;
        }
        let sheets = keys.ok().and_then(|keys| keys.sheets()).map(|sheets| SheetsState {
            set: sheets.set,
            sheets: sheets.shares,
            needs: sheets.needs,
            made_on: sheets.made_on,
            verified_on: sheets.verified_on,
        });
        Ok(VaultStatus {
            state,
            locked: (state == VaultState::Locked).then_some(door.reason),
            locked_at: door.locked_at.clone().filter(|_| state == VaultState::Locked),
            place: self.place().folder.display().to_string(),
            away: self.place().folder != self.home.folder,
            trouble,
            wait_seconds: self.tries().wait(self.seconds()?),
            idle_minutes,
            sheets,
            reminders,
            plain_file: plain.map(|plain| PlainFile {
                path: plain.path.display().to_string(),
                bytes: plain.bytes,
                moved_in,
            }),
        })
    }

    /// Sets after how many minutes without a key or a click the vault locks itself; from 1 to 240.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn set_idle_minutes(&self, minutes: u32) -> Result<VaultStatus, Error> {
        let minutes = minutes.clamp(1, 240).to_string();
        self.desk(|desk| Ok(desk.store().set_setting(IDLE, Some(&minutes))?))?;
        self.status()
    }

    /// Why the vault was locked last.
    pub fn lock_reason(&self) -> LockReason {
        self.read().reason
    }

    fn reminders(&self, store: &Store, plain_left: bool) -> Result<Vec<VaultReminder>, Error> {
        let mut found = Vec::new();
        let mut remind = |code: &str, text: String, what_to_do: &str| {
            let (code, what_to_do) = (code.to_owned(), what_to_do.to_owned());
            found.push(VaultReminder { code, text, what_to_do });
        };
        if plain_left {
            remind(
                "plain_file_left",
                "Рядом лежит незашифрованный файл с делами прежней версии.".to_owned(),
                "Дела перенесены в хранилище и сверены. Удалите старый файл.",
            );
        }
        if let Some(latest) = store.clock_set_back() {
            remind(
                "clock_set_back",
                format!("Часы компьютера показывают время раньше последней записи ({}).", day(latest)),
                "Проверьте дату и время: от них зависят сроки.",
            );
        }
        match store.keys()?.sheets() {
            None => remind(
                "sheets_not_made",
                "Листов восстановления нет: если пароль забудут, дела не открыть.".to_owned(),
                "Напечатайте листы и раздайте их трём людям, которым доверяете.",
            ),
            Some(sheets) if sheets.verified_on.is_none() => remind(
                "sheets_not_verified",
                "Листы восстановления ни разу не проверены.".to_owned(),
                "Наберите два листа с бумаги, чтобы убедиться, что они читаются.",
            ),
            Some(_) => {}
        }
        for set in out(store)? {
            let text = format!("Дела взяты с собой {}: {}.", day(&set.since), set.cases.len());
            remind("set_out", text, "Верните набор, чтобы сделанное в нём не потерялось.");
        }
        self.backup_reminders(store, &mut remind)?;
        Ok(found)
    }

    fn backup_reminders(
        &self,
        store: &Store,
        remind: &mut dyn FnMut(&str, String, &str),
    ) -> Result<(), Error> {
        let settings = self.backup_state(store)?;
        if !settings.reachable {
            let text = format!("Папки для резервных копий сейчас нет: «{}».", settings.folder);
            remind("backup_folder_missing", text, "Вставьте носитель или выберите другую папку.");
        }
        if let Some(trouble) = &settings.last_trouble {
            remind("backup_failed", trouble.what.clone(), &trouble.what_to_do);
        }
        let now = self.seconds()?;
        match settings.last_at.as_ref().and_then(|at| at.parse::<jiff::Timestamp>().ok()) {
            None if store.count()? > 0 => remind(
                "backup_never",
                "Резервной копии ещё нет.".to_owned(),
                "Сделайте её, лучше на носитель, который лежит отдельно от компьютера.",
            ),
            Some(last) if now - last.as_second() > BACKUP_OVERDUE_DAYS * 24 * 3600 => remind(
                "backup_overdue",
                "Резервная копия старше недели.".to_owned(),
                "Вставьте носитель и сделайте новую.",
            ),
            _ => {}
        }
        Ok(())
    }

    /// Checks everything that is kept, page by page. When something is damaged, the last backup is named.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn verify(&self) -> Result<VaultCheck, Error> {
        let working = self.working(VaultWork::Verify);
        self.desk(|desk| {
            let store = desk.store();
            let Verification { pages, cases, attachments, damage } =
                store.verify(&mut |done, total| working.step(done, total));
            let mut damage = damage.iter().map(trouble).collect::<Vec<_>>();
            damage.extend(disagreeing(&store));
            let backup = if damage.is_empty() { None } else { self.last_backup(&store)? };
            Ok(VaultCheck { whole: damage.is_empty(), pages, cases, attachments, damage, backup })
        })
    }

    fn last_backup(&self, store: &Store) -> Result<Option<BackupRow>, Error> {
        let folder = self.backup_folder(store)?;
        let copies = backups(&folder).unwrap_or_default();
        let own = copies.into_iter().find(|copy| copy.vault == store.vault());
        Ok(own.map(|copy| super::backup::row(copy, store.vault())))
    }

    /// Deletes the unencrypted file of an older version, after everything in it was moved in.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn remove_plain_file(&self) -> Result<VaultStatus, Error> {
        self.desk(|desk| Ok(desk.store().remove_plain_file(&self.place().plain)?))?;
        self.status()
    }

    /// What the program protects and what it does not.
    pub fn protected_page(&self) -> ProtectedPage {
        let section = |section: &himoya_content::ProtectionSection| ProtectedSection {
            kind: if section.protected { "protected" } else { "not_protected" }.to_owned(),
            title: section.title.clone(),
            items: section
                .item
                .iter()
                .map(|item| ProtectedItem { what: item.what.clone(), text: item.text.clone() })
                .collect(),
        };
        ProtectedPage { sections: self.office.content.protection.iter().map(section).collect() }
    }
}

fn idle(store: &Store) -> Result<u32, Error> {
    Ok(store.setting(IDLE)?.and_then(|text| text.parse().ok()).unwrap_or(IDLE_AT_FIRST))
}

fn trouble(damage: &Damage) -> Trouble {
    Trouble {
        code: damage.code().to_owned(),
        what: damage.what(),
        what_to_do:
            "Не удаляйте хранилище. Верните последнюю резервную копию: нынешнее будет отложено рядом."
                .to_owned(),
    }
}

/// Cases whose operations do not lead to what is shown: a colleague would get something else than the user sees.
fn disagreeing(store: &Store) -> Vec<Trouble> {
    // What cannot be read at all was named before.
    let rows = [store.list(), store.bin()].into_iter().flatten().flatten();
    rows.filter(|row| !matches!(changes::agree(store, row), Ok(true)))
        .map(|row| Trouble {
            code: "operations_disagree".to_owned(),
            what: format!("Записи об изменениях дела {} не сходятся с его текстом.", row.id),
            what_to_do: "Сравните дело с последней резервной копией и сообщите разработчикам.".to_owned(),
        })
        .collect()
}

/// The day of a timestamp as it is written.
fn day(stamp: &str) -> String {
    match (stamp.get(..4), stamp.get(5..7), stamp.get(8..10)) {
        (Some(year), Some(month), Some(day)) => format!("{day}.{month}.{year}"),
        _ => stamp.to_owned(),
    }
}
