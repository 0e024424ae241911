#include "tables/import/importer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/failure.hpp"
#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/import_source.hpp"
#include "model/person.hpp"
#include "model/person_words.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"
#include "support/dates.hpp"

using namespace traject;
using model::RecordType;
using tables::RowVerdict;
using test::day;
using test::moment;

namespace {

// Ids that are there, with records that nobody looks at.
template <class Key, class Record>
class OnlyIds : public model::ShelfSource<Key, Record> {
 public:
  explicit OnlyIds(std::vector<std::string> ids) : ids_(ids.begin(), ids.end()) {}

  [[nodiscard]] std::vector<Key> keys() const override { return ids_; }
  [[nodiscard]] bool has(const Key& key) const override {
    return std::find(ids_.begin(), ids_.end(), key) != ids_.end();
  }
  [[nodiscard]] std::optional<Record> read(const Key& key) const override {
    return has(key) ? std::optional(Record{}) : std::nullopt;
  }
  void read_rest(std::map<Key, Record>&, const std::set<Key>&) const override {}

 private:
  std::vector<Key> ids_;
};

template <class Key, class Record>
model::Shelf<Key, Record> shelf_of(std::vector<std::string> ids) {
  return model::Shelf<Key, Record>(std::make_shared<OnlyIds<Key, Record>>(std::move(ids)));
}

// A folder with two people, a programme with two sessions, and a cohort.
model::Records folder() {
  model::Records records;
  records.settings.departments = {{model::DepartmentId("it"), model::DepartmentId("hr")}};
  records.people = shelf_of<model::PersonId, model::Person>({"p-1", "p-2"});
  records.coaches = shelf_of<model::CoachId, model::Coach>({"p-2"});
  auto& programme = records.programmes[model::ProgrammeId("leertraject")];
  programme.sessions.resize(2);
  programme.sessions[0].id = model::SessionId("start");
  programme.sessions[1].id = model::SessionId("einde");
  programme.practice.domains = {{model::LocalId("zorg"), "Zorg"}};
  programme.practice.reasons = {{model::LocalId("rust"), "Rust"}, {model::LocalId("werkdruk"), "Werkdruk"}};
  programme.costs.resize(1);
  programme.costs[0].id = model::LocalId("a");
  records.cohorts[model::CohortId("pilot")].programme = model::ProgrammeId("leertraject");
  return records;
}

struct Imported {
  tables::Import import;
  std::string text;  // "2 new; 3 refused 3:2 not_a_date" for each row
};

Imported import(RecordType type, const std::string& csv, const model::Records& records = folder(),
                const model::ImportSource* source = nullptr, const tables::Since& since = {}) {
  const auto table = tables::read_csv(csv, {});
  const auto mapping = tables::map_columns(table.headings, {type}, source);
  Imported imported{tables::import_rows(type, table, mapping,
                                        {.dates = {}, .decimal_comma = true, .time_zone = "Europe/Amsterdam"},
                                        records, {}, since),
                    ""};
  for (const auto& row : imported.import.rows) {
    auto& text = imported.text;
    text +=
        (text.empty() ? "" : "; ") + std::to_string(row.row) + " " + std::string(model::word(row.verdict));
    for (const auto& change : row.changed) text += " " + change.field + "=" + change.from + ">" + change.to;
    for (const auto& fault : row.faults) text += " " + std::to_string(fault.column) + ":" + fault.code;
  }
  return imported;
}

template <class Record>
const Record& only_change(const Imported& imported, const std::string& file) {
  REQUIRE(imported.import.changes.size() == 1);
  CHECK(imported.import.changes[0].file == file);
  return imported.import.changes[0].record.get<Record>();
}

}  // namespace

TEST_CASE("a row is a person, with fields inside fields") {
  const auto imported =
      import(RecordType::people,
             "person;department;born;employed.from;employed.contract;scale;hours_per_week;conditions\n"
             "p-3;it;29-2-1996;2021-02-01;Temporary;9;32,5;hbo-level, vog\n");
  CHECK(imported.text == "2 new");
  const auto& person = only_change<model::Person>(imported, "people/p-3.yaml");
  CHECK(person.facts.department == model::DepartmentId("it"));
  CHECK(person.born == day("1996-02-29"));
  CHECK(person.facts.employed == model::Employment{day("2021-02-01"), {}, model::Contract::temporary});
  CHECK(person.facts.scale == 9);
  CHECK(base::to_string(*person.facts.hours_per_week) == "32.5");
  CHECK(person.facts.conditions == std::vector<std::string>{"hbo-level", "vog"});
}

TEST_CASE("a row that is on file already changes nothing, and an empty cell says nothing") {
  auto records = folder();
  auto& person = records.people[model::PersonId("p-1")];
  person.facts.department = model::DepartmentId("it");
  person.facts.scale = 8;
  const auto same = import(RecordType::people, "person;department;scale\np-1;it;\n", records);
  CHECK(same.text == "2 same");
  CHECK(same.import.changes.empty());
  const auto changed = import(RecordType::people, "person;department;scale\np-1;hr;8\n", records);
  CHECK(changed.text == "2 changed department=it>hr");
  CHECK(only_change<model::Person>(changed, "people/p-1.yaml").facts.scale == 8);
}

TEST_CASE("rows of one person add to a list, and a row about the same item changes it") {
  auto records = folder();
  records.people[model::PersonId("p-1")].facts.department = model::DepartmentId("it");
  const auto imported = import(
      RecordType::people,
      "person;completed.what;completed.date\np-1;intro;1-2-2021\np-1;excel;\np-1;excel;3-2-2021\n", records);
  CHECK(imported.text ==
        "2 changed completed.what=>intro completed.date=>2021-02-01; 3 changed completed.what=>excel; "
        "4 changed completed.date=>2021-02-03");
  const auto& person = only_change<model::Person>(imported, "people/p-1.yaml");
  CHECK(*person.completed ==
        std::vector<model::Completion>{{"intro", day("2021-02-01")}, {"excel", day("2021-02-03")}});
}

