"""The libraries and databases that are asked the same questions as graph.

Each takes the folder of Benchmarks/Connections/data.py and answers some of: the length of a shortest path,
the lengths of five, the number of all shortest, degree, PageRank, and the length of a timeline, for which
it puts the rows in order as well.
"""
import csv
import os
import tempfile
from itertools import islice

# How far a path is looked for by a query that has to say so.
FARTHEST = 6
OF_TIMELINES = ("SAID", "ATTENDED")


def edges(folder):
    with open(os.path.join(folder, "edges.csv"), encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        return [(int(row[0]), int(row[1])) for row in rows]


def events(folder):
    """What people said, where they were, and what was said of them, as (person, event)."""
    statements = {node for node, kind, _, _ in nodes(folder) if kind == "statement"}
    found = set()
    with open(os.path.join(folder, "edges.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            origin, target = int(row["src"]), int(row["dst"])
            if row["type"] in OF_TIMELINES:
                found.add((origin, target))
            elif origin in statements:
                found.add((target, origin))
    return sorted(found)


def nodes(folder):
    """The nodes as (id, kind, name, day)."""
    with open(os.path.join(folder, "nodes.csv"), encoding="utf-8") as file:
        return [(int(row["id"]), row["type"], row["name"], row["ts"]) for row in csv.DictReader(file)]


def node_count(folder):
    with open(os.path.join(folder, "nodes.csv"), encoding="utf-8") as file:
        return sum(1 for _ in file) - 1


def both_ways(folder):
    """Each tie once in either direction, as (one, other)."""
    ties = {(min(pair), max(pair)) for pair in edges(folder)}
    return sorted(ties | {(other, one) for one, other in ties})


def pairs_of(folder):
    with open(os.path.join(folder, "pairs.csv"), encoding="utf-8") as file:
        return [tuple(map(int, row)) for row in list(csv.reader(file))[1:]]


class IGraph:
    def __init__(self, folder):
        import igraph

        self.version = igraph.__version__
        pool = edges(folder)
        count = node_count(folder)
        self.directed = igraph.Graph(n=count, edges=pool, directed=True)
        self.graph = igraph.Graph(n=count, edges=pool, directed=False)
        self.simple = self.graph.copy().simplify()

    def path(self, pair):
        return len(self.graph.get_shortest_path(*pair)) - 1

    def k5(self, pair):
        return [len(path) - 1 for path in self.simple.get_k_shortest_paths(*pair, k=5)]

    def all(self, pair):
        return len(self.simple.get_all_shortest_paths(*pair))

    def degree(self, _):
        return len(self.directed.degree())

    def pagerank(self, _):
        return len(self.directed.pagerank())


class NetworkX:
    def __init__(self, folder):
        import networkx

        self.library, self.version = networkx, networkx.__version__
        self.graph = networkx.Graph(edges(folder))
        self.graph.add_nodes_from(range(node_count(folder)))
        self.nodes = nodes(folder)
        self.events = networkx.DiGraph(events(folder))

    def timeline(self, person):
        rows = (self.nodes[event] for event in self.events.successors(person))
        return len(sorted(rows, key=lambda row: (row[3], row[0])))

    def path(self, pair):
        try:
            return len(self.library.shortest_path(self.graph, *pair)) - 1
        except self.library.NetworkXNoPath:
            return -1

    def k5(self, pair):
        ranked = self.library.shortest_simple_paths(self.graph, *pair)
        return [len(path) - 1 for path in islice(ranked, 5)]

    def all(self, pair):
        return sum(1 for _ in self.library.all_shortest_paths(self.graph, *pair))


class RustworkX:
    def __init__(self, folder):
        import rustworkx

        self.library, self.version = rustworkx, rustworkx.__version__
        pool = edges(folder)
        self.directed = rustworkx.PyDiGraph()
        self.directed.add_nodes_from(range(node_count(folder)))
        self.directed.add_edges_from_no_data(pool)
        self.graph = self.directed.to_undirected(multigraph=False)

    def path(self, pair):
        found = self.library.graph_dijkstra_shortest_paths(self.graph, pair[0], target=pair[1])
        return len(found[pair[1]]) - 1 if pair[1] in found else -1

    def all(self, pair):
        return len(self.library.graph_all_shortest_paths(self.graph, *pair))

    def pagerank(self, _):
        return len(self.library.pagerank(self.directed))


class SQL:
    """What SQLite and DuckDB are asked, over tables `node`, `event` and `tie`, a row for each direction."""

    TIMELINE = """SELECT DISTINCT node.day, node.id, node.name FROM event JOIN node ON node.id = event.event
        WHERE event.person = ? ORDER BY node.day, node.id"""
    PATH = f"""WITH RECURSIVE reached(id, depth) AS (
          SELECT CAST(? AS BIGINT), 0
          UNION SELECT tie.other, reached.depth + 1 FROM reached JOIN tie ON tie.one = reached.id
            WHERE reached.depth < {FARTHEST})
        SELECT min(depth) FROM reached WHERE id = ?"""

    def timeline(self, person):
        return len(self.connection.execute(self.TIMELINE, (person,)).fetchall())

    def path(self, pair):
        found = self.connection.execute(self.PATH, pair).fetchone()[0]
        return -1 if found is None else found

    def degree(self, _):
        return len(self.connection.execute("SELECT one, count(*) FROM tie GROUP BY one").fetchall())


class SQLite(SQL):
    def __init__(self, folder):
        import sqlite3

        self.version = sqlite3.sqlite_version
        self.file = tempfile.NamedTemporaryFile(suffix=".sqlite")
        self.connection = sqlite3.connect(self.file.name)
        self.connection.executescript("""CREATE TABLE node(id INTEGER PRIMARY KEY, kind TEXT, name TEXT, day TEXT);
            CREATE TABLE event(person INTEGER, event INTEGER);
            CREATE TABLE tie(one INTEGER, other INTEGER, PRIMARY KEY(one, other)) WITHOUT ROWID""")
        self.connection.executemany("INSERT INTO node VALUES (?, ?, ?, ?)", nodes(folder))
        self.connection.executemany("INSERT INTO event VALUES (?, ?)", events(folder))
        self.connection.executemany("INSERT INTO tie VALUES (?, ?)", both_ways(folder))
        self.connection.execute("CREATE INDEX event_by_person ON event(person, event)")
        self.connection.commit()


class DuckDB(SQL):
    def __init__(self, folder):
        import duckdb

        self.version = duckdb.__version__
        self.connection = duckdb.connect()
        self.connection.execute("CREATE TABLE node(id BIGINT PRIMARY KEY, kind VARCHAR, name VARCHAR, day VARCHAR)")
        with tempfile.TemporaryDirectory() as work:
            for name, columns, rows in (
                ("node", None, nodes(folder)),
                ("event", "person BIGINT, event BIGINT", events(folder)),
                ("tie", "one BIGINT, other BIGINT", both_ways(folder)),
            ):
                if columns:
                    self.connection.execute(f"CREATE TABLE {name}({columns})")
                self.connection.execute(f"COPY {name} FROM '{table(rows, work, name)}'")


class Ladybug:
    PATH = "MATCH (a:Node {id: $a})-[e:Tie* SHORTEST 1..30]-(b:Node {id: $b}) RETURN length(e)"
    ALL = "MATCH (a:Node {id: $a})-[e:Tie* ALL SHORTEST 1..30]-(b:Node {id: $b}) RETURN count(*)"
    TIMELINE = """MATCH (a:Node {id: $a})-[:Event]->(x:Node)
        RETURN DISTINCT x.day, x.id, x.name ORDER BY x.day, x.id"""

    def __init__(self, folder):
        import ladybug

        self.version = ladybug.__version__
        self.work = tempfile.TemporaryDirectory()
        self.database = ladybug.Database(
            os.path.join(self.work.name, "graph"), buffer_pool_size=1 << 30, max_db_size=1 << 32
        )
        self.connection = ladybug.Connection(self.database, num_threads=2)
        self.connection.execute("CREATE NODE TABLE Node(id INT64 PRIMARY KEY, kind STRING, name STRING, day STRING)")
        self.connection.execute("CREATE REL TABLE Event(FROM Node TO Node)")
        self.connection.execute("CREATE REL TABLE Tie(FROM Node TO Node)")
        ties = [pair for pair in both_ways(folder) if pair[0] < pair[1]]
        for name, rows in (("Node", nodes(folder)), ("Event", events(folder)), ("Tie", ties)):
            self.connection.execute(f"COPY {name} FROM '{table(rows, self.work.name, name)}'")

    def rows(self, query, **values):
        return self.connection.execute(query, values).get_all()

    def path(self, pair):
        found = self.rows(self.PATH, a=pair[0], b=pair[1])
        return found[0][0] if found else -1

    def all(self, pair):
        return self.rows(self.ALL, a=pair[0], b=pair[1])[0][0]

    def timeline(self, person):
        return len(self.rows(self.TIMELINE, a=person))


def table(rows, folder, name):
    """Writes rows as CSV and says where."""
    path = os.path.join(folder, f"{name}.csv")
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


LIBRARIES = {
    "igraph": IGraph,
    "networkx": NetworkX,
    "rustworkx": RustworkX,
    "sqlite": SQLite,
    "duckdb": DuckDB,
    "ladybug": Ladybug,
}
