#include "actions/start/table_intakes.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "model/record_file.hpp"

namespace traject::actions {
namespace {

using model::Intake;
using Taken = std::set<const Intake*>;

// The same before one that came on the same day, from the same domain and for the same reason.
std::optional<std::pair<std::string, const Intake*>> intake_like(
    const model::Records& records, const model::ProgrammeId& programme, const Intake& intake,
    const Taken& taken) {
  const auto all = records.intakes.find(programme);
  if (all == records.intakes.end()) return {};
  std::optional<std::pair<std::string, const Intake*>> near;
  for (const auto& [id, standing] : all->second) {
    if (taken.contains(&standing)) continue;
    if (standing == intake) return std::pair(id, &standing);
    const bool is_near = standing.registered_on == intake.registered_on && standing.domain == intake.domain &&
                         standing.reason == intake.reason;
    if (is_near && !near) near = std::pair(id, &standing);
  }
  return near;
}

void refuse(tables::RowOutcome& row, const std::string& resembled) {
  row.verdict = tables::RowVerdict::refused;
  row.faults = {{0,
                 "resembles",
                 {"cell.resembles", {{"intake", resembled}}},
                 base::Message{"hint.cell.resembles", {}}}};
}

}  // namespace

void find_intakes(const model::Records& records, tables::Import& import) {
  Taken taken;
  for (auto& row : import.rows) {
    if (row.verdict != tables::RowVerdict::fresh) continue;
    const std::string file = model::record_path(model::RecordType::intakes, row.ids);
    const auto change = std::find_if(import.changes.begin(), import.changes.end(),
                                     [&](const model::Change& one) { return one.file == file; });
    const auto& intake = change->record.get<Intake>();
    const auto like = intake_like(records, model::ProgrammeId(row.ids.front()), intake, taken);
    if (!like) continue;
    taken.insert(like->second);
    if (*like->second == intake) {
      row.verdict = tables::RowVerdict::same;
      row.ids.back() = like->first;
    } else {
      refuse(row, like->first);
    }
    import.changes.erase(change);
  }
}

}  // namespace traject::actions
