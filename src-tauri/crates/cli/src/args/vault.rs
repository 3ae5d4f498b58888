//! The arguments of `himoya vault`. A passphrase is never one of them.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::TEMPLATE;

/// Where passphrases and sheets come from.
#[derive(Debug, Args)]
pub(crate) struct Secret {
    /// Читать пароль из открытого файла с этим номером, по строке на пароль; без этого — спросить на терминале
    #[arg(long, value_name = "N")]
    pub(crate) passphrase_fd: Option<u32>,
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// A vault and how it is opened.
#[derive(Debug, Args)]
pub(crate) struct AtVault {
    /// Папка хранилища
    #[arg(value_name = "ХРАНИЛИЩЕ")]
    pub(crate) vault: PathBuf,
    #[command(flatten)]
    pub(crate) secret: Secret,
}

#[derive(Debug, Subcommand)]
pub(crate) enum VaultCommand {
    /// Создать хранилище
    #[command(help_template = TEMPLATE, override_usage = "himoya vault init ХРАНИЛИЩЕ [--plain ФАЙЛ] [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Init {
        #[command(flatten)]
        at: AtVault,
        /// Перенести дела из незашифрованного файла прежней версии
        #[arg(long, value_name = "ФАЙЛ")]
        plain: Option<PathBuf>,
    },
    /// Добавить дела из файлов или из папки открытой выгрузки
    #[command(help_template = TEMPLATE, override_usage = "himoya vault import ХРАНИЛИЩЕ ДЕЛО.json…|ПАПКА [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Import {
        #[command(flatten)]
        at: AtVault,
        /// Файлы дел или одна папка, которую записал export --open
        #[arg(value_name = "ДЕЛО.json", required = true)]
        cases: Vec<PathBuf>,
    },
    /// Выгрузить дела и вложения в открытом виде
    #[command(help_template = TEMPLATE, override_usage = "himoya vault export ХРАНИЛИЩЕ --out ПАПКА [--open] [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Export {
        #[command(flatten)]
        at: AtVault,
        /// Новая папка для выгрузки
        #[arg(long, value_name = "ПАПКА")]
        out: PathBuf,
        /// Вместе с историей изменений; такую папку принимает import
        #[arg(long)]
        open: bool,
    },
    /// Показать дела
    #[command(help_template = TEMPLATE, override_usage = "himoya vault list ХРАНИЛИЩЕ [--find ТЕКСТ] [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    List {
        #[command(flatten)]
        at: AtVault,
        /// Только дела, в которых есть эти слова или их части
        #[arg(long, value_name = "ТЕКСТ")]
        find: Option<String>,
    },
    /// Сделать резервную копию и проверить её
    #[command(help_template = TEMPLATE, override_usage = "himoya vault backup ХРАНИЛИЩЕ [--to ПАПКА] [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Backup {
        #[command(flatten)]
        at: AtVault,
        /// Папка для копий; без этого — та, что выбрана в хранилище
        #[arg(long, value_name = "ПАПКА")]
        to: Option<PathBuf>,
    },
    /// Вернуть хранилище из резервной копии; нынешнее откладывается рядом
    #[command(help_template = TEMPLATE, override_usage = "himoya vault restore ХРАНИЛИЩЕ --from КОПИЯ [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Restore {
        #[command(flatten)]
        at: AtVault,
        /// Папка копии: backup-…
        #[arg(long, value_name = "КОПИЯ")]
        from: PathBuf,
    },
    /// Проверить хранилище: ключи, каждую страницу, дела, вложения
    #[command(help_template = TEMPLATE, override_usage = "himoya vault verify ХРАНИЛИЩЕ [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Verify(AtVault),
    /// Листы восстановления: создать набор или проверить два листа
    #[command(help_template = TEMPLATE, override_usage = "himoya vault shares make|check ХРАНИЛИЩЕ [ПАРАМЕТРЫ]", next_help_heading = "Параметры", subcommand_help_heading = "Команды", disable_help_subcommand = true)]
    Shares {
        /// Что сделать с листами
        #[command(subcommand)]
        command: SharesCommand,
    },
    /// Сменить пароль
    #[command(help_template = TEMPLATE, override_usage = "himoya vault change-passphrase ХРАНИЛИЩЕ [--with-sheets] [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    ChangePassphrase {
        #[command(flatten)]
        at: AtVault,
        /// Прежняя фраза забыта: открыть двумя листами восстановления
        #[arg(long)]
        with_sheets: bool,
    },
    #[command(flatten)]
    Between(BetweenCommand),
}

#[derive(Debug, Subcommand)]
pub(crate) enum SharesCommand {
    /// Создать новый набор; прежние листы больше ничего не откроют
    #[command(help_template = TEMPLATE, override_usage = "himoya vault shares make ХРАНИЛИЩЕ [--out ПАПКА] [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Make {
        #[command(flatten)]
        at: AtVault,
        /// Не печатать цифры, а записать каждый лист отдельным PDF в эту папку; файлы не зашифрованы
        #[arg(long, value_name = "ПАПКА")]
        out: Option<PathBuf>,
    },
    /// Проверить, что два листа открывают хранилище
    #[command(help_template = TEMPLATE, override_usage = "himoya vault shares check ХРАНИЛИЩЕ [--rehearsal] [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Check {
        #[command(flatten)]
        at: AtVault,
        /// Только упражнение: день проверки не записывать
        #[arg(long)]
        rehearsal: bool,
    },
}

