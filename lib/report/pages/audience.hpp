// Who reads a page, and so what may stand in it: decided here for all pages.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/settings.hpp"
#include "model/words.hpp"

namespace traject::report {

enum class Audience { coordinator, manager, council, participants };

enum class Part {
  names,       // ids and names of others; a manager's own people apart
  own_people,  // the people of the manager who reads it, and what they cost
  queue,       // how many registered, and what became of them
  attendance,  // how many were there
  completion,  // how many have completed it
  answers,     // figures of what people answered, as far as `evaluate` shows them
  texts,       // their words, where they are released
  learning,    // how hours of learning divide
  coaching,    // how well wishes for a coach were met
  decisions,   // what was found, and what is done about it
  retention,   // who is still employed
  money,       // what it costs altogether
  practice,    // figures of intakes, and of vouchers
};

[[nodiscard]] bool shows(Audience audience, Part part);

// Head counts of one whole. The coordinator may see all of them; everybody else all or none, so that none can be computed:
// none where one is from 1 up to below privacy.smallest_count.
[[nodiscard]] bool may_show(Audience audience, const model::Settings& settings,
                            const std::vector<std::int64_t>& counts);

}  // namespace traject::report

template <>
inline constexpr auto traject::model::words<traject::report::Audience> =
    std::to_array<std::string_view>({"coordinator", "manager", "council", "participants"});
