#include "report/privacy/forget.hpp"

#include "model/declaration.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/privacy/forget_due.hpp"
#include "report/privacy/term_cells.hpp"

namespace traject::report {
namespace {

using actions::Beyond;
using actions::ForgetOutcome;
using actions::ForgetResult;
using actions::Going;
using actions::Staying;
using render::Document;

base::Message beyond_message(const Beyond& beyond) {
  return say("forget.beyond." + beyond.code, {{"files", beyond.files}});
}

void going_members(Object& object, const Going& going) {
  object.member("file", going.file, "relative, with /");
  object.word("code", going.code,
              {"name", "facts", "coach", "registration", "wishes", "pair", "talks", "absence", "hours",
               "vote", "voucher", "reason"});
  object.member("what", [&] { return say("forget.goes." + going.code); });
}

void staying_members(Object& object, const Staying& staying) {
  object.member("file", staying.file, "relative, with /");
  object.word(
      "code", staying.code,
      {"tombstone", "place", "voucher", "coached", "manager", "word", "member", "declaration", "other"});
  object.member("what", [&] { return say("forget.stays." + staying.code); });
  category_members(object, staying.category);
  object.member(
      "until", staying.until, "the last day on which it is kept; null if a figure or a reference needs it");
}

void beyond_members(Object& object, const Beyond& beyond) {
  object.word("code", beyond.code, {"texts", "history", "clones", "exports", "names_elsewhere", "returns"});
  object.member("message", [&] { return beyond_message(beyond); });
  object.member("commands", beyond.commands, "the command that does it");
  object.member("files", beyond.files, "texts: the files that still have the name in free text");
}

void forget_members(Object& object, const ForgetOutcome& outcome) {
  const bool is_done = outcome.result == ForgetResult::forgotten;
  object.member("person", outcome.person);
  object.member("as_of", outcome.as_of);
  object.member("result", outcome.result);
  object.member("goes", outcome.goes, going_members, "by file");
  object.member("stays", outcome.stays, staying_members, "by file");
  object.member("beyond", outcome.beyond, beyond_members, "what the command cannot reach");
  object.member("declaration", outcome.declaration, "the id of the declaration of destruction");
  removed_members(object, is_done ? outcome.removed : actions::Removed{});
}

constexpr DocumentKind forget_kind({"forget", "of-person"}, "What is removed about a person, and what stays.",
                                   forget_members);

render::Table goes_table(const ForgetOutcome& outcome) {
  return table_of<Going>(
      outcome.goes,
      {{column("file"), &Going::file},
       {wrapping_column("what"), [](auto& going) { return say("forget.goes." + going.code); }}});
}

render::Table stays_table(const ForgetOutcome& outcome) {
  return table_of<Staying>(
      outcome.stays,
      {{column("file"), &Staying::file},
       {wrapping_column("what"), [](auto& staying) { return say("forget.stays." + staying.code); }},
       {column("term"), [](auto& staying) { return category_cell(staying.category); }},
       {column("kept_until"), &Staying::until}});
}

void add_beyond(Document& document, const ForgetOutcome& outcome) {
  document.blocks.emplace_back(render::Heading{say("forget.beyond")});
  for (const Beyond& beyond : outcome.beyond) {
    const bool warns = beyond.code == "texts";
    document.blocks.emplace_back(
        render::Paragraph{beyond_message(beyond), warns ? render::Tone::warning : render::Tone::plain});
    if (beyond.commands.empty()) continue;
    std::string lines;
    for (const std::string& command : beyond.commands) lines += "  " + command + "\n";
    document.blocks.emplace_back(render::Verbatim{lines, "sh"});
  }
}

base::Message ending(const ForgetOutcome& outcome, bool only_tries) {
  const std::string person = outcome.person.str();
  if (outcome.goes.empty()) return say("forget.nothing", {{"person", person}});
  if (outcome.result == ForgetResult::shown) return say("forget.shown", {{"person", person}});
  return say(only_tries ? "forget.tried" : "forget.forgotten",
             {{"person", person}, {"file", model::file_of<model::Declaration>(*outcome.declaration)}});
}

}  // namespace

SchemaFile forget_schema() { return forget_kind.schema(); }

Document forget(const ForgetOutcome& outcome, const model::Records& records, bool only_tries) {
  const bool is_done = outcome.result == ForgetResult::forgotten && !only_tries;
  Document document;
  document.data = forget_kind.json(records.settings, outcome);
  document.blocks.emplace_back(
      render::Title{say(is_done ? "forget.title-done" : "forget.title", {{"person", outcome.person.str()}})});
  add_table(document, say(is_done ? "forget.gone" : "forget.goes"), goes_table(outcome));
  add_table(document, say(is_done ? "forget.stayed" : "forget.stays"),
            render::without_empty_columns(stays_table(outcome)));
  add_beyond(document, outcome);
  document.blocks.emplace_back(
      render::Paragraph{ending(outcome, only_tries), is_done ? render::Tone::good : render::Tone::plain});
  return document;
}

}  // namespace traject::report
