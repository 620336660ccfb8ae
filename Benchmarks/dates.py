#!/usr/bin/env python3
"""Time expressions: throughput and F1 against jionlp 1.5, in one run.

Both use one thread, and both are timed by the processor time they take, so that other work on the
machine does not count.

usage: Benchmarks/dates.py [--quick] [CORPUS] [SCORER] [LABELS]

CORPUS is a folder of news pages that `graph read` understands (default ../shared/corpus and
../shared/seeds beside the checkout), SCORER and LABELS a scorer and hand labels as in
../shared/tools/score.py and ../shared/corpus/labels; without them, or with --quick, only throughput is
measured. jionlp goes into a throw-away virtual environment, or is in that of $GRAPH_BENCH_ENV. Needs release builds of `graph` and
`DateBenchmark`: swift build -c release --product graph; … --product DateBenchmark
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import environment
import rows

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.path.join(os.path.dirname(ROOT), "shared")
BIN = os.path.join(ROOT, ".build", "release")
JIONLP = "jionlp==1.5.31"
# jionlp is given as much text as it reads in about a minute, or in ten seconds.
PEER_BYTES = 300_000
QUICK_BYTES = 50_000


def articles(folders):
    """Pages as {"source", "published", "paragraphs"}, by our own reader."""
    out = subprocess.run([f"{BIN}/graph", "read", *folders, "--format", "jsonl"], check=True, capture_output=True)
    for line in out.stdout.splitlines():
        page = json.loads(line)
        article = page.get("article") or {}
        if page.get("skipped") or not article.get("published"):
            continue
        paragraphs = [article["title"]] if article.get("title") else []
        paragraphs += [c["text"] for c in page["captions"]] + [p["text"] for p in page["paragraphs"]]
        yield {"source": page["source"], "published": article["published"][:10], "paragraphs": paragraphs}


PEER = r'''
import json, sys, time
from datetime import datetime, timedelta
import jionlp

def edtf(parsed):
    """The value of a jionlp expression, as coarse as its ends allow."""
    start, end = (datetime.fromisoformat(t) for t in parsed["time"])
    if (start.hour, start.minute, start.second, end.hour, end.minute) != (0, 0, 0, 23, 59):
        return start.strftime("%Y-%m-%dT%H:%M")
    after = end + timedelta(seconds=1)
    if (start.month, start.day, after.month, after.day) == (1, 1, 1, 1):
        return f"{start.year}" if after.year == start.year + 1 else f"{start.year}/{end.year}"
    if start.day == 1 and after.day == 1:
        months = (after.year - start.year) * 12 + after.month - start.month
        return start.strftime("%Y-%m") + ("" if months == 1 else end.strftime("/%Y-%m"))
    if after - start == timedelta(days=1):
        return start.strftime("%Y-%m-%d")
    return start.strftime("%Y-%m-%d") + end.strftime("/%Y-%m-%d")

limit, spent, read = int(sys.argv[2]), 0.0, 0
for number, line in enumerate(open(sys.argv[1], encoding="utf-8")):
    article = json.loads(line)
    base = datetime.fromisoformat(article["published"]).timestamp()
    seen, dates = set(), []
    for text in article["paragraphs"]:
        begin = time.process_time()
        try:
            found = jionlp.ner.extract_time(text, time_base=base, with_parsing=True)
        except Exception:
            found = []
        spent += time.process_time() - begin
        read += len(text.encode())
        for item in found:
            if item["type"] not in ("time_point", "time_span"):
                continue
            try:
                value = edtf(item["detail"])
            except Exception:
                continue
            if (item["text"], value) not in seen:
                seen.add((item["text"], value))
                dates.append({"text": item["text"], "value": value})
    print(json.dumps({"source": article["source"], "dates": dates}, ensure_ascii=False))
    if limit and read > limit:
        break
print(json.dumps({"bytes": read, "seconds": spent}), file=sys.stderr)
'''


def main():
    quick = "--quick" in sys.argv
    given = [word for word in sys.argv[1:] if word != "--quick"]
    folders = given[:1] or [os.path.join(SHARED, "corpus"), os.path.join(SHARED, "seeds")]
    scorer = given[1] if len(given) > 1 else os.path.join(SHARED, "tools", "score.py")
    labels = given[2] if len(given) > 2 else os.path.join(SHARED, "corpus", "labels")
    with tempfile.TemporaryDirectory() as work:
        python = environment.python(work, JIONLP)
        open(f"{work}/peer.py", "w").write(PEER)
        pages = list(articles(folders))
        everything, labelled = f"{work}/all.jsonl", f"{work}/labelled.jsonl"
        with open(everything, "w") as file:
            file.writelines(json.dumps(page, ensure_ascii=False) + "\n" for page in pages)
        size = sum(len(p.encode()) for page in pages for p in page["paragraphs"])
        print(f"{len(pages)} articles, {size / 1e6:.1f} MB of text")

        rounds = subprocess.run([f"{BIN}/DateBenchmark", everything, "7"], check=True, capture_output=True, text=True)
        speeds = [float(line.split()[2]) for line in rounds.stdout.splitlines()]
        ours = statistics.median(speeds)
        peer = subprocess.run([python, f"{work}/peer.py", everything, str(QUICK_BYTES if quick else PEER_BYTES)],
                              check=True, capture_output=True, text=True)
        took = json.loads(peer.stderr.splitlines()[-1])
        theirs = took["bytes"] / took["seconds"] / 1e6
        print(f"throughput  graph {ours:.1f} MB/s (median of {len(speeds)})   jionlp {theirs:.4f} MB/s"
              f"   {ours / theirs:,.0f} times")
        rows.add("find dates in a MB of text", "s", [1 / speed for speed in speeds], {"jionlp": [1 / theirs]})

        if quick or not os.path.exists(scorer) or not os.path.isdir(labels):
            return
        names = [json.load(open(os.path.join(labels, n)))["doc"].split("/", 1)[-1] for n in os.listdir(labels)]
        chosen = [page for page in pages if any(page["source"].endswith(name) for name in names)]
        with open(labelled, "w") as file:
            file.writelines(json.dumps(page, ensure_ascii=False) + "\n" for page in chosen)
        for name, command in [("graph", [f"{BIN}/DateBenchmark", labelled]),
                              ("jionlp", [python, f"{work}/peer.py", labelled, "0"])]:
            out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            # jionlp greets its users on standard output.
            lines = [line for line in out.splitlines() if line.startswith("{")]
            open(f"{work}/{name}.jsonl", "w").write("\n".join(lines) + "\n")
            score = subprocess.run([sys.executable, scorer, labels, f"{work}/{name}.jsonl", "--json"],
                                   check=True, capture_output=True, text=True)
            print(f"F1 {name:7}", json.loads(score.stdout)["fields"]["dates"])


main()
