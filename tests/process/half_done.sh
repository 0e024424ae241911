# Each renaming and each removing of `forget` fails once: only what is on the disk is said to be done, and any other command that
# writes completes what was decided.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
build_broken || skip "no call of the program can be broken"
example old
# Where the names are is in the settings.
mv "$work/old/names" "$work/old/namen"
echo 'names_folder: namen' >> "$work/old/traject.yaml"
cp -R "$work/old" "$work/enrolled"
expect 0 "$TRAJECT" -C "$work/enrolled" --as-of 2021-08-20 enroll "$programme" p-1145 > /dev/null 2>&1
cp -R "$work/old" "$work/both"
forget=(--as-of 2021-08-20 forget p-1042 --because asked --by p-0002 --confirm)
expect 0 "$TRAJECT" -C "$work/both" "${forget[@]}" > /dev/null 2>&1
expect 0 "$TRAJECT" -C "$work/both" --as-of 2021-08-20 enroll "$programme" p-1145 > /dev/null 2>&1

decided=0
for call in renameat unlinkat; do
  for at in {1..30}; do
    rm -rf "$work/data" "$work/mark"
    cp -R "$work/old" "$work/data"
    code=0
    BROKEN_CALL=$call BROKEN_AT=$at BROKEN_ERROR=5 BROKEN_MARK=$work/mark LD_PRELOAD=$work/broken.so \
      "$TRAJECT" -C "$work/data" "${forget[@]}" > /dev/null 2> "$work/err" || code=$?
    [[ -e $work/mark ]] || break
    while read -r file; do
      ! cmp -s "$work/old/$file" "$work/data/$file" || fail "$call $at: $file is said to be written, and is not"
    done < <(sed -n 's/^geschreven: //p' "$work/err")
    while read -r file; do
      [[ ! -e $work/data/$file ]] || fail "$call $at: $file is said to be removed, and is not"
    done < <(sed -n 's/^verwijderd: //p' "$work/err")
    while read -r file; do
      [[ -e $work/data/$file ]] || fail "$call $at: $file is said not to be removed, and is"
    done < <(sed -n 's/^niet verwijderd: //p' "$work/err")
    # What cannot be committed settles nothing either.
    expect 4 "$TRAJECT" -C "$work/data" --as-of 2021-08-20 --commit enroll "$programme" p-1145 > /dev/null 2>&1
    expect 0 "$TRAJECT" -C "$work/data" --as-of 2021-08-20 enroll "$programme" p-1145 > /dev/null 2> "$work/later"
    if grep -q 'de volgende opdracht die schrijft' "$work/err"; then
      [[ $code == 4 ]] || fail "$call $at: exit code $code"
      decided=$((decided + 1))
      same_tree "$work/both" "$work/data"
      grep -q '^een eerdere opdracht was onderbroken, en is nu afgemaakt' "$work/later" || fail "$call $at: what was completed is not told"
      while read -r line; do
        grep -qxF "$line" "$work/later" || fail "$call $at: completed without a word: $line"
      done < <(sed -n 's/^niet \(geschreven\|verwijderd\): /\1: /p' "$work/err")
    elif [[ $code == 4 ]]; then
      rmdir "$work/data/destroyed" 2> /dev/null || true
      same_tree "$work/enrolled" "$work/data"
    fi
  done
  [[ $at -gt 2 ]] || fail "only $at calls of $call"
done
[[ $decided -gt 2 ]] || fail "only $decided times something was left to complete"
