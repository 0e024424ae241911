# What stands in a page depends on who reads it: no ids and no names of others but for the coordinator.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
cp -R "$TRAJECT_SOURCE/data-examples/zwolle" "$work/data"
cd "$work"
traject() { "$TRAJECT" -C data --as-of 2022-03-01 "$@"; }
traject match-coaches pilot-2021 > /dev/null 2>&1 || fail "no coaches"
traject evaluate pilot-2021 --import data/exports/eindevaluatie.csv > /dev/null 2>&1 || fail "no answers"
participants=$(sed -n '/^participants:/,/^[a-z]*:/s/^  - //p' data/cohorts/pilot-2021/cohort.yaml)
{
  echo 'sessions:'
  for session in startbijeenkomst intervisie-1 intervisie-2; do
    echo "  - {session: $session, absent: [$(sed -n 3p <<< "$participants")]}"
  done
} > data/cohorts/pilot-2021/attendance.yaml

names=$(sed -n "s/^name: *['\"]\{0,1\}\([^'\"]*\)['\"]\{0,1\}$/\1/p" data/names/*.yaml)
[[ $(wc -l <<< "$names") -gt 20 ]] || fail "the names are not read"

for subject in pilot-2021 "$programme" ''; do
  for reader in council participants; do
    page="$subject.$reader.html"
    # shellcheck disable=SC2086
    traject report $subject --for $reader --output "$page" || fail "no page for $reader"
    ! grep -qE '\bp-[0-9]{4}\b' "$page" || fail "$page holds an id: $(grep -oE '\bp-[0-9]{4}\b' "$page" | head -n 1)"
    ! grep -qF "$names" "$page" || fail "$page holds a name"
  done
done
cmp -s <(traject report pilot-2021) pilot-2021.council.html || fail "the council is not who reads it unless said"
grep -q '<svg' pilot-2021.council.html || fail "no pictures"
grep -q '933,33' pilot-2021.council.html || fail "no amounts for the council"
! grep -q '933,33' pilot-2021.participants.html || fail "amounts for participants"

traject report pilot-2021 --for coordinator --output coordinator.html || fail "no page for the coordinator"
for person in $participants; do
  grep -q "$person" coordinator.html || fail "$person is not in the page of the coordinator"
done

# A manager sees exactly the own people of the cohort.
manager=$(sed -n 's/^manager: *//p' "data/people/$(head -n 1 <<< "$participants").yaml")
traject report pilot-2021 --for manager --manager "$manager" --output manager.html || fail "no page for a manager"
for person in $participants; do
  own=no
  ! grep -qx "manager: *$manager" "data/people/$person.yaml" || own=yes
  shown=no
  ! grep -q "$person" manager.html || shown=yes
  [[ $own == "$shown" ]] || fail "$person: of the manager: $own, in the page: $shown"
done
! grep -q '14.000,00' manager.html || fail "a manager sees what the others cost"

# Small head counts: all of a whole or none of it.
sed -i 's|smallest_count: 1|smallest_count: 5|' data/traject.yaml
traject report pilot-2021 --output small.html || fail "no page with small counts hidden"
grep -q 'kleiner dan 5' small.html || fail "small counts are not said to be hidden"
! grep -q '14 van 15' small.html || fail "the number of absent people can be computed"

sed -i 's|smallest_count: 5|smallest_count: 1|' data/traject.yaml

# What they wrote stands in a page once it is released, and never before.
wrote() { grep -c 'De intervisie mag vaker in kleinere groepjes' "$1" || true; }
traject report pilot-2021 --for coordinator --output coordinator.html || fail "no page with words"
[[ $(wrote coordinator.html) == 0 ]] || fail "words before they are released"
traject evaluate pilot-2021 --release > /dev/null 2>&1 || fail "no release"
traject report pilot-2021 --output released.html || fail "no page of a release"
[[ $(wrote released.html) != 0 ]] || fail "no words of a release"
