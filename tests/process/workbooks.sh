# What we write as a workbook is read by openpyxl as what it is: dates, amounts, numbers, and text that stays text.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
python_with openpyxl
example data
cd "$work/data"
plan_pilot . > /dev/null 2>&1

for name in queue budget calendar; do
  subject=pilot-2021
  [[ $name == queue ]] && subject=$programme
  expect 0 "$TRAJECT" "$name" "$subject" --as-of 2021-08-20 --format xlsx --output "$work/$name.xlsx"
  expect 0 "$TRAJECT" "$name" "$subject" --as-of 2021-08-20 --format xlsx > "$work/again.xlsx"
  cmp "$work/$name.xlsx" "$work/again.xlsx" || fail "$name is not the same the second time"
done

"$python" - "$work" << 'PYTHON'
import datetime
import sys

import openpyxl

work = sys.argv[1]


def sheet(name):
    book = openpyxl.load_workbook(f"{work}/{name}.xlsx")
    for page in book:
        assert page.freeze_panes == "A2", (name, page.title, page.freeze_panes)
        assert all(page.column_dimensions[cell.column_letter].width >= 8 for cell in page[1])
    rows = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
    return book, [dict(zip(rows[0], row)) for row in rows[1:]]


book, queue = sheet("queue")
assert queue[0]["ingeschreven"] == datetime.datetime(2021, 7, 1, 9, 0, 38), queue[0]
assert len(book.worksheets) == 2, book.sheetnames

book, lines = sheet("budget")
cells = {cell.value: cell for cell in book.worksheets[0][1]}
price = book.worksheets[0].cell(2, cells["prijs"].column)
assert price.value == 2000 and price.number_format == "#,##0.00", (price.value, price.number_format)
assert lines[0]["aantal"] == 4
assert sum(line["bedrag"] for line in lines) == 14000

book, sessions = sheet("calendar")
assert [s["datum"].date() for s in sessions][0] == datetime.date(2021, 9, 3)
assert sessions[0]["van"] == datetime.time(9, 0)
assert all(cell.data_type == "s" for cell in book.worksheets[0]["A"])
PYTHON

# A terminal gets no workbook, a file and a pipe do.
on_terminal() {
  "$python" - "$TRAJECT" -C "$TRAJECT_SOURCE/data-examples/zwolle" --as-of 2021-08-20 --format xlsx "$@" << 'PY'
import os, pty, subprocess, sys
master, slave = pty.openpty()
ran = subprocess.run(sys.argv[1:], stdin=slave, stdout=slave, stderr=subprocess.PIPE, timeout=60)
os.write(slave, b"END\n")
shown = os.read(master, 1000)
sys.stderr.write(ran.stderr.decode())
assert shown.strip() == b"END", shown
sys.exit(ran.returncode)
PY
}
expect 2 on_terminal queue "$programme" 2> "$work/said"
grep -q -- '--output' "$work/said" || fail "it says $(cat "$work/said")"
expect 0 on_terminal queue "$programme" --output "$work/queue.xlsx" 2> /dev/null
[[ -s $work/queue.xlsx ]] || fail "no workbook in a file"
