#include "evaluation/practice/targets.hpp"

#include <date/date.h>

#include <algorithm>

#include "evaluation/practice/people.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {
namespace {

using base::Date;
using base::Number;
using model::Measure;
using model::Target;

std::int64_t rounded(std::int64_t above, std::int64_t below) {
  const std::int64_t sign = above < 0 ? -1 : 1;
  return (2 * above + sign * below) / (2 * below);
}

// By how much the value exceeds `below`, in percent with one decimal.
std::optional<Number> change(std::int64_t value, std::int64_t below) {
  if (below <= 0) return {};
  return Number::from_units(rounded(1000 * (value - below), below) * Number::tenth);
}

class Targets {
 public:
  Targets(const std::vector<model::Intake>& intakes, const PracticeProtection& protection,
          const TargetTerms& terms)
      : intakes_(intakes), protection_(protection), terms_(terms) {}

  [[nodiscard]] TargetResult result(const TargetCase& about) const {
    switch (about.target.measure) {
      case Measure::registrations: return of_registrations(about.target);
      case Measure::dated_fact: return of_fact(about.target);
      case Measure::completed_by_managers:
      case Measure::completed_by_new_employees: break;
    }
    return of_people(about);
  }

 private:
  [[nodiscard]] bool is_open(const Target& target) const {
    return !target.until || terms_.as_of < *target.until;
  }

  [[nodiscard]] TargetResult of_fact(const Target& target) const {
    TargetResult result;
    result.target = target;
    const auto& day = target.reached_on;
    const bool is_known = day && *day <= terms_.as_of;
    result.state = is_open(target) ? TargetState::open : TargetState::not_met;
    if (is_known)
      result.state = target.until && *day > *target.until ? TargetState::not_met : TargetState::met;
    return result;
  }

  // The period must be one that users can also ask for directly.
  [[nodiscard]] Count registered(std::optional<Date> from, std::optional<Date> until) const {
    const PracticePeriod period{from, std::min(until.value_or(terms_.as_of), terms_.as_of)};
    if (terms_.smallest > 1) {
      if (!are_whole_years(from, until, terms_.as_of)) return {};
      if (protection_.hides("registrations", years_of(period))) return {};
    }
    return static_cast<std::int64_t>(intakes_in(intakes_, period).size());
  }

  [[nodiscard]] TargetResult of_registrations(const Target& target) const {
    TargetResult result;
    result.target = target;
    result.actual = registered(target.from, target.until);
    result.needed = target.target;
    result.comparison = comparison(target);
    result.state = TargetState::unknown;
    if (!result.actual) result.state = TargetState::suppressed;
    if (!result.actual || !target.target) return result;
    const bool is_met = *result.actual * Number::scale >= target.target->units();
    const TargetState otherwise = is_open(target) ? TargetState::open : TargetState::not_met;
    result.state = is_met ? TargetState::met : otherwise;
    return result;
  }

  [[nodiscard]] std::optional<Number> base_of(const Target& target) const {
    if (target.base) return target.base;
    if (!target.base_from || !target.base_until || *target.base_until > terms_.as_of) return {};
    const Count count = registered(target.base_from, target.base_until);
    if (!count) return {};
    return Number::from_units(*count * Number::scale);
  }

  [[nodiscard]] std::optional<Comparison> comparison(const Target& target) const {
    const auto base = base_of(target);
    if (!base) return {};
    Comparison compared;
    compared.base = *base;
    if (target.target) compared.change = change(target.target->units(), base->units());
    if (target.from && target.until && target.base_from && target.base_until)
      add_other_length(compared, target);
    return compared;
  }

  static void add_other_length(Comparison& compared, const Target& target) {
    compared.months = whole_months(*target.from, *target.until);
    compared.base_months = whole_months(*target.base_from, *target.base_until);
    const bool in_months = compared.months && compared.base_months;
    const std::int64_t length = in_months ? *compared.months : (*target.until - *target.from).count() + 1;
    const std::int64_t base_length =
        in_months ? *compared.base_months : (*target.base_until - *target.base_from).count() + 1;
    if (length == base_length || length <= 0 || base_length <= 0) return;
    const std::int64_t base = compared.base.units();
    compared.base_for_period =
        Number::from_units(rounded(base * length, base_length * Number::tenth) * Number::tenth);
    if (target.target)
      compared.change_for_period = change(target.target->units() * base_length, base * length);
  }

  [[nodiscard]] TargetResult of_people(const TargetCase& about) const {
    const PeopleCounts counts = count_people(about, terms_.as_of);
    TargetResult result;
    result.target = about.target;
    result.actual = counts.completed;
    result.people = counts.people;
    result.not_completed = counts.not_completed;
    result.unknown = counts.unknown();
    result.unclear = counts.unclear;
    result.needed = about.target.target;
    if (!result.needed && counts.unclear == 0)
      result.needed = Number::from_units(counts.people * Number::scale);
    if (counts.unknown() == 0 && counts.unclear == 0)
      result.percent = percent_of(result.actual, result.people);
    result.state = state_of(about.target, counts);
    return result;
  }

  [[nodiscard]] TargetState state_of(const Target& target, const PeopleCounts& counts) const {
    const std::int64_t possible = counts.completed + counts.unknown() + counts.unclear;
    const std::int64_t needed = target.target ? target.target->units() : counts.people * Number::scale;
    const bool is_enough =
        counts.completed * Number::scale >= needed && (target.target || counts.unclear == 0);
    if (is_enough && needed > 0) return TargetState::met;
    if (is_open(target)) return TargetState::open;
    const bool is_too_few = target.target ? possible * Number::scale < needed : counts.not_completed > 0;
    return is_too_few ? TargetState::not_met : TargetState::unknown;
  }

  const std::vector<model::Intake>& intakes_;
  const PracticeProtection& protection_;
  const TargetTerms& terms_;
};

}  // namespace

std::vector<TargetResult> practice_targets(const std::vector<TargetCase>& cases,
                                           const std::vector<model::Intake>& intakes,
                                           const PracticeProtection& protection, const TargetTerms& terms) {
  const Targets targets(intakes, protection, terms);
  std::vector<TargetResult> results;
  for (const TargetCase& about : cases) results.push_back(targets.result(about));
  if (terms.smallest > 1) hide_people(results, cases, terms);
  return results;
}

std::optional<int> whole_months(Date from, Date until) {
  const date::year_month_day first{from};
  const date::year_month_day after{until + base::Days{1}};
  if (first.day() != date::day{1} || after.day() != date::day{1}) return {};
  const int months = (after.year() / after.month() - first.year() / first.month()).count();
  return months > 0 ? std::optional(months) : std::nullopt;
}

}  // namespace traject::evaluation
