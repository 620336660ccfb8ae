#!/usr/bin/env python3
"""Times `graph compare` of one meeting: 50 statements, 30 outlets, 60 articles, beside a large graph.

    Benchmarks/comparison.py --graph .build/release/graph [--database GRAPH.sqlite]

The meeting is imported into a copy of the database, or into an empty one. Nothing else compares outlets
statement by statement, so the floor is an empty query of the sqlite3 shell on the same file.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import rows

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
EVENT = os.path.join(ROOT, "Benchmarks/Comparison/event.py")
MEETING = "2024-05-17-基准会谈"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--graph", default=os.path.join(ROOT, ".build/release/graph"))
    parser.add_argument("--database")
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    graph = os.path.abspath(options.graph)
    with tempfile.TemporaryDirectory() as folder:
        database, event = (os.path.join(folder, name) for name in ("graph.sqlite", "event.yaml"))
        if options.database:
            shutil.copy(options.database, database)
        with open(event, "wb") as file:
            subprocess.run([sys.executable, EVENT], stdout=file, check=True)
        subprocess.run([graph, "import", event, "--db", database, "--quiet"], check=True)
        commands = {
            "sqlite3, empty query": ["sqlite3", "-readonly", database, "SELECT 1 FROM node LIMIT 1"],
            "graph compare": [graph, "compare", MEETING, "--db", database],
            "graph compare --format json": [
                graph, "compare", MEETING, "--db", database, "--format", "json"
            ],
            "graph show": [graph, "show", MEETING, "--db", database],
        }
        times = {name: [] for name in commands}
        for _ in range(options.rounds):
            for name, command in commands.items():
                before = time.perf_counter()
                subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
                times[name].append((time.perf_counter() - before) * 1e3)
    print("| whole process | median ms | least ms |\n|---|---|---|")
    floor = ("sqlite3, empty query", times["sqlite3, empty query"])
    for name, values in times.items():
        if name.startswith("graph"):
            rows.add(f"{name}, 50 statements, 30 outlets", "ms", values, floor=floor)
        print(f"| {name} | {statistics.median(values):.3g} | {min(values):.3g} |")


if __name__ == "__main__":
    main()
