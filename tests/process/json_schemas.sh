# Every document in JSON is of the form that docs/schemas publishes, and the records of the example are of the form that
# `traject schema` gives to editors.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
python_with jsonschema yaml
example data
cd "$work/data"
mkdir "$work/faulty"
printf 'traject: 1\norganisation: Gemeente Zwolle\nlangauge: nl\n' > "$work/faulty/traject.yaml"

# document CODE COMMAND ARGUMENT...: keeps the output as one more document of that command.
number=0
document() {
  number=$((number + 1))
  local name=$2
  [[ $2 != -C ]] || name=$4
  expect "$1" "$TRAJECT" --as-of 2021-08-20 --format json "${@:2}" > "$work/$name.$number.json" 2> /dev/null
}

plan=(plan-cohort "$programme")
document 0 init "$work/new"
document 0 init "$work/newer" --dry-run
document 0 check
document 1 check -C "$work/faulty"
document 0 schema
document 0 status
document 0 find noor
document 1 find zzz
document 0 queue "$programme"
document 0 explain "$programme" p-1042
document 1 explain "$programme" p-1449
document 1 explain "$programme" p-6442
document 1 explain "$programme" p-1145
document 0 explain "$programme" p-6574
document 0 explain "$programme" p-2001
document 0 invite "$programme"
document 0 invite "$programme" --since 2021-07-20
document 1 invite "$programme" --since 2021-08-20
document 0 enroll "$programme" p-1145
document 1 enroll "$programme" p-1145
document 0 enroll "$programme" p-5307 --allow approved-by-manager --because test --by p-0002
document 1 enroll "$programme" p-6552 --registered-at 2027-01-01
document 0 enroll "$programme" p-8079 --guest zwolse-politieke-antenne
document 0 import registrations "$TRAJECT_SOURCE/data-examples/zwolle/exports/leerportaal.csv" --source leerportaal --dry-run
document 1 import people "$TRAJECT_SOURCE/data-examples/zwolle/exports/personeelszaken.csv"
document 0 import --sources
document 0 enroll "$programme" p-5670 --allow completed --because test --by p-0002
document 1 enroll "$programme" p-6442 --allow completed --because test --by p-0002
document 0 approve "$programme" p-4952 --by p-0002
document 0 approve "$programme" p-4952
document 0 approve "$programme" p-4952
document 0 deny "$programme" p-4476 --because test --by p-7141
document 0 deny "$programme" p-2356 --because test
document 1 "${plan[@]}" --start 2021-09-02
document 1 "${plan[@]}" --start 2022-03-04
document 1 "${plan[@]}" --start 2021-09-03 --as-of 2021-07-19
document 0 "${plan[@]}" --start 2021-09-03 --name pilot-2021
document 0 "${plan[@]}" --start 2021-09-03 --name pilot-2021
document 1 "${plan[@]}" --start 2021-09-10 --name pilot-2021
document 0 "${plan[@]}" --suggest --groups 2
document 1 "${plan[@]}" --suggest --from 2021-12-18 --until 2021-12-19
document 0 plan-cohort pilot-2021 --talks
document 0 plan-cohort pilot-2021 --talks
document 1 plan-cohort pilot-2021 --choice --subject "Interactie met je omgeving"
cp "$TRAJECT_SOURCE/data-examples/zwolle/cohorts/pilot-2021/choice.yaml" cohorts/pilot-2021/choice.yaml
document 0 plan-cohort pilot-2021 --choice
document 0 -C "$TRAJECT_SOURCE/data-examples/zaanstad" plan-cohort editie-2016 --teams --replace --dry-run
document 0 calendar pilot-2021
document 0 calendar pilot-2021 --person p-1042
document 0 calendar --person p-1042
document 0 calendar --person p-0002
document 0 calendar pilot-2021 --person p-2001
document 0 queue "$programme"
document 0 withdraw "$programme" p-7308 --date 2021-09-10 --because test
document 0 plan-cohort pilot-2021 --refill --as-of 2021-09-11 --dry-run
document 1 plan-cohort pilot-2021 --refill --as-of 2021-10-11
document 0 withdraw "$programme" p-7308 --date 2021-09-10 --because test
document 0 move pilot-2021 intervisie-2 --to 2021-10-20
document 0 move pilot-2021 intervisie-2 --to 2021-12-27 --allow blocked --because test --by p-0002
document 1 move pilot-2021 intervisie-2 --to 2021-12-10
document 0 move pilot-2021 intervisie-2 --cancel --because test
document 0 move pilot-2021 intervisie-2 --cancel --because test
document 0 move pilot-2021 intervisie-2 --to 2021-10-29
document 0 attend pilot-2021 zwolse-politieke-antenne --all-but p-1042 p-2001
document 0 attend pilot-2021 zwolse-politieke-antenne --all-but p-1042 p-2001
document 0 match-coaches pilot-2021
document 0 match-coaches pilot-2021 --needed
document 0 match-coaches pilot-2021 --anew
document 0 match-coaches pilot-2021 --replace p-1596 --because no_click
for coach in coaches/*; do echo 'capacity: 0' > "$coach"; done
document 1 match-coaches pilot-2021 --replace p-1596 --because no_click
document 1 match-coaches pilot-2021 --anew
document 0 match-coaches pilot-2021 --needed
document 0 move pilot-2021 eindbijeenkomst --cancel --because test
document 1 attend pilot-2021 eindbijeenkomst
sed -i 's/date: 2021-11-26, from: "13:00", until: "16:00"/&, cancelled: {date: 2021-11-20, because: ziek}/
        s/date: 2021-12-10/date: 2021-12-08/' cohorts/pilot-2021/cohort.yaml
cat > cohorts/pilot-2021/talks.yaml << TALKS
talks:
  - {person: p-1042, session: tma, number: 1, adviser: blik-1, date: 2021-09-14, from: "09:00", until: "10:00"}
TALKS
document 0 calendar pilot-2021 --person p-1042
document 0 budget pilot-2021
document 0 evaluate pilot-2021
document 0 evaluate "$programme"
document 1 evaluate pilot-2021 --release
document 0 evaluate pilot-2021 --import "$TRAJECT_SOURCE/data-examples/zwolle/exports/eindevaluatie.csv"
document 1 evaluate pilot-2021 --import "$TRAJECT_SOURCE/data-examples/zwolle/exports/eindevaluatie.csv"
document 0 evaluate pilot-2021
document 0 evaluate pilot-2021 --release
document 0 -C "$TRAJECT_SOURCE/data-examples/deventer" evaluate leer-en-ontwikkelplan-2014
document 0 budget
document 0 budget "$programme" --year 2022 --forecast 2
printf 'spending: [{line: intervision, amount: 6000.01}, {line: zaal, amount: 1.00}]\n' > cohorts/pilot-2021/spending.yaml
sed -i 's/status: applied/status: granted/; s/charge: department/charge: organisation/' "programmes/$programme.yaml"
document 1 budget pilot-2021
document 0 budget pilot-2021 --settle --with names
document 0 budget --settle --year 2021
document 1 budget --year 2021 --forecast 1
cp -R "$TRAJECT_SOURCE/data-examples/hardenberg" "$work/praktijk"
for smallest in 1 5 20; do
  sed -i "s/smallest_count: [0-9]*/smallest_count: $smallest/" "$work/praktijk/traject.yaml"
  document 0 evaluate loopbaancoach -C "$work/praktijk" --from 2019-01-01 --until 2019-12-31
  document 0 evaluate loopbaancoach -C "$work/praktijk" --until 2020-12-31
