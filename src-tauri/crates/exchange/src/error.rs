//! What can go wrong with what comes from outside, said for the user: what happened and what to do.

use std::io;

/// A failure of this crate. No variant carries anything from a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}", self.what())]
pub enum ExchangeError {
    /// The file is not for this vault's key.
    WrongKey,
    /// The words do not open the file.
    WrongPassphrase,
    /// The file is locked with words, and a key was given.
    NeedsPassphrase,
    /// The file is locked for keys, and words were given.
    NeedsKey,
    /// Opening the file would take more memory and time than any bundle of ours.
    TooMuchWork,
    /// The file is no bundle.
    NotOurs,
    /// The file ends too early.
    Truncated,
    /// The file is a bundle, and its content is broken.
    Damaged,
    /// The file was written by a newer program.
    NewerFormat,
    /// The file, or something in it, is larger than is taken in.
    TooBig,
    /// The text is no recipient (`age1…`).
    BadRecipient,
    /// The text is no secret key of a vault.
    BadIdentity,
    /// Nobody is named who could open the file, or there is nothing to send.
    Nothing,
    /// An id or a name that cannot stand in a bundle.
    BadName,
    /// What was to be sent changed while it was being sent, or is not what it was said to be.
    SourceChanged,
    /// The operating system refused something.
    Io(io::ErrorKind),
}

impl ExchangeError {
    /// A stable code for scripts and tests.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongKey => "wrong_key",
            Self::WrongPassphrase => "wrong_passphrase",
            Self::NeedsPassphrase => "needs_passphrase",
            Self::NeedsKey => "needs_key",
            Self::TooMuchWork => "too_much_work",
            Self::NotOurs => "not_ours",
            Self::Truncated => "truncated",
            Self::Damaged => "damaged",
            Self::NewerFormat => "newer_format",
            Self::TooBig => "too_big",
            Self::BadRecipient => "bad_recipient",
            Self::BadIdentity => "bad_identity",
            Self::Nothing => "nothing_to_send",
            Self::BadName => "bad_name",
            Self::SourceChanged => "source_changed",
            Self::Io(_) => "exchange_io",
        }
    }

    /// What happened, in Russian.
    #[must_use]
    pub fn what(self) -> String {
        match self {
            Self::WrongKey => "Файл закрыт не для этого хранилища.",
            Self::WrongPassphrase => "Слова не подошли к файлу.",
            Self::NeedsPassphrase => "Файл закрыт словами, а не ключом хранилища.",
            Self::NeedsKey => "Файл закрыт ключом хранилища, а не словами.",
            Self::TooMuchWork => {
                "Чтобы открыть этот файл, понадобилось бы больше памяти, чем для любого файла этой программы."
            }
            Self::NotOurs => "Это не файл передачи дел.",
            Self::Truncated => "Файл получен не до конца.",
            Self::Damaged => "Файл передачи повреждён.",
            Self::NewerFormat => "Файл записан более новой программой.",
            Self::TooBig => "Файл или часть его больше, чем программа принимает.",
            Self::BadRecipient => "Это не открытый ключ получателя: он начинается с «age1».",
            Self::BadIdentity => "Секретный ключ хранилища не читается.",
            Self::Nothing => "Не выбрано ни одного дела или не указано, кто сможет открыть файл.",
            Self::BadName => "Номер дела или вложения содержит недопустимые знаки.",
            Self::SourceChanged => "Дело или вложение изменилось, пока записывался файл.",
            Self::Io(kind) => return format!("Система не дала прочитать или записать файл ({kind:?})."),
        }
        .into()
    }

    /// What the user can do about it, in Russian.
    #[must_use]
    pub fn what_to_do(self) -> &'static str {
        match self {
            Self::WrongKey => {
                "Попросите отправителя закрыть файл вашим открытым ключом или словами. Ничего не изменено."
            }
            Self::WrongPassphrase => {
                "Проверьте слова и их порядок по одному с отправителем. Ничего не изменено."
            }
            Self::NeedsPassphrase => "Введите слова, которые назвал отправитель.",
            Self::NeedsKey => "Откройте файл без слов, в хранилище, для которого он закрыт.",
            Self::TooMuchWork | Self::NotOurs => "Проверьте, тот ли это файл. Ничего не изменено.",
            Self::Truncated => "Скопируйте файл заново и повторите. Ничего не изменено.",
            Self::Damaged => "Попросите отправителя сделать файл ещё раз. Ничего не изменено.",
            Self::NewerFormat => "Обновите программу. Ничего не изменено.",
            Self::TooBig => "Попросите передать дела несколькими файлами. Ничего не изменено.",
            Self::BadRecipient => "Скопируйте ключ целиком, без пробелов, со страницы хранилища получателя.",
            Self::BadIdentity => "Откройте последнюю резервную копию хранилища.",
            Self::Nothing => "Выберите дела и укажите ключ получателя или слова.",
            Self::BadName => "Проверьте, откуда взято дело: такие номера программа не создаёт.",
            Self::SourceChanged => "Повторите. Если ошибка останется, проверьте хранилище.",
            Self::Io(_) => "Проверьте диск, место на нём и права на папку и повторите.",
        }
    }
}

impl From<io::Error> for ExchangeError {
    fn from(error: io::Error) -> Self {
        Self::Io(error.kind())
    }
}
