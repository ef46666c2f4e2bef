#!/usr/bin/env python3
"""Measures `seloste build` of the example in release mode: wall time, CPU, peak memory, binary size.

Run it from anywhere: `benches/build.py [runs]`. It builds the program first.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = ROOT / "target/release/seloste"


def once(out: pathlib.Path) -> tuple[float, float, float]:
    """Wall time and CPU in milliseconds, peak memory in megabytes, of one build into an empty folder."""
    command = [BINARY, "build", "--quiet", "--today", "2026-11-23", "--project", ROOT, "--out", out]
    started = time.perf_counter()
    pid = os.posix_spawn(BINARY, command, os.environ)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - started
    if status != 0:
        sys.exit(f"the build failed with status {status}")
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    figures = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(runs + 1):
            figures.append(once(pathlib.Path(folder) / str(number)))
    figures = figures[1:]  # the first run warms the disk's cache
    for name, unit, column in (("wall time", "ms", 0), ("CPU", "ms", 1), ("peak memory", "MB", 2)):
        values = [figure[column] for figure in figures]
        print(f"{name}: {statistics.median(values):.0f} {unit} (min {min(values):.0f}, max {max(values):.0f})")
    print(f"binary: {BINARY.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
