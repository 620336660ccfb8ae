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
import tempfile

import rows
from processes import copy_script, measured, remove

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CORPUS = os.path.join(os.path.dirname(ROOT), "shared", "corpus", "wild")
SAMPLES = os.path.join(ROOT, "Tests", "EventGraphTests", "Fixtures", "pages")


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
            first = measured(*ingest)
            memory = max(memory, first.memory)
            times["ingest"].append(first.clock)
            times["again"].append(measured(*ingest).clock)
            times["extract"].append(measured(options.graph, "extract", options.folder).clock)
            if shutil.which("sqlite3"):
                with sqlite3.connect(database) as connection:
                    script = copy_script(connection, database)
                times["copy"].append(measured("sqlite3", copy, script).clock)
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
