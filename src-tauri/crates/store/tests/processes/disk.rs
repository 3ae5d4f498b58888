//! A small file system in memory, mounted in a namespace of its own, in which a test starts itself again.

use std::env;
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// Names the disk in the environment of the second start.
const DISK: &str = "HIMOYA_TEST_DISK";

/// Runs `work` on a disk of three megabytes that is its own; `test` is the full name of the test that calls this.
///
/// Where no namespaces are allowed, it says that nothing was shown.
pub fn own_disk(test: &str, work: fn(&Path)) {
    if let Some(disk) = env::var_os(DISK) {
        work(Path::new(&disk));
        return;
    }
    if !unshared(&["true"]).status().is_ok_and(|status| status.success()) {
        // Past the harness, which keeps what a passing test prints to itself.
        let _ = writeln!(std::io::stderr(), "NOT SHOWN HERE, no namespace of its own is allowed: {test}");
        return;
    }
    let folder = tempfile::tempdir().expect("room for a folder");
    let script = r#"mount -t tmpfs -o size=3m none "$HIMOYA_TEST_DISK" && exec "$0" "$@""#;
    let output = unshared(&["sh", "-c", script])
        .arg(env::current_exe().expect("the test has a file"))
        .args([test, "--exact", "--nocapture"])
        .env(DISK, folder.path())
        .output()
        .expect("unshare of util-linux is there");
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "on the disk of its own:\n{said}");
}

/// A command in a namespace in which it may mount.
fn unshared(command: &[&str]) -> Command {
    let mut unshare = Command::new("unshare");
    unshare.args(["--map-root-user", "--mount"]).args(command);
    unshare
}
