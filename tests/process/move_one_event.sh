# Moving or cancelling a session changes that one event in calendars and no byte of the others.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
example data
cd "$work/data"
plan_pilot . > /dev/null 2>&1

# export_calendar NAME: the whole calendar, and a file for each session.
export_calendar() {
  mkdir "$work/$1"
  expect 0 "$TRAJECT" calendar pilot-2021 --format ics > "$work/$1/whole.ics" 2> /dev/null
  expect 0 "$TRAJECT" calendar pilot-2021 --split "$work/$1/split" > /dev/null 2>&1
}

# events FILE: a line for each event, unfolded, its own lines apart by "|".
events() {
  awk '
    { sub(/\r$/, "") }
    /^ / { event = event substr($0, 2); next }
    /^BEGIN:VEVENT/ { event = "" }
    { event = event "|" $0 }
    /^END:VEVENT/ { print event "|" }' "$1"
}

# events_only_in A B: those of A that are not in B.
events_only_in() {
  diff <(events "$work/$1/whole.ics") <(events "$work/$2/whole.ics") | sed -n 's/^< //p' || true
}

# field NAME EVENT
field() {
  sed -n "s/.*|$1\\(;[^:|]*\\)*:\\([^|]*\\)|.*/\\2/p" <<< "$2"
}

# one_event_differs BEFORE AFTER SEQUENCE START STATUS: of intervisie-3, and nothing else.
one_event_differs() {
  local uid=intervisie-3.pilot-2021@gemeente-zwolle.traject old new
  old=$(events_only_in "$1" "$2")
  new=$(events_only_in "$2" "$1")
  [[ $(wc -l <<< "$old") == 1 && $(wc -l <<< "$new") == 1 ]] || fail "not one event differs between $1 and $2: $new"
  [[ $(field UID "$old") == "$uid" && $(field UID "$new") == "$uid" ]] || fail "another UID: $new"
  [[ $(field SEQUENCE "$new") == "$3" ]] || fail "SEQUENCE is not $3: $new"
  [[ $(field SEQUENCE "$old") == $(($3 - 1)) ]] || fail "SEQUENCE was not one less than $3: $old"
  [[ $(field DTSTART "$new") == "$4" ]] || fail "DTSTART is not $4: $new"
  [[ $(field STATUS "$new") == "$5" ]] || fail "STATUS is not $5: $new"
  # Outside the events nothing differs, and of the files for one session only that one.
  diff <(sed '/^BEGIN:VEVENT/,/^END:VEVENT/d' "$work/$1/whole.ics") \
    <(sed '/^BEGIN:VEVENT/,/^END:VEVENT/d' "$work/$2/whole.ics") >&2 || fail "more than events differs"
  local differing
  differing=$(diff -rq "$work/$1/split" "$work/$2/split" || true)
  [[ $(wc -l <<< "$differing") == 1 && $differing == *pilot-2021-intervisie-3.ics* ]] ||
    fail "other files differ: $differing"
}

move() {
  expect 0 "$TRAJECT" move pilot-2021 intervisie-3 "$@" > /dev/null 2>&1
}

export_calendar planned
[[ $(events "$work/planned/whole.ics" | wc -l) == 12 ]] || fail "there are not twelve events"
move --to 2021-12-03 --as-of 2021-11-20
export_calendar moved
one_event_differs planned moved 1 20211203T130000 CONFIRMED
move --cancel --because ziek --as-of 2021-11-21
export_calendar cancelled
one_event_differs moved cancelled 2 20211203T130000 CANCELLED
move --to 2021-12-03 --as-of 2021-11-22
export_calendar again
one_event_differs cancelled again 3 20211203T130000 CONFIRMED

# What changes nothing writes nothing, so the calendar stays the same bytes.
move --to 2021-12-03 --as-of 2021-11-23
export_calendar same
diff -r "$work/again" "$work/same" >&2 || fail "moving to the same day changes the calendar"
