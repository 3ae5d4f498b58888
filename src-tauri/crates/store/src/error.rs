//! What can go wrong with the case file, said for the user: what happened and what to do.

use std::io;

use himoya_keys::KeysError;
use rusqlite::ErrorCode;

/// A failure of a vault. No variant carries anything from a case except its id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}", self.what())]
pub enum StoreError {
    /// Another program holds the file for longer than we wait.
    Busy,
    /// Another program has opened the vault.
    VaultBusy,
    /// There is no vault in this folder.
    NoVault,
    /// There is something in this folder already.
    VaultExists,
    /// The key file is missing, the encrypted data base is there.
    KeysMissing,
    /// The data base is missing, the key file is there.
    DataMissing,
    /// The data base belongs to other keys: files of two vaults were mixed.
    Swapped,
    /// An older key file was put in place of the newer one, and the passphrase of then would open the vault again.
    Replayed,
    /// An unencrypted data base lies where the vault's should be.
    NotEncrypted,
    /// The keys, a passphrase or a sheet.
    Keys(KeysError),
    /// There is no attachment of this id.
    NoAttachment(String),
    /// There is an attachment of this id already; ids are unique in a vault, whichever case they belong to.
    AttachmentExists(String),
    /// The attachment is larger than allowed.
    TooLarge {
        /// What is allowed, in bytes.
        most: u64,
    },
    /// A bundle of this id was taken in before.
    AlreadyTakenIn,
    /// The folder for backups is not there.
    BackupFolderMissing,
    /// There is no backup at this place.
    NoBackup,
    /// The backup that was just made, or is to be restored, is not whole.
    BackupNotGood,
    /// An unencrypted file was changed after it had been moved in.
    PlainFileChanged,
    /// The file, its folder or the disk may not be written.
    ReadOnly,
    /// No room is left on the disk.
    DiskFull,
    /// The file is no database, or its content is broken.
    Damaged,
    /// The file is a database of another program.
    NotOurs,
    /// The file was written by a newer version of this program.
    NewerVersion {
        /// The version of the file.
        found: i64,
        /// The newest version that this program reads.
        known: i64,
    },
    /// There is no case of this id.
    Missing(String),
    /// There is a case of this id already.
    Exists(String),
    /// The file cannot be opened or created at this place.
    CannotOpen,
    /// The operating system refused something else.
    Io(io::ErrorKind),
    /// The database refused something else; its extended result code.
    Database(i32),
}

