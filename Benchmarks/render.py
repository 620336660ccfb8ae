#!/usr/bin/env python3
"""Drawing: time and memory against Graphviz' own programs on the same DOT, in one run.

Both sides are whole processes that read a DOT file and write an SVG file. They take turns, and are
timed by the processor time they take, so that other work on the machine does not count.

usage: Benchmarks/render.py [NODES [ROUNDS]]        (default 5000 nodes, 7 rounds)

Makes an invented event graph of that many nodes (the same on every machine), lays it out with
`dot -Ksfdp` and a fifth of it with `dot`, and then draws the whole of it as `graph render` does.
Needs `dot` on the path and release builds of `graph` and `RenderBenchmark`:
make build; swift build -c release --static-swift-stdlib --product RenderBenchmark
"""
import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile

import rows
from processes import measured

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BIN = os.path.join(ROOT, ".build", "release")
SHAPES = {"person": "ellipse", "statement": "note", "meeting": "box", "outlet": "house", "article": "folder"}
CHARACTERS = "王李张刘陈杨黄赵吴周会谈港口贸易声明合作北岸南湾海关议题代表团新闻通讯社今日晚报"


def invented(count):
    """Nodes (id, type, name, seconds) and edges (origin, target, type) of a connected graph."""
    chance = random.Random(20221230)
    shares = [("person", 0.15), ("meeting", 0.1), ("outlet", 0.02), ("article", 0.2), ("statement", 1)]
    nodes, of_kind = [], {kind: [] for kind, _ in shares}
    for index in range(count):
        point = index / count
        kind = "statement"
        for name, share in shares:
            if point < share:
                kind = name
                break
            point -= share
        name = "".join(chance.choice(CHARACTERS) for _ in range(3 if kind == "person" else 14))
        when = 1_600_000_000 + index * 3600 if kind in ("meeting", "statement", "article") else ""
        nodes.append((f"n{index}", kind, name + str(index), when))
        of_kind[kind].append(f"n{index}")

    def some(kind):
        members = of_kind[kind]
        return members[int(len(members) * chance.random() ** 3)]

    edges = set()
    for node, kind, _, _ in nodes:
        if kind == "statement":
            edges |= {(some("person"), node, "SAID"), (node, some("meeting"), "madeAt")}
        elif kind == "article":
            edges |= {(some("outlet"), node, "PUBLISHED"), (node, some("statement"), "REPORTED")}
        elif kind == "person":
            edges |= {(node, some("meeting"), "ATTENDED"), (node, some("meeting"), "ATTENDED")}
    return nodes, sorted(edges)


def write_tables(nodes, edges, folder):
    for name, head, rows in [("nodes", "id,type,name,ts", nodes), ("edges", "src,dst,type", edges)]:
        with open(os.path.join(folder, f"{name}.csv"), "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(head.split(","))
            writer.writerows(rows)


def write_dot(nodes, edges, path):
    known = {node for node, _, _, _ in nodes}
    with open(path, "w", encoding="utf-8") as file:
        file.write("digraph g {\ngraph [rankdir=LR, overlap=prism];\n")
        file.write('node [fontname="Noto Sans CJK SC", fontsize=10];\nedge [fontsize=8];\n')
        for node, kind, name, _ in nodes:
            file.write(f'{node} [label="{name}", shape={SHAPES[kind]}];\n')
        for origin, target, kind in edges:
            if origin in known and target in known:
                file.write(f'{origin} -> {target} [label="{kind}"];\n')
        file.write("}\n")


def compare(title, commands, rounds):
    runs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(measured(*command, allowed=(0,)))
    medians = {}
    print(title)
    for name, values in runs.items():
        processor, clock, memory = (statistics.median(column) for column in zip(*values))
        medians[name] = processor
        print(f"  {name:<34} {processor:7.2f} s processor {clock:7.2f} s clock {memory:7.0f} MB")
    names = list(medians)
    samples = {name: [run[0] for run in values] for name, values in runs.items()}
    most = {name: max(run[2] for run in values) for name, values in runs.items()}
    own = names[-1]
    memory = {name if name != own else "graph": amount for name, amount in most.items()}
    others = {name: samples[name] for name in names[:-1]}
    rows.add(f"draw: {title}", "s", samples[own], others, memory=memory)
    if len(names) == 2:
        print(f"  {names[1]} takes {medians[names[1]] / medians[names[0]]:.3f} of the time of {names[0]}")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    nodes, edges = invented(count)
    with tempfile.TemporaryDirectory() as folder:
        for layout, share in [("sfdp", 1), ("dot", 5)]:
            part = nodes[::share]
            dot = os.path.join(folder, f"{layout}.dot")
            write_dot(part, edges, dot)
            svg = os.path.join(folder, "out.svg")
            compare(
                f"{layout}, {len(part)} nodes, the same DOT to SVG",
                {
                    f"dot -K{layout}": ["dot", f"-K{layout}", "-Tsvg", dot, "-o", svg],
                    "in this process": [f"{BIN}/RenderBenchmark", "draw", dot, layout, svg],
                },
                rounds,
            )
        write_tables(nodes, edges, folder)
        database = os.path.join(folder, "graph.sqlite")
        tables = ["--nodes", f"{folder}/nodes.csv", "--edges", f"{folder}/edges.csv"]
        subprocess.run([f"{BIN}/graph", "import", *tables, "--db", database], check=True, stdout=subprocess.DEVNULL)
        whole = [f"{BIN}/graph", "render", "--all", "--limit", str(count), "--db", database]
        plain = os.path.join(folder, "plain.dot")
        with open(plain, "wb") as file:
            export = [f"{BIN}/graph", "export", "--format", "dot", "--db", database]
            subprocess.run(export, check=True, stdout=file)
        compare(
            f"the whole graph of {count} nodes, from the database to a picture",
            {
                "dot -Ksfdp of graph export": ["dot", "-Ksfdp", "-Goverlap=prism", "-Tsvg", plain, "-o", svg],
                "graph render --layout sfdp": whole + ["--layout", "sfdp", "-o", svg],
            },
            max(1, rounds // 3),
        )
        compare(
            "the part that graph render chooses by itself",
            {"graph render --all": [f"{BIN}/graph", "render", "--all", "--db", database, "-o", svg]},
            rounds,
        )


if __name__ == "__main__":
    main()
