# An import dies at each of its calls that write, and is killed at any moment, many times: every file is wholly old or wholly
# new, none is lost, and doing it again completes it.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
runs=40

# folder NAME ROOMS: an old folder with half of the rooms of a table, each with a comment that must not be lost. Sets `import`.
folder() {
  local name=$1 rooms=$2 number
  mkdir -p "$work/$name"/{rooms,programmes}
  printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$work/$name/traject.yaml"
  {
    echo 'room;title;seats'
    for ((number = 1; number <= rooms; number++)); do echo "zaal-$number;Zaal $number;$number"; done
  } > "$work/$name.csv"
  for ((number = 1; number <= rooms / 2; number++)); do
    printf '# upstairs\ntitle: Kamer %s # old\nseats: 12' "$number" > "$work/$name/rooms/zaal-$number.yaml"
  done
  import=(import rooms "$work/$name.csv")
  cp -R "$work/$name" "$work/$name-new"
  cp -R "$work/$name" "$work/data"
  expect 0 "$TRAJECT" -C "$work/$name-new" "${import[@]}" > /dev/null 2>&1
  sums "$work/$name" > "$work/old.sums"
  sums "$work/$name-new" > "$work/new.sums"
}
# sums FOLDER: a line for each room, with the sum and the size of its bytes.
sums() {
  (cd "$1/rooms" && cksum -- *.yaml)
}
# whole: nothing is torn or lost.
whole() {
  local torn
  sums "$work/data" > "$work/data.sums"
  torn=$(sort "$work/data.sums" | comm -23 - <(sort "$work/old.sums" "$work/new.sums" | uniq))
  [[ -z $torn ]] || fail "half written: $torn"
  [[ $(wc -l < "$work/data.sums") -ge $(wc -l < "$work/old.sums") ]] || fail "a room is lost"
}
# back NAME: to the old; what was left over stays for the next one.
back() {
  rm -f "$work/data/rooms"/zaal-*.yaml
  cp "$work/$1/rooms"/*.yaml "$work/data/rooms/"
}
# again NAME: it can be completed.
again() {
  expect 0 "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1
  same_tree "$work/$1-new" "$work/data"
}

if build_broken; then
  folder few 12
  at=1
  while dies_at "$at" "$TRAJECT" -C "$work/data" "${import[@]}"; do
    whole
    [[ $((at % 3)) != 0 ]] || again few
    back few
    at=$((at + 1))
  done
  [[ $at -gt 30 ]] || fail "only $at calls"
  again few
  rm -rf "$work/data"
fi

# People who are new get an id by chance, and the next table knows them by their number: none comes twice.
if build_broken; then
  mkdir -p "$work/people/programmes"
  printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$work/people/traject.yaml"
  mkdir -p "$work/people"/{people,names}
  echo 'department: it' > "$work/people/people/p-1.yaml"
  echo 'number: "100"' > "$work/people/names/p-1.yaml"
  printf 'number;name;department\n100;Ans;hr\n101;Bo;it\n102;Cor;it\n103;Do;it\n' > "$work/people.csv"
  at=1
  cp -R "$work/people" "$work/data"
  while dies_at "$at" "$TRAJECT" -C "$work/data" import people "$work/people.csv" --as-of 2021-08-20; do
    expect 0 "$TRAJECT" -C "$work/data" check > "$work/out" 2>&1
    expect 0 "$TRAJECT" -C "$work/data" import people "$work/people.csv" --as-of 2021-08-20 > "$work/out" 2>&1
    [[ $(cat "$work/data"/names/*.yaml | grep -c number) == 4 ]] || fail "call $at: somebody has no number"
    [[ $(find "$work/data/people" -name '*.yaml' | wc -l) == 4 ]] || fail "call $at: somebody came twice"
    grep -q 'department: hr' "$work/data/people/p-1.yaml" || fail "call $at: a change is lost"
    rm -rf "$work/data"
    cp -R "$work/people" "$work/data"
    at=$((at + 1))
  done
  [[ $at -gt 20 ]] || fail "only $at calls of people"
  rm -rf "$work/data"
fi

folder many 80
begin=$(date +%s%N)
again many
took=$((($(date +%s%N) - begin) / 1000))
back many

killed=0
for ((run = 1; run <= runs; run++)); do
  moment=$((took * (RANDOM % 110) / 100))
  "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1 &
  sleep "$(printf '%d.%06d' $((moment / 1000000)) $((moment % 1000000)))"
  kill -KILL $! 2> /dev/null || true
  code=0
  wait $! 2> /dev/null || code=$?
  whole
  # How long it takes depends on what else the machine does.
  if [[ $code == 137 ]]; then
    killed=$((killed + 1))
    took=$((took * 105 / 100))
  else
    took=$((took * 90 / 100 + 1))
  fi
  # Back to the old where it is done, and after every third; what was left over stays for the next one.
  [[ $code == 137 && $((killed % 3)) != 0 ]] || back many
done
[[ $killed -gt $((runs / 3)) ]] || fail "only $killed of $runs runs were killed in time"
again many
