#include "report/start/status.hpp"

#include "render/json.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::Waiting;
using render::Align;

std::string typed(const Waiting& item) { return "traject " + item.command; }

Json item_json(const Waiting& item) {
  return {{"code", item.code},
          {"subject", item.subject},
          {"since", json_of(item.since)},
          {"due", json_of(item.due)},
          {"message", render::to_json(item.message)},
          {"command", typed(item)}};
}

// For spreadsheets; people see the subject in the command and need no code.
render::Table every_column(const std::vector<Waiting>& items) {
  render::Table table{{column("due"), column("since"), column("code"), column("subject"), column("command"),
                       column("what_waits")},
                      {}};
  for (const Waiting& item : items) {
    table.rows.push_back({cell(item.due), cell(item.since), cell(item.code), cell(item.subject),
                          cell(typed(item)), cell(item.message)});
  }
  return table;
}

render::Table for_people(const std::vector<Waiting>& items) {
  render::Table table{
      {column("due"), column("since"), column("command"), column("what_waits", Align::left, true)}, {}};
  for (const Waiting& item : items)
    table.rows.push_back({cell(item.due), cell(item.since), cell(typed(item)), cell(item.message)});
  return table;
}

}  // namespace

render::Document status(const std::vector<Waiting>& items, base::Date as_of,
                        const model::Settings& settings) {
  render::Document document;
  document.data = frame("status", settings);
  document.data["as_of"] = base::to_string(as_of);
  document.data["items"] = Json::array();
  for (const Waiting& item : items) document.data["items"].push_back(item_json(item));
  document.table = every_column(items);
  if (items.empty()) return document;
  document.blocks.emplace_back(render::Title{say("status.title", {{"date", as_of}})});
  document.blocks.emplace_back(for_people(items));
  return document;
}

}  // namespace traject::report
