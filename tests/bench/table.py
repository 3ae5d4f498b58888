"""The figures of run.sh as Markdown:  table.py FIGURES RELEASE-FOLDER FOLDER-OF-THE-RENDERED-FILES"""

import json
import os
import platform
import re
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIGURES, RELEASE, MEMORY = (Path(argument) for argument in sys.argv[1:4])


# --- The machine


def said(*command):
    """The first line that a command prints, or nothing if there is no such command."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip().partition("\n")[0]


def field(path, name):
    found = re.search(rf"^{name}\s*[:=]\s*(.*)$", Path(path).read_text(), re.MULTILINE)
    return found[1].strip().strip('"') if found else "?"


def locked(package):
    """The version of a crate in Cargo.lock."""
    found = re.search(rf'name = "{package}"\nversion = "(.*)"', (ROOT / "Cargo.lock").read_text())
    return found[1] if found else "?"


def machine():
    memory = int(field("/proc/meminfo", "MemTotal").split()[0]) / 1024**2
    changed = " with changes" if said("git", "status", "--porcelain") else ""
    hypervisor = ", a virtual machine" if re.search(r"\bhypervisor\b", Path("/proc/cpuinfo").read_text()) else ""
    return [
        f"{field('/proc/cpuinfo', 'model name')}, {os.cpu_count()} cores, {memory:.0f} GiB of memory{hypervisor}; "
        f"{field('/etc/os-release', 'PRETTY_NAME')}, Linux {platform.release()}.",
        f"{said('rustc', '--version')}, Typst {locked('typst')}, Tauri {locked('tauri')}, "
        f"WebKitGTK {said('pkg-config', '--modversion', 'webkit2gtk-4.1') or '?'}, Node {said('node', '--version')}, "
        f"Python {platform.python_version()}; commit {said('git', 'rev-parse', '--short', 'HEAD') or '?'}{changed}.",
        f"Measured on {said('date', '+%F %H:%M')}. The load is that of all programs of the machine over the last minute, "
        "before and after the row was measured, its own work included: with more than the row's own, times are too long.",
    ]


# --- Rows


def figures(name):
    path = FIGURES / f"{name}.json"
    return json.loads(path.read_text()) if path.exists() else None


def load(name):
    return " → ".join((FIGURES / f"{name}.load").read_text().split())


def ms(value):
    return f"{value:.1f} ms" if value < 10 else f"{value:,.0f} ms"


def times(values):
    ordered = sorted(values)
    p95 = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    spread = f"p95 {ms(p95)}" if len(ordered) >= 20 else f"{ms(ordered[0])} to {ms(ordered[-1])}"
    return f"**{ms(statistics.median(ordered))}**, {spread}"


def mib(kib):
    return f"{kib / 1024:,.0f} MiB"


def size(path):
    path = Path(path)
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return f"{sum(file.stat().st_size for file in files) / 1024**2:,.1f} MiB"


def warm_rows(found):
    rest = [total - compose for total, compose in zip(found["total_ms"], found["compose_ms"])]
    paper = f"{found['pages']} pages, {found['pdf_bytes'] / 1024:.0f} KiB"
    yield f"warm: one fact changed → PDF ({paper})", times(found["total_ms"]), len(rest), "warm"
    yield "… of which facts → composed text with its law", times(found["compose_ms"]), len(rest), "warm"
    yield "… of which text → PDF/A-2b, written", times(rest), len(rest), "warm"
    yield "memory of that process", mib(found["rss_kib"]) + " RSS", 1, "warm"


def cold_rows(found):
    yield "cold: whole process `himoya draft` → PDF", times(found["total_ms"]), len(found["total_ms"]), "cold"
    yield "… its CPU time", times(found["cpu_ms"]), len(found["cpu_ms"]), "cold"
    yield "… its largest memory", mib(found["rss_kib"]) + " RSS", len(found["total_ms"]), "cold"


def usage_rows(found):
    yield "whole process `himoya --version`", times(found["total_ms"]), len(found["total_ms"]), "usage"


def window_rows(found):
    parts = ", ".join(f"{name} {mib(kib)}" for name, kib in found["pss_kib"].items())
    starts = len(found["start_ms"])
    missed = f"; **{found['key_missed']} letters were not followed at all**" if found["key_missed"] else ""
    keys = times(found["key_ms"]) if found["key_ms"] else "none"
    yield "typed letter → new picture of the page", keys + missed, len(found["key_ms"]), "window"
    yield "start → passphrase has the focus", times(found["start_ms"]), starts, "window"
    yield "passphrase → first field takes the focus", times(found["open_ms"]), starts, "window"
    yield "passphrase → first picture of the pages", times(found["open_page_ms"]), starts, "window"
    yield f"memory idle, case open ({parts})", f"**{mib(sum(found['pss_kib'].values()))}** PSS", 1, "window"


def scale_rows(found):
    for row in found["rows"]:
        per = row["seconds"] / row["papers"] * 1000
        what = f"{row['papers']:,} appeals, {row['threads']} thread{'s' if row['threads'] > 1 else ''}"
        figure = f"**{row['papers'] / row['seconds']:,.0f} a second**, {ms(per)} each, {mib(row['rss_kib'])} RSS"
        yield what, figure, 1, "scale"
    yield "… largest memory of that process, two offices in it", mib(found["most_kib"]), 1, "scale"


def span(ns):
    return ms(ns / 1e6) if ns >= 1e6 else us(ns / 1000)


def hot_rows(found):
    for path in found:
        figure = f"**{span(path['ns'])}**, {span(path['from_ns'])} to {span(path['to_ns'])}"
        yield f"hot path, criterion: {path['name']}", figure, 100, "hot"


def raid_rows(found):
    what = "raid: `himoya batch --example raid-300`, from table to files"
    yield what, times(found["total_ms"]), len(found["total_ms"]), "raid"
    yield "… its CPU time", times(found["cpu_ms"]), len(found["cpu_ms"]), "raid"
    yield "… its largest memory", mib(found["rss_kib"]) + " RSS", len(found["total_ms"]), "raid"


def peer_rows(name, label):
    kept, cold = figures(name), figures(f"{name}-cold")
    if not kept:
        yield f"peer: {label}", "absent on this machine", 0, None
        return
    label = f"peer: {label} {kept['version']}"
    pages = f"{kept.get('pages', '?')} pages, {kept['pdf_bytes'] / 1024:.0f} KiB"
    yield f"{label}, warm: composed text → PDF ({pages})", times(kept["total_ms"]), len(kept["total_ms"]), name
    yield "… memory of that process", mib(kept["rss_kib"]) + " RSS", 1, name
    if cold:
        yield f"{label}, cold: whole process", times(cold["total_ms"]), len(cold["total_ms"]), f"{name}-cold"


def us(value):
    return f"{value:.1f} µs"


def terms_rows(found):
    for key, what in (
        ("appeal_ns", "one term with its steps: ten days, moved over a weekend"),
        ("hours_ns", "… 48 hours from a moment"),
        ("working_ns", "… 15 working days over New Year"),
    ):
        yield what, f"**{us(found[key] / 1000)}**", 30_000, "terms"
    per = found["every_day_s"] / found["proofs"] * 1e6
    every = f"**{found['every_day_s']:.1f} s**, {found['proofs']:,} proofs, {us(per)} each"
    yield f"every one of {found['rules']} rules for every day of 2013–2027", every, 1, "terms"


def ledgers_rows(found):
    what = f"ledgers of {found['cases']} cases with all proofs, ready to show ({found['entries']:,} entries)"
    yield what, times(found["ms"]), len(found["ms"]), "ledgers"


def vault_rows(found):
    cost = found["argon2id"]
    size = f"{found['cases']:,} cases, {found['attachments']:,} attachments, {found['bytes'] / 1024**2:,.0f} MiB"
    chosen = f"Argon2id {cost['m_kib'] // 1024} MiB, {cost['t']} passes, chosen on this machine"
    yield f"vault: unlock ({chosen})", times(found["unlock_ms"]), len(found["unlock_ms"]), "vault"
    yield f"vault of {size}: open", times(found["open_ms"]), len(found["open_ms"]), "vault"
    yield "… save one answer with its operation, on the disk", times(found["save_ms"]), len(found["save_ms"]), "vault"
    yield "… search in all texts", times(found["search_ms"]), len(found["search_ms"]), "vault"
    for key, what in (("list_ms", "read every case"), ("verify_ms", "check everything"), ("backup_ms", "back up and check the copy")):
        yield f"… {what}", ms(found[key]), 1, "vault"
    sealed, plain = found["overhead"]["encrypted"], found["overhead"]["plain"]
    for key, what in (("insert_ms", "one insert, flushed"), ("read_all_ms", "read 400 cases past the cache")):
        figure = f"{times(sealed[key])}; plain {times(plain[key])}"
        yield f"encrypted against plain SQLite: {what}", figure, len(sealed[key]), "vault"


def desk_rows(found):
    yield f"desk of {found['cases']:,} cases: first look ever, with the index of all texts", ms(found["first_look"]), 1, "desk"
    yield "… first look after another unlocking", ms(found["unlocked"]), 1, "desk"
    yield "… another look, nothing changed", ms(found["again"]), 1, "desk"
    yield "… search as one types, a letter, answer written for the window", times(found["keystroke_ms"]), len(found["keystroke_ms"]), "desk"
    for key, what in (("filter", "narrow to what burns"), ("month", "a month of safe moments")):
        yield f"… {what}", ms(found[key]), 1, "desk"


def saves_rows(found):
    for age, what in (("young", "a young case"), ("old", f"one with {found['operations']:,} operations")):
        taken = found[age]
        runs = len(taken["save_ms"])
        yield f"an answer in {what}: keeping it, with what it does to the history", times(taken["save_ms"]), runs, "saves"
        yield "… with the whole look at the case that the window shows", times(taken["answer_ms"]), runs, "saves"
    listed = found["list"]
    yield f"the list of {listed['cases']} cases with the next term of each", times(listed["ms"]), len(listed["ms"]), "saves"


def lexdays_rows():
    found = figures("lexdays")
    if not found:
        yield "peer: PyPI lexdays", "absent on this machine", 0, None
        return
    ordered = sorted(found["us"])
    figure = f"**{us(statistics.median(ordered))}**, p95 {us(ordered[int(0.95 * len(ordered))])}"
    yield f"peer: PyPI lexdays {found['version']}, one German term with its trace", figure, len(ordered), "lexdays"


def size_rows():
    yield "size of `himoya` (content within)", size(RELEASE / "himoya"), 1, None
    yield "size of `himoya-desktop` (content and screens within)", size(RELEASE / "himoya-desktop"), 1, None
    fonts = size(ROOT / "templates/fonts")
    yield f"size of the content, `templates/` (fonts {fonts})", size(ROOT / "templates"), 1, None


def rows():
    measured = (
        ("warm", warm_rows),
        ("scale", scale_rows),
        ("hot", hot_rows),
        ("raid", raid_rows),
        ("terms", terms_rows),
        ("ledgers", ledgers_rows),
        ("vault", vault_rows),
        ("desk", desk_rows),
        ("saves", saves_rows),
        ("cold", cold_rows),
        ("usage", usage_rows),
        ("window", window_rows),
    )
    for name, made in measured:
        found = figures(name)
        if found:
            yield from made(found)
        else:
            yield name, "could not be measured", 0, None
    yield from size_rows()
    yield from peer_rows("typst", "PyPI typst, our layout, compiler kept")
    yield from peer_rows("typst-cli", "typst compile, a process for each paper, as people run it")
    yield from peer_rows("typst-cli-fonts", "typst compile, a process for each paper, told its fonts")
    yield from peer_rows("weasyprint", "WeasyPrint, same words in HTML, fonts kept")
    yield from peer_rows("docxtpl", "docxtpl, then a LibreOffice process for each paper")
    yield from peer_rows("docxtpl-kept", "docxtpl, then one LibreOffice that goes on")
    yield from peer_rows("xelatex", "XeLaTeX, two runs for each paper")
    yield from lexdays_rows()


NOTES = f"""
- Paper: the appeal of the worked case `family-expelled`. Figures in bold are medians.
- Warm: the family name is another one in every run and the process goes on. The public interface hands out files, not
  bytes, so the PDF is written, into {MEMORY}{" (memory)" if str(MEMORY) == "/dev/shm" else " (no /dev/shm here)"}.
