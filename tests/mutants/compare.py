"""Compares what a run of cargo-mutants missed with the list of survivors that are explained.

    compare.py MUTANTS.OUT SURVIVORS.TOML

Exit status 1 when a survivor is not explained, or an explained one is no survivor any more.
"""

import json
import re
import sys
import tomllib
from collections import Counter
from pathlib import Path


def main(out: Path, known: Path) -> int:
    outcomes = json.loads((out / "outcomes.json").read_text())["outcomes"]
    counts: Counter[str] = Counter()
    missed: Counter[tuple[str, str]] = Counter()
    places: dict[tuple[str, str], list[str]] = {}
    for outcome in outcomes:
        if outcome["scenario"] == "Baseline":
            continue
        name = outcome["scenario"]["Mutant"]["name"]
        counts[outcome["summary"]] += 1
        if outcome["summary"] not in ("CaughtMutant", "Unviable", "Timeout"):
            # Lines move with every edit, so a survivor is known by its file and its change.
            place, change = re.fullmatch(r"(?:src-tauri/crates/)?(.+?:\d+:\d+): (.+)", name).groups()
            key = (place.split(":")[0], change)
            missed[key] += 1
            places.setdefault(key, []).append(place)
    listed = tomllib.loads(known.read_text())["survivor"]
    explained = Counter({(one["file"], one["change"]): one.get("times", 1) for one in listed})
    print(", ".join(f"{kind} {number}" for kind, number in sorted(counts.items())), f"of {counts.total()}")
    for key in missed - explained:
        print("not explained:", key[1], "at", ", ".join(places[key]))
    for key in explained - missed:
        print("no survivor any more:", *key)
    return int(missed != explained)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
