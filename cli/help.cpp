#include "cli/help.hpp"

#include <fmt/format.h>

#include "cli/ways.hpp"

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

void add_lines(Document& document, const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += fmt::format("  {}\n", line);
  document.blocks.emplace_back(render::Verbatim{text});
}

void add_examples(Document& document, std::vector<std::string> examples) {
  for (std::string& example : examples) example.insert(0, "traject ");
  add_lines(document, examples);
}

// A command that does one thing needs no heading for it.
void add_only_way(Document& document, const Command& command) {
  document.blocks.emplace_back(Heading{say("help.examples")});
  add_examples(document, command.examples);
  document.blocks.emplace_back(Heading{say("help.usage")});
  add_lines(document, {usage(command, command.ways.front())});
}

void add_way(Document& document, const Command& command, const Way& way) {
  document.blocks.emplace_back(Heading{say(purpose_of(command, way))});
  add_examples(document, examples_of(command, way));
  document.blocks.emplace_back(Facts{{{words("help.usage"), as_is(usage(command, way))}}});
  document.blocks.emplace_back(list(own_options(command, way)));
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

Document help(const std::vector<Command>& commands, const std::vector<Parameter>& globals) {
  Document document;
  document.blocks.emplace_back(Title{say("help.title")});
  document.blocks.emplace_back(Heading{say("help.examples")});
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
  if (command.ways.size() == 1) {
    add_only_way(document, command);
  } else {
    for (const Way& way : command.ways) add_way(document, command, way);
  }
  add(document, "help.arguments", list(command.arguments));
  add(document, "help.options", list(shared_options(command)));
  add(document, "help.global-options", list(globals));
  return document;
}

}  // namespace traject::cli