TEST_CASE(
    "a row is about the item with its first field, whatever that is and wherever the item is in the list") {
  auto records = folder();
  auto& adviser = records.advisers[model::AdviserId("a-1")];
  adviser.title = "Adviser";
  adviser.slots = {{model::Weekday::tuesday, {540}, {720}}, {model::Weekday::monday, {600}, {720}}};
  const auto imported =
      import(RecordType::advisers, "adviser;slots.weekday;slots.until\na-1;monday;13:00\n", records);
  CHECK(imported.text == "2 changed slots.until=12:00>13:00");
  const auto& slots = only_change<model::Adviser>(imported, "advisers/a-1.yaml").slots;
  CHECK(slots == std::vector<model::Slot>{
                     {model::Weekday::tuesday, {540}, {720}}, {model::Weekday::monday, {600}, {780}}});
}

TEST_CASE("items of a list can have columns of their own") {
  auto records = folder();
  const auto imported = import(
      RecordType::intakes,
      "programme;intake;registered_on;domain;reason;status;goals.1.goal;goals.1.reached_on;goals.2.goal\n"
      "leertraject;i-1;1-2-2021;zorg;werkdruk;ended;rust;1-6-2021;balans\n"
      "leertraject;i-2;1-2-2021;zorg;werkdruk;active;rust;;\n",
      records);
  CHECK(imported.text == "2 new; 3 new");
  REQUIRE(imported.import.changes.size() == 2);
  CHECK(imported.import.changes[0].record.get<model::Intake>().goals ==
        std::vector<model::Goal>{{"rust", day("2021-06-01")}, {"balans", {}}});
  CHECK(imported.import.changes[1].record.get<model::Intake>().goals ==
        std::vector<model::Goal>{{"rust", {}}});
}

TEST_CASE("what a row cannot say is refused, each with its place") {
  CHECK(import(RecordType::registrations,
               "programme;person;registered_at;approval.by;approval.date;as\n"
               "leertraject;p-1;1-7-21;;;\n"
               "leertraject;p-9;1-7-2021;;;\n"
               "ander;p-1;1-7-2021;;;\n"
               "leertraject;P 1;1-7-2021;;;\n"
               "leertraject;p-1;;;;\n"
               "leertraject;p-2;28-3-2021 2:30;;;\n"
               "leertraject;p-2;1-7-2021;p-2;;\n"
               "leertraject;p-2;1-7-2021;p-9;1-7-2021;\n"
               "leertraject;p-2;1-7-2021;;;toehoorder\n")
            .text ==
        "2 refused 3:two_digit_year; 3 refused 2:unknown_person; 4 refused 1:unknown_programme; 5 refused "
        "2:not_an_id; "
        "6 refused 3:missing_field; 7 refused 3:missing_hour; 8 refused 5:missing_field; 9 refused "
        "4:unknown_person; "
        "10 refused 6:unknown_word");
  CHECK(import(RecordType::people,
               "person;department;scale;employed.from;employed.until;manager\n"
               "p-3;koffie;;;;\n"
               "p-3;it;99;;;\n"
               "p-3;it;;1-2-2021;1-1-2021;\n"
               "p-4;it;;;;p-3\n"
               "p-5;it;;;;p-77\n"
               "p-6;;9;;;\n")
            .text ==
        "2 refused 2:unknown_department; 3 refused 3:out_of_range; 4 refused 5:until_before_from; "
        "5 refused 6:unknown_person; 6 refused 6:unknown_person; 7 refused 2:missing_field");
  CHECK(import(RecordType::rooms, "room;title\nzaal-1;Zaal;1\nzaal-2;Tuin\n").text ==
        "2 refused 3:too_many_cells; 3 new");
}

TEST_CASE("a word that is not known is repeated, but not from a table about people") {
  const auto because = [](RecordType type, const std::string& csv) {
    const auto imported = import(type, csv).import;
    return imported.rows.at(0).faults.at(0).message;
  };
  const std::string head = "programme;person;registered_at;as\nleertraject;p-1;1-7-2021;";
  CHECK(because(RecordType::registrations, head + "toehoorder\n") ==
        base::Message{"cell.unknown_word.said", {{"word", std::string("toehoorder")}}});
  CHECK(because(RecordType::registrations, head + std::string(41, 'x') + "\n") ==
        base::Message{"cell.unknown_word", {}});
  CHECK(because(RecordType::people, "person;department;role\np-3;it;baas\n") ==
        base::Message{"cell.unknown_word", {}});
}

TEST_CASE(
    "the same record twice with different data is refused twice, and with the same data it is there once") {
  const auto imported =
      import(RecordType::registrations,
             "programme;person;registered_at\nleertraject;p-1;1-7-2021\nleertraject;p-2;1-7-2021\n"
             "leertraject;p-1;2-7-2021\nleertraject;p-2;2021-07-01\n");
  CHECK(imported.text == "2 refused 0:twice; 3 new; 4 refused 0:twice; 5 same");
  CHECK(imported.import.rows[0].faults.front().message.values ==
        std::vector<std::pair<std::string, base::Value>>{
            {"row", std::int64_t{4}}, {"fields", std::vector<std::string>{"registered_at"}}});
  only_change<model::Registration>(imported, "registrations/leertraject/p-2.yaml");
}

TEST_CASE("who withdrew and registers later starts anew; an old row is history") {
  auto records = folder();
  auto& standing = records.registrations[model::ProgrammeId("leertraject")][model::PersonId("p-1")];
  standing.facts.registered_at = moment("2021-01-01T09:00:00+01:00");
  standing.facts.withdrawn = model::Withdrawal{day("2021-02-01"), {}};
  const std::string header = "programme;person;registered_at\n";
  CHECK(import(RecordType::registrations, header + "leertraject;p-1;1-1-2021 9:00\n", records).text ==
        "2 same");
  const auto anew = import(RecordType::registrations, header + "leertraject;p-1;1-7-2021 9:00\n", records);
  CHECK(anew.text == "2 changed registered_at=>2021-07-01T09:00:00+02:00");
  const auto& now = only_change<model::Registration>(anew, "registrations/leertraject/p-1.yaml");
  CHECK(now.earlier == std::vector<model::RegistrationFacts>{standing.facts});
  CHECK_FALSE(now.facts.withdrawn);
  records.registrations[model::ProgrammeId("leertraject")][model::PersonId("p-1")] = now;
  CHECK(import(RecordType::registrations, header + "leertraject;p-1;1-1-2021 9:00\n", records).text ==
        "2 same");
}

