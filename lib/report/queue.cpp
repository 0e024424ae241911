#include "report/queue.hpp"

#include "render/json.hpp"
#include "report/entries.hpp"
#include "report/parts.hpp"

namespace traject::report {
namespace {

using eligibility::Entry;

void add_warnings(render::Document& document, const std::vector<Entry>& entries,
                  const model::Records& records) {
  render::Table table{{column("person"), column("name"), column("because", render::Align::left, true)}, {}};
  document.data["warnings"] = Json::array();
  for (const Entry& entry : entries) {
    for (const auto& warning : entry.warnings) {
      table.rows.push_back({cell(entry.person.str()), name_of(records, entry.person), cell(warning.message)});
      document.data["warnings"].push_back(
          {{"code", warning.code},
           {"person", entry.person.str()},
           {"date", base::to_string(warning.date)},
           {"message", render::to_json(warning.message)}});
    }
  }
  if (table.rows.empty()) return;
  document.blocks.emplace_back(render::Heading{say("heading.warnings")});
  document.blocks.emplace_back(std::move(table));
}

}  // namespace

render::Document queue(const actions::ProgrammeQueue& queue, const model::Records& records) {
  render::Document document;
  document.data = frame("queue", records.settings);
  document.data["programme"] = queue.programme.str();
  document.data["as_of"] = base::to_string(queue.as_of);
  document.data["entries"] = entries_json(queue.queue.entries);
  document.data["guests"] = entries_json(queue.queue.guests);
  document.data["balance"] = balance_json(queue.queue.balance);
  document.table = entries_table(queue.queue.entries, records);

  document.blocks.emplace_back(
      render::Title{say("queue.title", {{"programme", queue.title}, {"date", queue.as_of}})});
  if (queue.queue.entries.empty()) document.blocks.emplace_back(render::Paragraph{say("queue.empty")});
  document.blocks.emplace_back(*document.table);
  if (!queue.queue.guests.empty()) {
    document.blocks.emplace_back(render::Heading{say("heading.guests")});
    document.blocks.emplace_back(entries_table(queue.queue.guests, records));
  }
  add_warnings(document, queue.queue.entries, records);
  document.blocks.emplace_back(render::Heading{say("heading.balance")});
  document.blocks.emplace_back(balance_facts(queue.queue.balance));
  return document;
}

}  // namespace traject::report