done
document 0 -C "$TRAJECT_SOURCE/data-examples/deventer" budget leer-en-ontwikkelplan-2014
document 1 -C "$TRAJECT_SOURCE/tests/golden/cases/budget/a-plan-overspent/records" budget leerplan-2024

grip=$TRAJECT_SOURCE/data-examples/grip-op-groei
cp -R "$grip" "$work/grip"
cp -R "$TRAJECT_SOURCE/tests/golden/folders/terpwijk" "$work/terpwijk"
document 0 -C "$work/grip" evaluate grip-op-groei --as-of 2020-01-15
document 0 -C "$work/terpwijk" evaluate chances --as-of 2019-07-01
document 0 -C "$work/terpwijk" voucher issue chances t-3 --kind scan --as-of 2019-07-01
document 1 -C "$work/terpwijk" voucher issue chances t-4 --kind talk --as-of 2019-07-01
document 0 -C "$work/terpwijk" voucher redeem t-3-scan-1 --as-of 2019-07-02
document 0 -C "$work/terpwijk" voucher refund t-3-scan-1 --because test --as-of 2019-07-03
document 1 -C "$work/terpwijk" voucher unused t-1-scan-1 --because test --as-of 2019-07-03
sed -i 's/smallest_count: 1/smallest_count: 5/' "$work/grip/traject.yaml"
document 0 -C "$work/grip" evaluate grip-op-groei --as-of 2019-12-31
document 0 -C "$work/grip" evaluate grip-op-groei --as-of 2020-01-15
document 0 export-person p-1042
document 0 forget p-7308
document 0 forget p-7308 --because test --by p-0002 --confirm
document 0 forget --due
"$TRAJECT" --as-of 2032-08-20 forget --due --format csv > "$work/list.csv"
document 0 forget --list "$work/list.csv" --by p-0002 --confirm --as-of 2032-08-20 --dry-run
document 0 export-person p-7308

