// The message about an id that does not exist: its code, and what to write instead.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "model/record_types.hpp"
#include "model/reference.hpp"

namespace traject::store {

[[nodiscard]] std::string unknown_code(model::ReferenceTarget target);

// The type of the records that such an id names; nothing for what is declared inside a record.
[[nodiscard]] std::optional<model::RecordType> type_of(model::ReferenceTarget target);

// A near id, else the few that there are, else where such an id would be.
[[nodiscard]] std::optional<base::Message> hint_for(model::ReferenceTarget target, const std::string& id,
                                                    const std::vector<std::string>& known);
// The same of what has no file of its own.
[[nodiscard]] std::optional<base::Message> hint_of_words(const std::string& id,
                                                         const std::vector<std::string>& known);
// Without the id, for files about people.
[[nodiscard]] std::optional<base::Message> private_hint_for(model::ReferenceTarget target);

}  // namespace traject::store
