// Voucher pilots, and the vouchers that a command line names.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/practice.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Throws base::Failure (wrong_use) where there is no such programme, or one without vouchers.
[[nodiscard]] const model::Programme& pilot_named(const model::Records& records,
                                                  const model::ProgrammeId& id);

// All vouchers of a pilot, by id.
[[nodiscard]] const std::map<std::string, model::Voucher>& vouchers_of(const model::Records& records,
                                                                       const model::ProgrammeId& programme);

// The pilots that have a voucher of that id.
[[nodiscard]] std::vector<model::ProgrammeId> pilots_with(const model::Records& records,
                                                          const std::string& voucher);
// For the id of a voucher that no pilot has.
[[noreturn]] void refuse_unknown_voucher(const model::Records& records, const std::string& id);

// Throws base::Failure (wrong_use) with a near name where there is none.
[[nodiscard]] const model::Voucher& voucher_named(const model::Records& records,
                                                  const model::ProgrammeId& programme, const std::string& id);
[[nodiscard]] const model::VoucherKind& kind_named(const model::VoucherRules& rules, const std::string& id);

// The words of a reason: any where the pilot lists none. Throws base::Failure (wrong_use) for any other code.
void check_reason(const model::VoucherRules& rules, const std::string& code);

}  // namespace traject::actions
