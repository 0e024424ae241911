#include "actions/start/table_intakes.hpp"

#include <algorithm>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "model/record_file.hpp"

namespace traject::actions {
namespace {

using model::Intake;

struct KnownIntake {
  std::string id;
  const Intake* intake;
};

// The intakes on file of a programme that are no row of the table so far.
class KnownIntakes {
 public:
  template <class Intakes>
  explicit KnownIntakes(const Intakes& intakes) {
    for (const auto& [id, intake] : intakes) alike_[registration_of(intake)].push_back({id, &intake});
  }

  // The same before one that came on the same day, from the same domain and for the same reason. No other row finds it.
  std::optional<KnownIntake> take_like(const Intake& intake) {
    const auto alike = alike_.find(registration_of(intake));
    if (alike == alike_.end() || alike->second.empty()) return {};
    auto& all = alike->second;
    auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return *one.intake == intake; });
    if (found == all.end()) found = all.begin();
    KnownIntake known = std::move(*found);
    all.erase(found);
    return known;
  }

 private:
  using Registration = std::tuple<base::Date, model::LocalId, model::LocalId>;
  static Registration registration_of(const Intake& intake) {
    return {intake.registered_on, intake.domain, intake.reason};
  }

  std::map<Registration, std::list<KnownIntake>> alike_;  // in the order of their ids
};

void refuse(tables::RowOutcome& row, const std::string& resembled) {
  row.verdict = tables::RowVerdict::refused;
  row.faults = {{0,
                 "resembles",
                 {"cell.resembles", {{"intake", resembled}}},
                 base::Message{"hint.cell.resembles", {}}}};
}

}  // namespace

void find_intakes(const model::Records& records, tables::Import& import) {
  std::map<std::string, const Intake*> made;  // by file
  for (const auto& change : import.changes) made[change.file] = &change.record.get<Intake>();
  std::map<std::string, KnownIntakes> on_file;  // by programme
  std::set<std::string> unmade;
  for (auto& row : import.rows) {
    if (row.verdict != tables::RowVerdict::fresh) continue;
    const std::string file = model::record_path(model::RecordType::intakes, row.ids);
    const std::string& programme = row.ids.front();
    const auto all = records.intakes.find(model::ProgrammeId(programme));
    if (all == records.intakes.end()) continue;
    const Intake& intake = *made.at(file);
    const auto like = on_file.try_emplace(programme, all->second).first->second.take_like(intake);
    if (!like) continue;
    unmade.insert(file);
    if (*like->intake == intake) {
      row.verdict = tables::RowVerdict::same;
      row.ids.back() = like->id;
    } else {
      refuse(row, like->id);
    }
  }
  std::erase_if(import.changes, [&](const model::Change& change) { return unmade.contains(change.file); });
}

}  // namespace traject::actions
