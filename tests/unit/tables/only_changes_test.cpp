#include "tables/import/only_changes.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/plan.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"
#include "tables/import/importer.hpp"
#include "tables/record_rows.hpp"

using namespace traject;
using namespace traject::tables;
using model::RecordType;

namespace only_changes_test {

model::Records two_rooms() {
  model::Records records;
  records.rooms[model::RoomId("ijsselzaal")] = {.title = "IJsselzaal", .seats = 20};
  records.rooms[model::RoomId("tuinzaal")] = {.title = "Tuinzaal"};
  return records;
}

std::string mark_of(const RecordRow& row) {
  std::map<std::string, std::string> texts;
  for (const auto& [column, cell] : row.cells) texts[column] = cell_text(cell);
  return row.item ? std::to_string(*row.item) + ":" + row_digest(texts) : row_digest(texts);
}

// What a workbook holds of a cell.
std::string written(const workbook::Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return text == nullptr ? cell_text(cell) : compared(workbook::in_a_cell(*text));
}

// The workbook of these records, as it would be read.
Table workbook_of(RecordType type, const model::Records& records) {
  const RecordRows rows = record_rows(type, records, {});
  Table table;
  table.sheet = Sheet{"Blad1"};
  table.origin = Origin{type};
  for (const auto& column : rows.columns) table.headings.push_back(column.name);
  int number = 1;
  for (const RecordRow& one : rows.rows) {
    Row row{.number = ++number, .mark = mark_of(one)};
    const auto ids = model::id_names(type).size();
    for (std::size_t i = 0; i < rows.columns.size(); ++i) {
      const auto cell = one.cells.find(rows.columns[i].name);
      row.cells.push_back(i < ids ? one.ids[i] : cell == one.cells.end() ? "" : written(cell->second));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string& cell(Table& table, std::size_t row, const std::string& column) {
  const auto found = std::find(table.headings.begin(), table.headings.end(), column);
  REQUIRE(found != table.headings.end());
  return table.rows[row].cells[static_cast<std::size_t>(found - table.headings.begin())];
}

Mapping mapping_of(const Table& table) { return map_columns(table.headings, {table.origin->type}, nullptr); }

struct Result {
  Table table;
  Import import;
};
Result read_back(const Table& table, const model::Records& records) {
  Result result;
  const Mapping mapping = mapping_of(table);
  result.table = only_changes(table, mapping, records);
  result.import = import_rows(table.origin->type, result.table, mapping, {.decimal_comma = false}, records);
  return result;
}

template <class Record>
const Record& changed_record(const Result& result) {
  REQUIRE(result.import.changes.size() == 1);
  return result.import.changes[0].record.get<Record>();
}

TEST_CASE("an untouched workbook says nothing") {
  const auto records = two_rooms();
  const Result result = read_back(workbook_of(RecordType::rooms, records), records);
  CHECK(result.import.changes.empty());
  REQUIRE(result.import.rows.size() == 2);
  CHECK(result.import.rows[0].verdict == RowVerdict::same);
  for (const Row& row : result.table.rows) {
    for (std::size_t i = 1; i < row.cells.size(); ++i) CHECK(row.cells[i].empty());
  }
}

TEST_CASE("a cell that was changed changes that field, and an emptied one takes it away") {
  const auto records = two_rooms();
  Table table = workbook_of(RecordType::rooms, records);
  SUBCASE("changed") {
    cell(table, 0, "seats") = "33";
    CHECK(changed_record<model::Room>(read_back(table, records)).seats == 33);
  }
  SUBCASE("emptied") {
    cell(table, 0, "seats") = "";
    const Result result = read_back(table, records);
    CHECK_FALSE(changed_record<model::Room>(result).seats.has_value());
    CHECK(changed_record<model::Room>(result).title == "IJsselzaal");
    CHECK(result.import.rows[0].changed == std::vector<FieldChange>{{"seats", "20", ""}});
  }
  SUBCASE("a required one") {
    cell(table, 0, "title") = "";
    const Result result = read_back(table, records);
    CHECK(result.import.changes.empty());
    REQUIRE(result.import.rows[0].faults.size() == 1);
    CHECK(result.import.rows[0].faults.front().code == "missing_field");
  }
}

TEST_CASE("a text that is longer than a cell is no change, and cannot be changed") {
  std::string text = "Lang ";
  while (text.size() < 40'000) text += "é verhaal ";
  auto records = two_rooms();
  records.rooms[model::RoomId("ijsselzaal")].title = text + "eind";
  Table table = workbook_of(RecordType::rooms, records);
  std::string& title = cell(table, 0, "title");
  REQUIRE(title.size() < text.size());
  SUBCASE("untouched") {
    const Result result = read_back(table, records);
    CHECK(result.import.changes.empty());
    CHECK(result.import.rows.size() == 2);
  }
  SUBCASE("another cell of its row") {
    cell(table, 0, "seats") = "33";
    const auto room = changed_record<model::Room>(read_back(table, records));
    CHECK(room.seats == 33);
    CHECK(room.title == text + "eind");
  }
  for (const char* instead : {"", "Kort"}) {
    SUBCASE(instead) {
      title = instead;
      const Result result = read_back(table, records);
      CHECK(result.import.changes.empty());
      REQUIRE(result.table.problems.size() == 1);
      CHECK(result.table.problems[0].code == "too_long_to_edit");
    }
  }
}

TEST_CASE("a long text in a list stays whole where something else of the list changes") {
  const std::string text(40'000, 'x');
  model::Records records;
  auto& person = records.people[model::PersonId("p-1")];
  person.facts.department = model::DepartmentId("desk");
  person.completed.emplace();
  person.completed->push_back({.what = text, .date = base::parse_date("2021-04-23")});
  Table table = workbook_of(RecordType::people, records);
  cell(table, 0, "completed.1.date") = "2021-04-24";
  const auto changed = changed_record<model::Person>(read_back(table, records));
  REQUIRE(changed.completed->size() == 1);
  CHECK(changed.completed->front().what == text);
  CHECK(changed.completed->front().date == base::parse_date("2021-04-24"));
}

TEST_CASE("a row without a mark is new, and one that is gone removes nothing") {
  const auto records = two_rooms();
  Table table = workbook_of(RecordType::rooms, records);
  table.rows.erase(table.rows.begin());
  cell(table, 0, "room") = "kelder";
  cell(table, 0, "title") = "Kelder";
  table.rows[0].mark.clear();
  const Result result = read_back(table, records);
  REQUIRE(result.import.changes.size() == 1);
  CHECK(result.import.changes[0].file == "rooms/kelder.yaml");
}

TEST_CASE("a record that changed in the folder too is a conflict that names both values") {
  auto records = two_rooms();
  Table table = workbook_of(RecordType::rooms, records);
  records.rooms[model::RoomId("ijsselzaal")].seats = 25;
  SUBCASE("changed in the workbook to something else") {
    cell(table, 0, "seats") = "30";
    const Result result = read_back(table, records);
    CHECK(result.import.changes.empty());
    REQUIRE(result.import.rows.size() == 2);
    const RowOutcome& row = result.import.rows[0];
    CHECK(row.row == 2);
    REQUIRE(row.faults.size() == 1);
    CHECK(row.faults[0].code == "conflict");
    const auto fields = std::get<std::vector<std::string>>(row.faults[0].message.values[0].second);
    CHECK(fields == std::vector<std::string>{"seats: 25 / 30"});
    CHECK(result.import.rows[1].verdict == RowVerdict::same);
  }
  SUBCASE("changed in the workbook to the same in other words") {
    cell(table, 0, "seats") = "025";
    const Result result = read_back(table, records);
    CHECK(result.import.rows[0].verdict == RowVerdict::same);
    CHECK(result.import.changes.empty());
  }
  SUBCASE("changed in the workbook to the same") {
    cell(table, 0, "seats") = "25";
    const Result result = read_back(table, records);
    CHECK(result.table.problems.empty());
    CHECK(result.import.changes.empty());
  }
  SUBCASE("changed in the folder alone") {
    const Result result = read_back(table, records);
    CHECK(result.table.problems.empty());
    CHECK(result.import.changes.empty());
  }
}

TEST_CASE("a marked row whose record is not there is refused") {
  const auto records = two_rooms();
  Table table = workbook_of(RecordType::rooms, records);
  cell(table, 0, "room") = "kelder";
  const Result result = read_back(table, records);
  REQUIRE(result.table.problems.size() == 1);
  CHECK(result.table.problems[0].code == "gone");
}

TEST_CASE("a map with required fields goes as a whole or not at all") {
  model::Records records;
  model::Registration& registration = records.registrations[model::ProgrammeId("p")][model::PersonId("p-1")];
  registration.facts.registered_at = *base::parse_moment("2021-07-01T09:14:07+02:00");
  registration.facts.approval = model::ManagerWord{model::PersonId("p-7"), *base::parse_date("2021-07-05")};
  records.programmes[model::ProgrammeId("p")];
  records.people[model::PersonId("p-1")];
  records.people[model::PersonId("p-7")];
  Table table = workbook_of(RecordType::registrations, records);
  cell(table, 0, "approval.by") = "";
  SUBCASE("one of them") {
    const Result result = read_back(table, records);
    REQUIRE(result.import.rows[0].faults.size() == 1);
    CHECK(result.import.rows[0].faults.front().code == "missing_field");
  }
  SUBCASE("both") {
    cell(table, 0, "approval.date") = "";
    CHECK_FALSE(changed_record<model::Registration>(read_back(table, records)).facts.approval);
  }
}

TEST_CASE("a name behind an id does not count") {
  model::Records records;
  records.coaches[model::CoachId("p-3")] = {.capacity = 1};
  records.people[model::PersonId("p-3")];
  records.coaches[model::CoachId("p-3")];
  Table table = workbook_of(RecordType::coaches, records);
  cell(table, 0, "person") = "p-3 Noor de Wit";
  cell(table, 0, "capacity") = "2";
  CHECK(changed_record<model::Coach>(read_back(table, records)).capacity == 2);
}

TEST_CASE("an item of a list is changed, emptied and added by its number") {
  model::Records records;
  model::Person& person = records.people[model::PersonId("p-1")];
  person.facts.department = model::DepartmentId("a");
  person.completed = std::vector<model::Completion>{{"x", *base::parse_date("2021-01-01")}, {"y", {}}};
  records.people[model::PersonId("p-1")];
  Table table = workbook_of(RecordType::people, records);
  SUBCASE("changed") {
    cell(table, 0, "completed.2.date") = "2021-02-02";
    const auto completed = *changed_record<model::Person>(read_back(table, records)).completed;
    REQUIRE(completed.size() == 2);
    CHECK(completed[0].date == base::parse_date("2021-01-01"));
    CHECK(completed[1].date == base::parse_date("2021-02-02"));
  }
  SUBCASE("emptied") {
    cell(table, 0, "completed.1.what") = "";
    cell(table, 0, "completed.1.date") = "";
    const auto completed = *changed_record<model::Person>(read_back(table, records)).completed;
    REQUIRE(completed.size() == 1);
    CHECK(completed[0].what == "y");
  }
  SUBCASE("added") {
    cell(table, 0, "completed.3.what") = "z";
    CHECK(changed_record<model::Person>(read_back(table, records)).completed->size() == 3);
  }
}

TEST_CASE("an invoice is found by its place, and by what it was where others came before it") {
  model::Records records;
  auto& spending = records.spending[model::CohortId("c")].spending;
  const auto invoice = [](const char* line, int cents) {
    model::Spent spent;
    spent.line = model::LocalId(line);
    spent.amount = base::Money::from_cents(cents);
    return spent;
  };
  spending = {invoice("a", 100), invoice("a", 200)};
  records.cohorts[model::CohortId("c")];
  Table table = workbook_of(RecordType::spending, records);
  cell(table, 1, "amount") = "2.5";
  SUBCASE("in its place") {
    const auto after = changed_record<model::Spending>(read_back(table, records)).spending;
    REQUIRE(after.size() == 2);
    CHECK(after[1].amount == base::Money::from_cents(250));
  }
  SUBCASE("after another one came") {
    spending.insert(spending.begin(), invoice("b", 900));
    const auto after = changed_record<model::Spending>(read_back(table, records)).spending;
    REQUIRE(after.size() == 3);
    CHECK(after[2].amount == base::Money::from_cents(250));
    CHECK(after[1].amount == base::Money::from_cents(100));
  }
}

TEST_CASE("a plan that is not there is not made of its interventions") {
  model::Records records;
  records.plans["leerplan"].year = 2021;
  records.plans["leerplan"].interventions = {{.programme = model::ProgrammeId("p")}};
  records.programmes[model::ProgrammeId("p")];
  Table table = workbook_of(RecordType::plans, records);
  cell(table, 0, "plan") = "ander-plan";
  table.rows[0].mark.clear();
  const Result result = read_back(table, records);
  CHECK(result.import.changes.empty());
  REQUIRE(result.import.rows[0].faults.size() == 1);
  CHECK(result.import.rows[0].faults.front().code == "no_such_record");
}

TEST_CASE("a grid of attendance is read by session, and only where something changed") {
  model::Records records;
  records.cohorts[model::CohortId("c")];
  const std::vector<model::PersonId> people = {model::PersonId("p-1"), model::PersonId("p-2")};
  records.attendance[model::CohortId("c")].sessions = {
      {model::SessionId("s-1"), {model::PersonId("p-2"), model::PersonId("guest")}}};
  const auto& first = records.attendance[model::CohortId("c")].sessions[0];
  Table grid;
  grid.sheet = Sheet{"Blad1"};
  grid.origin = Origin{RecordType::attendance, "c", {{"session:s-1", session_digest(&first, people)}}};
  grid.headings = {"person", "session:s-1", "session:s-2"};
  grid.rows = {{2, {"p-1", "aanwezig", ""}}, {3, {"p-2 Noor", "afwezig", ""}}};
  SUBCASE("untouched") { CHECK(sessions_of_grid(grid, records).rows.empty()); }
  SUBCASE("changed: who is not in the grid stays") {
    grid.rows[0].cells[1] = "absent";
    const Table table = sessions_of_grid(grid, records);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == std::vector<std::string>{"c", "s-1", "guest p-1 p-2"});
  }
  SUBCASE("a new session, of everybody") {
    grid.rows[0].cells[2] = "aanwezig";
    CHECK(sessions_of_grid(grid, records).problems[0].code == "presence");
    grid.rows[1].cells[2] = "Aanwezig ";
    const Table table = sessions_of_grid(grid, records);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == std::vector<std::string>{"c", "s-2", ""});
  }
  SUBCASE("neither present nor absent") {
    grid.rows[0].cells[1] = "ziek";
    const Table table = sessions_of_grid(grid, records);
    CHECK(table.rows.empty());
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].column == 2);
    CHECK(table.problems[0].row == 2);
  }
  SUBCASE("changed in the folder too") {
    grid.rows[0].cells[1] = "afwezig";
    records.attendance[model::CohortId("c")].sessions[0].absent.clear();
    CHECK(sessions_of_grid(grid, records).problems[0].code == "attendance_conflict");
  }
}

}  // namespace only_changes_test
