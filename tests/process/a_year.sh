# A year of a coordinator, lived from exports only: HR numbers, names and Dutch words, with no conversion before. After each step
# the records are as they should be, and `status` says what waits and nothing else.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
cd "$work"
expect 0 "$TRAJECT" init waterrijk --organisation "Gemeente Waterrijk" > /dev/null 2>&1
cd waterrijk
mkdir exports imports

# People as `awk` variables: 4 managers and 40 others, of whom one has two functions.
awk 'BEGIN {
  split("Sociaal Domein,Ruimte en Economie,Publiek,Bestuur", departments, ",")
  split("Anouk Bas Cem Daan Esra Fenna Gijs Hugo Ilse Jesse Kim Lotte Mees Noor Omar Puck Roos Sami Teun Yara", first, " ")
  split("de Boer,Visser,Yılmaz,Smit,van Dijk,Bakker", last, ",")
  people = "exports/personeelszaken.csv"
  print "Medewerker;Naam;Afdeling;Functie;Leidinggevende;Geboortedatum;Schaal;Uren per week;Begindatum contract;Einddatum contract;Soort contract;Begindatum functie" > people
  for (d = 1; d <= 4; ++d)
    printf "2000%02d;Manager %s;%s;Teamleider;;1-%d-1975;12;36;1-1-2015;;Vast;1-1-2015\n", d, first[d], departments[d], d > people
  for (i = 1; i <= 40; ++i) {
    d = (i - 1) % 4 + 1
    printf "2001%02d;%s %s;%s;Adviseur;2000%02d;%d-%d-%d;%d;32,5;1-9-2022;;Vast;1-9-2022\n", i, first[(i - 1) % 20 + 1], last[(i - 1) % 6 + 1], departments[d], d, i % 28 + 1, i % 12 + 1, 1988 + i % 10, 8 + i % 3 > people
  }
  print "200140;Yara Smit;Publiek;Adviseur;200003;13-5-1988;9;36;1-9-2022;;Vast;1-9-2024" > people
  print "person;capacity;trained_on" > "exports/coaches.csv"
  for (i = 21; i <= 32; ++i) printf "2001%02d;1;18-6-2024\n", i > "exports/coaches.csv"
}'
cat > exports/adviseurs.csv << 'EOF'
adviser;title;slots.weekday;slots.from;slots.until
loopbaan-1;Loopbaanadviseur Jansen;dinsdag;9:00;12:00
loopbaan-1;Loopbaanadviseur Jansen;donderdag;9:00;12:00
loopbaan-2;Loopbaanadviseur Pinas;woensdag;13:00;17:00
EOF
cat > exports/zalen.csv << 'EOF'
room;title;seats
waterzaal;Waterzaal;20
EOF
# portal LAST: the portal exports everybody since May.
portal() {
  echo "Personeelsnummer;Ingeschreven op;Cursus"
  for ((i = 1; i <= $1; ++i)); do printf '2001%02d;%d-5-2025 10:%02d;Waterwijs\n' "$i" "$i" "$i"; done
}
# words FROM LAST MONTH: the managers' answers, in a table of their own.
words() {
  echo "programme;person;approval.by;approval.date"
  for ((i = $1; i <= $2; ++i)); do printf 'waterwijs;2001%02d;2000%02d;2-%s\n' "$i" $(((i - 1) % 4 + 1)) "$3"; done
}
cat > imports/afas.yaml << 'EOF'
columns:
  number: Medewerker
  name: Naam
  department: Afdeling
  role: Functie
  manager: Leidinggevende
  born: Geboortedatum
  scale: Schaal
  hours_per_week: Uren per week
  employed.from: Begindatum contract
  employed.until: Einddatum contract
  employed.contract: Soort contract
  since: Begindatum functie
words:
  department: {Sociaal Domein: sociaal-domein, Ruimte en Economie: ruimte-en-economie, Publiek: publiek, Bestuur: bestuur}
  role: {Teamleider: manager, "*": employee}
  employed.contract: {Vast: permanent, Tijdelijk: temporary}
