// queue: everybody who registered for a programme, in order.
#pragma once

#include <string>

#include "eligibility/queue.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct ProgrammeQueue {
  model::ProgrammeId programme;
  std::string title;
  base::Date as_of;
  eligibility::Queue queue;
};

// Throws base::Failure for an unknown programme.
[[nodiscard]] ProgrammeQueue queue(const model::Records& records, const model::ProgrammeId& programme,
                                   base::Date as_of);

}  // namespace traject::actions
