# What is read of thousands of spoilt records and tables is what PyYAML and Python's csv read: a text that they refuse is
# refused here too, and of one that is taken the values are the same. What is written here, PyYAML reads as it was.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
python_with yaml

cat > "$work/records.py" <<'PYTHON'
"""Rooms, each spoilt in a few places. What `check` takes is written to a table as PyYAML reads it, which must change nothing."""
import csv
import json
import os
import random
import subprocess
import sys

import yaml

traject, folder, seed = sys.argv[1:]
random.seed(int(seed))
beginnings = [
    "title: Zaal\nseats: 12\n",
    "title: 'De ''IJssel'''\nseats: 20 # stoelen\nunavailable:\n  - {from: 2021-01-04, until: 2021-01-08, because: verbouwing}\n",
    'title: "Caf\\u00e9 \\"Zuid\\""\nunavailable:\n- from: 2021-01-04\n  until: 2021-01-08\n',
    "title: >-\n  twee\n  regels\n\n  en meer\nseats: 8\n",
    "title: |\n  twee\n   regels\nseats: 8\n",
    "{title: Zaal, seats: 8}\n",
    "# van boven\n---\ntitle: twee\n  regels\n",
]
pieces = list(" \n\t:-,#'\"|>[]{}&*!%?@`\\~x0\u00e9") + ["  ", ": ", " #", "- ", "\n\n", "''", "\\n", "---", "...", "<<", "null", "\r\n", "|2", ">+"]


def spoilt(text):
    for _ in range(random.choice([0, 1, 1, 1, 2, 3])):
        at, kind = random.randrange(len(text) + 1), random.random()
        if kind < .5:
            text = text[:at] + random.choice(pieces) + text[at:]
        elif kind < .75:
            text = text[:at] + text[at + random.randint(1, 3):]
        else:
            text = text[:at] + random.choice(pieces) + text[at + 1:]
    return text


texts = {f"rooms/z-{i}.yaml": spoilt(random.choice(beginnings)) for i in range(2500)}
for path, text in texts.items():
    with open(f"{folder}/{path}", "w", encoding="utf-8", newline="") as file:
        file.write(text)
checked = subprocess.run([traject, "-C", folder, "check", "--format", "json"], capture_output=True)
if checked.returncode not in (0, 1):
    sys.exit(f"seed {seed}: check ends with {checked.returncode}: {checked.stderr.decode()}")
bad = {one["file"] for one in json.loads(checked.stdout)["findings"] if one["severity"] == "error"}
taken = [path for path in texts if path not in bad]
if not 300 < len(taken) < len(texts):
    sys.exit(f"seed {seed}: {len(taken)} of {len(texts)} texts are taken")
for path in bad:
    os.remove(f"{folder}/{path}")
with open(f"{folder}/same.csv", "w", encoding="utf-8", newline="") as file:
    table = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
    table.writerow(["room", "title", "seats"])
    for path in taken:
        try:
            record = yaml.load(texts[path], yaml.BaseLoader)
            table.writerow([path[6:-5], record["title"], record.get("seats", "")])
        except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
            # It knows no tab between words and no ":word" in brackets.
            if "\t" in texts[path] or "found ':'" in str(error):
                continue
            sys.exit(f"seed {seed}: taken here, refused by PyYAML: {texts[path]!r}: {error}")
shown = subprocess.run([traject, "-C", folder, "import", "rooms", f"{folder}/same.csv", "--dry-run", "--format", "json"], capture_output=True)
compared = 0
for row in json.loads(shown.stdout)["rows"]:
    path = f"rooms/{row['ids']['room']}.yaml"
    wanted = yaml.load(texts[path], yaml.BaseLoader)
    # Blanks around a cell are none of its value, so that such a title is a change; what it was is said.
    for change in row["changed"]:
        if change["from"] != wanted[change["field"]]:
            sys.exit(f"seed {seed}: {change['field']} of {texts[path]!r} is {wanted[change['field']]!r}, read as {change['from']!r}")
    if row["verdict"] not in ("same", "changed"):
        sys.exit(f"seed {seed}: {texts[path]!r} is {wanted!r}, and that is {row['verdict']}")
    compared += 1
if compared < 300:
    sys.exit(f"seed {seed}: only {compared} records are compared")
PYTHON

cat > "$work/tables.py" <<'PYTHON'
"""Tables in every way of quoting, some spoilt. Of one that is taken, the records say what csv reads."""
import csv
import io
import os
import random
import re
import shutil
import subprocess
import sys

import yaml

traject, folder, seed = sys.argv[1:]
random.seed(int(seed))
words = ["zaal", "de grote", 'de "IJssel"', "a;b", "a,b", "it's", "caf\u00e9", "twee\nregels", "'", "=1+1", "#"]


def cell(text):
    quoted = any(c in text for c in '";\n') or random.random() < .3
    return '"' + text.replace('"', '""') + '"' if quoted else text


def table(rows):
    return "".join(";".join(row) + random.choice(["\n", "\r\n"]) for row in rows)


