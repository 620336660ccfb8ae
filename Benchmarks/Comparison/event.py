"""Writes a curated graph file: one meeting, its statements, and the outlets that carried them.

usage: event.py [statements] [outlets] > event.yaml

Import it into a large graph and time `graph compare 2024-05-17-基准会谈`. Nothing is random: two
outlets in three carry a statement, every other one in a wording of its own.
"""

import json
import sys

statements = int(sys.argv[1]) if len(sys.argv) > 1 else 50
outlets = int(sys.argv[2]) if len(sys.argv) > 2 else 30
verbs = ["要求", "呼吁", "希望", "敦促"]
speakers = ["基准甲", "基准乙"]


def words(number, outlet):
    text = f"{verbs[(number + outlet) % 4]}双方在第{number + 1}号码头增加{(number * 7) % 90 + 10}班渡轮"
    if outlet % 3 == 1:
        text += "，并在秋天之前公布票价和航线安排"
    return text


articles = [
    {"id": f"基准-{outlet}-{part}", "outlet": f"基准报{outlet}", "title": f"基准会谈报道{outlet}之{part}",
     "published": f"2024-05-{18 + part}"}
    for outlet in range(outlets) for part in range(2)
]
graph = {
    "eventgraph": 1,
    "outlets": [{"name": f"基准报{outlet}"} for outlet in range(outlets)],
    "people": [{"name": name} for name in speakers],
    "articles": articles,
    "meetings": [{
        "id": "2024-05-17-基准会谈", "title": "基准会谈", "type": "meeting", "status": "held",
        "date": "2024-05-17", "participants": speakers,
        "reported": [{"article": article["id"], "words": "会谈", "date": "2024-05-17"} for article in articles],
    }],
    "statements": [{
        "id": f"基准言论{number}", "speaker": speakers[number % 2], "said": "2024-05-17",
        "meeting": "2024-05-17-基准会谈", "text": words(number, 0), "direct": number % 3 == 0,
        "reported": [
            {"article": f"基准-{outlet}-{(number + outlet) % 2}", "words": words(number, outlet), "direct": True}
            for outlet in range(outlets) if (number + outlet) % 3
        ],
    } for number in range(statements)],
}
json.dump(graph, sys.stdout, ensure_ascii=False, indent=1)
