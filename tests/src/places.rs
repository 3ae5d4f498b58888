//! Where the repository, the test data and the built program are.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("/"))
}

/// A folder of `tests/suite`.
pub fn suite(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("suite").join(name)
}

/// The built command line, in the folder where Cargo put this test.
///
/// # Panics
///
/// When the program is absent, or older than a file it is made of: `cargo test` alone does not build it.
pub fn program() -> PathBuf {
    let advice = "run `cargo build --release --workspace` first";
    let test = std::env::current_exe().expect("a test knows its own path");
    // …/target/release/deps/test → …/target/release/himoya
    let folder = test.parent().and_then(Path::parent).expect("a test lies in a folder of the target folder");
    let program = folder.join("himoya");
    let Some(built) = changed(&program) else {
        panic!("there is no program {}; {advice}", program.display())
    };
    for source in made_of(&folder.join("himoya.d")) {
        let newer = changed(&source).is_some_and(|time| time > built);
        assert!(!newer, "the program is older than {}; {advice}", source.display());
    }
    program
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|about| about.modified()).ok()
}

/// The files that Cargo recorded beside the program: `program: file file…`, spaces in names escaped.
fn made_of(record: &Path) -> Vec<PathBuf> {
    let text = fs::read_to_string(record).unwrap_or_else(|why| panic!("{}: {why}", record.display()));
    let (_, files) = text.split_once(": ").expect("the record starts with the program");
    let files = files.replace("\\ ", "\0");
    files.split_whitespace().map(|file| PathBuf::from(file.replace('\0', " "))).collect()
}
