# An import is killed at any moment, many times: every file is wholly old or wholly new, none is lost, and doing it
# again completes it.
source "$TRAJECT_SOURCE/tests/support/process.sh"
runs=60

mkdir -p "$work/old"/{rooms,programmes}
printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$work/old/traject.yaml"
{
  echo 'room;title;seats'
  for number in {10..89}; do echo "zaal-$number;Zaal $number;$number"; done
} > "$work/rooms.csv"
# Half of them stand already, with a comment that must not be lost.
for number in {10..49}; do
  printf '# upstairs\ntitle: Kamer %s # old\nseats: 12' "$number" > "$work/old/rooms/zaal-$number.yaml"
done

import=(import rooms "$work/rooms.csv")
cp -R "$work/old" "$work/new"
begin=$(date +%s%N)
expect 0 "$TRAJECT" -C "$work/new" "${import[@]}" > /dev/null 2>&1
took=$((($(date +%s%N) - begin) / 1000))

# sums FOLDER: a line for each room, with the sum and the size of its bytes.
sums() {
  (cd "$1/rooms" && cksum -- *.yaml)
}
sums "$work/old" > "$work/old.sums"
sums "$work/new" > "$work/new.sums"

whole() {
  local torn
  sums "$work/data" > "$work/data.sums"
  torn=$(sort "$work/data.sums" | comm -23 - <(sort "$work/old.sums" "$work/new.sums" | uniq))
  [[ -z $torn ]] || fail "half written: $torn"
  [[ $(wc -l < "$work/data.sums") -ge 40 ]] || fail "a room is lost"
}

killed=0
cp -R "$work/old" "$work/data"
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
  if [[ $code != 137 || $((killed % 3)) == 0 ]]; then
    cp "$work/old/rooms"/*.yaml "$work/data/rooms/"
    rm -f "$work/data/rooms"/zaal-[5-8]*.yaml
  fi
done
[[ $killed -gt $((runs / 3)) ]] || fail "only $killed of $runs runs were killed in time"

expect 0 "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1
same_tree "$work/new" "$work/data"
