"""The three kinds of graph JSON, read by networkx and by the rules of their formats."""

import json

from truth import compare, frozen


def attributes(values, *without):
    values = {name: value for name, value in values.items() if name not in without}
    if "direct" in values:
        values["direct"] = "true" if values["direct"] else "false"
    if "evidence" in values:
        values["evidence"] = sorted(values["evidence"], key=frozen)
    return values


def edges(graph, kind, *without):
    found = []
    for a, b, values in graph.edges(data=True):
        values = attributes(values, *without)
        values["label"] = values.pop(kind)
        found.append((a, b, values))
    return found


def node_link(path, truth):
    import networkx

    graph = networkx.node_link_graph(json.load(open(path, encoding="utf-8")), edges="edges")
    nodes = {key: {**attributes(values), "stable_id": key} for key, values in graph.nodes(data=True)}
    compare(truth, nodes, edges(graph, "kind"))


def cytoscape(path, truth):
    import networkx

    graph = networkx.cytoscape_graph({**json.load(open(path, encoding="utf-8")), "directed": True, "multigraph": True})
    nodes = {
        key: {**attributes(values, "id", "value", "name"), "stable_id": key}
        for key, values in graph.nodes(data=True)
    }
    compare(truth, nodes, edges(graph, "interaction", "id", "key", "source", "target", "label"))


def jgf(path, truth):
    """The rules of JSON Graph Format 2: named nodes, edges between them, nothing that is not in it."""
    graph = json.load(open(path, encoding="utf-8"))["graph"]
    assert set(graph) <= {"id", "label", "directed", "type", "metadata", "nodes", "edges"}
    nodes, found = {}, []
    for key, node in graph["nodes"].items():
        assert set(node) <= {"label", "metadata"}
        nodes[key] = {**attributes(node["metadata"]), "label": node["label"], "stable_id": key}
    for edge in graph["edges"]:
        assert set(edge) <= {"id", "source", "target", "relation", "directed", "label", "metadata"}
        assert edge["source"] in nodes and edge["target"] in nodes
        found.append((edge["source"], edge["target"], {**attributes(edge["metadata"]), "label": edge["relation"]}))
    compare(truth, nodes, found)


def proof(name, check):
    class Proof:
        @staticmethod
        def checks(path, truth, large):
            yield name, lambda: check(path, truth)

    return Proof