impl StoreError {
    /// Stable code for a host to decide by.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Busy => "busy",
            Self::VaultBusy => "vault_busy",
            Self::NoVault => "no_vault",
            Self::VaultExists => "vault_exists",
            Self::KeysMissing => "keys_missing",
            Self::DataMissing => "data_missing",
            Self::Swapped => "swapped_vault",
            Self::Replayed => "replayed_keys",
            Self::NotEncrypted => "not_encrypted",
            Self::Keys(error) => error.code(),
            Self::NoAttachment(_) => "no_attachment",
            Self::AttachmentExists(_) => "attachment_exists",
            Self::TooLarge { .. } => "too_large",
            Self::AlreadyTakenIn => "already_taken_in",
            Self::BackupFolderMissing => "backup_folder_missing",
            Self::NoBackup => "no_backup_there",
            Self::BackupNotGood => "backup_not_good",
            Self::PlainFileChanged => "plain_file_changed",
            Self::ReadOnly => "read_only",
            Self::DiskFull => "disk_full",
            Self::Damaged => "damaged",
            Self::NotOurs => "not_ours",
            Self::NewerVersion { .. } => "newer_version",
            Self::Missing(_) => "no_case",
            Self::Exists(_) => "case_exists",
            Self::CannotOpen => "cannot_open",
            Self::Io(_) => "io",
            Self::Database(_) => "database",
        }
    }

    /// What happened, in Russian.
    #[must_use]
    pub fn what(&self) -> String {
        match self {
            Self::Busy => "Файл с делами занят другой программой.".into(),
            Self::VaultBusy => "Хранилище уже открыто другой программой.".into(),
            Self::NoVault => "В этой папке хранилища нет.".into(),
            Self::VaultExists => "В этой папке уже что-то лежит, новое хранилище в ней не создано.".into(),
            Self::KeysMissing => "В папке хранилища нет файла ключей keys.json.".into(),
            Self::DataMissing => "В папке хранилища нет файла с делами cases.db.".into(),
            Self::Swapped => "Файл ключей и файл с делами относятся к разным хранилищам.".into(),
            Self::Replayed => {
                "На место файла ключей положен более старый: хранилище снова открывает прежний пароль.".into()
            }
            Self::NotEncrypted => "На месте файла хранилища лежит незашифрованный файл.".into(),
            Self::Keys(error) => error.what(),
            Self::NoAttachment(_) => "Такого вложения в хранилище нет.".into(),
            Self::AttachmentExists(id) => {
                format!("Вложение с номером {id} уже есть в хранилище, в другом деле.")
            }
            Self::TooLarge { most } => {
                format!("Файл больше, чем помещается в хранилище: предел — {} МиБ.", most >> 20)
            }
            Self::AlreadyTakenIn => "Этот файл уже принимали, дела не изменились.".into(),
            Self::BackupFolderMissing => "Папки для резервных копий сейчас нет.".into(),
            Self::NoBackup => "По этому пути резервной копии нет.".into(),
            Self::BackupNotGood => "Резервная копия не прошла проверку.".into(),
            Self::PlainFileChanged => {
                "Незашифрованный файл с делами изменился после того, как его перенесли.".into()
            }
            Self::ReadOnly => "Запись не удалась: файл, папка или диск защищены от записи.".into(),
            Self::DiskFull => "На диске не осталось места, последнее изменение не сохранено.".into(),
            Self::Damaged => "Файл с делами повреждён и не читается.".into(),
            Self::NotOurs => "На месте файла с делами лежит база данных другой программы.".into(),
            Self::NewerVersion { found, known } => format!(
                "Файл с делами записан более новой программой: его версия {found}, эта программа читает до {known}."
            ),
            Self::Missing(id) => format!("Дела {id} нет в файле."),
            Self::Exists(id) => format!("Дело {id} уже есть в файле."),
            Self::CannotOpen => "Файл с делами не удаётся открыть или создать.".into(),
            Self::Io(kind) => format!("Система не дала прочитать или записать файл с делами ({kind:?})."),
            Self::Database(code) => format!("Хранилище дел ответило ошибкой {code}."),
        }
    }

    /// What the user can do about it, in Russian.
    #[must_use]
    pub fn what_to_do(&self) -> String {
        match self {
            Self::Busy => "Закройте второе окно программы и повторите.",
            Self::VaultBusy => "Закройте второе окно программы или другую команду и повторите.",
            Self::NoVault => "Проверьте путь или создайте хранилище.",
            Self::VaultExists => "Укажите другую папку или откройте хранилище, которое в ней есть.",
            Self::KeysMissing => {
                "Верните keys.json из последней резервной копии: без него пароль ничего не откроет."
            }
            Self::DataMissing => "Верните хранилище из последней резервной копии.",
            Self::Swapped => "Верните на место файлы одной и той же копии: оба лежат в её папке.",
            Self::Replayed => {
                "Если вы сами вернули файл из копии, подтвердите это; если нет, смените пароль."
            }
            Self::NotEncrypted => "Уберите этот файл из папки и верните хранилище из резервной копии.",
            Self::Keys(error) => return error.what_to_do(),
            Self::NoAttachment(_) => "Обновите список вложений.",
            Self::AttachmentExists(_) => {
                "Файл или папку правили вручную: дайте вложению другой номер или попросите передать дело заново. Ничего не принято."
            }
            Self::TooLarge { .. } => "Уменьшите скан или разделите его на части.",
            Self::AlreadyTakenIn => "Ничего делать не нужно.",
            Self::BackupFolderMissing => "Вставьте носитель или выберите другую папку.",
            Self::NoBackup => "Выберите папку, имя которой начинается с backup-.",
            Self::BackupNotGood => {
                "Не полагайтесь на неё: проверьте диск или носитель и сделайте копию ещё раз или возьмите другую."
            }
            Self::PlainFileChanged => {
                "Не удаляйте его: в нём есть то, чего нет в хранилище. Отложите его и сравните дела."
            }
            Self::ReadOnly => {
                "Проверьте права на файл и папку, снимите защиту от записи или выберите другую папку."
            }
            Self::DiskFull => "Освободите место на диске и повторите: введённое остаётся в окне.",
            Self::Damaged => "Не удаляйте файл. Отложите его копию и откройте последнюю резервную копию.",
            Self::NotOurs => "Укажите другую папку для дел. Этот файл программа не изменила.",
            Self::NewerVersion { .. } => "Обновите программу. Файл не изменён.",
            Self::Missing(_) => "Обновите список дел; удалённое дело можно вернуть из корзины.",
            Self::Exists(_) => "Откройте это дело или создайте новое с другим номером.",
            Self::CannotOpen => {
                "Проверьте, что папка существует, доступна и не занята файлом с тем же именем."
            }
            Self::Io(_) => "Проверьте диск и права на папку и повторите.",
            Self::Database(_) => {
                "Перезапустите программу. Если ошибка повторится, сообщите разработчикам её номер."
            }
        }
        .into()
    }
}

