# Nothing is ever written with a time zone that somebody guessed.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
example data
example untouched
cd "$work/data"
zone() { sed -i "s|^time_zone:.*|time_zone: $1|" traject.yaml "$work/untouched/traject.yaml"; }
grep -q '^time_zone:' traject.yaml || fail "the example has no time zone"

zone Europe/Amsterdm
expect 1 "$TRAJECT" check > "$work/out"
grep -q '^traject.yaml:[0-9]*:12: ' "$work/out" || fail "check does not name the place of the time zone"
grep -q Europe/Amsterdam "$work/out" || fail "check does not name the zone that is near"
for command in "enroll $programme p-1145" "queue $programme" "plan-cohort $programme --start 2021-09-03 --as-of 2021-08-20"; do
  expect 3 "$TRAJECT" $command > "$work/out" 2> "$work/err"
  [[ ! -s $work/out ]] || fail "something is said without a time zone: $command"
done
same_tree "$work/untouched" .

zone Europe/Brussels
expect 0 "$TRAJECT" --as-of 2021-08-20 enroll "$programme" p-1145 > "$work/out" 2> "$work/err"
grep -q '2021-08-20T00:00:00+02:00' registrations/"$programme"/p-1145.yaml || fail "not the time of Brussels"
