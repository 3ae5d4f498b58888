//! Measures the warm rendering of the worked appeal for `make bench`; a benchmark, never a test.
//!
//! `himoya-bench FOLDER RUNS` opens the office once and then, RUNS times, changes the client's family name, composes
//! the paper and writes its PDF into FOLDER. FOLDER should lie in memory (`/dev/shm`): the public interface hands out
//! no bytes, only files. Afterwards the same papers are written as JSON into `FOLDER/papers/N`, for the peers.
//! Prints one line of JSON: every time in milliseconds, and the memory of this process.
//!
//! `himoya-bench scale FOLDER MOST` makes 1, 10, 100 … MOST such papers on one thread and on two, each thread with an
//! office of its own as in a batch, and prints the seconds and the memory after each.

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use himoya_casework::{CaseFile, Draft, Format, Office};
use himoya_tests::bench::{DOCUMENT, EXAMPLE, TODAY, family_name};
use serde_json::json;

/// The allocator of the program itself.
#[cfg(not(target_env = "msvc"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Runs whose times are dropped: they fill the compiler's caches.
const WARM_UP: usize = 5;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Times of one run, in milliseconds.
struct Sample {
    compose: f64,
    total: f64,
}

fn main() -> Outcome<()> {
    let usage = "usage: himoya-bench FOLDER RUNS, or himoya-bench scale FOLDER MOST";
    let mut arguments = std::env::args().skip(1).peekable();
    let scaling = arguments.next_if(|first| first == "scale").is_some();
    let folder = PathBuf::from(arguments.next().ok_or(usage)?);
    let runs: usize = arguments.next().ok_or(usage)?.parse()?;
    if scaling {
        return scale(&folder, runs);
    }

    let began = Instant::now();
    let office = Office::open()?;
    let open = milliseconds(began);
    let mut case = office.example(EXAMPLE, TODAY)?;

    let (first, pages) = render(&office, &mut case, 0, &folder)?;
    let mut samples = Vec::with_capacity(runs);
    for run in 1..WARM_UP + runs {
        let (sample, _) = render(&office, &mut case, run, &folder)?;
        if run >= WARM_UP {
            samples.push(sample);
        }
    }
    let bytes = std::fs::metadata(folder.join(format!("{DOCUMENT}.pdf")))?.len();
    // Before the papers are written as JSON, which is no part of the work.
    let memory = memory_in_kib("VmRSS:")?;
    hand_to_peers(&office, &mut case, runs, &folder.join("papers"))?;

    let report = json!({
        "open_ms": open,
        "first_ms": first.total,
        "compose_ms": samples.iter().map(|sample| sample.compose).collect::<Vec<_>>(),
        "total_ms": samples.iter().map(|sample| sample.total).collect::<Vec<_>>(),
        "pages": pages,
        "pdf_bytes": bytes,
        "rss_kib": memory,
    });
    writeln!(std::io::stdout(), "{report}")?;
    Ok(())
}

/// Papers a second as their number grows.
fn scale(folder: &Path, most: usize) -> Outcome<()> {
    let offices = [Office::open()?, Office::open()?];
    let mut rows = Vec::new();
    for threads in 1..=offices.len() {
        let sizes = (0..).map(|power| 10_usize.pow(power)).take_while(|size| *size <= most);
        for papers in sizes {
            let began = Instant::now();
            let each = |(at, office)| many(office, papers, at, threads, &folder.join(at.to_string()));
            std::thread::scope(|scope| {
                let at_work: Vec<_> = (offices.iter().take(threads).enumerate())
                    .map(|one| scope.spawn(move || each(one).map_err(|error| error.to_string())))
                    .collect();
                at_work.into_iter().try_for_each(|one| one.join().map_err(|_| "a thread ended".to_owned())?)
            })?;
            let seconds = began.elapsed().as_secs_f64();
            rows.push(json!({
                "papers": papers, "threads": threads, "seconds": seconds, "rss_kib": memory_in_kib("VmRSS:")?,
            }));
        }
    }
    writeln!(std::io::stdout(), "{}", json!({ "rows": rows, "most_kib": memory_in_kib("VmHWM:")? }))?;
    Ok(())
}

/// Every `threads`th of so many papers.
fn many(office: &Office, papers: usize, first: usize, threads: usize, folder: &Path) -> Outcome<()> {
    let mut case = office.example(EXAMPLE, TODAY)?;
    for run in (first..papers).step_by(threads) {
        render(office, &mut case, run, folder)?;
    }
    Ok(())
}

/// From a changed fact to the PDF.
fn render(
    office: &Office,
    case: &mut CaseFile,
    run: usize,
    folder: &Path,
) -> Outcome<(Sample, Option<usize>)> {
    let began = Instant::now();
    let draft = compose(office, case, run)?;
    let compose = milliseconds(began);
    let written = office.write(draft, &[Format::Pdf], folder)?;
    Ok((Sample { compose, total: milliseconds(began) }, written.pages))
}

fn compose(office: &Office, case: &mut CaseFile, run: usize) -> Outcome<Draft> {
    office.set(case, "client.name.family", &family_name(run), TODAY)?;
    Ok(office.draft(case, DOCUMENT, TODAY)?)
}

fn hand_to_peers(office: &Office, case: &mut CaseFile, runs: usize, papers: &Path) -> Outcome<()> {
    for run in 0..WARM_UP + runs {
        let folder = papers.join(run.to_string());
        std::fs::create_dir_all(&folder)?;
        office.write(compose(office, case, run)?, &[Format::Json], &folder)?;
    }
    Ok(())
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1_000.0
}

/// A line of `/proc/self/status`.
fn memory_in_kib(name: &str) -> Outcome<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or("no such line")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
