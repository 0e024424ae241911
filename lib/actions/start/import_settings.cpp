#include "actions/start/import_settings.hpp"

#include "base/failure.hpp"
#include "base/suggestion.hpp"
#include "evaluation/survey_tool.hpp"
#include "tables/delimiter.hpp"

namespace traject::actions {
namespace {

using base::Failure;
using base::FailureKind;

void refuse_wrong_settings(const model::ImportSource& source) {
  const auto fields = wrong_settings(source);
  if (fields.empty()) return;
  const std::string& field = fields.front();
  const auto& value = field == "dates"       ? source.dates
                      : field == "delimiter" ? source.delimiter
                                             : source.encoding;
  throw Failure(FailureKind::wrong_use, {"failure.source-setting", {{"field", field}, {"value", *value}}},
                base::Message{"hint.source-setting." + field, {}});
}

}  // namespace

const model::ImportSource* source_named(const model::Records& records, const std::optional<std::string>& id) {
  if (!id) return nullptr;
  const auto found = records.imports.find(*id);
  if (found != records.imports.end()) return &found->second;
  if (evaluation::survey_tool(*id) != nullptr)
    throw Failure(FailureKind::wrong_use, {"failure.source-of-answers", {{"source", *id}}},
                  base::Message{"hint.source-of-answers", {{"source", *id}}});
  throw Failure(FailureKind::wrong_use, {"failure.unknown-source", {{"id", *id}}},
                base::did_you_mean(*id, records.imports.keys()));
}

std::vector<std::string> wrong_settings(const model::ImportSource& source) {
  std::vector<std::string> fields;
  if (source.delimiter && !tables::delimiter_named(*source.delimiter)) fields.emplace_back("delimiter");
  if (source.encoding && !tables::encoding_named(*source.encoding)) fields.emplace_back("encoding");
  if (source.dates && !tables::is_date_form(*source.dates)) fields.emplace_back("dates");
  return fields;
}

tables::CellForm cell_form(const model::Records& records, const std::optional<std::string>& source) {
  tables::CellForm form{
      .dates = {}, .decimal_comma = true, .time_zone = model::time_zone_of(records.settings)};
  const model::ImportSource* settings = source_named(records, source);
  if (settings == nullptr) return form;
  refuse_wrong_settings(*settings);
  form.dates = settings->dates;
  form.decimal_comma = settings->decimal.value_or(model::DecimalSign::comma) == model::DecimalSign::comma;
  return form;
}

tables::CsvForm csv_form(const model::Records& records, const std::optional<std::string>& source) {
  tables::CsvForm form;
  const model::ImportSource* settings = source_named(records, source);
  if (settings == nullptr) return form;
  form.sheet = settings->sheet;
  refuse_wrong_settings(*settings);
  if (settings->delimiter) form.delimiter = tables::delimiter_named(*settings->delimiter);
  if (settings->encoding) form.encoding = tables::encoding_named(*settings->encoding);
  return form;
}

}  // namespace traject::actions
