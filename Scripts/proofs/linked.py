"""FollowTheMoney, schema.org, provenance and annotations."""

import json
import re
import subprocess
import sys
import os

TERMS = {
    "Person": "name alternateName description worksFor",
    "Organization": "name alternateName description",
    "GovernmentOrganization": "name alternateName description",
    "NewsMediaOrganization": "name alternateName description",
    "Place": "name alternateName description",
    "Event": "name description startDate endDate eventStatus eventAttendanceMode attendee location "
             "subjectOf disambiguatingDescription",
    "Quotation": "name description text temporalCoverage spokenByCharacter audience mentions recordedAt "
                 "about subjectOf disambiguatingDescription",
    "Claim": "name description text about mentions firstAppearance appearance",
    "NewsArticle": "headline description url datePublished inLanguage author publisher mentions citation about",
}


def ftm(path, truth):
    """What `ftm validate` writes must be what it was given: it repairs without a word."""
    validated = path + ".validated"
    tool = os.path.join(os.path.dirname(sys.executable), "ftm")
    subprocess.run([tool, "validate", "-i", path, "-o", validated], check=True, capture_output=True)
    before = [json.loads(line) for line in open(path, encoding="utf-8")]
    after = {entity["id"]: entity for entity in map(json.loads, open(validated, encoding="utf-8"))}
    assert len({entity["id"] for entity in before}) == len(before), "an id stands twice"
    ids = {entity["id"] for entity in before}
    for entity in before:
        kept = after[entity["id"]]
        assert kept["schema"] == entity["schema"]
        for name, values in entity["properties"].items():
            assert sorted(kept["properties"].get(name, [])) == sorted(values), f"{entity['id']} {name}: {values}"
    nodes = [entity for entity in before if not entity["id"].startswith("link-")]
    assert len(nodes) == len(truth.nodes)
    from followthemoney import model

    for entity in before:
        proxy = model.get_proxy(entity)
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                assert value in ids, f"{entity['id']} {prop.name}: {value} is not there"
        for name in proxy.schema.required:
            assert proxy.get(name), f"{entity['id']} has no {name}"


def jsonld(path, truth):
    """Every type and property is one of schema.org, and every reference is answered."""
    graph = json.load(open(path, encoding="utf-8"))["@graph"]
    ids = {thing["@id"] for thing in graph}
    assert len(ids) == len(graph) == len(truth.nodes)

    def references(value):
        if isinstance(value, dict):
            if set(value) == {"@id"}:
                yield value["@id"]
            for part in value.values():
                yield from references(part)
        elif isinstance(value, list):
            for part in value:
                yield from references(part)

    for thing in graph:
        allowed = set(TERMS[thing["@type"]].split()) | {"@id", "@type"}
        assert set(thing) <= allowed, f"{thing['@type']}: {set(thing) - allowed}"
        assert not re.search(r"[\s<>\"{}|\\^`]", thing["@id"]), thing["@id"]
        for value in thing.values():
            for name in references(value):
                assert name in ids, f"{name} is not there"


def prov(path, truth):
    from prov.model import ProvAgent, ProvDocument, ProvEntity

    document = ProvDocument.deserialize(path, format="json")
    kinds = [node["kind"] for node in truth.nodes.values()]
    agents = sum(kind in ("person", "organization", "outlet") for kind in kinds)
    assert len(list(document.get_records(ProvAgent))) == agents
    assert len(list(document.get_records(ProvEntity))) == len(kinds) - agents - kinds.count("place")
    again = ProvDocument.deserialize(content=document.serialize(format="json"), format="json")
    assert again == document


def webannotation(path, truth):
    page = json.load(open(path, encoding="utf-8"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld" and page["type"] == "AnnotationPage"
    (count,) = truth.rows.execute("SELECT count(*) FROM evidence").fetchone()
    assert len(page["items"]) == count == len({item["id"] for item in page["items"]})
    quotes = [row[0] for row in truth.rows.execute("SELECT exact FROM evidence WHERE exact IS NOT NULL")]
    found = []
    for item in page["items"]:
        assert item["type"] == "Annotation" and item["target"] and item["body"]
        for target in item["target"]:
            # A proof without words points to the whole page.
            if isinstance(target, str):
                continue
            selector = target["selector"]
            if selector["type"] == "TextQuoteSelector":
                found.append(selector["exact"])
            else:
                assert selector["type"] == "TextPositionSelector" and selector["start"] <= selector["end"]
    assert sorted(found) == sorted(quotes)
