// Who was at which session, as a grid of people by sessions.
#include <algorithm>
#include <set>

#include "base/digest.hpp"
#include "model/cohort_records.hpp"
#include "tables/blank.hpp"
#include "tables/import/only_changes.hpp"

namespace traject::tables {
namespace {

const model::SessionAttendance* find_session(const model::Records& records, const std::string& cohort,
                                             const std::string& session) {
  const auto attendance = records.attendance.find(model::CohortId(cohort));
  if (attendance == records.attendance.end()) return nullptr;
  const auto& sessions = attendance->second.sessions;
  const auto found = std::find_if(
      sessions.begin(), sessions.end(), [&](const auto& one) { return one.session.str() == session; });
  return found == sessions.end() ? nullptr : &*found;
}

class GridReader {
 public:
  GridReader(const Table& grid, const model::Records& records)
      : grid_(grid), records_(records), cohort_(grid.origin->subject.value_or("")) {
    result_.sheet = grid.sheet;
    result_.origin = grid.origin;
    result_.headings = {"cohort", "session", "absent"};
    result_.problems = grid.problems;
    const auto person = std::find(grid.headings.begin(), grid.headings.end(), "person");
    person_ = static_cast<std::size_t>(person - grid.headings.begin());
  }

  Table run() {
    if (person_ == grid_.headings.size()) return std::move(result_);
    for (const Row& row : grid_.rows) people_.push_back(person_of(row));
    for (std::size_t index = 0; index < grid_.headings.size(); ++index) {
      if (grid_.headings[index].starts_with(session_key)) take(index);
    }
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::string person_of(const Row& row) const {
    const auto text = trimmed(row.cells[person_]);
    return std::string(text.substr(0, text.find(' ')));
  }

  void take(std::size_t index) {
    const std::string session = grid_.headings[index].substr(session_key.size());
    const auto* standing = find_session(records_, cohort_, session);
    std::vector<Presence> presence;
    for (const Row& row : grid_.rows) presence.push_back(presence_of(row.cells[index]));
    const bool is_empty =
        std::all_of(presence.begin(), presence.end(), [](Presence one) { return one == Presence::nothing; });
    if (is_empty || is_same(presence, standing)) return;
    if (refuse_unclear(index, presence)) return;
    const auto digest = grid_.origin->digests.find(grid_.headings[index]);
    if (digest != grid_.origin->digests.end() && digest->second != session_digest(standing, ids()))
      return refuse(index, 0, "attendance_conflict");
    add(session, presence, standing);
  }

  [[nodiscard]] bool is_same(const std::vector<Presence>& presence,
                             const model::SessionAttendance* standing) const {
    if (standing == nullptr) return false;
    for (std::size_t i = 0; i < presence.size(); ++i) {
      if (presence[i] != (is_absent(*standing, people_[i]) ? Presence::absent : Presence::present))
        return false;
    }
    return true;
  }
  static bool is_absent(const model::SessionAttendance& standing, const std::string& person) {
    return std::any_of(
        standing.absent.begin(), standing.absent.end(), [&](const auto& one) { return one.str() == person; });
  }

  // Whoever is left out where others are filled in may have been there or not.
  bool refuse_unclear(std::size_t index, const std::vector<Presence>& presence) {
    for (std::size_t i = 0; i < presence.size(); ++i) {
      if (presence[i] == Presence::present || presence[i] == Presence::absent) continue;
      refuse(index, i, "presence");
      return true;
    }
    return false;
  }
  void refuse(std::size_t index, std::size_t row, const std::string& code) {
    result_.problems.push_back(
        {{code, {"row." + code, {}}}, grid_.rows[row].number, static_cast<int>(index) + 1});
  }

  [[nodiscard]] std::vector<model::PersonId> ids() const {
    std::vector<model::PersonId> ids;
    for (const std::string& person : people_) ids.emplace_back(person);
    return ids;
  }

  // Those who have no row, such as guests, stay as they are.
  void add(const std::string& session, const std::vector<Presence>& presence,
           const model::SessionAttendance* standing, std::string absent = {}) {
    const auto put = [&](const std::string& person) { absent += (absent.empty() ? "" : " ") + person; };
    const std::set<std::string> in_grid(people_.begin(), people_.end());
    if (standing != nullptr) {
      for (const auto& person : standing->absent) {
        if (!in_grid.contains(person.str())) put(person.str());
      }
    }
    for (std::size_t i = 0; i < presence.size(); ++i) {
      if (presence[i] == Presence::absent) put(people_[i]);
    }
    result_.rows.push_back({1, {cohort_, session, absent}});  // where its heading is
  }

  const Table& grid_;
  const model::Records& records_;
  std::string cohort_;
  std::size_t person_ = 0;
  std::vector<std::string> people_;
  Table result_;
};

}  // namespace

std::string session_digest(const model::SessionAttendance* attendance,
                           const std::vector<model::PersonId>& people) {
  constexpr std::size_t enough = 16;
  if (attendance == nullptr) return {};
  std::set<std::string> absent;
  for (const auto& person : attendance->absent) {
    if (std::find(people.begin(), people.end(), person) != people.end()) absent.insert(person.str());
  }
  std::string all = attendance->session.str() + "\n";
  for (const std::string& person : absent) all += person + "\n";
  return base::sha256(all).substr(0, enough);
}

Presence presence_of(std::string_view cell) {
  const std::string text = in_small_letters(trimmed(cell));
  if (text.empty()) return Presence::nothing;
  for (const char* word : {"aanwezig", "present", "ja", "yes", "true", "x", "1"}) {
    if (text == word) return Presence::present;
  }
  for (const char* word : {"afwezig", "absent", "nee", "no", "false", "0"}) {
    if (text == word) return Presence::absent;
  }
  return Presence::unclear;
}

Table sessions_of_grid(const Table& grid, const model::Records& records) {
  return GridReader(grid, records).run();
}

}  // namespace traject::tables
