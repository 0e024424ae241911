// letters: one for each person, made from a text with named fields.
#pragma once

#include <string_view>
#include <vector>

#include "actions/cohorts/letters.hpp"
#include "base/language.hpp"
#include "render/document.hpp"
#include "report/cohorts/letter_kind.hpp"

namespace traject::report {

struct LetterRequest {
  LetterKind kind{};
  std::string_view text;  // must have no findings from check_letter()
  base::Language language{};
};

// Moved and cancelled sessions, one sentence each. If empty, there is no letter about changes.
[[nodiscard]] std::vector<base::Message> changes_of(const actions::CohortPage& cohort);

// The table has a row for each letter, with all its fields, for mail merge.
[[nodiscard]] render::Document letters(const actions::CohortPage& cohort,
                                       const std::vector<actions::Recipient>& recipients,
                                       const LetterRequest& request, const model::Records& records);

}  // namespace traject::report
