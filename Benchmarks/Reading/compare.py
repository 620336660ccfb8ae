#!/usr/bin/env python3
"""Compares `graph read` with trafilatura on the same pages, in the same run, on one core.

usage: compare.py GRAPH FOLDER [ROUNDS]

Needs trafilatura (pip install trafilatura lxml_html_clean). Rounds of both alternate, so that a busy
machine slows both alike; the median of each is reported. Times are CPU seconds of the process that
does the work, file reading included. Both give text, title, date, author and address of each page.
"""
import os, statistics, subprocess, sys, time


def pages_of(folder):
    return sorted(os.path.join(at, name) for at, _, names in os.walk(folder) for name in names)


def run_graph(graph, folder):
    process = subprocess.Popen([graph, "read", "--format", "jsonl", folder], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"graph read ended with status {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def run_trafilatura(paths, extract):
    start = time.process_time()
    for path in paths:
        with open(path, "rb") as file:
            extract(file.read().decode("utf-8", "replace"), output_format="json", with_metadata=True)
    return time.process_time() - start


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    graph, folder = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) == 4 else 3
    import trafilatura

    paths = pages_of(folder)
    size = sum(os.path.getsize(path) for path in paths)
    # Python is slow enough that a sample tells its speed.
    sample = paths[::5]
    sample_size = sum(os.path.getsize(path) for path in sample)
    run_trafilatura(sample[:5], trafilatura.extract)
    ours, theirs, memory = [], [], 0
    for _ in range(rounds):
        seconds, peak = run_graph(graph, folder)
        ours.append(seconds)
        memory = max(memory, peak)
        theirs.append(run_trafilatura(sample, trafilatura.extract))
    own = len(paths) / statistics.median(ours)
    peer = len(sample) / statistics.median(theirs)
    print(f"{len(paths)} pages, {size / 1e6:.1f} MB, {rounds} rounds, CPU seconds of one core")
    print(f"graph read   {own:8,.0f} pages/s  {size / statistics.median(ours) / 1e6:6.1f} MB/s  peak {memory / 1024:.0f} MiB")
    print(f"trafilatura  {peer:8,.0f} pages/s  {sample_size / statistics.median(theirs) / 1e6:6.1f} MB/s  version {trafilatura.__version__}")
    print(f"ratio        {own / peer:8.1f}")


main()
