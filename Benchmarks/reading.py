#!/usr/bin/env python3
"""Reading pages: speed and memory of `graph read` against trafilatura, in one run on one core.

usage: Benchmarks/reading.py [--quick] [--rounds N] [--graph PATH] [FOLDER]

FOLDER is a folder of pages (default ../shared/corpus/wild beside the checkout; without it, pages
made of the samples in Tests). --quick takes every fifth page and one round. GRAPH is the release
binary that Scripts/build-release makes.

trafilatura comes from PyPI into a throw-away virtual environment, or is in that of
$GRAPH_BENCH_ENV. Both read the same files, on the
same core, in turns, so that a busy machine slows both alike; the medians are reported. Times are CPU
seconds of the process that does the work, reading of files included; both give text, title, date,
author and address of each page as JSON. Exits with 1 where a bar is missed.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile

import environment
import rows

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CORPUS = os.path.join(os.path.dirname(ROOT), "shared", "corpus", "wild")
SAMPLES = os.path.join(ROOT, "Tests", "EventGraphTests", "Fixtures", "pages")
PEER = ["trafilatura==2.*", "lxml_html_clean"]
PAGES_A_SECOND = 2_000
TIMES_THE_PEER = 20

# Runs in the virtual environment: reads its files once for every line on standard input.
WORKER = """
import json, resource, sys, time, trafilatura
paths = json.load(open(sys.argv[1]))
def read(path, fast):
    with open(path, "rb") as file:
        page = file.read().decode("utf-8", "replace")
    return trafilatura.extract(page, output_format="json", with_metadata=True, fast=fast)
for path in paths[:5]: read(path, False)
print(json.dumps({"version": trafilatura.__version__}), flush=True)
for line in sys.stdin:
    start = time.process_time()
    found = sum(read(path, line.strip() == "fast") is not None for path in paths)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"seconds": seconds, "articles": found, "peak": peak}), flush=True)
"""


def sample_pages(folder):
    """Pages as long as news is, made of the mirror pages among the samples."""
    paths = []
    for name in sorted(os.listdir(SAMPLES)):
        if not name.startswith("mirror-") or name == "mirror-video.md":
            continue
        with open(os.path.join(SAMPLES, name), encoding="utf-8") as file:
            head, *paragraphs = file.read().split("<p>")
        for number in range(100):
            paths.append(os.path.join(folder, f"{number}-{name}"))
            with open(paths[-1], "w", encoding="utf-8") as file:
                file.write(head + "".join("<p>" + text for text in paragraphs[:-1] * 12 + paragraphs[-1:]))
    return paths


def run_graph(graph, paths):
    process = subprocess.Popen([graph, "read", "--format", "jsonl", *paths], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{graph} read ended with status {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def start_worker(folder, paths):
    python = environment.python(folder, *PEER)
    script, listing = os.path.join(folder, "worker.py"), os.path.join(folder, "paths.json")
    with open(script, "w") as file:
        file.write(WORKER)
    with open(listing, "w") as file:
        json.dump(paths, file)
    return subprocess.Popen([python, script, listing], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def run_worker(worker, mode):
    worker.stdin.write(mode + "\n")
    worker.stdin.flush()
    return json.loads(worker.stdout.readline())


def report(name, seconds, paths, size, peak, remark):
    speed = len(paths) / statistics.median(seconds)
    rate = size / statistics.median(seconds) / 1e6
    print(f"{name:20} {speed:7,.0f} pages/s {rate:6.1f} MB/s  peak {peak / 1024:4.0f} MiB  {remark}")
    return speed


def main():
    parser = argparse.ArgumentParser(usage=__doc__, add_help=True)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--graph", default=os.path.join(ROOT, ".build", "release", "graph"))
    parser.add_argument("folder", nargs="?")
    options = parser.parse_args()
    if not os.access(options.graph, os.X_OK):
        sys.exit(f"no {options.graph}: build it with Scripts/build-release")
    rounds = options.rounds or (1 if options.quick else 3)
    with tempfile.TemporaryDirectory() as folder:
        source = options.folder or (CORPUS if os.path.isdir(CORPUS) else None)
        if source:
            paths = sorted(os.path.join(at, name) for at, _, names in os.walk(source) for name in names)
        else:
            paths = sample_pages(folder)
        if options.quick:
            paths = paths[::5]
        if not paths:
            sys.exit(f"no pages in {source}")
        size = sum(os.path.getsize(path) for path in paths)
        worker = start_worker(folder, paths)
        version = json.loads(worker.stdout.readline())["version"]
        # Whatever runs from here on shares one core.
        core = {min(os.sched_getaffinity(0))}
        os.sched_setaffinity(0, core)
        os.sched_setaffinity(worker.pid, core)
        ours, theirs, fast = [], [], []
        for _ in range(rounds):
            ours.append(run_graph(options.graph, paths))
            theirs.append(run_worker(worker, "default"))
            ours.append(run_graph(options.graph, paths))
            fast.append(run_worker(worker, "fast"))
        worker.stdin.close()
        worker.wait()
    print(f"{len(paths)} pages, {size / 1e6:.1f} MB, {rounds} rounds, CPU seconds of one core")
    own = report("graph read", [run[0] for run in ours], paths, size, max(run[1] for run in ours), "")
    peer = report("trafilatura", [run["seconds"] for run in theirs], paths, size,
                  max(run["peak"] for run in theirs), f"{version}, {theirs[0]['articles']} texts")
    report("trafilatura, fast", [run["seconds"] for run in fast], paths, size,
           max(run["peak"] for run in fast), f"without its fallbacks, {fast[0]['articles']} texts")
    rows.add(
        f"read {len(paths)} pages", "s", [run[0] for run in ours],
        {"trafilatura": [run["seconds"] for run in theirs], "trafilatura, fast": [run["seconds"] for run in fast]},
        memory={"graph": max(run[1] for run in ours) / 1024, "trafilatura": max(run["peak"] for run in theirs) / 1024},
    )
    print(f"ratio {own / peer:.1f} (bar: {TIMES_THE_PEER}), pages a second {own:,.0f} (bar: {PAGES_A_SECOND:,})")
    if own < PAGES_A_SECOND or own / peer < TIMES_THE_PEER:
        sys.exit(1)


main()
