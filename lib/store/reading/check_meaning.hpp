// Checks of a record by itself, beyond the form of its fields: the order of from and until, things named twice, the
// parameters of rules, the length of school holidays, a scale upside down, hours of nobody.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/oddities/backwards.hpp"
#include "model/rule.hpp"
#include "store/yaml/source.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {

void report_backwards(const Source& source, const Node& map, base::Diagnostics& found);
void report_twice(const Source& source, const Node& item, const std::string& id, base::Diagnostics& found);

// Every map with `from` and `until` holds them in that order.
template <class Record>
void check_meaning(const Source& source, const Node& map, const Record& record, base::Diagnostics& found) {
  if constexpr (requires { model::is_backwards(record.from, record.until); }) {
    if (model::is_backwards(record.from, record.until)) report_backwards(source, map, found);
  }
}
void check_meaning(const Source& source, const Node& map, const model::Rule& rule, base::Diagnostics& found);
void check_meaning(const Source& source, const Node& map, const model::SchoolHolidayPeriod& period,
                   base::Diagnostics& found);
void check_meaning(const Source& source, const Node& map, const model::SchoolYear& year,
                   base::Diagnostics& found);
void check_meaning(const Source& source, const Node& map, const model::Cohort& cohort,
                   base::Diagnostics& found);
void check_meaning(const Source& source, const Node& map, const model::Attendance& attendance,
                   base::Diagnostics& found);
void check_meaning(const Source& source, const Node& map, const model::Question& question,
                   base::Diagnostics& found);
void check_meaning(const Source& source, const Node& map, const model::Activity& activity,
                   base::Diagnostics& found);

// What tells an item of a list from all others; nothing where two may be the same.
template <class T>
std::string name_in_list(const T& item) {
  if constexpr (requires { item.str(); }) return item.str();
  if constexpr (requires { item.id.str(); }) return item.id.str();
  return {};
}
inline std::string name_in_list(const model::GuestPlace& guest) {
  return guest.person.str() + " " + guest.session.str();
}
inline std::string name_in_list(const model::Talk& talk) {
  return talk.person.str() + " " + talk.session.str() + " " + std::to_string(talk.number);
}
inline std::string name_in_list(const model::TalkFacts& facts) { return facts.person.str(); }

// Every list names each of its items once; but of votes the last counts.
template <class T>
void check_list(const Source& source, const Node& node, const std::vector<T>& list,
                base::Diagnostics& found) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string id = name_in_list(list[i]);
    if (!id.empty() && !seen.insert(id).second) report_twice(source, node.values[i], id, found);
  }
}

}  // namespace traject::store
