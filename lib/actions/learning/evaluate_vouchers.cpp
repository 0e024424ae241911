#include "actions/learning/evaluate_vouchers.hpp"

#include <algorithm>

#include "actions/learning/find_voucher.hpp"
#include "base/failure.hpp"
#include "eligibility/facts_at.hpp"
#include "eligibility/rules.hpp"
#include "evaluation/voucher_protection.hpp"
#include "model/calendar_records.hpp"
#include "model/past.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"

namespace traject::actions {
namespace {

using base::Date;
using eligibility::Answer;

void check_dates(const EvaluateVouchersRequest& request, int smallest_count) {
  if (request.from && request.until && *request.until < *request.from) {
    throw base::Failure(base::FailureKind::wrong_use,
                        {"failure.backwards-range", {{"from", *request.from}, {"until", *request.until}}});
  }
  if (smallest_count > 1 && (request.from || request.until)) {
    throw base::Failure(base::FailureKind::wrong_use,
                        {"failure.protected-period", {{"smallest", std::int64_t{smallest_count}}}},
                        base::Message{"hint.protected-period", {}});
  }
}

// Of somebody who was forgotten, what was found then.
Answer answer_kept(const model::Person& person, const model::ProgrammeId& programme) {
  Answer best = Answer::no;
  for (const model::Past& past : person.past) {
    if (past.programme != programme) continue;
    if (past.status == model::PastStatus::eligible) best = Answer::yes;
    if (past.status == model::PastStatus::unknown) best = std::max(best, Answer::unknown);
  }
  return best;
}

// The last answer that counts: yes on any day makes a yes, and else unknown on any day an unknown.
Answer answer_between(const model::Records& records, const model::ProgrammeId& programme,
                      const model::PersonId& id, const model::Person& person, const model::Period& days) {
  if (person.forgotten) return answer_kept(person, programme);
  const auto& rules = records.programmes.at(programme).eligibility;
  const eligibility::Subject subject{&person, registration_of(records, programme, id)};
  Answer best = Answer::no;
  std::optional<Date> day = days.from;
  while (day && *day <= days.until && best != Answer::yes) {
    const auto verdict =
        eligibility::judge(rules, subject, {.as_of = *day, .start = {}, .known_until = days.until});
    best = std::max(best, verdict.answer);
    day = verdict.changes_on();
  }
  return best;
}

// The days of the pilot that are over; without a period, the day itself.
model::Period days_until(Date day, const model::VoucherRules& rules) {
  if (!rules.period) return {.from = day, .until = day, .because = {}};
  return {.from = rules.period->from, .until = std::min(day, rules.period->until), .because = {}};
}

void add_people(evaluation::FigureRequest& request, const model::Records& records,
                const model::ProgrammeId& programme) {
  const model::Period days = days_until(request.day, *request.programme.vouchers);
  for (const auto& [id, person] : records.people) {
    const Answer answer = answer_between(records, programme, id, person, days);
    if (answer == Answer::yes) request.eligible.insert(id);
    if (answer == Answer::unknown) ++request.unknown_people;
  }
}

std::vector<Member> members(const model::Records& records, const std::vector<model::Taking>& takings,
                            const model::VoucherRules& rules, Date as_of) {
  std::vector<Member> members;
  for (const auto& taking : takings) {
    Member member{taking, {}};
    const Date first = taking.from.value_or(rules.period ? rules.period->from : as_of);
    const auto person = records.people.find(taking.person);
    if (person != records.people.end()) {
      const auto employment = eligibility::employment_at(person->second, first);
      if (employment) member.contract = employment->contract;
    }
    members.push_back(std::move(member));
  }
  return members;
}

// Once a protected pilot is over, its figures are those of the day after it, on whatever day they are asked for.
void protect(VouchersEvaluation& evaluation, const model::VoucherRules& rules) {
  if (evaluation.smallest_count <= 1) return;
  if (!rules.period) {
    evaluation.withheld = Withheld::no_period;
    evaluation.day.reset();
    return;
  }
  evaluation.figures_on = rules.period->until + base::Days(1);
  evaluation.day = evaluation.figures_on;
  if (evaluation.as_of < *evaluation.figures_on) {
    evaluation.withheld = Withheld::pilot_runs;
    evaluation.day.reset();
  }
}

evaluation::VoucherFigures figures_of(const model::Records& records, const EvaluateVouchersRequest& request,
                                      base::Date day, int smallest_count) {
  evaluation::FigureRequest asked{
      .programme = records.programmes.at(request.programme),
      .vouchers = vouchers_of(records, request.programme),
      .eligible = {},
      .day = day,
      .from = request.from,
      .until = request.until,
      .fixed_rows = smallest_count > 1};
  add_people(asked, records, request.programme);
  auto figures = evaluation::voucher_figures(asked);
  if (smallest_count > 1) evaluation::hide_small_counts(figures, smallest_count);
  return figures;
}

}  // namespace

std::optional<model::PastStatus> standing_in_pilot(const model::Records& records,
                                                   const model::ProgrammeId& programme,
                                                   const model::PersonId& person, Date day) {
  const auto& rules = records.programmes.at(programme).vouchers;
  const auto found = records.people.find(person);
  if (!rules || found == records.people.end()) return {};
  switch (answer_between(records, programme, person, found->second, days_until(day, *rules))) {
    case Answer::yes: return model::PastStatus::eligible;
    case Answer::unknown: return model::PastStatus::unknown;
    case Answer::no: break;
  }
  return model::PastStatus::not_eligible;
}

VouchersEvaluation evaluate_vouchers(const model::Records& records, const EvaluateVouchersRequest& request) {
  const model::Programme& programme = pilot_named(records, request.programme);
  VouchersEvaluation evaluation{
      .programme = request.programme,
      .title = programme.title,
      .as_of = request.as_of,
      .day = request.as_of,
      .from = request.from,
      .until = request.until};
  if (records.settings.privacy)
    evaluation.smallest_count = records.settings.privacy->smallest_count.value_or(1);
  check_dates(request, evaluation.smallest_count);
  protect(evaluation, *programme.vouchers);

  if (evaluation.day) {
    evaluation.figures = figures_of(records, request, *evaluation.day, evaluation.smallest_count);
  } else if (programme.vouchers->ceiling_per_person) {
    evaluation.figures.ceiling = {*programme.vouchers->ceiling_per_person, {}};
  }
  const auto& rules = *programme.vouchers;
  evaluation.working_group = members(records, rules.working_group, rules, request.as_of);
  evaluation.professionals = members(records, rules.professionals, rules, request.as_of);
  return evaluation;
}

}  // namespace traject::actions