TEST_CASE("a row of the moment on file is that registration, whenever the person withdrew") {
  const std::string header = "programme;person;registered_at;withdrawn.date\n";
  for (const char* withdrawn : {"2021-08-18", "2021-08-19", "2021-08-20"}) {
    auto records = folder();
    auto& standing = records.registrations[model::ProgrammeId("leertraject")][model::PersonId("p-1")];
    const auto said = [&](const std::string& rows) {
      return import(RecordType::registrations, header + rows, records).text;
    };
    const std::string row = std::string("leertraject;p-1;19-8-2021 9:00;") + withdrawn + "\n";
    standing = only_change<model::Registration>(
        import(RecordType::registrations, header + row, records), "registrations/leertraject/p-1.yaml");
    CHECK(standing.facts.withdrawn->date == day(withdrawn));
    CHECK(standing.earlier.empty());
    CHECK(said(row) == "2 same");
    CHECK(said("leertraject;p-1;19-8-2021 9:00;\n") == "2 same");
    CHECK(said("leertraject;p-1;2021-08-19T07:00:00Z;\n") == "2 same");
  }
}

TEST_CASE("a table with both registrations of somebody who came back is the same the second time") {
  auto records = folder();
  auto& standing = records.registrations[model::ProgrammeId("leertraject")][model::PersonId("p-1")];
  standing.facts.registered_at = moment("2021-08-19T09:00:00+02:00");
  standing.facts.withdrawn = model::Withdrawal{day("2021-08-19"), {}};
  const model::RegistrationFacts first = standing.facts;
  const std::string both =
      "programme;person;registered_at\nleertraject;p-1;19-8-2021 9:00\nleertraject;p-1;19-8-2021 15:00\n";
  const auto imported = import(RecordType::registrations, both, records);
  CHECK(imported.text == "2 same; 3 changed registered_at=>2021-08-19T15:00:00+02:00");
  standing = only_change<model::Registration>(imported, "registrations/leertraject/p-1.yaml");
  CHECK(standing.earlier == std::vector{first});
  CHECK(import(RecordType::registrations, both, records).text == "2 same; 3 same");
}

TEST_CASE("an invoice is an item of the spending, two equal ones are two, and a payment completes one") {
  auto records = folder();
  const std::string header = "cohort;line;amount;invoiced_on;paid_on\n";
  const auto first =
      import(RecordType::spending,
             header + "pilot;training;\"1.234,50\";1-9-2021;\npilot;training;1234,50;1-9-2021;\n", records);
  CHECK(first.text == "2 new; 3 new");
  const auto spending = only_change<model::Spending>(first, "cohorts/pilot/spending.yaml");
  REQUIRE(spending.spending.size() == 2);
  CHECK(base::to_string(spending.spending[0].amount) == "1234.50");
  records.spending[model::CohortId("pilot")] = spending;
  CHECK(import(RecordType::spending,
               header + "pilot;training;1234,50;1-9-2021;\npilot;training;1234,50;1-9-2021;\n", records)
            .text == "2 same; 3 same");
  const auto paid = import(
      RecordType::spending,
      header + "pilot;training;1234,50;1-9-2021;8-9-2021\npilot;training;99;1-9-2021;\nniets;training;1;;\n",
      records);
  CHECK(paid.text == "2 changed paid_on=>2021-09-08; 3 new; 4 refused 1:unknown_cohort");
  const auto& now = only_change<model::Spending>(paid, "cohorts/pilot/spending.yaml").spending;
  CHECK(now.size() == 3);
  CHECK(now[0].paid_on == day("2021-09-08"));
  CHECK_FALSE(now[1].paid_on);
}

TEST_CASE("a row finds an equal item before a near one, and twenty thousand equal rows are as many items") {
  auto records = folder();
  auto& spending = records.spending[model::CohortId("pilot")].spending;
  const std::string header = "cohort;line;amount;invoiced_on;paid_on\n";
  const std::string near = "pilot;training;5;1-9-2021;\n";
  const std::string equal = "pilot;training;5;1-9-2021;8-9-2021\n";
  spending = only_change<model::Spending>(
                 import(RecordType::spending, header + near + equal, records), "cohorts/pilot/spending.yaml")
                 .spending;
  CHECK(import(RecordType::spending, header + equal + equal + equal, records).text ==
        "2 same; 3 changed paid_on=>2021-09-08; 4 new");
  std::string many = header;
  for (int i = 0; i < 20000; ++i) many += equal;
  spending.clear();
  CHECK(
      only_change<model::Spending>(import(RecordType::spending, many, records), "cohorts/pilot/spending.yaml")
          .spending.size() == 20000);
}

namespace {

// Imports, keeps what came of it, and imports the same again.
template <class Record>
std::string twice(RecordType type, const std::string& csv, model::Records& records, Record& standing) {
  auto once = import(type, csv, records);
  for (const auto& change : once.import.changes) standing = change.record.template get<Record>();
  return once.text + " | " + import(type, csv, records).text;
}

const std::string activities_header = "cohort;person;team;date;hours;kind;what\n";

// A cohort with a team, and an activity of one person.
model::Records with_an_activity() {
  auto records = folder();
  model::Cohort& cohort = records.cohorts[model::CohortId("pilot")];
  cohort.participants = {model::PersonId("p-1"), model::PersonId("p-2")};
  cohort.teams.push_back({});
  cohort.teams.back().id = model::LocalId("team-1");
  records.activities[model::CohortId("pilot")] = only_change<model::Activities>(
      import(RecordType::activities, activities_header + "pilot;p-1;;5-10-2021;3;work;\n", records),
      "cohorts/pilot/activities.yaml");
  return records;
}

}  // namespace