EOF
echo 'columns: {person: Personeelsnummer, registered_at: Ingeschreven op}' > imports/leerportaal.yaml
echo 'words: {slots.weekday: {dinsdag: tuesday, woensdag: wednesday, donderdag: thursday}}' > imports/adviseurs.yaml
# go DAY CODE COMMAND...: on that day the command ends with that code, and the records are as they should be.
go() {
  local day=$1 code=$2
  shift 2
  expect "$code" "$TRAJECT" "$@" --as-of "$day" > out 2> err
  expect 0 "$TRAJECT" check --as-of "$day" > found 2>&1
  ! grep -q 'waarschuwing' found || fail "check warns after $*: $(cat found)"
}
# waits DAY CODE...: just this waits on that day.
waits() {
  local day=$1
  shift
  "$TRAJECT" status --as-of "$day" --format json > status.json
  local found
  found=$(sed -n 's/.*"code": "\(.*\)",*/\1/p' status.json | sort -u | tr '\n' ' ')
  [[ "$found" == "$(printf '%s\n' "$@" | sort -u | tr '\n' ' ' | sed 's/^ $//')" ]] || fail "on $day there waits: $found instead of: $*"
}
# id NUMBER: the random id of somebody.
id() { "$TRAJECT" find "$1" --as-of 2025-05-01 --format csv | sed -n 's/^people,\([^,]*\),.*/\1/p;s/^[^,]*,\(p-[a-z0-9]*\),.*/\1/p' | head -1; }

# The setting up.
go 2025-05-01 0 import people exports/personeelszaken.csv --source afas
go 2025-05-01 0 import rooms exports/zalen.csv
go 2025-05-01 0 import advisers exports/adviseurs.csv --source adviseurs
go 2025-05-01 0 import coaches exports/coaches.csv
! grep -rqE '2001[0-9][0-9]' people coaches || fail "an HR number stands outside names/"
grep -q 'until: 2024-08-31' "people/$(id 200140).yaml" || fail "the earlier function is no history"
waits 2025-05-01

# The programme, in the place of the one that init made.
rm programmes/voorbeeld.yaml
cat > programmes/waterwijs.yaml << 'EOF'
title: Waterwijs
eligibility:
  - {rule: employed}
  - {rule: approved_by_manager}
group: {size: 12, start_at: 10}
schedule: {weekday: thursday, every_weeks: 2, when_blocked: skip}
sessions:
  - {id: start, title: Startbijeenkomst, kind: meeting, from: "09:00", until: "12:00", room: waterzaal}
  - {id: training, title: Training, kind: training, from: "09:00", until: "16:00", room: waterzaal}
  - {id: intervisie, title: Intervisie, kind: intervision, from: "13:00", until: "16:00", room: waterzaal}
  - {id: slot, title: Slotbijeenkomst, kind: meeting, from: "13:00", until: "16:00", room: waterzaal}
individual_sessions:
  - {id: gesprek, title: Loopbaangesprek, count: 1, minutes: 60, advisers: [loopbaan-1, loopbaan-2], from_days_before_start: 0, until_days_after_end: 60}
coaching: {capacity: 1}
costs:
  - {id: training, title: Training, sessions: [training], unit_price: 2400.00, vat: excluded}
  - {id: eigen, title: Eigen bijeenkomsten, sessions: [start, intervisie, slot], unit_price: 0.00, vat: excluded}
funding: {charge: department, budget_per_employee: 500.00}
completion: {sessions: all}
evaluation: {form: waterwijs}
EOF
mkdir forms
cat > forms/waterwijs.yaml << 'EOF'
title: Wat vond je van Waterwijs?
questions:
  - {id: cijfer, text: "Welk cijfer geef je?", kind: mark, about: programme}
  - {id: nuttig, text: Ik kan dit gebruiken, kind: scale, about: content_value, labels: {1: Oneens, 3: Neutraal, 5: Eens}}
EOF

# Registrations, the managers' words, and a cohort.
portal 14 > exports/mei.csv
go 2025-05-20 0 enroll waterwijs --import exports/mei.csv --source leerportaal
waits 2025-06-01 word_missing
words 1 14 6-2025 > exports/akkoord.csv
go 2025-06-10 0 import registrations exports/akkoord.csv
waits 2025-06-10 cohort_can_start
go 2025-06-20 0 plan-cohort waterwijs --start 2025-09-04 --name najaar-2025
waits 2025-06-20 coach_missing talks_missing
go 2025-06-20 0 match-coaches najaar-2025
go 2025-06-20 0 plan-cohort najaar-2025 --talks
waits 2025-06-20

