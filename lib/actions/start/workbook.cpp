#include "actions/start/workbook.hpp"

#include <algorithm>

#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/staff.hpp"
#include "tables/import/importable.hpp"

namespace traject::actions {
namespace {

using base::Failure;
using base::FailureKind;
using model::RecordType;
using model::ReferenceTarget;

[[noreturn]] void refuse(const char* key) { throw Failure(FailureKind::wrong_use, {key, {}}); }

// A workbook can be about one record that is a list, or the records of one programme.
bool has_subject(RecordType type) {
  return model::with_record_struct(
             type, []<class Record>(model::RecordTag<Record>) { return tables::HasItems<Record>; }) ||
         model::id_names(type).size() > 1;
}

// By the name of the first id in its records' paths.
void check_subject(const model::Records& records, RecordType type, const std::string& id) {
  const std::string of = model::id_names(type).front();
  if (of == "programme") return static_cast<void>(programme_named(records, model::ProgrammeId(id)));
  if (of == "plan") return static_cast<void>(plan_named(records, id));
  if (of == "form") return static_cast<void>(form_named(records, model::FormId(id)));
  static_cast<void>(cohort_named(records, model::CohortId(id)));
}

void check(const model::Records& records, const WorkbookRequest& request) {
  const auto& types = workbook_types();
  if (std::find(types.begin(), types.end(), request.type) == types.end()) {
    std::vector<std::string> known;
    for (const RecordType type : types) known.emplace_back(model::word(type));
    throw Failure(FailureKind::wrong_use,
                  {"failure.no-workbook-of", {{"record", std::string(model::word(request.type))}}},
                  base::Message{"hint.known-words", {{"words", known}}});
  }
  if (!request.subject) {
    if (request.type == RecordType::attendance) refuse("failure.workbook-of-which");
    return;
  }
  if (!has_subject(request.type)) refuse("failure.workbook-without-subject");
  check_subject(records, request.type, *request.subject);
}

class ChoiceFinder {
 public:
  explicit ChoiceFinder(const model::Records& records) : records_(records) {}

  std::vector<WorkbookChoice> run(ReferenceTarget target) const {
    switch (target) {
      case ReferenceTarget::department: return departments();
      case ReferenceTarget::session: return sessions();
      case ReferenceTarget::person: return people_of(records_.people);
      case ReferenceTarget::coach: return people_of(records_.coaches);
      case ReferenceTarget::programme: return ids_of(records_.programmes);
      case ReferenceTarget::adviser: return ids_of(records_.advisers);
      case ReferenceTarget::trainer: return ids_of(records_.trainers);
      case ReferenceTarget::room: return ids_of(records_.rooms);
      case ReferenceTarget::form: return ids_of(records_.forms);
      case ReferenceTarget::cohort: return ids_of(records_.cohorts);
      case ReferenceTarget::series: break;
    }
    return {};
  }

 private:
  template <class Shelf>
  static std::vector<WorkbookChoice> ids_of(const Shelf& shelf) {
    std::vector<WorkbookChoice> choices;
    for (const auto& id : shelf.keys()) choices.push_back({id.str(), ""});
    return choices;
  }
  template <class Shelf>
  [[nodiscard]] std::vector<WorkbookChoice> people_of(const Shelf& shelf) const {
    auto choices = ids_of(shelf);
    for (WorkbookChoice& choice : choices) choice.name = name_of(choice.id);
    return choices;
  }
  [[nodiscard]] std::string name_of(const std::string& person) const {
    const auto& names = records_.names.all();
    const auto name = names.find(model::PersonId(person));
    return name == names.end() ? "" : name->second.name.value_or("");
  }
  [[nodiscard]] std::vector<WorkbookChoice> departments() const {
    std::vector<WorkbookChoice> choices;
    if (!records_.settings.departments) return choices;
    for (const auto& department : *records_.settings.departments) choices.push_back({department.str(), ""});
    return choices;
  }
  [[nodiscard]] std::vector<WorkbookChoice> sessions() const {
    std::map<std::string, std::string> titles;
    for (const auto& [id, programme] : records_.programmes) {
      for (const auto& session : programme.sessions) titles[session.id.str()] = session.title;
    }
    std::vector<WorkbookChoice> choices;
    for (const auto& [id, title] : titles) choices.push_back({id, title});
    return choices;
  }

  const model::Records& records_;
};

const model::SessionAttendance* attendance_at(const model::Records& records, const model::CohortId& cohort,
                                              const model::SessionId& session) {
  const auto found = records.attendance.find(cohort);
  if (found == records.attendance.end()) return nullptr;
  for (const auto& one : found->second.sessions) {
    if (one.session == session) return &one;
  }
  return nullptr;
}

tables::Presence presence_at(const model::SessionAttendance* attendance, const model::PersonId& person) {
  if (attendance == nullptr) return tables::Presence::nothing;
  const auto& absent = attendance->absent;
  return std::find(absent.begin(), absent.end(), person) == absent.end()
             ? tables::Presence::present
             : tables::Presence::absent;
}

std::string title_of(const model::CohortSession& session, const model::Programme& programme) {
  if (session.title) return *session.title;
  for (const auto& one : programme.sessions) {
    if (one.id == session.session) return one.title;
  }
  return session.session.str();
}

void add_grid(const model::Records& records, WorkbookOutcome& outcome) {
  const model::CohortId id(*outcome.subject);
  const model::Cohort& cohort = cohort_named(records, id);
  const model::Programme& programme = programme_named(records, cohort.programme);
  outcome.rows.columns = {{.name = "person", .shape = model::Shape::id, .is_required = true}};
  for (const auto& person : cohort.participants) outcome.rows.rows.push_back({{person.str()}});
  for (const auto& session : cohort.sessions) {
    if (session.cancelled) continue;
    const auto* attendance = attendance_at(records, id, session.session);
    auto& column = outcome.sessions.emplace_back(WorkbookSession{
        session.session.str(), title_of(session, programme), session.date,
        tables::session_digest(attendance, cohort.participants)});
    for (const auto& person : cohort.participants) column.presence.push_back(presence_at(attendance, person));
  }
}

int count_long_texts(const tables::RecordRows& rows) {
  int count = 0;
  for (const auto& row : rows.rows) {
    for (const auto& [column, cell] : row.cells) {
      const auto* text = std::get_if<std::string>(&cell);
      if (text != nullptr && !workbook::fits_in_a_cell(*text)) ++count;
    }
  }
  return count;
}

}  // namespace

const std::vector<RecordType>& workbook_types() {
  static const std::vector<RecordType> types = [] {
    std::vector<RecordType> all;
    for (const auto& info : model::record_types()) {
      if (info.traits.in_workbook) all.push_back(info.type);
    }
    return all;
  }();
  return types;
}

WorkbookOutcome workbook(const model::Records& records, const WorkbookRequest& request) {
  check(records, request);
  WorkbookOutcome outcome{.type = request.type, .subject = request.subject};
  if (request.type == RecordType::attendance) {
    add_grid(records, outcome);
    outcome.choices[ReferenceTarget::person] = ChoiceFinder(records).run(ReferenceTarget::person);
    return outcome;
  }
  outcome.rows = tables::record_rows(request.type, records, request.subject);
  outcome.cut = count_long_texts(outcome.rows);
  for (const auto& column : outcome.rows.columns) {
    if (column.points_to && !column.is_list)
      outcome.choices[*column.points_to] = ChoiceFinder(records).run(*column.points_to);
  }
  return outcome;
}

}  // namespace traject::actions
