// People change: what a table says differently is a change from a day on, and `earlier` keeps what was so before.
#pragma once

#include <set>
#include <string>

#include "base/date.hpp"
#include "model/person.hpp"

namespace traject::tables {

// The facts of `before` that have another value afterwards; of an employment only those parts.
[[nodiscard]] model::PersonFacts replaced_facts(model::PersonFacts before, const model::PersonFacts& after);

// The columns of the facts that have a value, such as "employed.contract".
[[nodiscard]] std::set<std::string> columns_of_facts(const model::PersonFacts& facts);

// True where nothing is known to have ended on that day or after it, so that a change from it on can be kept.
[[nodiscard]] bool can_change_from(const model::Person& person, base::Date since);

// Keeps facts as what was so up to the day before `since`; what is kept until that day already stays as it is.
void keep_earlier(model::Person& person, const model::PersonFacts& replaced, base::Date since);

}  // namespace traject::tables
