# A command with --commit dies at each of its calls that write: to do the same again leaves nothing uncommitted.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
command -v git > /dev/null || skip "there is no git"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org
build_broken || skip "no call of the program can be broken"

example old
rm -r "$work/old/names"  # not looked at here
git -C "$work/old" init --quiet --initial-branch main
git -C "$work/old" add --all
git -C "$work/old" commit --quiet --message 'the beginning'

# each_call COMMAND...
each_call() {
  local command=("$TRAJECT" -C "$work/data" --as-of 2021-08-20 --commit "$@") at=1
  rm -rf "$work/new"
  cp -R "$work/old" "$work/new"
  expect 0 "$TRAJECT" -C "$work/new" --as-of 2021-08-20 "$@" > /dev/null 2>&1
  while true; do
    rm -rf "$work/data"
    cp -R "$work/old" "$work/data"
    dies_at "$at" "${command[@]}" || break
    "${command[@]}" > /dev/null 2>&1 || true
    [[ -z $(git -C "$work/data" status --porcelain) ]] || fail "call $at leaves something uncommitted: $*"
    diff -r --exclude=.traject --exclude=.git "$work/new" "$work/data" >&2 || fail "call $at is not completed: $*"
    at=$((at + 1))
  done
  [[ $at -gt 10 ]] || fail "only $at calls: $*"
}

each_call withdraw "$programme" p-1042 p-1201 --because elsewhere
each_call forget p-1042 --because asked --by p-0002 --confirm
