//! The arguments of the command line. Help is Russian: its readers are lawyers.

mod batch;
pub(crate) mod intake;
pub(crate) mod vault;

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use himoya_casework::{Date, Format, Moment};

pub(crate) use batch::{BatchArgs, BatchCommand, SortArg};

const TEMPLATE: &str = "{about-with-newline}\nВызов: {usage}\n\n{all-args}{after-help}";

#[derive(Debug, Parser)]
#[command(
    name = "himoya",
    version,
    override_usage = "himoya КОМАНДА [ПАРАМЕТРЫ]",
    about = "Ҳимоя: бумаги и сроки по делам трудовых мигрантов, без сети",
    help_template = TEMPLATE,
    subcommand_help_heading = "Команды",
    subcommand_value_name = "КОМАНДА",
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true,
    next_help_heading = "Параметры",
    after_help = "Примеры:\n  \
        himoya example\n  \
        himoya example student-expelled -o дело.json\n  \
        himoya draft дело.json --document appeal-koap-ruling --out .\n  \
        himoya draft --example family-expelled --document appeal-koap-ruling --out . --format pdf,txt\n  \
        himoya deadline koap-30.3 --from 2026-11-11\n\n\
        Код выхода: 0 сделано; 1 дело или ввод не годится; 2 неверный вызов; 3 мешает машина (диск, права)."
)]
pub(crate) struct Cli {
    /// Взять содержание из папки вместо встроенного (для его авторов)
    #[arg(long, global = true, value_name = "ПАПКА", hide_short_help = true)]
    pub(crate) templates: Option<PathBuf>,
    /// Показать справку
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Показать версию
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Показать учебные дела или записать одно в файл
    #[command(help_template = TEMPLATE, override_usage = "himoya example [ДЕЛО] [-o ФАЙЛ] [--json]", next_help_heading = "Параметры")]
    Example(ExampleArgs),
    /// Составить бумагу по делу
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya draft ДЕЛО.json|--example ДЕЛО --document ДОКУМЕНТ --out ПАПКА [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        after_help = "Примеры:\n  \
            himoya draft дело.json --document appeal-koap-ruling --out .\n  \
            himoya draft --example student-expelled --document appeal-koap-ruling --out . \\\n      \
            --set client.name.family=Ҳакимов --set ruling.received_on=12.11.2026\n\n\
            Значение «?» — не знаю, «-» — не относится, пустое — стереть."
    )]
    Draft(DraftArgs),
    /// Посчитать срок с доказательством
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya deadline ПРАВИЛО --from [СОБЫТИЕ=]КОГДА [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        after_help = "Примеры:\n  \
            himoya deadline koap-30.3 --from 2026-11-11\n  \
            himoya deadline koap-27.5-48h --from 2026-06-01T14:20 --zone Asia/Yekaterinburg\n  \
            himoya deadline koap-30.3 --from 2026-11-11 --to-check 2026-11-24 --json\n  \
            himoya deadline gpk-376.1-appealed --from 2026-04-09 --from announced=2026-04-02\n\n\
            КОГДА — день (ГГГГ-ММ-ДД) или день с часом (ГГГГ-ММ-ДДTЧЧ:ММ). Даты нет — код выхода 1."
    )]
    Deadline(DeadlineArgs),
    /// Показать все сроки дела: идут, соблюдены, пропущены, впереди
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya ledger ДЕЛО.json|--example ДЕЛО [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        after_help = "Примеры:\n  \
            himoya ledger дело.json\n  \
            himoya ledger --example held-past-48h --today 2026-11-20T09:00 --json\n  \
            himoya ledger дело.json --ics сроки.ics"
    )]
    Ledger(LedgerArgs),
    /// Показать план дела: что подать сейчас, что дальше, чего не хватает и почему
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya plan ДЕЛО.json|--example ДЕЛО [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        after_help = "Примеры:\n  \
            himoya plan --example held-past-48h --today 2026-11-20T09:00\n  \
            himoya plan дело.json --json"
    )]
    Plan(intake::LookArgs),
    /// Показать события дела по порядку и противоречия рядом с ними
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya timeline ДЕЛО.json|--example ДЕЛО [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        after_help = "Пример:\n  himoya timeline --example dates-crossed"
    )]
    Timeline(intake::LookArgs),
    /// Прочитать машиночитаемые строки паспорта со стандартного ввода
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya mrz [--json] < СТРОКИ",
        next_help_heading = "Параметры",
        after_help = "Две или три нижние строки страницы с фотографией. Код выхода 1: не читается или не сходится\n\
            контрольная цифра."
    )]
    Mrz(intake::MrzArgs),
    /// Просклонять имя человека
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya inflect --surname ФАМИЛИЯ --given ИМЯ --patronymic ОТЧЕСТВО --sex m|f [--json]",
        next_help_heading = "Параметры",
        after_help = "Примеры:\n  \
            himoya inflect --surname Шарифзода --given Далер --patronymic Меҳрубонович --sex m\n  \
            himoya inflect --surname Юлдашева --given Нигора --patronymic \"Баходир кизи\" --sex f --json\n\n\
            Сомнительную форму подтверждает сам человек или его документ."
    )]
    Inflect(InflectArgs),
    /// Показать правила о сроках
    #[command(help_template = TEMPLATE, override_usage = "himoya rules [--on ГГГГ-ММ-ДД] [--json]", next_help_heading = "Параметры")]
    Rules(RulesArgs),
    /// Показать одно правило: закон на день и его историю
    #[command(help_template = TEMPLATE, override_usage = "himoya rule show ПРАВИЛО [--on ГГГГ-ММ-ДД] [--json]", next_help_heading = "Параметры", subcommand_help_heading = "Команды", disable_help_subcommand = true)]
    Rule {
        /// Что сделать с правилом
        #[command(subcommand)]
        command: RuleCommand,
    },
    /// Показать часовые пояса
    #[command(help_template = TEMPLATE, override_usage = "himoya zones [--json]", next_help_heading = "Параметры")]
    Zones(ListArgs),
    /// Показать виды документов
    #[command(help_template = TEMPLATE, override_usage = "himoya documents [--json]", next_help_heading = "Параметры")]
    Documents(ListArgs),
    /// Проверить бумагу по делу до составления: примут или вернут
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya check ДЕЛО.json|--example ДЕЛО --document ДОКУМЕНТ [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        after_help = "Пример:\n  himoya check --example student-expelled --document appeal-koap-ruling\n\n\
            Код выхода 1: замечание мешает составить бумагу."
    )]
    Check(CheckArgs),
    /// Показать доводы дела: какие поддерживают факты, чем доказать, где слабы
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya grounds ДЕЛО.json|--example ДЕЛО --document ДОКУМЕНТ [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        after_help = "Примеры:\n  \
            himoya grounds --example student-expelled --document appeal-koap-ruling\n  \
            himoya grounds дело.json --document appeal-koap-ruling --json\n\n\
            Пока выбора нет, в бумаге стоят все предложенные доводы по порядку. Выбор записан в деле списком\n\
            grounds: id довода, stands = false — снять, title и text — свой текст; довод без id — ваш собственный.\n  \
            himoya draft дело.json … --set grounds.0.id=rights --set grounds.1.id=interpreter"
    )]
    Grounds(CheckArgs),
    /// Показать, куда и через кого идёт бумага, и почему
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya route ДЕЛО.json|--example ДЕЛО --document ДОКУМЕНТ [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        after_help = "Примеры:\n  \
            himoya route --example student-expelled --document appeal-koap-ruling\n  \
            himoya route дело.json --document appeal-koap-second --json"
    )]
    Route(CheckArgs),
    /// Показать справочник судов и органов
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya directory [--kind ВИД] [--find ТЕКСТ] [--json]",
        next_help_heading = "Параметры",
        after_help = "Примеры:\n  \
            himoya directory --kind regional_court\n  \
            himoya directory --find \"Выборгский\"\n\n\
            Адрес с пометкой «не подтверждён» записан по памяти: сверьте его."
    )]
    Directory(DirectoryArgs),
    /// Собрать пакет: все бумаги, которых требует день, с описью и файлом для печати
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya packet ДЕЛО.json|--example ДЕЛО --out ПАПКА [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        after_help = "Примеры:\n  \
            himoya packet дело.json --out пакет\n  \
            himoya packet --example held-past-48h --today 2026-11-20 --out пакет --format pdf,docx\n\n\
            Папку программа создаст. Записывает всё или ничего. Код выхода 1: ни одной бумаги составить нельзя."
    )]
    Packet(PacketArgs),
    /// Рейд: таблица людей и общие факты события, пакет для каждого
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya batch ТАБЛИЦА --event СОБЫТИЕ.json --document ДОКУМЕНТ… --out ПАПКА [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        subcommand_help_heading = "Команды",
        subcommand_value_name = "КОМАНДА",
        disable_help_subcommand = true,
        after_help = "Примеры:\n  \
            himoya batch template -o люди.xlsx\n  \
            himoya batch люди.xlsx --event рейд.json --document interpreter-motion --document admit-defender --out пакеты\n  \
            himoya batch --example raid-300 --out пакеты\n\n\
            Что сказано в строке человека, важнее общего. Строка, которую нельзя прочесть, не мешает другим и названа в\n\
            итоге. Пакет записывается целиком или никак; тот же вызов продолжает прерванную работу. Код выхода 1: не\n\
            собрано ни одного пакета."
    )]
    Batch(BatchArgs),
    /// Напечатать бланк, чтобы заполнить рукой
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya blank --document ДОКУМЕНТ|--all --out ПАПКА [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        after_help = "Примеры:\n  \
            himoya blank --document interpreter-motion --out . --format pdf,docx\n  \
            himoya blank --document client-sheet --language tg --out .\n  \
            himoya blank --all --out ."
    )]
    Blank(BlankArgs),
    /// Хранилище: зашифрованные дела, копии, листы восстановления
    #[command(
        help_template = TEMPLATE,
        override_usage = "himoya vault КОМАНДА ХРАНИЛИЩЕ [ПАРАМЕТРЫ]",
        next_help_heading = "Параметры",
        subcommand_help_heading = "Команды",
        subcommand_value_name = "КОМАНДА",
        disable_help_subcommand = true,
        after_help = "Примеры:\n  \
            himoya vault init хранилище\n  \
            himoya vault import хранилище дело.json --passphrase-fd 3 3< фраза.txt\n  \
            himoya vault restore хранилище --from носитель/backup-20261126T154500Z\n\n\
            Фразу программа спрашивает на терминале или читает из файла с номером N: ни параметром, ни переменной\n\
            окружения её передать нельзя. Смена фразы читает прежнюю и новую, проверка листов — фразу и два листа."
    )]
    Vault {
        /// Что сделать с хранилищем
        #[command(subcommand)]
        command: vault::VaultCommand,
    },
    /// Показать схему файла
    #[command(help_template = TEMPLATE, override_usage = "himoya schema case", next_help_heading = "Параметры")]
    Schema(SchemaArgs),
    /// Проверить содержание или найти давно не сверявшееся
    #[command(help_template = TEMPLATE, override_usage = "himoya content check | stale [--older-than 180d] | translations [--language ЯЗЫК]", next_help_heading = "Параметры", subcommand_help_heading = "Команды", disable_help_subcommand = true)]
    Content {
        /// Что сделать с содержанием
        #[command(subcommand)]
        command: ContentCommand,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum RuleCommand {
    /// Показать правило, его редакции и норму на день
    #[command(help_template = TEMPLATE, override_usage = "himoya rule show ПРАВИЛО [--on ГГГГ-ММ-ДД] [--json]", next_help_heading = "Параметры", after_help = "Пример:\n  himoya rule show koap-30.3 --on 2024-10-20")]
    Show(RuleShowArgs),
}

#[derive(Debug, Subcommand)]
pub(crate) enum ContentCommand {
    /// Проверить право, сроки, формы, тексты: все ошибки сразу, с файлом и строкой
    #[command(help_template = TEMPLATE, override_usage = "himoya content check", next_help_heading = "Параметры")]
    Check,
    /// Показать нормы, правила и календари, которые давно не сверяли с источником
    #[command(help_template = TEMPLATE, override_usage = "himoya content stale [--older-than 180d] [--today ГГГГ-ММ-ДД] [--json]", next_help_heading = "Параметры")]
    Stale(StaleArgs),
    /// Показать переводы, которых нет или которых никто не вычитал
    #[command(help_template = TEMPLATE, override_usage = "himoya content translations [--language ЯЗЫК] [--json]", next_help_heading = "Параметры")]
    Translations(TranslationsArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ExampleArgs {
    /// Какое дело записать
    #[arg(value_name = "ДЕЛО")]
    pub(crate) id: Option<String>,
    /// Куда записать; без этого — на экран
    #[arg(short, long, value_name = "ФАЙЛ", requires = "id")]
    pub(crate) output: Option<PathBuf>,
    /// Вывести список как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct DraftArgs {
    /// Файл дела
    #[arg(value_name = "ДЕЛО.json", required_unless_present = "example", conflicts_with = "example")]
    pub(crate) case: Option<PathBuf>,
    /// Учебное дело вместо файла
    #[arg(long, value_name = "ДЕЛО")]
    pub(crate) example: Option<String>,
    /// Вид документа
    #[arg(long, value_name = "ДОКУМЕНТ")]
    pub(crate) document: String,
    /// Папка для файлов; если её нет, будет создана
    #[arg(long, value_name = "ПАПКА")]
    pub(crate) out: PathBuf,
    /// Форматы через запятую: pdf, docx, txt, json; без этого — pdf
    #[arg(
        long,
        value_name = "ФОРМАТЫ",
        value_delimiter = ',',
        default_value = "pdf",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: Vec<FormatArg>,
    /// Изменить факт; можно повторять
    #[arg(long = "set", value_name = "ПУТЬ=ЗНАЧЕНИЕ", value_parser = pair)]
    pub(crate) set: Vec<(String, String)>,
    /// Составить вопреки замечанию, которое мешает: код и причина; решение записывается в файл дела
    #[arg(long = "override", value_name = "КОД=ПРИЧИНА", value_parser = reasoned)]
    pub(crate) overrides: Vec<(String, String)>,
    /// Считать этот день сегодняшним
    #[arg(long, value_name = "ГГГГ-ММ-ДД", value_parser = day)]
    pub(crate) today: Option<Date>,
    /// Вывести записанное как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct PacketArgs {
    /// Файл дела
    #[arg(value_name = "ДЕЛО.json", required_unless_present = "example", conflicts_with = "example")]
    pub(crate) case: Option<PathBuf>,
    /// Учебное дело вместо файла
    #[arg(long, value_name = "ДЕЛО")]
    pub(crate) example: Option<String>,
    /// Папка для пакета; если её нет, будет создана
    #[arg(long, value_name = "ПАПКА")]
    pub(crate) out: PathBuf,
    /// Форматы бумаг через запятую: pdf, docx, txt; без этого — pdf. Файл для печати всегда PDF
    #[arg(
        long,
        value_name = "ФОРМАТЫ",
        value_delimiter = ',',
        default_value = "pdf",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: Vec<PaperFormatArg>,
    /// Изменить факт; можно повторять
    #[arg(long = "set", value_name = "ПУТЬ=ЗНАЧЕНИЕ", value_parser = pair)]
    pub(crate) set: Vec<(String, String)>,
    /// Считать этот день (и час по местному времени дела) настоящим
    #[arg(long, value_name = "КОГДА", value_parser = moment)]
    pub(crate) today: Option<Moment>,
    /// Вывести записанное как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct BlankArgs {
    /// Вид документа
    #[arg(long, value_name = "ДОКУМЕНТ", required_unless_present = "all", conflicts_with = "all")]
    pub(crate) document: Option<String>,
    /// Бланки на крайний случай, все в одном файле для печати
    #[arg(long)]
    pub(crate) all: bool,
    /// Второй столбец на этом языке: tg, uz, ky, en; без этого бумага только по-русски
    #[arg(long, value_name = "ЯЗЫК", conflicts_with = "all")]
    pub(crate) language: Option<String>,
    /// Папка для файлов; если её нет, будет создана
    #[arg(long, value_name = "ПАПКА")]
    pub(crate) out: PathBuf,
    /// Форматы через запятую: pdf, docx, txt; без этого — pdf
    #[arg(
        long,
        value_name = "ФОРМАТЫ",
        value_delimiter = ',',
        default_value = "pdf",
        hide_default_value = true,
        hide_possible_values = true,
        conflicts_with = "all"
    )]
    pub(crate) format: Vec<PaperFormatArg>,
    /// Считать этот день сегодняшним: по нему выбирают закон
    #[arg(long, value_name = "ГГГГ-ММ-ДД", value_parser = day)]
    pub(crate) today: Option<Date>,
    /// Вывести записанное как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum PaperFormatArg {
    Pdf,
    Docx,
    Txt,
}

impl From<PaperFormatArg> for Format {
    fn from(format: PaperFormatArg) -> Format {
        match format {
            PaperFormatArg::Pdf => Format::Pdf,
            PaperFormatArg::Docx => Format::Docx,
            PaperFormatArg::Txt => Format::Txt,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum FormatArg {
    Pdf,
    Docx,
    Txt,
    Json,
}

impl From<FormatArg> for Format {
    fn from(format: FormatArg) -> Format {
        match format {
            FormatArg::Pdf => Format::Pdf,
            FormatArg::Docx => Format::Docx,
            FormatArg::Txt => Format::Txt,
            FormatArg::Json => Format::Json,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct DeadlineArgs {
    /// Правило
    #[arg(value_name = "ПРАВИЛО")]
    pub(crate) rule: String,
    /// Событие, с которого идёт срок: день или день с часом; можно назвать несколько событий правила
    #[arg(long, value_name = "[СОБЫТИЕ=]КОГДА", required = true, value_parser = start)]
    pub(crate) from: Vec<(Option<String>, Moment)>,
    /// Проверить, в срок ли сделано в этот день или час
    #[arg(long, value_name = "КОГДА", value_parser = moment)]
    pub(crate) to_check: Option<Moment>,
    /// Часовой пояс места по базе IANA; без этого — Europe/Moscow
    #[arg(long, value_name = "ПОЯС")]
    pub(crate) zone: Option<String>,
    /// Дни, когда срок стоял; можно повторять
    #[arg(long, value_name = "С..ПО", value_parser = span)]
    pub(crate) pause: Vec<(Date, Date)>,
    /// День, с которого срок начат заново
    #[arg(long, value_name = "ГГГГ-ММ-ДД", value_parser = day)]
    pub(crate) restarted: Option<Date>,
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct LedgerArgs {
    #[command(flatten)]
    pub(crate) look: intake::LookArgs,
    /// Записать идущие сроки в файл календаря
    #[arg(long, value_name = "ФАЙЛ.ics")]
    pub(crate) ics: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct InflectArgs {
    /// Фамилия; можно без неё, если есть имя
    #[arg(long, value_name = "ФАМИЛИЯ", value_parser = name, required_unless_present = "given")]
    pub(crate) surname: Option<String>,
    /// Имя; можно без него, если есть фамилия
    #[arg(long, value_name = "ИМЯ", value_parser = name)]
    pub(crate) given: Option<String>,
    /// Отчество: Рустамович, «Баходир угли» или имя отца; можно без него
    #[arg(long, value_name = "ОТЧЕСТВО", value_parser = name)]
    pub(crate) patronymic: Option<String>,
    /// Пол: m — мужской, f — женский
    #[arg(long, value_name = "m|f", hide_possible_values = true)]
    pub(crate) sex: SexArg,
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SexArg {
    /// Мужской
    M,
    /// Женский
    F,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// Файл дела
    #[arg(value_name = "ДЕЛО.json", required_unless_present = "example", conflicts_with = "example")]
    pub(crate) case: Option<PathBuf>,
    /// Учебное дело вместо файла
    #[arg(long, value_name = "ДЕЛО")]
    pub(crate) example: Option<String>,
    /// Вид документа
    #[arg(long, value_name = "ДОКУМЕНТ")]
    pub(crate) document: String,
    /// Изменить факт; можно повторять
    #[arg(long = "set", value_name = "ПУТЬ=ЗНАЧЕНИЕ", value_parser = pair)]
    pub(crate) set: Vec<(String, String)>,
    /// Считать этот день сегодняшним
    #[arg(long, value_name = "ГГГГ-ММ-ДД", value_parser = day)]
    pub(crate) today: Option<Date>,
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct DirectoryArgs {
    /// Только этот вид: district_court, regional_court, prosecutor_office и другие
    #[arg(long, value_name = "ВИД")]
    pub(crate) kind: Option<String>,
    /// Только строки, в которых есть слова с таким началом
    #[arg(long, value_name = "ТЕКСТ", default_value = "", hide_default_value = true)]
    pub(crate) find: String,
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RulesArgs {
    /// Только редакции, применимые к событию этого дня
    #[arg(long, value_name = "ГГГГ-ММ-ДД", value_parser = day)]
    pub(crate) on: Option<Date>,
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RuleShowArgs {
    /// Правило
    #[arg(value_name = "ПРАВИЛО")]
    pub(crate) rule: String,
    /// Закон на этот день; без этого — на сегодня
    #[arg(long, value_name = "ГГГГ-ММ-ДД", value_parser = day)]
    pub(crate) on: Option<Date>,
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct StaleArgs {
    /// Не сверялось дольше стольких дней
    #[arg(long, value_name = "ДНЕЙ", default_value = "180d", hide_default_value = true, value_parser = age)]
    pub(crate) older_than: i64,
    /// Считать этот день сегодняшним
    #[arg(long, value_name = "ГГГГ-ММ-ДД", value_parser = day)]
    pub(crate) today: Option<Date>,
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct TranslationsArgs {
    /// Только этот язык: tg, uz, ky, en
    #[arg(long, value_name = "ЯЗЫК")]
    pub(crate) language: Option<String>,
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ListArgs {
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct SchemaArgs {
    /// Чья схема: case — файла дела
    #[arg(value_name = "ЧЕГО", hide_possible_values = true)]
    pub(crate) of: SchemaOf,
    /// Вывести как JSON (схема всегда в JSON)
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum SchemaOf {
    /// Файл дела
    Case,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (path, value) = text.split_once('=').ok_or("нужно ПУТЬ=ЗНАЧЕНИЕ")?;
    Ok((path.to_owned(), value.to_owned()))
}

/// A finding's code with a reason; an empty reason is refused by the use case, which names what is missing.
fn reasoned(text: &str) -> Result<(String, String), String> {
    let (code, reason) = text.split_once('=').ok_or("нужно КОД=ПРИЧИНА")?;
    Ok((code.to_owned(), reason.to_owned()))
}

fn name(text: &str) -> Result<String, String> {
    if text.chars().any(char::is_alphabetic) {
        Ok(text.to_owned())
    } else {
        Err("здесь нет ни одной буквы; если этой части имени нет, не называйте её".to_owned())
    }
}

/// A moment, with or without the name of its event before it.
fn start(text: &str) -> Result<(Option<String>, Moment), String> {
    match text.split_once('=') {
        Some((event, when)) => Ok((Some(event.to_owned()), moment(when)?)),
        None => Ok((None, moment(text)?)),
    }
}

fn moment(text: &str) -> Result<Moment, String> {
    text.parse().map_err(|_| "такого дня или часа нет; нужно ГГГГ-ММ-ДД или ГГГГ-ММ-ДДTЧЧ:ММ".to_owned())
}

fn span(text: &str) -> Result<(Date, Date), String> {
    let (from, to) = text.split_once("..").ok_or("нужно С..ПО, два дня")?;
    let (from, to) = (day(from)?, day(to)?);
    if from <= to {
        Ok((from, to))
    } else {
        Err("первый день позже последнего".to_owned())
    }
}

/// A number of days, «180d» or «180».
fn age(text: &str) -> Result<i64, String> {
    let digits = text.strip_suffix('d').unwrap_or(text);
    digits.parse().ok().filter(|days| *days >= 0).ok_or_else(|| "нужно число дней, например 180d".to_owned())
}

fn day(text: &str) -> Result<Date, String> {
    let plain = text.len() == 10;
    text.parse::<Date>().ok().filter(|_| plain).ok_or_else(|| "такого дня нет; нужно ГГГГ-ММ-ДД".to_owned())
}
