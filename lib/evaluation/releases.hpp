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

// SHA-256 over what these sheets say: their ids, the answers that count, and how the form reads them. The words of the
// form may change, and questions and choices may be added that these sheets do not answer.
[[nodiscard]] std::string digest_of(const model::Form& form, const Sheets& sheets, const SheetIds& counted);

// The releases of a form up to the one that holds on a day: the last one by then, or the first one where there was none
// yet, so that going back in time shows nothing that was not released. Empty where nothing was ever released.
[[nodiscard]] std::vector<model::Release> releases_until(const model::Released& released,
                                                         const model::FormId& form, base::Date day);

// How many sheets of that release are no longer there.
[[nodiscard]] std::size_t sheets_gone(const model::Release& release, const Sheets& sheets);

// False where sheets of that release are gone, or they or the form have changed: it cannot be computed any more.
[[nodiscard]] bool is_whole(const model::Release& release, const model::Form& form, const Sheets& sheets);

// The sheets that a question shows: those of the last release, unless it differs from what was shown before by fewer
// than `smallest_group` answers, which could be computed from the two reports; then what was shown before stays. What
// stands apart is never among them. Without releases all sheets.
[[nodiscard]] SheetIds shown_sheets(const model::Question& question, const Sheets& sheets,
                                    const std::vector<model::Release>& releases, int smallest_group);

// The sheets of the first release, where so few of them answer the question that they are not shown. They may count in a
// programme's whole, so that their own cohort never shows them: the two together would tell what others in the whole said.
[[nodiscard]] SheetIds sheets_apart(const model::Question& question, const Sheets& sheets,
                                    const std::vector<model::Release>& releases, int smallest_group);

// What a release would hold now: all sheets. Where the last one cannot be computed any more, only sheets that were in
// none, because some people may still have that report.
[[nodiscard]] SheetIds sheets_to_release(const std::vector<model::Release>& releases, const model::Form& form,
                                         const Sheets& sheets);

enum class ReleaseRefusal { too_few, too_little_new, not_whole, more_than_invited };

// Whose sheets these are, and how many of them must be shown together.
struct ReleaseTerms {
  int smallest_group = 5;
  std::size_t invited = 0;  // people
};

// Why these sheets must not be released now; nothing where they may. Where there are more than people invited, some count
// twice or belong elsewhere.
[[nodiscard]] std::optional<ReleaseRefusal> refusal_to_release(
    const std::vector<model::Release>& releases, const model::Form& form, const Sheets& sheets,
    const ReleaseTerms& terms);

}  // namespace traject::evaluation
