# Each call by which a command writes fails once, or the program dies there: nothing is torn or left, errors of closing and of
# waiting for the disk count, and the same again completes it.
source "$TRAJECT_SOURCE/tests/support/process.sh"
compiler=$(command -v cc || command -v gcc || command -v clang) || skip "there is no C compiler"
"$compiler" -shared -fPIC -o "$work/broken.so" "$TRAJECT_SOURCE/tests/support/broken_calls.c" -ldl || skip "it does not compile here"
! grep -q __asan_init "$TRAJECT" || skip "the sanitizer has to come first"
example old
cd "$work/old"
printf 'room;title\nzolder;Zolder\nkelder;Kelder\n' > rooms.csv
chmod 640 "registrations/$programme/p-1042.yaml"
broken() { # CALL AT ERROR COMMAND...
  env BROKEN_CALL="$1" BROKEN_AT="$2" BROKEN_ERROR="$3" BROKEN_MARK="$work/mark" LD_PRELOAD="$work/broken.so" "${@:4}"
}

# What is there of a folder, the lock and the like aside.
whole() {
  local folder=$1 path
  while read -r path; do
    cmp -s "$folder/$path" "$work/old/$path" || cmp -s "$folder/$path" "$work/new/$path" || fail "$path is half written: $2"
  done < <(cd "$folder" && find . -type f -not -path './.traject/*' -not -name '.*.tmp')
  diff -rq --exclude=.traject --exclude='.*.tmp' "$work/old" "$folder" | grep "^Only in $work/old" && fail "a file is lost: $2"
  return 0
}

tried=0
closed=0
for line in "approve $programme p-1042" "import rooms rooms.csv" "queue $programme --output list.txt"; do
  command=("$TRAJECT" --as-of 2021-08-20 $line)
  rm -rf "$work/new"
  cp -a "$work/old" "$work/new"
  (cd "$work/new" && expect 0 "${command[@]}" > "$work/out" 2> "$work/err")
  for call in close fsync fchmod renameat mkdirat write; do
    for error in 5 0; do
      for at in $(seq 1 60); do
        what="$line with $call $at and error $error"
        rm -rf "$work/data" "$work/mark"
        cp -a "$work/old" "$work/data"
        cd "$work/data"
        code=0
        broken "$call" "$at" "$error" "${command[@]}" > "$work/out" 2> "$work/err" || code=$?
        [[ -e $work/mark ]] || break
        tried=$((tried + 1))
        whole "$work/data" "$what"
        if [[ $error == 0 ]]; then
          [[ $code == 137 ]] || fail "code $code: $what"
        else
          # To close what was read does no harm, and of what cannot be said nobody hears.
          [[ $code == 0 || $code == 4 ]] || fail "code $code: $what"
          [[ $code == 4 || $call == close || $call == write ]] || fail "an error that does not count: $what"
          [[ -z $(find . -name '.*.tmp') ]] || fail "something is left: $what"
        fi
        [[ $call != close || $code != 4 ]] || closed=$((closed + 1))
        [[ $code != 0 ]] || same_tree "$work/new" "$work/data"
        expect 0 "$TRAJECT" check > "$work/out"
        "${command[@]}" > "$work/out" 2> "$work/err" || true
        same_tree "$work/new" "$work/data"
        [[ -z $(find . -name '.*.tmp') ]] || fail "the next write leaves what this one left: $what"
        cd "$work"
      done
    done
  done
done
[[ $tried -gt 0 ]] || skip "the program takes no library before it"
[[ $closed -ge 3 ]] || fail "no error of closing counts"
[[ $tried -gt 30 ]] || fail "only $tried calls were broken"
