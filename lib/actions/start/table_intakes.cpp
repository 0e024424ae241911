#include "actions/start/table_intakes.hpp"

#include <algorithm>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "model/practice.hpp"
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

  // What is taken no other row finds.
  std::optional<std::string> take_same(const Intake& intake) {
    return take(intake, [&](const KnownIntake& one) { return *one.intake == intake; });
  }
  // One that came on the same day, from the same domain and for the same reason.
  std::optional<std::string> take_like(const Intake& intake) {
    return take(intake, [](const KnownIntake&) { return true; });
  }

 private:
  template <class Fits>
  std::optional<std::string> take(const Intake& intake, Fits fits) {
    auto& alike = alike_[registration_of(intake)];
    const auto found = std::find_if(alike.begin(), alike.end(), fits);
    if (found == alike.end()) return {};
    std::string id = std::move(found->id);
    alike.erase(found);
    return id;
  }

  using Registration = std::tuple<base::Date, model::LocalId, model::LocalId>;
  static Registration registration_of(const Intake& intake) {
    return {intake.registered_on, intake.domain, intake.reason};
  }

  std::map<Registration, std::list<KnownIntake>> alike_;  // in the order of their ids
};

void refuse(tables::RowOutcome& row, const std::string& resembled) {
  row.verdict = tables::RowVerdict::refused;
  row.faults = {
      {{"resembles", {"cell.resembles", {{"intake", resembled}}}}, base::Message{"hint.cell.resembles", {}}}};
}

}  // namespace

void find_intakes(const model::Records& records, tables::Import& import) {
  std::map<std::string, const Intake*> made;  // by file
  for (const auto& change : import.changes) made[change.file] = &change.record.get<Intake>();
  std::map<std::string, KnownIntakes> on_file;  // by programme
  std::set<std::string> unmade;
  const auto for_each_new = [&](const auto& visit) {
    for (auto& row : import.rows) {
      if (row.verdict != tables::RowVerdict::fresh) continue;
      const std::string& programme = row.ids.front();
      const auto all = records.intakes.find(model::ProgrammeId(programme));
      if (all == records.intakes.end()) continue;
      const std::string file = model::record_path(model::RecordType::intakes, row.ids);
      auto& known = on_file.try_emplace(programme, all->second).first->second;
      if (visit(row, known, *made.at(file))) unmade.insert(file);
    }
  };
  // First all that are the same, so that none of them goes to a row that only resembles it.
  for_each_new([](tables::RowOutcome& row, KnownIntakes& known, const Intake& intake) {
    const auto same = known.take_same(intake);
    if (!same) return false;
    row.verdict = tables::RowVerdict::same;
    row.ids.back() = *same;
    return true;
  });
  for_each_new([](tables::RowOutcome& row, KnownIntakes& known, const Intake& intake) {
    const auto like = known.take_like(intake);
    if (like) refuse(row, *like);
    return like.has_value();
  });
  std::erase_if(import.changes, [&](const model::Change& change) { return unmade.contains(change.file); });
}

}  // namespace traject::actions
