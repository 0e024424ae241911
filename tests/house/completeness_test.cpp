// What every command and every text must have.
#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <set>

#include "cli/commands.hpp"
#include "cli/completion.hpp"
#include "cli/man_page.hpp"
#include "cli/parse.hpp"
#include "cli/ways.hpp"
#include "house/markdown.hpp"
#include "house/source_tree.hpp"
#include "language/catalogue.hpp"

namespace traject::house {
namespace {

namespace fs = std::filesystem;
using cli::Command;
using cli::Parameter;

std::vector<Parameter> globals() {
  static cli::GlobalOptions options;
  return cli::global_parameters(options);
}

// "-h,--help" as {"-h", "--help"}.
std::vector<std::string> spellings(const std::string& name) {
  const auto comma = name.find(',');
  if (comma == std::string::npos) return {name};
  return {name.substr(0, comma), name.substr(comma + 1)};
}

void check_text(const std::string& key) {
  CAPTURE(key);
  REQUIRE(language::has(key));
  CHECK(!language::text(key, base::Language::nl).empty());
  CHECK(!language::text(key, base::Language::en).empty());
}

TEST_CASE("every command, argument and option says in both languages what it is for") {
  for (const Command& command : cli::all_commands()) {
    check_text("help." + command.name);
    for (const auto& list : {command.arguments, command.options}) {
      for (const Parameter& parameter : list) check_text(parameter.help);
    }
    for (const cli::Way& way : command.ways) {
      if (command.ways.size() > 1) check_text(purpose_of(command, way));
    }
  }
  for (const Parameter& option : globals()) check_text(option.help);
}

TEST_CASE("every text about an option in one way of a command is shown there") {
  std::set<std::string> shown;
  for (const Command& command : cli::all_commands()) {
    for (const cli::Way& way : command.ways) {
      for (const Parameter& option : own_options(command, way)) shown.insert(option.help);
    }
  }
  int seen = 0;
  for (const language::Entry& entry : language::all_entries()) {
    const std::string key(entry.key);
    const bool is_of_way = key.starts_with("help.") && std::count(key.begin(), key.end(), '.') == 3;
    if (!is_of_way) continue;
    ++seen;
    CHECK_MESSAGE(shown.contains(key), key << " is shown nowhere");
  }
  CHECK(seen > 0);
}

// The arguments and options of a command, and the words that can be its first argument.
std::set<std::string> words_of(const Command& command) {
  std::set<std::string> words;
  for (const auto& list : {command.arguments, command.options}) {
    for (const Parameter& parameter : list) words.insert(parameter.name);
  }
  if (!command.arguments.empty())
    words.insert(command.arguments.front().words.begin(), command.arguments.front().words.end());
  return words;
}

TEST_CASE("every way of a command names what the command has, and has an example") {
  for (const Command& command : cli::all_commands()) {
    std::set<std::string> chosen_by;
    for (const cli::Way& way : command.ways) {
      CAPTURE(usage(command, way));
      CHECK(chosen_by.insert(way.chosen_by).second);
      CHECK(!examples_of(command, way).empty());
      auto names = way.needed;
      names.insert(names.end(), way.allowed.begin(), way.allowed.end());
      if (!way.chosen_by.empty()) names.push_back(way.chosen_by);
      for (const std::string& name : names) CHECK_MESSAGE(words_of(command).contains(name), name);
    }
  }
}

TEST_CASE("every command has an example, which calls it") {
  for (const Command& command : cli::all_commands()) {
    CAPTURE(command.name);
    CHECK(!command.examples.empty());
    for (const std::string& example : command.examples) {
      CHECK((example == command.name || example.starts_with(command.name + " ")));
    }
  }
}

TEST_CASE("every command has its page, and the index names it") {
  const std::string index = read("docs/commands/README.md");
  for (const Command& command : cli::all_commands()) {
    CAPTURE(command.name);
    const std::string page = "docs/commands/" + command.name + ".md";
    REQUIRE(fs::exists(repository() / page));
    CHECK(read(page).starts_with("# traject " + command.name + "\n"));
    CHECK(index.find("(" + command.name + ".md)") != std::string::npos);
    for (const Parameter& option : command.options) {
      CAPTURE(option.name);
      CHECK(read(page).find("`" + spellings(option.name).back()) != std::string::npos);
    }
  }
}

TEST_CASE("every page of a command is about a command that exists") {
  const auto commands = cli::all_commands();
  for (const std::string& path : files_below("docs/commands")) {
    const std::string name = fs::path(path).stem().string();
    CAPTURE(path);
    CHECK((name == "README" || std::any_of(commands.begin(), commands.end(), [&](const Command& command) {
             return command.name == name;
           })));
  }
}

// The exit codes that the golden cases of a command expect.
std::set<std::string> golden_codes(const std::string& command) {
  std::set<std::string> codes;
  for (const std::string& path : files_below("tests/golden/cases/" + command)) {
    if (!path.ends_with("/cmd")) continue;
    const std::string code = path.substr(0, path.size() - 3) + "code";
    codes.insert(fs::exists(repository() / code) ? lines_of(read(code)).at(0) : "0");
  }
  return codes;
}

TEST_CASE("every command has a golden case that succeeds and one that does not") {
  for (const Command& command : cli::all_commands()) {
    CAPTURE(command.name);
    const auto codes = golden_codes(command.name);
    CHECK(codes.contains("0"));
    CHECK(codes.size() > (codes.contains("0") ? 1U : 0U));
  }
}

TEST_CASE("every command and option is completed by all three shells") {
  for (const cli::Shell shell : {cli::Shell::bash, cli::Shell::zsh, cli::Shell::fish}) {
    const std::string script = cli::completion_script(shell, cli::all_commands(), globals());
    for (const Command& command : cli::all_commands()) {
      CAPTURE(command.name);
      CHECK(script.find(command.name) != std::string::npos);
      for (const Parameter& option : command.options) {
        CAPTURE(option.name);
        CHECK(script.find(spellings(option.name).back().substr(2)) != std::string::npos);
      }
    }
  }
}

// As troff writes it.
std::string escaped(std::string text) {
  for (auto at = text.find('-'); at != std::string::npos; at = text.find('-', at + 2)) text.insert(at, "\\");
  return text;
}

TEST_CASE("every command and option is in the manual page, in both languages") {
  for (const auto language : {base::Language::nl, base::Language::en}) {
    const std::string page = cli::man_page(cli::all_commands(), globals(), language);
    for (const Command& command : cli::all_commands()) {
      CAPTURE(command.name);
      CHECK(page.find(".SS " + escaped(command.name) + "\n") != std::string::npos);
      for (const auto& list : {command.arguments, command.options}) {
        for (const Parameter& parameter : list) {
          CAPTURE(parameter.name);
          CHECK(page.find(escaped(parameter.name)) != std::string::npos);
        }
      }
    }
    for (const Parameter& option : globals()) CHECK(page.find(escaped(option.name)) != std::string::npos);
  }
}

TEST_CASE("every command with a document for scripts has a schema, and a document that is compared with it") {
  const std::string compared = read("tests/process/json_schemas.sh");
  for (const Command& command : cli::all_commands()) {
    if (std::ranges::count(command.formats, cli::Format::json) == 0) continue;
    CAPTURE(command.name);
    CHECK(fs::exists(repository() / ("docs/schemas/" + command.name + ".schema.json")));
    CHECK(std::regex_search(compared, std::regex("\\b" + command.name + "\\b")));
  }
}

// What the sources can make keys of: the literals of lib/ and cli/, apart at the places that are filled in.
const std::set<std::string>& key_parts() {
  static const std::set<std::string> parts = [] {
    const std::regex filled_in("\\{[^}]*\\}|,");
    std::set<std::string> all;
    for (const CodeFile& file : code_files()) {
      if (file.path.starts_with("lib/language/texts/")) continue;
      for (const std::string& literal : string_literals(file)) {
        for (std::sregex_token_iterator at(literal.begin(), literal.end(), filled_in, -1), end; at != end;
             ++at) {
          const std::string part = *at;
          const bool could_be =
              part.find_first_not_of(".-_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") ==
              std::string::npos;
          if (part.size() > 1 && could_be) all.insert(part);
        }
      }
    }
    return all;
  }();
  return parts;
}

// True where the key is a literal of the sources, or up to four of them after each other: "column." and "name".
bool can_be_made(const std::string& key, int parts = 4) {
  if (key.empty()) return true;
  if (parts == 0) return false;
  if (key.find_first_not_of("0123456789") == std::string::npos) return true;
  if ((key.front() == '.' || key.front() == '-') && can_be_made(key.substr(1), parts)) return true;
  for (std::size_t size = key.size(); size > 1; --size) {
    if (key_parts().contains(key.substr(0, size)) && can_be_made(key.substr(size), parts - 1)) return true;
  }
  return false;
}

TEST_CASE("every text of the catalogue is used somewhere") {
  for (const language::Entry& entry : language::all_entries()) {
    CHECK_MESSAGE(can_be_made(std::string(entry.key)), entry.key << " is used nowhere");
  }
}

TEST_CASE("every text that the sources name is in the catalogue") {
  std::set<std::string> topics;
  std::set<std::string> beginnings;  // of keys, such as help.group of help.group.start
  for (const language::Entry& entry : language::all_entries()) {
    const std::string key(entry.key);
    for (auto dot = key.find('.'); dot != std::string::npos; dot = key.find('.', dot + 1))
      beginnings.insert(key.substr(0, dot));
    if (key.find('.') != std::string::npos) topics.insert(key.substr(0, key.find('.')));
  }
  const std::regex form("([a-z_-]+)(\\.[A-Za-z0-9_-]+)+");
  for (const CodeFile& file : code_files()) {
    for (const std::string& literal : string_literals(file)) {
      std::smatch match;
      if (!std::regex_match(literal, match, form) || !topics.contains(match[1]) ||
          beginnings.contains(literal))
        continue;
      CAPTURE(file.path);
      CHECK_MESSAGE(language::has(literal), literal << " is not in the catalogue");
    }
  }
}

// word("topic", "key") and column("key").
TEST_CASE("every heading and word that the sources name in two parts is in the catalogue") {
  const std::regex form("\\b(?:(?:right_)?column\\(|word\\(\"([a-z_.-]+)\", )\"([A-Za-z0-9_.-]+)\"");
  int found = 0;
  for (const CodeFile& file : code_files()) {
    for (std::sregex_iterator at(file.text.begin(), file.text.end(), form), end; at != end; ++at) {
      const std::string topic = (*at)[1].matched ? (*at)[1].str() : "column";
      CAPTURE(file.path);
      CHECK_MESSAGE(language::has(topic + "." + (*at)[2].str()),
                    topic << "." << (*at)[2] << " is not in the catalogue");
      ++found;
    }
  }
  CHECK(found > 300);
}

}  // namespace
}  // namespace traject::house
