"""Rows of the table that `make bench` ends with.

A benchmark adds a row for each thing it measures. Where $GRAPH_BENCH_ROWS names a file, the rows are
kept there, one JSON object a line, and Benchmarks/table.py makes one table of them all.
"""
import json
import os


def add(name, unit, ours, peers=None, floor=None, memory=None):
    """Keeps one row; of everything measured, less is better.

    name    what was asked for
    unit    of all samples, "ms" or "s"
    ours    the samples of graph
    peers   {name: samples} of others who did the same
    floor   (name, samples) of the least that could do it
    memory  {name: megabytes at most}, graph among them
    """
    path = os.environ.get("GRAPH_BENCH_ROWS")
    if not path or not ours:
        return
    row = {"name": name, "unit": unit, "graph": list(ours)}
    row["peers"] = {peer: list(samples) for peer, samples in (peers or {}).items() if samples}
    if floor and floor[1]:
        row["floor"] = {"name": floor[0], "samples": list(floor[1])}
    if memory:
        row["memory_mb"] = memory
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(row, ensure_ascii=False) + "\n")
