# One writer at a time: a second one waits for the lock, gives up after ten seconds, and no write of sixty is lost.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
command -v flock > /dev/null || skip "there is no flock"

data=$work/data
mkdir -p "$data"/{people,programmes,.traject}
printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$data/traject.yaml"
printf 'title: Cursus\neligibility:\n  - {rule: employed}\n' > "$data/programmes/cursus.yaml"
for number in {10..71}; do
  printf 'department: leefomgeving\nemployed: {from: 2020-01-01}\n' > "$data/people/p-$number.yaml"
done
enroll() {
  "$TRAJECT" -C "$data" enroll cursus "$1" --as-of 2021-08-20
}

# hold SECONDS: somebody else has the lock for so long.
hold() {
  rm -f "$work/held"
  flock "$data/.traject/lock" bash -c 'touch "$1" && sleep "$2"' _ "$work/held" "$1" &
  until [[ -e $work/held ]]; do sleep 0.05; done
}

hold 20
begin=$SECONDS
expect 4 enroll p-10 > /dev/null 2> "$work/err"
waited=$((SECONDS - begin))
[[ $waited -ge 9 && $waited -le 18 ]] || fail "waited $waited seconds for the lock"
grep -q '^fout: ' "$work/err" || fail "a held lock is not complained of"
[[ ! -e $data/registrations ]] || fail "something was written without the lock"
# Reading needs no lock, and --dry-run only reads.
expect 0 "$TRAJECT" -C "$data" queue cursus > /dev/null
expect 0 "$TRAJECT" -C "$data" enroll cursus p-10 --dry-run > /dev/null 2>&1
wait

hold 2
expect 0 enroll p-11 > /dev/null 2>&1
wait

# On a slow machine some of them wait in vain, and say so.
enroll_in_turn() {
  local attempt
  for attempt in {1..20}; do
    if enroll "$1"; then return; fi
  done
}
for number in {12..71}; do
  enroll_in_turn "p-$number" > "$work/out.$number" 2>&1 &
done
wait
written=("$data"/registrations/cursus/*.yaml)
[[ ${#written[@]} == 61 ]] || fail "${#written[@]} registrations instead of 61"
expect 0 "$TRAJECT" -C "$data" check > /dev/null
leftover=$(find "$data" -name '*.tmp')
[[ -z $leftover ]] || fail "left over: $leftover"

# A lock that a killed command has left behind is in nobody's way.
for ((run = 1; run <= 20; run++)); do
  enroll p-10 > /dev/null 2>&1 &
  kill -KILL $!
  wait $! 2> /dev/null || true
done
begin=$SECONDS
enroll p-10 > /dev/null 2>&1 || true
[[ $((SECONDS - begin)) -le 9 ]] || fail "waited for a command that is no longer there"
[[ -s $data/registrations/cursus/p-10.yaml ]] || fail "p-10 is not registered"
