//! Where passphrases and sheets come from: an open file that the caller names by number, or the terminal.
//!
//! Never an argument and never the environment: both can be read by other programs.

use std::fs::File;
use std::io::{BufRead, BufReader, Stdin, stdin};

use crate::run::Failure;

/// A source of secret lines.
pub(crate) enum Secrets {
    /// Standard input.
    Input(Stdin),
    /// Another file that the caller has opened.
    File(BufReader<File>),
    /// The terminal, without an echo.
    Terminal,
}

impl Secrets {
    /// The source that the arguments name.
    pub(crate) fn new(fd: Option<u32>) -> Result<Secrets, Failure> {
        match fd {
            None => Ok(Secrets::Terminal),
            Some(0) => Ok(Secrets::Input(stdin())),
            Some(fd) => match File::open(format!("/dev/fd/{fd}")) {
                Ok(file) => Ok(Secrets::File(BufReader::new(file))),
                Err(_) => Err(Failure::Refused {
                    what: format!("Файл с номером {fd} для чтения не открыт."),
                    what_to_do: "Откройте его при вызове, например: himoya … --passphrase-fd 3 3< файл.",
                }),
            },
        }
    }

    /// The next line, without its end.
    pub(crate) fn next(&mut self, prompt: &str) -> Result<String, Failure> {
        let mut line = String::new();
        let read = match self {
            Secrets::Input(input) => input.lock().read_line(&mut line),
            Secrets::File(file) => file.read_line(&mut line),
            Secrets::Terminal => {
                return rpassword::prompt_password(format!("{prompt}: ")).map_err(|_| Failure::Refused {
                    what: "Терминала, на котором можно спросить пароль, здесь нет.".to_owned(),
                    what_to_do: "Передайте её через --passphrase-fd.",
                });
            }
        };
        if !matches!(read, Ok(1..)) {
            return Err(Failure::Refused {
                what: format!("Строки нет: {}.", prompt.to_lowercase()),
                what_to_do: "Передайте каждый пароль и каждый лист отдельной строкой, по порядку.",
            });
        }
        line.truncate(line.trim_end_matches(['\r', '\n']).len());
        Ok(line)
    }

    /// A new passphrase; on a terminal it is asked for twice.
    pub(crate) fn fresh(&mut self, prompt: &str) -> Result<String, Failure> {
        let first = self.next(prompt)?;
        if matches!(self, Secrets::Terminal) && self.next("Ещё раз")? != first {
            return Err(Failure::Refused {
                what: "Пароли не совпали.".to_owned(),
                what_to_do: "Повторите команду и введите один и тот же пароль дважды.",
            });
        }
        Ok(first)
    }
}
