# Records go out as a workbook, are edited with openpyxl as in Excel, and come back: only what was changed is.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
python_with openpyxl
cp -R "$TRAJECT_SOURCE/data-examples/zwolle" "$work/data"
cd "$work/data"
day=(--as-of 2021-12-01)

# edit FILE CODE: runs Python with `sheet`, `find(heading)` and `row(id)`, and saves.
edit() {
  "$python" - "$1" "$2" << 'PYTHON'
import datetime
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
headings = {cell.value: cell.column for cell in sheet[1]}


def row(id):
    return next(r for r in range(2, sheet.max_row + 1) if sheet.cell(r, 1).value == id or sheet.cell(r, 2).value == id)


def at(id, heading):
    return sheet.cell(row(id), headings[heading])


exec(sys.argv[2])
book.save(sys.argv[1])
PYTHON
}
out() { expect 0 "$TRAJECT" workbook "$@" "${day[@]}" 2> /dev/null; }
back() { "$TRAJECT" import "$@" "${day[@]}"; }

# Untouched, each changes no byte, also when another program has saved it.
plan=$(basename "$TRAJECT_SOURCE"/data-examples/deventer/plans/*.yaml .yaml)
for record in people coaches advisers trainers rooms "registrations $programme" "attendance pilot-2021" "spending pilot-2021" forms; do
  read -r type subject <<< "$record"
  out "$type" ${subject:+"$subject"} --output "$work/$type.xlsx"
  cp -R . "$work/before"
  expect 0 back "$type" "$work/$type.xlsx" > /dev/null
  edit "$work/$type.xlsx" "pass"
  expect 0 back "$type" "$work/$type.xlsx" > "$work/said"
  same_tree "$work/before" .
  rm -r "$work/before"
done
cp -R "$TRAJECT_SOURCE/data-examples/deventer" "$work/deventer"
expect 0 "$TRAJECT" -C "$work/deventer" workbook plans "$plan" --output "$work/plans.xlsx" 2> /dev/null
expect 0 "$TRAJECT" -C "$work/deventer" import plans "$work/plans.xlsx" > /dev/null
same_tree "$TRAJECT_SOURCE/data-examples/deventer" "$work/deventer"

changed() { diff -r --exclude=.traject "$work/before" . | grep '^[<>]' || true; }
start() { rm -rf "$work/before" && cp -R . "$work/before"; }

# One cell is one line.
out rooms --output "$work/rooms.xlsx"
start
edit "$work/rooms.xlsx" "at('ijsselzaal', 'plaatsen').value = 33"
expect 0 back rooms "$work/rooms.xlsx" > /dev/null 2>&1
[[ $(changed | grep '^>') == *"seats: 33"* && $(changed | grep -c '^>') == 1 ]] || fail "not one line: $(changed)"

# A person moves to another department, from a day on; the drop-down's name behind an id does not count.
person=$(basename "$(ls people/*.yaml | head -n 1)" .yaml)
other=$(basename "$(ls people/*.yaml | tail -n 1)" .yaml)
out people --output "$work/people.xlsx"
start
edit "$work/people.xlsx" "at('$person', 'team').value = 'Nieuw team'; at('$person', 'leidinggevende').value = '$other Naam Achternaam'"
expect 0 back people "$work/people.xlsx" --since 2021-11-01 > "$work/said" 2>&1
grep -q "manager: $other\$" "people/$person.yaml" || fail "no new manager"
grep -q 'team: Nieuw team' "people/$person.yaml" || fail "no new team"
grep -q '2021-10-31' "people/$person.yaml" || fail "what was before is not kept"
[[ $(diff -rq --exclude=.traject "$work/before" . | wc -l) == 1 ]] || fail "more than one file: $(changed)"

# An emptied cell takes the field away, and a new row makes a record.
out rooms --output "$work/rooms.xlsx"
start
edit "$work/rooms.xlsx" "at('ijsselzaal', 'plaatsen').value = None
sheet.append(['tuinzaal', 'Tuinzaal', 35])"
expect 0 back rooms "$work/rooms.xlsx" > /dev/null 2>&1
! grep -q seats rooms/ijsselzaal.yaml || fail "the seats are still there"
grep -q 'seats: 35' rooms/tuinzaal.yaml || fail "the new room is not there"

# A required field cannot be emptied, and a row that is gone removes nothing.
out rooms --output "$work/rooms.xlsx"
start
edit "$work/rooms.xlsx" "at('ijsselzaal', 'titel').value = None"
expect 1 back rooms "$work/rooms.xlsx" > "$work/said" 2>&1
edit "$work/rooms.xlsx" "sheet.delete_rows(2)"
back rooms "$work/rooms.xlsx" > /dev/null 2>&1 || true
same_tree "$work/before" .

# Nor can the department of a person, which what was before may leave open.
out people --output "$work/people.xlsx"
start
edit "$work/people.xlsx" "at('$person', 'afdeling').value = None; at('$other', 'team').value = 'Nieuw'"
expect 1 back people "$work/people.xlsx" --accept-valid > "$work/said" 2>&1
grep -q '"afdeling" ontbreekt' "$work/said" || fail "an emptied department is not refused: $(cat "$work/said")"
grep -q 'team: Nieuw' "people/$other.yaml" || fail "the rest of the workbook is lost"
[[ $(changed | grep -c '^<.*department') == 0 ]] || fail "a department is gone: $(changed)"

# What has changed in the folder too is a conflict that names both values; the rest of the workbook is not lost.
out rooms --output "$work/rooms.xlsx"
sed -i 's/^seats: 35$/seats: 36/' rooms/tuinzaal.yaml
start
edit "$work/rooms.xlsx" "at('tuinzaal', 'plaatsen').value = 40; at('ijsselzaal', 'plaatsen').value = 12"
expect 1 back rooms "$work/rooms.xlsx" > "$work/said" 2>&1
grep -q 'plaatsen: 36 / 40' "$work/said" || fail "both values are not named: $(cat "$work/said")"
same_tree "$work/before" .
expect 1 back rooms "$work/rooms.xlsx" --accept-valid > /dev/null 2>&1
grep -q 'seats: 12' rooms/ijsselzaal.yaml || fail "the other row is not taken"
# The same change on both sides is none.
edit "$work/rooms.xlsx" "at('tuinzaal', 'plaatsen').value = 36"
expect 0 back rooms "$work/rooms.xlsx" > /dev/null 2>&1

# What was typed in other words than the file has can be read a second time.
out coaches --output "$work/coaches.xlsx"
coach=$(basename "$(ls coaches/*.yaml | head -n 1)" .yaml)
edit "$work/coaches.xlsx" "at('$coach', 'liever niet met').value = 'Noor de Wit'"
expect 0 back coaches "$work/coaches.xlsx" > /dev/null 2>&1
grep -q 'p-1042' "coaches/$coach.yaml" || fail "a name is not taken as its person"
start
expect 0 back coaches "$work/coaches.xlsx" > "$work/said" 2>&1
same_tree "$work/before" .

# Of somebody who withdrew meanwhile, the conflict says what the folder has; who came back too has another registration by now.
out registrations "$programme" --output "$work/registrations.xlsx"
cp -R . "$work/left"
edit "$work/registrations.xlsx" "at('p-4952', 'vakgebied van de coach').value = 'same'"
left() { (cd "$work/left" && "$TRAJECT" "$@"); }
left withdraw "$programme" p-4952 --because x --date 2021-08-10 --as-of 2021-08-10 > /dev/null 2>&1
expect 1 left import registrations "$work/registrations.xlsx" "${day[@]}" > "$work/said" 2>&1
grep -q '2021-08-10 / -' <(tr -s ' \n' ' ' < "$work/said") || fail "what the folder has is not named: $(cat "$work/said")"
left enroll "$programme" p-4952 --registered-at 2021-08-12T10:00:00 --as-of 2021-08-12 > /dev/null 2>&1
expect 1 left import registrations "$work/registrations.xlsx" "${day[@]}" > "$work/said" 2>&1
edit "$work/registrations.xlsx" "at('p-4952', 'vakgebied van de coach').value = 'anders'"
expect 1 left import registrations "$work/registrations.xlsx" "${day[@]}" > "$work/said" 2>&1
rm -r "$work/left"

# The manager's word, in a registration; comments and order in the file stay.
file=$(ls registrations/$programme/*.yaml | head -n 1)
registered=$(basename "$file" .yaml)
printf '# afgesproken op kantoor\n' | cat - "$file" > "$work/with_comment" && cp "$work/with_comment" "$file"
out registrations "$programme" --output "$work/registrations.xlsx"
start
edit "$work/registrations.xlsx" "at('$registered', 'geschiktheidsgesprek met').value = 'manager'; at('$registered', 'geschiktheidsgesprek op').value = datetime.date(2021, 6, 22)"
expect 0 back registrations "$work/registrations.xlsx" > /dev/null 2>&1
grep -q '2021-06-22' "$file" || fail "the talk is not there"
head -n 1 "$file" | grep -q kantoor || fail "the comment is gone"
[[ $(diff -rq --exclude=.traject "$work/before" . | wc -l) == 1 ]] || fail "more than one file changed"

# Attendance as a grid: everybody of a session is filled in, or none.
out attendance pilot-2021 --output "$work/attendance.xlsx"
start
edit "$work/attendance.xlsx" "
column = next(c.column for c in sheet[1] if str(c.value).startswith('Startbijeenkomst'))
for r in range(2, sheet.max_row + 1):
    sheet.cell(r, column).value = 'aanwezig'
sheet.cell(2, column).value = 'afwezig'"
expect 0 back attendance "$work/attendance.xlsx" > /dev/null 2>&1
grep -q startbijeenkomst cohorts/pilot-2021/attendance.yaml || fail "no attendance"
start
edit "$work/attendance.xlsx" "
column = next(c.column for c in sheet[1] if str(c.value).startswith('Eindbijeenkomst'))
sheet.cell(3, column).value = 'aanwezig'"
expect 1 back attendance "$work/attendance.xlsx" > "$work/said" 2>&1
same_tree "$work/before" .

# An invoice is found by its place, also when its amount is another one.
printf 'cohort;line;amount;invoiced_on\npilot-2021;intervision;600,00;2021-10-01\npilot-2021;intervision;600,00;2021-11-01\n' > "$work/invoices.csv"
expect 0 back spending "$work/invoices.csv" > /dev/null 2>&1
out spending pilot-2021 --output "$work/spending.xlsx"
start
edit "$work/spending.xlsx" "sheet.cell(sheet.max_row, headings['bedrag zonder btw']).value = 650.5"
expect 0 back spending "$work/spending.xlsx" > /dev/null 2>&1
[[ $(grep -c 'line:' cohorts/pilot-2021/spending.yaml) == $(grep -c 'line:' "$work/before/cohorts/pilot-2021/spending.yaml") ]] || fail "an invoice more"
grep -q '650.50' cohorts/pilot-2021/spending.yaml || fail "the amount is not there"
