#include "store/write.hpp"

#include <doctest/doctest.h>

#include <string>

#include "base/failure.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

using namespace traject;
using test::MemoryFolder;

namespace {

const std::filesystem::path target = "/data/registrations/one/p-1.yaml";

model::Change change(const std::string& person, const std::string& moment) {
  model::Registration registration;
  registration.facts.registered_at = test::moment(moment);
  return {"registrations/one/" + person + ".yaml", registration};
}

}  // namespace

TEST_CASE("a new file and a changed one are planned, one that stays the same is not") {
  MemoryFolder folder{{"registrations/one/p-1.yaml", "registered_at: 2021-07-01T09:00:00+02:00\n"},
                      {"registrations/one/p-2.yaml", "registered_at: 2021-07-01T09:00:00+02:00\n"}};
  const auto edits = store::plan_edits(
      folder.folder(),
      {change("p-1", "2021-07-01T09:00:00+02:00"), change("p-2", "2021-07-02T09:00:00+02:00"),
       change("p-3", "2021-07-03T09:00:00+02:00")});
  REQUIRE(edits.size() == 2);
  CHECK(edits[0].before == "registered_at: 2021-07-01T09:00:00+02:00\n");
  CHECK(edits[0].after == "registered_at: 2021-07-02T09:00:00+02:00\n");
  CHECK_FALSE(edits[1].before);
  CHECK(folder.disk.calls() == 0);
}

TEST_CASE("edits are carried out and leave nothing beside them") {
  MemoryFolder folder{};
  store::apply(
      folder.folder(), store::plan_edits(folder.folder(), {change("p-1", "2021-07-01T09:00:00+02:00")}));
  CHECK(folder.disk.paths() == std::vector<std::string>{target.generic_string(), "/data/traject.yaml"});
}

TEST_CASE("when any call fails, the file is wholly old and no temporary file is left, or it is wholly new") {
  for (const bool exists : {false, true}) {
    bool failed = true;
    for (int call = 1; failed; ++call) {
      MemoryFolder folder{};
      if (exists) folder.disk.put(target, "old\n");
      folder.disk.fail_at(call);
      failed = false;
      try {
        store::write_atomically(folder.disk, target, "new and longer\n");
      } catch (const base::Failure& failure) {
        failed = true;
        CHECK(failure.kind() == base::FailureKind::input_output);
      }
      const auto now = folder.disk.bytes(target);
      const auto before = exists ? std::optional<std::string>("old\n") : std::nullopt;
      CHECK((now == before || now == "new and longer\n"));
      if (!failed) CHECK(now == "new and longer\n");
      CHECK(folder.disk.paths().size() == (now ? 2 : 1));
      REQUIRE(call < 20);
    }
  }
}

TEST_CASE("when the program dies at any call, the file is wholly old or wholly new") {
  for (int call = 1; call <= 4; ++call) {
    MemoryFolder folder{};
    folder.disk.put(target, "old\n");
    folder.disk.die_at(call);
    CHECK_THROWS_AS(store::write_atomically(folder.disk, target, "new and longer\n"), test::Died);
    const auto now = folder.disk.bytes(target);
    CHECK((now == "old\n" || now == "new and longer\n"));
    // What is left beside it is not read, and the next write takes it away.
    CHECK(store::list_records(folder.folder(), "names").diagnostics.empty());
    store::write_atomically(folder.disk, target, "newest\n");
    CHECK(folder.disk.paths().size() == 2);
  }
}

TEST_CASE("a failure that cannot be cleaned up is still the failure that is told") {
  MemoryFolder folder{};
  folder.disk.fail_at(2);
  try {
    store::write_atomically(folder.disk, target, "new\n");
    FAIL("nothing was thrown");
  } catch (const base::Failure& failure) {
    CHECK(failure.message().key == "failure.cannot-write");
  }
}

TEST_CASE("edits before the one that fails are done, those after it are not") {
  MemoryFolder folder{};
  const auto edits = store::plan_edits(
      folder.folder(),
      {change("p-1", "2021-07-01T09:00:00+02:00"), change("p-2", "2021-07-02T09:00:00+02:00")});
  folder.disk.fail_at(6);
  CHECK_THROWS_AS(store::apply(folder.folder(), edits), base::Failure);
  CHECK(folder.disk.paths() == std::vector<std::string>{target.generic_string(), "/data/traject.yaml"});
}
