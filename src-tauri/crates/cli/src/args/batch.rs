//! The arguments of `himoya batch`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use himoya_casework::Moment;

use super::{PaperFormatArg, moment, pair};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct BatchArgs {
    /// Таблица людей: XLSX, ODS, CSV
    #[arg(value_name = "ТАБЛИЦА", conflicts_with = "example")]
    pub(crate) table: Option<PathBuf>,
    /// Общие факты события: файл дела без имени
    #[arg(long, value_name = "СОБЫТИЕ.json", conflicts_with = "example")]
    pub(crate) event: Option<PathBuf>,
    /// Учебный рейд вместо таблицы и события
    #[arg(long, value_name = "РЕЙД")]
    pub(crate) example: Option<String>,
    /// Лист таблицы, если их несколько; без этого первый
    #[arg(long, value_name = "ЛИСТ")]
    pub(crate) sheet: Option<String>,
    /// Документ для каждого человека; можно повторять
    #[arg(long, value_name = "ДОКУМЕНТ")]
    pub(crate) document: Vec<String>,
    /// Папка для пакетов; если её нет, будет создана
    #[arg(long, value_name = "ПАПКА")]
    pub(crate) out: Option<PathBuf>,
    /// Форматы бумаг через запятую: pdf, docx, txt; без этого pdf. Файл для печати собирается из PDF
    #[arg(
        long,
        value_name = "ФОРМАТЫ",
        value_delimiter = ',',
        default_value = "pdf",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: Vec<PaperFormatArg>,
    /// Смысл столбца: факт, full_name или ничего, чтобы пропустить; можно повторять
    #[arg(long, value_name = "ЗАГОЛОВОК=ФАКТ", value_parser = pair)]
    pub(crate) column: Vec<(String, String)>,
    /// Порядок в файле для печати: place, по месту и имени (так без этого), или name
    #[arg(
        long,
        value_name = "ПОРЯДОК",
        default_value = "place",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) sort: SortArg,
    /// Собрать пакеты и для строк, похожих на другие
    #[arg(long)]
    pub(crate) keep_repeated: bool,
    /// Сколько бумаг верстать сразу; без этого по числу ядер
    #[arg(long, value_name = "ЧИСЛО", value_parser = clap::value_parser!(u8).range(1..=64))]
    pub(crate) jobs: Option<u8>,
    /// Считать этот день (и час по местному времени события) настоящим
    #[arg(long, value_name = "КОГДА", value_parser = moment)]
    pub(crate) today: Option<Moment>,
    /// Вывести итог как JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// Образец таблицы или учебные рейды
    #[command(subcommand)]
    pub(crate) command: Option<BatchCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BatchCommand {
    /// Записать образец таблицы
    Template(TemplateArgs),
    /// Перечислить учебные рейды
    Examples,
}

#[derive(Debug, Args)]
pub(crate) struct TemplateArgs {
    /// Куда записать
    #[arg(short, long, value_name = "ТАБЛИЦА.xlsx")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum SortArg {
    Place,
    Name,
}
