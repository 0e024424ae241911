// check: finds personal data where it does not belong.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/record_types.hpp"
#include "model/records.hpp"
#include "model/remark.hpp"

namespace traject::actions {

// Warnings: a name or address from names/ in any other record; an HR number used as an id; a name or registration of somebody
// who was forgotten; an intake or answer sheet called after a person.
[[nodiscard]] model::Remarks check_privacy(const model::Records& records);
// A warning if the last id of this record, which must say nothing, is that of a person.
[[nodiscard]] std::optional<model::Remark> named_after_person(
    const model::Records& records, model::RecordType type, const std::vector<std::string>& ids);

}  // namespace traject::actions
