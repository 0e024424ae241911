#include "actions/start/import_table.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "actions/enrolment/explain.hpp"
#include "actions/named_records.hpp"
#include "actions/start/import_settings.hpp"
#include "actions/start/table_intakes.hpp"
#include "actions/start/table_numbers.hpp"
#include "actions/start/table_people.hpp"
#include "actions/start/table_sense.hpp"
#include "base/failure.hpp"
#include "model/import_source.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"
#include "tables/blank.hpp"
#include "tables/import/only_changes.hpp"
#include "tables/record_rows.hpp"
#include "tables/settle.hpp"

namespace traject::actions {
namespace {

using base::Failure;
using base::FailureKind;
using model::Records;
using model::RecordType;
using tables::RowVerdict;

constexpr const char* person_column = "person";
constexpr const char* intake_column = "intake";

RowEligibility judged(const model::Records& records, const model::Registration& registration,
                      const model::ProgrammeId& programme, const model::PersonId& person, base::Date as_of) {
  const bool as_guest = registration.facts.as == model::RegisteredAs::guest;
  const auto verdict = eligibility::judge(
      eligibility::rules_for(records.programmes.at(programme), as_guest),
      {&records.people.at(person), &registration},
      {.as_of = std::max(as_of, registration.facts.registered_at.day()), .start = {}});
  const auto* rule = eligibility::deciding_rule(verdict);
  if (rule == nullptr) return {{"eligible", {"because.eligible", {}}}, verdict.answer};
  return {{rule->code, rule->because}, verdict.answer};
}

// The table as rows: the workbook of an attendance list is a grid. Throws base::Failure (wrong_use) for a workbook of other records.
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

class TableImport {
 public:
  TableImport(const model::Records& records, const ImportRequest& request)
      : records_(records),
        request_(request),
        form_(cell_form(records, request.source)),
        table_(as_rows(records, request)),
        people_(records, request.random) {}

  ImportOutcome run() {
    ImportOutcome outcome{.type = request_.type};
    // Where the header cannot be read, that is all there is to tell.
    if (!table_.headings.empty()) {
      outcome.mapping = mapping();
      if (table_.sheet) table_ = settled_table(outcome.mapping);
      make_ids(outcome.mapping);
    }
    const std::string since(tables::since_column);
    if (request_.correct && outcome.mapping.has(since))
      throw Failure(FailureKind::wrong_use, {"failure.correct-with-since", {{"column", since}}});
    tables::Import import = import_rows(outcome.mapping);
    if (made_column_ == intake_column) find_intakes(records_, import);
    warn_beside_records(import, request_.type, records_);
    say_what_follows(import.rows);
    for (auto& row : import.rows) outcome.rows.push_back({std::move(row), {}});
    const auto names = names_in(import.changes);
    for (ImportRow& row : outcome.rows) complete(row, names);
    if (request_.type == RecordType::registrations) judge_all(outcome, import.changes);
    if (request_.type == RecordType::people) outcome.not_in_table = people_.not_in(table_, outcome.mapping);
    outcome.mapping.column_of.erase(made_column_);
    count(outcome);
    outcome.held_back = outcome.balance.refused > 0 && !request_.accept_valid && !import.changes.empty();
    if (!outcome.held_back) outcome.changes = std::move(import.changes);
    return outcome;
  }

 private:
  // The cells of a workbook as text.
  [[nodiscard]] tables::Table settled_table(const tables::Mapping& columns) const {
    const bool is_ours = table_.origin && request_.type != RecordType::attendance;
    const auto of_people = person_columns(columns);
    const auto numbers = people_.plain_numbers(table_, columns);
    return tables::settled(is_ours ? tables::only_changes(table_, columns, records_) : table_, columns.shapes,
                           form_, [&](std::size_t index, const std::string& number) {
                             return of_people.contains(index) && numbers.contains(number);
                           });
  }

  // Where in the table somebody else's id belongs.
  [[nodiscard]] std::set<std::size_t> person_columns(const tables::Mapping& columns) const {
    auto people = tables::person_columns(request_.type);
    if (request_.type == RecordType::people) people.erase(person_column);
    std::set<std::size_t> indexes;
    for (const auto& [column, index] : columns.column_of) {
      if (people.contains(tables::without_number(column))) indexes.insert(index);
    }
    return indexes;
  }