TEST_CASE("hours of a team are not those of a person, and an item goes to the row that is equal to it") {
  const std::string team = "pilot;;team-1;5-10-2021;3;work;\n";
  const std::string person = "pilot;p-1;;5-10-2021;3;work;\n";
  auto records = with_an_activity();
  auto& standing = records.activities[model::CohortId("pilot")];
  CHECK(twice(RecordType::activities, activities_header + team + person, records, standing) ==
        "2 new; 3 same | 2 same; 3 same");
  CHECK(standing.activities.size() == 2);
  // What says more comes after what is equal, wherever it is in the table.
  auto others = with_an_activity();
  auto& of_others = others.activities[model::CohortId("pilot")];
  const std::string more = "pilot;p-1;;5-10-2021;3;work;lezen\n";
  CHECK(twice(RecordType::activities, activities_header + more + person, others, of_others) ==
        "2 new; 3 same | 2 same; 3 same");
}

TEST_CASE("hours of people whose data was removed are not those of a person") {
  auto records = with_an_activity();
  auto& standing = records.activities[model::CohortId("pilot")];
  standing.activities[0].person.reset();
  standing.activities[0].people = 2;
  CHECK(import(RecordType::activities, activities_header + "pilot;p-1;;5-10-2021;3;work;\n", records).text ==
        "2 new");
}

TEST_CASE("a row that is refused takes no item away from another one") {
  const std::string bad = "pilot;;team-9;5-10-2021;3;work;x\n";
  const std::string good = "pilot;p-1;;5-10-2021;3;work;x\n";
  for (const std::string& rows : {bad + good, good + bad}) {
    auto records = with_an_activity();
    auto& standing = records.activities[model::CohortId("pilot")];
    standing = {};
    const bool is_last = rows.starts_with(good);
    CHECK(twice(RecordType::activities, activities_header + rows, records, standing) ==
          (is_last ? "2 new; 3 refused 3:unknown_team | 2 same; 3 refused 3:unknown_team"
                   : "2 refused 3:unknown_team; 3 new | 2 refused 3:unknown_team; 3 same"));
    CHECK(standing.activities.size() == 1);
  }
}

TEST_CASE("a row completes the nearest item, in whatever order rows and items come") {
  const std::string header = "cohort;line;amount;invoiced_on;invoice;paid_on\n";
  const std::string named = "pilot;a;5;1-9-2021;F-1;";
  const std::string unnamed = "pilot;a;5;1-9-2021;;";
  for (const bool named_item_first : {true, false}) {
    for (const bool named_row_first : {true, false}) {
      auto records = folder();
      auto& standing = records.spending[model::CohortId("pilot")];
      const auto both = [&](bool named_first, const std::string& paid) {
        return header + (named_first ? named : unnamed) + paid + "\n" + (named_first ? unnamed : named) +
               paid + "\n";
      };
      standing = only_change<model::Spending>(
          import(RecordType::spending, both(named_item_first, ""), records), "cohorts/pilot/spending.yaml");
      CHECK(twice(RecordType::spending, both(named_row_first, "8-9-2021"), records, standing) ==
            "2 changed paid_on=>2021-09-08; 3 changed paid_on=>2021-09-08 | 2 same; 3 same");
      CHECK(standing.spending[0].invoice.has_value() == named_item_first);
      CHECK(standing.spending[1].invoice.has_value() != named_item_first);
    }
  }
}

TEST_CASE("attendance can have a row for each session or for each absent person") {
  auto records = folder();
  static_cast<void>(records.people[model::PersonId("p-3")]);
  const std::string header = "cohort;session;absent\n";
  const auto once =
      import(RecordType::attendance, header + "pilot;start;\"p-1, p-2\"\npilot;einde;\n", records);
  const auto each =
      import(RecordType::attendance, header + "pilot;start;p-1\npilot;start;p-2\npilot;einde;\n", records);
  CHECK(once.text == "2 new; 3 new");
  CHECK(each.text == "2 new; 3 changed absent=p-1>p-1 p-2; 4 new");
  const auto attendance = only_change<model::Attendance>(once, "cohorts/pilot/attendance.yaml");
  CHECK(attendance == only_change<model::Attendance>(each, "cohorts/pilot/attendance.yaml"));
  records.attendance[model::CohortId("pilot")] = attendance;
  CHECK(import(RecordType::attendance, header + "pilot;start;p-3\npilot;keuze;\n", records).text ==
        "2 changed absent=p-1 p-2>p-3; 3 refused 2:unknown_session");
}

TEST_CASE("hours of nobody or of two are refused") {
  auto records = with_an_activity();
  CHECK(import(RecordType::activities,
               activities_header + "pilot;;;5-10-2021;3;work;\npilot;p-1;team-1;5-10-2021;3;work;\n", records)
            .text == "2 refused 5:nobodys_hours; 3 refused 2:hours_of_two");
}

