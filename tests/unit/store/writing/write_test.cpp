#include "store/writing/write.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/failure.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"
#include "store/disk/listing.hpp"
#include "store/yaml/text_check.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

using namespace traject;
using test::MemoryFolder;

namespace {

const store::Spot target{"/data", "registrations/one/p-1.yaml"};

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
  const auto edits = store::plan_edits(folder.folder(), {change("p-1", "2021-07-01T09:00:00+02:00")});
  CHECK(store::apply(folder.folder(), edits).done == std::vector<std::string>{"registrations/one/p-1.yaml"});
  CHECK(folder.disk.paths() ==
        std::vector<std::string>{target.whole().generic_string(), "/data/traject.yaml"});
}

TEST_CASE("when any call fails, the file is wholly old and no temporary file is left, or it is wholly new") {
  for (const bool exists : {false, true}) {
    bool failed = true;
    for (int call = 1; failed; ++call) {
      MemoryFolder folder{};
      if (exists) folder.disk.put(target.whole(), "old\n");
      folder.disk.fail_at(call);
      failed = false;
      try {
        store::write_atomically(folder.disk, target, "new and longer\n");
      } catch (const base::Failure& failure) {
        failed = true;
        CHECK(failure.kind() == base::FailureKind::input_output);
        // Who gets it can tell that the file is in its place all the same.
        const bool is_in_place = dynamic_cast<const store::NotSynced*>(&failure) != nullptr;
        CHECK(is_in_place == (folder.disk.bytes(target.whole()) == "new and longer\n"));
      }
      const auto now = folder.disk.bytes(target.whole());
      const auto before = exists ? std::optional<std::string>("old\n") : std::nullopt;
      CHECK((now == before || now == "new and longer\n"));
      if (!failed) CHECK(now == "new and longer\n");
      CHECK(folder.disk.paths().size() == (now ? 2 : 1));
      REQUIRE(call < 20);
    }
  }
}

