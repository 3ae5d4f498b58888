//! The arguments of commands that look at a case as a whole, and of the zone of a passport.

use std::path::PathBuf;

use clap::Args;
use himoya_casework::Moment;

use super::{moment, pair};

#[derive(Debug, Args)]
pub(crate) struct LookArgs {
    /// Файл дела
    #[arg(value_name = "ДЕЛО.json", required_unless_present = "example", conflicts_with = "example")]
    pub(crate) case: Option<PathBuf>,
    /// Учебное дело вместо файла
    #[arg(long, value_name = "ДЕЛО")]
    pub(crate) example: Option<String>,
    /// Изменить факт; можно повторять
    #[arg(long = "set", value_name = "ПУТЬ=ЗНАЧЕНИЕ", value_parser = pair)]
    pub(crate) set: Vec<(String, String)>,
    /// Считать этот день (и час по местному времени дела) настоящим
    #[arg(long, value_name = "КОГДА", value_parser = moment)]
    pub(crate) today: Option<Moment>,
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct MrzArgs {
    /// Вывести как JSON
    #[arg(long)]
    pub(crate) json: bool,
}
