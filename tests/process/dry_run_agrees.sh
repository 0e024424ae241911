# What --dry-run shows is what the real run does: the diff makes the same tree, the JSON is the same.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
command -v git > /dev/null || skip "there is no git"
export GIT_CEILING_DIRECTORIES=$work

example first
plan_pilot "$work/first" > /dev/null 2>&1
# A file that does not end in a line end, and one with the line ends of Windows.
registrations=$work/first/registrations/$programme
printf '%s' "$(cat "$registrations/p-5307.yaml")" > "$registrations/p-5307.yaml"
sed -i 's/$/\r/' "$registrations/p-8079.yaml"

agrees() {
  rm -rf "$work"/{patched,real}
  cp -R "$work/first" "$work/patched"
  cp -R "$work/first" "$work/real"
  expect 0 "$TRAJECT" -C "$work/patched" "$@" --dry-run > "$work/text" 2> /dev/null
  expect 0 "$TRAJECT" -C "$work/patched" "$@" --dry-run --format json > "$work/dry.json" 2> /dev/null
  same_tree "$work/first" "$work/patched"
  [[ ! -e $work/patched/.traject/lock || -e $work/first/.traject/lock ]] || fail "--dry-run took the lock"

  sed -n '/^diff --git /,$p' "$work/text" > "$work/diff"
  [[ -s $work/diff ]] || fail "--dry-run shows no diff: $*"
  (cd "$work/patched" && git apply --whitespace=nowarn "$work/diff") || fail "git cannot apply the diff: $*"
  expect 0 "$TRAJECT" -C "$work/real" "$@" --format json > "$work/real.json" 2> /dev/null
  same_tree "$work/patched" "$work/real"
  cmp "$work/dry.json" "$work/real.json" || fail "the JSON of --dry-run differs: $*"
}

agrees plan-cohort "$programme" --start 2021-10-08 --name another --as-of 2021-08-20 --allow start_at --because test --by p-0002
agrees plan-cohort "$programme" --start 2021-09-10 --name pilot-2021 --as-of 2021-08-20 --replace
agrees enroll "$programme" p-1145 --as-of 2021-08-20
agrees enroll "$programme" p-1145 --as-of 2021-08-20 --guest zwolse-politieke-antenne
agrees enroll "$programme" p-5307 --as-of 2021-08-20
agrees enroll "$programme" p-8079 --as-of 2021-08-20
agrees enroll "$programme" p-5670 --as-of 2021-08-20 --allow completed --because test --by p-0002
agrees approve "$programme" p-4952 --as-of 2021-08-20
agrees deny "$programme" p-1042 --as-of 2021-08-20 --because test
agrees withdraw "$programme" p-1042 --as-of 2021-08-20 --because test
agrees move pilot-2021 intervisie-3 --to 2021-12-03 --as-of 2021-08-20
agrees move pilot-2021 intervisie-3 --cancel --because test --as-of 2021-08-20
agrees attend pilot-2021 intervisie-1 --all-but p-1042 p-1015 --as-of 2021-10-01
agrees plan-cohort pilot-2021 --talks --as-of 2021-08-25
expect 0 "$TRAJECT" -C "$work/first" plan-cohort pilot-2021 --talks --as-of 2021-08-25 > /dev/null 2>&1
printf '\nunavailable: [{from: 2021-10-04, until: 2021-10-31}]\n' >> "$work/first/advisers/blik-2.yaml"
agrees plan-cohort pilot-2021 --talks --as-of 2021-10-02
cp "$TRAJECT_SOURCE/data-examples/zwolle/cohorts/pilot-2021/choice.yaml" "$work/first/cohorts/pilot-2021/choice.yaml"
agrees plan-cohort pilot-2021 --choice --trainer trainer-beelddenken --as-of 2021-12-01
sed -i 's/^group:/&\n  team_size: 4/' "$work/first/programmes/$programme.yaml"
agrees plan-cohort pilot-2021 --teams --as-of 2021-08-25
expect 0 "$TRAJECT" -C "$work/first" withdraw "$programme" p-7308 --as-of 2021-09-10 --because test > /dev/null 2>&1
agrees plan-cohort pilot-2021 --refill --as-of 2021-09-11
agrees match-coaches pilot-2021 --as-of 2021-08-20
expect 0 "$TRAJECT" -C "$work/first" match-coaches pilot-2021 --as-of 2021-08-20 > /dev/null 2>&1
agrees match-coaches pilot-2021 --replace p-1596 --because no_click --as-of 2021-10-20
printf 'room;title;seats\nijsselzaal;IJsselzaal aan het water;44\nkelder;Kelder;9\n' > "$work/rooms.csv"
agrees import rooms "$work/rooms.csv"
cp "$TRAJECT_SOURCE/data-examples/grip-op-groei/programmes/grip-op-groei.yaml" "$work/first/programmes/"
sed -i '/init neemt dit niet over/,$d' "$work/first/programmes/grip-op-groei.yaml"
agrees voucher issue grip-op-groei p-1110 --kind talententest --as-of 2019-06-03
mkdir -p "$work/first/vouchers/grip-op-groei"
printf '# kept\nkind: talententest\nperson: p-1042\nissued_on: 2019-03-04   # a Monday\n' > "$work/first/vouchers/grip-op-groei/v-1.yaml"
agrees voucher redeem v-1 --amount 95.00 --as-of 2019-06-03
agrees voucher refund v-1 --because geen-tijd --as-of 2019-06-03
agrees voucher unused v-1 --because geen-tijd --as-of 2019-06-03
agrees enroll "$programme" --import "$TRAJECT_SOURCE/data-examples/zwolle/exports/leerportaal.csv" --source leerportaal --as-of 2021-08-20
