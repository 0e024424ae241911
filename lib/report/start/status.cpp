#include "report/start/status.hpp"

#include "model/settings.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"

namespace traject::report {
namespace {

using actions::Waiting;

std::string typed(const Waiting& item) { return "traject " + item.command; }

void item_members(Object& object, const Waiting& item) {
  object.member("code", Code{item.code});
  object.member("subject", item.subject,
                "the id of a programme or a cohort; `retention` if a retention period is over");
  object.member("since", item.since);
  object.member("due", item.due);
  object.member("message", item.message);
  object.member("command", typed(item), "replace the words in capitals");
}

void status_members(Object& object, const base::Date& as_of, const std::vector<Waiting>& items) {
  object.member("as_of", as_of);
  object.member("items", items, item_members,
                "by last day, with items without one at the end; then by code and subject");
}

constexpr DocumentKind status_kind("status", "What is waiting for the coordinator on the as-of day.",
                                   status_members);

// For spreadsheets; people see the subject in the command and need no code.
render::Table every_column(const std::vector<Waiting>& items) {
  return table_of<Waiting>(
      items, {{column("due"), &Waiting::due},
              {column("since"), &Waiting::since},
              {column("code"), &Waiting::code},
              {column("subject"), &Waiting::subject},
              {column("command"), typed},
              {column("what_waits"), &Waiting::message}});
}

render::Table for_people(const std::vector<Waiting>& items) {
  return table_of<Waiting>(
      items, {{column("due"), &Waiting::due},
              {column("since"), &Waiting::since},
              {column("command"), typed},
              {wrapping_column("what_waits"), &Waiting::message}});
}

}  // namespace

SchemaFile status_schema() { return status_kind.schema(); }

render::Document status(const std::vector<Waiting>& items, base::Date as_of,
                        const model::Settings& settings) {
  render::Document document;
  document.data = status_kind.json(settings, as_of, items);
  document.table = every_column(items);
  if (items.empty()) return document;
  document.blocks.emplace_back(render::Title{say("status.title", {{"date", as_of}})});
  document.blocks.emplace_back(for_people(items));
  return document;
}

}  // namespace traject::report
