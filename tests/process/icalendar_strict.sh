# Calendars for others keep to RFC 5545, as another program reads them, and two exports are the same.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
python_with icalendar
example data
cd "$work/data"
plan_pilot . > /dev/null 2>&1
# What is hard: marks that must be escaped, a line that must be folded within a letter of two bytes, a cancelled session,
# a moved one, and talks of two people.
title='Intervisie 3; terugblik, met \\"koffie\\": één vraag die lang genoeg is om één keer of vaker gevouwen te worden, één \\\\ ñ'
sed -i "s/date: 2021-11-26, .* until: \"16:00\"/&, title: \"$title\", cancelled: {date: 2021-11-20, because: ziek}, sequence: 2, changed_on: 2021-11-20/
        s/date: 2021-12-10/date: 2021-12-08, sequence: 1, changed_on: 2021-11-30/" cohorts/pilot-2021/cohort.yaml
cat > cohorts/pilot-2021/talks.yaml << TALKS
talks:
  - {person: p-1042, session: tma, number: 1, adviser: blik-1, date: 2021-09-14, from: "09:00", until: "10:00"}
  - {person: p-1042, session: tma, number: 2, adviser: blik-1, date: 2021-11-02, from: "09:00", until: "10:00"}
  - {person: p-7308, session: tma, number: 1, adviser: blik-1, date: 2021-09-14, from: "10:00", until: "11:00"}
TALKS
expect 0 "$TRAJECT" check > "$work/check"

for export in first second; do
  mkdir "$work/$export"
  expect 0 "$TRAJECT" calendar pilot-2021 --format ics > "$work/$export/whole.ics" 2> /dev/null
  expect 0 "$TRAJECT" calendar pilot-2021 --person p-1042 --format ics --output "$work/$export/person.ics" 2> /dev/null
  expect 0 "$TRAJECT" calendar pilot-2021 --person p-2001 --format ics > "$work/$export/guest.ics" 2> /dev/null
  expect 0 "$TRAJECT" calendar pilot-2021 --split "$work/$export/split" > "$work/$export/out" 2> /dev/null
  [[ ! -s $work/$export/out ]] || fail "--split says something on standard output"
  sleep 1
done
diff -r "$work/first" "$work/second" >&2 || fail "two exports differ"

"$python" -W ignore - "$work/first" << 'PYTHON'
import datetime, os, sys
from icalendar import Calendar

folder = sys.argv[1]
problems = []


def check(holds, message):
    if not holds:
        problems.append(message)


def read(path):
    name = os.path.relpath(path, folder)
    with open(path, "rb") as file:
        octets = file.read()
    check(octets.endswith(b"\r\n"), f"{name}: the last line has no CRLF")
    lines = octets.split(b"\r\n")
    for line in lines:
        check(b"\n" not in line and b"\r" not in line, f"{name}: a line end that is not CRLF")
        check(len(line) <= 75, f"{name}: a line of {len(line)} octets")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            problems.append(f"{name}: a letter is cut in two by folding")
    check(b"ATTENDEE" not in octets, f"{name}: an attendee")
    calendar = Calendar.from_ical(octets)
    check(str(calendar["VERSION"]) == "2.0", f"{name}: VERSION")
    check("PRODID" in calendar, f"{name}: no PRODID")
    check(str(calendar["METHOD"]) == "PUBLISH", f"{name}: METHOD")
    zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    check(zones == ["Europe/Amsterdam"], f"{name}: time zones {zones}")
    events = {}
    for event in calendar.walk("VEVENT"):
        check(not event.errors, f"{name}: {event.errors}")
        for required in ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "ORGANIZER"]:
            check(required in event, f"{name}: no {required}")
        check(event["DTSTART"].params.get("TZID") == "Europe/Amsterdam", f"{name}: a start without time zone")
        check(event.decoded("DTSTART") < event.decoded("DTEND"), f"{name}: an event that ends before it begins")
        check(event.decoded("DTSTAMP").utcoffset() == datetime.timedelta(0), f"{name}: DTSTAMP is not in UTC")
        check(str(event["UID"]) not in events, f"{name}: {event['UID']} comes twice")
        events[str(event["UID"])] = event
    return events


whole = read(os.path.join(folder, "whole.ics"))
check(len(whole) == 12, f"{len(whole)} events instead of 12")
tail = ".pilot-2021@gemeente-zwolle.traject"
cancelled, moved = whole["intervisie-3" + tail], whole["samenwerken-in-zwolse-netwerken" + tail]
check(str(cancelled["STATUS"]) == "CANCELLED" and cancelled["SEQUENCE"] == 2, "a cancelled session")
wanted = 'Intervisie 3; terugblik, met "koffie": één vraag die lang genoeg is om één keer of vaker gevouwen te worden, één \\ ñ'
check(str(cancelled["SUMMARY"]) == "Vervalt: " + wanted, f"text is not escaped: {cancelled['SUMMARY']}")
check(moved["SEQUENCE"] == 1 and str(moved.decoded("DTSTART"))[:10] == "2021-12-08", "a moved session")
check(all(event["SEQUENCE"] == 0 for event in whole.values() if event not in (cancelled, moved)), "SEQUENCE of the others")

person = read(os.path.join(folder, "person.ics"))
talks = {uid: event for uid, event in person.items() if uid not in whole}
check(len(talks) == 2 and all("p-1042" in uid for uid in talks), f"talks of p-1042: {sorted(talks)}")
check(len(person) == 14, "the sessions of p-1042")
check(list(read(os.path.join(folder, "guest.ics"))) == ["zwolse-politieke-antenne" + tail], "the session of a guest")

split = {}
for name in sorted(os.listdir(os.path.join(folder, "split"))):
    events = read(os.path.join(folder, "split", name))
    check(len(events) == 1, f"{name}: {len(events)} events")
    check(not set(events) & set(split), f"{name}: its UID is in another file too")
    split.update(events)
check({uid: event.to_ical() for uid, event in split.items()} == {uid: event.to_ical() for uid, event in whole.items()},
      "--split gives other events")

sys.exit("\n".join(problems) if problems else 0)
PYTHON