for number, rows in enumerate([1500] + [40] * 12):
    text = "room;title;seats\n" + table(
        [[cell(f"z-{i}"), cell(" ".join(random.choice(words) for _ in range(random.randint(1, 3)))), cell(random.choice(["", "8", "12"]))]
         for i in range(rows)])
    if number > 0:
        at = random.randrange(20, len(text))
        text = text[:at] + random.choice(['"', ";", "\n", '""', " "]) + text[at + random.randint(0, 1):]
    shutil.rmtree(f"{folder}/rooms", ignore_errors=True)
    with open(f"{folder}/rooms.csv", "w", encoding="utf-8", newline="") as file:
        file.write(text)
    done = subprocess.run([traject, "-C", folder, "import", "rooms", f"{folder}/rooms.csv"], capture_output=True)
    if done.returncode not in (0, 1, 3):
        sys.exit(f"seed {seed}: import ends with {done.returncode}: {done.stderr.decode()}")
    if done.returncode != 0:
        if number == 0:
            sys.exit(f"seed {seed}: a good table is refused: {done.stdout.decode()[-500:]}")
        continue
    try:
        read = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";", strict=True))
    except csv.Error as error:
        # A blank behind the closing quote, as people type it.
        if not re.search('" +[;\r\n]', text):
            sys.exit(f"seed {seed}: taken here, refused by csv: {error}: {text!r}")
        read = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))
    wanted = {row["room"].strip(): [row["title"].strip(), row["seats"].strip()] for row in read if any((v or "").strip() for v in row.values())}
    for name in os.listdir(f"{folder}/rooms"):
        with open(f"{folder}/rooms/{name}", encoding="utf-8") as file:
            record = yaml.load(file, yaml.BaseLoader)
        found = [record["title"], record.get("seats", "")]
        if wanted.pop(name[:-5], None) != found:
            sys.exit(f"seed {seed}: {name} is {found} here, and another thing for csv: {text!r}"[:3000])
    if wanted:
        sys.exit(f"seed {seed}: not here: {wanted}")
PYTHON

cat > "$work/written.py" <<'PYTHON'
"""Texts that other readers of YAML give a meaning, or refuse. What is written of them is the same text for PyYAML, types and all."""
import csv
import random
import subprocess
import sys

import yaml

traject, folder, seed = sys.argv[1:]
random.seed(int(seed))
texts = ["=", "<<", "~", "null", "Null", "yes", "No", "ON", "y", "1_000", "1:30", "12:30:45", "0x1F", "0o7", "017", "1e3", ".inf", "-.INF", ".NaN", "+1",
         "2021-09-03", "2021-09-03T10:00:00Z", ":-)", ":", "::", "a:", "a: b", "a:b", "?", "? a", "a?", "-", "- a", "-a", "---", "...", "--- a", "!a", "&a", "*a",
         "%a", "@a", "`a`", "|", ">", "|-", "#a", "a #b", "a#b", "[a]", "{a}", "a]", "a}", "a, b", ",", "'a'", "'", '"a"', '"', "\\", "\\n", "it's", "a\nb",
         "a\n\n b\n c", "a\tb", "\ufffd", "\U0001f600", "caf\u00e9", "\U0001fffe", "a\u200bb", "true", "False", "=1+1", "<<:", "<< a", "== a"]
words = list(" :-,#'\"|>[]{}&*!%?@`\\~=<.0") + ["a", "\u00e9", ": ", " #", "\n", "\n  "]
for _ in range(1500):
    texts.append("".join(random.choice(words) for _ in range(random.randint(1, 6))).strip(" \t\n"))
texts = sorted({text for text in texts if text.strip()})


def write(path, heading, rows):
    with open(f"{folder}/{path}", "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        table.writerows([heading] + rows)


def imported(record, path):
    done = subprocess.run([traject, "-C", folder, "import", record, f"{folder}/{path}", "--format", "json"], capture_output=True)
    if done.returncode != 0:
        sys.exit(f"seed {seed}: import {record} ends with {done.returncode}: {(done.stdout[-2000:] + done.stderr).decode()}")


def read(path):
    try:
        with open(f"{folder}/{path}", encoding="utf-8", newline="") as file:
            return yaml.safe_load(file)
    except yaml.YAMLError as error:
        sys.exit(f"seed {seed}: written here, refused by PyYAML: {path}: {error}")


def same(text, found):
    if found != text or type(found) is not str:
        sys.exit(f"seed {seed}: {text!r} is written so that PyYAML reads {found!r}")


write("texts.csv", ["room", "title"], [[f"t-{i}", text] for i, text in enumerate(texts)])
imported("rooms", "texts.csv")
for i, text in enumerate(texts):
    same(text, read(f"rooms/t-{i}.yaml")["title"])
# In braces, as items of a list are written.
headings = ["cohort", "people", "date", "hours", "kind", "what"]
write("hours.csv", headings, [["groep", "1", "2021-01-04", "1", "work", text] for text in texts])
imported("activities", "hours.csv")
hours = read("cohorts/groep/activities.yaml")["activities"]
for text, found in zip(texts, [one["what"] for one in hours], strict=True):
    same(text, found)
PYTHON

mkdir -p "$work/folder/rooms"
printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$work/folder/traject.yaml"
for seed in 1 2; do
  rm -rf "$work"/folder/rooms
  mkdir "$work/folder/rooms"
  "$python" "$work/records.py" "$TRAJECT" "$work/folder" "$seed"
done
mkdir -p "$work/folder"/{programmes,cohorts/groep}
echo 'title: Proef' > "$work/folder/programmes/proef.yaml"
printf 'programme: proef\nstart: 2021-01-04\nas_of: 2021-01-01\nparticipants: []\nsessions: []\n' > "$work/folder/cohorts/groep/cohort.yaml"
"$python" "$work/written.py" "$TRAJECT" "$work/folder" 1
"$python" "$work/tables.py" "$TRAJECT" "$work/folder" 1
