#include "model/record_types.hpp"

#include <algorithm>

namespace traject::model {
namespace {

constexpr RecordTypeInfo types[] = {
    {RecordType::traject, "traject.yaml", "marks the folder, and holds the organisation's settings"},
    {RecordType::closures, "calendar/closures.yaml", "periods in which the organisation is closed"},
    {RecordType::school_holidays, "calendar/school-holidays.yaml", "the school holidays of each region"},
    {RecordType::people, "people/<person>.yaml", "somebody employed by or hired by the organisation", true},
    {RecordType::names, "names/<person>.yaml", "the name and address of a person; never in git", true},
    {RecordType::coaches, "coaches/<person>.yaml", "a colleague who coaches participants"},
    {RecordType::advisers, "advisers/<adviser>.yaml", "a career adviser who holds the individual talks"},
    {RecordType::trainers, "trainers/<trainer>.yaml", "somebody who leads sessions"},
    {RecordType::rooms, "rooms/<room>.yaml", "a place for sessions"},
    {RecordType::imports, "imports/<source>.yaml", "how the tables of one source are read"},
    {RecordType::programmes, "programmes/<programme>.yaml", "a talent-development offer"},
    {RecordType::plans, "plans/<plan>.yaml", "a year of interventions with its budgets"},
    {RecordType::forms, "forms/<form>.yaml", "the questions of an evaluation"},
    {RecordType::registrations, "registrations/<programme>/<person>.yaml",
     "one person's wish to take part in one programme"},
    {RecordType::cohorts, "cohorts/<cohort>/cohort.yaml", "one group that follows a programme together"},
    {RecordType::coaching, "cohorts/<cohort>/coaching.yaml", "who coaches whom"},
    {RecordType::talks, "cohorts/<cohort>/talks.yaml", "individual sessions of participants"},
    {RecordType::attendance, "cohorts/<cohort>/attendance.yaml", "who was there"},
    {RecordType::activities, "cohorts/<cohort>/activities.yaml", "logged hours"},
    {RecordType::choice, "cohorts/<cohort>/choice.yaml", "votes for the choice training"},
    {RecordType::spending, "cohorts/<cohort>/spending.yaml", "what was invoiced and paid"},
    {RecordType::released, "cohorts/<cohort>/released.yaml", "released evaluations"},
    {RecordType::responses, "cohorts/<cohort>/responses/<form>/<sheet>.yaml", "one anonymous answer sheet",
     true},
    {RecordType::intakes, "intakes/<programme>/<intake>.yaml", "one confidential coaching trajectory", true},
    {RecordType::vouchers, "vouchers/<programme>/<voucher>.yaml", "one person's voucher"},
    {RecordType::destroyed, "destroyed/<declaration>.yaml", "a declaration of destruction"},
};

// The part up to the next slash, taken off the front of `rest`.
std::string_view next_part(std::string_view& rest) {
  const auto slash = rest.find('/');
  const std::string_view part = rest.substr(0, slash);
  rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
  return part;
}

bool match_part(std::string_view form, std::string_view part, std::vector<std::string>& ids) {
  if (!form.starts_with('<')) return form == part;
  constexpr std::string_view ending = ".yaml";
  const bool is_file = form.ends_with(ending);
  if (is_file && !part.ends_with(ending)) return false;
  ids.emplace_back(part.substr(0, part.size() - (is_file ? ending.size() : 0)));
  return true;
}

std::optional<std::vector<std::string>> match(std::string_view form, std::string_view path) {
  if (!path.starts_with(form.substr(0, form.find('<')))) return {};
  std::vector<std::string> ids;
  while (!form.empty() && !path.empty()) {
    if (!match_part(next_part(form), next_part(path), ids)) return {};
  }
  if (!form.empty() || !path.empty()) return {};
  return ids;
}

}  // namespace

std::span<const RecordTypeInfo> record_types() { return types; }

const RecordTypeInfo& info(RecordType type) { return types[static_cast<std::size_t>(type)]; }

std::string record_path(RecordType type, const std::vector<std::string>& ids) {
  std::string path(info(type).path);
  std::size_t at = 0;
  for (const std::string& id : ids) {
    const std::size_t begin = path.find('<', at);
    path.replace(begin, path.find('>', begin) + 1 - begin, id);
    at = begin + id.size();
  }
  return path;
}

std::vector<std::string> id_names(RecordType type) {
  std::vector<std::string> names;
  const std::string_view path = info(type).path;
  for (std::size_t at = path.find('<'); at != std::string_view::npos; at = path.find('<', at + 1))
    names.emplace_back(path.substr(at + 1, path.find('>', at) - at - 1));
  return names;
}

std::optional<RecordFile> record_file(std::string_view path) {
  for (const RecordTypeInfo& candidate : types) {
    if (auto ids = match(candidate.path, path))
      return RecordFile{candidate.type, std::move(*ids), std::string(path)};
  }
  return {};
}

}  // namespace traject::model
