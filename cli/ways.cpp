#include "cli/ways.hpp"

#include <algorithm>

#include "base/failure.hpp"
#include "language/catalogue.hpp"

namespace traject::cli {
namespace {

using Names = std::vector<std::string>;

bool contains(const Names& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Names words_in(std::string_view line) {
  Names words;
  for (std::size_t at = 0; at < line.size();) {
    const auto end = std::min(line.find(' ', at), line.size());
    words.emplace_back(line.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool names(const Way& way, const std::string& name) {
  return way.chosen_by == name || contains(way.needed, name) || contains(way.allowed, name);
}

// What no way names is for all of them.
bool is_shared(const Command& command, const Parameter& parameter) {
  return std::none_of(
      command.ways.begin(), command.ways.end(), [&](const Way& way) { return names(way, parameter.name); });
}

bool takes(const Command& command, const Way& way, const Parameter& parameter) {
  return names(way, parameter.name) || is_shared(command, parameter);
}

bool needs(const Way& way, const Parameter& parameter) {
  return parameter.is_required || way.chosen_by == parameter.name || contains(way.needed, parameter.name);
}

std::vector<const Parameter*> parameters_of(const Command& command) {
  std::vector<const Parameter*> all;
  for (const Parameter& argument : command.arguments) all.push_back(&argument);
  for (const Parameter& option : command.options) all.push_back(&option);
  return all;
}

// A word that chooses the way takes the place of the first argument.
std::string as_typed(const Command& command, const Way& way, const Parameter& parameter) {
  if (parameter.is_option()) return with_value(parameter);
  if (way.has_word() && &parameter == command.arguments.data()) return way.chosen_by;
  return parameter.is_repeated ? parameter.name + "…" : parameter.name;
}

// The options that go only together with this one, it among them; it alone where there are none.
Names together_with(const Way& way, const std::string& name) {
  for (const Names& group : way.together) {
    if (contains(group, name)) return group;
  }
  return {name};
}

// "[--date DATE]"; of what goes together all of it, at the place of the first.
std::string in_brackets(const Command& command, const Way& way, const Parameter& parameter) {
  const Names group = together_with(way, parameter.name);
  if (group.front() != parameter.name) return {};
  std::string typed;
  for (const Parameter* other : parameters_of(command)) {
    if (contains(group, other->name)) typed += (typed.empty() ? "" : " ") + as_typed(command, way, *other);
  }
  return " [" + typed + "]";
}

enum class Shown { what_is_needed, everything };

std::string spelled(const Command& command, const Way& way, Shown shown) {
  std::string text = "traject " + command.name;
  std::string options;
  for (const Parameter* parameter : parameters_of(command)) {
    if (needs(way, *parameter)) {
      text += " " + as_typed(command, way, *parameter);
    } else if (shown == Shown::everything && takes(command, way, *parameter)) {
      (parameter->is_option() ? options : text) += in_brackets(command, way, *parameter);
    }
  }
  return text + options;
}

// Those that were asked for, or else the one that nothing chooses.
std::vector<const Way*> asked_ways(const Command& command, const Names& given) {
  std::vector<const Way*> asked;
  std::vector<const Way*> alone;
  for (const Way& way : command.ways) {
    if (way.chosen_by.empty()) alone.push_back(&way);
    if (contains(given, way.chosen_by)) asked.push_back(&way);
  }
  return asked.empty() ? alone : asked;
}

[[noreturn]] void refuse_use(base::Message message, base::Message hint) {
  throw base::Failure(base::FailureKind::wrong_use, std::move(message), std::move(hint));
}

[[noreturn]] void refuse_without_way(const Command& command) {
  Names choices;
  for (const Way& way : command.ways) choices.push_back(way.chosen_by);
  refuse_use({"failure.no-way", {{"command", command.name}}}, {"hint.known-words", {{"words", choices}}});
}

const Parameter* misplaced(const Command& command, const Way& way, const Names& given) {
  for (const Parameter* parameter : parameters_of(command)) {
    if (contains(given, parameter->name) && !takes(command, way, *parameter)) return parameter;
  }
  return nullptr;
}

[[noreturn]] void refuse_misplaced(const Command& command, const Way& way, const Parameter& parameter) {
  Names others;
  for (const Way& other : command.ways) {
    if (!names(other, parameter.name)) continue;
    const std::string added = needs(other, parameter) ? "" : " " + with_value(parameter);
    others.push_back('"' + spelled(command, other, Shown::what_is_needed) + added + '"');
  }
  refuse_use({"failure.option-of-other-way",
              {{"option", parameter.name}, {"way", spelled(command, way, Shown::what_is_needed)}}},
             {"hint.other-ways", {{"ways", others}}});
}

// For somebody who typed the command alone.
[[noreturn]] void refuse_nothing(const Command& command) {
  Names ways;
  for (const Way& way : command.ways)
    ways.push_back('"' + spelled(command, way, Shown::what_is_needed) + '"');
  refuse_use({"failure.no-way", {{"command", command.name}}}, {"hint.every-way", {{"ways", ways}}});
}

void check_complete(const Command& command, const Way& way, const Names& given) {
  for (const Parameter* parameter : parameters_of(command)) {
    if (!needs(way, *parameter) || contains(given, parameter->name)) continue;
    if (given.empty() && command.ways.size() > 1) refuse_nothing(command);
    const std::string name = way.chosen_by.empty() ? command.name : command.name + " " + way.chosen_by;
    refuse_use({"failure.missing-argument", {{"argument", parameter->name}, {"command", name}}},
               {"hint.command-help", {{"command", command.name}}});
  }
}

void check_together(const Command& command, const Way& way, const Names& given) {
  for (const Names& group : way.together) {
    const auto is_given = [&](const std::string& name) { return contains(given, name); };
    if (std::none_of(group.begin(), group.end(), is_given)) continue;
    if (std::all_of(group.begin(), group.end(), is_given)) continue;
    refuse_use(
        {"failure.only-together", {{"options", group}}}, {"hint.command-help", {{"command", command.name}}});
  }
}

}  // namespace

Way way_of(std::string_view line) {
  Way way;
  bool is_optional = false;
  bool is_together = false;
  for (std::string word : words_in(line)) {
    is_optional = is_optional || word.starts_with('[');
    const bool is_last = word.ends_with(']');
    if (word.find('(') != std::string::npos) {
      way.together.emplace_back();
      is_together = true;
    }
    const bool is_last_together = word.find(')') != std::string::npos;
    std::erase_if(word, [](char c) { return c == '[' || c == ']' || c == '(' || c == ')'; });
    if (is_together) way.together.back().push_back(word);
    is_together = is_together && !is_last_together;
    const bool is_argument = word.front() >= 'A' && word.front() <= 'Z';
    if (!is_optional && !is_argument && way.chosen_by.empty()) {
      way.chosen_by = word;
    } else {
      (is_optional ? way.allowed : way.needed).push_back(word);
    }
    is_optional = is_optional && !is_last;
  }
  return way;
}

const Way& chosen_way(const Command& command, const std::vector<std::string>& given) {
  const auto asked = asked_ways(command, given);
  if (asked.empty()) refuse_without_way(command);
  for (const Way* way : asked) {
    if (misplaced(command, *way, given) != nullptr) continue;
    check_complete(command, *way, given);
    check_together(command, *way, given);
    return *way;
  }
  refuse_misplaced(command, *asked.front(), *misplaced(command, *asked.front(), given));
}

std::string purpose_of(const Command& command, const Way& way) {
  return "help." + command.name + "." + (way.chosen_by.empty() ? "alone" : way.chosen_by);
}

std::string text_for(const Command& command, const Way& way, const Parameter& option) {
  return purpose_of(command, way) + "." + option.name;
}

std::string usage(const Command& command, const Way& way) { return spelled(command, way, Shown::everything); }

std::vector<Parameter> options_of(const Command& command, const Way& way) {
  std::vector<Parameter> options = command.options;
  std::erase_if(options, [&](const Parameter& option) { return !takes(command, way, option); });
  return options;
}

std::vector<Parameter> own_options(const Command& command, const Way& way) {
  std::vector<Parameter> options = options_of(command, way);
  std::erase_if(options, [&](const Parameter& option) {
    return option.name == way.chosen_by || is_shared(command, option);
  });
  for (Parameter& option : options) {
    if (language::has(text_for(command, way, option))) option.help = text_for(command, way, option);
  }
  return options;
}

std::vector<Parameter> shared_options(const Command& command) {
  std::vector<Parameter> options = command.options;
  std::erase_if(options, [&](const Parameter& option) { return !is_shared(command, option); });
  return options;
}

std::vector<std::string> examples_of(const Command& command, const Way& way) {
  std::vector<std::string> examples = command.examples;
  std::erase_if(examples, [&](const std::string& example) {
    const auto asked = asked_ways(command, words_in(example));
    return asked.empty() || asked.front() != &way;
  });
  return examples;
}

std::string with_value(const Parameter& parameter) {
  std::string name = parameter.name;
  if (const auto comma = name.find(','); comma != std::string::npos) name.insert(comma + 1, " ");
  return parameter.value.empty() ? name : name + " " + parameter.value;
}

}  // namespace traject::cli
