//! Looks for broken content that the loader does not answer properly: `fuzz [SECONDS] [SEED] [FOLDER]`.

#[path = "../tests/support/mutate.rs"]
mod mutate;

use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use himoya_content::Files;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| arguments.get(at).and_then(|text| text.parse::<u64>().ok());
    let (seconds, first) = (number(0).unwrap_or(60), number(1).unwrap_or(1));
    std::panic::set_hook(Box::new(|_| {}));
    let shipped = match arguments.get(2) {
        Some(folder) => Files::from_folder(Path::new(folder)).unwrap_or_default(),
        None => Files::embedded(),
    };
    let mut out = std::io::stdout();
    let began = Instant::now();
    let (mut sound, mut refused, mut failed) = (0_u64, 0_u64, 0_u64);
    let mut seed = first;
    while began.elapsed() < Duration::from_secs(seconds) {
        let mut files = shipped.clone();
        let made = mutate::mutate(&mut files, seed);
        match mutate::load(&files) {
            Ok(true) => sound += 1,
            Ok(false) => refused += 1,
            Err(why) => {
                failed += 1;
                let _ = writeln!(out, "seed {seed}: {why}: {made:?}");
            }
        }
        seed += 1;
    }
    let _ = writeln!(out, "{} loads: {sound} sound, {refused} refused, {failed} failed", seed - first);
    std::process::exit(i32::from(failed > 0));
}
