//! Looks for input that a parser of outside data does not answer properly: `himoya-fuzz [SECONDS] [SEED] [TARGET]`.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use himoya_fuzz::{Answer, TARGETS, run};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| arguments.get(at).and_then(|text| text.parse::<u64>().ok());
    let (seconds, first) = (number(0).unwrap_or(60), number(1).unwrap_or(1));
    std::panic::set_hook(Box::new(|_| {}));
    let wanted = |name: &str| arguments.get(2).is_none_or(|only| only == name);
    let chosen: Vec<_> = TARGETS.iter().filter(|target| wanted(target.name)).collect();
    let mut out = std::io::stdout();
    let mut failed = 0_u64;
    for target in &chosen {
        let share = Duration::from_secs(seconds) / u32::try_from(chosen.len()).unwrap_or(1);
        // The first input makes the corpus, which for key files takes longer than many parsings.
        let _ = run(target, first);
        let began = Instant::now();
        let mut answers: BTreeMap<&str, u64> = BTreeMap::new();
        let mut seed = first;
        while began.elapsed() < share {
            match run(target, seed) {
                Ok(Answer::Read) => *answers.entry("read").or_default() += 1,
                Ok(Answer::Refused(code)) => *answers.entry(code).or_default() += 1,
                Err(why) => {
                    failed += 1;
                    let _ = writeln!(out, "{} seed {seed}: {why}", target.name);
                }
            }
            seed += 1;
        }
        let _ = writeln!(out, "{:<11} {:>9} inputs: {answers:?}", target.name, seed - first);
    }
    let _ = writeln!(out, "{failed} failed");
    if failed == 0 && !chosen.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
