#!/usr/bin/env python3
"""GraphML out and in: `graph export` and `graph import` against igraph and networkx, in one run.

usage: Benchmarks/exchange.py [--rounds N] [--graph PATH] [NODES.csv EDGES.csv]

Without tables the graph is the invented one of Scripts/proofs: 100,000 nodes and 500,000 edges.
GRAPH is the release binary that Scripts/build-release makes.

The peers come from PyPI into a throw-away virtual environment, or are in that of $GRAPH_BENCH_ENV.
All write and read the same graph with the same attributes, in turns, so that a busy machine slows
them alike; networkx only once, because it takes a minute. Times are CPU seconds, medians. Of the peers
only the call itself counts, not the start of Python; of graph the whole process counts, with the
database read or written. The floor of an import is what the sqlite3 shell takes to copy the same
rows, which are sorted already, into a new file with the same tables and indexes.
Exits with 1 where a bar is missed.
"""
import argparse
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile

import environment
import rows
from processes import copy_script, measured, remove

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARE_OF_PEER = 0.5
PEERS = {"igraph": "igraph==1.0.0", "networkx": "networkx==3.6.1"}
# What is filled when a graph comes in, but for the index of the search.
TABLES = ["node_kind", "edge_kind", "source", "node", "article", "name", "edge", "evidence"]

# Runs in the virtual environment: reads a file and writes it again for every line on standard input.
WORKER = """
import json, resource, sys, time
if sys.argv[1] == "igraph":
    import igraph as library
    read = library.Graph.Read_GraphML
    write = lambda graph, path: graph.write_graphml(path)
    counts = lambda graph: (graph.vcount(), graph.ecount())
else:
    import networkx as library
    read, write = library.read_graphml, library.write_graphml
    counts = lambda graph: (graph.number_of_nodes(), graph.number_of_edges())
for line in sys.stdin:
    source, target = json.loads(line)
    started = time.process_time()
    graph = read(source)
    taken = time.process_time() - started
    started = time.process_time()
    write(graph, target)
    written = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"import": taken, "export": written, "counts": counts(graph), "peak": peak}), flush=True)
    del graph
"""


def tables(folder, given):
    if given:
        return given
    sys.path.insert(0, os.path.join(ROOT, "Scripts", "proofs"))
    import large_graph

    large_graph.write(folder)
    return [f"{folder}/nodes.csv", f"{folder}/edges.csv"]


def start(python, peer):
    command = [python, "-c", WORKER, peer]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def answer(worker, source, target):
    worker.stdin.write(json.dumps([source, target]) + "\n")
    worker.stdin.flush()
    return json.loads(worker.stdout.readline())


def copied(database, folder):
    """Processor seconds to copy the rows of a graph into a new file, with the same indexes."""
    again = os.path.join(folder, "floor.sqlite")
    remove(again)
    with sqlite3.connect(database) as connection:
        script = copy_script(connection, database, TABLES)
    return measured("sqlite3", again, script).processor


def measure(arguments, folder):
    graph = [arguments.graph, "--quiet", "--db"]
    database, again, file = (f"{folder}/{name}" for name in ("a.sqlite", "b.sqlite", "a.graphml"))
    nodes, edges = tables(folder, arguments.tables)
    measured(*graph, database, "import", "--nodes", nodes, "--edges", edges)
    ours = {"export": [], "import": []}
    theirs = {way: {peer: [] for peer in PEERS} for way in ours}
    memory = {way: {"graph": 0} for way in ours}
    floor = []
    python = environment.python(folder, *PEERS.values())
    workers = {peer: start(python, peer) for peer in PEERS}
    for turn in range(arguments.rounds):
        remove(again)
        for way, words in (
            ("export", [database, "export", "--format", "graphml", "-o", file]),
            ("import", [again, "import", file]),
        ):
            spent = measured(*graph, *words)
            ours[way].append(spent.processor)
            memory[way]["graph"] = max(memory[way]["graph"], spent.memory)
        for peer, worker in workers.items():
            if peer == "networkx" and turn > 0:
                continue
            found = answer(worker, file, f"{folder}/peer.graphml")
            for way in ours:
                theirs[way][peer].append(found[way])
                memory[way][peer] = found["peak"]
        if shutil.which("sqlite3"):
            floor.append(copied(again, folder))
    for worker in workers.values():
        worker.stdin.close()
        worker.wait()
    print(f"{found['counts'][0]} nodes, {found['counts'][1]} edges, {os.path.getsize(file) / 1e6:.0f} MB "
          f"of GraphML, {arguments.rounds} rounds")
    rows.add("GraphML out", "s", ours["export"], theirs["export"], memory=memory["export"])
    rows.add("GraphML in", "s", ours["import"], theirs["import"], ("the same rows copied by sqlite3", floor),
             memory["import"])
    return ours, theirs, memory, floor


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--graph", default=os.path.join(ROOT, ".build", "release", "graph"))
    parser.add_argument("tables", nargs="*")
    arguments = parser.parse_args()
    if len(arguments.tables) not in (0, 2):
        parser.error("give a table of nodes and a table of edges, or neither")
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs, memory, floor = measure(arguments, folder)
    missed = False
    for way in ours:
        own = statistics.median(ours[way])
        for peer, samples in theirs[way].items():
            other = statistics.median(samples)
            print(f"{way}: graph {own:.2f} s and {memory[way]['graph']:.0f} MB, {peer} {other:.2f} s and "
                  f"{memory[way][peer]:.0f} MB: {own / other:.2f} times its time (bar {SHARE_OF_PEER})")
            missed = missed or own > other * SHARE_OF_PEER
    if floor:
        least = statistics.median(floor)
        print(f"import: the same rows copied by the sqlite3 shell {least:.2f} s, "
              f"{statistics.median(ours['import']) / least:.2f} times that")
    sys.exit(1 if missed else 0)


main()
