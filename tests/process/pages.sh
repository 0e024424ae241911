# Every page has what a page must have, and what people wrote changes nothing on it but itself.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
python_with html.parser
check_pages() { "$python" "$TRAJECT_SOURCE/tests/support/pages.py" "$@" >&2 || fail "a page is not right: $*"; }
cd "$work"

# page NAME EXAMPLE COMMAND...: the answer as a page, in both languages.
page() {
  local name=$1 example=$2 language
  shift 2
  for language in nl en; do
    "$TRAJECT" -C "$TRAJECT_SOURCE/data-examples/$example" --language "$language" --format html "$@" \
      > "$name.$language.html" 2> /dev/null || [[ $? == 1 ]] || fail "no page: $*"
  done
}
zwolle=(zwolle --as-of 2021-08-20)
page check "${zwolle[@]}" check
page queue "${zwolle[@]}" queue "$programme"
page explain "${zwolle[@]}" explain "$programme" p-1449
page invite "${zwolle[@]}" invite "$programme"
page plan "${zwolle[@]}" plan-cohort "$programme" --start 2021-09-03 --dry-run
page calendar "${zwolle[@]}" calendar pilot-2021
page months "${zwolle[@]}" calendar pilot-2021 --months
page coaches "${zwolle[@]}" match-coaches pilot-2021 --dry-run
page schema "${zwolle[@]}" schema people
page year "${zwolle[@]}" budget
page teams zaanstad --as-of 2016-12-01 evaluate editie-2016
page practice hardenberg --as-of 2021-02-17 evaluate loopbaancoach --from 2019-10-01 --until 2020-12-31
page vouchers grip-op-groei --as-of 2020-01-01 evaluate grip-op-groei
page pots deventer --as-of 2014-06-02 budget leer-en-ontwikkelplan-2014
page themes deventer --as-of 2014-06-02 evaluate leer-en-ontwikkelplan-2014
for reader in coordinator council participants; do
  page "report-$reader" zwolle --as-of 2022-03-01 report pilot-2021 --for "$reader"
  page "report-programme-$reader" zwolle --as-of 2022-03-01 report "$programme" --for "$reader"
  page "report-year-$reader" zwolle --as-of 2021-12-01 report --for "$reader"
  page "report-teams-$reader" zaanstad --as-of 2016-12-01 report editie-2016 --for "$reader"
  page "report-practice-$reader" hardenberg --as-of 2021-02-17 report loopbaancoach --for "$reader"
  page "report-vouchers-$reader" grip-op-groei --as-of 2020-01-01 report grip-op-groei --for "$reader"
  page "report-plan-$reader" deventer --as-of 2014-06-02 report leer-en-ontwikkelplan-2014 --for "$reader"
done
page letters "${zwolle[@]}" letters pilot-2021 --kind placement
page sheet "${zwolle[@]}" attend pilot-2021 --sheet
page people "${zwolle[@]}" attend pilot-2021 --people
page export zwolle --as-of 2022-10-01 export-person p-1042
page forget zwolle --as-of 2022-10-01 forget p-1042
page due zwolle --as-of 2022-10-01 forget --due
page report-manager zwolle --as-of 2022-03-01 report pilot-2021 --for manager --manager p-0002
check_pages ./*.html

# A page of names like that has the same elements as one of plain names, and shows them as they are.
long=$(printf 'x%.0s' {1..300})
hostile=('<script>alert(1)</script>' '"><svg onload=alert(1)>' "' onmouseover=alert(1) '" '</td></table><img src=x>' '&lt;b&gt;' "$long"
  $'\u05d0\u05d1\u05d2 \u0627\u0644\u0639')
# named FOLDER NAME: an example in which everybody and everything is called that.
named() {
  cp -R "$TRAJECT_SOURCE/data-examples/zwolle" "$1"
  local quoted=${2//\'/\'\'} file
  for file in "$1"/names/*.yaml; do printf "name: '%s'\n" "$quoted" > "$file"; done
  # Other signs than & and | for sed.
  quoted=${quoted//\\/\\\\}; quoted=${quoted//&/\\&}; quoted=${quoted//|/\\|}
  sed -i "s|^title: .*|title: '$quoted'|; s|title: [A-Z][^,}]*$|title: '$quoted'|" "$1"/{programmes,rooms,trainers,advisers,forms}/*.yaml
  sed -i "s|^organisation: .*|organisation: '$quoted'|" "$1/traject.yaml"
  # Everybody who was there once has completed it.
  sed -i 's|^completion: .*|completion: {at_least_sessions: 1}|' "$1/programmes/$programme.yaml"
  echo 'sessions: [{session: startbijeenkomst, absent: [p-1596]}]' > "$1/cohorts/pilot-2021/attendance.yaml"
}
# pages_of FOLDER PREFIX
pages_of() {
  local command day=2021-08-20
  for command in "queue $programme" "invite $programme" "calendar pilot-2021" "match-coaches pilot-2021 --dry-run" \
    "budget pilot-2021" "evaluate pilot-2021" "report pilot-2021 --for coordinator" \
    "letters pilot-2021 --kind placement" "letters pilot-2021 --kind waiting" "attend pilot-2021 --sheet" \
    "attend pilot-2021 --people" later "certificate pilot-2021" "forget --due" apart "export-person p-1042" "forget p-1042"; do
    [[ $command != later ]] || { day=2022-10-01; continue; }
    # They say which titles name somebody, and a single word is no name.
    [[ $command != apart ]] || { [[ $2 != plain ]] && continue; break; }
    # shellcheck disable=SC2086
    "$TRAJECT" -C "$1" --as-of $day --format html $command > "$2.${command// /_}.html" 2> "$work/err" ||
      { cat "$work/err" >&3; fail "no page: $command"; }
  done
}
named plain 'Jan Jansen'
pages_of plain plain
for number in "${!hostile[@]}"; do
  named "folder$number" "${hostile[$number]}"
  pages_of "folder$number" "hostile$number"
  for page in plain.*.html; do
    "$python" "$TRAJECT_SOURCE/tests/support/pages.py" --same "$page" "hostile$number.${page#plain.}" >&2 ||
      fail "${hostile[$number]} changes a page"
  done
done
check_pages hostile*.html
grep -q 'svg onload' hostile1.certificate_pilot-2021.html || fail "nobody has completed the programme"
