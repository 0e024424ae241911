# The program is killed at any moment of a write: every file is wholly old or wholly new, and none is lost.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
runs=60

example old
cohort=cohorts/pilot-2021/cohort.yaml
registration=registrations/$programme/p-5307.yaml

# writing FILE FOLDER: sets `command` to what writes that file.
writing() {
  case $1 in
    "$cohort")
      command=("$TRAJECT" -C "$2" plan-cohort "$programme" --start 2021-09-03 --name pilot-2021 --as-of 2021-08-20) ;;
    "$registration") command=("$TRAJECT" -C "$2" enroll "$programme" p-5307 --as-of 2021-08-20) ;;
  esac
}

write() {
  writing "$@"
  expect 0 "${command[@]}" > /dev/null 2>&1
}

cp -R "$work/old" "$work/new"
begin=$(date +%s%N)
write "$cohort" "$work/new"
took=$((($(date +%s%N) - begin) / 1000))
write "$registration" "$work/new"

# Reading passes by what a write has left over, and the next write of that file removes it.
cp -R "$work/old" "$work/left"
mkdir -p "$work/left/cohorts/pilot-2021"
for file in "$cohort" "$registration"; do
  echo 'half a fi' > "$work/left/${file%/*}/.${file##*/}.0123456789abcdef.tmp"
done
expect 0 "$TRAJECT" -C "$work/left" check > /dev/null
write "$cohort" "$work/left"
write "$registration" "$work/left"
same_tree "$work/new" "$work/left"

killed=0
cp -R "$work/old" "$work/data"
for ((run = 1; run <= runs; run++)); do
  file=$([[ $((run % 2)) == 0 ]] && echo "$cohort" || echo "$registration")
  # Most moments are in the second half, where the writing is.
  moment=$((took * (run % 3 == 0 ? RANDOM % 50 : 50 + RANDOM % 60) / 100))
  writing "$file" "$work/data"
  "${command[@]}" > /dev/null 2>&1 &
  sleep "$(printf '%d.%06d' $((moment / 1000000)) $((moment % 1000000)))"
  kill -KILL $! 2> /dev/null || true
  code=0
  wait $! 2> /dev/null || code=$?
  # How long it takes depends on what else the machine does.
  if [[ $code == 137 ]]; then
    killed=$((killed + 1))
    took=$((took * 105 / 100))
  else
    took=$((took * 90 / 100 + 1))
  fi

  if [[ -e $work/data/$file ]]; then
    cmp -s "$work/data/$file" "$work/new/$file" || cmp -s "$work/data/$file" "$work/old/$file" || fail "$file is half written"
  else
    [[ ! -e $work/old/$file ]] || fail "$file is lost"
  fi
  diff -rq --exclude=.traject --exclude='.*.tmp' --exclude=cohorts --exclude=p-5307.yaml "$work/old" "$work/data" \
    || fail "another file has changed"
  expect 0 "$TRAJECT" -C "$work/data" check > /dev/null
  # Back to the old, so that the next run writes again; what is left over stays for it.
  if [[ -e $work/old/$file ]]; then cp "$work/old/$file" "$work/data/$file"; else rm -f "$work/data/$file"; fi
done
[[ $killed -gt $((runs / 4)) ]] || fail "only $killed of $runs runs were killed in time"

write "$cohort" "$work/data"
write "$registration" "$work/data"
same_tree "$work/new" "$work/data"
