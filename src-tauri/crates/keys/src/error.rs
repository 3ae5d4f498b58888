//! What can go wrong with keys, said for the user: what happened and what to do.

use crate::NoEntropy;

/// A failure of a key file, a passphrase or a recovery sheet. No variant carries anything secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}", self.what())]
pub enum KeysError {
    /// The passphrase is empty.
    EmptyPassphrase,
    /// The passphrase does not open the vault.
    WrongPassphrase,
    /// The key file is cut off, is no key file, or its parameters make no sense.
    Damaged,
    /// The key file was written by a newer version of the program.
    Newer {
        /// Format of the file.
        found: u32,
        /// The newest format that this program reads.
        known: u32,
    },
    /// The key file was changed by somebody who does not have the data key.
    Tampered,
    /// The vault has no recovery sheets.
    NoSheets,
    /// A group of a sheet is mistyped.
    SheetGroup {
        /// Which one, from 1.
        group: usize,
    },
    /// The sheet has more or fewer digits than it should.
    SheetLength {
        /// Whole groups that were read.
        found: usize,
    },
    /// The groups are right by themselves, but do not belong together.
    SheetChecksum,
    /// The sheet was made by a newer version of the program.
    SheetNewer,
    /// The same sheet twice.
    SameSheetTwice,
    /// Fewer sheets than are needed.
    TooFewSheets,
    /// The sheet belongs to another vault.
    AnotherVault,
    /// The sheet belongs to an older set, or to a newer one than this key file knows.
    AnotherSet {
        /// The set on the sheet.
        found: u16,
        /// The set of the vault.
        known: u16,
    },
    /// The sheets are right by themselves, but do not open the vault.
    SheetsDoNotFit,
    /// The machine has not the memory that the passphrase's key takes.
    NoMemory,
    /// The machine gives no random bytes.
    NoEntropy,
}

impl KeysError {
    /// Stable code for a host to decide by.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::EmptyPassphrase => "empty_passphrase",
            Self::WrongPassphrase => "wrong_passphrase",
            Self::Damaged => "damaged_keys",
            Self::Newer { .. } => "newer_keys",
            Self::Tampered => "tampered_keys",
            Self::NoSheets => "no_sheets",
            Self::SheetGroup { .. } => "sheet_group",
            Self::SheetLength { .. } => "sheet_length",
            Self::SheetChecksum => "sheet_checksum",
            Self::SheetNewer => "sheet_newer",
            Self::SameSheetTwice => "same_sheet_twice",
            Self::TooFewSheets => "too_few_sheets",
            Self::AnotherVault => "share_of_another_vault",
            Self::AnotherSet { .. } => "share_of_an_older_set",
            Self::SheetsDoNotFit => "sheets_do_not_fit",
            Self::NoMemory => "no_memory",
            Self::NoEntropy => "no_entropy",
        }
    }

    /// What happened, in Russian.
    #[must_use]
    pub fn what(&self) -> String {
        match self {
            Self::EmptyPassphrase => "Пароль пуст.".into(),
            Self::WrongPassphrase => "Пароль не подошёл.".into(),
            Self::Damaged => "Файл ключей хранилища повреждён или обрезан.".into(),
            Self::Newer { found, known } => format!(
                "Файл ключей записан более новой программой: его формат {found}, эта программа читает до {known}."
            ),
            Self::Tampered => "Файл ключей изменён не этой программой.".into(),
            Self::NoSheets => "Для этого хранилища листы восстановления не печатали.".into(),
            Self::SheetGroup { group } => format!("В группе {group} листа есть ошибка."),
            Self::SheetLength { found } => {
                format!("На листе 11 групп по шесть цифр, а набрано целых групп: {found}.")
            }
            Self::SheetChecksum => "Каждая группа листа верна, но вместе они не сходятся.".into(),
            Self::SheetNewer => "Лист напечатан более новой программой.".into(),
            Self::SameSheetTwice => "Дважды набран один и тот же лист.".into(),
            Self::TooFewSheets => "Набран один лист, а нужны два.".into(),
            Self::AnotherVault => "Лист относится к другому хранилищу.".into(),
            Self::AnotherSet { found, known } => {
                format!("Лист из другого набора: на нём набор {found}, а действует набор {known}.")
            }
            Self::SheetsDoNotFit => "Листы набраны верно, но хранилище не открывают.".into(),
            Self::NoMemory => "Не хватает памяти, чтобы проверить пароль.".into(),
            Self::NoEntropy => "Система не дала случайных чисел, без них ключ не создать.".into(),
        }
    }

    /// What the user can do about it, in Russian.
    #[must_use]
    pub fn what_to_do(&self) -> String {
        match self {
            Self::EmptyPassphrase => "Введите пароль: лучше всего пять-шесть слов, не связанных между собой.",
            Self::WrongPassphrase => {
                "Проверьте раскладку и Caps Lock и повторите. Если пароль забыт, откройте хранилище двумя листами восстановления."
            }
            Self::Damaged => {
                "Верните файл keys.json из последней резервной копии; файл с делами не трогайте."
            }
            Self::Newer { .. } => "Обновите программу. Файл не изменён.",
            Self::Tampered => {
                "Не вводите пароль на этом компьютере, пока не выясните, кто менял файл. Верните keys.json из резервной копии."
            }
            Self::NoSheets => "Откройте хранилище паролем и напечатайте листы.",
            Self::SheetGroup { .. } => "Сверьте эту группу с листом и исправьте её.",
            Self::SheetLength { .. } => "Наберите все группы листа по порядку; пробелы не важны.",
            Self::SheetChecksum => "Сверьте порядок групп и не набраны ли группы с двух разных листов.",
            Self::SheetNewer => "Обновите программу и повторите.",
            Self::SameSheetTwice => "Возьмите второй лист: номер стоит вверху листа.",
            Self::TooFewSheets => "Наберите второй лист.",
            Self::AnotherVault => "Найдите листы с той же меткой хранилища, что показана здесь.",
            Self::AnotherSet { .. } => {
                "Найдите листы действующего набора; старые листы уничтожьте: они больше ничего не открывают."
            }
            Self::SheetsDoNotFit => {
                "Сверьте с листами ещё раз. Если всё верно, верните keys.json из резервной копии и повторите."
            }
            Self::NoMemory => "Закройте другие программы и повторите.",
            Self::NoEntropy => "Перезапустите компьютер и повторите.",
        }
        .into()
    }
}

impl From<NoEntropy> for KeysError {
    fn from(_: NoEntropy) -> Self {
        Self::NoEntropy
    }
}
