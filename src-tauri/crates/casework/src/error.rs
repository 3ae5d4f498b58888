//! What can go wrong for a host: each error says what happened and what to do, and whose fault it is.
//!
//! Messages carry no facts of a case except the path of a field and, for a case file given by the user, the
//! value that cannot be read.

use std::fmt;
use std::io;

use himoya_content::ContentErrors;
use himoya_deadlines::NoDate;
use himoya_exchange::ExchangeError;
use himoya_export_pdf::RenderError;
use himoya_forms::ZoneProblem;
use himoya_replica::ReplicaError;
use himoya_store::StoreError;
use himoya_tables::TableError;
use himoya_view_pdf::ViewError;

use crate::batch::BatchError;
use crate::case_file::CaseProblem;
use crate::raid::RaidError;
use crate::wire::Trouble;

/// Who can mend an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The input or the case.
    Input,
    /// Disk, permissions, memory: the machine.
    Machine,
}

/// An error of a use case.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The case file is not JSON.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Facts of the case cannot be read.
    Case(Vec<CaseProblem>),
    /// Findings that block the paper, as sentences.
    Blocked(Vec<String>),
    /// No such worked case.
    NoExample(String),
    /// A table of many people.
    Batch(BatchError),
    /// A raid of the vault.
    Raid(RaidError),
    /// No such document type.
    NoDocument(String),
    /// The paper is not translated into the language; the languages that it is translated into.
    NoTranslation {
        /// Codes of languages.
        known: Vec<String>,
    },
    /// No such rule of time.
    NoRule(String),
    /// The rule has no such starting event.
    NoEvent(String),
    /// No such time zone.
    NoZone(String),
    /// A typed text is no zone of a passport.
    Zone(ZoneProblem),
    /// No such term in the ledger.
    NoTerm(String),
    /// No such path of a fact.
    NoFact(String),
    /// No such kind of body in the directory.
    NoKind {
        /// What was asked for.
        kind: String,
        /// The kinds there are.
        known: Vec<String>,
    },
    /// No such row in the directory.
    NoEntry(String),
    /// A row of the directory needs a name.
    NoName,
    /// A colleague's key is to be kept without a name.
    NoColleague,
    /// A form of a name is empty or cannot be read.
    NoForm,
    /// A finding is to be overridden, and no reason is given.
    NoReason(String),
    /// No finding of this code blocks the paper.
    NoBlock(String),
    /// The paper has no such paragraph, or none that can be changed.
    NoPlace(String),
    /// The paper was filed, so its text stands.
    PaperFiled,
    /// The print queue of the system did not take the paper.
    NotPrinted,
    /// No such kept version of a paper, or it cannot be read.
    NoVersion,
    /// The term cannot be computed.
    Deadline(NoDate),
    /// The paper could not be set.
    Render(RenderError),
    /// The vault.
    Store(StoreError),
    /// A PDF that somebody looks at.
    View(ViewError),
    /// A file for a colleague or from one.
    Exchange(ExchangeError),
    /// The operations of a case.
    Replica(ReplicaError),
    /// The vault is no set that was taken along, so there is nothing to bring back.
    NotASet,
    /// The vault is locked, or there is none yet.
    VaultLocked,
    /// The vault is open, and this is done at its door.
    VaultOpen,
    /// After wrong passphrases the next one is tried a little later.
    Wait {
        /// Seconds.
        seconds: u32,
    },
    /// A file or folder could not be read.
    Unreadable {
        /// Reason given by the system.
        kind: io::ErrorKind,
    },
    /// A file could not be written; nothing was left behind.
    Unwritable {
        /// The folder or file that the user named.
        path: String,
        /// Reason given by the system.
        kind: io::ErrorKind,
    },
    /// The content has mistakes.
    Content(ContentErrors),
    /// A defect of the program.
    Defect,
}

