# LibreOffice reads what we write and writes what we read: nothing is lost on the way there and back.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
[[ -n ${TRAJECT_FULL-} ]] || skip "only in script/test --full"
command -v soffice > /dev/null || skip "there is no LibreOffice"
cp -R "$TRAJECT_SOURCE/data-examples/zwolle" "$work/data"
cd "$work/data"

# through FORM FILE...: the files as LibreOffice saves them in that form, in $work/saved.
through() {
  rm -rf "$work/saved"
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$1" --outdir "$work/saved" "${@:2}" \
    > "$work/soffice" 2>&1 || fail "LibreOffice says: $(cat "$work/soffice")"
}

# Records that LibreOffice has saved again change no byte.
files=()
for record in people coaches advisers trainers rooms "registrations $programme" "attendance pilot-2021" forms; do
  read -r type subject <<< "$record"
  expect 0 "$TRAJECT" workbook "$type" ${subject:+"$subject"} --output "$work/$type.xlsx" 2> /dev/null
  files+=("$work/$type.xlsx")
done
through xlsx "${files[@]}"
cp -R . "$work/before"
for type in people coaches advisers trainers rooms registrations attendance forms; do
  expect 0 "$TRAJECT" import "$type" "$work/saved/$type.xlsx" --as-of 2021-12-01 > "$work/said"
  same_tree "$work/before" .
done

# What LibreOffice shows of our cells is what they are.
expect 0 "$TRAJECT" budget pilot-2021 --as-of 2021-08-20 --format xlsx --output "$work/budget.xlsx"
through csv "$work/budget.xlsx"
grep -q '^external-training,Externe trainingen,4,2000,8000,' "$work/saved/budget.csv" ||
  fail "the budget is shown as $(cat "$work/saved/budget.csv")"

# A table that LibreOffice makes a workbook of is the same as the table.
printf 'room;title;seats\nkelder;Kelder;12\n0917;=1+1;7\n' > "$work/rooms.csv"
soffice "-env:UserInstallation=file://$work/profile" --headless --infilter='CSV:59,34,76,1,1/2/2/2' --convert-to xlsx \
  --outdir "$work/made" "$work/rooms.csv" > "$work/soffice" 2>&1
cp -R . "$work/as_csv"
expect 0 "$TRAJECT" import rooms "$work/made/rooms.xlsx" > /dev/null 2>&1
expect 0 "$TRAJECT" -C "$work/as_csv" import rooms "$work/rooms.csv" > /dev/null 2>&1
same_tree "$work/as_csv" .

# Its own form is refused, with how to save it.
through ods "$work/rooms.xlsx"
expect 1 "$TRAJECT" import rooms "$work/saved/rooms.ods" > /dev/null 2> "$work/said"
grep -q 'LibreOffice' "$work/said" || fail "it says $(cat "$work/said")"
through xls "$work/rooms.xlsx"
expect 1 "$TRAJECT" import rooms "$work/saved/rooms.xls" > /dev/null 2> "$work/said"
grep -q '(.xls)' "$work/said" || fail "it says $(cat "$work/said")"
