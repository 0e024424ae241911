# The commands of docs/privacy.md find everything on somebody: in files that git knows or not, in names of files, in the
# past and in messages; and nothing on somebody else whose id begins alike.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
git --version > /dev/null 2>&1 || skip "there is no git"
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org

recipe=$(sed -n '/^id=p-1042$/,/^```$/p' "$TRAJECT_SOURCE/docs/privacy.md" | sed '1d;$d')
[[ $(wc -l <<< "$recipe") -ge 5 ]] || fail "the recipe is not in docs/privacy.md"

mkdir -p "$work/data"/{people,coaches,names,cohorts/c-1,vouchers/pilot,exports}
cd "$work/data"
git init --quiet .
commit() {
  git add --all
  git commit --quiet --message "$1"
}
echo 'names/' > .gitignore
echo 'participants: [p-104, p-1041]' > cohorts/c-1/cohort.yaml
commit 'cohort'
echo 'participants: [p-1041]' > cohorts/c-1/cohort.yaml
echo 'capacity: 2' > coaches/p-104.yaml
commit 'p-104 left'
git rm --quiet coaches/p-104.yaml
echo 'department: a' > people/p-1042.yaml
commit 'p-1042 came'
# What nobody but the commit of a merge says, and a tag.
git checkout --quiet -b other
echo 'department: b' > people/p-1043.yaml
commit 'one side'
git checkout --quiet -
echo 'department: c' > people/p-1043.yaml
commit 'other side'
git merge --quiet other > /dev/null 2>&1 || true
echo 'manager: p-104' > people/p-1043.yaml
commit 'both sides'
merge=$(git log -1 --format=%h)
echo 'department: d' > people/p-1043.yaml
commit 'neither'
git tag --annotate --message 'p-104 is still a tag' reached
echo 'manager: p-104' > people/p-1041.yaml
echo 'name: x' > names/p-104.yaml
echo 'kind: talk' > vouchers/pilot/p-104-talk-1.yaml
echo 'p-104;goed' > exports/late.csv

id=p-104
bash -c "id=$id; $recipe" > found 2> errors || true
for wanted in people/p-1041.yaml exports/late.csv names/p-104.yaml vouchers/pilot/p-104-talk-1.yaml coaches/p-104.yaml 'p-104 left' \
  "$merge" 'still a tag' \
  "$(git log --format=%h --grep='^cohort$')"; do
  grep -q -- "$wanted" found || fail "not found: $wanted"
done
! grep -q 'p-1042' found || fail "somebody else is found"
