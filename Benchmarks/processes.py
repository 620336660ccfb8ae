"""Whole processes, measured, and the databases they leave."""
import os
import subprocess
import sys
import time
from collections import namedtuple

Measure = namedtuple("Measure", "processor clock memory")


def measured(*words, allowed=(0, 1)):
    """Processor seconds, seconds by the clock, and megabytes at most of a process that prints for nobody."""
    start = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        sys.exit(f"{' '.join(words)[:200]} ended with {process.returncode}")
    return Measure(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / 1024)


def remove(database):
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(database + ending):
            os.remove(database + ending)


def copy_script(connection, database, tables=None):
    """SQL that copies the rows of a graph, or of some of its tables, into a new file with the same indexes.

    The rows come in the order of their keys, so that nothing is sorted and every page is written once.
    """
    schema = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type IN ('table', 'index')"
    ).fetchall()
    schema = [row for row in schema if tables is None or row[2] in tables]
    script = [f"ATTACH '{database}' AS old", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "BEGIN"]
    script += [sql for kind, _, _, sql in schema if kind == "table"]
    script += [f"INSERT INTO main.{name} SELECT * FROM old.{name}" for kind, name, _, _ in schema if kind == "table"]
    script += [sql for kind, _, _, sql in schema if kind == "index"]
    return ";\n".join([*script, "COMMIT;"])
