//! Rebuilds the crate when any content file changes: the files are embedded in the program.

fn main() {
    println!("cargo:rerun-if-changed=../../../templates");
}
