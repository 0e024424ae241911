# An import is killed at any moment, hundreds of times: every file is wholly old or wholly new, none is lost, and doing it
# again completes it.
source "$TRAJECT_SOURCE/tests/support/process.sh"
runs=300

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

whole() {
  local file name
  for file in "$work/data/rooms"/*.yaml; do
    name=${file##*/}
    cmp -s "$file" "$work/new/rooms/$name" || cmp -s "$file" "$work/old/rooms/$name" || fail "$name is half written"
  done
  for file in "$work/old/rooms"/*.yaml; do
    [[ -e $work/data/rooms/${file##*/} ]] || fail "${file##*/} is lost"
  done
}

killed=0
halfway=0
cp -R "$work/old" "$work/data"
for ((run = 1; run <= runs; run++)); do
  moment=$((took * (RANDOM % 110) / 100))
  "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1 &
  sleep "$(printf '%d.%06d' $((moment / 1000000)) $((moment % 1000000)))"
  kill -KILL $! 2> /dev/null || true
  code=0
  wait $! 2> /dev/null || code=$?
  whole
  [[ $code == 137 ]] || continue
  killed=$((killed + 1))
  if ! cmp -s "$work/data/rooms/zaal-10.yaml" "$work/old/rooms/zaal-10.yaml" && [[ ! -e $work/data/rooms/zaal-89.yaml ]]; then
    halfway=$((halfway + 1))
  fi
  # What was left over stays for the next one.
  [[ $((run % 3)) == 0 ]] && cp "$work/old/rooms"/*.yaml "$work/data/rooms/" && rm -f "$work/data/rooms"/zaal-[5-8]*.yaml
done
[[ $killed -gt $((runs / 5)) ]] || fail "only $killed of $runs runs were killed in time"
echo "killed $killed times, $halfway of them halfway through the replacing"

expect 0 "$TRAJECT" -C "$work/data" "${import[@]}" > /dev/null 2>&1
same_tree "$work/new" "$work/data"
