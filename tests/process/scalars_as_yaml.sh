# Thousands of texts in every style of YAML are read as another reader of YAML reads them.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
python_with yaml

cat > "$work/texts.py" <<'PYTHON'
import json
import random
import subprocess
import sys

import yaml

traject, folder, seed = sys.argv[1:]
random.seed(int(seed))
words = ["een", "twee woorden", "a: b", "# geen opmerking", "- streepje", '"aanhaling"', "it's", "caf\u00e9", "100%"]


def block():
    """A text behind "|" or ">", with every way to treat the blank lines behind it."""
    depth = random.choice([6, 7, 8])
    told = random.random() < .2
    digit = str(depth - 4) if told else ""  # the key is 4 deep
    header = random.choice("|>") + digit + random.choice(["", "+", "-"]) + random.choice(["", " ", "  # opmerking"])
    lines = [" " * random.choice([0, 0, 0, 1, 3]) + random.choice(words + ["", ""]) for _ in range(random.randint(0, 4))]
    first = next((i for i, line in enumerate(lines) if line.strip()), None)
    if first is None:
        lines.append("x")
    elif not told:
        lines[first] = lines[first].strip()
    lines = [" " * depth + line if line.strip() else " " * random.randint(0, depth) for line in lines]
    lines += [" " * random.choice([0, 0, random.randint(0, depth + 2)]) for _ in range(random.randint(0, 3))]
    return header + "\n" + "\n".join(lines)


def on_a_line():
    word = " ".join(random.choice(words) for _ in range(random.randint(1, 3)))
    more = "\n" * random.randint(1, 3) + "       " + random.choice(["en", "of"])
    return random.choice(["'" + word.replace("'", "''") + "'", json.dumps(word), "'" + word.replace("'", "''") + more + "'",
                          '"\\u00e9 ' + word.replace('"', '\\"') + more + '"', "woord", "twee" + more])


programme = "title: Proef\nsessions:\n"
cohort = "programme: proef\nstart: 2021-01-04\nas_of: 2021-01-01\nparticipants: []\nsessions:\n"
for i in range(400):
    programme += f'  - id: s-{i}\n    kind: meeting\n    from: "09:00"\n    until: "10:00"\n    title: '
    programme += (block() if random.random() < .8 else on_a_line()) + "\n"
    cohort += f'  - {{session: s-{i}, date: 2021-01-04, from: "09:00", until: "10:00"}}\n'
for path, text in (("programmes/proef", programme), ("cohorts/groep/cohort", cohort)):
    with open(f"{folder}/{path}.yaml", "w", encoding="utf-8") as file:
        file.write(text)
wanted = {one["id"]: one["title"] for one in yaml.safe_load(programme)["sessions"]}
shown = subprocess.run([traject, "-C", folder, "calendar", "groep", "--format", "json"], capture_output=True, check=True)
read = {one["id"]: one["title"] for one in json.loads(shown.stdout)["sessions"]}
for source in programme.split("  - id: ")[1:]:
    session = source.split("\n", 1)[0]
    if read[session] != wanted[session]:
        sys.exit(f"seed {seed}: {source!r} is {wanted[session]!r}, read as {read[session]!r}")
PYTHON

mkdir -p "$work/folder/programmes" "$work/folder/cohorts/groep"
printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$work/folder/traject.yaml"
for seed in 1 2 3 4 5; do "$python" "$work/texts.py" "$TRAJECT" "$work/folder" "$seed"; done
