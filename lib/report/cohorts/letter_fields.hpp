// The fields of every letter: recipient, sender and date.
#pragma once

#include "base/date.hpp"
#include "base/language.hpp"
#include "model/records.hpp"
#include "report/cohorts/letter_template.hpp"

namespace traject::report {

// Empty if names/ has no e-mail address.
[[nodiscard]] std::string email_or_nothing(const model::Records& records, const model::PersonId& person);

[[nodiscard]] LetterFields fields_of_everybody(const model::Records& records, const model::PersonId& to,
                                               base::Date day, base::Language language);

}  // namespace traject::report
