// The repository as text, for tests that read it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace traject::house {

[[nodiscard]] const std::filesystem::path& repository();

// A file by its path in the repository; throws where there is none.
[[nodiscard]] std::string read(const std::string& path);

// The paths of all files below a folder of the repository, sorted; without what a build or git leaves behind.
[[nodiscard]] std::vector<std::string> files_below(const std::string& folder);

struct Include {
  std::string path;        // as written
  bool in_quotes = false;  // "room/file.hpp", not <library/file.h>
};

struct CodeFile {
  std::string path;  // lib/base/money.hpp
  std::string room;  // base
  std::string name;  // as it is included: base/money.hpp
  std::string text;  // without comments
  std::vector<Include> includes;

  [[nodiscard]] bool is_header() const { return path.ends_with(".hpp"); }
};

// Every .hpp and .cpp of lib/ and cli/.
[[nodiscard]] const std::vector<CodeFile>& code_files();

// The contents of the string literals of a file, as they are written.
[[nodiscard]] std::vector<std::string> string_literals(const CodeFile& file);

}  // namespace traject::house
