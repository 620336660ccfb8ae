#!/usr/bin/env python3
"""Makes an event graph of any size, the same on every machine.

    data.py S FOLDER        100,000 nodes, 500,000 edges; XS has a tenth, XXS a hundredth of that
    data.py M FOLDER        1,000,000 nodes, 5,000,000 edges
    data.py 100000 FOLDER   so many invented articles of 700 characters, for `graph ingest`

With a letter it writes nodes.csv (id,type,name,ts), edges.csv (src,dst,type) and pairs.csv (100 pairs of people). A few
people, outlets and meetings are in very much, most in little, as in the news.
"""
import json
import os
import random
import sys

SIZES = {"XXS": 1_000, "XS": 10_000, "S": 100_000, "M": 1_000_000}
SHARES = [("person", 0.2), ("statement", 0.4), ("meeting", 0.05), ("outlet", 0.002)]
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超海金新文"
SENTENCE = "期待访问代表团明年春天港口会谈合作军事经济能源双方关系表示支持反对声明通话邀请北京莫斯科"

LATIN = "NATO Reuters OPEC Covid-19 Starlink".split()
KNOWN = "军事 合作 邀请 访问 会谈 乌克兰 北约 经济 能源 石油 台湾 制裁 声明 通话 总统 主席".split()


def main(size, folder):
    choose = random.Random(20240607)
    count = SIZES[size]
    kinds = [(kind, int(count * share)) for kind, share in SHARES]
    kinds.append(("article", count - sum(number for _, number in kinds)))
    ids, place = {}, 0
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "nodes.csv"), "w", encoding="utf-8") as file:
        file.write("id,type,name,ts\n")
        for kind, number in kinds:
            ids[kind] = range(place, place + number)
            for node in ids[kind]:
                if kind in ("person", "outlet"):
                    name = choose.choice(SURNAMES) + "".join(choose.choices(GIVEN, k=2))
                    name += "社" if kind == "outlet" else ""
                else:
                    name = "".join(choose.choices(SENTENCE, k=choose.randint(8, 30)))
                dated = kind not in ("person", "outlet")
                day = f"20{choose.randint(10, 24)}-{choose.randint(1, 12):02}-{choose.randint(1, 28):02}"
                file.write(f"{node},{kind},{name},{day if dated else ''}\n")
            place += number

    def some(kind):
        # The smaller the number, the oftener: about as Zipf found it.
        return ids[kind][int(len(ids[kind]) ** choose.random()) - 1]

    with open(os.path.join(folder, "edges.csv"), "w", encoding="utf-8") as file:
        file.write("src,dst,type\n")
        for statement in ids["statement"]:
            file.write(f"{some('person')},{statement},SAID\n")
        for article in ids["article"]:
            file.write(f"{some('outlet')},{article},PUBLISHED\n")
        left = 5 * count - len(ids["statement"]) - len(ids["article"])
        for _ in range(left):
            way = choose.random()
            if way < 0.15:
                file.write(f"{some('person')},{choose.choice(ids['meeting'])},ATTENDED\n")
            elif way < 0.45:
                file.write(
                    f"{choose.choice(ids['article'])},{choose.choice(ids['statement'])},REPORTED\n"
                )
            else:
                file.write(f"{choose.choice(ids['article'])},{some('person')},MENTIONS\n")
    with open(os.path.join(folder, "pairs.csv"), "w", encoding="utf-8") as file:
        file.write("a,b\n")
        for _ in range(100):
            one, other = choose.sample(ids["person"], 2)
            file.write(f"{one},{other}\n")


def articles(count, folder):
    choose = random.Random(20240607)
    characters = [chr(code) for code in range(0x4E00, 0x4E00 + 2500)]
    words = ["".join(choose.choices(characters, k=2)) for _ in range(20_000)] + KNOWN
    choose.shuffle(words)
    names = [choose.choice(SURNAMES) + "".join(choose.choices(GIVEN, k=2)) for _ in range(2_000)]
    outlets = [choose.choice(characters) + "湾" + end for end in ("晨报", "社", "网") for _ in range(9)]

    def some(pool):
        return pool[int(len(pool) ** choose.random()) - 1]

    def sentence():
        return "".join(some(words) for _ in range(choose.randint(5, 14)))

    def paragraph():
        said = f"{some(names)}说：“{sentence()}，{sentence()}。”" if choose.random() < 0.4 else ""
        return said + "".join(f"{sentence()}，{sentence()}。" for _ in range(choose.randint(1, 3)))

    os.makedirs(folder, exist_ok=True)
    for start in range(0, count, 100):
        name = os.path.join(folder, f"{start:08}.jsonl")
        with open(name, "w", encoding="utf-8") as file:
            for number in range(start, min(count, start + 100)):
                record = dict(
                    url=f"https://news.example/{number}",
                    title=sentence(),
                    outlet=some(outlets),
                    published=f"20{choose.randint(15, 24)}-{choose.randint(1, 12):02}-11",
                    paragraphs=[paragraph() for _ in range(10)],
                )
                if number % 7 == 0:
                    record["paragraphs"][-1] += f"据{LATIN[number // 7 % len(LATIN)]}称。"
                file.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] in SIZES:
        main(*sys.argv[1:])
    elif len(sys.argv) == 3 and sys.argv[1].isdigit():
        articles(int(sys.argv[1]), sys.argv[2])
    else:
        sys.exit(__doc__)
