# An import of answers dies at each of its calls that write, and is killed at any moment: readers see no sheet of it or all of
# them, and the same again has each row once.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
kills=5
runs=80  # at most, until that many were killed in time

# folder NAME SHEETS: an old folder whose cohort has as many participants, and as many answers in a file.
folder() {
  local old=$work/$1 number
  mkdir -p "$old"/{programmes,forms,people,cohorts/c-1}
  printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$old/traject.yaml"
  printf 'title: Walks\nevaluation: {form: end}\n' > "$old/programmes/walks.yaml"
  printf 'title: End\nquestions:\n  - {id: mark, text: Mark, kind: mark}\n' > "$old/forms/end.yaml"
  printf 'programme: walks\nstart: 2021-06-03\nas_of: 2021-06-01\nparticipants:\n' > "$old/cohorts/c-1/cohort.yaml"
  echo mark > "$work/answers.csv"
  for ((number = 1; number <= $2; number++)); do
    echo "  - p-$number" >> "$old/cohorts/c-1/cohort.yaml"
    echo 'department: a' > "$old/people/p-$number.yaml"
    echo $((number % 10 + 1)) >> "$work/answers.csv"
  done
  echo 'sessions: []' >> "$old/cohorts/c-1/cohort.yaml"
}
import=(evaluate c-1 --import "$work/answers.csv" --as-of 2021-09-01)
# seen: how many sheets a reader counts.
seen() {
  "$TRAJECT" -C "$work/data" evaluate c-1 --as-of 2021-09-01 --format json | sed -n 's/.*"responses": *\([0-9]*\).*/\1/p' | head -n 1
}
# marks: how often each mark is on file.
marks() {
  cat "$work/data"/cohorts/c-1/responses/end/*.yaml | grep mark | sort | uniq -c
}
# look SHEETS: none is seen or all, and the same again has each row once.
look() {
  local count
  count=$(seen)
  [[ $count == 0 || $count == "$1" ]] || fail "a reader sees $count sheets"
  "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1 || true
  marks | diff "$work/wanted" - >&2 || fail "not each row once"
  expect 0 "$TRAJECT" -C "$work/data" check > /dev/null
}
# anew NAME
anew() {
  rm -rf "$work/data"
  cp -R "$work/$1" "$work/data"
}

if build_broken; then
  folder few 8
  anew few
  expect 0 "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1
  marks > "$work/wanted"
  anew few
  at=1
  while dies_at "$at" "$TRAJECT" -C "$work/data" "${import[@]}"; do
    look 8
    anew few
    at=$((at + 1))
  done
  [[ $at -gt 30 ]] || fail "only $at calls"
fi

folder many 150
anew many
begin=$(date +%s%N)
expect 0 "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1
took=$((($(date +%s%N) - begin) / 1000))
marks > "$work/wanted"

killed=0
for ((run = 1; run <= runs && killed < kills; run++)); do
  anew many
  moment=$((took * (50 + RANDOM % 55) / 100))
  "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1 &
  sleep "$(printf '%d.%06d' $((moment / 1000000)) $((moment % 1000000)))"
  kill -KILL $! 2> /dev/null || true
  code=0
  wait $! 2> /dev/null || code=$?
  look 150
  if [[ $code == 137 ]]; then
    killed=$((killed + 1))
    took=$((took * 105 / 100))
  else
    took=$((took * 90 / 100 + 1))
  fi
done
[[ $killed == "$kills" ]] || fail "only $killed of $runs runs were killed in time"
