# Each call by which a command writes fails once, or the program dies there: nothing is torn or left, errors of closing and of
# waiting for the disk count, and the same again completes it.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
build_broken || skip "no call can be broken here"
shopt -s globstar

# Few files, and no program for comparing them, so that each try is short.
mkdir -p "$work"/old/{people,programmes,registrations/cursus}
cd "$work/old"
printf 'traject: 1\norganisation: Gemeente Zwolle\n' > traject.yaml
printf 'title: Cursus\neligibility:\n  - {rule: approved_by_manager}\n' > programmes/cursus.yaml
printf 'department: leefomgeving\nemployed: {from: 2020-01-01}\n' > people/p-11.yaml
printf 'department: leefomgeving\nmanager: p-11\nemployed: {from: 2020-01-01}\n' > people/p-10.yaml
printf 'registered_at: 2021-07-01T09:14:07+02:00\n' > registrations/cursus/p-10.yaml
chmod 640 registrations/cursus/p-10.yaml
printf 'room;title\nzolder;Zolder\nkelder;Kelder\n' > rooms.csv

same_bytes() {
  local one other
  [[ -f $1 && -f $2 ]] || return 1
  IFS= read -rd '' one < "$1" || true
  IFS= read -rd '' other < "$2" || true
  [[ $one == "$other" ]]
}

# look WHAT: each file is as before or as it is to be, and none is lost. Sets `remaining`, how many are not yet as they are to be.
look() {
  local path
  remaining=0
  for path in **; do
    [[ -d $path ]] || same_bytes "$path" "$work/old/$path" || same_bytes "$path" "$work/new/$path" || fail "$path is half written: $1"
  done
  for path in "${expected[@]}"; do
    same_bytes "$path" "$work/new/$path" && continue
    [[ -f $path || ! -f $work/old/$path ]] || fail "$path is lost: $1"
    remaining=$((remaining + 1))
  done
}
nothing_left() { ! compgen -G '**/.*.tmp' > /dev/null; }

# try CALL AT ERROR COMMAND...: 1 where the command has fewer calls.
try() {
  local call=$1 at=$2 error=$3 code=0
  shift 3
  local what="$* with $call $at and error $error"
  rm -rf "$work/data" "$work/mark"
  cp -a "$work/old" "$work/data"
  cd "$work/data"
  {
    BROKEN_CALL=$call BROKEN_AT=$at BROKEN_ERROR=$error BROKEN_MARK=$work/mark LD_PRELOAD=$work/broken.so \
      "$TRAJECT" --as-of 2021-08-20 "$@" > "$work/out" 2> "$work/err"
  } 2> /dev/null || code=$?
  [[ -e $work/mark ]] || return 1
  tried=$((tried + 1))
  look "$what"
  if [[ $error == 0 ]]; then
    [[ $code == 137 ]] || fail "code $code: $what"
  else
    # A lock that cannot be closed does no harm, and of what cannot be said nobody hears.
    [[ $code == 4 || ($code == 0 && ($call == close || $call == write)) ]] || fail "code $code: $what"
    nothing_left || fail "something is left: $what"
    [[ $call != close || $code != 4 ]] || closed=$((closed + 1))
  fi
  [[ $code != 0 || $remaining == 0 ]] || fail "it says that it is done: $what"
  [[ $code != 4 || $remaining != 0 ]] || grep -q '^geschreven: ' "$work/err" || fail "what is done is not named: $what"
  [[ $remaining == 0 || $remaining == "$all" ]] || expect 0 "$TRAJECT" check > "$work/out"
  [[ $remaining == 0 ]] || "$TRAJECT" --as-of 2021-08-20 "$@" > "$work/out" 2> "$work/err" || true
  look "$what, and once more"
  [[ $remaining == 0 ]] || fail "the same again does not complete it: $what"
  [[ $error == 0 ]] || nothing_left || fail "something is left by the second: $what"
}

tried=0
closed=0
for line in "approve cursus p-10" "import rooms rooms.csv" "queue cursus --output list.txt"; do
  rm -rf "$work/new"
  cp -a "$work/old" "$work/new"
  cd "$work/new"
  expect 0 "$TRAJECT" --as-of 2021-08-20 $line > "$work/out" 2> "$work/err"
  expect 0 "$TRAJECT" check > "$work/out"
  expected=()
  all=0
  for path in **; do
    [[ -d $path ]] || expected+=("$path")
    [[ -d $path ]] || same_bytes "$path" "$work/old/$path" || all=$((all + 1))
  done
  [[ $all -gt 0 ]] || fail "it writes nothing: $line"
  for call in close fsync fchmod renameat mkdirat unlinkat write; do
    for error in 5 0; do
      # To die at a close is to die at the next call.
      [[ $call/$error != close/0 ]] || continue
      for at in {1..60}; do try "$call" "$at" "$error" $line || break; done
    done
  done
done
[[ $closed -ge 3 ]] || fail "no error of closing counts"
[[ $tried -gt 30 ]] || fail "only $tried calls were broken"
