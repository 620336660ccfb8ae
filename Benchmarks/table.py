#!/usr/bin/env python3
"""Prints one table of the rows that benchmarks have kept, and writes them as JSON.

usage: Benchmarks/table.py ROWS.jsonl [--json FILE]

Medians, and in brackets how far the samples lie apart; a ratio below 1 means that graph takes less.
"""
import argparse
import json
import os
import platform
import statistics


def text(samples):
    """The median, and the least and greatest sample where they differ in what is shown."""
    middle, least, most = statistics.median(samples), min(samples), max(samples)
    shown = [f"{value:.3g}" for value in (middle, least, most)]
    return shown[0] if shown[1] == shown[2] else f"{shown[0]} ({shown[1]}–{shown[2]})"


def ratio(ours, other):
    other = statistics.median(other)
    return f"{statistics.median(ours) / other:.3g}" if other else ""


def memory(row, name):
    found = row.get("memory_mb", {}).get(name)
    return f"{found:.0f}" if found else ""


def lines(row):
    """A line for each peer, or one for the row itself; name and own figures stand in the first."""
    floor = row.get("floor")
    own = [f"{row['name']}, {row['unit']}", text(row["graph"]), memory(row, "graph")]
    least = [f"{floor['name']}: {text(floor['samples'])}", ratio(row["graph"], floor["samples"])] if floor else ["", ""]
    for peer, samples in row["peers"].items() or [("", None)]:
        beside = [f"{peer}: {text(samples)}", memory(row, peer), ratio(row["graph"], samples)] if samples else [""] * 3
        yield own + beside + least
        own, least = [""] * 3, [""] * 2


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("rows")
    parser.add_argument("--json")
    options = parser.parse_args()
    with open(options.rows, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    heads = ["", "graph", "MB", "peer", "MB", "graph / peer", "floor", "graph / floor"]
    print("| " + " | ".join(heads) + " |")
    print("|---" * len(heads) + "|")
    for row in rows:
        for cells in lines(row):
            print("| " + " | ".join(cells) + " |")
    load = os.getloadavg()
    print(f"load average at the end {load[0]:.1f}, {os.cpu_count()} cores")
    if options.json:
        machine = {"cores": os.cpu_count(), "system": platform.platform(), "load": load}
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"machine": machine, "rows": rows}, file, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
