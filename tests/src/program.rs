//! Running the program in a folder of its own.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::program;

/// A user who owns nothing: `nobody` on Debian.
const NOBODY: u32 = 65534;

/// A folder to run the program in; removed at the end.
#[derive(Debug)]
pub struct Runner {
    folder: TempDir,
    program: PathBuf,
}

/// What a run left.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Exit status; `None` when a signal ended the program.
    pub status: Option<i32>,
    /// What it printed.
    pub stdout: String,
    /// What it complained of.
    pub stderr: String,
}

impl Runner {
    /// A new folder, and the program that was built.
    ///
    /// # Panics
    ///
    /// When there is no program or no room for the folder.
    pub fn new() -> Runner {
        let folder = tempfile::tempdir().expect("there is room for a temporary folder");
        Runner { folder, program: program() }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs the program here.
    pub fn run(&self, args: &[impl AsRef<str>]) -> Outcome {
        finish(Command::new(&self.program).args(args.iter().map(AsRef::as_ref)).current_dir(self.folder()))
    }

    /// Runs it with lines on its standard input.
    ///
    /// # Panics
    ///
    /// When the program cannot be started.
    pub fn run_with_input(&self, args: &[impl AsRef<str>], lines: &[String]) -> Outcome {
        let mut command = Command::new(&self.program);
        command.args(args.iter().map(AsRef::as_ref)).current_dir(self.folder());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|why| panic!("the program cannot be started: {why}"));
        let mut input = child.stdin.take().expect("a pipe was asked for");
        // A program that ends without reading closes the pipe, and that is its right.
        let _ = input.write_all((lines.join("\n") + "\n").as_bytes());
        drop(input);
        outcome(child.wait_with_output())
    }

    /// Runs it with its output sent to a file.
    ///
    /// # Panics
    ///
    /// When the file cannot be opened.
    pub fn run_into(&self, args: &[impl AsRef<str>], file: &str) -> Outcome {
        let into =
            fs::OpenOptions::new().write(true).open(file).unwrap_or_else(|why| panic!("{file}: {why}"));
        let mut command = Command::new(&self.program);
        let done = command.args(args.iter().map(AsRef::as_ref)).current_dir(self.folder()).stdout(into);
        outcome(done.stderr(Stdio::piped()).output())
    }

    /// Runs it on a disk with room for a kilobyte or two: the shell ignores the signal that the limit sends, so
    /// the write fails half-way, as it does on a full disk.
    pub fn run_on_full_disk(&self, args: &[impl AsRef<str>]) -> Outcome {
        let mut command = Command::new("sh");
        command.arg("-c").arg("trap '' XFSZ; ulimit -f 2 && exec \"$0\" \"$@\"").arg(&self.program);
        finish(command.args(args.iter().map(AsRef::as_ref)).current_dir(self.folder()))
    }

    /// Runs it as a user without rights; permissions mean nothing to root.
    ///
    /// # Panics
    ///
    /// When the machine refuses to prepare for that.
    pub fn run_without_rights(&self, args: &[impl AsRef<str>]) -> Outcome {
        let owner = fs::metadata(self.folder()).expect("the folder is there").uid();
        if owner != 0 {
            return self.run(args);
        }
        fs::set_permissions(self.folder(), fs::Permissions::from_mode(0o755))
            .expect("root may open its folder");
        // The way to the built program may be closed to others, so it comes here.
        let shared = tempfile::tempdir().expect("there is room for a temporary folder");
        fs::set_permissions(shared.path(), fs::Permissions::from_mode(0o755))
            .expect("root may open its folder");
        let program = shared.path().join("himoya");
        fs::copy(&self.program, &program).expect("there is room for the program");
        let mut command = Command::new(&program);
        command.args(args.iter().map(AsRef::as_ref)).current_dir(self.folder());
        finish(command.uid(NOBODY).gid(NOBODY))
    }

    /// Every file of a folder here, hidden ones too, by name.
    ///
    /// # Panics
    ///
    /// When the folder is not there.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let entries =
            fs::read_dir(self.folder().join(folder)).unwrap_or_else(|why| panic!("{folder}: {why}"));
        let mut names: Vec<String> =
            entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Default for Runner {
    fn default() -> Runner {
        Runner::new()
    }
}

fn finish(command: &mut Command) -> Outcome {
    outcome(command.stdin(Stdio::null()).output())
}

fn outcome(done: std::io::Result<std::process::Output>) -> Outcome {
    let done = done.unwrap_or_else(|why| panic!("the program cannot be started: {why}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Outcome { status: done.status.code(), stdout: text(&done.stdout), stderr: text(&done.stderr) }
}

impl Outcome {
    /// Whether the error stream keeps its promise: nothing after a success; after a failure one line of what
    /// happened, members of a list if it is one, and one line of what to do.
    ///
    /// # Errors
    ///
    /// Says what is wrong with it.
    pub fn in_two_parts(&self) -> Result<(), String> {
        let said = &self.stderr;
        if self.status == Some(0) {
            return if said.is_empty() { Ok(()) } else { Err(format!("complains of a success: {said:?}")) };
        }
        let lines: Vec<&str> = said.lines().collect();
        let ([what, list @ .., to_do], true) = (lines.as_slice(), said.ends_with('\n')) else {
            return Err(format!("the error has no two parts: {said:?}"));
        };
        let ends = if list.is_empty() { "." } else { ":" };
        let good =
            what.ends_with(ends) && to_do.ends_with('.') && list.iter().all(|line| line.starts_with("— "));
        let apart = what != to_do && !what.trim().is_empty();
        if good && apart {
            Ok(())
        } else {
            Err(format!("the error is not «what happened», «what to do»: {said:?}"))
        }
    }
}
