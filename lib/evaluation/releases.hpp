// A released report stays as it was: which answer sheets it holds, and which of them each question may show.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "evaluation/summary.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"

namespace traject::evaluation {

// SHA-256 over the content of these sheets: their ids, the answers that count, and how the form interprets them. The form's
// wording may change, and questions and choices may be added that these sheets do not answer.
[[nodiscard]] std::string digest_of(const model::Form& form, const Sheets& sheets, const SheetIds& counted);

// The releases of a form up to the one that applies on a day: the last one by then or, if there was none yet, the first one,
// so that going back in time shows nothing that was not released. Empty if nothing was ever released.
[[nodiscard]] std::vector<model::Release> releases_until(const model::Released& released,
                                                         const model::FormId& form, base::Date day);

// The number of sheets of that release that no longer exist.
[[nodiscard]] std::size_t sheets_gone(const model::Release& release, const Sheets& sheets);

// False if sheets of the release are gone, or if they or the form have changed: then it can no longer be computed.
[[nodiscard]] bool is_whole(const model::Release& release, const model::Form& form, const Sheets& sheets);

// The sheets that a question shows: those of the last release. If that differs from what was shown before by fewer than
// `smallest_group` answers, which anybody could compute from the two reports, it keeps showing the earlier sheets. Never
// includes sheets_apart(). Without releases, all sheets.
[[nodiscard]] SheetIds shown_sheets(const model::Question& question, const Sheets& sheets,
                                    const std::vector<model::Release>& releases, int smallest_group);

// The sheets of the first release, if too few of them answer the question to be shown. They may count in a programme's
// total, so their own cohort never shows them: the two together would reveal what others in the total said.
[[nodiscard]] SheetIds sheets_apart(const model::Question& question, const Sheets& sheets,
                                    const std::vector<model::Release>& releases, int smallest_group);

// What a release would hold now: all sheets. If the last release can no longer be computed, only sheets that were in no
// release, because some people may still have that report.
[[nodiscard]] SheetIds sheets_to_release(const std::vector<model::Release>& releases, const model::Form& form,
                                         const Sheets& sheets);

enum class ReleaseRefusal { too_few, too_little_new, not_whole, more_than_invited };

// The minimum group, and the number of people the sheets are from.
struct ReleaseTerms {
  int smallest_group = 5;
  std::size_t invited = 0;  // number of people
};

// Why these sheets must not be released now; nullopt if they may. If there are more sheets than invited people, some count
// twice or belong elsewhere.
[[nodiscard]] std::optional<ReleaseRefusal> refusal_to_release(
    const std::vector<model::Release>& releases, const model::Form& form, const Sheets& sheets,
    const ReleaseTerms& terms);

}  // namespace traject::evaluation
