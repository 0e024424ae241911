#include "report/learning/practice_facts.hpp"

#include "model/practice.hpp"
#include "model/scalar.hpp"
#include "report/cells.hpp"
#include "report/learning/practice_tables.hpp"

namespace traject::report {
namespace {

using base::Date;
using base::Number;
using evaluation::Comparison;
using evaluation::Count;
using evaluation::TargetResult;
using evaluation::TargetState;
using render::Facts;

void add(Facts& facts, std::string_view label, Cell value) {
  facts.rows.emplace_back(word("practice", label), std::move(value));
}

Cell with_sum(const Count& count, const std::optional<base::Money>& sum) {
  if (!count || !sum) return shown(count);
  return say("practice.count-and-sum", {{"count", *count}, {"sum", *sum}});
}

std::optional<base::Message> period(const std::optional<Date>& from, const std::optional<Date>& until) {
  if (from && until) return say("practice.days", {{"from", *from}, {"until", *until}});
  if (from) return say("practice.days-from", {{"from", *from}});
  if (until) return say("practice.days-until", {{"until", *until}});
  return {};
}

// Words instead of a plus or minus sign: "4,8% minder".
base::Message beside(Number base, const std::optional<Number>& change) {
  if (!change) return say("practice.base", {{"base", base}});
  const char* key = change->units() < 0 ? "practice.base-less" : "practice.base-more";
  const Number size = Number::from_units(change->units() < 0 ? -change->units() : change->units());
  return say(key, {{"base", base}, {"percent", size}});
}

void add_comparison(Facts& facts, const model::Target& target, const Comparison& compared) {
  if (const auto days = period(target.base_from, target.base_until)) add(facts, "base-period", cell(*days));
  add(facts, "base-as-it-is", cell(beside(compared.base, compared.change)));
  if (!compared.base_for_period) return;
  const base::Message message = beside(*compared.base_for_period, compared.change_for_period);
  if (compared.months && compared.base_months) {
    facts.rows.emplace_back(
        say("practice.base-in-months", {{"months", std::int64_t{*compared.months}},
                                        {"base_months", std::int64_t{*compared.base_months}}}),
        cell(message));
  } else {
    add(facts, "base-in-days", cell(message));
  }
}

// Shows the denominator even if the number itself is hidden.
Cell actual(const TargetResult& result) {
  if (!result.people) return shown(result.actual);
  if (!result.actual) return say("practice.unknown-of-people", {{"people", *result.people}});
  if (!result.percent)
    return say("practice.of-people", {{"count", *result.actual}, {"people", *result.people}});
  return say("practice.of-people-percent",
             {{"count", *result.actual}, {"people", *result.people}, {"percent", *result.percent}});
}

void add_people(Facts& facts, const TargetResult& result) {
  add(facts, "not-completed", shown(result.not_completed));
  add(facts, "completion-unknown", shown(result.unknown));
  if (!result.unclear || *result.unclear > 0) add(facts, "unclear", shown(result.unclear));
}

}  // namespace

Facts practice_hours(const evaluation::PracticeHours& hours) {
  Facts facts;
  if (hours.logged && hours.known) {
    add(facts, "hours-logged", say("practice.hours-of", {{"hours", *hours.logged}, {"count", *hours.known}}));
  } else {
    add(facts, "hours-logged", hours.known ? Cell{} : shown(hours.known));
  }
  add(facts, "hours-unknown", shown(hours.unknown));
  if (hours.available) {
    add(facts, "hours-available",
        say("practice.hours-per-week", {{"hours", *hours.available}, {"per_week", *hours.per_week}}));
  } else if (hours.per_week) {
    add(facts, "hours-available", say("practice.per-week", {{"per_week", *hours.per_week}}));
  }
  return facts;
}

Facts external_coaching(const evaluation::ExternalCoaching& external) {
  Facts facts;
  add(facts, "coached", shown(external.coached));
  add(facts, "quotes", with_sum(external.quotes, external.quoted));
  add(facts, "invoices", with_sum(external.invoices, external.invoiced));
  return facts;
}

Facts target_facts(const TargetResult& result) {
  const model::Target& target = result.target;
  const bool is_fact = target.measure == model::Measure::dated_fact;
  const bool is_of_people = !is_fact && target.measure != model::Measure::registrations;
  Facts facts;
  if (const auto days = period(target.from, target.until)) add(facts, "target-period", cell(*days));
  if (is_fact) {
    if (result.state == TargetState::met) add(facts, "reached-on", cell(*target.reached_on));
  } else {
    add(facts, "now", actual(result));
  }
  if (is_of_people) add_people(facts, result);
  if (target.target) {
    add(facts, "needed", base::Value(*target.target));
  } else if (is_of_people) {
    add(facts, "needed", cell(say("practice.everybody")));
  }
  if (result.comparison) add_comparison(facts, target, *result.comparison);
  add(facts, "state", word("target-state", model::word(result.state)));
  return facts;
}

}  // namespace traject::report
