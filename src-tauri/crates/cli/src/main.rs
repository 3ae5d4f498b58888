//! The command line of Himoya: a thin host over the use cases.
//!
//! Exit status: 0 done; 1 the input or the case is at fault; 2 wrong usage; 3 the machine is. Errors go to
//! the error stream in two parts, what happened and what to do.

mod args;
mod batch;
mod intake;
mod packet;
mod print;
mod run;
mod secrets;
mod vault;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use himoya_casework::Fault;

/// Papers are made by several threads out of many small pieces; the system's allocator lets the threads wait for each
/// other.
#[cfg(not(target_env = "msvc"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    // A panic may quote what it was working on; its text must not reach a terminal log.
    std::panic::set_hook(Box::new(|_| {}));
    no_core_dumps();
    let cli = match args::Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return if error.print().is_ok() { ExitCode::SUCCESS } else { ExitCode::from(3) };
        }
        Err(error) => {
            complain(&usage(&error), "Справка: himoya --help.");
            return ExitCode::from(2);
        }
    };
    let outcome = std::panic::catch_unwind(|| run::run(&cli));
    match outcome {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(run::Failure::Output)) => {
            complain(
                "Результат не выведен целиком: поток вывода закрыт или на диске нет места.",
                "Проверьте, куда направлен вывод.",
            );
            ExitCode::from(3)
        }
        Ok(Err(run::Failure::Refused { what, what_to_do })) => {
            complain(&what, what_to_do);
            ExitCode::from(1)
        }
        Ok(Err(run::Failure::Case(error))) => {
            complain(&error.what(), &error.what_to_do());
            ExitCode::from(if error.fault() == Fault::Input { 1 } else { 3 })
        }
        Err(_) => {
            let error = himoya_casework::Error::Defect;
            complain(&error.what(), &error.what_to_do());
            ExitCode::from(3)
        }
    }
}

/// A dump of this process would hold texts of cases. One byte is less than any dump needs, and unlike zero it also keeps
/// Linux from piping one to a program that collects them.
fn no_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Taking a right away is not refused.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(1), maximum: Some(1) });
    }
}

fn complain(what: &str, what_to_do: &str) {
    // When even the error stream is closed, the exit status still tells.
    let _ = writeln!(std::io::stderr(), "{what}\n{what_to_do}");
}

/// What was wrong with the call, in Russian.
fn usage(error: &clap::Error) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let (arg, value) = (context(ContextKind::InvalidArg), context(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::InvalidSubcommand => format!("Команды «{}» нет.", context(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => format!("Не хватает: {arg}."),
        ErrorKind::UnknownArgument => format!("Аргумента «{arg}» нет."),
        ErrorKind::ArgumentConflict => format!("{arg} нельзя указать вместе с другим способом назвать дело."),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            format!("После {arg} нужно значение.")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => format!("«{value}» не подходит для {arg}."),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "Не названа команда.".to_owned()
        }
        _ => "Неверный вызов.".to_owned(),
    }
}
