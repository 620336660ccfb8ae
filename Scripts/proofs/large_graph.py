"""Writes the tables of an invented graph of 100,000 nodes and 500,000 edges, always the same one."""

import csv
import random

SURNAMES = "林顾沈陆韩苏叶温程季"
GIVEN = "望海南桥青云远山知秋若水长风"


def write(folder):
    chance = random.Random(20221230)
    nodes = []
    kinds = [("person", 10_000), ("outlet", 500), ("organization", 4_500), ("meeting", 15_000),
             ("statement", 50_000), ("article", 20_000)]
    start = {}
    for kind, count in kinds:
        start[kind] = (len(nodes), count)
        for number in range(count):
            name = chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=2))
            time = "" if kind in ("person", "outlet", "organization") else chance.choice(
                ["", "2022-12~", "2023-21", chance.randrange(1_500_000_000, 1_700_000_000)])
            nodes.append((f"{kind}{number}", kind, f"{name} <{number}> & “{kind}”", time))

    def one(kind):
        first, count = start[kind]
        return nodes[first + int(count * chance.random() ** 2)][0]

    links = [("person", "statement", "said"), ("statement", "person", "addressed"),
             ("person", "meeting", "attended"), ("article", "statement", "reported"),
             ("article", "person", "mentioned"), ("statement", "meeting", "madeAt"),
             ("outlet", "article", "published")]
    edges = set()
    while len(edges) < 500_000:
        origin, target, kind = chance.choice(links)
        edges.add((one(origin), one(target), kind))
    for name, header, rows in (("nodes", ("id", "type", "name", "ts"), nodes),
                               ("edges", ("src", "dst", "type"), sorted(edges))):
        with open(f"{folder}/{name}.csv", "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([header, *rows])
