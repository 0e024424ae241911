#include "actions/start/import_table.hpp"

#include <algorithm>
#include <iterator>

#include "actions/enrolment/explain.hpp"
#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "base/suggestion.hpp"
#include "tables/blank.hpp"
#include "tables/delimiter.hpp"
#include "tables/only_changes.hpp"
#include "tables/settle.hpp"

namespace traject::actions {
namespace {

using base::Failure;
using base::FailureKind;
using model::Records;
using model::RecordType;
using tables::RowVerdict;

const model::ImportSource* source_named(const model::Records& records, const std::optional<std::string>& id) {
  if (!id) return nullptr;
  const auto found = records.imports.find(*id);
  if (found != records.imports.end()) return &found->second;
  const auto near = base::nearest(*id, records.imports.keys());
  throw Failure(FailureKind::wrong_use, {"failure.unknown-source", {{"id", *id}}},
                near ? std::optional(base::Message{"hint.did-you-mean", {{"word", *near}}}) : std::nullopt);
}

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

RowEligibility judged(const model::Records& records, const model::Registration& registration,
                      const model::ProgrammeId& programme, const model::PersonId& person, base::Date as_of) {
  const bool as_guest = registration.facts.as == model::RegisteredAs::guest;
  const auto verdict = eligibility::judge(
      rules_for(records.programmes.at(programme), as_guest), {&records.people.at(person), &registration},
      {.as_of = std::max(as_of, registration.facts.registered_at.day()), .start = {}});
  const auto* rule = eligibility::deciding_rule(verdict);
  if (rule == nullptr) return {verdict.answer, "eligible", {"because.eligible", {}}};
  return {verdict.answer, rule->code, rule->because};
}

class TableImport {
 public:
  TableImport(const model::Records& records, const ImportRequest& request)
      : records_(records), request_(request), form_(cell_form(records, request.source)) {}

  ImportOutcome run() {
    ImportOutcome outcome{.type = request_.type};
    // Where the header cannot be read, that is all there is to tell.
    if (!request_.table->headings.empty()) outcome.mapping = mapping();
    const std::string since(tables::since_column);
    if (request_.correct && outcome.mapping.has(since))
      throw Failure(FailureKind::wrong_use, {"failure.correct-with-since", {{"column", since}}});
    tables::Import import = import_rows(outcome.mapping);
    for (auto& row : import.rows) outcome.rows.push_back({std::move(row), {}});
    if (request_.type == RecordType::registrations) judge_all(outcome, import.changes);
    if (request_.type == RecordType::people) outcome.not_in_table = not_in_table(outcome.mapping);
    count(outcome);
    outcome.held_back = outcome.balance.refused > 0 && !request_.accept_valid && !import.changes.empty();
    if (!outcome.held_back) outcome.changes = std::move(import.changes);
    return outcome;
  }

  // The cells of a workbook as text.
  [[nodiscard]] tables::Table settled_table() const {
    if (request_.table->headings.empty()) return *request_.table;
    const tables::Mapping columns = mapping();
    const bool is_ours = request_.table->origin && request_.type != RecordType::attendance;
    return tables::settled(
        is_ours ? tables::only_changes(*request_.table, columns, records_) : *request_.table,
        tables::shapes_of(columns, types()), form_);
  }

 private:
  [[nodiscard]] std::vector<RecordType> types() const {
    // The people of an HR table may have their names beside them.
    if (request_.type == RecordType::people) return {RecordType::people, RecordType::names};
    return {request_.type};
  }

  [[nodiscard]] tables::Mapping mapping() const {
    std::map<std::string, std::string> given;
    if (request_.programme) given["programme"] = request_.programme->str();
    return tables::map_columns(
        request_.table->headings, types(), source_named(records_, request_.source), given);
  }

  [[nodiscard]] bool has_names(const tables::Mapping& mapping) const {
    return request_.type == RecordType::people && mapping.has("name");
  }

  // People may have each other as managers, but not somebody whose own row is refused.
  [[nodiscard]] tables::Import import_rows(const tables::Mapping& mapping) const {
    std::set<std::string> people = people_in_table(mapping);
    while (true) {
      tables::Import import =
          tables::import_rows(request_.type, *request_.table, mapping, form_, records_, people, since());
      if (has_names(mapping)) add_names(import, mapping, people);
      bool is_settled = true;
      for (const auto& row : import.rows) {
        const bool refused = row.verdict == RowVerdict::refused && !row.ids.empty();
        if (refused && people.erase(row.ids.front()) > 0) is_settled = false;
      }
      if (is_settled) return import;
    }
  }

  [[nodiscard]] tables::Since since() const {
    if (request_.correct) return {{}, request_.as_of};
    return {request_.since.value_or(request_.as_of), request_.as_of};
  }

