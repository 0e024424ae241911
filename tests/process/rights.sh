# What is held on somebody as a page, and what is past its term as a page and as a workbook that is signed and given back.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
python_with openpyxl
cp -R "$TRAJECT_SOURCE/data-examples/zwolle" "$work/data"
cd "$work"
day=2022-10-01
traject() { "$TRAJECT" -C data --as-of $day "$@"; }
is_page() { "$python" "$TRAJECT_SOURCE/tests/support/pages.py" "$@" >&2 || fail "a page is not right: $*"; }
has() { grep -qF -- "$2" "$1" || fail "$1 does not hold $2"; }

# Everything on one person, and no other name.
for language in nl en; do
  traject export-person p-1042 --language $language --format html --output "person.$language.html"
  traject forget p-1042 --language $language --format html --output "goes.$language.html"
done
is_page person.*.html goes.*.html
has person.nl.html 'Noor de Wit'
has person.nl.html n.dewit@zwolle.example
has person.nl.html 1996
names=$(sed -n "s/^name: *['\"]\{0,1\}\([^'\"]*\)['\"]\{0,1\}$/\1/p" data/names/*.yaml | grep -vx 'Noor de Wit')
[[ $(wc -l <<< "$names") -gt 20 ]] || fail "the names are not read"
! grep -oF "$names" person.nl.html >&2 || fail "the page names somebody else"
has goes.nl.html 'geboortedatum'
has goes.nl.html 'git filter-repo'

# The list to be signed says the same in each format.
traject forget --due --format json --output due.json
for format in html xlsx text csv md; do traject forget --due --format $format --output "due.$format"; done
cmp due.xlsx <(traject forget --due --format xlsx) || fail "the workbook is not the same the second time"
is_page due.html
has due.html 'archivaris'
cat > look.py << 'PY'
import json, openpyxl, sys
due = json.load(open("due.json"))["due"]
assert len(due) > 10, len(due)
sheet = openpyxl.load_workbook("due.xlsx").worksheets[0]
rows = list(sheet.iter_rows(min_row=2))
headings = [cell.value for cell in sheet[1]]
assert headings[:2] == ["kenmerk", "bestand"], headings
assert [row[0].value for row in rows] == [line["mark"] for line in due]
assert all(row[0].data_type == "s" for row in rows), "a mark is no text"
ends = [row[headings.index("bewaren t/m")].value for row in rows]
assert [end.date().isoformat() for end in ends] == [line["until"] for line in due]
for format in ("html", "text", "csv", "md"):
    text = open("due." + format, encoding="utf-8").read()
    assert all(line["mark"] in text for line in due), format
PY
"$python" look.py || fail "the workbook is another list"

# crossed FILE ROW...: the list without these rows, or with them hidden, or with another sheet in front.
cat > crossed.py << 'PY'
import openpyxl, sys
how = sys.argv[1]
book = openpyxl.load_workbook("due.xlsx")
sheet = book.worksheets[0]
if how == "gone":
    sheet.delete_rows(2)
elif how == "hidden":
    sheet.row_dimensions[2].hidden = True
elif how == "behind":
    sheet.delete_rows(2)
    book.create_sheet("Toelichting", 0)["A1"] = "Getekend op 1 oktober"
elif how == "on a hidden sheet":
    first = sheet["A2"].value
    sheet.delete_rows(2)
    other = book.create_sheet("Weg")
    other["A1"] = first
    other.sheet_state = "hidden"
book.save("signed.xlsx")
PY
first=$("$python" -c 'import json; print(json.load(open("due.json"))["due"][0]["file"])')
for how in gone hidden behind 'on a hidden sheet'; do
  "$python" crossed.py "$how"
  traject forget --list signed.xlsx --format json --output signed.json
  "$python" - "$how" << 'PY' || fail "what is $how is signed"
import json
due = json.load(open("due.json"))["due"]
answer = json.load(open("signed.json"))
assert due[0] in answer["not_signed"], answer["not_signed"]
assert due[0] not in answer["destroyed"] and len(answer["destroyed"]) > 5
assert answer["unknown"] == [] and not answer["confirmed"]
PY
done
traject forget --list signed.xlsx --format html --output signed.html
is_page signed.html
traject forget --list signed.xlsx --format xlsx > /dev/null

# Exactly what was signed is destroyed; the declaration names nobody.
traject forget --list signed.xlsx --by p-0002 --confirm --format html --output done.html 2> /dev/null
is_page done.html
has done.html 'Vernietigd'
[[ -e data/$first ]] || fail "$first was crossed out and is gone"
traject forget --due --format json --output left.json
"$python" - << 'PY' || fail "not exactly what was signed has been destroyed"
import json
before, signed, left = (json.load(open(name + ".json")) for name in ("due", "signed", "left"))
marks = lambda lines: {line["mark"] for line in lines}
assert marks(left["due"]) == marks(signed["not_signed"]), left["due"]
PY
declaration=$(cat data/destroyed/$day-1.yaml)
! grep -oF "$names" <<< "$declaration" >&2 || fail "the declaration names somebody"

# A file that is no list, or a workbook that cannot be read, destroys nothing.
printf 'niets' > empty.txt
expect 2 traject forget --list empty.txt 2> /dev/null
head -c 900 due.xlsx > half.xlsx
expect 1 traject forget --list half.xlsx --by p-0002 --confirm 2> said
has said 'werkmap'

# Of answers that are destroyed no digest stays, from which they could be found by trying.
cp -R "$TRAJECT_SOURCE/data-examples/zwolle" answered
answered() { "$TRAJECT" -C answered --as-of "$@" 2> /dev/null; }
answered 2022-03-01 evaluate pilot-2021 --import answered/exports/eindevaluatie.csv > /dev/null
grep -q digest answered/forms/eindevaluatie.yaml || fail "no digest is kept of what was imported"
answered 2033-01-01 forget --due --format csv --output all.csv
grep -e '^mark' -e responses all.csv > answers.csv || fail "answers are never due"
answered 2033-01-01 forget --list answers.csv --by p-0002 --confirm > /dev/null
[[ ! -e answered/cohorts/pilot-2021/responses ]] || [[ -z $(find answered/cohorts/pilot-2021/responses -type f) ]] ||
  fail "the answers were not destroyed"
! grep -rn digest answered/forms answered/cohorts >&2 || fail "the digest of destroyed answers is still there"
