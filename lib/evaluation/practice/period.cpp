#include "evaluation/practice/period.hpp"

#include <algorithm>

#include "base/failure.hpp"

namespace traject::evaluation {
namespace {

using base::Date;
using base::Days;

bool begins_year(Date day) { return base::year_of(day - Days{1}) < base::year_of(day); }
bool ends_year(Date day) { return begins_year(day + Days{1}); }

Date end_of_last_year(Date as_of) { return base::last_day_of_year(base::year_of(as_of) - 1); }

[[noreturn]] void refuse_part_of_a_year(Date as_of, int smallest) {
  throw base::Failure(
      base::FailureKind::wrong_use, {"failure.practice-whole-years", {{"smallest", std::int64_t{smallest}}}},
      base::Message{"hint.practice-whole-years", {{"until", base::to_string(end_of_last_year(as_of))}}});
}

}  // namespace

bool are_whole_years(std::optional<Date> from, std::optional<Date> until, Date as_of) {
  return (!from || begins_year(*from)) && until && ends_year(*until) && *until < as_of;
}

PracticePeriod practice_period(std::optional<Date> from, std::optional<Date> until, Date as_of,
                               int smallest) {
  if (from && until && *until < *from) {
    throw base::Failure(base::FailureKind::wrong_use,
                        {"failure.practice-period-backwards", {{"from", *from}, {"until", *until}}});
  }
  const bool in_years = smallest > 1;
  const Date last = until.value_or(in_years ? end_of_last_year(as_of) : as_of);
  if (in_years && !are_whole_years(from, last, as_of)) refuse_part_of_a_year(as_of, smallest);
  if (from && *from > std::min(last, as_of)) {
    if (in_years) refuse_part_of_a_year(as_of, smallest);
    throw base::Failure(base::FailureKind::wrong_use,
                        {"failure.practice-period-to-come", {{"from", *from}, {"as_of", as_of}}});
  }
  return {from, std::min(last, as_of)};
}

Years years_of(const PracticePeriod& period) {
  Years years;
  if (period.from) years.first = base::year_of(*period.from);
  years.last = base::year_of(period.until);
  return years;
}

}  // namespace traject::evaluation
