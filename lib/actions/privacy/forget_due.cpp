#include "actions/privacy/forget_due.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "actions/named_records.hpp"
#include "actions/privacy/forget.hpp"
#include "base/failure.hpp"
#include "model/declaration.hpp"
#include "model/record_file.hpp"
#include "workbook/read.hpp"

namespace traject::actions {
namespace {

using model::CohortId;
using model::PersonId;
using model::ProgrammeId;
using model::Records;
using model::RecordType;

bool is_mark_letter(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }
bool is_word_letter(char c) {
  return is_mark_letter(c) || (c >= 'g' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

// The words of a text that have the form of a mark.
std::set<std::string> marks_in(const std::string& text) {
  constexpr std::size_t length = 12;
  std::set<std::string> marks;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_word_letter(text[end])) ++end;
    const std::string word = text.substr(at, end - at);
    if (word.size() == length && std::all_of(word.begin(), word.end(), is_mark_letter)) marks.insert(word);
    at = end == at ? at + 1 : end;
  }
  return marks;
}

// What can be read on the list. In a workbook a hidden row or sheet was not before the eyes of whoever signed.
std::string seen_on(const std::string& list) {
  if (!workbook::looks_like_workbook(list)) return list;
  std::string text;
  const auto take = [&text](const workbook::ReadRow& row) {
    if (row.is_hidden) return;
    for (const auto& cell : row.cells) text += cell.text + '\n';
  };
  const auto first = workbook::read_sheet(list, {}, take);
  for (const auto& name : first.others) static_cast<void>(workbook::read_sheet(list, name, take));
  return text;
}

// "cohorts/x/responses/form" has no record of its own.
void destroy_sheets(Removal& removal, const std::string& folder) {
  const auto sheet = model::record_file(folder + "/x.yaml");
  removal.sheets(CohortId(sheet->ids[0]), model::FormId(sheet->ids[1]));
}

void destroy(Removal& removal, const KeptRecord& kept) {
  if (kept.category == TermKind::sheets) return destroy_sheets(removal, kept.file);
  const auto file = model::record_file(kept.file);
  switch (file->type) {
    case RecordType::people: return removal.person(kept.people.front());
    case RecordType::registrations:
      return removal.registration(ProgrammeId(file->ids[0]), PersonId(file->ids[1]));
    case RecordType::vouchers: return removal.voucher(ProgrammeId(file->ids[0]), file->ids[1]);
    case RecordType::intakes: return removal.intake(ProgrammeId(file->ids[0]), file->ids[1]);
    case RecordType::spending: return removal.invoices(CohortId(file->ids[0]), *kept.year);
    default:
      for (const PersonId& person : kept.people) removal.part(file->type, CohortId(file->ids[0]), person);
  }
}

bool is_person(const KeptRecord& kept) { return model::is_file_of(RecordType::people, kept.file); }

// With a person everything of that person goes; where a part of it was not signed, the person stays.
void leave_people_with_more(DestroyOutcome& outcome) {
  std::set<PersonId> staying;
  for (const KeptRecord& kept : outcome.not_signed) {
    if (!is_person(kept)) staying.insert(kept.people.begin(), kept.people.end());
  }
  const auto stays = [&](const KeptRecord& kept) {
    return is_person(kept) && staying.contains(kept.people.front());
  };
  std::copy_if(
      outcome.destroyed.begin(), outcome.destroyed.end(), std::back_inserter(outcome.not_signed), stays);
  std::erase_if(outcome.destroyed, stays);
}

model::Declaration declaration_of(const std::vector<KeptRecord>& destroyed, const DestroyRequest& request) {
  std::map<TermKind, int> counts;
  for (const KeptRecord& kept : destroyed) {
    const int people = static_cast<int>(kept.people.size());
    counts[kept.category] += std::max(kept.records, people);
  }
  model::Declaration declaration{
      .date = request.as_of, .by = *request.by, .because = request.because, .destroyed = {}};
  for (const auto& [category, count] : counts) {
    const std::string_view list = selection_list(category);
    declaration.destroyed.push_back(
        {category, list.empty() ? std::nullopt : std::optional(std::string(list)), count});
  }
  return declaration;
}

}  // namespace

DueList list_due(const Records& records, base::Date as_of) {
  DueList list{.as_of = as_of, .due = {}, .on_hold = {}};
  for (KeptRecord& kept : kept_records(records, as_of)) {
    if (is_over(kept, as_of)) (kept.hold ? list.on_hold : list.due).push_back(std::move(kept));
  }
  return list;
}

DestroyOutcome destroy(const Records& records, const DestroyRequest& request) {
  if (request.by) check_person(records, *request.by);
  auto signed_marks = marks_in(seen_on(request.list));
  if (signed_marks.empty()) throw base::Failure(base::FailureKind::wrong_use, {"failure.no-marks", {}});
  DestroyOutcome outcome{
      .as_of = request.as_of,
      .destroyed = {},
      .not_signed = {},
      .unknown = {},
      .declaration = {},
      .removed = {}};
  for (KeptRecord& kept : due_on(records, request.as_of)) {
    const bool is_signed = signed_marks.erase(mark_of(kept)) > 0;
    (is_signed ? outcome.destroyed : outcome.not_signed).push_back(std::move(kept));
  }
  leave_people_with_more(outcome);
  outcome.unknown.assign(signed_marks.begin(), signed_marks.end());
  if (outcome.destroyed.empty()) return outcome;
  Removal removal(records, request.as_of);
  // People last, with all that is left of them.
  for (const bool people : {false, true}) {
    for (const KeptRecord& kept : outcome.destroyed) {
      if (is_person(kept) != people) continue;
      destroy(removal, kept);
      if (people && request.has_name_file && request.has_name_file(kept.people.front()))
        removal.name_file(kept.people.front());
    }
  }
  if (request.by) {
    outcome.declaration = next_declaration(records, request.as_of);
    removal.add(*outcome.declaration, declaration_of(outcome.destroyed, request));
  }
  outcome.removed = removal.finish();
  return outcome;
}

}  // namespace traject::actions
