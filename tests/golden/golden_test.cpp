// Every folder of tests/golden/cases: a command line, and what it must say and write (the form is in golden_case.hpp).
//
//   golden_tests -sc="*plan-cohort*"      only the cases with that in their name
//   TRAJECT_ACCEPT=1 golden_tests         writes what came of each case as what must come of it; look at it with git diff
#include <doctest/doctest.h>

#include <cstdlib>
#include <iostream>
#include <memory>
#include <sstream>

#include "cli/run.hpp"
#include "golden/golden_case.hpp"
#include "golden/sandbox.hpp"
#include "store/writing/diff.hpp"
#include "support/chance.hpp"

namespace traject::golden {
namespace {

namespace fs = std::filesystem;
const fs::path source = TRAJECT_SOURCE_DIR;

bool accepts() { return std::getenv("TRAJECT_ACCEPT") != nullptr; }

// The folder itself is another one in every run.
std::string without_folder(std::string text, const fs::path& folder) {
  const std::string name = folder.generic_string();
  for (auto at = text.find(name); at != std::string::npos; at = text.find(name))
    text.replace(at, name.size(), "FOLDER");
  return text;
}

Expectation run(const CommandLine& line, const Case& golden, const fs::path& folder) {
  std::ostringstream out;
  std::ostringstream err;
  cli::World world{
      .out = out,
      .err = err,
      .folder = (folder / line.folder).lexically_normal(),
      .now = [&] { return golden.now; },
      .random = test::steady_chance(),
      .data_folder = line.data_folder};
  const int code = static_cast<int>(cli::run(line.words, world));
  return {.out = without_folder(out.str(), folder), .err = without_folder(err.str(), folder), .code = code};
}

// The copy of an example stays for the next case, since copying it takes longer than running a command.
Sandbox& sandbox_of(const Case& golden) {
  static std::map<fs::path, std::unique_ptr<Sandbox>> examples;
  static std::unique_ptr<Sandbox> own;
  auto& sandbox = golden.shares_data ? examples[*golden.data] : own;
  if (sandbox && golden.shares_data) {
    sandbox->restore();
  } else {
    sandbox = std::make_unique<Sandbox>(golden.data);
  }
  if (golden.laid_over) sandbox->lay_over(*golden.laid_over);
  return *sandbox;
}

Expectation run(const Case& golden) {
  Sandbox& sandbox = sandbox_of(golden);
  Expectation last;
  for (const CommandLine& line : golden.lines) {
    REQUIRE_MESSAGE(last.code == 0, "a line before the last one failed:\n" << last.out << last.err);
    last = run(line, golden, sandbox.folder());
    last.after = sandbox.changes();
  }
  last.names_only = golden.expected.names_only;
  if (!last.names_only) return last;
  for (auto& [name, bytes] : last.after) bytes.clear();
  return last;
}

// A small diff instead of two long texts.
void compare(const std::string& name, const std::string& expected, const std::string& actual) {
  const bool same = expected == actual;
  CHECK_MESSAGE(same, "\n" << store::unified_diff({name, expected, actual}));
}

void compare(const Expectation& expected, const Expectation& actual) {
  compare("out.exp", expected.out, actual.out);
  compare("err.exp", expected.err, actual.err);
  CHECK(expected.code == actual.code);
  for (const auto& [path, bytes] : expected.after) {
    const auto found = actual.after.find(path);
    CHECK_MESSAGE(found != actual.after.end(), path << " was not written");
    if (found != actual.after.end()) compare("after.exp/" + path, bytes, found->second);
  }
  for (const auto& [path, bytes] : actual.after) {
    CHECK_MESSAGE(expected.after.contains(path), path << " was written:\n" << bytes);
  }
}

// The examples as they were when the registrations were in and no cohort was planned yet.
class BeforeTheCohorts {
 public:
  BeforeTheCohorts() {
    put("zwolle", "zwolle-before-the-pilot");
    put("zaanstad", "zaanstad-before-the-edition");
  }
  [[nodiscard]] const fs::path& parent() const { return examples_.folder(); }

 private:
  void put(const char* example, const char* name) {
    const fs::path copy = examples_.folder() / name;
    fs::copy(source / "data-examples" / example, copy, fs::copy_options::recursive);
    fs::remove_all(copy / "cohorts");
  }

  Sandbox examples_{std::nullopt};
};

TEST_CASE("a golden case says and writes what it must") {
  static const BeforeTheCohorts before;
  static const auto cases =
      find_cases(source / "tests/golden/cases",
                 {source / "data-examples", source / "tests/golden/folders", before.parent()});
  REQUIRE_FALSE(cases.empty());
  for (const Case& golden : cases) {
    SUBCASE(golden.name.c_str()) {
      const Expectation actual = run(golden);
      if (accepts() && !(actual == golden.expected)) {
        accept(golden, actual);
        std::cout << "skipped: " << golden.name << " is accepted as it is now\n";
      } else {
        compare(golden.expected, actual);
      }
    }
  }
}

TEST_CASE("the cohorts of the examples are those that are planned, byte for byte") {
  const std::pair<const char*, const char*> cohorts[] = {
      {"zwolle/cohorts/pilot-2021/cohort.yaml", "plan-cohort/the-pilot"},
      {"zaanstad/cohorts/editie-2016/cohort.yaml", "plan-cohort/the-teams-of-zaanstad"}};
  for (const auto& [example, golden] : cohorts) {
    CAPTURE(example);
    const std::string path(example);
    const auto written = read_files(source / "tests/golden/cases" / golden / "after.exp");
    const auto kept = read_files(source / "data-examples" / path.substr(0, path.find('/')));
    const std::string file = path.substr(path.find('/') + 1);
    REQUIRE(written.contains(file));
    REQUIRE(kept.contains(file));
    compare(path, written.at(file), kept.at(file));
  }
}

}  // namespace
}  // namespace traject::golden
