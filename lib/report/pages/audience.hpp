// Who reads a page, and so what it may show; decided here for all pages.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/settings.hpp"
#include "model/words.hpp"

namespace traject::report {

enum class Audience { coordinator, manager, council, participants };

enum class Part {
  names,       // ids and names of people other than a manager's own
  own_people,  // the people of the manager who reads the page, and their costs
  queue,       // how many people registered, and what became of them
  attendance,  // how many people were there
  completion,  // how many people have completed it
  answers,     // figures about answers, as far as `evaluate` shows them
  texts,       // what people wrote in their own words, once released
  learning,    // how learning hours are divided
  coaching,    // how well wishes for a coach were met
  decisions,   // findings, and what is being done about them
  retention,   // who is still employed
  money,       // what everything costs together
  practice,    // figures of intakes and vouchers
};

[[nodiscard]] bool shows(Audience audience, Part part);

// Below this, only the coordinator sees how many people there are of a kind.
[[nodiscard]] std::int64_t smallest_count_of(const model::Settings& settings);

// Head counts that form one whole. The coordinator may see all of them. Others see all or none, so that nobody can compute a
// missing one: none if any is from 1 to below privacy.smallest_count.
[[nodiscard]] bool may_show(Audience audience, const model::Settings& settings,
                            const std::vector<std::int64_t>& counts);

}  // namespace traject::report

template <>
inline constexpr auto traject::model::words<traject::report::Audience> =
    std::to_array<std::string_view>({"coordinator", "manager", "council", "participants"});
