#include "store/writing/journal.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/failure.hpp"
#include "store/disk/listing.hpp"
#include "support/folders.hpp"

namespace traject::store {
namespace journal_test {

using test::MemoryFolder;

const std::string form = "forms/end.yaml";
const std::string old_form = "title: End\n";
const std::string new_form = "title: End\nimported: []\n";

std::string sheet(const std::string& id) { return "cohorts/c-1/responses/end/" + id + ".yaml"; }

MemoryFolder folder_with_a_sheet() { return {{form, old_form}, {sheet("old"), "answers: {q: 1}\n"}}; }

WholeEdit whole() {
  return {.edits = {{sheet("one"), {}, "answers: {q: 2}\n"},
                    {sheet("two"), {}, "answers: {q: 3}\n"},
                    {form, old_form, new_form}},
          .gone = {sheet("old")}};
}

std::vector<std::string> sheets_read(MemoryFolder& folder) {
  std::vector<std::string> sheets;
  for (const auto& file : list_records(folder.folder()).files) {
    if (file.type == model::RecordType::responses) sheets.push_back(file.path);
  }
  return sheets;
}

const std::vector<std::string> before = {sheet("old")};
const std::vector<std::string> after = {sheet("one"), sheet("two")};

TEST_CASE("files that are written as one stand, those that go are gone, and no note is left") {
  MemoryFolder folder = folder_with_a_sheet();
  const Applied applied = apply_as_one(folder.folder(), whole());
  CHECK_FALSE(applied.failure);
  CHECK(applied.done.size() == 3);
  CHECK(sheets_read(folder) == after);
  CHECK(folder.text(form) == new_form);
  for (const auto& path : folder.disk.paths()) CHECK(path.find(".traject/") == std::string::npos);
}

TEST_CASE("when any call fails, readers see all or nothing, and it can be settled and done again") {
  bool has_failed = true;
  for (int call = 1; has_failed; ++call) {
    CAPTURE(call);
    MemoryFolder folder = folder_with_a_sheet();
    folder.disk.fail_at(call);
    const Applied applied = apply_as_one(folder.folder(), whole());
    has_failed = applied.failure.has_value();
    const auto read = sheets_read(folder);
    CHECK((read == before || read == after));
    CHECK((read == after) == !applied.done.empty());
    settle_unfinished(folder.folder());
    CHECK(sheets_read(folder) == read);
    CHECK(folder.text(form) == (read == after ? new_form : old_form));
    if (read == before) CHECK_FALSE(apply_as_one(folder.folder(), whole()).failure);
    CHECK(sheets_read(folder) == after);
    CHECK(folder.text(form) == new_form);
  }
}

TEST_CASE("where the program dies, readers see all or nothing, and the next writer settles it") {
  bool has_died = true;
  for (int call = 1; has_died; ++call) {
    CAPTURE(call);
    MemoryFolder folder = folder_with_a_sheet();
    folder.disk.die_at(call);
    has_died = false;
    try {
      static_cast<void>(apply_as_one(folder.folder(), whole()));
    } catch (const test::Died&) {
      has_died = true;
    }
    const auto read = sheets_read(folder);
    CHECK((read == before || read == after));
    settle_unfinished(folder.folder());
    CHECK(sheets_read(folder) == read);
    CHECK(folder.text(form) == (read == after ? new_form : old_form));
    for (const auto& path : folder.disk.paths()) CHECK(path.find(".traject/") == std::string::npos);
  }
}

TEST_CASE("what a note says of the records is not for others") {
  bool has_note = false;
  bool has_died = true;
  for (int call = 1; has_died; ++call) {
    MemoryFolder folder = folder_with_a_sheet();
    folder.disk.die_at(call);
    has_died = false;
    try {
      static_cast<void>(apply_as_one(folder.folder(), whole()));
    } catch (const test::Died&) {
      has_died = true;
    }
    for (const auto& path : folder.disk.paths()) {
      if (path.find(".traject/") == std::string::npos) continue;
      has_note = true;
      CHECK(folder.disk.access(path) == Access::no_others);
    }
  }
  CHECK(has_note);
}

TEST_CASE(
    "where the program dies before there is a folder for the first sheets, the next writer settles it") {
  const WholeEdit first{.edits = whole().edits, .gone = {}};
  bool has_died = true;
  for (int call = 1; has_died; ++call) {
    CAPTURE(call);
    MemoryFolder folder{{form, old_form}};
    folder.disk.die_at(call);
    has_died = false;
    try {
      static_cast<void>(apply_as_one(folder.folder(), first));
    } catch (const test::Died&) {
      has_died = true;
    }
    settle_unfinished(folder.folder());
    if (sheets_read(folder).empty()) CHECK_FALSE(apply_as_one(folder.folder(), first).failure);
    CHECK(sheets_read(folder) == after);
    CHECK(folder.text(form) == new_form);
  }
}

TEST_CASE("a form that was changed by hand in the meantime stays as it is") {
  bool is_decided = false;
  for (int call = 1; !is_decided && call < 100; ++call) {
    MemoryFolder folder = folder_with_a_sheet();
    folder.disk.fail_at(call);
    is_decided = !apply_as_one(folder.folder(), whole()).done.empty() && folder.text(form) == old_form;
    if (!is_decided) continue;
    folder.put(form, "title: Other\n");
    settle_unfinished(folder.folder());
    CHECK(folder.text(form) == "title: Other\n");
    CHECK(sheets_read(folder) == after);
  }
  CHECK(is_decided);
}

TEST_CASE("a note from elsewhere takes away no other file than answer sheets") {
  MemoryFolder folder{{form, old_form}, {"people/p-1.yaml", "department: a\n"}};
  folder.put(".traject/begun", "4 made\n15 people/p-1.yaml\n4 made\n15 ../outside.yaml\n9 nonsense");
  CHECK(set_aside(folder.folder()).files.empty());
  settle_unfinished(folder.folder());
  CHECK(folder.text("people/p-1.yaml") == "department: a\n");
}

TEST_CASE("when a call fails, exactly what is on the disk is said to be done") {
  const std::string third = "forms/third.yaml";
  const WholeEdit forgetting{.edits = {{form, old_form, new_form}, {third, old_form, new_form}},
                             .gone = {sheet("old"), sheet("older")}};
  bool has_failed = true;
  int half_done = 0;
  for (int call = 1; has_failed; ++call) {
    CAPTURE(call);
    MemoryFolder folder = {{form, old_form},
                           {third, old_form},
                           {sheet("old"), "answers: {}\n"},
                           {sheet("older"), "answers: {}\n"}};
    folder.disk.fail_at(call);
    const Applied applied = apply_as_one(folder.folder(), forgetting);
    has_failed = applied.failure.has_value();
    CHECK(applied.done.size() + applied.not_done.size() == 2);
    for (const auto& file : applied.done) CHECK(folder.text(file) == new_form);
    for (const auto& file : applied.not_done) CHECK(folder.text(file) == old_form);
    for (const auto& file : forgetting.gone) {
      const bool is_said =
          std::find(applied.not_gone.begin(), applied.not_gone.end(), file) != applied.not_gone.end();
      CHECK(is_said == (folder.text(file) != "(none)"));
    }
    if (applied.is_decided && !applied.not_done.empty()) ++half_done;
    settle_unfinished(folder.folder());
    CHECK((folder.text(third) == new_form) == (applied.is_decided || !has_failed));
  }
  CHECK(half_done > 5);
}

TEST_CASE("a note that does not know what a new file says leaves it, and keeps nobody from reading it") {
  const std::string list = "destroyed/2026-11-30-1.yaml";
  const std::string other_digest(64, '0');
  for (const std::string& note :
       {"4 made\n27 " + list + "\n", "3 new\n27 " + list + "\n64 " + other_digest + "\n"}) {
    MemoryFolder folder{{list, "records: []\n"}, {sheet("one"), "answers: {q: 2}\n"}};
    folder.put(".traject/begun", note);
    CHECK(set_aside(folder.folder()).files.empty());
    settle_unfinished(folder.folder());
    CHECK(folder.text(list) == "records: []\n");
    CHECK(folder.text(".traject/begun") == "(none)");
  }
}

TEST_CASE("a file that a note names many times is looked at once") {
  MemoryFolder folder{{"people/p-1.yaml", "department: a\n"}};
  std::string note;
  for (int i = 0; i < 1000; ++i) note += "3 new\n15 people/p-1.yaml\n64 " + std::string(64, '0') + "\n";
  folder.put(".traject/begun", note);
  const int before_it = folder.disk.reads();
  CHECK(set_aside(folder.folder()).files.empty());
  CHECK(folder.disk.reads() <= before_it + 2);
}

TEST_CASE("a new file that was changed by hand before its edit is taken back stays") {
  bool is_begun = false;
  for (int call = 1; !is_begun && call < 100; ++call) {
    MemoryFolder folder = folder_with_a_sheet();
    folder.disk.die_at(call);
    CHECK_THROWS_AS(static_cast<void>(apply_as_one(folder.folder(), whole())), test::Died);
    is_begun = folder.text(sheet("two")) != "(none)";
    if (!is_begun) continue;
    folder.put(sheet("one"), "answers: {q: 9}\n");
    settle_unfinished(folder.folder());
    CHECK(folder.text(sheet("one")) == "answers: {q: 9}\n");
    CHECK(folder.text(sheet("two")) == "(none)");
  }
  CHECK(is_begun);
}

}  // namespace journal_test
}  // namespace traject::store
