# What the tests of the real program share; each script of tests/process begins by reading this.
# From outside: TRAJECT, the program, and TRAJECT_SOURCE, the source folder.
set -euo pipefail
: "${TRAJECT:?}" "${TRAJECT_SOURCE:?}"
unset TRAJECT_DATA

programme=leer-en-ontwikkeltraject
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT

# Not lost where the standard error of a command is looked at or thrown away.
exec 3>&2

fail() {
  echo "failed: $*" >&3
  exit 1
}

skip() {
  echo "skipped: $*"
  exit 77
}

# expect CODE COMMAND...: runs it, and fails on any other exit code.
expect() {
  local wanted=$1 code=0
  shift
  "$@" || code=$?
  [[ $code == "$wanted" ]] || fail "exit code $code instead of $wanted: $*"
}

# same_tree A B: fails where two data folders differ, derived files aside.
same_tree() {
  diff -r --exclude=.traject "$1" "$2" >&2 || fail "$1 and $2 differ"
}

# example NAME: the Zwolle example before its pilot was planned, as $work/NAME.
example() {
  cp -R "$TRAJECT_SOURCE/data-examples/zwolle" "$work/$1"
  rm -rf "$work/$1/cohorts"
}

# plan_pilot FOLDER [OPTION...]: the pilot of 2021.
plan_pilot() {
  "$TRAJECT" -C "$1" plan-cohort "$programme" --start 2021-09-03 --name pilot-2021 --as-of 2021-08-20 "${@:2}"
}

# build_broken: makes $work/broken.so of broken_calls.c; 1 where it cannot be put in front of the program.
build_broken() {
  local compiler
  compiler=$(command -v cc || command -v gcc || command -v clang) || return 1
  ! grep -q __asan_init "$TRAJECT" || return 1  # the sanitizer has to come first
  "$compiler" -shared -fPIC -o "$work/broken.so" "$TRAJECT_SOURCE/tests/support/broken_calls.c" -ldl 2> /dev/null || return 1
  dies_at 1 "$TRAJECT" init "$work/broken" || return 1  # a static program takes no library before it
  rm -rf "$work/mark" "$work/broken"
}

# dies_at N COMMAND...: runs it until its N-th call that writes; 1 where it has fewer of them.
dies_at() {
  local at=$1
  shift
  rm -f "$work/mark"
  {
    BROKEN_CALL=any BROKEN_AT=$at BROKEN_ERROR=0 BROKEN_MARK=$work/mark LD_PRELOAD=$work/broken.so \
      "$@" > /dev/null
  } 2> /dev/null || true
  [[ -e $work/mark ]]
}

# python_with MODULE...: sets `python` to an interpreter that has them, or skips the test.
python_with() {
  for python in python3 /usr/bin/python3; do
    "$python" -c "import $(IFS=,; echo "$*")" 2> /dev/null && return
  done
  skip "there is no Python with $*"
}
