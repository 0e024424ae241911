# Workbooks that Excel itself has saved are read, or refused with a word, and never anything else.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
corpus=${TRAJECT_EXCEL_CORPUS:-}
[[ -d $corpus ]] || skip "TRAJECT_EXCEL_CORPUS names no folder of workbooks that Excel saved"
mkdir "$work/data"
printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$work/data/traject.yaml"

for file in "$corpus"/*.xlsx; do
  code=0
  timeout 20 "$TRAJECT" -C "$work/data" import rooms "$file" --dry-run > "$work/out" 2> "$work/err" || code=$?
  [[ $code -le 2 ]] || fail "exit code $code for $file: $(cat "$work/err")"
  [[ $code == 0 || -s $work/err || -s $work/out ]] || fail "$file is refused without a word"
  # None of them is damaged, too large or something else.
  ! grep -q 'beschadigd\|te groot\|geen werkmap\|zipbom' "$work/err" || fail "$file: $(cat "$work/err")"
done
