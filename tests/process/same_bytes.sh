# The same records give the same bytes, whatever the locale, the time zone, the current folder and the order of files.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"

# say_everything OUT [OPTION...]: the output of every command that reads, a file each.
say_everything() {
  local out=$1 number=0 arguments
  shift
  mkdir -p "$out"
  while read -r arguments; do
    number=$((number + 1))
    # shellcheck disable=SC2086
    "$TRAJECT" "$@" --as-of 2021-08-20 $arguments > "$out/$number" 2> "$out/$number.err" || echo "exit $?" >> "$out/$number"
  done << LINES
check
check --format json
schema
schema registrations
queue $programme
queue $programme --format json
queue $programme --format csv --excel
explain $programme p-1449 --format md
explain $programme p-1042 --language en
invite $programme --format json
invite $programme --since 2021-07-20 --format md
enroll $programme p-5307 --dry-run
approve $programme p-4952 --dry-run
withdraw $programme p-1042 --because test --dry-run
move pilot-2021 intervisie-3 --to 2021-12-24
attend pilot-2021 intervisie-1 --all-but p-1042 p-1015 --dry-run
match-coaches pilot-2021 --format json --dry-run
plan-cohort $programme --start 2021-09-03 --name pilot-2021
plan-cohort $programme --suggest --groups 2 --format json
plan-cohort pilot-2021 --talks --dry-run
plan-cohort $programme --start 2021-10-08 --name another --dry-run --allow start_at --because test --by p-0002
calendar pilot-2021 --format json
calendar pilot-2021 --months
calendar --person p-1042
calendar pilot-2021 --format ics
calendar pilot-2021 --person p-1042 --format md
-C $TRAJECT_SOURCE/data-examples/grip-op-groei evaluate grip-op-groei --as-of 2019-10-01
completion bash
completion --ids person
man
LINES
}

example first
plan_pilot "$work/first" > "$work/plan" 2>&1
say_everything "$work/expected" -C "$work/first"
grep -q p-1042 "$work/expected/5" || fail "the queue is empty"

compare() {
  diff -r "$work/expected" "$work/actual" >&2 || fail "other bytes: $1"
  rm -r "$work/actual"
}

for locale in C C.utf8 nl_NL.utf8; do
  locale -a | grep -qx "$locale" || continue
  LC_ALL=$locale LANG=$locale say_everything "$work/actual" -C "$work/first"
  compare "LC_ALL=$locale"
done

for zone in UTC Pacific/Auckland; do
  TZ=$zone say_everything "$work/actual" -C "$work/first"
  compare "TZ=$zone"
done

mkdir "$work/elsewhere"
(cd "$work/elsewhere" && say_everything "$work/actual" -C ../first)
compare "another current folder"
(cd "$work/first/people" && say_everything "$work/actual")
compare "a current folder inside the data folder"

# The same files, made in another order.
mkdir "$work/shuffled"
(cd "$TRAJECT_SOURCE/data-examples/zwolle" && find . -type f | sort -R) > "$work/files"
tar -C "$TRAJECT_SOURCE/data-examples/zwolle" -c -f - --no-recursion -T "$work/files" | tar -C "$work/shuffled" -x -f -
rm -rf "$work/shuffled/cohorts"
plan_pilot "$work/shuffled" > "$work/plan.shuffled" 2>&1
cmp "$work/plan" "$work/plan.shuffled" || fail "files made in another order give another plan"
same_tree "$work/first" "$work/shuffled"
say_everything "$work/actual" -C "$work/shuffled"
compare "files made in another order"
