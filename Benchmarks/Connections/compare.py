#!/usr/bin/env python3
"""Compares paths, centrality, timelines and start-up with others, all in one run.

    python3 -m venv .venv && .venv/bin/pip install igraph==1.0.0 networkx==3.6.1 rustworkx==0.18.1 \\
      scipy duckdb ladybug
    Benchmarks/Connections/data.py S /tmp/S
    Scripts/build-release && Scripts/build-release PathBenchmark
    .venv/bin/python Benchmarks/Connections/compare.py /tmp/S /tmp/S.sqlite

The graph is imported when there is none. Each library has a process of its own, so that its memory
can be told; a question stops after --budget seconds, and one that asks for more than --memory
gigabytes is left out; both are noted. Lengths and numbers of paths must agree, or the run fails.
Median and 99th percentile of 100 fixed pairs, the best of --rounds for each; five paths and all paths
for the first ten. Without the program PathBenchmark only whole processes are compared. --without
networkx leaves out what takes minutes on size M.
"""
import argparse
import csv
import gc
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections import Counter

from libraries import LIBRARIES, pairs_of

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import rows

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FEW = 10
QUESTIONS = ["path", "chronological", "k5", "all", "degree", "pagerank", "timeline_typical", "timeline_hub"]
# The same rows as `graph timeline --person` prints, by the fewest steps we know of.
TIMELINE = """SELECT node.key, node.kind, node.happened, node.label, node.occasion, node.type,
  node.status, node.conflict, node.carriers
FROM (SELECT target AS event FROM edge WHERE origin = (SELECT id FROM node WHERE key = '{id}')
    AND kind IN (SELECT code FROM edge_kind WHERE name IN ('said', 'attended'))
  UNION SELECT origin FROM edge WHERE target = (SELECT id FROM node WHERE key = '{id}')
    AND kind IN (SELECT code FROM edge_kind WHERE name IN ('addressed', 'concerned')))
JOIN node ON node.id = event
WHERE node.kind IN (SELECT code FROM node_kind WHERE name IN ('statement', 'meeting', 'omission'))
ORDER BY node.lower, node.upper, node.happened, node.kind, node.key"""


def measure(questions, ask, rounds, budget):
    """The best of the rounds for each question, as median and 99th percentile, and the answers."""
    best, answers, start = [], [], time.perf_counter()
    for turn in range(rounds):
        for place, question in enumerate(questions):
            if place >= len(best) and turn > 0:
                break
            before = time.perf_counter()
            if before - start > budget:
                break
            answer = ask(question)
            took = (time.perf_counter() - before) * 1e3
            if turn == 0:
                best.append(took)
                answers.append(answer)
            best[place] = min(best[place], took)
    ordered = sorted(best)
    return dict(
        median_ms=ordered[len(ordered) // 2],
        p99_ms=ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)],
        asked=len(answers),
        answers=answers,
    )


