//! The arguments of the command line. Help is Russian: its readers are lawyers.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use himoya_casework::{Date, Format};

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
    #[command(help_template = TEMPLATE, override_usage = "himoya deadline ПРАВИЛО --from ГГГГ-ММ-ДД [--json]", next_help_heading = "Параметры", after_help = "Пример:\n  himoya deadline koap-30.3 --from 2026-11-11 --json")]
    Deadline(DeadlineArgs),
    /// Показать правила о сроках
    #[command(help_template = TEMPLATE, override_usage = "himoya rules [--json]", next_help_heading = "Параметры")]
    Rules(ListArgs),
    /// Показать виды документов
    #[command(help_template = TEMPLATE, override_usage = "himoya documents [--json]", next_help_heading = "Параметры")]
    Documents(ListArgs),
    /// Показать схему файла
    #[command(help_template = TEMPLATE, override_usage = "himoya schema case", next_help_heading = "Параметры")]
    Schema(SchemaArgs),
    /// Проверить содержание: право, формы, тексты
    #[command(help_template = TEMPLATE, override_usage = "himoya check", next_help_heading = "Параметры")]
    Check,
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
    /// Папка для файлов; она должна быть
    #[arg(long, value_name = "ПАПКА")]
    pub(crate) out: PathBuf,
    /// Форматы через запятую: pdf, txt, json; без этого — pdf
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
    /// Считать этот день сегодняшним
    #[arg(long, value_name = "ГГГГ-ММ-ДД", value_parser = day)]
    pub(crate) today: Option<Date>,
    /// Вывести записанное как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum FormatArg {
    Pdf,
    Txt,
    Json,
}

impl From<FormatArg> for Format {
    fn from(format: FormatArg) -> Format {
        match format {
            FormatArg::Pdf => Format::Pdf,
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
    /// День события, с которого идёт срок
    #[arg(long, value_name = "ГГГГ-ММ-ДД", value_parser = day)]
    pub(crate) from: Date,
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

fn day(text: &str) -> Result<Date, String> {
    let plain = text.len() == 10;
    text.parse::<Date>().ok().filter(|_| plain).ok_or_else(|| "такого дня нет; нужно ГГГГ-ММ-ДД".to_owned())
}
