"""What a graph holds, read from its tables with nothing but sqlite3."""

import json
import sqlite3
from collections import Counter
from datetime import datetime, timedelta, timezone

UNDATED = 1 << 47
DAY = 86_400


def moment(second, whole_days):
    time = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=second)
    return time.strftime("%Y-%m-%d" if whole_days else "%Y-%m-%dT%H:%M:%SZ")


def bounds(lower, upper):
    """The first and last moment as exports write them; nothing for ends that are open."""
    if lower == UNDATED:
        return {}
    whole = (lower == -UNDATED or lower % DAY == 0) and (upper == UNDATED or (upper + 1) % DAY == 0)
    found = {}
    if lower != -UNDATED:
        found["earliest"] = moment(lower, whole)
    if upper != UNDATED:
        found["latest"] = moment(upper, whole)
    return found


def known(values):
    return {name: value for name, value in values.items() if value is not None}


def together(names):
    """The kinds of names, by name; a name that was held several times has a list."""
    found = {}
    for name, kind in names:
        found.setdefault(name, []).append(kind)
    return {name: kinds if len(kinds) > 1 else kinds[0] for name, kinds in found.items()}


class Truth:
    def __init__(self, path):
        self.rows = sqlite3.connect(path)
        self.rows.row_factory = sqlite3.Row
        self.nodes = {}
        self.keys = {}
        names = self.grouped("SELECT node, name, trim(kind || ' ' || held) FROM name")
        proofs = self.proofs("node")
        for row in self.rows.execute(
            "SELECT node.*, node_kind.name AS kind_name, url, published, language, authors "
            "FROM node JOIN node_kind ON code = node.kind LEFT JOIN article ON node = node.id"
        ):
            node = known({name: row[name] for name in (
                "label", "type", "status", "text", "happened", "conflict", "note",
                "url", "published", "language", "authors")})
            node.update(bounds(row["lower"], row["upper"]), kind=row["kind_name"], stable_id=row["key"])
            if row["id"] in names:
                node["names"] = together(names[row["id"]])
            if row["id"] in proofs:
                node["evidence"] = proofs[row["id"]]
            self.keys[row["id"]] = row["key"]
            self.nodes[row["key"]] = node
        proofs = self.proofs("edge")
        self.edges = []
        for row in self.rows.execute(
            "SELECT edge.*, name AS kind_name FROM edge JOIN edge_kind ON code = kind"
        ):
            edge = known({name: row[name] for name in ("happened", "role", "words", "told", "conflict")})
            edge.update(bounds(row["lower"], row["upper"]), label=row["kind_name"])
            if row["direct"] is not None:
                edge["direct"] = "true" if row["direct"] else "false"
            if row["id"] in proofs:
                edge["evidence"] = proofs[row["id"]]
            self.edges.append((self.keys[row["origin"]], self.keys[row["target"]], edge))

    def grouped(self, query):
        groups = {}
        for row in self.rows.execute(query):
            groups.setdefault(row[0], []).append(tuple(row)[1:])
        return groups

    def proofs(self, owner):
        groups = {}
        for row in self.rows.execute(
            f"SELECT evidence.{owner} AS owner, evidence.*, article.key FROM evidence "
            f"LEFT JOIN node AS article ON article.id = evidence.article "
            f"WHERE evidence.{owner} IS NOT NULL ORDER BY evidence.id"
        ):
            proof = known({name: row[name] for name in (
                "paragraph", "start", "end", "exact", "prefix", "suffix", "rule", "confidence")})
            if row["key"] is not None:
                proof["article"] = row["key"]
            groups.setdefault(row["owner"], []).append(proof)
        for group in groups.values():
            group.sort(key=frozen)
        return groups


def parsed(values):
    """An exported node or edge with empty values left out and JSON values read."""
    found = {name: value for name, value in values.items() if value not in (None, "")}
    for name in ("names", "evidence"):
        if name in found:
            found[name] = json.loads(found[name])
    if "evidence" in found:
        found["evidence"].sort(key=frozen)
    return found


def frozen(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def compare(truth, nodes, edges):
    """Raises where a reader's nodes (by stable id) or edges differ from the graph."""
    assert len(nodes) == len(truth.nodes), f"{len(nodes)} nodes, not {len(truth.nodes)}"
    assert len(edges) == len(truth.edges), f"{len(edges)} edges, not {len(truth.edges)}"
    for key, node in truth.nodes.items():
        assert nodes.get(key) == node, f"{key}: {nodes.get(key)} is not {node}"
    expected = Counter((origin, target, frozen(edge)) for origin, target, edge in truth.edges)
    found = Counter((origin, target, frozen(edge)) for origin, target, edge in edges)
    wrong = list((expected - found).items())[:1] + list((found - expected).items())[:1]
    assert not wrong, f"edges differ: {wrong}"
