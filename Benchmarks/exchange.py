#!/usr/bin/env python3
"""GraphML out and in: `graph export` and `graph import` against igraph, in one run.

usage: Benchmarks/exchange.py [--rounds N] [--graph PATH] [NODES.csv EDGES.csv]

Without tables the graph is the invented one of Scripts/proofs: 100,000 nodes and 500,000 edges.
GRAPH is the release binary that Scripts/build-release makes.

igraph comes from PyPI into a throw-away virtual environment (GRAPH_PROOF_ENV names one that has it).
Both write and read the same graph with the same attributes, in turns, so that a busy machine slows
both alike.
Times are CPU seconds, medians. Of igraph only the call itself counts, not the start of Python; of
graph the whole process counts, with the database read or written. Exits with 1 where a bar is missed.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import venv

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARE_OF_PEER = 0.5

# Runs in the virtual environment: reads a file and writes it again for every line on standard input.
WORKER = """
import igraph, json, sys, time
print(json.dumps({"version": igraph.__version__}), flush=True)
for line in sys.stdin:
    source, target = json.loads(line)
    started = time.process_time()
    graph = igraph.Graph.Read_GraphML(source)
    read = time.process_time() - started
    started = time.process_time()
    graph.write_graphml(target)
    written = time.process_time() - started
    counts = (graph.vcount(), graph.ecount())
    del graph
    print(json.dumps({"import": read, "export": written, "counts": counts}), flush=True)
"""


def peer_python(folder):
    environment = os.environ.get("GRAPH_PROOF_ENV")
    if not environment:
        environment = os.path.join(folder, "venv")
        venv.create(environment, with_pip=True)
        pip = [f"{environment}/bin/pip", "install", "--quiet", "--disable-pip-version-check", "igraph==1.0.0"]
        subprocess.run(pip, check=True)
    return f"{environment}/bin/python"


def run(*words):
    """CPU seconds and greatest memory, in MB, of a process."""
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"exchange.py: {' '.join(words)} failed with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def remove(database):
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(database + ending):
            os.remove(database + ending)


def tables(folder, given):
    if given:
        return given
    sys.path.insert(0, os.path.join(ROOT, "Scripts", "proofs"))
    import large_graph

    large_graph.write(folder)
    return [f"{folder}/nodes.csv", f"{folder}/edges.csv"]


def measure(arguments, folder):
    graph = [arguments.graph, "--quiet", "--db"]
    database, again, file = (f"{folder}/{name}" for name in ("a.sqlite", "b.sqlite", "a.graphml"))
    nodes, edges = tables(folder, arguments.tables)
    run(*graph, database, "import", "--nodes", nodes, "--edges", edges)
    times = {name: [] for name in ("export", "import", "igraph export", "igraph import")}
    memory = {"export": 0, "import": 0}
    peer = subprocess.Popen(
        [peer_python(folder), "-c", WORKER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    version = json.loads(peer.stdout.readline())["version"]
    for _ in range(arguments.rounds):
        remove(again)
        for name, words in (
            ("export", [database, "export", "--format", "graphml", "-o", file]),
            ("import", [again, "import", file]),
        ):
            seconds, peak = run(*graph, *words)
            times[name].append(seconds)
            memory[name] = max(memory[name], peak)
        peer.stdin.write(json.dumps([file, f"{folder}/peer.graphml"]) + "\n")
        peer.stdin.flush()
        answer = json.loads(peer.stdout.readline())
        for name in ("export", "import"):
            times[f"igraph {name}"].append(answer[name])
    peer.stdin.close()
    peer.wait()
    print(f"{answer['counts'][0]} nodes, {answer['counts'][1]} edges, "
          f"{os.path.getsize(file) / 1e6:.0f} MB of GraphML, igraph {version}, {arguments.rounds} rounds")
    return times, memory


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--graph", default=os.path.join(ROOT, ".build", "release", "graph"))
    parser.add_argument("tables", nargs="*")
    arguments = parser.parse_args()
    if len(arguments.tables) not in (0, 2):
        parser.error("give a table of nodes and a table of edges, or neither")
    with tempfile.TemporaryDirectory() as folder:
        times, memory = measure(arguments, folder)
    missed = False
    for name in ("export", "import"):
        own, peer = (statistics.median(times[key]) for key in (name, f"igraph {name}"))
        missed = missed or own > peer * SHARE_OF_PEER
        print(f"{name}: graph {own:.2f} s and {memory[name]:.0f} MB, igraph {peer:.2f} s: "
              f"{own / peer:.2f} times its time (bar {SHARE_OF_PEER})")
    sys.exit(1 if missed else 0)


main()