def peer_report(name, folder, rounds, budget, memory):
    """Prints a peer's answers as JSON; runs in a process of its own."""
    gc.disable()
    # All shortest paths between two people of size M took igraph more than twenty gigabytes.
    resource.setrlimit(resource.RLIMIT_AS, (int(memory * 2**30),) * 2)
    before = time.perf_counter()
    peer = LIBRARIES[name](folder)
    report = {"version": peer.version, "load_s": time.perf_counter() - before}
    pairs = pairs_of(folder)
    for question in QUESTIONS:
        ask = getattr(peer, question.partition("_")[0], None)
        if ask:
            asked = subjects_of(question, folder) or (pairs if question == "path" else pairs[:FEW])
            try:
                report[question] = measure(asked, ask, rounds, budget)
            except Exception as error:  # Each library has an error of its own for this.
                print(f"{name} has no answer to {question}: {error!r}", file=sys.stderr)
    report["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(report))


def subjects_of(question, folder):
    """What a question is about that is no question about pairs."""
    hub, typical = subjects(folder)
    about = {"degree": [0], "pagerank": [0], "timeline_typical": [typical], "timeline_hub": [hub]}
    return about.get(question)


def asked_for(command):
    """The JSON that a process prints, with its peak memory; None where it breaks off."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    text = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        print(f"{command[0]} broke off with {process.returncode}", file=sys.stderr)
        return None
    return {"peak_mb": usage.ru_maxrss / 1024, **json.loads(text)}


def subjects(folder):
    """The person with the longest timeline, and one with about five entries."""
    with open(os.path.join(folder, "nodes.csv"), encoding="utf-8") as file:
        kinds = [row["type"] for row in csv.DictReader(file)]
    counts = Counter()
    with open(os.path.join(folder, "edges.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            origin, target = int(row["src"]), int(row["dst"])
            if kinds[origin] == "person":
                counts[origin] += 1
            elif kinds[origin] == "statement" and kinds[target] == "person":
                counts[target] += 1
    hub = max(counts, key=lambda node: (counts[node], -node))
    typical = min(counts, key=lambda node: (abs(counts[node] - 5), node))
    return hub, typical


def cold(graph, database, folder, rounds):
    """Whole processes, one of each in turn, so that a busy machine is as busy for all."""
    one, other = (f"person:{node}" for node in pairs_of(folder)[0])
    hub, typical = (f"person:{node}" for node in subjects(folder))

    def ours(*words):
        return [graph, *words, "--db", database]

    def shell(query):
        return ["sqlite3", "-readonly", "-csv", database, query]

    commands = {
        "sqlite3, empty query": shell("SELECT 1 FROM node LIMIT 1"),
        "/bin/true": ["/bin/true"],
        "graph --version": [graph, "--version"],
        "graph path": ours("path", one, other),
        "graph path --chronological": ours("path", one, other, "--chronological"),
        "graph path --k 5": ours("path", one, other, "--k", "5"),
        "graph path --all": ours("path", one, other, "--all"),
        "graph search": ours("search", "合作"),
        "sqlite3, timeline, typical": shell(TIMELINE.format(id=typical)),
        "graph timeline --format csv, typical": ours("timeline", "--person", typical, "--format", "csv"),
        "sqlite3, timeline, hub": shell(TIMELINE.format(id=hub)),
        "graph timeline --format csv, hub": ours("timeline", "--person", hub, "--format", "csv"),
        "graph timeline, hub": ours("timeline", "--person", hub),
    }
    if not shutil.which("sqlite3"):
        commands = {name: words for name, words in commands.items() if words[0] != "sqlite3"}
    times = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            before = time.perf_counter()
            subprocess.run(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
            )
            times[name].append((time.perf_counter() - before) * 1e3)
    return {
        name: dict(median_ms=statistics.median(values), least_ms=min(values), samples=values)
        for name, values in times.items()
    }


def cell(found):
    if not found:
        return ""
    few = f", {found['asked']} asked" if 1 < found.get("asked", 0) < FEW else ""
    return f"{found['median_ms']:.3g} ({found['p99_ms']:.3g}{few})"


def table(reports):
    print("| warm, median (p99) in ms | " + " | ".join(reports) + " |")
    print("|---" * (len(reports) + 1) + "|")
    for question in QUESTIONS:
        print(f"| {question} | " + " | ".join(cell(r.get(question)) for r in reports.values()) + " |")
    for key, name in [("load_s", "loading, s"), ("peak_mb", "peak memory, MB")]:
        cells = (f"{report[key]:.3g}" if key in report else "" for report in reports.values())
        print(f"| {name} | " + " | ".join(cells) + " |")
    if "graph" in reports:
        first = reports["graph"]["degree"]["slowest_first_ms"]
        print(f"the whole graph is read when it is asked about for the first time: {first:.3g} ms")


def cold_table(found):
    print("| whole process | median ms | least ms | of the floor |\n|---|---|---|---|")
    for name, entry in found.items():
        under = found.get(floor_of(name), {}).get("median_ms")
        ratio = f"{entry['median_ms'] / under:.2f}" if under else ""
        print(
            f"| {name} | {entry['median_ms']:.3g} | {entry['least_ms']:.3g} | {ratio} |"
        )


def keep_rows(reports, found):
    """The rows of the table that all benchmarks share."""
    ours = reports.get("graph", {})
    others = {name: report for name, report in reports.items() if name != "graph"}
    memory = {name: report["peak_mb"] for name, report in reports.items()}
    for question in QUESTIONS:
        for value, name in (("median_ms", "median"), ("p99_ms", "99th percentile")):
            if question not in ours or (value == "p99_ms" and question not in ("path", "chronological")):
                continue
            plain = ("a plain path", [ours["path"][value]]) if question == "chronological" else None
            beside = {peer: [r[question][value]] for peer, r in others.items() if question in r}
            rows.add(f"{question}, one process, {name}", "ms", [ours[question][value]], beside, plain, memory)
    for name, entry in found.items():
        if name.startswith("graph"):
            under = floor_of(name)
            rows.add(f"{name}, whole process", "ms", entry["samples"],
                     floor=(under, found[under]["samples"]) if under in found else None)


def floor_of(name):
    """What the time of a whole process is compared with."""
    for kind in ("typical", "hub"):
        if name.endswith(kind):
            return f"sqlite3, timeline, {kind}"
    return "/bin/true" if name == "graph --version" else "sqlite3, empty query"


def disagreements(reports):
    timelines = ["timeline_typical", "timeline_hub"]
    for question in ["path", "k5", "all", *timelines]:
        known = [(name, r[question]["answers"]) for name, r in reports.items() if r.get(question)]
        for name, answers in known[1:]:
            shared = min(len(answers), len(known[0][1]))
            if answers[:shared] != known[0][1][:shared]:
                yield f"{name} answers otherwise than {known[0][0]} to {question}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("database")
    parser.add_argument("--graph", default=os.path.join(ROOT, ".build/release/graph"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--budget", type=float, default=60, help="seconds for each question")
    parser.add_argument("--memory", type=float, default=8, help="gigabytes for each library")
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("--json", metavar="FILE")
    parser.add_argument("--peer", choices=LIBRARIES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peer:
        return peer_report(options.peer, options.folder, options.rounds, options.budget, options.memory)
    if not os.path.exists(options.database):
        nodes, links = (os.path.join(options.folder, name) for name in ("nodes.csv", "edges.csv"))
        subprocess.check_call(
            [options.graph, "import", "--nodes", nodes, "--edges", links, "--db", options.database]
        )
    benchmark = os.path.join(os.path.dirname(options.graph), "PathBenchmark")
    pairs = os.path.join(options.folder, "pairs.csv")
    reports = {}
    if os.path.exists(benchmark):
        rounds = ["--rounds", str(options.rounds)]
        hub, typical = (f"person:{node}" for node in subjects(options.folder))
        about = ["--timeline", f"typical={typical}", "--timeline", f"hub={hub}"]
        reports["graph"] = asked_for([benchmark, options.database, pairs, *rounds, *about])
    for name in LIBRARIES:
        if name not in options.without:
            arguments = [options.folder, options.database, "--peer", name]
            limits = ["--rounds", str(options.rounds), "--budget", str(options.budget)]
            limits += ["--memory", str(options.memory)]
            reports[name] = asked_for([sys.executable, os.path.abspath(__file__), *arguments, *limits])
    reports = {name: report for name, report in reports.items() if report}
    table(reports)
    found = cold(options.graph, options.database, options.folder, 4 * options.rounds)
    cold_table(found)
    keep_rows(reports, found)
    print("load average", *(f"{load:.1f}" for load in os.getloadavg()))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"warm": reports, "cold": found}, file, indent=1)
    wrong = list(disagreements(reports))
    if wrong:
        sys.exit("; ".join(wrong))


if __name__ == "__main__":
    main()
