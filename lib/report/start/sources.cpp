#include "report/start/sources.hpp"

#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::SourceHeading;
using actions::TableSource;

Json source_json(const TableSource& source) {
  return {{"id", source.id},
          {"ready", source.is_ready},
          {"headings", list_of(source.headings, [](const SourceHeading& one) {
             return Json{
                 {"heading", one.heading}, {"field", one.field.empty() ? Json(nullptr) : Json(one.field)}};
           })}};
}

render::Table rows_of_all(const std::vector<TableSource>& sources) {
  render::Table table{{column("source"), column("heading"), column("field")}, {}};
  for (const TableSource& source : sources) {
    for (const SourceHeading& one : source.headings)
      table.rows.push_back({cell(source.id), cell(one.heading), cell(one.field)});
  }
  return table;
}

std::vector<std::string> names_of(const TableSource& source) {
  std::vector<std::string> names;
  for (const SourceHeading& one : source.headings) names.push_back(one.heading);
  return names;
}

void add_source(render::Document& document, const TableSource& source) {
  document.blocks.emplace_back(render::Heading{say("sources.source", {{"source", source.id}})});
  if (source.is_ready) {
    document.blocks.emplace_back(
        render::Paragraph{say("sources.ready", {{"tool", source.title}, {"source", source.id}})});
    document.blocks.emplace_back(render::Paragraph{say("sources.dropped", {{"headings", names_of(source)}})});
    return;
  }
  document.blocks.emplace_back(render::Paragraph{say("sources.own", {{"source", source.id}})});
  render::Table table{{column("heading"), column("field")}, {}};
  for (const SourceHeading& one : source.headings) table.rows.push_back({cell(one.heading), cell(one.field)});
  if (!table.rows.empty()) document.blocks.emplace_back(std::move(table));
}

}  // namespace

render::Document sources(const std::vector<TableSource>& sources, const model::Settings& settings) {
  render::Document document;
  document.data = frame("import", settings);
  document.data["sources"] = list_of(sources, source_json);
  document.table = rows_of_all(sources);
  document.blocks.emplace_back(render::Title{say("sources.title")});
  for (const TableSource& source : sources) add_source(document, source);
  return document;
}

}  // namespace traject::report
