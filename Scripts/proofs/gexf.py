"""GEXF: the schema, networkx, and what Gephi would merge.

NetworKit gives up on a dynamic file where an edge without times ties nodes that have some.
"""

import os

from lxml import etree

from truth import compare, known

FOLDER = os.path.dirname(__file__)
TIMES = ("start", "end")


def schema(path, large):
    """Our transcription of the parts of GEXF 1.3 that we write; GEXF_XSD names the official one."""
    file = os.environ.get("GEXF_XSD") or os.path.join(FOLDER, "gexf-written-by-graph.xsd")
    etree.XMLSchema(etree.parse(file)).assertValid(etree.parse(path, etree.XMLParser(huge_tree=True)))
    return os.path.basename(file)


def expected(values):
    """What GEXF carries of a node or edge: no evidence, names in one line, days in the timeline."""
    values = {name: value for name, value in values.items() if name not in ("evidence", "earliest", "latest")}
    if "names" in values:
        values["names"] = "、".join(sorted(values["names"], key=lambda name: name.encode()))
    return values


class Reduced:
    def __init__(self, truth):
        self.nodes = {key: expected(node) for key, node in truth.nodes.items()}
        self.edges = [(a, b, expected(edge)) for a, b, edge in truth.edges]


def networkx(path, truth, large):
    import networkx

    graph = networkx.read_gexf(path)
    key = networkx.get_node_attributes(graph, "stable_id")
    nodes = {
        key[name]: known({n: v for n, v in values.items() if n not in TIMES})
        for name, values in graph.nodes(data=True)
    }
    edges = [
        (key[a], key[b], {n: v for n, v in values.items() if n not in TIMES + ("id", "kind")})
        for a, b, values in graph.edges(data=True)
    ]
    compare(Reduced(truth), nodes, edges)
    ends = {values["stable_id"]: (values.get("start"), values.get("end")) for _, values in graph.nodes(data=True)}
    for name, node in truth.nodes.items():
        start, end = ends[name]
        assert (start is None) == ("earliest" not in node), f"{name} starts at {start}"
        assert start is None or start == node["earliest"][:10]
        assert end is None or start is None or end > start, f"{name} ends at {end}"


def kinds_apart(path, truth, large):
    """Gephi merges edges with the same ends and kind."""
    seen = set()
    for _, element in etree.iterparse(path, tag="{http://gexf.net/1.3}edge"):
        kind = (element.get("source"), element.get("target"), element.get("kind"))
        assert kind not in seen, f"{kind} twice"
        seen.add(kind)
        element.clear()


def checks(path, truth, large):
    yield "schema", lambda: schema(path, large)
    for check in (networkx, kinds_apart):
        yield check.__name__, lambda check=check: check(path, truth, large)