  // The people of an HR table may have their names beside them, or be known by their numbers or names alone.
  [[nodiscard]] std::vector<RecordType> types() const {
    const bool with_names =
        request_.type == RecordType::people || (request_.type == RecordType::coaches && !has_column_of_ids());
    return with_names ? std::vector{request_.type, RecordType::names} : std::vector{request_.type};
  }

  // Of the table as it came; without a column of ids where others tell whom a row is about.
  [[nodiscard]] tables::Mapping mapping() const {
    std::map<std::string, std::string> given;
    if (request_.programme) given["programme"] = request_.programme->str();
    const auto* source = source_named(records_, request_.source);
    std::set<std::string> may_lack;
    if (request_.type == RecordType::intakes) may_lack.insert(intake_column);
    if (!has_column_of_ids()) may_lack.insert(person_column);
    auto mapping = tables::map_columns(table_.headings, types(), source, given, may_lack);
    const bool tells = mapping.column_of.contains("number") || mapping.column_of.contains("name");
    if (may_lack.contains(person_column) && !tells)  // says what is missing
      return tables::map_columns(table_.headings, types(), source, given);
    return mapping;
  }

  // An intake has no name: without its id each row is a new one, unless it is on file as it is.
  void make_ids(tables::Mapping& mapping) {
    if (!has_column_of_ids()) {
      made_column_ = person_column;
      people_.identify(table_, mapping, made_column_, request_.type == RecordType::people);
    } else if (request_.type == RecordType::intakes && !mapping.has(intake_column)) {
      made_column_ = intake_column;
      mapping.column_of[intake_column] = table_.headings.size();
      table_.headings.emplace_back();
      for (auto& row : table_.rows) row.cells.push_back(base::random_id(request_.random));
    }
  }

  // Only of people and coaches can a record be known by a number or a name.
  [[nodiscard]] bool has_column_of_ids() const {
    const auto* source = source_named(records_, request_.source);
    if (request_.type != RecordType::people && request_.type != RecordType::coaches) return true;
    if (source != nullptr &&
        (source->columns.contains(person_column) || source->values.contains(person_column)))
      return true;
    return std::any_of(table_.headings.begin(), table_.headings.end(), [](const std::string& heading) {
      return tables::in_small_letters(heading) == person_column;
    });
  }

  [[nodiscard]] bool has_names(const tables::Mapping& mapping) const {
    return request_.type == RecordType::people && (mapping.has("name") || mapping.has("number"));
  }

  // People may have each other as managers, but not somebody whose own row is refused.
  [[nodiscard]] tables::Import import_rows(const tables::Mapping& mapping) const {
    std::set<std::string> people;
    if (request_.type == RecordType::people) people = people_.in(table_, mapping);
    records_.people.read_ahead({people.begin(), people.end()});
    const std::set<std::string> in_table = people;
    while (true) {
      tables::Import import =
          tables::import_rows(request_.type, table_, mapping, form_, records_, people, since(), finder());
      if (has_names(mapping)) add_names(import, mapping, in_table);
      if (has_names(mapping) || request_.type == RecordType::names)
        refuse_clashing_numbers(import, mapping, records_);
      if (!leave_out_refused(people, import, records_)) return import;
    }
  }

  [[nodiscard]] tables::Since since() const {
    if (request_.correct) return {{}, request_.as_of};
    return {request_.since.value_or(request_.as_of), request_.as_of};
  }

  [[nodiscard]] tables::PersonFinder finder() const {
    return [this](const std::string& text) { return people_.find(text); };
  }

