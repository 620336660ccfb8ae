"""Reads a corpus with `graph read` and lists what should not be there; see Scripts/prove-reading."""
import collections
import json
import os
import subprocess
import sys

FEWEST_DATED = 0.97


def words(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    return [line for line in lines if line and not line.startswith("#")]


def main():
    graph, folder, listing = sys.argv[1:]
    files = sum(len(names) for _, _, names in os.walk(folder))
    run = subprocess.run([graph, "read", "--format", "jsonl", folder], stdout=subprocess.PIPE, check=True)
    readings = [json.loads(line) for line in run.stdout.splitlines()]
    seen = {reading["source"] for reading in readings}
    articles = [reading for reading in readings if reading["article"]]
    reasons = collections.Counter(reading["skipped"] for reading in readings if not reading["article"])
    dated = [reading for reading in articles if reading["article"]["published"]]
    rules = collections.Counter(reading["article"]["publishedFrom"] for reading in dated)
    found, paragraphs, looked_for = 0, 0, words(listing)
    for reading in articles:
        for block in reading["paragraphs"] + reading["captions"]:
            paragraphs += 1
            for word in looked_for:
                if word in block["text"]:
                    found += 1
                    print(f"{reading['source']}: {word}: {block['text']}")
                    break
    print(f"{files} files, {len(seen)} accounted for, {len(articles)} articles, skipped: {dict(reasons)}")
    print(f"{len(dated)} dated ({len(dated) / max(1, len(articles)):.1%}), by {dict(rules)}")
    print(f"{paragraphs} paragraphs and captions, {found} with one of {len(looked_for)} words")
    if len(seen) != files or len(dated) < FEWEST_DATED * len(articles) or found:
        sys.exit("prove-reading: FAILED")


main()
