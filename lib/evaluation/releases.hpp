// A report that was released stays as it was: which answer sheets it holds, and which of them each question may show.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "evaluation/summary.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"

namespace traject::evaluation {

// SHA-256 over these sheets: their ids, questions and answers, in one order.
[[nodiscard]] std::string digest_of(const Sheets& sheets, const SheetIds& counted);

// The releases of a form up to the one that holds on a day: the last one by then, or the first one where there was none
// yet, so that going back in time shows nothing that was not released. Empty where nothing was ever released.
[[nodiscard]] std::vector<model::Release> releases_until(const model::Released& released,
                                                         const model::FormId& form, base::Date day);

// False where sheets of that release are gone or have changed.
[[nodiscard]] bool is_whole(const model::Release& release, const Sheets& sheets);

// The sheets that a question shows: those of the last release, unless it differs from what was shown before by fewer
// than `smallest_group` answers, which could be computed from the two reports; then what was shown before stays. Without
// releases all sheets.
[[nodiscard]] SheetIds shown_sheets(const model::Question& question, const Sheets& sheets,
                                    const std::vector<model::Release>& releases, int smallest_group);

enum class ReleaseRefusal { too_few, too_little_new, not_whole };

// Why these sheets must not be released now; nothing where they may.
[[nodiscard]] std::optional<ReleaseRefusal> refusal_to_release(const std::vector<model::Release>& releases,
                                                               const Sheets& sheets, int smallest_group);

}  // namespace traject::evaluation
