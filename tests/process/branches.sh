# Two people work on branches of their own: their enrolments, approvals and cohorts merge without a conflict.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
command -v git > /dev/null || skip "there is no git"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org

example data
cd "$work/data"
git init --quiet --initial-branch main
git add --all
git commit --quiet --message 'the beginning'

# traject ARGUMENT...: a command that writes, and one commit of it.
commits() {
  expect 0 "$TRAJECT" --as-of 2021-08-20 --commit "$@" > /dev/null 2> "$work/err"
  git diff --quiet HEAD || fail "something is left uncommitted: $*"
}

git checkout --quiet -b one
commits enroll "$programme" p-1145
commits enroll "$programme" p-2263
commits approve "$programme" p-1145
commits plan-cohort "$programme" --start 2021-09-03 --name pilot-2021
commits attend pilot-2021 startbijeenkomst
[[ $(git rev-list --count main..one) == 5 ]] || fail "not one commit for each command"

git checkout --quiet -b two main
commits enroll "$programme" p-1071 --allow completed --because test --by p-0002
commits approve "$programme" p-1071
commits deny "$programme" p-2356 --because later
commits withdraw "$programme" p-7308 --because "another job"
commits plan-cohort "$programme" --start 2021-10-08 --name second-2021 --allow start_at --because test --by p-0002

# A message tells what was done and for how many people: history cannot be taken back.
git log --format=%B one two > "$work/log"
grep -q "1 medewerker teruggetrokken ($programme)" "$work/log" || fail "the commit does not say what was done"
! grep -E 'p-[0-9]|another job|later|test' "$work/log" || fail "a commit says who or why"

git checkout --quiet one
git merge --quiet --no-edit two > "$work/merge" 2>&1 || fail "a conflict: $(cat "$work/merge")"
expect 0 "$TRAJECT" check > "$work/check" 2>&1
for file in registrations/"$programme"/{p-1145,p-2263,p-1071}.yaml cohorts/{pilot-2021,second-2021}/cohort.yaml; do
  [[ -s $file ]] || fail "$file was lost in the merge"
done

# Nothing of a running program is in git, and a commit holds what was written and nothing else.
[[ -z $(git ls-files | grep -E '^\.traject/|\.tmp$') ]] || fail "derived files are in git"
echo '# mine' >> rooms/ijsselzaal.yaml
echo 'mine' > notes.txt
git add rooms/ijsselzaal.yaml
commits_only() {
  expect 0 "$TRAJECT" --as-of 2021-08-20 --commit "$@" > /dev/null 2> "$work/err"
}
commits_only enroll "$programme" p-5307
[[ $(git show --name-only --format= HEAD) == "registrations/$programme/p-5307.yaml" ]] || fail "more was committed than was written"
[[ $(git status --short) == $'M  rooms/ijsselzaal.yaml\n?? notes.txt' ]] || fail "what was staged is no longer as it was"

# Where git cannot commit, that is said, and the files are there.
printf '#!/bin/sh\necho "the hook says no"\nexit 1\n' > .git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
expect 4 "$TRAJECT" --as-of 2021-08-20 --commit withdraw "$programme" p-1042 --because test > /dev/null 2> "$work/err"
grep -q 'the hook says no' "$work/err" || fail "what git said is not told"
grep -q withdrawn registrations/"$programme"/p-1042.yaml || fail "what was written is not there"
rm .git/hooks/pre-commit
cp -R "$work/data" "$work/nogit"
rm -rf "$work/nogit/.git"
export GIT_CEILING_DIRECTORIES=$work
cp -R "$work/nogit" "$work/untouched"
for path in "$PATH" /nonexistent; do
  expect 4 env PATH="$path" "$TRAJECT" -C "$work/nogit" --as-of 2021-08-20 --commit withdraw "$programme" p-1015 --because test > "$work/out" 2> "$work/err"
  [[ ! -s $work/out ]] || fail "something is said to be done without a repository"
  same_tree "$work/untouched" "$work/nogit"
done