  // Who refers to somebody whose own row is refused would be taken with that row.
  static void say_what_follows(std::vector<tables::RowOutcome>& rows) {
    std::map<std::string, int> refused;
    for (const auto& row : rows) {
      if (row.verdict == RowVerdict::refused && !row.ids.empty()) refused.emplace(row.ids.front(), row.row);
    }
    for (auto& row : rows) {
      leave_out_itself(row);
      for (tables::Fault& fault : row.faults) {
        if (fault.code != "unknown_person" || fault.message.values.empty()) continue;
        const auto found = refused.find(std::get<std::string>(fault.message.values.front().second));
        if (found == refused.end() || found->second == row.row) continue;
        fault = {
            {"refused_row", {"cell.refused_row", {{"row", std::int64_t{found->second}}}}}, {}, fault.column};
      }
    }
  }

  // That who is refused is not there says nothing new in that very row.
  static void leave_out_itself(tables::RowOutcome& row) {
    if (row.faults.size() < 2 || row.ids.empty()) return;
    std::erase_if(row.faults, [&row](const tables::Fault& fault) {
      return fault.code == "unknown_person" && !fault.message.values.empty() &&
             fault.message.values.front().second == base::Value(row.ids.front());
    });
  }

  // The names of people as the table makes them, by file.
  using NewNames = std::map<std::string, const model::Name*>;
  static NewNames names_in(const model::Changes& changes) {
    NewNames names;
    for (const auto& change : changes) {
      if (const auto* name = change.record.get_if<model::Name>()) names[change.file] = name;
    }
    return names;
  }

  // What only the other rows and names tell.
  void complete(ImportRow& row, const NewNames& names) const {
    for (tables::Fault& fault : row.outcome.faults) fault.column = people_.shown_column(fault.column);
    const auto& faults = row.outcome.faults;
    const bool only_follows =
        !faults.empty() && std::all_of(faults.begin(), faults.end(), [](const auto& fault) {
          return fault.code == "refused_row";
        });
    if (only_follows)
      row.follows = static_cast<int>(std::get<std::int64_t>(faults.front().message.values.front().second));
    // Nobody got the id that a refused row was given.
    auto& ids = row.outcome.ids;
    if (!faults.empty() && !ids.empty() && people_.is_new(ids.back())) ids.clear();
    const auto id_names = model::id_names(request_.type);
    const auto person = std::find(id_names.begin(), id_names.end(), person_column);
    const auto index = static_cast<std::size_t>(person - id_names.begin());
    if (person != id_names.end() && index < ids.size()) row.name = name_of(ids[index], names);
  }

  [[nodiscard]] std::string name_of(const std::string& person, const NewNames& names) const {
    const auto fresh = names.find(model::record_path(RecordType::names, {person}));
    if (fresh != names.end()) return fresh->second->name.value_or("");
    const auto known = records_.names.find(model::PersonId(person));
    return known == records_.names.end() ? "" : known->second.name.value_or("");
  }

  // A row is a person and a name: it is refused where either is, and with it all rows of that person.
  void add_names(tables::Import& import, const tables::Mapping& mapping,
                 const std::set<std::string>& people) const {
    tables::Import names =
        tables::import_rows(RecordType::names, table_, mapping, form_, records_, people, {}, finder());
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
    std::map<std::string, int> refused;
    for (const auto& row : import.rows) {
      if (row.verdict == RowVerdict::refused && !row.ids.empty()) refused.emplace(row.ids.front(), row.row);
    }
    for (auto& row : import.rows) {
      if (row.verdict == RowVerdict::refused || !refused.contains(row.ids.front())) continue;
      row = {.row = row.row, .ids = row.ids, .verdict = RowVerdict::refused};
      row.faults = {
          {{"refused_row", {"cell.refused_row", {{"row", std::int64_t{refused.at(row.ids.front())}}}}}}};
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
    for (const auto& change : changes) changed[change.file] = &change.record.get<model::Registration>();
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
  tables::Table table_;  // with the ids that are made for it
  TablePeople people_;
  std::string made_column_;
};

}  // namespace

ImportOutcome import_table(const model::Records& records, const ImportRequest& request) {
  if (request.programme) static_cast<void>(programme_named(records, *request.programme));
  if (!request.bring_back) return TableImport(records, request).run();
  Records with_all = records;
  for (auto& [id, person] : with_all.people) person.forgotten.reset();
  return TableImport(with_all, request).run();
}

}  // namespace traject::actions