impl From<KeysError> for StoreError {
    fn from(error: KeysError) -> Self {
        Self::Keys(error)
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match &error {
            rusqlite::Error::SqliteFailure(failure, _) => from_code(*failure),
            // Our own statements are fixed, so a value of a wrong kind can only come from the file.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::QueryReturnedNoRows => Self::Damaged,
            other => Self::Database(other.sqlite_error().map_or(-1, |failure| failure.extended_code)),
        }
    }
}

/// Translates SQLite's result codes.
fn from_code(failure: rusqlite::ffi::Error) -> StoreError {
    match failure.code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Busy,
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => StoreError::ReadOnly,
        ErrorCode::DiskFull => StoreError::DiskFull,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => StoreError::Damaged,
        ErrorCode::CannotOpen => StoreError::CannotOpen,
        _ => StoreError::Database(failure.extended_code),
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::NotFound
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::IsADirectory
            | io::ErrorKind::AlreadyExists => Self::CannotOpen,
            other => Self::Io(other),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    /// The only JSON that the store parses is what it wrote, so text that does not parse is damage.
    fn from(_: serde_json::Error) -> Self {
        Self::Damaged
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::ffi;

    #[test]
    fn sqlite_codes_become_their_own_variants() {
        let cases = [
            (ffi::SQLITE_FULL, StoreError::DiskFull),
            (ffi::SQLITE_READONLY, StoreError::ReadOnly),
            (ffi::SQLITE_READONLY_DIRECTORY, StoreError::ReadOnly),
            (ffi::SQLITE_BUSY, StoreError::Busy),
            (ffi::SQLITE_BUSY_SNAPSHOT, StoreError::Busy),
            (ffi::SQLITE_CORRUPT, StoreError::Damaged),
            (ffi::SQLITE_NOTADB, StoreError::Damaged),
            (ffi::SQLITE_CANTOPEN, StoreError::CannotOpen),
            (ffi::SQLITE_IOERR_WRITE, StoreError::Database(ffi::SQLITE_IOERR_WRITE)),
        ];
        for (code, expected) in cases {
            let text = Some("secret of a case".to_owned());
            let error = StoreError::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), text));
            assert_eq!(error, expected);
            assert!(!error.to_string().contains("secret"));
        }
    }

    #[test]
    fn every_error_says_what_happened_and_what_to_do_in_russian() {
        let all = [
            StoreError::Busy,
            StoreError::VaultBusy,
            StoreError::NoVault,
            StoreError::VaultExists,
            StoreError::KeysMissing,
            StoreError::DataMissing,
            StoreError::Swapped,
            StoreError::Replayed,
            StoreError::NotEncrypted,
            StoreError::Keys(KeysError::WrongPassphrase),
            StoreError::NoAttachment("a".into()),
            StoreError::AttachmentExists("a".into()),
            StoreError::TooLarge { most: 1 << 20 },
            StoreError::AlreadyTakenIn,
            StoreError::BackupFolderMissing,
            StoreError::NoBackup,
            StoreError::BackupNotGood,
            StoreError::PlainFileChanged,
            StoreError::ReadOnly,
            StoreError::DiskFull,
            StoreError::Damaged,
            StoreError::NotOurs,
            StoreError::NewerVersion { found: 9, known: 1 },
            StoreError::Missing("a".into()),
            StoreError::Exists("a".into()),
            StoreError::CannotOpen,
            StoreError::Io(io::ErrorKind::Other),
            StoreError::Database(10),
        ];
        let codes: std::collections::BTreeSet<&str> = all.iter().map(StoreError::code).collect();
        assert_eq!(codes.len(), all.len(), "no two errors share a code");
        for error in all {
            for text in [error.what(), error.what_to_do()] {
                assert!(text.ends_with('.') && text.chars().any(|c| ('а'..='я').contains(&c)), "{text}");
            }
        }
    }
}
