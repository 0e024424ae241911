#include "report/start/find.hpp"

#include "model/settings.hpp"
#include "report/columns.hpp"
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

struct Found {
  const char* kind;
  const Hit* hit;
};

}  // namespace

SchemaFile find_schema() { return find_kind.schema(); }

render::Document find(const actions::Hits& hits, const std::string& text, const model::Settings& settings) {
  const Kind kinds[] = {{"people", &hits.people},
                        {"programmes", &hits.programmes},
                        {"cohorts", &hits.cohorts},
                        {"coaches", &hits.coaches}};
  render::Document document;
  document.data = find_kind.json(settings, text, hits);
  std::vector<Found> found;
  for (const auto& [kind, list] : kinds) {
    for (const Hit& hit : *list) found.push_back({kind, &hit});
  }
  const auto table = table_of<Found>(
      found, {{column("record"), [](auto& one) { return word("record", one.kind); }},
              {column("id"), [](auto& one) { return one.hit->id; }},
              {wrapping_column("name"), [](auto& one) { return one.hit->name; }}});
  document.table = table;
  if (hits.empty()) {
    document.blocks.emplace_back(render::Paragraph{say("find.nothing", {{"text", text}})});
  } else {
    document.blocks.emplace_back(table);
  }
  return document;
}

}  // namespace traject::report
