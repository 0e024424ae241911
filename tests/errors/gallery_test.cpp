// The error gallery: for each finding the smallest folder that has it, and what `traject check` says of it in English
// (out.exp) and Dutch (nl.exp). A case is called after its code, with "-<variant>" where a code has several.
// TRAJECT_ACCEPT=1 writes what is said now into the expectations and into docs/errors.md.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "cli/run.hpp"
#include "language/catalogue.hpp"
#include "support/dates.hpp"

using namespace traject;

namespace {

namespace fs = std::filesystem;

const fs::path source = TRAJECT_SOURCE_DIR;
const fs::path gallery = source / "tests/errors";
const fs::path guide = source / "docs/errors.md";

bool accepting() { return std::getenv("TRAJECT_ACCEPT") != nullptr; }

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

void put(const fs::path& file, const std::string& bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

std::vector<std::string> cases() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(gallery)) {
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

// What git cannot hold on every system is made when it is needed. A maker gives false where the disk cannot hold it.
using Maker = std::function<bool(const fs::path& records)>;

bool make_too_large(const fs::path& records) {
  put(records / "rooms/raadzaal.yaml", "title: Raadzaal\n# " + std::string(1024UL * 1024, 'x') + "\n");
  return true;
}

bool make_same_file_name(const fs::path& records) {
  put(records / "rooms/Raadzaal.yaml", "title: Raadzaal\n");
  const fs::path folder = records / "rooms";
  return std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 2;
}

bool make_link(const fs::path& records) {
  put(records.parent_path() / "elsewhere.yaml", "title: Elders\n");
  fs::create_directories(records / "rooms");
  std::error_code error;
  fs::create_symlink(records.parent_path() / "elsewhere.yaml", records / "rooms/raadzaal.yaml", error);
  return !error;
}

bool make_not_a_file(const fs::path& records) {
  return fs::create_directories(records / "rooms/raadzaal.yaml");
}

bool make_names_among_others(const fs::path& records) {
  put(records.parent_path() / "share/notes.txt", "Raadzaal\n");
  return true;
}

bool make_names_in_git(const fs::path& records) {
  put(records / ".git/HEAD", "ref: refs/heads/main\n");
  return fs::create_directories(records / "namen");
}

// A list of what git tracks with one file on it.
bool make_names_in_git_tracked(const fs::path& records) {
  put(records / ".git/HEAD", "ref: refs/heads/main\n");
  put(records / ".gitignore", "/names/\n");
  const std::string file = "names/p-1.yaml";
  put(records / ".git/index", std::string("DIRC\0\0\0\2\0\0\0\1", 12) + std::string(61, '\0') +
                                  static_cast<char>(file.size()) + file + std::string(4, '\0'));
  return true;
}

const std::map<std::string, Maker> makers = {
    {"too-large", make_too_large},
    {"same-file-name", make_same_file_name},
    {"link", make_link},
    {"not-a-file", make_not_a_file},
    {"names-among-others", make_names_among_others},
    {"names-in-git", make_names_in_git},
    {"names-in-git-tracked", make_names_in_git_tracked}};

// The records of a case: where they are, or a temporary copy with what had to be made. Names are copied too, since the git of
// this project has something to do with them where they are.
class CaseFolder {
 public:
  explicit CaseFolder(const std::string& name) : records_(gallery / name / "records") {
    const auto maker = makers.find(name);
    if (maker == makers.end() && !fs::exists(records_ / "names")) return;
    temporary_ = fs::temp_directory_path() / ("traject-gallery-" + std::to_string(std::random_device{}()));
    fs::create_directories(temporary_);
    fs::copy(records_, temporary_ / "records", fs::copy_options::recursive);
    records_ = temporary_ / "records";
    if (maker != makers.end()) possible_ = maker->second(records_);
  }
  ~CaseFolder() {
    std::error_code ignored;
    if (!temporary_.empty()) fs::remove_all(temporary_, ignored);
  }
  CaseFolder(const CaseFolder&) = delete;
  CaseFolder& operator=(const CaseFolder&) = delete;

  [[nodiscard]] bool is_possible() const { return possible_; }
  [[nodiscard]] const fs::path& records() const { return records_; }

 private:
  fs::path records_;
  fs::path temporary_;
  bool possible_ = true;
};

struct Said {
  cli::ExitCode code{};
  std::string out;
  std::string err;
};

Said check(const fs::path& records, const std::string& language, const std::string& format) {
  std::ostringstream out;
  std::ostringstream err;
  cli::World world{out, err, records, [] { return test::moment("2021-08-20T12:00:00+02:00").instant; }};
  const cli::ExitCode code =
      cli::run({"-C", records.generic_string(), "--language", language, "--format", format, "--as-of",
                "2021-08-20", "check"},
               world);
  return {code, out.str(), err.str()};
}

void compare(const fs::path& expectation, const std::string& said) {
  const std::string expected = bytes_of(expectation);
  if (accepting() && expected != said) {
    put(expectation, said);
    MESSAGE("skipped, and rewritten: ", fs::relative(expectation, source).generic_string());
  } else {
    CHECK(said == expected);
  }
}

// The codes of the catalogue, each with its variants; "" where it has a text without one.
std::map<std::string, std::set<std::string>> known_codes() {
  const std::string prefix = "diagnostic.";
  std::map<std::string, std::set<std::string>> codes;
  for (const auto& entry : language::all_entries()) {
    if (!entry.key.starts_with(prefix)) continue;
    const std::string rest(entry.key.substr(prefix.size()));
    const auto dot = rest.find('.');
    codes[rest.substr(0, dot)].insert(dot == std::string::npos ? "" : rest.substr(dot + 1));
  }
  return codes;
}

// The longest code with which the name of a case begins.
std::string code_of(const std::string& name) {
  std::string longest;
  for (const auto& [code, variants] : known_codes()) {
    const bool fits = name == code || name.starts_with(code + "-");
    if (fits && code.size() > longest.size()) longest = code;
  }
  return longest;
}

bool is_plain_text(const std::string& bytes) {
  return bytes.size() < 1000 && bytes.find("\\e") == std::string::npos &&
         std::all_of(bytes.begin(), bytes.end(),
                     [](unsigned char c) { return c == '\n' || (c >= 0x20 && c < 0x7F); });
}

// One case in docs/errors.md: the file, what is said of it, and the hint.
std::string guide_entry(const std::string& name) {
  const CaseFolder folder(name);
  const auto document = nlohmann::json::parse(check(folder.records(), "en", "json").out);
  std::string text;
  for (const auto& finding : document.at("findings")) {
    if (finding.at("code") != code_of(name)) continue;
    const std::string file = finding.at("file");
    const std::string bytes =
        fs::is_regular_file(folder.records() / file) ? bytes_of(folder.records() / file) : "";
    text += "- " + finding.at("message").get<std::string>() +
            (finding.at("severity") == "warning" ? " (a warning)\n" : "\n");
    text += "  *Hint:* " + finding.at("hint").get<std::string>() + "\n";
    if (is_plain_text(bytes) && !bytes.empty()) {
      text += "\n  `" + file + ":" + std::to_string(finding.at("line").get<int>()) + ":" +
              std::to_string(finding.at("column").get<int>()) + "`\n\n  ```yaml\n";
      std::istringstream lines(bytes);
      for (std::string line; std::getline(lines, line);) text += "  " + line + "\n";
      text += "  ```\n";
    }
    text += "\n";
    break;
  }
  return text;
}

std::string whole_guide() {
  std::string text =
      "# What can be wrong with a record\n\n"
      "Every finding of `traject check`, by its code, with the smallest record that has it. Above each "
      "record stands the\n"
      "place that is shown: file, line and column. This page is written by "
      "`tests/errors/gallery_test.cpp`.\n\n";
  std::string code;
  for (const auto& name : cases()) {
    if (code_of(name) != code) {
      code = code_of(name);
      text += "## " + code + "\n\n";
    }
    text += guide_entry(name);
  }
  while (text.ends_with("\n\n")) text.pop_back();
  return text;
}

}  // namespace

TEST_CASE("each faulty folder is answered as it was, in English and in Dutch") {
  for (const auto& name : cases()) {
    CAPTURE(name);
    const CaseFolder folder(name);
    if (!folder.is_possible()) {
      MESSAGE("skipped, this disk cannot hold it: ", name);
      continue;
    }
    const Said english = check(folder.records(), "en", "text");
    compare(gallery / name / "out.exp", english.out);
    compare(gallery / name / "nl.exp", check(folder.records(), "nl", "text").out);
    CHECK(english.err.empty());
    CHECK(english.out.find("[" + code_of(name) + "]") != std::string::npos);
    const bool is_error = english.out.find(": error: ") != std::string::npos;
    CHECK(english.code == (is_error ? cli::ExitCode::no : cli::ExitCode::done));
  }
}

TEST_CASE("every code and every variant of one has its case") {
  // No file about people has a list of ids yet.
  const std::set<std::string> unreachable = {"named-twice-private"};
  const auto names = cases();
  const std::set<std::string> all(names.begin(), names.end());
  for (const auto& [code, variants] : known_codes()) {
    CHECK_MESSAGE(all.contains(code), code);
    for (const auto& variant : variants) {
      const std::string name = code + "-" + variant;
      const bool is_whole_code = variant.empty() || variants.size() == 1;
      CHECK_MESSAGE((is_whole_code || all.contains(name) || unreachable.contains(name)), name);
    }
  }
  for (const auto& name : names) CHECK_MESSAGE(!code_of(name).empty(), name);
}

TEST_CASE("docs/errors.md says what the gallery says") {
  const auto names = cases();
  const bool all_possible = std::all_of(
      names.begin(), names.end(), [](const auto& name) { return CaseFolder(name).is_possible(); });
  if (all_possible) compare(guide, whole_guide());
  if (!all_possible) MESSAGE("skipped, this disk cannot hold every case");
}
