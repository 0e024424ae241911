#include "golden/golden_case.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace traject::golden {
namespace {

namespace fs = std::filesystem;
constexpr const char* usual_now = "2021-08-20T10:00:00Z";

std::string read_file(const fs::path& path) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  std::string bytes(error ? 0 : size, '\0');
  std::ifstream(path, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return bytes;
}

std::string first_line(const fs::path& path) {
  const std::string text = read_file(path);
  return text.substr(0, text.find('\n'));
}

// Words as a shell takes them: "..." and '...' keep blanks, and a backslash keeps what follows it.
std::vector<std::string> split(const std::string& line) {
  std::vector<std::string> words;
  bool in_word = false;
  char quote = '\0';
  for (std::size_t at = 0; at < line.size(); ++at) {
    char c = line[at];
    if (quote == '\0' && c == ' ') {
      in_word = false;
      continue;
    }
    if (!in_word) words.emplace_back();
    in_word = true;
    if (quote == '\0' ? c == '"' || c == '\'' : c == quote) {
      quote = quote == '\0' ? c : '\0';
      continue;
    }
    if (c == '\\' && quote != '\'' && at + 1 < line.size()) c = line[++at];
    words.back() += c;
  }
  if (quote != '\0') throw std::runtime_error("a quote is not closed: " + line);
  return words;
}

// Takes NAME=VALUE off the front of a command line.
std::optional<std::string> take_setting(std::vector<std::string>& words, const std::string& name) {
  const auto found = std::find_if(
      words.begin(), words.end(), [&](const std::string& word) { return word.starts_with(name + "="); });
  if (found == words.end()) return {};
  const std::string value = found->substr(name.size() + 1);
  words.erase(found);
  return value;
}

CommandLine command_line(const std::string& line) {
  CommandLine result{split(line), {}};
  result.data_folder = take_setting(result.words, "TRAJECT_DATA");
  result.folder = take_setting(result.words, "PWD").value_or(".");
  return result;
}

std::vector<CommandLine> command_lines(const fs::path& path) {
  std::vector<CommandLine> lines;
  std::istringstream text(read_file(path));
  for (std::string line; std::getline(text, line);) {
    if (!line.empty()) lines.push_back(command_line(line));
  }
  if (lines.empty()) throw std::runtime_error(path.generic_string() + " is empty");
  return lines;
}

Files listed(const fs::path& list) {
  Files names;
  std::istringstream text(read_file(list));
  for (std::string line; std::getline(text, line);) names[line];
  return names;
}

Expectation expectation(const fs::path& folder) {
  Expectation expected{.out = read_file(folder / "out.exp"), .err = read_file(folder / "err.exp")};
  const std::string code = first_line(folder / "code");
  if (code.find_first_not_of("0123456789") != std::string::npos) {
    throw std::runtime_error((folder / "code").generic_string() + " holds no exit code");
  }
  if (!code.empty()) expected.code = std::stoi(code);
  expected.names_only = fs::is_regular_file(folder / "after.exp");
  expected.after = expected.names_only ? listed(folder / "after.exp") : read_files(folder / "after.exp");
  return expected;
}

void refuse_unknown_files(const fs::path& folder) {
  const std::vector<std::string> known = {
      "cmd", "example", "records", "now", "out.exp", "err.exp", "code", "after.exp"};
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().generic_string();
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      throw std::runtime_error(entry.path().generic_string() + " has no meaning in a golden case");
    }
  }
}

fs::path example_named(const std::string& name, const std::vector<fs::path>& examples) {
  for (const auto& folder : examples) {
    if (fs::exists(folder / name)) return folder / name;
  }
  throw std::runtime_error("there is no example " + name);
}

Case read_case(const fs::path& folder, const fs::path& cases, const std::vector<fs::path>& examples) {
  refuse_unknown_files(folder);
  const std::string written_now = first_line(folder / "now");
  const auto now = base::parse_moment(written_now.empty() ? usual_now : written_now);
  if (!now) throw std::runtime_error(folder.generic_string() + "/now is no moment");
  Case result{.folder = folder,
              .name = fs::relative(folder, cases).generic_string(),
              .lines = command_lines(folder / "cmd"),
              .now = now->instant,
              .expected = expectation(folder)};
  const std::string example = first_line(folder / "example");
  result.shares_data = !example.empty();
  if (result.shares_data) result.data = example_named(example, examples);
  if (fs::exists(folder / "records"))
    (result.shares_data ? result.laid_over : result.data) = folder / "records";
  return result;
}

void write_or_remove(const fs::path& path, const std::string& text) {
  if (text.empty()) {
    fs::remove(path);
  } else {
    write_file(path, text);
  }
}

}  // namespace

std::vector<Case> find_cases(const fs::path& folder, const std::vector<fs::path>& examples) {
  std::vector<Case> cases;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().filename() == "cmd")
      cases.push_back(read_case(entry.path().parent_path(), folder, examples));
  }
  std::sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) { return a.name < b.name; });
  return cases;
}

void accept(const Case& golden, const Expectation& actual) {
  write_or_remove(golden.folder / "out.exp", actual.out);
  write_or_remove(golden.folder / "err.exp", actual.err);
  write_or_remove(golden.folder / "code", actual.code == 0 ? "" : std::to_string(actual.code) + "\n");
  const fs::path after = golden.folder / "after.exp";
  fs::remove_all(after);
  std::string names;
  for (const auto& [path, bytes] : actual.after) {
    names += path + "\n";
    if (!actual.names_only) write_file(after / path, bytes);
  }
  if (actual.names_only) write_file(after, names);
}

Files read_files(const fs::path& folder) {
  Files files;
  if (!fs::exists(folder)) return files;
  const std::size_t prefix = folder.generic_string().size() + 1;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file())
      files[entry.path().generic_string().substr(prefix)] = read_file(entry.path());
  }
  return files;
}

void write_file(const fs::path& path, const std::string& bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace traject::golden