/// What goes from one vault to another, and what two people have written.
#[derive(Debug, Subcommand)]
pub(crate) enum BetweenCommand {
    /// Показать открытый ключ хранилища: им коллега закрывает файл для вас
    #[command(help_template = TEMPLATE, override_usage = "himoya vault recipient ХРАНИЛИЩЕ [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Recipient(AtVault),
    /// Передать дела коллеге одним зашифрованным файлом
    #[command(help_template = TEMPLATE, override_usage = "himoya vault hand-over ХРАНИЛИЩЕ НОМЕР… --out ФАЙЛ [--to КЛЮЧ…|--draw|--return] [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    HandOver {
        #[command(flatten)]
        at: AtVault,
        /// Номера дел, как их показывает list
        #[arg(value_name = "НОМЕР", required = true)]
        cases: Vec<String>,
        /// Новый файл для коллеги
        #[arg(long, value_name = "ФАЙЛ")]
        out: PathBuf,
        /// Открытый ключ получателя (age1…); без него файл закрывают слова — вторая строка после пароля
        #[arg(long, value_name = "КЛЮЧ")]
        to: Vec<String>,
        /// Закрыть файл словами, которые выберет программа, и напечатать их
        #[arg(long, conflicts_with = "to")]
        draw: bool,
        /// Вернуть дела набора в хранилище, из которого он взят
        #[arg(long = "return", conflicts_with_all = ["to", "draw"])]
        back: bool,
    },
    /// Принять дела от коллеги; правки обоих сохраняются
    #[command(help_template = TEMPLATE, override_usage = "himoya vault take-in ХРАНИЛИЩЕ ФАЙЛ [--words] [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    TakeIn {
        #[command(flatten)]
        at: AtVault,
        /// Файл от коллеги
        #[arg(value_name = "ФАЙЛ")]
        file: PathBuf,
        /// Файл закрыт словами: они — вторая строка после пароля
        #[arg(long)]
        words: bool,
    },
    /// Показать места, где двое записали разное
    #[command(help_template = TEMPLATE, override_usage = "himoya vault conflicts ХРАНИЛИЩЕ [НОМЕР] [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Conflicts {
        #[command(flatten)]
        at: AtVault,
        /// Номер дела; без него — все дела
        #[arg(value_name = "НОМЕР")]
        case: Option<String>,
    },
    /// Решить разногласие: выбрать одно из записанного
    #[command(help_template = TEMPLATE, override_usage = "himoya vault settle ХРАНИЛИЩЕ НОМЕР МЕСТО ЗАПИСЬ [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Settle {
        #[command(flatten)]
        at: AtVault,
        /// Номер дела
        #[arg(value_name = "НОМЕР")]
        case: String,
        /// Место, как его показывает conflicts
        #[arg(value_name = "МЕСТО")]
        pointer: String,
        /// Запись, как её показывает conflicts
        #[arg(value_name = "ЗАПИСЬ")]
        operation: String,
    },
    /// Показать всё, что записывали в одно поле
    #[command(help_template = TEMPLATE, override_usage = "himoya vault history ХРАНИЛИЩЕ НОМЕР ПОЛЕ [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    History {
        #[command(flatten)]
        at: AtVault,
        /// Номер дела
        #[arg(value_name = "НОМЕР")]
        case: String,
        /// Путь факта: client.address
        #[arg(value_name = "ПОЛЕ")]
        path: String,
    },
    /// Назвать себя коллегам: имя стоит при каждой правке
    #[command(help_template = TEMPLATE, override_usage = "himoya vault author ХРАНИЛИЩЕ ИМЯ [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    Author {
        #[command(flatten)]
        at: AtVault,
        /// Как вас зовут
        #[arg(value_name = "ИМЯ")]
        name: String,
    },
    /// Взять с собой только выбранные дела: новое хранилище со своим паролем, он — вторая строка после первого
    #[command(help_template = TEMPLATE, override_usage = "himoya vault todays-set ХРАНИЛИЩЕ НОМЕР… --out ПАПКА [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    TodaysSet {
        #[command(flatten)]
        at: AtVault,
        /// Номера дел, как их показывает list
        #[arg(value_name = "НОМЕР", required = true)]
        cases: Vec<String>,
        /// Новая папка для набора
        #[arg(long, value_name = "ПАПКА")]
        out: PathBuf,
    },
    /// Вернуть сделанное в наборе; его пароль — вторая строка после первого
    #[command(help_template = TEMPLATE, override_usage = "himoya vault bring-back ХРАНИЛИЩЕ --from ПАПКА [--passphrase-fd N] [--json]", next_help_heading = "Параметры")]
    BringBack {
        #[command(flatten)]
        at: AtVault,
        /// Папка набора
        #[arg(long, value_name = "ПАПКА")]
        from: PathBuf,
    },
}
