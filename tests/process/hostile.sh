# Folders that came from somebody else: links, pipes, folders in the place of files, a place for names that is none. Nothing is
# read or written through them, nothing waits, and what stands there keeps its mode and owner.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
example clean
# Not looked at here, and copied for each case.
rm -rf "$work/clean"/{names,exports}
registrations=registrations/$programme
traject() { timeout 60 "$TRAJECT" --as-of 2021-08-20 "$@"; }

# fresh: the example once more, as the current folder; and a folder outside it with something to lose.
fresh() {
  cd "$work"
  rm -rf data outside outside.before
  cp -R clean data
  mkdir outside
  cp "clean/$registrations/p-1042.yaml" outside/p-1042.yaml
  echo 'mine' > outside/victim
  cp -R outside outside.before
  cd data
}
# finds CODE PATH: `check` tells of it, at that file.
finds() {
  expect 1 traject check --format json > "$work/out"
  tr -d '\n ' < "$work/out" | grep -q "{\"file\":\"$2\",\"line\":1,\"column\":1,\"severity\":\"error\",\"code\":\"$1\"" ||
    fail "check says no $1 at $2"
}
unharmed() { diff -r "$work/outside.before" "$work/outside" >&2 || fail "something outside was changed: $*"; }

# A folder on the way, the file itself, one that leads nowhere, one that leads to a folder inside.
for planted in registrations "$registrations" "$registrations/p-1042.yaml" people programmes; do
  for target in "$work/outside" "$work/outside/victim" "$work/nowhere" "$work/data/rooms"; do
    fresh
    rm -rf "$planted"
    ln -s "$target" "$planted"
    finds link "$planted"
    expect 3 traject queue "$programme" > "$work/out" 2> "$work/err"
    expect 3 traject approve "$programme" p-1042 > "$work/out" 2> "$work/err"
    [[ ! -s $work/out ]] || fail "something is said to be done through the link $planted"
    unharmed "$planted"
  done
done
# Whoever is in a cohort is not in line, so without the cohort nobody is judged.
for planted in cohorts cohorts/pilot-2021 cohorts/pilot-2021/cohort.yaml programmes "programmes/$programme.yaml"; do
  for make in "ln -s $work/outside" mkfifo; do
    fresh
    rm -rf "$planted"
    mkdir -p "$planted" && rmdir "$planted"
    $make "$planted"
    for command in queue invite evaluate; do
      expect 3 traject "$command" "$programme" > "$work/out" 2> "$work/err"
      [[ ! -s $work/out ]] || fail "$command does without $planted"
    done
    expect 3 traject explain "$programme" p-1042 > "$work/out" 2> "$work/err"
    expect 3 traject withdraw "$programme" p-1042 --because weg > "$work/out" 2> "$work/err"
  done
done
# A name that no record can have is offered to nobody: a shell expands what it is offered.
fresh
hostile='$(touch planted)'
cp people/p-1042.yaml "people/$hostile.yaml"
mkdir -p "cohorts/$hostile"
cp "$work/clean/traject.yaml" "cohorts/$hostile/cohort.yaml"
for kind in person cohort; do
  expect 0 traject completion --ids "$kind" > "$work/out"
  ! grep -q planted "$work/out" || fail "completion offers $hostile"
done
expect 2 traject explain "$programme" 'touch-planted' > "$work/out" 2> "$work/err"
! grep -q 'touch planted' "$work/err" || fail "a hint offers $hostile"
expect 3 traject queue "$programme" > "$work/out" 2> "$work/err"
fresh
mkfifo calendar/pipe
rm calendar/closures.yaml
ln -s "$work/nowhere" calendar/closures.yaml
finds link calendar/closures.yaml
finds not-a-file calendar/pipe
expect 3 plan_pilot . > "$work/out" 2> "$work/err"
expect 0 traject queue "$programme" > "$work/out"

# The program's own folder and file.
for planted in .traject .traject/lock .traject/.gitignore; do
  fresh
  [[ $planted == .traject ]] || mkdir .traject
  ln -s "$work/outside/new" "$planted"
  case $planted in
    .traject/.gitignore) expect 0 traject enroll "$programme" p-1145 > "$work/out" 2> "$work/err" ;;
    *) expect 3 traject enroll "$programme" p-1145 > "$work/out" 2> "$work/err" ;;
  esac
  unharmed "$planted"
done

