// evaluate, about a voucher pilot: what became of the vouchers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "evaluation/voucher_figures.hpp"
#include "model/past.hpp"
#include "model/person_words.hpp"
#include "model/practice.hpp"
#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::actions {

struct EvaluateVouchersRequest {
  model::ProgrammeId programme;
  std::optional<base::Date> from;  // of the day of issue, both included
  std::optional<base::Date> until;
  base::Date as_of;
};

// Why there are no figures.
enum class Withheld { pilot_runs, no_period };

// A member of the working group or a career professional, with the contract that held in that time [G9].
struct Member {
  model::Taking taking;
  std::optional<model::Contract> contract;
};

struct VouchersEvaluation {
  model::ProgrammeId programme;
  std::string title;
  base::Date as_of;
  std::optional<base::Date> day;  // of the figures: the as-of day, or the first one after a protected pilot
  std::optional<base::Date> figures_on;  // of a protected pilot: the first day on which there are any
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  int smallest_count = 1;
  std::optional<Withheld> withheld;
  evaluation::VoucherFigures figures;  // nothing but the ceiling where withheld
  std::vector<Member> working_group;
  std::vector<Member> professionals;
};

// With `privacy.smallest_count` above 1 small counts are hidden. Two evaluations may not tell together what each of them
// hides, so then a period of its own is refused, and figures come once the pilot is over, as of the day after it and never
// otherwise. Throws base::Failure (wrong_use) for an unknown programme, one that is no voucher pilot, and such a period.
[[nodiscard]] VouchersEvaluation evaluate_vouchers(const model::Records& records,
                                                   const EvaluateVouchersRequest& request);

// Whether somebody belongs to those for whom a voucher pilot is, up to that day; nothing for another programme.
[[nodiscard]] std::optional<model::PastStatus> standing_in_pilot(
    const model::Records& records, const model::ProgrammeId& programme, const model::PersonId& person,
    base::Date day);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::Withheld> =
    std::to_array<std::string_view>({"pilot_runs", "no_period"});
