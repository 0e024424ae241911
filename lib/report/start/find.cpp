#include "report/start/find.hpp"

#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::Hit;
using Kind = std::pair<const char*, const std::vector<Hit>*>;

Json hits_json(const std::vector<Hit>& hits) {
  Json list = Json::array();
  for (const Hit& hit : hits)
    list.push_back({{"id", hit.id}, {"name", hit.name.empty() ? Json(nullptr) : Json(hit.name)}});
  return list;
}

}  // namespace

render::Document find(const actions::Hits& hits, const std::string& text, const model::Settings& settings) {
  const Kind kinds[] = {{"people", &hits.people},
                        {"programmes", &hits.programmes},
                        {"cohorts", &hits.cohorts},
                        {"coaches", &hits.coaches}};
  render::Document document;
  document.data = frame("find", settings);
  document.data["text"] = text;
  render::Table table{{column("record"), column("id"), column("name", render::Align::left, true)}, {}};
  for (const auto& [kind, list] : kinds) {
    document.data[kind] = hits_json(*list);
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
