#!/usr/bin/env python3
"""Times an ingest, and a second one that finds nothing new, beside what it is made of, in one run.

usage: Benchmarks/ingestion.py --graph PATH [--rounds N] [FOLDER]

FOLDER is a folder of pages (default ../shared/corpus/wild beside the checkout, or else the samples in
Tests). All are whole processes on all cores, by the clock, in turns. Nobody else makes a graph of pages;
the parts are `graph extract` of the same pages, which is an ingest without a graph, and the sqlite3
shell copying the rows of the finished graph, in order, into a new file with the same indexes.
"""
import argparse
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

import rows

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CORPUS = os.path.join(os.path.dirname(ROOT), "shared", "corpus", "wild")
SAMPLES = os.path.join(ROOT, "Tests", "EventGraphTests", "Fixtures", "pages")


def run(*words):
    """Seconds by the clock and greatest memory, in MB, of a process."""
    start = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"ingestion.py: {' '.join(words[:3])} failed with {process.returncode}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def remove(database):
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(database + ending):
            os.remove(database + ending)


def copy_script(database):
    """What copies every row of a graph into a new file with the same tables and indexes."""
    connection = sqlite3.connect(database)
    schema = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type IN ('table', 'index')"
    ).fetchall()
    connection.close()
    script = [f"ATTACH '{database}' AS old", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "BEGIN"]
    script += [sql for kind, _, sql in schema if kind == "table"]
    for kind, name, _ in schema:
        if kind == "table":
            script.append(f"INSERT INTO main.{name} SELECT * FROM old.{name}")
    script += [sql for kind, _, sql in schema if kind == "index"]
    return ";\n".join([*script, "COMMIT;"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--graph", default=os.path.join(ROOT, ".build", "release", "graph"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("folder", nargs="?", default=CORPUS if os.path.isdir(CORPUS) else SAMPLES)
    options = parser.parse_args()
    times = {"ingest": [], "again": [], "extract": [], "copy": []}
    memory = 0
    with tempfile.TemporaryDirectory() as work:
        database, copy = (os.path.join(work, name) for name in ("graph.sqlite", "copy.sqlite"))
        ingest = [options.graph, "--quiet", "--db", database, "ingest", options.folder]
        for _ in range(options.rounds):
            remove(database)
            remove(copy)
            took, used = run(*ingest)
            memory = max(memory, used)
            times["ingest"].append(took)
            times["again"].append(run(*ingest)[0])
            times["extract"].append(run(options.graph, "extract", options.folder)[0])
            if shutil.which("sqlite3"):
                times["copy"].append(run("sqlite3", copy, copy_script(database))[0])
        connection = sqlite3.connect(database)
        pages = connection.execute("SELECT count(*) FROM page").fetchone()[0]
        size = os.path.getsize(database) / 1e6
    whole = statistics.median(times["ingest"])
    print(f"{pages} pages, {size:.0f} MB, {memory:.0f} MB of memory, median of {options.rounds}")
    print(f"ingest {whole:.2f} s, {pages / whole:.0f} pages a second")
    for name in ("again", "extract", "copy"):
        if times[name]:
            took = statistics.median(times[name])
            print(f"{name:7} {took:.2f} s, {took / whole:.2f} of that")
    floor = ("extract and copy of the rows", [sum(pair) for pair in zip(times["extract"], times["copy"])])
    rows.add(f"ingest {pages} pages", "s", times["ingest"], floor=floor, memory={"graph": memory})
    rows.add("ingest them again", "s", times["again"])


main()
