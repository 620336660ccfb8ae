#!/usr/bin/env python3
"""How the cost of one node, of one article and of one question grows with the graph.

usage: Benchmarks/growth.py --graph PATH [--whole | --quick] [--rounds N]

Invented graphs of 10^3 to 10^5 nodes, five times as many connections, and of 10^2 to 10^4 invented
articles of 700 characters; --whole goes on to 10^6 nodes and 10^5 articles, which takes a quarter of an
hour, --quick ends at 10^4 and 10^3. Importing and ingesting count the processor time of the whole process, in
microseconds for each node or article; questions are whole processes by the clock, medians.
"""
import argparse
import csv
import json
import os
import statistics
import subprocess
import sys
import tempfile

import rows
from processes import measured

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.path.join(ROOT, "Benchmarks", "Connections", "data.py")
SIZES = {"XXS": 1_000, "XS": 10_000, "S": 100_000, "M": 1_000_000}


def median_ms(rounds, *words):
    return statistics.median(measured(*words).clock * 1e3 for _ in range(rounds))


def of_nodes(graph, size, work, rounds):
    """What one size of graph costs: the importing of it, and three questions."""
    folder, database = os.path.join(work, size), os.path.join(work, f"{size}.sqlite")
    subprocess.run([sys.executable, DATA, size, folder], check=True)
    tables = ["--nodes", f"{folder}/nodes.csv", "--edges", f"{folder}/edges.csv"]
    spent, _, memory = measured(graph, "--quiet", "--db", database, "import", *tables)
    with open(os.path.join(folder, "pairs.csv"), encoding="utf-8") as file:
        one, other = (f"person:{node}" for node in list(csv.reader(file))[1])
    ask = [graph, "--db", database]
    return {
        "nodes": SIZES[size],
        "import, µs a node": spent / SIZES[size] * 1e6,
        "memory, MB": memory,
        "file, bytes a node": os.path.getsize(database) / SIZES[size],
        "path, ms": median_ms(rounds, *ask, "path", one, other),
        "timeline, ms": median_ms(rounds, *ask, "timeline", "--person", other),
        "neighbors, ms": median_ms(rounds, *ask, "neighbors", other),
    }


def of_articles(graph, count, work, rounds):
    """What so many articles cost: the ingest of them, one that finds nothing new, one more, and a search."""
    folder, database = os.path.join(work, str(count)), os.path.join(work, f"{count}.sqlite")
    subprocess.run([sys.executable, DATA, str(count), folder], check=True)
    ingest = [graph, "--quiet", "--db", database, "ingest"]
    spent, _, memory = measured(*ingest, folder)
    again = measured(*ingest, folder).processor
    one = os.path.join(work, "one.jsonl")
    with open(one, "w", encoding="utf-8") as file:
        json.dump({"url": "https://news.example/one", "title": "北岸会谈", "outlet": "海湾晨报",
                   "published": "2024-05-17", "paragraphs": ["李强军说：“会谈很好。”"]}, file, ensure_ascii=False)
    return {
        "articles": count,
        "ingest, µs an article": spent / count * 1e6,
        "again, µs an article": again / count * 1e6,
        "memory, MB": memory,
        "file, bytes an article": os.path.getsize(database) / count,
        "one more, ms": measured(*ingest, one).clock * 1e3,
        "search, ms": median_ms(rounds, graph, "--db", database, "search", "乌克兰"),
    }


def show(found):
    names = list(found[0])
    print("| " + " | ".join(names) + " | \n|" + "---|" * len(names))
    for entry in found:
        print("| " + " | ".join(f"{entry[name]:,.3g}" if name not in names[:1] else f"{entry[name]:,}" for name in names) + " |")
    first, last = found[0], found[-1]
    print(f"from the first to the last: " + ", ".join(
        f"{name.split(',')[0]} {last[name] / first[name]:.2g} times" for name in names[1:]) + "\n")
    for name in names[1:]:
        if "ms" in name or "µs" in name:
            unit = "ms" if "ms" in name else "µs"
            rows.add(f"{name.split(',')[0]}, {last[names[0]]:,} {names[0]}", unit, [last[name]],
                     floor=(f"with {first[names[0]]:,}", [first[name]]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--graph", default=os.path.join(ROOT, ".build", "release", "graph"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    steps = 4 if options.whole else 2 if options.quick else 3
    with tempfile.TemporaryDirectory() as work:
        show([of_nodes(options.graph, size, work, options.rounds) for size in list(SIZES)[:steps]])
    with tempfile.TemporaryDirectory() as work:
        show([of_articles(options.graph, 10 ** power, work, options.rounds) for power in range(2, 2 + steps)])


main()
