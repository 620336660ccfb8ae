#!/usr/bin/env python3
"""Times searches, and the ingest before them, on invented articles of about 700 characters.

    Scripts/build-release && Scripts/build-release PathBenchmark
    Benchmarks/search.py --graph .build/release/graph [--articles 20000] [--database FILE]

Twenty searches of every sort: frequent and rare words of two characters, names, phrases, Latin words,
AND, OR, NOT. Each is asked in a process of its own, and over and over in one process where the program
PathBenchmark is there. Beside it stands FTS5 with its trigram tokenizer, in the sqlite3 of Python: it
finds no word of two characters. The ingest of a quarter of the articles and of all shows the growth.
With --database, that graph is asked and nothing is ingested; it must have been made of --folder.
The exit status says whether the median search took less than 10 ms.
"""
import argparse
import json
import os
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

import rows

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.path.join(ROOT, "Benchmarks/Connections/data.py")
BAR_MS = 10
WORDS = ["合作", "军事", "邀请", "会谈", "石油", "乌克兰"]
LATIN = ["NATO", "covid-19"]


def articles(folder):
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            yield from map(json.loads, file)


def searches(folder):
    """Twenty searches, some of them for what stands in articles chosen by chance."""
    choose = random.Random(7)
    some = [record for number, record in enumerate(articles(folder)) if number < 500]

    def piece(length):
        text = choose.choice(choose.choice(some)["paragraphs"]).replace("，", "。")
        sentence = max(text.split("。"), key=len)
        start = choose.randrange(max(1, len(sentence) - length))
        return sentence[start : start + length]

    found = list(WORDS)
    found += LATIN
    found += [piece(2) for _ in range(3)]
    found += [f'"{piece(6)}"' for _ in range(3)]
    found += [piece(4), f"{piece(2)} {piece(2)}", "合作 军事"]
    found += ["合作 OR 石油", "邀请 NOT 军事", "乌克兰 OR NATO NOT 会谈"]
    return found


def timed(command):
    before = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    return (time.perf_counter() - before) * 1e3, done


def ingest(graph, folder, database, count):
    before = time.perf_counter()
    subprocess.run([graph, "ingest", folder, "--db", database, "--quiet"], check=True)
    took = time.perf_counter() - before
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    size = os.path.getsize(database) / 1e6
    print(
        f"ingest of {count} articles: {took:.3g} s, {count / took:.0f} a second, "
        f"file {size:.0f} MB, peak memory of any process so far {peak:.0f} MB"
    )


def summary(name, values):
    ordered = sorted(values)
    p99 = ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
    print(f"{name}: median {statistics.median(ordered):.3g} ms, 99th percentile {p99:.3g} ms")
    return statistics.median(ordered)


def warm(graph, database, words, rounds):
    """The best of the rounds for each search, in one process."""
    program = os.path.join(os.path.dirname(graph), "PathBenchmark")
    if not os.path.exists(program):
        return {}
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as pairs:
        pairs.write("a,b\n")
        pairs.flush()
        command = [program, database, pairs.name, "--rounds", str(rounds), "--only", "search", *words]
        report = json.loads(subprocess.check_output(command))
    return {word: report[f"search {word}"] for word in words}


def cold(graph, database, words, rounds):
    times = {word: [] for word in words}
    floor = []
    for _ in range(rounds):
        floor.append(timed(["sqlite3", "-readonly", database, "SELECT 1 FROM node LIMIT 1"])[0])
        for word in words:
            took, done = timed([graph, "search", word, "--db", database])
            if done.returncode > 1:
                sys.exit(done.stderr.decode())
            times[word].append(took)
    return {word: statistics.median(values) for word, values in times.items()}, floor


def trigrams(folder, database, words, rounds):
    connection = sqlite3.connect(database)
    try:
        connection.execute("CREATE VIRTUAL TABLE text USING fts5(body, tokenize = 'trigram')")
    except sqlite3.OperationalError as error:
        print(f"no peer: {error}")
        return {}
    texts = ((record["title"] + "\n" + "\n".join(record["paragraphs"]),) for record in articles(folder))
    before = time.perf_counter()
    connection.executemany("INSERT INTO text VALUES (?)", texts)
    connection.commit()
    print(f"FTS5 trigram index: {time.perf_counter() - before:.3g} s")
    query = "SELECT rowid, snippet(text, 0, '[', ']', '…', 20) FROM text(?) ORDER BY rank LIMIT 20"
    found = {}
    for word in words:
        if any(sign in word for sign in (" ", "-")) and '"' not in word:
            continue
        best = []
        for _ in range(rounds):
            before = time.perf_counter()
            hits = len(connection.execute(query, (word,)).fetchall())
            best.append((time.perf_counter() - before) * 1e3)
        found[word] = (min(best), hits)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--graph", default=os.path.join(ROOT, ".build/release/graph"))
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--database")
    parser.add_argument("--folder")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    graph = os.path.abspath(options.graph)
    with tempfile.TemporaryDirectory() as work:
        folder, database = options.folder, options.database
        if not database:
            for count in (options.articles // 4, options.articles):
                folder = os.path.join(work, str(count))
                subprocess.check_call([sys.executable, DATA, str(count), folder])
                database = os.path.join(work, f"{count}.sqlite")
                ingest(graph, folder, database, count)
        words = searches(folder)
        in_one = warm(graph, database, words, options.rounds)
        alone, floor = cold(graph, database, words, options.rounds)
        peer = trigrams(folder, os.path.join(work, "fts.sqlite"), words, options.rounds)
    print("| search | hits | one process, ms | whole process, ms | FTS5 trigram, ms (hits shown) |")
    print("|---|---|---|---|---|")
    for word in words:
        entry = in_one.get(word)
        hits = entry["answers"][0] if entry else ""
        best = f"{entry['median_ms']:.3g}" if entry else ""
        other = "{:.3g} ({})".format(*peer[word]) if word in peer else ""
        print(f"| {word} | {hits} | {best} | {alone[word]:.3g} | {other} |")
    summary("an empty query of the sqlite3 shell", floor)
    median = summary("whole process", alone.values())
    rows.add(f"{len(words)} searches, whole process", "ms", alone.values(),
             floor=("sqlite3, empty query", floor))
    if in_one:
        shared = [word for word in words if word in peer]
        rows.add(f"the {len(shared)} searches that FTS5 has an answer to, one process", "ms",
                 [in_one[word]["median_ms"] for word in shared],
                 {"FTS5, trigrams": [peer[word][0] for word in shared]})
        median = summary("one process", [entry["median_ms"] for entry in in_one.values()])
        summary("one process, first time", [entry["slowest_first_ms"] for entry in in_one.values()])
    if median > BAR_MS:
        sys.exit(f"the median is above {BAR_MS} ms")


if __name__ == "__main__":
    main()
