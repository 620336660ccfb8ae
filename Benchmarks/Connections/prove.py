#!/usr/bin/env python3
"""Proves paths, neighbours and centrality against networkx on random graphs.

    python3 -m venv .venv && .venv/bin/pip install networkx==3.6.1 scipy
    .venv/bin/python Benchmarks/Connections/prove.py .build/release/graph [GRAPHS]

Every graph is imported into a database of its own and asked through the command line. The first
answer that differs ends the run with its question.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
from itertools import combinations, islice

import networkx

KINDS = {
    "SAID": ("person", "statement"),
    "ATTENDED": ("person", "meeting"),
    "PUBLISHED": ("outlet", "article"),
    "REPORTED": ("article", "statement"),
    "MENTIONS": ("article", "person"),
}


def make(seed, folder):
    choose = random.Random(seed)
    kinds = ["person"] * 7 + ["statement"] * 5 + ["meeting"] * 3 + ["outlet"] * 2 + ["article"] * 5
    nodes = list(enumerate(kinds))
    graph = networkx.MultiDiGraph()
    graph.add_nodes_from(node for node, _ in nodes)
    with open(os.path.join(folder, "nodes.csv"), "w", encoding="utf-8") as file:
        file.write("id,type,name,ts\n")
        for node, kind in nodes:
            day = "" if kind in ("person", "outlet") else f"2022-12-{choose.randint(1, 28):02}"
            file.write(f"{node},{kind},名{node},{day}\n")
    seen = set()
    with open(os.path.join(folder, "edges.csv"), "w", encoding="utf-8") as file:
        file.write("src,dst,type\n")
        for _ in range(choose.randint(15, 45)):
            kind = choose.choice(list(KINDS))
            one, other = (choose.choice([n for n, k in nodes if k == end]) for end in KINDS[kind])
            if (one, other, kind) not in seen:
                seen.add((one, other, kind))
                graph.add_edge(one, other, kind=kind)
                file.write(f"{one},{other},{kind}\n")
    return {node: f"{kind}:{node}" for node, kind in nodes}, graph


class Prover:
    def __init__(self, program, folder, ids, graph):
        self.program, self.database = program, os.path.join(folder, "graph.sqlite")
        self.ids, self.graph = ids, graph
        self.simple = networkx.Graph(graph.to_undirected())
        self.checks = 0
        nodes, edges = (os.path.join(folder, name) for name in ("nodes.csv", "edges.csv"))
        self.run("import", "--nodes", nodes, "--edges", edges)

    def run(self, *words):
        command = [self.program, *words, "--db", self.database, "--quiet"]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        if done.returncode > 1:
            sys.exit(f"{' '.join(command)}: {done.stderr.decode()}")
        return done.stdout

    def ask(self, *words):
        text = self.run(*words, "--format", "json")
        return json.loads(text) if text else None

    def expect(self, found, expected, *question):
        self.checks += 1
        if found != expected:
            sys.exit(f"{question}: {found}, networkx says {expected}\n{list(self.graph.edges)}")

    def lengths(self, one, other, *words):
        found = self.ask("path", self.ids[one], self.ids[other], *words)
        return [path["hops"] for path in found["paths"]] if found else []

    def paths(self, one, other):
        try:
            ranked = networkx.shortest_simple_paths(self.simple, one, other)
            best = [len(path) - 1 for path in islice(ranked, 6)]
            every = len(list(networkx.all_shortest_paths(self.simple, one, other)))
        except networkx.NetworkXNoPath:
            best, every = [], 0
        self.expect(self.lengths(one, other), best[:1], "path", one, other)
        self.expect(self.lengths(one, other, "--k", "6"), best, "path --k 6", one, other)
        every = [best[0]] * every if best else []
        self.expect(
            self.lengths(one, other, "--all", "--limit", "9999"), every, "path --all", one, other
        )

    def without_articles(self, one, other):
        # The ends may be of any kind.
        kept = [n for n, name in self.ids.items() if not name.startswith("article")]
        graph = self.simple.subgraph([*kept, one, other])
        best = []
        if networkx.has_path(graph, one, other):
            best = [networkx.shortest_path_length(graph, one, other)]
        found = self.lengths(one, other, "--without", "article")
        self.expect(found, best, "path --without article", one, other)

    def neighbors(self, node):
        for depth in (1, 2, 3):
            near = networkx.single_source_shortest_path_length(self.simple, node, cutoff=depth)
            expected = {self.ids[other]: hops for other, hops in near.items() if other != node}
            found = self.ask("neighbors", self.ids[node], "--depth", str(depth), "--limit", "1000")
            entries = found["neighbors"] if found else []
            found = {entry["node"]["id"]: entry["distance"] for entry in entries}
            self.expect(found, expected, f"neighbors --depth {depth}", node)

    def central(self):
        measures = {
            "degree": dict(self.graph.degree()),
            "pagerank": networkx.pagerank(self.graph, tol=1e-12, max_iter=1000),
            "betweenness": networkx.betweenness_centrality(self.simple, normalized=False),
        }
        for name, scores in measures.items():
            found = self.ask("central", "--by", name, "--limit", "1000")
            for entry in found["entries"] if found else []:
                node = int(entry["node"]["id"].split(":")[1])
                near = abs(entry["score"] - scores[node]) <= 1e-4 * max(1, scores[node])
                self.expect(near, True, name, node, entry["score"], scores[node])


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    checks = 0
    graphs = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    for seed in range(graphs):
        with tempfile.TemporaryDirectory() as folder:
            prover = Prover(sys.argv[1], folder, *make(seed, folder))
            choose = random.Random(seed)
            pairs = list(combinations(prover.ids, 2))
            for one, other in choose.sample(pairs, 25):
                prover.paths(one, other)
                prover.without_articles(one, other)
            for node in choose.sample(list(prover.ids), 5):
                prover.neighbors(node)
            prover.central()
            checks += prover.checks
    print(f"{checks} answers on {graphs} graphs are those of networkx {networkx.__version__}")


if __name__ == "__main__":
    main()
