#include "report/privacy/forget.hpp"

#include "report/cells.hpp"
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

Json data_of(const ForgetOutcome& outcome, const model::Records& records) {
  Json data = frame("forget", records.settings);
  data["person"] = outcome.person.str();
  data["as_of"] = base::to_string(outcome.as_of);
  data["result"] = model::word(outcome.result);
  data["goes"] = list_of(outcome.goes, [](const Going& going) -> Json {
    return {{"file", going.file},
            {"code", going.code},
            {"what", render::to_json(say("forget.goes." + going.code))}};
  });
  data["stays"] = list_of(outcome.stays, [](const Staying& staying) -> Json {
    return {{"file", staying.file},
            {"code", staying.code},
            {"what", render::to_json(say("forget.stays." + staying.code))},
            {"category", category_json(staying.category)},
            {"selection_list", selection_list_json(staying.category)},
            {"until", json_of(staying.until)}};
  });
  data["beyond"] = list_of(outcome.beyond, [](const Beyond& beyond) -> Json {
    return {{"code", beyond.code},
            {"message", render::to_json(beyond_message(beyond))},
            {"commands", beyond.commands},
            {"files", beyond.files}};
  });
  data["declaration"] = json_of(outcome.declaration);
  const bool is_done = outcome.result == ForgetResult::forgotten;
  data["files"] = is_done ? files_json(outcome.removed.changes) : Json::array();
  data["gone"] = is_done ? Json(outcome.removed.gone) : Json::array();
  return data;
}

render::Table goes_table(const ForgetOutcome& outcome) {
  render::Table table{{column("file"), column("what", render::Align::left, true)}, {}};
  for (const Going& going : outcome.goes)
    table.rows.push_back({cell(going.file), cell(say("forget.goes." + going.code))});
  return table;
}

render::Table stays_table(const ForgetOutcome& outcome) {
  render::Table table{
      {column("file"), column("what", render::Align::left, true), column("term"), column("kept_until")}, {}};
  for (const Staying& staying : outcome.stays)
    table.rows.push_back({cell(staying.file), cell(say("forget.stays." + staying.code)),
                          category_cell(staying.category), cell(staying.until)});
  return table;
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

Document forget(const ForgetOutcome& outcome, const model::Records& records, bool only_tries) {
  const bool is_done = outcome.result == ForgetResult::forgotten && !only_tries;
  Document document;
  document.data = data_of(outcome, records);
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