TEST_CASE("rows that together say the list on file change nothing") {
  auto records = folder();
  const model::CohortId pilot("pilot");
  CHECK(twice(RecordType::attendance, "cohort;session;absent\npilot;start;p-1\npilot;start;p-2\n", records,
              records.attendance[pilot]) == "2 new; 3 changed absent=p-1>p-1 p-2 | 2 same; 3 same");
  CHECK(twice(RecordType::choice, "cohort;person;for\npilot;p-1;Beter schrijven\npilot;p-1;Excel\n", records,
              records.choices[pilot]) ==
        "2 new; 3 changed for=Beter schrijven>Beter schrijven Excel | 2 same; 3 same");
  model::Coach& coach = records.coaches[model::CoachId("p-2")];
  coach.capacity = 2;
  CHECK(twice(RecordType::coaches, "person;avoids\np-2;p-1\np-2;p-2\n", records, coach) ==
        "2 changed avoids=>p-1; 3 changed avoids=p-1>p-1 p-2 | 2 same; 3 same");
  const auto none_changes = [&](RecordType type, const std::string& table) {
    const auto import_again = import(type, table, records);
    CHECK(import_again.text == "2 same; 3 same");
    CHECK(import_again.import.changes.empty());
  };
  none_changes(RecordType::attendance, "cohort;session;absent\npilot;start;p-2\npilot;start;p-1\n");
  none_changes(RecordType::coaches, "person;avoids\np-2;p-2\np-2;p-1\n");
  auto& person = records.people[model::PersonId("p-1")];
  const std::string conditions = "person;conditions\np-1;on_call\np-1;has_budget\n";
  static_cast<void>(twice(RecordType::people, conditions, records, person));
  none_changes(RecordType::people, "person;conditions\np-1;has_budget\np-1;on_call\n");
  // What is new comes after what is on file.
  static_cast<void>(records.people[model::PersonId("p-0")]);
  const auto one_more =
      import(RecordType::attendance,
             "cohort;session;absent\npilot;start;p-0\npilot;start;p-2\npilot;start;p-1\n", records);
  const auto& absent =
      only_change<model::Attendance>(one_more, "cohorts/pilot/attendance.yaml").sessions[0].absent;
  CHECK(absent == std::vector{model::PersonId("p-1"), model::PersonId("p-2"), model::PersonId("p-0")});
  // One more makes all of them a change of the list.
  CHECK(import(RecordType::attendance, "cohort;session;absent\npilot;start;p-1\n", records).text ==
        "2 changed absent=p-1 p-2>p-1");
}

TEST_CASE("rows about the items of a list can say the same item differently again and again") {
  auto records = folder();
  auto& person = records.people[model::PersonId("p-1")];
  person.facts.department = model::DepartmentId("it");
  CHECK(twice(RecordType::people,
              "person;completed.what;completed.date\np-1;excel;1-2-2021\np-1;excel;3-2-2021\n", records,
              person) ==
        "2 changed completed.what=>excel completed.date=>2021-02-01; "
        "3 changed completed.date=2021-02-01>2021-02-03 | 2 same; 3 same");
}

TEST_CASE("of a long list a change says only what it does not begin with, and the list is whole") {
  auto records = folder();
  constexpr int people = 2000;
  std::string each = "cohort;session;absent\n";
  std::vector<std::string> ids;
  for (int i = 0; i < people; ++i) {
    ids.push_back("p-" + std::to_string(1000 + i));
    each += "pilot;start;" + ids.back() + "\n";
  }
  records.people = shelf_of<model::PersonId, model::Person>(ids);
  const auto imported = import(RecordType::attendance, each, records);
  const auto& rows = imported.import.rows;
  CHECK(rows[2].changed[0].to == "p-1000 p-1001 p-1002");
  CHECK(rows[50].changed[0].to.starts_with("p-1000 p-1001 "));
  CHECK(rows[51].changed[0].from == "…");
  CHECK(rows[51].changed[0].to == "… p-1051");
  CHECK(rows.back().changed[0].to == "… p-2999");
  const auto& attendance = only_change<model::Attendance>(imported, "cohorts/pilot/attendance.yaml");
  CHECK(attendance.sessions.at(0).absent.size() == people);
  records.attendance[model::CohortId("pilot")] = attendance;
  const auto fewer =
      import(RecordType::attendance, "cohort;session;absent\npilot;start;\"p-1000, p-1002\"\n", records);
  CHECK(fewer.import.rows[0].changed[0].to == "p-1000 p-1002");
  CHECK(fewer.import.rows[0].changed[0].from.starts_with("p-1000 p-1001 p-1002 "));
}

TEST_CASE("a source names the headings and what is the same in every row") {
  model::ImportSource source;
  source.columns = {
      {"person", "Personeelsnummer"}, {"completed.date", "Introductie"}, {"department", "Afdeling"}};
  source.values = {{"completed.what", "introductieprogramma"}};
  const auto imported = import(
      RecordType::people, "Personeelsnummer,Afdeling,Introductie,Schoenmaat\np-3,it,1-2-2021,42\np-4,it,,\n",
      folder(), &source);
  CHECK(imported.text == "2 new; 3 new");
  CHECK(imported.import.changes[0].record.get<model::Person>().completed ==
        std::vector<model::Completion>{{"introductieprogramma", day("2021-02-01")}});
  CHECK_FALSE(imported.import.changes[1].record.get<model::Person>().completed);
}

TEST_CASE("columns that do not fit are told before any row is read") {
  const auto refusal = [](const std::string& csv, const model::ImportSource* source) {
    try {
      static_cast<void>(import(RecordType::people, csv, folder(), source));
    } catch (const base::Failure& failure) {
      return failure.message().key;
    }
    return std::string("none");
  };
  model::ImportSource source;
  CHECK(refusal("department\nit\n", nullptr) == "failure.table-lacks-column");
  CHECK(refusal("person;Person\np-1;p-2\n", nullptr) == "failure.column-twice");
  source.columns = {{"persoon", "Nummer"}};
  CHECK(refusal("Nummer\np-1\n", &source) == "failure.no-such-column");
  source.columns = {{"person", "Nummer"}};
  CHECK(refusal("Numer\np-1\n", &source) == "failure.no-such-heading");
  CHECK(refusal("Nummer;department\np-3;it\n", &source) == "none");
}

TEST_CASE("every field of every record that can be imported has its column") {
  CHECK(tables::columns_of(RecordType::registrations).at(1) == "person");
  for (const auto& one : {"employed.from", "completed.what", "earlier.employed.from"}) {
    const auto columns = tables::columns_of(RecordType::people);
    CHECK(std::find(columns.begin(), columns.end(), one) != columns.end());
  }
  CHECK(tables::columns_of(RecordType::spending) ==
        std::vector<std::string>{
            "cohort", "line", "amount", "vat", "invoiced_on", "paid_on", "invoice", "whole_year"});
}

