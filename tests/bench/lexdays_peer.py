"""PyPI's lexdays, a deadline engine that explains its steps too:  lexdays_peer.py RUNS   (with the Python of the venv)

Counts one German appeal (a month) with its trace over and over in one process; prints one line of JSON.
"""

import importlib.metadata
import json
import sys
import time

import lexdays

PACK = lexdays.rulepack("de/zpo")


def count():
    return lexdays.compute(PACK, "2026-11-11", act="berufung")


result = count()
times = []
for _ in range(int(sys.argv[1])):
    began = time.perf_counter_ns()
    count()
    times.append((time.perf_counter_ns() - began) / 1e3)
print(json.dumps({"version": importlib.metadata.version("lexdays"), "us": times, "steps": len(result.trace)}))
