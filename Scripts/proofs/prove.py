"""Exports graphs in every format and checks each file with the programs it is made for."""

import os
import subprocess
import sys
import tempfile
import time

import dot
import events
import gexf
import graph_json
import graphml
import large_graph
import linked
import tables
from truth import Truth

FORMATS = {
    "graphml": graphml,
    "gexf": gexf,
    "json": graph_json.proof("networkx", graph_json.node_link),
    "cytoscape": graph_json.proof("networkx", graph_json.cytoscape),
    "jgf": graph_json.proof("rules", graph_json.jgf),
    "csv": tables,
    "dot": dot,
    "timelinejs": events.proof(events.timelinejs),
    "timesketch": events.proof(events.timesketch),
    "ics": events.proof(events.ics),
    "markdown": events.proof(events.markdown, on_large=False),
    "ftm": events.proof(linked.ftm, on_large=False),
    "jsonld": events.proof(linked.jsonld),
    "prov": events.proof(linked.prov, on_large=False),
    "webannotation": events.proof(linked.webannotation),
}


def run(graph, *words, allowed=(0,)):
    command = [graph, "--quiet", *words]
    status = subprocess.run(command, stdout=subprocess.DEVNULL).returncode
    if status not in allowed:
        sys.exit(f"prove-exports: {' '.join(command)} ended with {status}")


# A graph without proofs has no annotations: the file is written and says so, and so does the status.
NOTHING_FOUND = 1


def files(database, format):
    name = os.path.basename(database)
    for file in os.scandir(os.path.dirname(database)):
        if file.name.startswith(name) and file.name.endswith(f".{format}"):
            yield file


def prove(graph, database, large):
    truth = Truth(database)
    print(f"{len(truth.nodes)} nodes, {len(truth.edges)} edges")
    failures = 0
    for format, proof in FORMATS.items():
        path = f"{database}.{format}"
        started = time.monotonic()
        run(graph, "--db", database, "export", "--format", format, "-o", path, allowed=(0, NOTHING_FOUND))
        size = sum(file.stat().st_size for file in files(database, format)) / 1e6
        print(f"  {format}: {size:.1f} MB in {time.monotonic() - started:.2f} s")
        for name, check in proof.checks(path, truth, large):
            started = time.monotonic()
            try:
                note = check() or "ok"
            except Exception as error:
                failures += 1
                note = f"FAILED: {type(error).__name__}: {str(error)[:400]}"
            print(f"    {name}: {note} ({time.monotonic() - started:.2f} s)")
    return failures


def main():
    graph, root = os.path.abspath(sys.argv[1]), sys.argv[2]
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        curated = f"{folder}/curated.sqlite"
        for name in sorted(os.listdir(f"{root}/Graphs")):
            if name.endswith(".yaml"):
                run(graph, "--db", curated, "import", f"{root}/Graphs/{name}")
        print("curated graphs: ", end="")
        failures += prove(graph, curated, large=False)
        if os.environ.get("GRAPH_PROOF_LARGE") != "0":
            large_graph.write(folder)
            tables = ["--nodes", f"{folder}/nodes.csv", "--edges", f"{folder}/edges.csv"]
            run(graph, "--db", f"{folder}/large.sqlite", "import", *tables)
            print("large graph: ", end="")
            # Some readers need many minutes for it.
            is_quick = os.environ.get("GRAPH_PROOF_SLOW") != "1"
            failures += prove(graph, f"{folder}/large.sqlite", large=is_quick)
    print("all exports proven" if failures == 0 else f"{failures} checks failed")
    sys.exit(1 if failures else 0)


main()
