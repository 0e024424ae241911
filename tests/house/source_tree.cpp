#include "house/source_tree.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace traject::house {
namespace {

namespace fs = std::filesystem;

// Calls code(c) for what is code, and text(c) for what stands in a string literal, with '\0' at its end.
template <class Code, class Text>
class Walk {
 public:
  Walk(const std::string& source, Code code, Text text) : source_(source), code_(code), text_(text) {
    while (at_ < source_.size()) step();
  }

 private:
  [[nodiscard]] bool is_at(std::string_view what) const {
    return source_.compare(at_, what.size(), what) == 0;
  }

  void step() {
    if (is_at("//")) return skip_until("\n", 0);
    if (is_at("/*")) return skip_until("*/", 2);
    if (is_at("R\"")) return copy_raw();
    if (is_at("\"") || is_at("'")) return copy_quoted(source_[at_]);
    // The quote in 1'000 begins nothing.
    const bool in_number = std::isdigit(static_cast<unsigned char>(source_[at_])) != 0;
    code_(source_[at_++]);
    if (in_number && is_at("'")) code_(source_[at_++]);
  }

  void skip_until(std::string_view end, std::size_t and_so_many) {
    at_ = std::min(source_.find(end, at_), source_.size() - and_so_many) + and_so_many;
  }

  void copy_raw() {
    const std::string word = source_.substr(at_ + 2, source_.find('(', at_) - at_ - 2);
    const auto end = source_.find(')' + word + '"', at_) + word.size() + 2;
    while (at_ < end) code_(source_[at_++]);
  }

  void copy_quoted(char quote) {
    code_(source_[at_++]);
    while (at_ < source_.size() && source_[at_] != quote) {
      if (source_[at_] == '\\') code_(source_[at_++]);
      if (quote == '"') text_(source_[at_]);
      code_(source_[at_++]);
    }
    if (quote == '"') text_('\0');
    code_(source_[at_++]);
  }

  const std::string& source_;
  Code code_;
  Text text_;
  std::size_t at_ = 0;
};

std::string without_comments(const std::string& source) {
  std::string kept;
  Walk(
      source, [&](char c) { kept += c; }, [](char) {});
  return kept;
}

std::vector<Include> includes_of(const std::string& text) {
  std::vector<Include> found;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const auto hash = line.find_first_not_of(' ');
    if (hash == std::string::npos || line.compare(hash, 8, "#include") != 0) continue;
    const auto begin = line.find_first_of("\"<", hash + 8);
    const auto end = line.find_first_of("\">", begin + 1);
    if (end == std::string::npos) continue;
    found.push_back({line.substr(begin + 1, end - begin - 1), line[begin] == '"'});
  }
  return found;
}

CodeFile code_file(const std::string& path) {
  const bool in_lib = path.starts_with("lib/");
  CodeFile file{.path = path, .name = in_lib ? path.substr(4) : path, .text = without_comments(read(path))};
  file.room = file.name.substr(0, file.name.find('/'));
  file.includes = includes_of(file.text);
  return file;
}

bool is_left_behind(const fs::path& folder) {
  const std::string name = folder.filename().string();
  return name == ".git" || name == ".cache" || name.starts_with("build");
}

}  // namespace

const fs::path& repository() {
  static const fs::path folder = TRAJECT_SOURCE_DIR;
  return folder;
}

std::string read(const std::string& path) {
  std::ifstream stream(repository() / path, std::ios::binary);
  if (!stream) throw std::runtime_error("there is no " + path);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> files_below(const std::string& folder) {
  std::vector<std::string> paths;
  const fs::path root = folder.empty() ? repository() : repository() / folder;
  if (!fs::is_directory(root)) return paths;
  for (auto at = fs::recursive_directory_iterator(root); at != fs::recursive_directory_iterator(); ++at) {
    if (at->is_directory() && is_left_behind(at->path())) at.disable_recursion_pending();
    // In a worktree, what git keeps is a file that says where.
    const bool is_source = at->is_regular_file() && at->path().filename() != ".git";
    if (is_source) paths.push_back(at->path().lexically_relative(repository()).generic_string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

const std::vector<CodeFile>& code_files() {
  static const std::vector<CodeFile> all = [] {
    std::vector<CodeFile> files;
    for (const char* folder : {"lib", "cli"}) {
      for (const std::string& path : files_below(folder)) {
        if (path.ends_with(".hpp") || path.ends_with(".cpp")) files.push_back(code_file(path));
      }
    }
    return files;
  }();
  return all;
}

std::vector<std::string> string_literals(const CodeFile& file) {
  std::vector<std::string> literals(1);
  Walk(
      file.text, [](char) {},
      [&](char c) {
        if (c == '\0') {
          literals.emplace_back();
        } else {
          literals.back() += c;
        }
      });
  literals.pop_back();
  return literals;
}

}  // namespace traject::house
