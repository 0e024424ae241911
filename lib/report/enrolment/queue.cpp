#include "report/enrolment/queue.hpp"

#include "model/programme.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/enrolment/entries.hpp"

namespace traject::report {
namespace {

using eligibility::Entry;

std::vector<WarningOf> warnings_of(const actions::ProgrammeQueue& queue) {
  std::vector<WarningOf> warnings;
  for (const Entry& entry : queue.queue.entries) {
    for (const auto& warning : entry.warnings) warnings.push_back({entry.person, warning});
  }
  return warnings;
}

void queue_members(Object& object, const actions::ProgrammeQueue& queue) {
  object.member("programme", queue.programme);
  object.member("as_of", queue.as_of);
  object.member("entries", queue.queue.entries, entry_members, "participants");
  object.member("guests", queue.queue.guests, entry_members, "a queue of their own");
  object.member("balance", queue.queue.balance, balance_members,
                "participants of the queue; `registered` is the sum of the others");
  object.member("warnings", warnings_of(queue), warning_members);
}

constexpr DocumentKind queue_kind("queue", "Everybody who registered for a programme, in order.",
                                  queue_members);

void add_warnings(render::Document& document, const std::vector<WarningOf>& warnings,
                  const model::Records& records) {
  render::Table table = table_of<WarningOf>(
      warnings, {{column("person"), &WarningOf::person},
                 {column("name"), [&](auto& of) { return name_of(records, of.person); }},
                 {wrapping_column("because"), [](auto& of) { return of.warning.message; }}});
  add_table(document, say("heading.warnings"), std::move(table));
}

base::Message class_message(const eligibility::PriorityClass& own) {
  const std::string key = own.rules.empty() ? "queue.class-without" : "queue.class";
  return say(own.from == own.until ? key + ".one" : key,
             {{"from", std::int64_t{own.from}}, {"until", std::int64_t{own.until}}, {"rules", own.rules}});
}

// Why some people come before others who registered earlier, and where the next group ends.
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

void add_blocks(render::Document& document, const actions::ProgrammeQueue& queue,
                const model::Records& records) {
  document.blocks.emplace_back(
      render::Title{say("queue.title", {{"programme", queue.title}, {"date", queue.as_of}})});
  if (queue.queue.entries.empty()) document.blocks.emplace_back(render::Paragraph{say("queue.empty")});
  document.blocks.emplace_back(entries_table(queue.queue.entries, records));
  add_order(document, queue, records);
  if (!queue.queue.guests.empty()) {
    document.blocks.emplace_back(render::Heading{say("heading.guests")});
    document.blocks.emplace_back(entries_table(queue.queue.guests, records));
  }
  add_warnings(document, warnings_of(queue), records);
  document.blocks.emplace_back(render::Heading{say("heading.balance")});
  document.blocks.emplace_back(balance_facts(queue.queue.balance));
}

}  // namespace

SchemaFile queue_schema() { return queue_kind.schema(); }

render::Document queue(const actions::ProgrammeQueue& queue, const model::Records& records,
                       std::optional<render::Part> only) {
  const auto is_asked = [&](render::Part part) { return only.value_or(part) == part; };
  render::Document document;
  if (is_asked(render::Part::data)) document.data = queue_kind.json(records.settings, queue);
  if (is_asked(render::Part::table)) document.table = entries_table(queue.queue.entries, records);
  if (is_asked(render::Part::blocks)) add_blocks(document, queue, records);
  return document;
}

}  // namespace traject::report
