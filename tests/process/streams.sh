# Streams that fail: a full disk, a closed stream, a reader that goes away, a folder that cannot be written.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
example data
example untouched
cd "$work/data"
queue=("$TRAJECT" queue "$programme" --as-of 2021-08-20)
enroll=("$TRAJECT" enroll "$programme" p-1145 --as-of 2021-08-20)

expect 4 "${queue[@]}" > /dev/full 2> "$work/err"
grep -q '^fout: ' "$work/err" || fail "a full disk is not complained of"
expect 4 "${queue[@]}" --format json > /dev/full 2> /dev/null
expect 4 "${queue[@]}" >&- 2> /dev/null
expect 4 "$TRAJECT" --help > /dev/full 2> /dev/null
expect 4 "$TRAJECT" --version >&- 2> /dev/null
expect 0 "${queue[@]}" > "$work/out" 2>&-
expect 2 "$TRAJECT" queue nothing > "$work/out" 2>&-

# What is written is named, also where nobody can read the document about it.
expect 4 "${enroll[@]}" > /dev/full 2> "$work/err"
grep -q "^geschreven: registrations/$programme/p-1145.yaml" "$work/err" || fail "what was written is not named"
grep -q '^fout: ' "$work/err" || fail "a full disk is not complained of"
[[ -s registrations/$programme/p-1145.yaml ]] || fail "what is said to be written is not there"
rm registrations/"$programme"/p-1145.yaml
same_tree "$work/untouched" .

# A limit on the size of files.
(
  ulimit -f 1
  expect 4 "${queue[@]}" --output list.txt 2> "$work/err"
)
grep -q '^fout: .*list.txt' "$work/err" || fail "a file that may not become so large is not complained of"
[[ ! -e list.txt ]] || fail "half a list is there"
same_tree "$work/untouched" .

# An export that was killed leaves nothing after the next write.
touch .list.txt.0123456789abcdef.tmp
expect 0 "${enroll[@]}" > "$work/out" 2> "$work/err"
[[ ! -e .list.txt.0123456789abcdef.tmp ]] || fail "what an export left is still there"
rm registrations/"$programme"/p-1145.yaml
same_tree "$work/untouched" .

# A reader that has gone is told nothing.
exec 4> >(:)
wait $!
expect 4 "${queue[@]}" >&4 2> "$work/err"
[[ ! -s $work/err ]] || fail "a reader that has gone is complained of"
expect 4 "${queue[@]}" --format json >&4 2> "$work/err"
[[ ! -s $work/err ]] || fail "a reader of JSON that has gone is complained of"
exec 4>&-

# A reader that has seen enough.
for command in queue check man; do
  case $command in
    queue) line=("${queue[@]}") ;;
    *) line=("$TRAJECT" "$command") ;;
  esac
  set +e
  "${line[@]}" 2> /dev/null | head -n 1 > /dev/null
  code=${PIPESTATUS[0]}
  set -e
  [[ $code == 0 || $code == 4 ]] || fail "exit code $code of $command after its reader has gone"
done

# A folder that may be read and not written, by somebody who is not root.
chmod 755 "$work"
chmod -R a+rX,a-w "$work/data"
as_somebody=()
if [[ $(id -u) == 0 ]]; then
  command -v setpriv > /dev/null || skip "there is no setpriv to stop being root"
  as_somebody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  cp "$TRAJECT" "$work/traject"
  chmod 755 "$work/traject"
  queue[0]=$work/traject
  enroll[0]=$work/traject
fi
expect 0 "${as_somebody[@]}" "${queue[@]}" > "$work/out"
expect 0 "${as_somebody[@]}" "${enroll[@]}" --dry-run > "$work/out" 2> /dev/null
expect 4 "${as_somebody[@]}" "${enroll[@]}" > "$work/out" 2> "$work/err"
[[ ! -s $work/out ]] || fail "what could not be written is said to be done"
grep -q '^fout: ' "$work/err" || fail "a folder that cannot be written is not complained of"
expect 4 "${as_somebody[@]}" "${queue[@]}" --output list.txt 2> /dev/null
chmod 000 names
expect 1 "${as_somebody[@]}" "${queue[0]}" find noor > "$work/out" 2> "$work/err"
grep -q 'namen in names zijn niet te lezen' "$work/err" || fail "nobody says that the names cannot be read"
chmod 755 names
expect 0 "${as_somebody[@]}" "${queue[0]}" find noor > "$work/out" 2> "$work/err"
[[ ! -s $work/err ]] || fail "names that can be read are complained of"
chmod -R u+w "$work/data"
same_tree "$work/untouched" .