  [[nodiscard]] std::vector<std::string> not_in_table(const tables::Mapping& mapping) const {
    const auto in_table = people_in_table(mapping);
    std::vector<std::string> missing;
    if (in_table.empty()) return missing;  // a table without people says nothing of anybody
    for (const auto& person : records_.people.keys()) {
      if (!in_table.contains(person.str()) && !is_forgotten(records_, person))
        missing.push_back(person.str());
    }
    return missing;
  }

  [[nodiscard]] std::set<std::string> people_in_table(const tables::Mapping& mapping) const {
    std::set<std::string> people;
    const auto column = mapping.column_of.find("person");
    if (request_.type != RecordType::people || column == mapping.column_of.end()) return people;
    for (const auto& row : request_.table->rows) people.emplace(tables::trimmed(row.cells[column->second]));
    return people;
  }

  // A row is a person and a name: it is refused where either is.
  void add_names(tables::Import& import, const tables::Mapping& mapping,
                 const std::set<std::string>& people) const {
    tables::Import names =
        tables::import_rows(RecordType::names, *request_.table, mapping, form_, records_, people);
    for (std::size_t i = 0; i < import.rows.size(); ++i) {
      tables::RowOutcome& row = import.rows[i];
      const tables::RowOutcome& name = names.rows[i];
      if (row.verdict == RowVerdict::refused) continue;
      if (name.verdict == RowVerdict::refused) {
        row = name;
      } else if (name.verdict != RowVerdict::same && row.verdict != RowVerdict::fresh) {
        row.verdict = RowVerdict::changed;
        if (name.verdict == RowVerdict::fresh) row.changed.push_back({"name", "", ""});
        row.changed.insert(row.changed.end(), name.changed.begin(), name.changed.end());
      }
    }
    std::set<std::string> refused;
    for (const auto& row : import.rows) {
      if (row.verdict == RowVerdict::refused && !row.ids.empty()) refused.insert(row.ids.front());
    }
    const auto drop = [&](const model::Change& change) {
      return refused.contains(model::record_file(change.file)->ids.front());
    };
    for (auto& change : names.changes) import.changes.push_back(std::move(change));
    import.changes.erase(
        std::remove_if(import.changes.begin(), import.changes.end(), drop), import.changes.end());
  }

  void judge_all(ImportOutcome& outcome, const model::Changes& changes) const {
    std::map<std::string, const model::Registration*> changed;
    for (const auto& change : changes) changed[change.file] = &std::get<model::Registration>(change.record);
    for (ImportRow& row : outcome.rows) {
      if (row.outcome.verdict == RowVerdict::refused) continue;
      const model::ProgrammeId programme(row.outcome.ids.at(0));
      const model::PersonId person(row.outcome.ids.at(1));
      const auto fresh = changed.find(model::record_path(RecordType::registrations, row.outcome.ids));
      const model::Registration& registration =
          fresh != changed.end() ? *fresh->second : records_.registrations.at(programme).at(person);
      row.eligibility = judged(records_, registration, programme, person, request_.as_of);
    }
  }

  static void count(ImportOutcome& outcome) {
    ImportBalance& balance = outcome.balance;
    for (const ImportRow& row : outcome.rows) {
      ++balance.rows;
      switch (row.outcome.verdict) {
        case RowVerdict::fresh: ++balance.fresh; break;
        case RowVerdict::same: ++balance.same; break;
        case RowVerdict::changed: ++balance.changed; break;
        case RowVerdict::refused: ++balance.refused; break;
      }
    }
  }

  const model::Records& records_;
  const ImportRequest& request_;
  tables::CellForm form_;
};

// Of a workbook that was made of records, whatever it is a picture of.
tables::Table as_rows(const model::Records& records, const ImportRequest& request) {
  const auto& origin = request.table->origin;
  if (!origin) return *request.table;
  if (origin->type != request.type) {
    throw Failure(
        FailureKind::wrong_use,
        {"failure.workbook-of-others", {{"record", std::string(model::word(origin->type))}}},
        base::Message{"hint.workbook-of-others", {{"record", std::string(model::word(origin->type))}}});
  }
  if (origin->type == RecordType::attendance) return tables::sessions_of_grid(*request.table, records);
  return *request.table;
}

// Of a sheet, its cells are text first.
ImportOutcome imported(const Records& records, const ImportRequest& request) {
  if (!request.table->sheet) return TableImport(records, request).run();
  tables::Table table = as_rows(records, request);
  ImportRequest with_text = request;
  with_text.table = &table;
  table = TableImport(records, with_text).settled_table();
  return TableImport(records, with_text).run();
}

}  // namespace

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

ImportOutcome import_table(const model::Records& records, const ImportRequest& request) {
  if (request.programme) static_cast<void>(programme_named(records, *request.programme));
  if (!request.bring_back) return imported(records, request);
  Records with_all = records;
  for (auto& [id, person] : with_all.people) person.forgotten.reset();
  return imported(with_all, request);
}

}  // namespace traject::actions
