# --commit works on the repository of the data folder and on nothing else, and completes what it could not commit before.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
command -v git > /dev/null || skip "there is no git"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org

example data
git -C "$work/data" init --quiet --initial-branch main
git -C "$work/data" add --all
git -C "$work/data" commit --quiet --message 'the beginning'
git init --quiet --initial-branch main "$work/other"
git -C "$work/other" commit --quiet --allow-empty --message 'something else'
cd "$work/data"

commits() { git -C "$1" rev-list --count HEAD; }
last_files() { git show --name-only --format= HEAD; }

# As in a hook of another repository, or in rebase --exec.
for hostile in "GIT_DIR=$work/other/.git" "GIT_WORK_TREE=$work/other" "GIT_INDEX_FILE=$work/index" \
  "GIT_OBJECT_DIRECTORY=$work/other/.git/objects" "GIT_COMMON_DIR=$work/other/.git" GIT_GLOB_PATHSPECS=1 \
  "GIT_TRACE=$work/trace"; do
  before=$(commits .)
  expect 0 env "$hostile" "$TRAJECT" --as-of 2021-08-20 --commit enroll "$programme" p-1145 > /dev/null 2> "$work/err"
  [[ $(commits .) == $((before + 1)) ]] || fail "no commit in the folder's repository: $hostile"
  [[ $(last_files) == "registrations/$programme/p-1145.yaml" ]] || fail "not this file: $hostile"
  [[ $(commits "$work/other") == 1 && -z $(git -C "$work/other" status --short) ]] || fail "another repository: $hostile"
  [[ ! -e $work/index && ! -e $work/trace ]] || fail "git did what the environment said: $hostile"
  git reset --quiet --hard HEAD~1
done

# What git only warns of is no answer of git.
git config diff.dirstat nonsense
git config core.fsyncObjectFiles true
before=$(commits .)
expect 0 "$TRAJECT" --as-of 2021-08-20 --commit enroll "$programme" p-1145 > /dev/null 2> "$work/err"
[[ $(commits .) == $((before + 1)) ]] || fail "no commit where git warns of a setting"
git reset --quiet --hard HEAD~1 2> /dev/null
git config --unset diff.dirstat
git config --unset core.fsyncObjectFiles

# A file that git was asked to take as unchanged.
expect 0 "$TRAJECT" --as-of 2021-08-20 --commit enroll "$programme" p-1145 > /dev/null 2> "$work/err"
git update-index --assume-unchanged "registrations/$programme/p-1145.yaml"
before=$(commits .)
expect 0 "$TRAJECT" --as-of 2021-08-20 --commit withdraw "$programme" p-1145 --because elsewhere > /dev/null 2> "$work/err"
[[ $(commits .) == $((before + 1)) ]] || fail "no commit of a file that git takes as unchanged"
git reset --quiet --hard HEAD~2

# A repository that git refuses is not one that is not there.
git config core.logAllRefUpdates perhaps
expect 4 "$TRAJECT" --as-of 2021-08-20 --commit enroll "$programme" p-1145 > /dev/null 2> "$work/err"
grep -q "git weigert de repository" "$work/err" || fail "git refuses, and the repository is said not to be there"
git config --file .git/config --unset core.logAllRefUpdates

# Files that a command wrote and could not commit: the same again completes it, also where nothing is left to write.
for line in "plan-cohort $programme --start 2021-09-03 --name pilot-2021" "enroll $programme p-1145" \
  "approve $programme p-1145" "withdraw $programme p-1145 --because elsewhere"; do
  before=$(commits .)
  touch .git/index.lock
  expect 4 "$TRAJECT" --as-of 2021-08-20 --commit $line > "$work/out" 2> "$work/err"
  grep -q '^geschreven: ' "$work/err" || fail "what was written is not named: $line"
  written=$(sed -n 's/^geschreven: //p' "$work/err")
  [[ $(commits .) == "$before" ]] || fail "a commit in spite of git's own lock: $line"
  expect 4 "$TRAJECT" --as-of 2021-08-20 --commit enroll "$programme" p-6574 --allow introductieprogramma \
    --because x --by p-0002 > "$work/out" 2> "$work/err"
  grep -q '^fout: niets gedaan, want' "$work/err" || fail "another command says that it has written: $line"
  rm .git/index.lock
  "$TRAJECT" --as-of 2021-08-20 --commit $line > "$work/out" 2> "$work/err" || true
  [[ $(last_files) == "$written" ]] || fail "the same again does not complete the commit: $line"
  "$TRAJECT" --as-of 2021-08-20 --commit $line > "$work/out" 2> "$work/err" || true
  [[ $(commits .) == $((before + 1)) ]] || fail "a commit of nothing: $line"
done
[[ -z $(git status --porcelain) ]] || fail "something is left uncommitted"

# Of somebody who is forgotten in the meantime, the note keeps no file.
cp -R . "$work/forgetting"
git -C "$work/forgetting" add --force --all
git -C "$work/forgetting" commit --quiet --message 'with names'
expect 0 "$TRAJECT" -C "$work/forgetting" --as-of 2021-08-20 --commit forget p-1145 --because asked --by p-0002 --confirm > "$work/out" 2> "$work/err"
grep -q '^niet vastgelegd in git.*names/p-1145' "$work/err" || fail "a name that git has is removed, and it is not told that git has it"
rm -r "$work/forgetting"

