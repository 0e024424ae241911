// Who asks of one person reads little of a large folder.
#include <doctest/doctest.h>

#include <string>

#include "actions/enrolment/explain.hpp"
#include "base/failure.hpp"
#include "model/known_on.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::actions {
namespace explain_reads_test {

using model::PersonId;
using model::ProgrammeId;

// People p-1 to p-5000, of whom p-1 to p-40 have registered for one of four programmes in turn.
void fill(test::MemoryFolder& folder) {
  for (int i = 1; i <= 5000; ++i) folder.put("people/p-" + std::to_string(i) + ".yaml", "department: x\n");
  for (int i = 0; i < 4; ++i) folder.put("programmes/t-" + std::to_string(i) + ".yaml", "title: T\n");
  for (int i = 1; i <= 40; ++i) {
    folder.put("registrations/t-" + std::to_string(i % 4) + "/p-" + std::to_string(i) + ".yaml",
               "registered_at: 2021-07-01T09:14:07+02:00\n");
  }
}

int reads(test::MemoryFolder& folder, const char* person) {
  const int before = folder.disk.reads();
  model::Records records = folder.open();
  model::keep_known_on(records, test::day("2021-08-01"));
  try {
    static_cast<void>(explain(records, ProgrammeId("t-1"), PersonId(person), test::day("2021-08-01")));
  } catch (const base::Failure& failure) {
    CHECK(failure.hint()->values.front().second == base::Value("p-1000"));
  }
  return folder.disk.reads() - before;
}

TEST_CASE("of somebody who is not registered at most a dozen records are read") {
  test::MemoryFolder folder({});
  fill(folder);
  CHECK(reads(folder, "p-4000") <= 12);
}

TEST_CASE("of somebody in line the programme's registrations and their people are read besides") {
  test::MemoryFolder folder({});
  fill(folder);
  CHECK(reads(folder, "p-5") >= 20);
  CHECK(reads(folder, "p-5") <= 20 + 12);
}

TEST_CASE("of an id that does not exist only the nearest is read") {
  test::MemoryFolder folder({});
  fill(folder);
  CHECK(reads(folder, "p-1000x") <= 12);
}

}  // namespace explain_reads_test
}  // namespace traject::actions
