# The package in an empty root: no library, no shell, no time zones, no tables of encodings. There a table is imported,
# and the pilot goes through all five commands. script/package --test runs this.
[[ -n ${TRAJECT_PACKAGE-} ]] || { echo "skipped: TRAJECT_PACKAGE does not name a package (script/package --test)"; exit 77; }
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"

root=$work/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
touch "$root/var/lib/dpkg/status"
enter=(chroot)
if [[ $(id -u) -eq 0 ]]; then
  dpkg --root="$root" --install "$TRAJECT_PACKAGE" > "$work/log" 2>&1 || fail "dpkg does not install it: $(cat "$work/log")"
else
  dpkg-deb --extract "$TRAJECT_PACKAGE" "$root"
  enter=(unshare --user --map-root-user chroot)
fi
"${enter[@]}" "$root" /usr/bin/traject --version > "$work/version" 2> "$work/err" ||
  skip "no other root can be entered here: $(cat "$work/err")"

installed() {
  env -i PATH="$PATH" "${enter[@]}" "$root" /usr/bin/traject "$@"
}

# What belongs to it is there, and nothing of the system is.
for file in share/man/man1/traject.1 share/bash-completion/completions/traject share/zsh/site-functions/_traject \
  share/fish/vendor_completions.d/traject.fish share/doc/traject/copyright share/doc/traject/docs/rules.md \
  share/doc/traject/data-examples/zwolle/traject.yaml; do
  [[ -s $root/usr/$file ]] || fail "there is no /usr/$file"
done
[[ -z $(find "$root" -name '*.so*' -print -quit) ]] || fail "there are libraries"
[[ $(cd "$root/usr" && echo *) == "bin share" ]] || fail "what others build with is installed too"
[[ $(cat "$work/version") == "$("$TRAJECT" --version)" ]] || fail "it is another version"

# A table as Excel saves it, in two encodings.
for encoding in windows-1252 utf-16le; do
  case $encoding in
    windows-1252) printf 'room;title;seats\r\ncafe-1;Caf\xe9 \x93De IJssel\x94 \x80;20\r\n' ;;
    utf-16le) printf '\xff\xfer\0o\0o\0m\0;\0t\0i\0t\0l\0e\0\n\0c\0a\0f\0e\0-\0' && printf '1\0;\0C\0a\0f\0\xe9\0 \0\x1c\x20D\0e\0 \0I\0J\0s\0s\0e\0l\0\x1d\x20 \0\xac\x20\n\0' ;;
  esac > "$root/$encoding.csv"
  mkdir "$root/$encoding"
  printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$root/$encoding/traject.yaml"
  expect 0 installed -C "/$encoding" import rooms "/$encoding.csv" > "$work/out" 2> "$work/err"
  grep -q 'Café “De IJssel” €' "$root/$encoding/rooms/cafe-1.yaml" || fail "the letters of $encoding are not there"
done

# As the program does it that was not installed, with all of the system around it.
example pilot
cp -R "$work/pilot" "$root/pilot"
pilot() {
  "$@" enroll "$programme" p-1145 --registered-at 2021-08-20T09:00:00 --as-of 2021-08-20
  "$@" queue "$programme" --as-of 2021-08-20
  "$@" plan-cohort "$programme" --start 2021-09-03 --name pilot-2021 --as-of 2021-08-20
  "$@" match-coaches pilot-2021 --as-of 2021-08-20
  "$@" calendar pilot-2021 --format ics --as-of 2021-08-20
  "$@" budget pilot-2021 --as-of 2021-08-20
  "$@" evaluate pilot-2021 --import pilot/exports/eindevaluatie.csv --as-of 2022-03-01
  "$@" evaluate pilot-2021 --as-of 2022-03-01
  "$@" check --as-of 2022-03-01
}
pilot env -C "$work" "$TRAJECT" -C pilot > "$work/outside.txt" 2>&1
pilot installed -C pilot > "$work/inside.txt" 2>&1
diff "$work/outside.txt" "$work/inside.txt" >&2 || fail "the pilot goes another way in an empty root"
diff -r --exclude=.traject --exclude=responses "$work/pilot" "$root/pilot" >&2 || fail "other files are written"
grep -q '^registered_at: 2021-08-20T09:00:00+02:00$' "$root/pilot/registrations/$programme/p-1145.yaml" ||
  fail "the clock of the Netherlands is not known"