# The cohort runs: attendance from a table, a session that moves, a place that is filled again.
waits 2025-08-25 session_soon
waits 2025-09-05 attendance_missing session_soon
printf 'cohort;session;absent\nnajaar-2025;start;200103\n' > exports/presentie.csv
go 2025-09-05 0 import attendance exports/presentie.csv
waits 2025-09-05 session_soon
go 2025-09-08 0 move najaar-2025 intervisie --from 9:00 --until 12:00
go 2025-09-09 0 withdraw waterwijs 200111 --because "andere baan"
waits 2025-09-09 place_free session_soon
go 2025-09-09 0 plan-cohort najaar-2025 --refill
waits 2025-09-09 session_soon coach_missing talks_missing
go 2025-09-09 0 match-coaches najaar-2025
go 2025-09-09 0 plan-cohort najaar-2025 --talks
waits 2025-09-09 session_soon
printf 'cohort;session;absent\nnajaar-2025;training;\nnajaar-2025;intervisie;\nnajaar-2025;slot;200102\n' > exports/presentie.csv
go 2025-10-17 0 import attendance exports/presentie.csv
waits 2025-10-17 answers_missing

# The invoice was higher than planned, and is settled to the cent.
printf 'cohort;line;amount;vat;invoiced_on;invoice\nnajaar-2025;training;2500,00;525,00;25-9-2025;F-2025-118\n' > exports/facturen.csv
go 2025-10-20 0 import spending exports/facturen.csv
"$TRAJECT" budget najaar-2025 --settle --as-of 2025-10-20 --format csv > settled.csv
[[ $(awk -F, 'NR > 1 { total += $3; vat += $4 } END { printf "%.2f %.2f", total, vat }' settled.csv) == "2500.00 525.00" ]] ||
  fail "the settlement does not add up"
expect 1 "$TRAJECT" budget najaar-2025 --as-of 2025-10-20 > /dev/null

# answers LAST: the export of the forms tool, which always holds all earlier rows.
answers() {
  echo 'ID;Begintijd;Tijd van voltooien;E-mail;Naam;Welk cijfer geef je?;Ik kan dit gebruiken'
  for ((i = 1; i <= $1; ++i)); do printf '%d;17-10-2025 9:00;17-10-2025 9:05;anonymous;anonymous;%d,5;%s\n' "$i" $((6 + i % 3)) "$( ((i % 2)) && echo Eens || echo Neutraal)"; done
}
answers 6 > exports/antwoorden.csv
go 2025-10-20 0 evaluate najaar-2025 --import exports/antwoorden.csv --source ms-forms
waits 2025-10-20 release_possible
answers 11 > exports/antwoorden.csv
go 2025-10-24 0 evaluate najaar-2025 --import exports/antwoorden.csv --source ms-forms
[[ $(find cohorts/najaar-2025/responses -name '*.yaml' | wc -l) == 11 ]] || fail "answers count twice"
go 2025-10-27 0 evaluate najaar-2025 --release
waits 2025-10-27

# The next export of the HR system: somebody moved to another department, and it is history, not a correction.
sed 's/^\(200101;[^;]*\);Sociaal Domein;\([^;]*\);[^;]*;/\1;Publiek;\2;200003;/; s/;1-9-2022$/;1-12-2025/' exports/personeelszaken.csv |
  grep '^Medewerker\|^200101' > exports/december.csv
go 2025-12-05 0 import people exports/december.csv --source afas
grep -q 'until: 2025-11-30' "people/$(id 200101).yaml" || fail "what was true before is gone"
"$TRAJECT" budget najaar-2025 --settle --as-of 2025-12-05 --format csv | cmp - settled.csv || fail "a later department pays"

# The next cohort: the portal exports everybody again.
portal 28 > exports/december.csv
go 2025-12-05 0 enroll waterwijs --import exports/december.csv --source leerportaal
words 15 28 12-2025 > exports/akkoord.csv
go 2025-12-08 0 import registrations exports/akkoord.csv
waits 2025-12-08 cohort_can_start
go 2025-12-08 0 plan-cohort waterwijs --start 2026-02-05 --name voorjaar-2026
waits 2025-12-08 coach_missing talks_missing
go 2025-12-08 0 match-coaches voorjaar-2026
go 2025-12-08 0 plan-cohort voorjaar-2026 --talks
waits 2025-12-08