- Typed letter: by the page's own clock, from the input event to the load of the new picture of page 1. It includes the
  pause of 150 ms in which the window waits for further typing, saving the answer to disk, and three pages as SVG.
- Start: from the birth of the process by the kernel's clock (steps of 10 ms), with a vault and empty WebKit caches, the
  window being driven by WebDriver under Xvfb. Behind the passphrase: with `--example`, the computing of the key in it,
  which is slow by choice.
- PSS counts memory shared with other processes in shares; Xvfb and the driver are not in it.
- Peers begin with the composed text as JSON, which they read and rework in Python; compare them with "text → PDF/A-2b".
  Typst and WeasyPrint write PDF/A-2b; the pages of all but Typst are alike, not the same. What is not said to go on keeps nothing
  between two papers, which is how it is used. What is not installed is named as absent.
- Hot paths: criterion's estimate with its 95 % interval; a run says on the terminal what became slower since the last.
- Appeals in numbers: from a changed fact to a written PDF, with the law, the terms and the findings of each case; the
  peers are given the finished text. Each thread has an office of its own.
""".strip()


def main():
    print("\n".join(machine()))
    print("\n| what | figure | runs | load |\n|---|--:|--:|--:|")
    for what, figure, runs, measured in rows():
        print(f"| {what} | {figure} | {runs or '–'} | {load(measured) if measured else '–'} |")
    print(f"\n{NOTES}")


if __name__ == "__main__":
    main()
