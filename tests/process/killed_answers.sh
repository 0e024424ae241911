# An import of answers is killed at any moment: readers see no sheet of it or all of them, and the same again has each row
# once.
source "$TRAJECT_SOURCE/tests/support/process.sh"
runs=16

mkdir -p "$work/old"/{programmes,forms,people,cohorts/c-1}
printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$work/old/traject.yaml"
printf 'title: Walks\nevaluation: {form: end}\n' > "$work/old/programmes/walks.yaml"
printf 'title: End\nquestions:\n  - {id: mark, text: Mark, kind: mark}\n' > "$work/old/forms/end.yaml"
{
  printf 'programme: walks\nstart: 2021-06-03\nas_of: 2021-06-01\nparticipants:\n'
  for number in {100..249}; do
    echo "  - p-$number"
    echo 'department: a' > "$work/old/people/p-$number.yaml"
  done
  echo 'sessions: []'
} > "$work/old/cohorts/c-1/cohort.yaml"
{
  echo mark
  for number in {1..150}; do echo $((number % 10 + 1)); done
} > "$work/answers.csv"

import=(evaluate c-1 --import "$work/answers.csv" --as-of 2021-09-01)
cp -R "$work/old" "$work/data"
begin=$(date +%s%N)
expect 0 "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1
took=$((($(date +%s%N) - begin) / 1000))

# seen: how many sheets a reader counts.
seen() {
  "$TRAJECT" -C "$work/data" evaluate c-1 --as-of 2021-09-01 --format json | sed -n 's/.*"responses": *\([0-9]*\).*/\1/p' | head -n 1
}
# marks: how often each mark is on file.
marks() {
  cat "$work/data"/cohorts/c-1/responses/end/*.yaml | grep mark | sort | uniq -c
}
marks > "$work/wanted"

killed=0
for ((run = 1; run <= runs; run++)); do
  rm -rf "$work/data"
  cp -R "$work/old" "$work/data"
  moment=$((took * (50 + RANDOM % 55) / 100))
  "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1 &
  sleep "$(printf '%d.%06d' $((moment / 1000000)) $((moment % 1000000)))"
  kill -KILL $! 2> /dev/null || true
  code=0
  wait $! 2> /dev/null || code=$?
  count=$(seen)
  [[ $count == 0 || $count == 150 ]] || fail "a reader sees $count sheets"
  "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1 || true
  marks | diff "$work/wanted" - >&2 || fail "not each row once"
  expect 0 "$TRAJECT" -C "$work/data" check > /dev/null
  if [[ $code == 137 ]]; then
    killed=$((killed + 1))
    took=$((took * 105 / 100))
  else
    took=$((took * 90 / 100 + 1))
  fi
done
[[ $killed -gt $((runs / 4)) ]] || fail "only $killed of $runs runs were killed in time"
