#include "report/start/sources.hpp"

#include "model/settings.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::SourceHeading;
using actions::TableSource;

void heading_members(Object& object, const SourceHeading& one) {
  object.member("heading", one.heading, "* at the end: whatever follows");
  object.member("field", unless_empty(one.field), "null if the column is not imported");
}

void source_members(Object& object, const TableSource& source) {
  object.member("id", AnyId{source.id});
  object.member("ready", source.is_ready, "for the answers of a survey tool, without a file in imports/");
  object.member("headings", source.headings, heading_members);
}

void sources_members(Object& object, const std::vector<TableSource>& sources) {
  object.member("sources", sources, source_members, "those of the folder, by id, then those of survey tools");
}

constexpr DocumentKind sources_kind({"import", "sources"}, "The sources that exist: --sources.",
                                    sources_members);

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
  if (source.headings.empty()) return;
  document.blocks.emplace_back(table_of<SourceHeading>(
      source.headings,
      {{column("heading"), &SourceHeading::heading}, {column("field"), &SourceHeading::field}}));
}

}  // namespace

SchemaFile sources_schema() { return sources_kind.schema(); }

render::Document sources(const std::vector<TableSource>& sources, const model::Settings& settings) {
  render::Document document;
  document.data = sources_kind.json(settings, sources);
  document.table = rows_of_all(sources);
  document.blocks.emplace_back(render::Title{say("sources.title")});
  for (const TableSource& source : sources) add_source(document, source);
  return document;
}

}  // namespace traject::report
