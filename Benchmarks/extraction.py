#!/usr/bin/env python3
"""Times graph extract against the part-of-speech taggers of jieba and THULAC, in the same run.

usage: extraction.py GRAPH PATH... [--articles N] [--rounds N] [--core N]

GRAPH is a release build (Scripts/build-release). PATH is a folder or file that graph read knows.
graph and jieba get the same paragraphs and one core, take turns, and the median of the rounds counts;
THULAC, some hundred times slower, gets the first twenty kilobytes.
graph is timed as a whole process, start-up and printing included; jieba as a warm library, its
dictionary loaded before the clock starts. Then the memory of graph extract is measured over one,
two and four times the text: it must not grow. Needs jieba: pip install jieba in a venv; without
thulac there, it is left out.
"""
import argparse
import contextlib
import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import rows

PART = 20_000


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("graph")
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--articles", type=int, default=400, help="how many articles to time")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--core", type=int, default=0, help="the core both sides run on")
    return parser.parse_args()


def records(graph, paths):
    """The articles as graph read writes them."""
    read = subprocess.run([graph, "read", "--format", "jsonl", *paths], capture_output=True, check=False)
    lines = read.stdout.decode().splitlines()
    return [line for line in lines if json.loads(line).get("article")]


def text(line):
    record = json.loads(line)
    blocks = [record["article"]["title"]]
    blocks += [paragraph["text"] for paragraph in record["paragraphs"]]
    return blocks + [caption["text"] for caption in record["captions"]]


def run(words, path, watched=False):
    """Seconds and, of a process that is watched, which takes a little of its time, peak memory (KiB)."""
    start = time.perf_counter()
    with open(path, "rb") as source, open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(words, stdin=source, stdout=nowhere)
        memory = 0
        # What wait4 tells has the memory of this script in it, which the process was forked from.
        while watched and process.poll() is None:
            memory = max(memory, peak(process.pid))
            time.sleep(0.005)
        process.wait()
    if process.returncode:
        sys.exit(f"{words} ended with status {process.returncode}")
    return time.perf_counter() - start, memory


def peak(pid):
    """The most memory a process has had so far, in KiB."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            return next((int(line.split()[1]) for line in status if line.startswith("VmHWM")), 0)
    except OSError:
        return 0


def extract(graph, path, watched=False):
    return run([graph, "extract", "--jobs", "1", "-"], path, watched)


def read(graph, path):
    return run([graph, "read", "--format", "jsonl", "-"], path)


def thulac_seconds(blocks):
    """Seconds a megabyte, on the first of the text; none where THULAC is not installed."""
    try:
        import thulac
    except ImportError:
        print("thulac is not installed, and left out")
        return []
    with contextlib.redirect_stdout(io.StringIO()):
        tagger = thulac.thulac()
    read, start = 0, time.perf_counter()
    for block in blocks:
        tagger.cut(block)
        read += len(block.encode())
        if read > PART:
            break
    return [(time.perf_counter() - start) / read * 1e6]


def write(lines):
    file = tempfile.NamedTemporaryFile("w", suffix=".jsonl", delete=False)
    file.write("\n".join(lines) + "\n")
    file.close()
    return file.name


def main():
    chosen = options()
    os.sched_setaffinity(0, {chosen.core})
    try:
        import jieba.posseg
    except ImportError:
        sys.exit("could not load jieba: it is not installed; run pip install jieba in a venv")
    jieba.setLogLevel(60)
    jieba.initialize()
    list(jieba.posseg.cut("热身"))

    every = records(chosen.graph, chosen.paths)
    some = every[: chosen.articles]
    blocks = [block for line in some for block in text(line)]
    size = sum(len(block.encode()) for block in blocks) / 1e6
    path = write(some)
    ours, reading, theirs = [], [], []
    for _ in range(chosen.rounds):
        ours.append(extract(chosen.graph, path)[0])
        reading.append(read(chosen.graph, path)[0])
        start = time.perf_counter()
        for block in blocks:
            for _ in jieba.posseg.cut(block):
                pass
        theirs.append(time.perf_counter() - start)
    os.unlink(path)
    mine, peer = statistics.median(ours), statistics.median(theirs)
    print(f"{len(some)} articles, {size:.2f} MB of text, one core, median of {chosen.rounds}")
    print(f"graph extract   {mine:8.3f} s  {size / mine:7.2f} MB/s  {len(some) / mine:7.0f} articles/s")
    print(f"jieba posseg    {peer:8.3f} s  {size / peer:7.2f} MB/s  {len(some) / peer:7.0f} articles/s")
    alone = mine - statistics.median(reading)
    print(f"ratio           {peer / mine:8.1f} x as a process, start-up, reading and printing included")
    print(f"                {peer / alone:8.1f} x for the extraction, without what graph read takes")
    others = {"jieba": [seconds / size for seconds in theirs], "THULAC": thulac_seconds(blocks)}
    if others["THULAC"]:
        rate = 1 / others["THULAC"][0]
        print(f"THULAC          {size / rate:8.3f} s  {rate:7.4f} MB/s  {size / mine / rate:.0f} x, from a part")
    used = []
    for times in (1, 2, 4):
        path = write(every * times)
        seconds, memory = extract(chosen.graph, path, watched=True)
        os.unlink(path)
        used.append(memory / 1024)
        print(f"memory          {memory / 1024:8.1f} MiB for {len(every) * times} articles")
    reader = ("graph read of the same", [seconds / size for seconds in reading])
    rows.add("extract a MB of text", "s", [seconds / size for seconds in ours], others, reader,
             {"graph": max(used)})


main()
