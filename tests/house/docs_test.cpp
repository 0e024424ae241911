// What the documentation shows is what the program does.
//
//   TRAJECT_ACCEPT=1 house_tests      writes what the program does into the documentation; look at it with git diff
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <sstream>

#include "cli/run.hpp"
#include "house/examples.hpp"
#include "house/markdown.hpp"
#include "house/source_tree.hpp"
#include "render/json.hpp"
#include "report/schemas.hpp"
#include "store/writing/diff.hpp"

namespace traject::house {
namespace {

namespace fs = std::filesystem;

bool accepts() { return std::getenv("TRAJECT_ACCEPT") != nullptr; }

void accept(const std::string& path, const std::string& text) {
  std::ofstream(repository() / path, std::ios::binary) << text;
  std::cout << "skipped: " << path << " is accepted as it is now\n";
}

std::vector<std::string> pages_with_examples() {
  std::vector<std::string> pages = files_below("docs/commands");
  pages.emplace_back("README.md");
  pages.emplace_back("docs/start.md");
  return pages;
}

void compare(const std::string& page, const Replay& played) {
  for (const Shown& shown : played.different) {
    CHECK_MESSAGE(
        false, shown.command << "\n"
                             << store::unified_diff({page, joined(shown.expected), joined(shown.actual)}));
  }
}

TEST_CASE("an example shows what the program says") {
  for (const std::string& page : pages_with_examples()) {
    SUBCASE(page.c_str()) {
      const Replay played = replay(read(page));
      for (const std::string& failure : played.failed) CHECK_MESSAGE(false, failure);
      CHECK((page == "docs/commands/README.md" || played.commands > 0));
      if (accepts() && !played.different.empty()) {
        accept(page, played.as_it_is_now);
      } else {
        compare(page, played);
      }
    }
  }
}

TEST_CASE("docs/records.md is what the program says of its records") {
  std::ostringstream out;
  std::ostringstream err;
  cli::World world{.out = out, .err = err, .folder = repository(), .now = [] { return base::Instant{}; }};
  REQUIRE(cli::run({"schema", "--format", "md", "--language", "en"}, world) == cli::ExitCode::done);
  const std::string path = "docs/records.md";
  const std::string written = fs::exists(repository() / path) ? read(path) : std::string();
  if (written == out.str()) return;
  if (accepts()) return accept(path, out.str());
  CHECK_MESSAGE(false, store::unified_diff({path, written, out.str()}));
}

// What is left of an older copy of a page shows as one of these.
std::vector<std::string> faults_of_page(const std::string& page) {
  std::vector<std::string> faults;
  std::set<std::string> headings;
  bool is_open = false;
  const auto lines = lines_of(page);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string& line = lines[i];
    const std::string place = std::to_string(i + 1) + ": ";
    if (line.starts_with("```")) {
      is_open = !is_open;
      if (is_open && line == "```") faults.push_back(place + "an example does not say what it is of");
    } else if (!is_open) {
      if (line.starts_with("#") && !headings.insert(line).second)
        faults.push_back(place + "a heading stands twice: " + line);
      for (const char* drawn : {"─", "│", "█", "▒", "░"}) {
        if (line.find(drawn) != std::string::npos)
          faults.push_back(place + "output outside an example: " + line);
      }
    }
  }
  if (is_open) faults.emplace_back("the last example has no end");
  return faults;
}

TEST_CASE("a page of documentation shows output only in its examples, and no heading twice") {
  CHECK(faults_of_page("# a\n```console\n$ x\n─ #\n# a\n```\n").empty());
  CHECK(faults_of_page("# a\n```\nx\n```\n# a\n──\n```console\n").size() == 4);
  std::vector<std::string> pages = files_below("docs");
  pages.insert(pages.end(), {"README.md", "CONTRIBUTING.md"});
  for (const std::string& page : pages) {
    if (!page.ends_with(".md")) continue;
    for (const std::string& fault : faults_of_page(read(page))) CHECK_MESSAGE(false, page << ":" << fault);
  }
}

using Json = nlohmann::ordered_json;

// What fits is on one line.
std::string laid_out(const Json& json, std::size_t indent = 0) {
  constexpr std::size_t width = 118;
  if (!json.is_structured()) return json.dump();
  const std::string inner = "\n" + std::string(indent + 2, ' ');
  std::string line;
  std::string lines;
  for (const auto& [key, value] : json.items()) {
    const std::string name = json.is_object() ? Json(key).dump() + ": " : "";
    line += (line.empty() ? "" : ", ") + name + laid_out(value, indent + 2);
    lines += (lines.empty() ? "" : ",") + inner + name + laid_out(value, indent + 2);
  }
  const bool fits = indent + line.size() < width && line.find('\n') == std::string::npos;
  const std::string text = fits ? line : lines + inner.substr(0, inner.size() - 2);
  return json.is_object() ? "{" + text + "}" : "[" + text + "]";
}

TEST_CASE("a schema in docs/schemas is what the description of the document gives") {
  for (const report::SchemaFile& file : report::schemas()) {
    const std::string path = "docs/schemas/" + file.name();
    const std::string given = laid_out(Json::parse(render::json(report::json_of(file)))) + "\n";
    const std::string written = fs::exists(repository() / path) ? read(path) : std::string();
    if (written == given) continue;
    if (accepts()) {
      accept(path, given);
    } else {
      CHECK_MESSAGE(false, store::unified_diff({path, written, given}));
    }
  }
}

TEST_CASE(
    "docs/schemas holds the schemas of documents and no other file, and docs/json.md leads to each kind") {
  const std::string page = read("docs/json.md");
  std::set<std::string> names;
  for (const report::SchemaFile& file : report::schemas()) {
    CAPTURE(file.name());
    names.insert("docs/schemas/" + file.name());
    const bool is_kind = !file.form.contains("oneOf");
    CHECK((!is_kind || page.find("(schemas/" + file.name() + ")") != std::string::npos));
  }
  for (const std::string& path : files_below("docs/schemas")) CHECK_MESSAGE(names.contains(path), path);
}

// Links to other pages: [text](docs/privacy.md).
TEST_CASE("a link in the documentation leads to a file") {
  const std::regex link("\\]\\(([^)#]+)(#[^)]*)?\\)");
  for (const std::string& path : files_below("")) {
    if (!path.ends_with(".md") || path.starts_with("data-examples/")) continue;
    const std::string text = read(path);
    for (std::sregex_iterator at(text.begin(), text.end(), link), end; at != end; ++at) {
      const std::string target = (*at)[1];
      if (target.find("://") != std::string::npos) continue;
      CHECK_MESSAGE(fs::exists((repository() / path).parent_path() / target), path << " leads to " << target);
    }
  }
}

}  // namespace
}  // namespace traject::house