TEST_CASE("a row of another programme than the one that was asked for is refused") {
  const auto table = tables::read_csv(
      "programme;person;registered_at\nleertraject;p-1;1-7-2021\nander;p-2;1-7-2021\n;p-2;1-7-2021\n", {});
  const auto mapping = tables::map_columns(
      table.headings, {RecordType::registrations}, nullptr, {{"programme", "leertraject"}});
  const auto import = tables::import_rows(
      RecordType::registrations, table, mapping,
      {.dates = {}, .decimal_comma = true, .time_zone = "Europe/Amsterdam"}, folder());
  REQUIRE(import.rows.size() == 3);
  CHECK(import.rows[0].verdict == RowVerdict::fresh);
  REQUIRE(import.rows[1].faults.size() == 1);
  CHECK(import.rows[1].faults.front().code == "another_record");
  CHECK(import.rows[1].faults.front().column == 1);
  CHECK(import.rows[2].verdict == RowVerdict::fresh);
}

namespace {

model::Records with_somebody_who_changed() {
  auto records = folder();
  auto& person = records.people[model::PersonId("p-1")];
  person.facts.department = model::DepartmentId("it");
  person.facts.manager = model::PersonId("p-2");
  person.facts.employed = model::Employment{day("2020-01-01"), {}, model::Contract::temporary};
  person.born = day("1990-01-01");
  person.earlier.push_back({day("2021-06-30"), {}});
  person.earlier[0].facts.scale = 7;
  return records;
}

// How each field changed: "department changed 2021-09-01".
std::string hows(const tables::RowOutcome& row) {
  std::string text;
  for (const auto& change : row.changed) {
    text += (text.empty() ? "" : "; ") + change.field + " " + std::string(model::word(change.is));
    if (change.since) text += " " + base::to_string(*change.since);
  }
  return text;
}

const std::string changed_person =
    "person;department;employed.contract;scale;born\np-1;hr;permanent;8;2-1-1990\n";

}  // namespace

TEST_CASE("what is different about a person is so from a day on, and what was so stays as earlier") {
  auto records = with_somebody_who_changed();
  const tables::Since since{day("2021-09-01")};
  const auto imported = import(RecordType::people, changed_person, records, nullptr, since);
  REQUIRE(imported.import.rows.size() == 1);
  CHECK(
      hows(imported.import.rows[0]) ==
      "department changed 2021-09-01; scale filled_in; employed.contract changed 2021-09-01; born corrected");
  const auto& person = only_change<model::Person>(imported, "people/p-1.yaml");
  CHECK(person.facts.department == model::DepartmentId("hr"));
  CHECK(person.born == day("1990-01-02"));
  REQUIRE(person.earlier.size() == 2);
  CHECK(person.earlier[0].until == day("2021-08-31"));
  CHECK(person.earlier[0].facts.department == model::DepartmentId("it"));
  CHECK(person.earlier[0].facts.employed == model::Employment{{}, {}, model::Contract::temporary});
  CHECK_FALSE(person.earlier[0].facts.manager);

  records.people[model::PersonId("p-1")] = person;
  CHECK(import(RecordType::people, changed_person, records, nullptr, since).text == "2 same");
  CHECK(import(RecordType::people, changed_person, records, nullptr, {day("2021-01-01")}).text == "2 same");
}

TEST_CASE("two imports from one day are one entry of what was so") {
  auto records = with_somebody_who_changed();
  static_cast<void>(records.people[model::PersonId("p-3")]);
  const tables::Since since{day("2021-09-01")};
  for (const char* row : {"p-1;hr;\n", "p-1;;p-3\n", "p-1;it;\n"}) {
    const auto imported =
        import(RecordType::people, std::string("person;department;manager\n") + row, records, nullptr, since);
    records.people[model::PersonId("p-1")] = only_change<model::Person>(imported, "people/p-1.yaml");
  }
  const auto& person = records.people[model::PersonId("p-1")];
  CHECK(person.facts.department == model::DepartmentId("it"));
  REQUIRE(person.earlier.size() == 2);
  CHECK(person.earlier[0].facts.department == model::DepartmentId("it"));
  CHECK(person.earlier[0].facts.manager == model::PersonId("p-2"));
}

TEST_CASE("rows of one person with a list are one change, and nothing is kept of somebody new") {
  auto records = folder();
  const std::string rows = "person;department;conditions\np-9;it;hbo-level\np-9;it;vwo\n";
  const auto first = import(RecordType::people, rows, records, nullptr, {day("2022-03-01")});
  CHECK(first.text == "2 new; 3 changed conditions=hbo-level>hbo-level vwo");
  const auto person = only_change<model::Person>(first, "people/p-9.yaml");
  CHECK(person.earlier.empty());
  CHECK(person.facts.conditions == std::vector<std::string>{"hbo-level", "vwo"});
  auto& standing = records.people[model::PersonId("p-9")];
  standing = person;
  for (const char* later : {"2022-03-08", "2022-03-01", "2022-01-01"}) {
    const auto again = import(RecordType::people, rows, records, nullptr, {day(later)});
    CHECK(again.text == "2 same; 3 same");
    CHECK(again.import.changes.empty());
  }
  // A third one is one change, of what all rows say.
  const auto more = import(RecordType::people, rows + "p-9;;vog\n", records, nullptr, {day("2022-04-01")});
  const auto& now = only_change<model::Person>(more, "people/p-9.yaml");
  REQUIRE(now.earlier.size() == 1);
  CHECK(now.earlier[0].until == day("2022-03-31"));
  CHECK(now.earlier[0].facts.conditions == std::vector<std::string>{"hbo-level", "vwo"});
  CHECK(now.facts.conditions == std::vector<std::string>{"hbo-level", "vwo", "vog"});
}

TEST_CASE(
    "rows of a day for which nothing can be kept are refused together, and what was so stays the same") {
  auto records = folder();
  auto& standing = records.people[model::PersonId("p-1")];
  standing.facts.department = model::DepartmentId("it");
  standing.facts.conditions = std::vector<std::string>{"vog"};
  standing.earlier.push_back({day("2022-02-28"), {}});
  standing.earlier[0].facts.department = model::DepartmentId("hr");
  const auto imported =
      import(RecordType::people, "person;department;conditions\np-1;it;\np-1;;vwo\np-1;;hbo\n", records,
             nullptr, {day("2022-02-01")});
  CHECK(imported.text == "2 same; 3 refused 0:since_too_early; 4 refused 0:since_too_early");
  CHECK(imported.import.changes.empty());
}

