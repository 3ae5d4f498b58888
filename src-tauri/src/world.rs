//! What the window passes in from the machine: time, names, places, arguments.

use std::env;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use himoya_casework::{Clock, Date, Host};
use jiff::{Timestamp, Zoned};

/// The folder for cases in a test, in place of the user's own.
const DATA_DIR: &str = "HIMOYA_DATA_DIR";
/// The switch by which the web view lets itself be driven.
const AUTOMATION: &str = "TAURI_WEBVIEW_AUTOMATION";
/// In a test, the file that the save dialog would have returned.
const SAVE_TO: &str = "HIMOYA_TEST_SAVE_TO";

/// In a test, the file that the dialog for taking a file in would have returned.
const OPEN: &str = "HIMOYA_TEST_OPEN";

/// The clock of this machine.
pub(crate) struct Machine;

impl Clock for Machine {
    fn today(&self) -> Date {
        today()
    }

    fn now(&self) -> String {
        Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    fn fresh_id(&self) -> String {
        uuid::Uuid::now_v7().to_string()
    }
}

impl Host for Machine {
    fn random(&self, bytes: &mut [u8]) -> bool {
        getrandom::fill(bytes).is_ok()
    }

    fn timed(&self, work: &mut dyn FnMut()) -> Duration {
        let began = Instant::now();
        work();
        began.elapsed()
    }
}

/// Today at this machine.
pub(crate) fn today() -> Date {
    Zoned::now().date()
}

/// A driven window must never be opened over somebody's real cases.
pub(crate) fn automation_is_safe() -> bool {
    env::var_os(AUTOMATION).is_none() || env::var_os(DATA_DIR).is_some()
}

/// Whether another program drives the window.
pub(crate) fn is_driven() -> bool {
    env::var_os(AUTOMATION).is_some()
}

/// Where the cases are kept.
pub(crate) fn data_folder(usual: impl Fn() -> Option<PathBuf>) -> PathBuf {
    env::var_os(DATA_DIR).map(PathBuf::from).or_else(usual).unwrap_or_else(|| PathBuf::from("himoya"))
}

/// The answer of the save dialog in a driven window.
pub(crate) fn dialog_answer() -> Option<PathBuf> {
    env::var_os(AUTOMATION)?;
    env::var_os(SAVE_TO).map(PathBuf::from)
}

/// The answer of the folder dialog in a driven window: where that file would have been.
pub(crate) fn folder_answer() -> Option<PathBuf> {
    dialog_answer()?.parent().map(PathBuf::from)
}

/// The answer of the dialog that asks for a file to take in, in a driven window.
pub(crate) fn open_answer() -> Option<PathBuf> {
    env::var_os(AUTOMATION)?;
    env::var_os(OPEN).map(PathBuf::from)
}

/// The value that follows `name` on the command line.
pub(crate) fn argument(name: &str) -> Option<String> {
    env::args().skip_while(|arg| arg != name).nth(1)
}
