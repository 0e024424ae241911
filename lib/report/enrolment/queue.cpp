#include "report/enrolment/queue.hpp"

#include "render/json.hpp"
#include "report/cells.hpp"
#include "report/enrolment/entries.hpp"

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

base::Message class_message(const eligibility::PriorityClass& own) {
  const std::string key = own.rules.empty() ? "queue.class-without" : "queue.class";
  return say(own.from == own.until ? key + ".one" : key,
             {{"from", std::int64_t{own.from}}, {"until", std::int64_t{own.until}}, {"rules", own.rules}});
}

// Why some stand before others who registered earlier, and where the next group ends.
void add_order(render::Document& document, const actions::ProgrammeQueue& queue,
               const model::Records& records) {
  const auto& group = records.programmes.at(queue.programme).group;
  if (!group) return;
  std::vector<base::Message> items;
  if (queue.queue.classes.size() > 1) {
    for (const auto& own : queue.queue.classes) items.push_back(class_message(own));
  }
  const int in_line = queue.queue.balance.eligible + queue.queue.balance.unknown;
  if (group->order == model::QueueOrder::approval && in_line > 1) items.push_back(say("queue.by-approval"));
  if (group->size && in_line > *group->size)
    items.push_back(say(*group->size == 1 ? "queue.next-group.one" : "queue.next-group",
                        {{"size", std::int64_t{*group->size}}}));
  if (items.empty()) return;
  document.blocks.emplace_back(render::Heading{say("queue.order")});
  document.blocks.emplace_back(render::Bullets{std::move(items)});
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
  add_order(document, queue, records);
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