impl Error {
    /// Stable code for a host to decide by.
    pub fn code(&self) -> &'static str {
        match self {
            Error::NotJson { .. } => "not_json",
            Error::Case(_) => "case",
            Error::Blocked(_) => "blocked",
            Error::NoExample(_) => "no_example",
            Error::Batch(error) => error.code(),
            Error::Raid(error) => error.code(),
            Error::NoDocument(_) => "no_document",
            Error::NoTranslation { .. } => "no_translation",
            Error::NoRule(_) => "no_rule",
            Error::NoEvent(_) => "no_event",
            Error::NoZone(_) => "no_zone",
            Error::Zone(_) => "mrz",
            Error::NoTerm(_) => "no_term",
            Error::NoFact(_) => "no_fact",
            Error::NoKind { .. } => "no_kind",
            Error::NoEntry(_) => "no_entry",
            Error::NoName => "no_name",
            Error::NoColleague => "no_colleague",
            Error::NoForm => "no_form",
            Error::NoReason(_) => "no_reason",
            Error::NoBlock(_) => "no_block",
            Error::NoPlace(_) => "no_place",
            Error::PaperFiled => "paper_filed",
            Error::NotPrinted => "not_printed",
            Error::NoVersion => "no_version",
            Error::Deadline(_) => "deadline",
            Error::Render(_) => "render",
            Error::Store(error) => error.code(),
            Error::View(error) => error.code(),
            Error::Exchange(error) => error.code(),
            Error::Replica(error) => error.code(),
            Error::NotASet => "not_a_set",
            Error::VaultLocked => "vault_locked",
            Error::VaultOpen => "vault_open",
            Error::Wait { .. } => "wait",
            Error::Unreadable { .. } => "unreadable",
            Error::Unwritable { .. } => "unwritable",
            Error::Content(_) => "content",
            Error::Defect => "defect",
        }
    }

    /// Who can mend it.
    pub fn fault(&self) -> Fault {
        match self {
            Error::Store(error) => fault_of(error),
            Error::Exchange(
                ExchangeError::Io(_) | ExchangeError::SourceChanged | ExchangeError::BadIdentity,
            ) => Fault::Machine,
            Error::Batch(BatchError::Table(TableError::Refused)) => Fault::Machine,
            Error::Render(_) | Error::Unwritable { .. } | Error::NotPrinted | Error::Defect => Fault::Machine,
            Error::Unreadable { kind: io::ErrorKind::NotFound | io::ErrorKind::InvalidData } => Fault::Input,
            Error::Unreadable { .. } => Fault::Machine,
            _ => Fault::Input,
        }
    }

    /// What happened, in Russian.
    pub fn what(&self) -> String {
        match self {
            Error::NotJson { line, column } => {
                format!("Файл дела — не JSON: сбой в строке {line}, знак {column}.")
            }
            Error::Case(problems) => lines("В файле дела есть то, что нельзя прочесть:", problems),
            Error::Blocked(findings) => {
                lines("Бумага не составлена, факты противоречат друг другу:", findings)
            }
            Error::NoExample(id) => format!("Учебного дела «{id}» нет."),
            Error::Batch(error) => error.what(),
            Error::Raid(error) => error.what().to_owned(),
            Error::NoDocument(id) => format!("Документа «{id}» нет."),
            Error::NoTranslation { .. } => "Эта бумага не переведена на названный язык.".to_owned(),
            Error::NoRule(id) => format!("Правила «{id}» нет."),
            Error::NoEvent(id) => format!("События «{id}» у этого правила нет."),
            Error::Zone(problem) => crate::mrz::problem(problem),
            Error::NoZone(id) => format!("Часового пояса «{id}» в списке нет."),
            Error::NoTerm(id) => format!("Срока «{id}» в деле нет."),
            Error::NoFact(path) => format!("Факта «{path}» нет."),
            Error::NoKind { kind, .. } => format!("Вида «{kind}» в справочнике нет."),
            Error::NoEntry(id) => format!("Строки «{id}» в справочнике нет."),
            Error::NoName => "Названия нет, и записать в справочник нечего.".to_owned(),
            Error::NoColleague => "Не сказано, чей это ключ.".to_owned(),
            Error::NoForm => "Один из падежей имени пуст или слишком длинен.".to_owned(),
            Error::NoReason(code) => format!("Не названа причина, чтобы обойти замечание «{code}»."),
            Error::NoBlock(code) => format!("Замечания «{code}», которое мешало бы этой бумаге, нет."),
            Error::NoPlace(_) => "Этого абзаца в бумаге нет, или его не правят.".to_owned(),
            Error::PaperFiled => "Бумага подана, её текст закреплён.".to_owned(),
            Error::NotPrinted => "Очередь печати не приняла лист.".to_owned(),
            Error::NoVersion => "Этой редакции среди сохранённых нет, или она не читается.".to_owned(),
            Error::Deadline(error) => error.what(),
            Error::Render(error) => error.what().to_owned(),
            Error::Store(error) => error.what(),
            Error::View(error) => error.what().to_owned(),
            Error::Exchange(error) => error.what(),
            Error::Replica(error) => error.what(),
            Error::NotASet => {
                "Это не набор, взятый с собой: в нём не отмечено, из какого он хранилища.".to_owned()
            }
            Error::VaultLocked => "Хранилище закрыто.".to_owned(),
            Error::VaultOpen => "Сейчас открыто другое хранилище.".to_owned(),
            Error::Wait { seconds } => format!("Следующая попытка — через {seconds} с."),
            Error::Unreadable { kind } => format!("Файл не читается: {}.", reason(*kind)),
            Error::Unwritable { path, kind } => format!("Не удалось записать в «{path}»: {}.", reason(*kind)),
            Error::Content(errors) => format!("В содержании программы есть ошибки:\n{errors}"),
            Error::Defect => "Программа сделала то, чего не должна была.".to_owned(),
        }
    }

    /// What to do, in Russian.
    pub fn what_to_do(&self) -> String {
        let text = match self {
            Error::NotJson { .. } => {
                "Исправьте файл; образец пишет «himoya example student-expelled -o дело.json»."
            }
            Error::Case(_) => {
                "Исправьте названные места; все факты и их вид перечисляет «himoya schema case»."
            }
            Error::Blocked(_) => "Исправьте названные факты или отметьте неизвестные как неизвестные.",
            Error::NoExample(_) => "Список учебных дел: «himoya example».",
            Error::Batch(error) => return error.what_to_do(),
            Error::Raid(error) => error.what_to_do(),
            Error::NoDocument(_) => "Список документов: «himoya documents».",
            Error::NoRule(_) => "Список правил: «himoya rules».",
            Error::NoEvent(_) => "События правила перечисляет «himoya rule show».",
            Error::Zone(_) => {
                "Наберите нижние строки страницы с фотографией как есть, вместо пустых мест — знак «<»."
            }
            Error::NoZone(_) => "Назовите пояс, как Europe/Moscow; их перечисляет «himoya zones».",
            Error::NoTerm(_) => "Сроки дела перечисляет «himoya ledger».",
            Error::NoFact(_) => "Все факты перечисляет «himoya schema case».",
            Error::NoKind { known, .. } | Error::NoTranslation { known } => return one_of(known),
            Error::NoEntry(_) => "Откройте список снова; строки перечисляет «himoya directory».",
            Error::NoName => "Впишите название и повторите.",
            Error::NoColleague => "Впишите имя, по которому узнаете коллегу, и повторите.",
            Error::NoForm => "Впишите все пять падежей, каждый одной строкой, и подтвердите снова.",
            Error::NoReason(_) => {
                "Напишите своими словами, почему бумагу всё равно нужно составить: причина останется в деле."
            }
            Error::NoBlock(_) => "Замечания, которые мешают, перечисляет «himoya check».",
            Error::NoPlace(_) => {
                "Откройте текст бумаги снова. Подпись и абзацы с переводом меняют через факты дела."
            }
            Error::PaperFiled => {
                "Начните новую редакцию: поданная останется в деле и её можно напечатать снова."
            }
            Error::NotPrinted => {
                "Проверьте принтер и повторите. Можно сохранить PDF и напечатать его из программы просмотра."
            }
            Error::NoVersion => "Откройте список редакций снова.",
            Error::Deadline(error) => error.what_to_do(),
            Error::Render(error) => error.what_to_do(),
            Error::Store(error) => return error.what_to_do(),
            Error::View(error) => error.what_to_do(),
            Error::Exchange(error) => error.what_to_do(),
            Error::Replica(error) => error.what_to_do(),
            Error::NotASet => "Выберите папку набора. Дела из обычного хранилища передайте файлом.",
            Error::VaultLocked => "Введите пароль.",
            Error::VaultOpen => "Закройте его и выберите папку снова.",
            Error::Wait { .. } => "Подождите и введите пароль ещё раз: ничего не заблокировано и не стёрто.",
            Error::Unreadable { .. } => "Проверьте путь и права на чтение.",
            Error::Unwritable { .. } => {
                "Проверьте, что папка есть, в неё можно писать и на диске есть место. Неполных файлов не осталось."
            }
            Error::Content(_) => "Исправьте названные файлы в templates/.",
            Error::Defect => {
                "Дело сохранено. Сообщите разработчикам, что вы делали; текст дела прикладывать не нужно."
            }
        };
        text.to_owned()
    }

    /// The error as it crosses to a host.
    pub fn trouble(&self) -> Trouble {
        Trouble { code: self.code().to_owned(), what: self.what(), what_to_do: self.what_to_do() }
    }
}

