#include "report/start/find.hpp"

#include "report/cells.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::Hit;
using Kind = std::pair<const char*, const std::vector<Hit>*>;

void hit_members(Object& object, const Hit& hit) {
  object.member("id", AnyId{hit.id});
  object.member("name", unless_empty(hit.name), "for a cohort, the title of its programme");
}

void find_members(Object& object, const std::string& text, const actions::Hits& hits) {
  object.member("text", text);
  object.member("people", hits.people, hit_members);
  object.member("programmes", hits.programmes, hit_members);
  object.member("cohorts", hits.cohorts, hit_members);
  object.member("coaches", hits.coaches, hit_members);
}

constexpr DocumentKind find_kind(
    "find", "Everything whose id, number or name contains a text. Exit code 1 if nothing is found.",
    find_members);

}  // namespace

SchemaFile find_schema() { return find_kind.schema(); }

render::Document find(const actions::Hits& hits, const std::string& text, const model::Settings& settings) {
  const Kind kinds[] = {{"people", &hits.people},
                        {"programmes", &hits.programmes},
                        {"cohorts", &hits.cohorts},
                        {"coaches", &hits.coaches}};
  render::Document document;
  document.data = find_kind.json(settings, text, hits);
  render::Table table{{column("record"), column("id"), column("name", render::Align::left, true)}, {}};
  for (const auto& [kind, list] : kinds) {
    for (const Hit& hit : *list)
      table.rows.push_back({base::Value(word("record", kind)), cell(hit.id), cell(hit.name)});
  }
  document.table = table;
  if (hits.empty()) {
    document.blocks.emplace_back(render::Paragraph{say("find.nothing", {{"text", text}})});
  } else {
    document.blocks.emplace_back(std::move(table));
  }
  return document;
}

}  // namespace traject::report
