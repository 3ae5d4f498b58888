//! The hot paths of the engine under criterion, for `make bench`; a benchmark, never a test.
//!
//! `himoya-bench-hot --bench [FILTER]` measures each path with the statistics of criterion and, run again, says what
//! became faster or slower since. Estimates lie in `CRITERION_HOME`. Every run of a paper names another person, so that
//! no page of an earlier one is found; files go to memory where there is `/dev/shm`.

use std::hint::black_box;
use std::path::Path;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use himoya_casework::{CaseFile, Draft, Format, Moment, NameQuery, Now, Office};
use himoya_tests::bench::{DOCUMENT, EXAMPLE, TODAY, family_name};

/// The allocator of the program itself.
#[cfg(not(target_env = "msvc"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// An office with its worked case, in which each person has another name.
struct Bench {
    office: Office,
    case: CaseFile,
    person: usize,
}

impl Bench {
    fn new() -> Bench {
        let office = Office::open().expect("the content is sound");
        let case = office.example(EXAMPLE, TODAY).expect("the worked case is there");
        Bench { office, case, person: 0 }
    }

    fn next_person(&mut self) {
        let name = family_name(self.person);
        self.office.set(&mut self.case, "client.name.family", &name, TODAY).expect("a name");
        self.person += 1;
    }

    fn draft(&mut self) -> Draft {
        self.next_person();
        self.office.draft(&self.case, DOCUMENT, TODAY).expect("the case is sound")
    }
}

fn opening(c: &mut Criterion) {
    c.bench_function("open/content, law and fonts", |b| b.iter(|| black_box(Office::open().is_ok())));
}

fn papers(c: &mut Criterion) {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    let folder = folder.expect("a folder for the files");
    let mut bench = Bench::new();
    c.bench_function("appeal/facts to text", |b| b.iter(|| black_box(bench.draft())));
    for (name, format) in [
        ("appeal/text to PDF", Format::Pdf),
        ("appeal/text to Word file", Format::Docx),
        ("appeal/text to plain text", Format::Txt),
    ] {
        // Two hands into one bench: the draft is made before the clock runs.
        let office = Office::open().expect("the content is sound");
        c.bench_function(name, |b| {
            b.iter_batched(
                || bench.draft(),
                |draft| black_box(office.write(draft, &[format], folder.path()).expect("written")),
                BatchSize::SmallInput,
            );
        });
    }
}

fn terms(c: &mut Criterion) {
    let now = Now::Local(Moment::of(TODAY));
    let mut bench = Bench::new();
    c.bench_function("case/terms with their proofs", |b| {
        b.iter(|| black_box(bench.office.ledger(&bench.case, now).expect("counted")));
    });
    c.bench_function("case/plan", |b| {
        b.iter(|| black_box(bench.office.plan(&bench.case, now).expect("planned")));
    });
    c.bench_function("case/findings of a paper", |b| {
        b.iter(|| black_box(bench.office.check(&bench.case, DOCUMENT, TODAY).expect("checked")));
    });
    bench.next_person();
    let text = bench.case.to_json();
    c.bench_function("case/read from JSON", |b| {
        b.iter(|| black_box(bench.office.read_case(&text, TODAY).expect("read")));
    });
    let name = NameQuery {
        surname: Some("Нуриддинова".to_owned()),
        given: Some("Гулҷаҳон".to_owned()),
        patronymic: Some("Меҳрубоновна".to_owned()),
        female: true,
    };
    c.bench_function("name/six cases", |b| b.iter(|| black_box(bench.office.inflect(&name))));
}

fn tables(c: &mut Criterion) {
    let office = Office::open().expect("the content is sound");
    let id = office.raids().first().map(|(id, _)| id.clone()).expect("a worked raid");
    c.bench_function("raid/read the worked table", |b| {
        b.iter(|| black_box(office.raid(&id, TODAY).expect("read")));
    });
}

criterion_group!(hot, opening, papers, terms, tables);
criterion_main!(hot);
