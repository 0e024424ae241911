// People change: a difference in a table is a change from a given day, and `earlier` keeps what was true before.
#pragma once

#include <set>
#include <string>

#include "base/date.hpp"
#include "model/person.hpp"

namespace traject::tables {

// The facts in `before` that have another value afterwards; for an employment, only the parts that do.
[[nodiscard]] model::PersonFacts replaced_facts(model::PersonFacts before, const model::PersonFacts& after);

// The columns of the facts that have a value, such as "employed.contract".
[[nodiscard]] std::set<std::string> columns_of_facts(const model::PersonFacts& facts);

// True if nothing is known to have ended on that day or later, so that a change from that day can be kept.
[[nodiscard]] bool can_change_from(const model::Person& person, base::Date since);

// Keeps facts as true up to the day before `since`; anything already kept until that day stays as it is.
void keep_earlier(model::Person& person, const model::PersonFacts& replaced, base::Date since);

}  // namespace traject::tables