TEST_CASE("when the program dies at any call, the file is wholly old or wholly new") {
  for (int call = 1; call <= 5; ++call) {
    MemoryFolder folder{};
    folder.disk.put(target.whole(), "old\n");
    folder.disk.die_at(call);
    CHECK_THROWS_AS(store::write_atomically(folder.disk, target, "new and longer\n"), test::Died);
    const auto now = folder.disk.bytes(target.whole());
    CHECK((now == "old\n" || now == "new and longer\n"));
    // What is left beside it is not read, and the next write takes it away.
    CHECK(store::list_records(folder.folder()).diagnostics.empty());
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

namespace {

const std::string old_text = "registered_at: 2021-07-01T09:00:00+02:00  # by phone\n";

// Three registrations: one that stands, one that is new, and one of another programme.
std::vector<store::FileEdit> three_edits(MemoryFolder& folder) {
  folder.put("registrations/one/p-1.yaml", old_text);
  model::Change other = change("p-3", "2021-07-03T09:00:00+02:00");
  other.file = "registrations/two/p-3.yaml";
  return store::plan_edits(folder.folder(), {change("p-1", "2021-07-02T09:00:00+02:00"),
                                             change("p-2", "2021-07-02T09:00:00+02:00"), other});
}

// The files of a folder and their texts.
std::string shown(const MemoryFolder& folder) {
  std::string text;
  for (const auto& path : folder.disk.paths()) text += path + "\n" + *folder.disk.bytes(path);
  return text;
}

std::string all_written() {
  MemoryFolder folder{};
  const auto edits = three_edits(folder);
  CHECK_FALSE(store::apply(folder.folder(), edits).failure);
  return shown(folder);
}

}  // namespace

TEST_CASE("an existing record is edited in place") {
  MemoryFolder folder{};
  CHECK(three_edits(folder)[0].after == "registered_at: 2021-07-02T09:00:00+02:00  # by phone\n");
}

TEST_CASE("when any call fails, what is done and what is not is told, and doing it again completes it") {
  const std::string wanted = all_written();
  int halfway = 0;
  bool failed = true;
  for (int call = 1; failed; ++call) {
    MemoryFolder folder{};
    const auto edits = three_edits(folder);
    const std::string before = shown(folder);
    folder.disk.fail_at(call);
    const auto applied = store::apply(folder.folder(), edits);
    failed = applied.failure.has_value();
    CAPTURE(call);
    CHECK(applied.done.size() + applied.not_done.size() == edits.size());
    for (const auto& edit : edits) {
      const bool done = std::find(applied.done.begin(), applied.done.end(), edit.file) != applied.done.end();
      CHECK(folder.text(edit.file) == (done ? edit.after : edit.before.value_or("(none)")));
    }
    CHECK(shown(folder).find(".tmp") == std::string::npos);
    if (applied.done.empty()) CHECK(shown(folder) == before);
    if (!applied.done.empty() && !applied.not_done.empty()) ++halfway;
    if (failed) CHECK_FALSE(store::apply(folder.folder(), edits).failure);
    CHECK(shown(folder) == wanted);
    REQUIRE(call < 40);
  }
  CHECK(halfway == 2);
}

TEST_CASE(
    "when the program dies at any call, every file is wholly old or wholly new, and the next write cleans "
    "up") {
  const std::string wanted = all_written();
  for (int call = 1; call <= 11; ++call) {
    MemoryFolder folder{};
    const auto edits = three_edits(folder);
    folder.disk.die_at(call);
    CAPTURE(call);
    CHECK_THROWS_AS(static_cast<void>(store::apply(folder.folder(), edits)), test::Died);
    for (const auto& edit : edits) {
      const std::string now = folder.text(edit.file);
      CHECK((now == edit.after || now == edit.before.value_or("(none)")));
    }
    store::remove_leftovers(folder.folder(), store::list_records(folder.folder()).leftovers);
    CHECK(shown(folder).find(".tmp") == std::string::npos);
    CHECK_FALSE(store::apply(folder.folder(), edits).failure);
    CHECK(shown(folder) == wanted);
  }
}

TEST_CASE("the names of people are written where they are kept") {
  MemoryFolder folder{};
  store::Folder elsewhere = folder.folder();
  elsewhere.names_folder = "/share/names";
  folder.disk.create_folders({"/share/names"}, store::Access::usual);
  const auto edits = store::plan_edits(elsewhere, {{"names/p-1.yaml", model::Name{"Noor", {}, {}}}});
  CHECK_FALSE(store::apply(elsewhere, edits).failure);
  CHECK(folder.disk.bytes("/share/names/p-1.yaml") == "name: Noor\n");
}

TEST_CASE("new names are not for others, and neither is a new folder of them") {
  MemoryFolder folder{{"names/p-1.yaml", "name: Noor\n"}};
  const model::Name name{"Noor de Wit", {}};
  const auto edits = store::plan_edits(
      folder.folder(),
      {{"names/p-1.yaml", name}, {"names/p-2.yaml", name}, change("p-1", "2021-07-01T09:00:00Z")});
  CHECK_FALSE(store::apply(folder.folder(), edits).failure);
  CHECK(folder.disk.access("/data/names/p-1.yaml") == store::Access::usual);  // as it was
  CHECK(folder.disk.access("/data/names/p-2.yaml") == store::Access::no_others);
  CHECK(folder.disk.access("/data/registrations/one/p-1.yaml") == store::Access::usual);

  MemoryFolder empty{};
  CHECK_FALSE(
      store::apply(empty.folder(), store::plan_edits(empty.folder(), {{"names/p-1.yaml", name}})).failure);
  CHECK(empty.disk.access("/data/names") == store::Access::no_others);
}

TEST_CASE("names are written to a folder that is there and holds nothing else") {
  MemoryFolder folder{};
  store::Folder elsewhere = folder.folder();
  elsewhere.names_folder = "/share";
  const auto edits = store::plan_edits(elsewhere, {{"names/p-1.yaml", model::Name{"Noor", {}, {}}}});
  const auto failure_of = [&] {
    const auto applied = store::apply(elsewhere, edits);
    return applied.failure ? applied.failure->message().key : "none";
  };
  CHECK(failure_of() == "failure.no-names-folder");
  folder.disk.put("/share/passwd", "");
  CHECK(failure_of() == "failure.names-among-others");
  elsewhere.names_folder = "/share/names";
  folder.disk.put("/share/names/.DS_Store", "");
  folder.disk.put("/share/names/p-2.yaml", "");
  CHECK(failure_of() == "none");
  folder.disk.put("/share/names/.bashrc", "");
  CHECK(failure_of() == "failure.names-among-others");
}

TEST_CASE("nothing is written through a link, of whatever depth and whenever it came there") {
  for (const std::string planted : {"registrations", "registrations/one", "registrations/one/p-1.yaml"}) {
    CAPTURE(planted);
    MemoryFolder folder{};
    folder.disk.put("/secret/one/p-1.yaml", "mine\n");
    const auto edits = store::plan_edits(folder.folder(), {change("p-1", "2021-07-01T09:00:00Z")});
    folder.disk.link(folder.root / planted, "/secret");
    const auto applied = store::apply(folder.folder(), edits);
    REQUIRE(applied.failure);
    CHECK(applied.failure->message().key == "failure.is-link");
    CHECK(applied.done.empty());
    CHECK(folder.disk.bytes("/secret/one/p-1.yaml") == "mine\n");
    CHECK(folder.disk.paths() == std::vector<std::string>{"/data/traject.yaml", "/secret/one/p-1.yaml"});
    CHECK_THROWS_AS(
        static_cast<void>(store::plan_edits(folder.folder(), {change("p-1", "2021-07-01T09:00:00Z")})),
        store::NotPlain);
  }
}

TEST_CASE("a day that could not be read back is refused before anything is written") {
  MemoryFolder folder{};
  const auto refused = [&](const model::AnyRecord& record) -> std::string {
    try {
      static_cast<void>(store::plan_edits(folder.folder(), {{"some/file.yaml", record}}));
    } catch (const base::Failure& failure) {
      CHECK(failure.kind() == base::FailureKind::wrong_use);
      return failure.message().key;
    }
    return "";
  };
  const base::Date last = test::day("2199-12-31");
  for (const base::Date day : {last, last + base::Days{1}}) {
    const std::string wanted = day == last ? "" : "failure.unreadable-day";
    model::Registration registration;
    registration.facts.registered_at = test::moment("2199-07-01T09:00:00Z");
    CHECK(refused(registration) == "");
    registration.facts.withdrawn = model::Withdrawal{};
    registration.facts.withdrawn->date = day;
    CHECK(refused(registration) == wanted);
    registration.facts.withdrawn.reset();
    registration.facts.registered_at = base::Moment{day + std::chrono::hours{9}, 0};
    CHECK(refused(registration) == wanted);
    // In the zone in which it is written it may be another year.
    registration.facts.registered_at = base::Moment{day + std::chrono::hours{23}, 60};
    CHECK(refused(registration) == "failure.unreadable-day");
  }
}

TEST_CASE("what could not be read back is refused before anything is written") {
  MemoryFolder folder{{"rooms/hall.yaml", "title: Hall\n"}};
  const auto refused = [&](const std::string& path, const std::string& title) -> std::string {
    model::Room room;
    room.title = title;
    try {
      static_cast<void>(store::plan_edits(folder.folder(), {{path, room}}));
    } catch (const base::Failure& failure) {
      CHECK(failure.kind() == base::FailureKind::wrong_use);
      return failure.message().key;
    }
    return "";
  };
  for (const char* path : {"rooms/hall.yaml", "rooms/attic.yaml"}) {
    CHECK(refused(path, "Hall\n2") == "");
    CHECK(refused(path, "Hall\ufeff") == "failure.unreadable-text");
    CHECK(refused(path, "Hall\r") == "failure.unreadable-text");
    CHECK(refused(path, "\xff") == "failure.unreadable-text");
    CHECK(refused(path, std::string(store::largest_file - 8, 'x')) == "");
    CHECK(refused(path, std::string(store::largest_file - 7, 'x')) == "failure.too-large-to-write");
  }
  CHECK(folder.disk.calls() == 0);
}
