"""GraphML: the schema, and five readers."""

import os
import warnings

from lxml import etree

from truth import compare, parsed

FOLDER = os.path.dirname(__file__)


def schema(path, large):
    """Our transcription of the parts of GraphML 1.1 that we write; GRAPHML_XSD names the official one."""
    file = os.environ.get("GRAPHML_XSD") or os.path.join(FOLDER, "graphml-written-by-graph.xsd")
    etree.XMLSchema(etree.parse(file)).assertValid(etree.parse(path))
    return os.path.basename(file)


def attributes(values):
    values = parsed(values)
    values.pop("id", None)
    return values


def networkx(path, truth, large):
    import networkx

    graph = networkx.read_graphml(path, force_multigraph=True)
    key = networkx.get_node_attributes(graph, "stable_id")
    compare(
        truth,
        {key[name]: attributes(values) for name, values in graph.nodes(data=True)},
        [(key[a], key[b], attributes(values)) for a, b, values in graph.edges(data=True)],
    )
    ids = [name for _, _, name in graph.edges(keys=True)]
    assert len(set(ids)) == len(ids) and ids[0].startswith("e"), "edge ids"


def igraph(path, truth, large):
    import igraph

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        graph = igraph.Graph.Read_GraphML(path)
    key = graph.vs["stable_id"]
    # python-igraph 1.0.0 takes the ids of edges from the nodes; ends and attributes are right.
    compare(
        truth,
        {vertex["stable_id"]: attributes(vertex.attributes()) for vertex in graph.vs},
        [(key[e.source], key[e.target], attributes(e.attributes())) for e in graph.es],
    )


def rustworkx(path, truth, large):
    import rustworkx

    (graph,) = rustworkx.read_graphml(path)
    nodes = graph.nodes()
    edges = graph.weighted_edge_list()
    compare(
        truth,
        {values["stable_id"]: attributes(dict(values)) for values in nodes},
        [(nodes[a]["stable_id"], nodes[b]["stable_id"], attributes(dict(values))) for a, b, values in edges],
    )
    ids = [values["id"] for _, _, values in edges]
    assert len(set(ids)) == len(ids) and ids[0].startswith("e"), "edge ids"


def networkit(path, truth, large):
    import networkit

    graph = networkit.readGraph(path, networkit.Format.GraphML)
    assert (graph.numberOfNodes(), graph.numberOfEdges()) == (len(truth.nodes), len(truth.edges))


def pygraphml(path, truth, large):
    if large:
        return "left out: it was not done after half an hour"
    import pygraphml

    graph = pygraphml.GraphMLParser().parse(path)
    found = {}
    for vertex in graph.nodes():
        values = attributes({name: attribute.value for name, attribute in vertex.attr.items()})
        found[values["stable_id"]] = values
    assert len(graph.edges()) == len(truth.edges)
    for key, values in truth.nodes.items():
        # It strips spaces around values.
        assert found[key]["kind"] == values["kind"] and found[key]["label"] == values["label"].strip()


def checks(path, truth, large):
    yield "schema", lambda: schema(path, large)
    for reader in (networkx, igraph, rustworkx, networkit, pygraphml):
        yield reader.__name__, lambda reader=reader: reader(path, truth, large)
