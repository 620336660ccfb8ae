"""The formats of events: TimelineJS, Timesketch, iCalendar and Markdown."""

import json
import os
import re
from datetime import date, datetime

EVENTS = ("meeting", "statement", "omission")


def dated(truth, kinds, ends=("earliest",)):
    return {
        key for key, node in truth.nodes.items()
        if node["kind"] in kinds and all(end in node for end in ends)
    }


def day(value):
    return date(value["year"], value.get("month", 1), value.get("day", 1))


def timelinejs(path, truth):
    """Its own rules: ids that stay, dates that exist, an end after the start, escaped text."""
    events = json.load(open(path, encoding="utf-8"))["events"]
    assert len(events) == len(dated(truth, EVENTS, ("earliest", "latest")))
    ids = [event["unique_id"] for event in events]
    assert len(set(ids)) == len(ids) and all(re.fullmatch("[a-z]+-[0-9a-z]+", name) for name in ids)
    for event in events:
        assert "end_date" not in event or day(event["end_date"]) > day(event["start_date"])
        assert event["display_date"] and event["text"]["headline"]
        day(event["start_date"])
        tags = set(re.findall("<[^>]*>", event["text"]["headline"] + event["text"]["text"]))
        assert all(re.fullmatch('</?p>|</a>|<a href="https?://[^"]*">', tag) for tag in tags), tags


def timesketch(path, truth):
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    assert {row["id"] for row in rows} == dated(truth, EVENTS + ("article",))
    for row in rows:
        assert row["message"] and row["timestamp_desc"]
        assert datetime.fromisoformat(row["datetime"]).utcoffset() is not None
        assert row["datetime"][:10] == truth.nodes[row["id"]]["earliest"][:10]


def ics(path, truth):
    import icalendar

    text = open(path, "rb").read()
    assert all(len(line) <= 75 for line in text.split(b"\r\n")), "a line is too long"
    calendar = icalendar.Calendar.from_ical(text)
    meetings = [truth.nodes[key] for key in dated(truth, ("meeting",))]
    events = calendar.walk("VEVENT")
    assert len(events) == len(meetings) and not calendar.errors
    assert sorted(str(event["SUMMARY"]) for event in events) == sorted(node["label"] for node in meetings)
    assert len({str(event["UID"]) for event in events}) == len(events)
    for event in events:
        assert "DTEND" not in event or event["DTEND"].dt > event["DTSTART"].dt


def markdown(path, truth):
    from markdown_it import MarkdownIt

    html = MarkdownIt("commonmark", {"html": False}).render(open(path, encoding="utf-8").read())
    text = re.sub("<[^>]*>", "", html)
    for source, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(source, sign)
    for key, node in truth.nodes.items():
        if node["kind"] not in ("place",):
            assert re.sub(r"\s", " ", node["label"]) in text, f"{key} is missing"
    assert set(re.findall("<([a-z0-9]+)", html)) <= {"h1", "h2", "ul", "li", "p", "strong", "a"}


def proof(check, on_large=True):
    class Proof:
        @staticmethod
        def checks(path, truth, large):
            is_read = on_large or not large or os.environ.get("GRAPH_PROOF_SLOW") == "1"
            yield check.__name__, lambda: check(path, truth) if is_read else "left out"

    return Proof
