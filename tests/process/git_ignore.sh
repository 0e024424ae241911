# `check` warns of names that git would take exactly where git does not ignore them, whatever a .gitignore says.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
command -v git > /dev/null || skip "there is no git"
python_with json
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null

cat > "$work/compare.py" <<'PYTHON'
"""Random .gitignore files, as `git check-ignore` and `check` read them."""
import os
import random
import subprocess
import sys

traject, seed, cases = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
random.seed(seed)
pieces = ["names", "names", "n", "na", "m", "s", "p", "p-1", "p-1042", ".yaml", "*.yaml", "n*", "*", "*", "*", "**", "***", "?", "/", "/",
          "/", "!", "[n]", "[a-z]", "[!a-z]", "[^n]", "[[:digit:]]", "[0-9]*", "[z-a]", "[p", "\\", " ", "-", "#", "1"]
ends = ["", "", "", "", "/", "\r", " ", "\\ ", "\r\r"]


def line():
    return "".join(random.choice(pieces) for _ in range(random.randint(1, 5))) + random.choice(ends)


files = ["names/p-1.yaml", "names/p-1042.yaml"]
ignored_cases = 0
for number in range(cases):
    text = random.choice(["", "", "", "\ufeff"]) + "\n".join(line() for _ in range(random.randint(1, 3))) + random.choice(["", "\n"])
    with open(".gitignore", "w", encoding="utf-8", newline="") as file:
        file.write(text)
    ignored = subprocess.run(["git", "check-ignore", "--no-index", *files], capture_output=True, text=True).stdout.split()
    git_ignores = len(ignored) == len(files)
    found = subprocess.run([traject, "check", "--format", "json"], capture_output=True, text=True)
    if ("names-in-git" not in found.stdout) != git_ignores:
        sys.exit(f"seed {seed}: {text!r}: git ignores {ignored}; {found.stdout}{found.stderr}")
    ignored_cases += git_ignores
if not cases / 20 < ignored_cases < cases:
    sys.exit(f"seed {seed}: git ignores the names in {ignored_cases} of {cases} cases")
PYTHON

mkdir -p "$work/folder"/{names,people}
cd "$work/folder"
git init --quiet .
printf 'traject: 1\norganisation: Gemeente Zwolle\n' > traject.yaml
echo 'name: Noor de Wit' > names/p-1042.yaml
echo 'department: it' > people/p-1042.yaml
"$python" "$work/compare.py" "$TRAJECT" "${TRAJECT_SEED:-1}" 300
