// Which figures of a voucher pilot may be shown where small head counts may not.
#pragma once

#include <cstdint>

#include "evaluation/voucher_figures.hpp"

namespace traject::evaluation {

// Counts from 1 up to below `smallest` are taken away, and every other count from which they could be computed. Kind by
// scale and people above the ceiling never stay, amounts only where no count was taken away, as they would tell it.
void hide_small_counts(VoucherFigures& figures, std::int64_t smallest);

}  // namespace traject::evaluation
