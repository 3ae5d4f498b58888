"""Whole processes:  cold.py RUNS COMMAND…   (in the command, {out} stands for a fresh folder in memory)

Runs the command RUNS times after one run that is not counted (it brings the files into the page cache), one after
the other. Prints one line of JSON: wall times and CPU times in milliseconds, and the largest memory of the process.
"""

import json
import os
import subprocess
import sys
import tempfile
import time


def once(command):
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        command = [part.replace("{out}", folder) for part in command]
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = (time.perf_counter() - began) * 1000
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return wall, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss


def main():
    runs, command = int(sys.argv[1]), sys.argv[2:]
    once(command)
    wall, cpu, rss = zip(*(once(command) for _ in range(runs)))
    print(json.dumps({"total_ms": wall, "cpu_ms": cpu, "rss_kib": max(rss)}))


if __name__ == "__main__":
    main()
