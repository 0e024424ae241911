#include "tables/record_rows.hpp"

#include <doctest/doctest.h>

#include "model/hold.hpp"
#include "model/past.hpp"
#include "model/person.hpp"

using namespace traject;
using namespace traject::tables;
using model::RecordType;

namespace record_rows_test {

std::set<std::string> columns_of_people(const model::Person& person) {
  model::Records records;
  records.people[model::PersonId("p-1")] = person;
  std::set<std::string> names;
  for (const auto& column : record_rows(RecordType::people, records, {}).columns) names.insert(column.name);
  return names;
}

TEST_CASE("what people write has a column, also if nobody has it yet") {
  const auto columns = columns_of_people({});
  for (const char* name : {"born", "manager", "employed.until", "completed.1.what"})
    CHECK_MESSAGE(columns.contains(name), name);
}

TEST_CASE("what only commands write has a column only if somebody has it, and none for one more") {
  for (const std::string& name : columns_of_people({})) {
    const bool is_seldom =
        name.starts_with("past") || name.starts_with("hold") || name.starts_with("forgotten");
    CHECK_MESSAGE(!is_seldom, name);
  }
  const auto columns = columns_of_people({.past = {{.programme = model::ProgrammeId("p")}},
                                          .hold = model::Hold{.because = "archief"},
                                          .forgotten = model::Forgotten{}});
  for (const char* name : {"past.1.programme", "hold.because", "forgotten.date"})
    CHECK_MESSAGE(columns.contains(name), name);
  CHECK(!columns.contains("past.2.programme"));
}

TEST_CASE("the columns that hold somebody's id are those of people and coaches") {
  CHECK(person_columns(RecordType::people).contains("manager"));
  CHECK(!person_columns(RecordType::people).contains("department"));
  CHECK(person_columns(RecordType::registrations).contains("coach.prefers"));
  CHECK(person_columns(RecordType::registrations).contains("approval.by"));
}

}  // namespace record_rows_test