TEST_CASE("a change from a day on or before the end of what is kept is refused, and a correction is not") {
  const auto records = with_somebody_who_changed();
  for (const char* early : {"2021-06-30", "2021-01-01"}) {
    const auto imported = import(RecordType::people, changed_person, records, nullptr, {day(early)});
    CHECK(imported.text == "2 refused 0:since_too_early");
    CHECK(imported.import.changes.empty());
  }
  CHECK(import(RecordType::people, changed_person, records, nullptr, {day("2021-07-01")})
            .import.changes.size() == 1);
  // What only fills in needs no day.
  CHECK(import(RecordType::people, "person;scale\np-1;8\n", records, nullptr, {day("2021-01-01")}).text ==
        "2 changed scale=>8");
  const auto corrected = import(RecordType::people, changed_person, records);
  CHECK(hows(corrected.import.rows[0]) ==
        "department corrected; scale filled_in; employed.contract corrected; born corrected");
  CHECK(only_change<model::Person>(corrected, "people/p-1.yaml").earlier.size() == 1);
}

TEST_CASE("a column tells for each person from when it is so") {
  const auto records = with_somebody_who_changed();
  const tables::Since since{day("2021-09-01")};
  const auto of_row = [&](const std::string& rows) {
    return import(RecordType::people, "person;department;since\n" + rows, records, nullptr, since);
  };
  CHECK(only_change<model::Person>(of_row("p-1;hr;1-8-2021\n"), "people/p-1.yaml").earlier[0].until ==
        day("2021-07-31"));
  CHECK(only_change<model::Person>(of_row("p-1;hr;\n"), "people/p-1.yaml").earlier[0].until ==
        day("2021-08-31"));
  CHECK(of_row("p-1;hr;1-6-2021\n").text == "2 refused 3:since_too_early");
  CHECK(of_row("p-1;hr;gisteren\n").text == "2 refused 3:not_a_date");
  CHECK(of_row("p-1;hr;1-8-2021\np-1;hr;2-8-2021\n").text == "2 changed department=it>hr; 3 same");
}

TEST_CASE("a person who cannot be is refused, and so is what would make one of somebody on file") {
  auto records = folder();
  auto& standing = records.people[model::PersonId("p-1")];
  standing.facts.department = model::DepartmentId("it");
  standing.born = day("1990-01-01");
  const tables::Since since{day("2021-09-01"), day("2021-08-20")};
  const auto said = [&](const std::string& row) {
    return import(RecordType::people, "person;department;born;manager;employed.from\n" + row, records,
                  nullptr, since)
        .text;
  };
  CHECK(said("p-3;it;20-8-2021;p-1;\n") == "2 new");
  CHECK(said("p-3;it;21-8-2021;;\n") == "2 refused 3:born_in_future");
  CHECK(said("p-3;it;1-2-2030;;1-1-2018\n") ==
        "2 refused 3:born_in_future");  // not also after the employment began
  CHECK(said("p-3;it;1-3-2001;;1-3-1999\n") == "2 refused 3:born_after_employment");
  CHECK(said("p-1;;;p-1;\n") == "2 refused 4:own_manager");
  CHECK(said("p-1;;;;1-3-1980\n") == "2 refused 3:born_after_employment");
}

namespace {

// "2: over-a-day; 3: not-a-participant": what is odd, by row.
std::string oddities(const Imported& imported) {
  std::string text;
  for (const auto& row : imported.import.rows) {
    for (const auto& oddity : row.odd)
      text += (text.empty() ? "" : "; ") + std::to_string(row.row) + ": " + oddity.code;
  }
  return text;
}

}  // namespace

TEST_CASE("a cell in which nobody sees anything is empty") {
  CHECK(import(RecordType::people, "person;department\np-9;\u200B\u00AD\n", folder()).text ==
        import(RecordType::people, "person;department\np-9;\n", folder()).text);
}

TEST_CASE("what hardly can be is taken, and told at its row") {
  auto records = folder();
  auto& cohort = records.cohorts[model::CohortId("pilot")];
  cohort.participants = {model::PersonId("p-1")};
  const auto hours = import(
      RecordType::activities,
      "cohort;person;date;hours;kind\npilot;p-1;1-9-2021;24;work\n"
      "pilot;p-2;1-9-2021;8;work\npilot;p-1;2-9-2021;25;work\n",
      records);
  CHECK(hours.text == "2 new; 3 new; 4 new");
  CHECK(oddities(hours) == "3: not-a-participant; 4: over-a-day");
  const auto together = import(
      RecordType::activities,
      "cohort;person;date;hours;kind;what\npilot;p-1;1-9-2021;14;work;a\npilot;p-1;1-9-2021;12;work;b\n",
      records);
  CHECK(oddities(together) == "3: over-a-day");
  const auto absent =
      import(RecordType::attendance, "cohort;session;absent\npilot;start;p-1\npilot;start;p-2\n", records);
  CHECK(oddities(absent) == "3: not-a-participant");
  records.coaches[model::CoachId("p-1")].capacity = 1;
  const auto coached = import(
      RecordType::coaching,
      "cohort;participant;coach;from\npilot;p-1;p-2;1-9-2021\npilot;p-2;p-2;1-9-"
      "2021\npilot;p-1;p-1;2-9-2021\n",
      records);
  CHECK(oddities(coached) == "3: not-a-participant; 3: own-coach; 4: own-coach; 4: coached-twice");
  const auto old =
      import(RecordType::people, "person;department;born;employed.from\np-9;it;1-3-1940;1-1-2000\n", records,
             nullptr, {day("2021-09-01"), day("2021-09-01")});
  CHECK(oddities(old) == "2: unlikely-age");
  const auto left =
      import(RecordType::registrations,
             "programme;person;registered_at;withdrawn.date\nleertraject;p-1;1-7-2021;30-6-2021\n", records);
  CHECK(oddities(left) == "2: withdrawn-before-registered");
  const auto decided = import(
      RecordType::registrations,
      "programme;person;registered_at;exceptions.1.rule;exceptions.1.because;exceptions.1.by\n"
      "leertraject;p-1;1-7-2021;employed;begint later;p-1\n",
      records);
  CHECK(oddities(decided) == "2: own-exception; 2: exception-without-rule");
}