# Beside all other findings: what is no file among the letters and the program's own files.
for make in mkfifo mkdir "ln -s $work/nowhere"; do
  for planted in letters/invitation.nl.md .traject/begun .traject/decided .traject/commit .traject/lock; do
    fresh
    mkdir -p "${planted%/*}"
    $make "$planted"
    echo 'department: [' > people/p-1042.yaml
    case $make in
      ln*) finds link "$planted" ;;
      *) finds not-a-file "$planted" ;;
    esac
    grep -q people/p-1042.yaml "$work/out" || fail "check says no more than $planted"
  done
done

# Pipes, of which nobody holds the other end, and folders in the place of files.
for make in mkfifo mkdir; do
  for planted in traject.yaml calendar/closures.yaml "$registrations/p-1145.yaml"; do
    fresh
    rm -f "$planted"
    "$make" "$planted"
    finds not-a-file "$planted"
    expect 3 timeout 60 "$TRAJECT" plan-cohort "$programme" --start 2021-09-03 > "$work/out" 2> "$work/err"
    [[ $planted == calendar/* ]] || expect 3 traject enroll "$programme" p-1145 > "$work/out" 2> "$work/err"
  done
done

# Links to the folder they stand in: each more would double the reading.
fresh
for n in 1 2 3 4 5 6 7 8; do ln -s . "people/l$n"; done
expect 1 timeout 20 "$TRAJECT" check > "$work/out"

# Exports: a guessable name beside the target is nobody's, and a link is not written to.
fresh
for guess in .list.txt.tmp .list.txt.0123456789abcdef.tmp; do ln -s "$work/outside/victim" "$guess"; done
expect 0 traject queue "$programme" --output list.txt
[[ -f list.txt && ! -L list.txt ]] || fail "the export is no file"
unharmed "a temporary file"
for target in "$work/outside/victim" "$work/nowhere"; do
  ln -sf "$target" link.txt
  expect 4 traject queue "$programme" --output link.txt 2> "$work/err"
  [[ -L link.txt ]] || fail "the link was replaced"
done
ln -s "$work/outside" sent
expect 4 traject queue "$programme" --output sent/list.txt 2> "$work/err"
expect 4 timeout 20 "$TRAJECT" queue "$programme" --output /dev/full 2> "$work/err"
unharmed "an export"
ln -s "$work/outside" exports
finds link exports
expect 4 traject queue "$programme" --output exports/list.txt 2> "$work/err"
grep -q 'exports is een symbolische koppeling; die wordt nooit gevolgd' "$work/err" || fail "the link is not told of"
unharmed "the exports"
# Whatever the folder is called on the way.
ln -s "$work/data" "$work/alias"
ln -s "$work/outside" sent-again
expect 4 traject queue "$programme" --output "$work/alias/sent-again/list.txt" 2> "$work/err"
expect 4 traject -C "$work/alias" queue "$programme" --output "$work/data/sent-again/list.txt" 2> "$work/err"
expect 4 traject -C "$work/alias" queue "$programme" --output sent-again/list.txt 2> "$work/err"
expect 4 traject -C "$work/alias" workbook people --output "$work/data/sent-again/people.xlsx" 2> "$work/err"
unharmed "the exports under another name"
# Outside the data folder the way is that of who names it.
ln -s "$work/outside" "$work/way"
expect 0 traject queue "$programme" --output "$work/way/list.txt"
[[ -s $work/outside/list.txt ]] || fail "the export is not there"
# But not to what the program and git keep.
mkdir -p .git letters names
for kept in .git/HEAD letters/plaatsing.nl.md names/list.txt; do
  rm -f "$work/in"
  ln -s "$work/data/${kept%/*}" "$work/in"
  expect 2 traject queue "$programme" --output "$work/in/${kept##*/}" 2> "$work/err"
  [[ ! -e $kept ]] || fail "the export is at $kept"
done
echo "names_folder: $work/elsewhere" >> traject.yaml
mkdir "$work/elsewhere"
expect 2 traject queue "$programme" --output "$work/elsewhere/list.txt" 2> "$work/err"

# Modes and owners stay; new names are for their owner alone.
fresh
umask 022
expect 0 traject queue "$programme" --output names/list.txt
[[ $(stat -c %a names/list.txt) == 600 ]] || fail "others can read what was put among the names"
chmod 640 "$registrations/p-1042.yaml"
[[ $(id -u) != 0 ]] || chown 65534:65534 "$registrations/p-1042.yaml"
before=$(stat -c '%a %u %g' "$registrations/p-1042.yaml")
expect 0 traject approve "$programme" p-1042 > "$work/out" 2> "$work/err"
[[ $(stat -c '%a %u %g' "$registrations/p-1042.yaml") == "$before" ]] || fail "mode or owner was lost"
expect 0 traject enroll "$programme" p-1145 > "$work/out" 2> "$work/err"
[[ $(stat -c %a "$registrations/p-1145.yaml") == 644 ]] || fail "a new record is not for everybody"
rm -rf names
printf 'person;name\np-1145;Noor de Wit\n' > names.csv
expect 0 traject import names names.csv > "$work/out" 2> "$work/err"
[[ $(stat -c %a names names/p-1145.yaml | xargs) == "700 600" ]] || fail "names are for others too"
# A folder that is shared with a group: its names are for the group too, as far as the umask goes, and never for others.
chmod 2770 names
printf 'person;name\np-2356;Femke Bakker\n' > names.csv
expect 0 traject import names names.csv > "$work/out" 2> "$work/err"
[[ $(stat -c %a names/p-2356.yaml) == 640 ]] || fail "the group cannot read new names, or others can"
[[ $(stat -c %a names/p-1145.yaml) == 600 ]] || fail "an existing name lost its mode"
rm -rf names
chmod 2775 .
(umask 007; expect 0 traject import names names.csv > "$work/out" 2> "$work/err")
[[ $(stat -c %a names names/p-2356.yaml | xargs) == "2770 660" ]] || fail "new names are not shared with the group"
chmod 755 .
chmod g-s .
if [[ $(id -u) == 0 ]] && command -v setpriv > /dev/null; then
  cp "$TRAJECT" "$work/traject"
  chmod 755 "$work" "$work/traject"
  chmod -R a+rwX .
  expect 0 setpriv --reuid=65534 --regid=0 --clear-groups "$work/traject" --as-of 2021-08-20 approve "$programme" p-1145 > "$work/out" 2> "$work/err"
  grep -q "van iemand anders" "$work/err" || fail "a new owner is not told of"
  chgrp 12345 "$registrations/p-2356.yaml"
  expect 4 setpriv --reuid=65534 --regid=65534 --clear-groups "$work/traject" --as-of 2021-08-20 deny "$programme" p-2356 --because later > "$work/out" 2> "$work/err"
  [[ ! -s $work/out && $(stat -c %g "$registrations/p-2356.yaml") == 12345 ]] || fail "a group was lost"
fi

# A setting that came with the folder does not lead names into a place for other things.
fresh
echo "names_folder: $work/outside" >> traject.yaml
printf 'person;name\np-1145;Noor de Wit\n' > names.csv
expect 3 traject import names names.csv > "$work/out" 2> "$work/err"
[[ ! -s $work/out ]] || fail "names are said to be taken"
unharmed "the names"
sed -i '/^names_folder/d' traject.yaml
echo "names_folder: $work/share" >> traject.yaml
expect 3 traject import names names.csv > "$work/out" 2> "$work/err"
mkdir "$work/share"
expect 0 traject import names names.csv > "$work/out" 2> "$work/err"
grep -q "^geschreven: $work/share/p-1145.yaml" "$work/err" || fail "the names are not said to be where they are"

# Nor into what git and the program keep, nor among records.
ln -s "$work/data/people" "$work/to-people"
for place in .git/hooks .git/info .traject names/../.git/hooks people . names/.. "$work/data/.git/hooks" "$work/data" \
  ../data/people ../to-people; do
  fresh
  git init --quiet --initial-branch main . 2> /dev/null || mkdir -p .git/hooks
  rm -f .git/hooks/*
  mkdir -p .git/info .traject
  printf 'person;name\np-1145;Noor de Wit\n' > names.csv
  echo "names_folder: $place" >> traject.yaml
  expect 1 traject check --format json > "$work/out"
  grep -q names-among-records "$work/out" || fail "check does not tell of names in $place"
  cp -R . "$work/before"
  expect 3 traject import names names.csv > "$work/out" 2> "$work/err"
  expect 3 traject enroll "$programme" p-1145 > "$work/out" 2> "$work/err"
  diff -r "$work/before" . --exclude lock --exclude .gitignore >&2 || fail "something was written with names in $place"
  rm -rf "$work/before"
done
