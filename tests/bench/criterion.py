"""The estimates that criterion keeps, as one line of JSON:  criterion.py CRITERION_HOME"""

import json
import sys
from pathlib import Path


def main():
    found = []
    for file in sorted(Path(sys.argv[1]).rglob("new/estimates.json")):
        estimates = json.loads(file.read_text())
        named = json.loads((file.parent / "benchmark.json").read_text())
        # A path whose runs do not grow has a mean and no slope.
        best = estimates.get("slope") or estimates["mean"]
        interval = best["confidence_interval"]
        found.append(
            {
                "name": named["full_id"],
                "ns": best["point_estimate"],
                "from_ns": interval["lower_bound"],
                "to_ns": interval["upper_bound"],
            }
        )
    print(json.dumps(found))


if __name__ == "__main__":
    main()
