# A disk that is full in the middle of an import: exit code 4, every file as it was, and nothing left beside it.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
[[ $(id -u) == 0 ]] || skip "only root can make a small disk"
mkdir "$work/disk"
mount -t tmpfs -o size=512k tmpfs "$work/disk" 2> /dev/null || skip "no small disk can be made here"
trap 'umount "$work"/disk*; rm -rf "$work"' EXIT

mkdir -p "$work/disk/data/rooms"
printf 'traject: 1\norganisation: Gemeente Zwolle\n' > "$work/disk/data/traject.yaml"
printf 'title: Zaal 10 # old\n' > "$work/disk/data/rooms/zaal-10.yaml"
{
  echo 'room;title'
  for number in {10..400}; do echo "zaal-$number;Zaal $number"; done
} > "$work/rooms.csv"
cp -R "$work/disk/data" "$work/before"

expect 4 "$TRAJECT" -C "$work/disk/data" import rooms "$work/rooms.csv" > /dev/null 2> "$work/err"
grep -q '^fout: ' "$work/err" || fail "a full disk is not complained of"
same_tree "$work/before" "$work/disk/data"
leftover=$(find "$work/disk" -name '*.tmp')
[[ -z $leftover ]] || fail "left over: $leftover"

# With room again it is done.
mount -o remount,size=16m "$work/disk"
expect 0 "$TRAJECT" -C "$work/disk/data" import rooms "$work/rooms.csv" > /dev/null 2>&1
[[ $(find "$work/disk/data/rooms" -name '*.yaml' | wc -l) == 391 ]] || fail "not every room is there"

# Of calendars, those that are there are named.
example calendars
plan_pilot "$work/calendars" > /dev/null 2>&1
mkdir "$work/disk-of-calendars"
mount -t tmpfs -o size=24k tmpfs "$work/disk-of-calendars"
expect 4 "$TRAJECT" -C "$work/calendars" --as-of 2021-08-20 calendar pilot-2021 --split "$work/disk-of-calendars" \
  > /dev/null 2> "$work/err"
written=$(sed -n 's/^geschreven: //p' "$work/err" | sort)
[[ -n $written && $written == "$(find "$work/disk-of-calendars" -name '*.ics' | sort)" ]] || fail "not named: $(cat "$work/err")"
