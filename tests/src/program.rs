//! Running the program in a folder of its own.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::program;

/// A user who owns nothing: `nobody` on Debian.
const NOBODY: u32 = 65534;

/// Where programs of a desktop put things, and what stands for it below the user's folder.
const USER_FOLDERS: [(&str, &str); 7] = [
    ("HOME", "home"),
    ("TMPDIR", "tmp"),
    ("XDG_DATA_HOME", "home/.local/share"),
    ("XDG_STATE_HOME", "home/.local/state"),
    ("XDG_CONFIG_HOME", "home/.config"),
    ("XDG_CACHE_HOME", "home/.cache"),
    ("XDG_RUNTIME_DIR", "run"),
];

/// A folder to run the program in; removed at the end.
#[derive(Debug)]
pub struct Runner {
    folder: TempDir,
    /// Where the program is run, below the folder.
    at: PathBuf,
    /// The only variables of its environment; those of the test when there are none.
    environment: Vec<(&'static str, PathBuf)>,
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
        let at = folder.path().to_owned();
        Runner { folder, at, environment: Vec::new(), program: program() }
    }

    /// The same for a user with folders of his own: what the program may take for home, data, temporary and other
    /// folders lies below `user`, where it is run too. What lies beside that is out of its reach unless the call names it.
    ///
    /// # Panics
    ///
    /// As [`Runner::new`].
    pub fn for_user() -> Runner {
        let mut runner = Runner::new();
        runner.at = runner.folder().join("user").join("work");
        let user = runner.folder().join("user");
        fs::create_dir_all(&runner.at).expect("there is room");
        for (variable, name) in USER_FOLDERS {
            fs::create_dir_all(user.join(name)).expect("there is room");
            runner.environment.push((variable, user.join(name)));
        }
        runner
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.at);
        if !self.environment.is_empty() {
            command.env_clear().envs(self.environment.iter().map(|(name, value)| (name, value)));
        }
        command
    }

    /// Runs the program here.
    pub fn run(&self, args: &[impl AsRef<str>]) -> Outcome {
        finish(self.command(&self.program).args(args.iter().map(AsRef::as_ref)))
    }

    /// Starts it with lines on its standard input, which stays open: it waits there for more.
    ///
    /// # Panics
    ///
    /// When the program cannot be started.
    pub fn start(&self, args: &[impl AsRef<str>], lines: &[String]) -> (Child, ChildStdin) {
        let mut command = self.command(&self.program);
        command.args(args.iter().map(AsRef::as_ref));
        begin(&mut command, lines)
    }

    /// Runs it with lines on its standard input.
    ///
    /// # Panics
    ///
    /// When the program cannot be started.
    pub fn run_with_input(&self, args: &[impl AsRef<str>], lines: &[String]) -> Outcome {
        let (child, input) = self.start(args, lines);
        drop(input);
        outcome(child.wait_with_output())
    }

    /// Runs a command of a vault that answers in JSON; passphrases and the like are the lines.
    pub fn vault(&self, args: &[&str], lines: &[&str]) -> Outcome {
        self.run_with_input(&in_vault(args), &owned(lines))
    }

    /// What such a command answers.
    ///
    /// # Panics
    ///
    /// When it fails.
    pub fn vault_told(&self, args: &[&str], lines: &[&str]) -> Value {
        let outcome = self.vault(args, lines);
        assert_eq!(outcome.status, Some(0), "{args:?}: {}", outcome.stderr);
        serde_json::from_str(&outcome.stdout).expect("JSON")
    }

    /// Starts such a command and leaves it waiting for more lines.
    ///
    /// # Panics
    ///
    /// When the program cannot be started.
    pub fn vault_waiting(&self, args: &[&str], lines: &[&str]) -> (Child, ChildStdin) {
        self.start(&in_vault(args), &owned(lines))
    }

    /// Runs it with its output sent to a file.
    ///
    /// # Panics
    ///
    /// When the file cannot be opened.
    pub fn run_into(&self, args: &[impl AsRef<str>], file: &str) -> Outcome {
        let into =
            fs::OpenOptions::new().write(true).open(file).unwrap_or_else(|why| panic!("{file}: {why}"));
        let mut command = self.command(&self.program);
        let done = command.args(args.iter().map(AsRef::as_ref)).stdout(into);
        outcome(done.stderr(Stdio::piped()).output())
    }

    /// Runs it on a disk with room for a kilobyte or two: the shell ignores the signal that the limit sends, so
    /// the write fails half-way, as it does on a full disk.
    pub fn run_on_full_disk(&self, args: &[impl AsRef<str>]) -> Outcome {
        let mut command = self.command("sh");
        command.arg("-c").arg("trap '' XFSZ; ulimit -f 2 && exec \"$0\" \"$@\"").arg(&self.program);
        finish(command.args(args.iter().map(AsRef::as_ref)))
    }

    /// Runs it as a user without rights; permissions mean nothing to root.
    ///
    /// # Panics
    ///
    /// When the machine refuses to prepare for that.
    pub fn run_without_rights(&self, args: &[impl AsRef<str>]) -> Outcome {
        self.run_without_rights_with_input(args, &[])
    }

    /// The same with lines on its standard input.
    ///
    /// # Panics
    ///
    /// As there.
    pub fn run_without_rights_with_input(&self, args: &[impl AsRef<str>], lines: &[String]) -> Outcome {
        let owner = fs::metadata(self.folder()).expect("the folder is there").uid();
        if owner != 0 {
            return self.run_with_input(args, lines);
        }
        fs::set_permissions(self.folder(), fs::Permissions::from_mode(0o755))
            .expect("root may open its folder");
        // The way to the built program may be closed to others, so it comes here.
        let shared = tempfile::tempdir().expect("there is room for a temporary folder");
        fs::set_permissions(shared.path(), fs::Permissions::from_mode(0o755))
            .expect("root may open its folder");
        let program = shared.path().join("himoya");
        fs::copy(&self.program, &program).expect("there is room for the program");
        let mut command = self.command(&program);
        command.args(args.iter().map(AsRef::as_ref)).uid(NOBODY).gid(NOBODY);
        let (child, input) = begin(&mut command, lines);
        drop(input);
        outcome(child.wait_with_output())
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

fn in_vault<'a>(args: &[&'a str]) -> Vec<&'a str> {
    [&["vault"], args, &["--passphrase-fd", "0", "--json"]].concat()
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

/// Starts a program that finds lines on its standard input and may wait there for more.
fn begin(command: &mut Command, lines: &[String]) -> (Child, ChildStdin) {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|why| panic!("the program cannot be started: {why}"));
    let mut input = child.stdin.take().expect("a pipe was asked for");
    let text: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    // A program that ends without reading closes the pipe, and that is its right.
    let _ = input.write_all(text.as_bytes());
    (child, input)
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
