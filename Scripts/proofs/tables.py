"""The CSV tables, read by Python's csv; a cell that begins like a formula has an apostrophe before it."""

import csv

from gexf import expected
from truth import compare

MARKS = "=+-@\t\r\n＝＋－＠"


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file, strict=True):
            yield {name: value for name, value in row.items() if value}


def unguarded(value):
    return value[1:] if value[:1] == "'" and value[1:2] in MARKS else value


def checks(path, truth, large):
    yield "csv", lambda: read(path, truth)


def read(path, truth):
    nodes, edges = {}, []
    for row in rows(path.replace(".csv", "-nodes.csv")):
        for value in row.values():
            assert value[0] not in "=@", f"a formula: {value}"
        row = {name: unguarded(value) for name, value in row.items()}
        key = row.pop("Id")
        label = row.pop("Label")
        nodes[key] = {**row, "label": label, "stable_id": key}
    for row in rows(path.replace(".csv", "-edges.csv")):
        row = {name: unguarded(value) for name, value in row.items()}
        assert row.pop("Type") == "Directed" and row.pop("Id")
        origin, target, label = row.pop("Source"), row.pop("Target"), row.pop("Label")
        edges.append((origin, target, {**row, "label": label}))

    class Reduced:
        pass

    reduced = Reduced()
    keep = lambda values: {**expected(values), **{n: values[n] for n in ("earliest", "latest") if n in values}}
    reduced.nodes = {key: keep(node) for key, node in truth.nodes.items()}
    reduced.edges = [(a, b, keep(edge)) for a, b, edge in truth.edges]
    compare(reduced, nodes, edges)
