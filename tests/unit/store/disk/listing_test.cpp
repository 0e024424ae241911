#include "store/disk/listing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <variant>

#include "support/folders.hpp"
#include "support/record_texts.hpp"

using namespace traject;
using model::RecordType;
using test::MemoryFolder;

namespace listing_test {

// "unknown-key people/x.yaml" for each finding.
std::string findings(const store::Listing& listing) {
  std::string text;
  for (const auto& one : listing.diagnostics) {
    text += (text.empty() ? "" : "; ") + one.code + " " + one.place.file;
  }
  return text;
}

std::string paths(const store::Listing& listing) {
  std::string text;
  for (const auto& file : listing.files) text += (text.empty() ? "" : " ") + file.path;
  return text;
}

store::Listing list(MemoryFolder& folder, const std::string& names = "names") {
  store::Folder found = folder.folder();
  found.names_folder = names;
  return store::list_records(found);
}

TEST_CASE("the folder is found upwards from where one is") {
  MemoryFolder folder{{"cohorts/pilot/cohort.yaml", ""}};
  CHECK(store::find_folder("/data", folder.disk) == "/data");
  CHECK(store::find_folder("/data/cohorts/pilot", folder.disk) == "/data");
  CHECK_FALSE(store::find_folder("/elsewhere", folder.disk));
}

TEST_CASE("the record files of a folder are listed by path, and nothing else") {
  MemoryFolder folder{
      {"people/p-2.yaml", ""},
      {"people/p-1.yaml", ""},
      {"people/README.md", ""},
      {"people/.p-3.yaml.tmp", ""},
      {"cohorts/pilot/cohort.yaml", ""},
      {"cohorts/pilot/responses/form/7f3a.yaml", ""},
      {"names/p-1.yaml", ""},
      {"docs/notes.yaml", ""},
      {".traject/people/p-9.yaml", ""}};
  const auto listing = list(folder);
  CHECK(paths(listing) ==
        "cohorts/pilot/cohort.yaml cohorts/pilot/responses/form/7f3a.yaml names/p-1.yaml people/p-1.yaml "
        "people/p-2.yaml traject.yaml");
  CHECK(findings(listing) == "");
  CHECK(listing.ids(RecordType::people) == std::set<std::string>{"p-1", "p-2"});
  CHECK(listing.ids(RecordType::cohorts) == std::set<std::string>{"pilot"});
  CHECK(listing.ids(RecordType::rooms).empty());
}

TEST_CASE("a file whose name is no id is told of") {
  MemoryFolder folder{{"people/Jan.yaml", ""},
                      {"people/nul.yaml", ""},
                      {"people/jan de vries.yaml", ""},
                      {"registrations/My-Programme/p-1.yaml", ""}};
  const auto listing = list(folder);
  CHECK(
      findings(listing) ==
      "bad-file-name people/Jan.yaml; bad-file-name people/jan de vries.yaml; bad-file-name people/nul.yaml; "
      "bad-file-name registrations/My-Programme/p-1.yaml");
  CHECK(paths(listing) == "traject.yaml");
}

TEST_CASE("a file with another ending would be missed silently, so it is told of") {
  MemoryFolder folder{
      {"people/p-1.yml", ""}, {"people/p-2.YAML", ""}, {"people/p-3.Yml", ""}, {"people/p-4.txt", ""}};
  CHECK(findings(list(folder)) ==
        "near-file-name people/p-1.yml; near-file-name people/p-2.YAML; near-file-name people/p-3.Yml");
}

TEST_CASE("of two files that differ in capitals only, the one with small letters is the record") {
  MemoryFolder folder{{"people/P-1.yaml", ""},
                      {"people/p-1.yaml", ""},
                      {"cohorts/Pilot/cohort.yaml", ""},
                      {"cohorts/pilot/cohort.yaml", ""}};
  const auto listing = list(folder);
  CHECK(findings(listing) == "same-file-name cohorts/Pilot/cohort.yaml; same-file-name people/P-1.yaml");
  CHECK(listing.diagnostics[1].message.values[0].second == base::Value(std::string("people/p-1.yaml")));
  CHECK(paths(listing) == "cohorts/pilot/cohort.yaml people/p-1.yaml traject.yaml");
}

TEST_CASE("a record in a place for no record is a warning") {
  MemoryFolder folder{{"cohorts/pilot.yaml", ""}, {"people/left/p-1.yaml", ""}, {"People/p-2.yaml", ""}};
  const auto listing = list(folder);
  CHECK(findings(listing) ==
        "misplaced-file People/p-2.yaml; misplaced-file cohorts/pilot.yaml; misplaced-file "
        "people/left/p-1.yaml");
  CHECK(listing.diagnostics[0].severity == base::Severity::warning);
}

TEST_CASE("cohorts, programmes and plans share one set of ids") {
  MemoryFolder folder{
      {"cohorts/zwolle/cohort.yaml", ""}, {"programmes/zwolle.yaml", ""}, {"people/zwolle.yaml", ""}};
  CHECK(findings(list(folder)) == "shared-id programmes/zwolle.yaml");
}

TEST_CASE("no link is followed, wherever it leads") {
  MemoryFolder folder{{"people/p-1.yaml", ""}, {"registrations/one/p-1.yaml", ""}};
  folder.disk.put("/secret/p-2.yaml", "");
  folder.disk.link("/data/people/p-2.yaml", "/secret/p-2.yaml");
  folder.disk.link("/data/people/p-3.yaml", "/data/people/p-1.yaml");
  folder.disk.link("/data/people/README.md", "/data/README.md");
  folder.disk.link("/data/coaches", "/secret");
  folder.disk.link("/data/registrations/two", "/data/registrations/one");
  folder.disk.link("/data/calendar/closures.yaml", "/nowhere");
  folder.disk.link("/data/exports", "/secret");
  const auto listing = list(folder);
  CHECK(
      findings(listing) ==
      "link calendar/closures.yaml; link coaches; link exports; link people/README.md; link people/p-2.yaml; "
      "link people/p-3.yaml; link registrations/two");
  CHECK(paths(listing) == "people/p-1.yaml registrations/one/p-1.yaml traject.yaml");
}

TEST_CASE("what is no file in the place of one is told of, and never opened") {
  MemoryFolder folder{{"people/p-1.yaml/more.yaml", ""}, {"rooms", "a list\n"}};
  folder.disk.pipe("/data/calendar/closures.yaml");
  folder.disk.pipe("/data/cohorts");
  folder.disk.link("/data/.traject", "/secret");
  const auto listing = list(folder);
  CHECK(findings(listing) ==
        "link .traject; not-a-file calendar/closures.yaml; not-a-file cohorts; not-a-file people/p-1.yaml; "
        "not-a-folder rooms");
  CHECK(paths(listing) == "traject.yaml");
}

TEST_CASE("what is no file among the letters and the program's own files is told of too") {
  MemoryFolder folder{{"letters/drafts/invitation.md", ""}, {"letters/refusal.nl.md/one.md", ""}};
  folder.disk.pipe("/data/letters/foo.md");
  folder.disk.link("/data/letters/sub", "/secret");
  folder.disk.pipe("/data/.traject/lock");
  folder.disk.link("/data/.traject/begun", "/secret/begun");
  folder.put(".traject/decided/one", "");
  folder.put(".traject/other/one", "");
  folder.disk.pipe("/data/.traject/commit");
  CHECK(findings(list(folder)) ==
        "link .traject/begun; not-a-file .traject/commit; not-a-file .traject/decided; not-a-file "
        ".traject/lock; "
        "not-a-file letters/foo.md; not-a-file letters/refusal.nl.md; link letters/sub");
  CHECK_THROWS_AS(static_cast<void>(folder.open()), base::InvalidRecords);
  CHECK(folder.load().diagnostics.size() == 7);
}

TEST_CASE("a link or a pipe marks a data folder too, so that nobody takes the one above for it") {
  MemoryFolder folder{};
  folder.disk.link("/data/inner/traject.yaml", "/secret");
  folder.disk.pipe("/data/other/traject.yaml");
  CHECK(store::find_folder("/data/inner/people", folder.disk) == "/data/inner");
  CHECK(store::find_folder("/data/other", folder.disk) == "/data/other");
  CHECK_THROWS_AS(static_cast<void>(folder.disk.read({"/data/other", "traject.yaml"}, 9)), store::NotPlain);
}

TEST_CASE("the names may lie elsewhere when the settings say so, and not by a link") {
  MemoryFolder folder{{"people/p-1.yaml", ""}};
  folder.disk.put("/share/p-1.yaml", "");
  folder.disk.link("/share/p-2.yaml", "/secret/p-2.yaml");
  folder.disk.link("/drive", "/share");
  CHECK(paths(list(folder, "/share")) == "names/p-1.yaml people/p-1.yaml traject.yaml");
  CHECK(paths(list(folder, "../share")) == "names/p-1.yaml people/p-1.yaml traject.yaml");
  CHECK(paths(list(folder, "/drive")) == "names/p-1.yaml people/p-1.yaml traject.yaml");
  CHECK(findings(list(folder, "/share")) == "link names/p-2.yaml");

  folder.disk.link("/data/names", "/share");
  CHECK(findings(list(folder)) == "link names");
  CHECK(paths(list(folder)) == "people/p-1.yaml traject.yaml");
  folder.disk.link("/data/private", "/share");
  CHECK(findings(list(folder, "private/names")) == "link names");
}

TEST_CASE("a file of names is shown where it is") {
  store::Folder folder{"/data", nullptr};
  CHECK(folder.shown("names/p-1.yaml") == "names/p-1.yaml");
  folder.names_folder = "namen";
  CHECK(folder.shown("names/p-1.yaml") == "namen/p-1.yaml");
  folder.names_folder = "/share";
  CHECK(folder.shown("names/p-1.yaml") == "/share/p-1.yaml");
  CHECK(folder.shown("people/p-1.yaml") == "people/p-1.yaml");
}

TEST_CASE("what a write that died has left is listed, and nothing else that is hidden") {
  MemoryFolder folder{{"people/.p-1.yaml.0123456789abcdef.tmp", ""},
                      {"people/.p-1.yaml.tmp", ""},
                      {"people/.p-1.txt.0123456789abcdef.tmp", ""},
                      {"people/.p-1.yaml.0123456789ABCDEF.tmp", ""}};
  folder.disk.link("/data/people/.p-2.yaml.0123456789abcdef.tmp", "/secret");
  const auto listing = list(folder);
  REQUIRE(listing.leftovers.size() == 1);
  CHECK(listing.leftovers.front().below == "people/.p-1.yaml.0123456789abcdef.tmp");
}

TEST_CASE("names that cannot be reached are as good as none") {
  MemoryFolder folder{{"people/p-1.yaml", ""}};
  folder.disk.refuse("/share");
  CHECK(findings(list(folder, "/share")) == "");
  CHECK(paths(list(folder, "/nowhere")) == "people/p-1.yaml traject.yaml");
}

TEST_CASE("links in a circle end") {
  MemoryFolder folder{{"people/p-1.yaml", ""}};
  folder.disk.link("/data/people/more", "/data/people");
  CHECK(paths(list(folder)) == "people/p-1.yaml traject.yaml");
}

TEST_CASE("a file's name is safe to show") {
  MemoryFolder folder{{"people/\x1B[31m.yaml", ""}};
  CHECK(findings(list(folder)) == "bad-file-name people/?[31m.yaml");
}

TEST_CASE("a file or a folder whose name is nearly right is told with the name that is meant") {
  MemoryFolder folder{
      {"people/p-1.yaml.txt", ""},       {"people/p-2.yalm", ""},    {"people/notes.txt", ""},
      {"registration/one/p-1.yaml", ""}, {"programma/one.yaml", ""}, {"plan/letter.docx", ""},
      {"exports/p-1.yaml", ""},          {"namen/p-1.yaml", ""},     {"letter/a.md", ""},
      {"person/p-1.yaml", ""},           {"letters/b.md", ""},       {"brieven/notes.txt", ""}};
  const auto listing = list(folder, "namen");
  std::string text;
  for (const auto& one : listing.diagnostics) {
    CHECK(one.severity == base::Severity::warning);
    text += one.place.file + " " + std::get<std::string>(one.message.values.at(0).second) + "; ";
  }
  CHECK(text ==
        "letter letters; people/p-1.yaml.txt people/p-1.yaml; people/p-2.yalm people/p-2.yaml; "
        "person people; programma programmes; registration registrations; ");
}

TEST_CASE("a folder that is nearly that of the names is told of where the names are not elsewhere") {
  MemoryFolder folder{{"namen/p-1.yaml", ""}};
  CHECK(findings(list(folder)) == "near-folder-name namen");
  CHECK(findings(list(folder, "/share/names")) == "");
}

}  // namespace listing_test
