#include "cli/help.hpp"

#include <fmt/format.h>

namespace traject::cli {
namespace {

using render::Document;
using render::Facts;
using render::Heading;
using render::Title;

base::Message say(std::string key, std::vector<std::pair<std::string, base::Value>> values = {}) {
  return {std::move(key), std::move(values)};
}

render::Cell words(const std::string& key) { return base::Message{key, {}}; }
render::Cell as_is(std::string text) { return base::Value(std::move(text)); }

std::string with_value(const Parameter& parameter) {
  std::string name = parameter.name;
  if (const auto comma = name.find(','); comma != std::string::npos) name.insert(comma + 1, " ");
  return parameter.value.empty() ? name : fmt::format("{} {}", name, parameter.value);
}

Facts list(const std::vector<Parameter>& parameters) {
  Facts facts;
  for (const Parameter& parameter : parameters) {
    facts.rows.emplace_back(as_is("  " + with_value(parameter)), words(parameter.help));
  }
  return facts;
}

void add(Document& document, const char* heading, Facts facts) {
  if (facts.rows.empty()) return;
  document.blocks.emplace_back(Heading{say(heading)});
  document.blocks.emplace_back(std::move(facts));
}

void add_examples(Document& document, const std::vector<std::string>& examples) {
  document.blocks.emplace_back(Heading{say("help.examples")});
  std::string text;
  for (const std::string& example : examples) text += fmt::format("  traject {}\n", example);
  document.blocks.emplace_back(render::Verbatim{text});
}

const char* heading_of(Group group) {
  switch (group) {
    case Group::start: return "help.group.start";
    case Group::enrolment: return "help.group.enrolment";
    case Group::cohorts: return "help.group.cohorts";
    case Group::coaches: return "help.group.coaches";
    case Group::money: return "help.group.money";
    case Group::learning: return "help.group.learning";
    case Group::privacy: return "help.group.privacy";
    case Group::help: break;
  }
  return "help.group.help";
}

}  // namespace

std::string usage(const Command& command) {
  std::string text = "traject " + command.name;
  for (const Parameter& argument : command.arguments) {
    const std::string name = argument.is_repeated ? argument.name + "…" : argument.name;
    text += argument.is_required ? " " + name : " [" + name + "]";
  }
  for (const Parameter& option : command.options) text += fmt::format(" [{}]", with_value(option));
  return text;
}

Document help(const std::vector<Command>& commands, const std::vector<Parameter>& globals) {
  Document document;
  document.blocks.emplace_back(Title{say("help.title")});
  add_examples(document, {"init mijn-map", "queue leer-en-ontwikkeltraject",
                          "plan-cohort leer-en-ontwikkeltraject --start 2021-09-03"});
  for (const Group group : {Group::start, Group::enrolment, Group::cohorts, Group::coaches, Group::money,
                            Group::learning, Group::privacy, Group::help}) {
    Facts facts;
    for (const Command& command : commands) {
      if (command.group == group)
        facts.rows.emplace_back(as_is("  " + command.name), words("help." + command.name));
    }
    add(document, heading_of(group), std::move(facts));
  }
  add(document, "help.global-options", list(globals));
  document.blocks.emplace_back(render::Paragraph{say("help.more")});
  return document;
}

Document help(const Command& command, const std::vector<Parameter>& globals) {
  Document document;
  document.blocks.emplace_back(Title{say("help." + command.name)});
  add_examples(document, command.examples);
  document.blocks.emplace_back(Heading{say("help.usage")});
  document.blocks.emplace_back(render::Verbatim{"  " + usage(command) + "\n"});
  add(document, "help.arguments", list(command.arguments));
  add(document, "help.options", list(command.options));
  add(document, "help.global-options", list(globals));
  return document;
}

}  // namespace traject::cli