TEST_CASE("an intake that ended before it began is refused at its cell, one that ended and goes on is told") {
  const auto intakes = import(
      RecordType::intakes,
      "programme;intake;registered_on;domain;reason;status;ended_on;goals.1.goal;goals.1.reached_on\n"
      "leertraject;i-1;1-3-2021;zorg;rust;ended;28-2-2021;x;\n"
      "leertraject;i-2;1-3-2021;zorg;rust;ended;1-3-2021;x;28-2-2021\n"
      "leertraject;i-3;1-3-2021;zorg;rust;active;1-3-2021;x;1-3-2021\n");
  CHECK(intakes.text == "2 refused 7:before_registration; 3 refused 9:before_registration; 4 new");
  CHECK(oddities(intakes) == "4: active-and-ended");
  const auto goal = import(RecordType::intakes,
                           "programme;intake;registered_on;domain;reason;status;goals.goal;goals.reached_on\n"
                           "leertraject;i-1;1-3-2021;zorg;rust;ended;x;28-2-2021\n");
  CHECK(goal.text == "2 refused 8:before_registration");
}

TEST_CASE("a voucher that was used before its issue is refused, and one that was used too late is told of") {
  auto records = folder();
  auto& rules = records.programmes[model::ProgrammeId("leertraject")].vouchers.emplace();
  rules.kinds.resize(1);
  rules.kinds[0].id = model::LocalId("a");
  rules.period = model::Period{day("2019-01-01"), day("2019-12-31"), {}};
  const auto vouchers = import(
      RecordType::vouchers,
      "programme;voucher;kind;person;issued_on;redeemed_on;refunded_on\n"
      "leertraject;v-1;a;p-1;1-3-2019;28-2-2019;\n"
      "leertraject;v-2;a;p-1;1-3-2019;3-3-2019;2-3-2019\n"
      "leertraject;v-3;a;p-1;31-12-2018;1-1-2020;\n",
      records);
  CHECK(vouchers.text == "2 refused 6:before_issue; 3 refused 6:redeemed_after_refund; 4 new");
  CHECK(oddities(vouchers) == "4: issued-outside-period; 4: redeemed-too-late");
}

TEST_CASE("an invoice that is on file with other dates is told of as another entry") {
  auto records = folder();
  const auto spent = import(
      RecordType::spending,
      "cohort;line;amount;invoice;invoiced_on;paid_on\n"
      "pilot;a;10,00;f-1;1-10-2021;30-9-2021\npilot;a;10,00;f-1;2-10-2021;\n",
      records);
  CHECK(oddities(spent) == "2: paid-before-invoiced; 3: invoice-twice");
}

TEST_CASE("an exception to a rule that the programme does not have is told at its row") {
  const auto registered =
      import(RecordType::registrations,
             "programme;person;registered_at;exceptions.rule;exceptions.because;exceptions.by\n"
             "leertraject;p-1;1-7-2021;employed;x;p-2\n");
  CHECK(oddities(registered) == "2: exception-without-rule");
}

TEST_CASE("what is odd beside the items of a file is in no row of the table") {
  auto records = folder();
  records.cohorts[model::CohortId("pilot")].participants = {model::PersonId("p-1")};
  records.programmes[model::ProgrammeId("leertraject")].individual_sessions = {
      {.id = model::IndividualSessionId("tma"), .title = "TMA", .count = 1}};
  records.advisers[model::AdviserId("a-1")] = {};
  for (int i = 0; i < 3; ++i)
    records.talks[model::CohortId("pilot")].people.emplace_back().person =
        model::PersonId("p-" + std::to_string(i + 2));
  const auto talks = import(
      RecordType::talks,
      "cohort;person;session;number;adviser;date;from;until\npilot;p-1;tma;2;a-1;1-9-2021;09:00;10:00\n",
      records);
  CHECK(oddities(talks) == "2: talk-off-series");
}

TEST_CASE("nobody is registered who is yet to be born, nor before they were") {
  auto records = folder();
  records.people[model::PersonId("p-1")].born = day("2021-09-02");
  const auto on = [&](const char* as_of) {
    return import(RecordType::registrations, "programme;person;registered_at\nleertraject;p-1;1-7-2021\n",
                  records, nullptr, {{}, day(as_of)})
        .text;
  };
  CHECK(on("2021-09-01") == "2 refused 2:born_in_future");
  CHECK(on("2021-09-02") == "2 refused 3:registered_before_born");
  records.people[model::PersonId("p-1")].born = day("2021-07-01");
  CHECK(on("2021-09-02") == "2 new");
}

TEST_CASE("a permanent contract takes the last day away, where the table has a column for it") {
  auto records = with_somebody_who_changed();
  auto& standing = records.people[model::PersonId("p-1")].facts.employed;
  standing->until = day("2022-12-31");
  const tables::Since since{day("2021-09-01")};
  const auto imported =
      import(RecordType::people, "person;employed.contract;employed.until\np-1;permanent;\n", records,
             nullptr, since);
  CHECK(hows(imported.import.rows[0]) ==
        "employed.contract changed 2021-09-01; employed.until changed 2021-09-01");
  const auto& person = only_change<model::Person>(imported, "people/p-1.yaml");
  CHECK(person.facts.employed == model::Employment{day("2020-01-01"), {}, model::Contract::permanent});
  CHECK(person.earlier[0].facts.employed ==
        model::Employment{{}, day("2022-12-31"), model::Contract::temporary});
  // Nothing says so in these.
  for (const char* table : {"person;employed.contract\np-1;permanent\n",
                            "person;employed.contract;employed.until\np-1;trainee;\n",
                            "person;department;employed.until\np-1;hr;\n"}) {
    const auto other = import(RecordType::people, table, records, nullptr, since);
    CHECK(only_change<model::Person>(other, "people/p-1.yaml").facts.employed->until == day("2022-12-31"));
  }
}
