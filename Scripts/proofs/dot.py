"""DOT, read by pydot."""


def checks(path, truth, large):
    yield "pydot", lambda: read(path, truth, large)


def read(path, truth, large):
    if large:
        return "left out: it was not done after ten minutes"
    import pydot

    (graph,) = pydot.graph_from_dot_file(path)
    names = {node.get_name().strip('"').replace('\\"', '"') for node in graph.get_nodes()}
    assert names >= set(truth.nodes), f"missing {set(truth.nodes) - names}"
    assert len(graph.get_edges()) == len(truth.edges)
