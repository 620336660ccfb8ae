#!/usr/bin/env python3
"""Compares paths, centrality and start-up with igraph, networkx and the sqlite3 shell, in one run.

    python3 -m venv .venv && .venv/bin/pip install igraph==1.0.0 networkx==3.6.1 scipy
    Benchmarks/Connections/data.py S /tmp/S
    Scripts/build-release && swift build -c release --product PathBenchmark
    .venv/bin/python Benchmarks/Connections/compare.py /tmp/S /tmp/S.sqlite

The graph is imported when there is none. All path lengths must agree, or the run fails. Median and 99th
percentile of 100 fixed pairs, the best of --rounds for each; --k 5 and --all over the first ten.
--without networkx leaves out what takes minutes on size M.
"""
import argparse
import csv
import gc
import json
import os
import statistics
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GRAPH = os.path.join(ROOT, ".build/release/graph")
BENCHMARK = os.path.join(ROOT, ".build/release/PathBenchmark")
FEW = 10


def measure(questions, ask, rounds, budget=120):
    """The best of the rounds for each question, as median and 99th percentile, and the answers."""
    best, answers, start = [float("inf")] * len(questions), [], time.perf_counter()
    for turn in range(rounds):
        for place, question in enumerate(questions):
            before = time.perf_counter()
            answer = ask(question)
            best[place] = min(best[place], (time.perf_counter() - before) * 1e3)
            if turn == 0:
                answers.append(answer)
        if time.perf_counter() - start > budget:
            break
    ordered = sorted(best)
    tail = ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
    return dict(median_ms=ordered[len(ordered) // 2], p99_ms=tail, answers=answers)


def edges(folder):
    with open(os.path.join(folder, "edges.csv"), encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        return [(int(row[0]), int(row[1])) for row in rows]


def igraph_report(folder, pairs, rounds):
    import igraph

    pool = edges(folder)
    directed = igraph.Graph(edges=pool, directed=True)
    graph = igraph.Graph(edges=pool, directed=False)
    simple = graph.copy()
    simple.simplify()

    def length(pair):
        return len(graph.get_shortest_path(*pair)) - 1

    def ranked(pair):
        return [len(path) - 1 for path in simple.get_k_shortest_paths(*pair, k=5)]

    return {
        "version": igraph.__version__,
        "path": measure(pairs, length, rounds),
        "k5": measure(pairs[:FEW], ranked, rounds),
        "all": measure(pairs[:FEW], lambda p: len(simple.get_all_shortest_paths(*p)), rounds),
        "degree": measure([0], lambda _: len(directed.degree()), rounds),
        "pagerank": measure([0], lambda _: len(directed.pagerank()), rounds),
    }


def networkx_report(folder, pairs, rounds):
    from itertools import islice

    import networkx

    graph = networkx.Graph(edges(folder))

    def ranked(pair):
        return [len(path) - 1 for path in islice(networkx.shortest_simple_paths(graph, *pair), 5)]

    def every(pair):
        return sum(1 for _ in networkx.all_shortest_paths(graph, *pair))

    return {
        "version": networkx.__version__,
        "path": measure(pairs, lambda p: networkx.shortest_path_length(graph, *p), rounds),
        "k5": measure(pairs[:FEW], ranked, 1),
        "all": measure(pairs[:FEW], every, 1),
    }


def ours_report(database, folder, rounds, words):
    command = [BENCHMARK, database, os.path.join(folder, "pairs.csv"), "--rounds", str(rounds)]
    return json.loads(subprocess.check_output(command + words))


def cold(database, pairs, rounds):
    """Whole processes, one of each in turn, so that a busy machine is as busy for all."""
    one, other = (f"person:{node}" for node in pairs[0])
    commands = {
        "sqlite3 select 1": ["sqlite3", "-readonly", database, "select 1 from node limit 1"],
        "graph --version": [GRAPH, "--version"],
        "graph path": [GRAPH, "path", one, other, "--db", database],
        "graph path --chronological": [GRAPH, "path", one, other, "--chronological", "--db", database],
        "graph path --k 5": [GRAPH, "path", one, other, "--k", "5", "--db", database],
        "graph search": [GRAPH, "search", "合作", "--db", database],
    }
    times = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            before = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            times[name].append((time.perf_counter() - before) * 1e3)
    return {name: statistics.median(values) for name, values in times.items()}


def table(reports):
    peers = list(reports)
    print("| question | " + " | ".join(peers) + " |\n|---" * 1 + "|---" * len(peers) + "|")
    for question in ["path", "chronological", "k5", "all", "degree", "pagerank"]:
        cells = []
        for report in reports.values():
            found = report.get(question)
            cells.append(f"{found['median_ms']:.3g} ({found['p99_ms']:.3g})" if found else "")
        print(f"| {question} | " + " | ".join(cells) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("database")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("--search", action="append", default=[], metavar="WORDS")
    options = parser.parse_args()
    if not os.path.exists(options.database):
        nodes, links = (os.path.join(options.folder, name) for name in ("nodes.csv", "edges.csv"))
        subprocess.check_call(
            [GRAPH, "import", "--nodes", nodes, "--edges", links, "--db", options.database]
        )
    with open(os.path.join(options.folder, "pairs.csv"), encoding="utf-8") as file:
        pairs = [tuple(map(int, row)) for row in list(csv.reader(file))[1:]]
    gc.disable()
    reports = {"graph": ours_report(options.database, options.folder, options.rounds, options.search)}
    if "igraph" not in options.without:
        reports["igraph"] = igraph_report(options.folder, pairs, options.rounds)
    if "networkx" not in options.without:
        reports["networkx"] = networkx_report(options.folder, pairs, options.rounds)
    table(reports)
    for question, found in reports["graph"].items():
        if question.startswith("search"):
            print(f"{question}: {found['median_ms']:.3g} ms, {found['answers'][0]} hits")
    for name, value in cold(options.database, pairs, 4 * options.rounds).items():
        print(f"cold {name}: {value:.3g} ms")
    print("load average", *(f"{load:.1f}" for load in os.getloadavg()))
    for question in ["path", "k5", "all"]:
        for name, report in reports.items():
            if report[question]["answers"] != reports["graph"][question]["answers"]:
                sys.exit(f"{name} answers otherwise to {question}")


if __name__ == "__main__":
    main()