mkdir "$work/records"
for record in $("$TRAJECT" completion --ids record); do
  expect 0 "$TRAJECT" schema "$record" > "$work/records/$record.json"
done

"$python" -W ignore - "$work" "$TRAJECT_SOURCE" << 'PYTHON'
import json, os, pathlib, re, sys
from jsonschema import Draft7Validator, RefResolver
import yaml

work, source = sys.argv[1:]
published = os.path.join(source, "docs", "schemas")
problems = []


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


# A schema of a command with several kinds of document refers to the files beside it.
def validator(schema):
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema, resolver=RefResolver(pathlib.Path(published).as_uri() + "/", schema))


checkers = {name.removesuffix(".schema.json"): validator(load(os.path.join(published, name)))
            for name in os.listdir(published)}


# The names of the kinds of document of a command.
def kinds_of(command):
    kinds = [form["$ref"] for form in checkers[command].schema.get("oneOf", [])]
    return [kind.removesuffix(".schema.json") for kind in kinds if not kind.startswith("#")] or [command]


def examine(checker, document, name):
    for error in checker.iter_errors(document):
        place = "/".join(str(step) for step in error.absolute_path)
        problems.append(f"{name}: {place}: {error.message[:200]}")


seen = set()


# The kind that a document is of; none if it is not of one, which is a problem then.
def kind_of(document, name):
    command = document["command"]
    examine(checkers[command], document, name)
    kinds = [kind for kind in kinds_of(command) if checkers[kind].is_valid(document)]
    seen.update([command, *kinds])
    return kinds[0] if len(kinds) == 1 else None


golden = 0
for name in sorted(os.listdir(work)):
    if not re.fullmatch(r"[a-z-]+\.\d+\.json", name):
        continue
    document = load(os.path.join(work, name))
    kind = kind_of(document, name)
    if not kind:
        continue
    # What a schema does not ask for, it does not test.
    for field in list(document):
        if (kind, field) == ("import-of-table", "not_in_table"):  # of people only
            continue
        less = {key: value for key, value in document.items() if key != field}
        if checkers[kind].is_valid(less):
            problems.append(f"{kind}: nothing asks for {field}")
    if checkers[kind].is_valid({**document, "surprise": 1}):
        problems.append(f"{kind}: another field would pass")
# What the golden cases show.
for folder, _, files in os.walk(os.path.join(source, "tests", "golden", "cases")):
    path = os.path.join(folder, "out.exp")
    if "out.exp" not in files or open(path, "rb").read(1) != b"{":
        continue
    document = load(path)
    if "command" in document:
        kind_of(document, os.path.relpath(folder, source))
        golden += 1
if golden < 100:
    problems.append(f"only {golden} golden documents were read")
for name in checkers:
    if name not in seen:
        problems.append(f"{name}: no document of it is tested")


# YAML reads dates and times as such; a schema for editors sees what is written.
class AsWritten(yaml.SafeLoader):
    pass


AsWritten.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

# The pattern of the paths is the title of each schema: registrations/<programme>/<person>.yaml.
schemas = {}
for name in os.listdir(os.path.join(work, "records")):
    schema = load(os.path.join(work, "records", name))
    pattern = re.sub(r"<[^>]*>", "[^/]*", schema["title"].replace(".", r"\."))
    schemas[re.compile(pattern)] = validator(schema)
records = 0
examples = [os.path.join(source, "data-examples", name) for name in ("deventer", "grip-op-groei", "hardenberg", "zaanstad", "zwolle")]
for folder in [*examples, os.path.join(work, "data")]:
    for place, _, files in os.walk(folder):
        for name in files:
            path = os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/")
            if not name.endswith(".yaml"):
                continue
            fitting = [schema for pattern, schema in schemas.items() if pattern.fullmatch(path)]
            if len(fitting) != 1:
                problems.append(f"{path}: {len(fitting)} schemas fit")
                continue
            with open(os.path.join(place, name), encoding="utf-8") as file:
                examine(fitting[0], yaml.load(file, Loader=AsWritten), path)
            records += 1
if records < 500:
    problems.append(f"only {records} records were read")
sys.exit("\n".join(problems) if problems else 0)
PYTHON
