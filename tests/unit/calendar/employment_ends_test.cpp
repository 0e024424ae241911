#include "calendar/employment_ends.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "support/folders.hpp"

using namespace traject;

namespace employment_ends_test {

// "p-1 2021-09-03" for each who leaves, with the first session that is missed.
std::string leaving(const std::string& employed) {
  test::MemoryFolder data{
      {"people/p-1.yaml", "department: d\nemployed: " + employed + "\n"},
      {"programmes/one.yaml",
       "title: One\nsessions:\n"
       "  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: \"12:00\"}\n"
       "  - {id: s2, title: Second, kind: meeting, from: \"09:00\", until: \"12:00\", days: 2}\n"
       "  - {id: s3, title: Third, kind: meeting, from: \"09:00\", until: \"12:00\"}\n"},
      {"cohorts/autumn/cohort.yaml",
       "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1]\nsessions:\n"
       "  - {session: s1, date: 2021-09-03, from: \"09:00\", until: \"12:00\"}\n"
       "  - {session: s2, date: 2021-09-16, from: \"09:00\", until: \"12:00\"}\n"
       "  - {session: s3, date: 2021-10-01, from: \"09:00\", until: \"12:00\", cancelled: {date: 2021-09-20, "
       "because: "
       "ill}}\n"}};
  const auto records = data.load().records;
  const auto& cohort = records.cohorts.at(model::CohortId("autumn"));
  std::vector<calendar::Warning> warnings;
  calendar::add_employment_ends(warnings, cohort, records.programmes.at(cohort.programme), records);
  for (const auto& warning : warnings) CHECK(warning.people == std::vector{model::PersonId("p-1")});
  std::string text;
  for (const auto& end : calendar::employment_ends(cohort, records.programmes.at(cohort.programme), records))
    text += end.person.str() + " " + base::to_string(end.missed);
  return text;
}

TEST_CASE(
    "a participant whose employment ends before the last session is told with the first session that is "
    "missed") {
  CHECK(leaving("{from: 2020-01-01}") == "");
  CHECK(leaving("{from: 2020-01-01, until: 2021-09-17}") == "");
  CHECK(leaving("{from: 2020-01-01, until: 2021-09-16}") == "p-1 2021-09-16");
  CHECK(leaving("{from: 2020-01-01, until: 2021-09-02}") == "p-1 2021-09-03");
}

}  // namespace employment_ends_test