/// What a person has to mend: a passphrase, a path, a copy that is to be chosen anew. The rest is the machine's.
fn fault_of(error: &StoreError) -> Fault {
    use himoya_keys::KeysError;
    match error {
        StoreError::Keys(KeysError::NoMemory | KeysError::NoEntropy) => Fault::Machine,
        StoreError::Missing(_)
        | StoreError::Exists(_)
        | StoreError::Keys(_)
        | StoreError::NoVault
        | StoreError::VaultExists
        | StoreError::Swapped
        | StoreError::Replayed
        | StoreError::NoAttachment(_)
        | StoreError::AttachmentExists(_)
        | StoreError::TooLarge { .. }
        | StoreError::AlreadyTakenIn
        | StoreError::NoBackup
        | StoreError::BackupNotGood
        | StoreError::PlainFileChanged => Fault::Input,
        _ => Fault::Machine,
    }
}

fn lines<T: fmt::Display>(head: &str, items: &[T]) -> String {
    items.iter().fold(head.to_owned(), |text, item| format!("{text}\n— {item}"))
}

fn reason(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::NotFound => "такого пути нет",
        io::ErrorKind::PermissionDenied => "нет прав",
        io::ErrorKind::ReadOnlyFilesystem => "диск только для чтения",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            "нет места на диске"
        }
        io::ErrorKind::NotADirectory => "это не папка",
        io::ErrorKind::IsADirectory => "это папка, а не файл",
        io::ErrorKind::InvalidInput => "это не обычный файл",
        io::ErrorKind::InvalidData => "файл не в кодировке UTF-8",
        _ => "система отказала",
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.what(), self.what_to_do())
    }
}

impl std::error::Error for Error {}

impl From<NoDate> for Error {
    fn from(error: NoDate) -> Error {
        Error::Deadline(error)
    }
}

impl From<RenderError> for Error {
    fn from(error: RenderError) -> Error {
        Error::Render(error)
    }
}

impl From<himoya_keys::KeysError> for Error {
    fn from(error: himoya_keys::KeysError) -> Error {
        Error::Store(StoreError::Keys(error))
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        Error::Store(error)
    }
}

impl From<ViewError> for Error {
    fn from(error: ViewError) -> Error {
        Error::View(error)
    }
}

impl From<ReplicaError> for Error {
    fn from(error: ReplicaError) -> Error {
        Error::Replica(error)
    }
}

impl From<BatchError> for Error {
    fn from(error: BatchError) -> Error {
        Error::Batch(error)
    }
}

fn one_of(known: &[String]) -> String {
    match known {
        [] => "Здесь выбирать не из чего: уберите этот выбор.".to_owned(),
        known => format!("Выберите из этих: {}.", known.join(", ")),
    }
}
