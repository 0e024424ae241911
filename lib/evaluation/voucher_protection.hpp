// Hides figures of a voucher pilot that would reveal a small head count.
#pragma once

#include <cstdint>

#include "evaluation/voucher_figures.hpp"

namespace traject::evaluation {

// Removes counts from 1 to below `smallest`, and every other count from which they could be computed. Always removes kind by
// scale and people above the ceiling; keeps amounts only if no count was removed, because they would reveal it.
void hide_small_counts(VoucherFigures& figures, std::int64_t smallest);

}  // namespace traject::evaluation
