#include "actions/start/sources.hpp"

#include <algorithm>
#include <string_view>

#include "evaluation/survey_tool.hpp"
#include "model/import_source.hpp"

namespace traject::actions {
namespace {

TableSource source_of(const std::string& id, const model::ImportSource& source) {
  TableSource one{.id = id, .is_ready = false, .title = {}, .headings = {}};
  for (const auto& [field, heading] : source.columns) one.headings.push_back({heading, field});
  return one;
}

// "Begintijd|Start time" as two headings.
void add_names(std::string_view names, std::vector<SourceHeading>& headings) {
  while (!names.empty()) {
    const auto end = std::min(names.find('|'), names.size());
    headings.push_back({std::string(names.substr(0, end)), {}});
    names.remove_prefix(std::min(end + 1, names.size()));
  }
}

TableSource source_of(const evaluation::SurveyTool& tool) {
  TableSource one{
      .id = std::string(tool.id), .is_ready = true, .title = std::string(tool.title), .headings = {}};
  for (const auto& column : tool.columns) add_names(column.names, one.headings);
  return one;
}

}  // namespace

std::vector<TableSource> table_sources(const model::Records& records) {
  std::vector<TableSource> sources;
  for (const auto& [id, source] : records.imports) sources.push_back(source_of(id, source));
  for (const auto& tool : evaluation::survey_tools()) sources.push_back(source_of(tool));
  return sources;
}

}  // namespace traject::actions