cp -R . "$work/forgetting"
touch "$work/forgetting/.git/index.lock"
expect 4 "$TRAJECT" -C "$work/forgetting" --as-of 2021-08-20 --commit enroll "$programme" p-1145 > "$work/out" 2> "$work/err"
grep -q "registrations/.*p-1145" "$work/forgetting/.traject/commit" || fail "a commit that failed is not noted"
expect 0 "$TRAJECT" -C "$work/forgetting" --as-of 2021-08-20 forget p-1145 --because asked --by p-0002 --confirm > "$work/out" 2> "$work/err"
! grep -qs p-1145 "$work/forgetting/.traject/commit" || fail "the note of a commit keeps the file of somebody who was forgotten"
rm -r "$work/forgetting"

# And what that commit would have told of them does not get into the history before it goes.
cp -R . "$work/forgetting"
touch "$work/forgetting/.git/index.lock"
expect 4 "$TRAJECT" -C "$work/forgetting" --as-of 2021-08-20 --commit deny "$programme" p-4952 --because "langdurig ziek" > "$work/out" 2> "$work/err"
rm "$work/forgetting/.git/index.lock"
expect 0 "$TRAJECT" -C "$work/forgetting" --as-of 2021-08-20 --commit forget p-4952 --because asked --by p-0002 --confirm > "$work/out" 2> "$work/err"
git -C "$work/forgetting" log --all --patch > "$work/history"
! grep -q "langdurig ziek" "$work/history" || fail "what is forgotten got into the history"
[[ -z $(git -C "$work/forgetting" status --porcelain | grep -v ' names/') && ! -e $work/forgetting/.traject/commit ]] ||
  fail "something is left uncommitted after forgetting"
rm -r "$work/forgetting"

# A note of such a commit that somebody else wrote puts no words of theirs into the history.
printf '\n# later\n' >> rooms/raadzaal.yaml
before=$(commits .)
printf 'Noor de Wit is ziek\nrooms/raadzaal.yaml\n' > .traject/commit
"$TRAJECT" --as-of 2021-08-20 --commit withdraw "$programme" p-1145 --because elsewhere > "$work/out" 2> "$work/err" || true
[[ $(commits .) == "$before" && ! -e .traject/commit ]] || fail "a strange note was committed, or kept"
grep -q '^.traject/commit is niet door dit programma geschreven' "$work/err" || fail "a strange note is not told of"
! grep -q Noor "$work/err" || fail "what a strange note says is repeated"
git checkout --quiet rooms/raadzaal.yaml

# Another repository inside this one: no commit could hold the file.
cp -R . "$work/nested"
git -C "$work/nested" rm -rq --cached registrations
git -C "$work/nested" commit --quiet --message "registrations elsewhere"
git -C "$work/nested/registrations" init --quiet
expect 4 "$TRAJECT" -C "$work/nested" --as-of 2021-08-20 --commit --dry-run approve "$programme" p-4952 > "$work/out" 2> "$work/err"
expect 4 "$TRAJECT" -C "$work/nested" --as-of 2021-08-20 --commit approve "$programme" p-4952 > "$work/out" 2> "$work/err"
grep -q 'is een git-repository in die van de gegevens' "$work/err" || fail "a repository inside is not told of"
[[ -z $(git -C "$work/nested" status --porcelain | grep -v '^?? registrations/$') ]] || fail "something is written beside a repository inside"
[[ -z $(diff -r --exclude=.git registrations "$work/nested/registrations") ]] || fail "written where no commit can hold it"
rm -rf "$work/nested"

# A hook that refuses without a word.
mkdir -p .git/hooks
printf '#!/bin/sh\nexit 1\n' > .git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
expect 4 "$TRAJECT" --as-of 2021-08-20 --commit enroll "$programme" p-5307 > "$work/out" 2> "$work/err"
grep -q 'git stopte met code 1' "$work/err" || fail "a hook without words gives no reason"
rm .git/hooks/pre-commit
"$TRAJECT" --as-of 2021-08-20 --commit enroll "$programme" p-5307 > "$work/out" 2> "$work/err" || true
[[ -z $(git status --porcelain) ]] || fail "something is left uncommitted after a hook"

# Names that git would take, also before there are any.
echo 'names_folder: namen' >> traject.yaml
expect 0 "$TRAJECT" check --format json > "$work/out"
grep -q names-in-git "$work/out" || fail "check does not warn of a folder of names that is still to come"
mkdir namen
printf 'name: Noor de Wit\n' > namen/p-1042.yaml
expect 0 "$TRAJECT" check --format json > "$work/out"
grep -q names-in-git "$work/out" || fail "check does not warn of names in git"
echo 'namen/' >> .gitignore
expect 0 "$TRAJECT" check --format json > "$work/out"
! grep -q names-in-git "$work/out" || fail "check warns of names that git ignores"

# Names that git has already, whatever it ignores: in each form of its list, and in a work tree of its own.
git check-ignore --quiet namen/p-1042.yaml || fail "the names are not ignored"
git add --force namen/p-1042.yaml .gitignore traject.yaml
for version in 2 3 4; do
  git update-index --index-version "$version"
  expect 0 "$TRAJECT" check --format json > "$work/out"
  grep -q names-in-git "$work/out" || fail "check does not warn of names that git has, version $version"
done
git commit --quiet --message 'names'
git worktree add --quiet "$work/tree"
expect 0 "$TRAJECT" -C "$work/tree" check --format json > "$work/out"
grep -q names-in-git "$work/out" || fail "check does not warn in another work tree"
git rm --quiet --cached namen/p-1042.yaml
expect 0 "$TRAJECT" check --format json > "$work/out"
! grep -q names-in-git "$work/out" || fail "check warns of names that git has no more"
sed -i 's|^namen/$|namen/*\n!namen/p-1042.yaml|' .gitignore
expect 0 "$TRAJECT" check --format json > "$work/out"
grep -q names-in-git "$work/out" || fail "check does not warn of one name that is not ignored"
