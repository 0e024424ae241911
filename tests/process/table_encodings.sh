# One table in every form in which Excel and portals save it gives the same bytes, and the second import changes none.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
python_with codecs

"$python" - "$work" << 'PYTHON'
import sys
work = sys.argv[1]
rows = [["room", "title", "seats"],
        ["caf\u00e9-1".replace("\u00e9", "e"), "Caf\u00e9 \u201cDe IJssel\u201d \u20ac", "20"],
        ["tuinzaal", "Tuinzaal; met\u00a0serre", "35"],
        ["kelder", "Kelder, co\u00f6rdinatie\nachteringang", ""]]


def text(delimiter, end):
    def cell(value):
        quoted = any(c in value for c in delimiter + '"\n')
        return '"' + value.replace('"', '""') + '"' if quoted else value
    return end.join(delimiter.join(cell(value) for value in row) for row in rows) + end


forms = {"semicolon": text(";", "\r\n").encode("utf-8"),
         "mark": b"\xef\xbb\xbf" + text(";", "\r\n").encode("utf-8"),
         "comma": text(",", "\n").encode("utf-8"),
         "windows": text(";", "\r\n").encode("windows-1252"),
         "unicode": b"\xff\xfe" + text("\t", "\r\n").encode("utf-16-le"),
         "tab": text("\t", "\n").encode("utf-8")}
for name, data in forms.items():
    with open(f"{work}/{name}.csv", "wb") as file:
        file.write(data)
PYTHON

for form in semicolon mark comma windows unicode tab; do
  mkdir "$work/$form"
  printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$work/$form/traject.yaml"
  expect 0 "$TRAJECT" -C "$work/$form" import rooms "$work/$form.csv" > "$work/out" 2> /dev/null
  same_tree "$work/semicolon" "$work/$form"
  cp -R "$work/$form" "$work/before"
  expect 0 "$TRAJECT" -C "$work/$form" import rooms "$work/$form.csv" > /dev/null 2> "$work/err"
  same_tree "$work/before" "$work/$form"
  [[ ! -s $work/err ]] || fail "the second import says: $(cat "$work/err")"
  rm -r "$work/before"
done
grep -q 'Tuinzaal; met.*serre' "$work/semicolon/rooms/tuinzaal.yaml" || fail "the title is not there"
grep -q 'Café “De IJssel” €' "$work/windows/rooms/cafe-1.yaml" || fail "the accents are not there"
