#include "actions/cohorts/plan_cohort.hpp"

#include <algorithm>

#include "actions/cohorts/choose_participants.hpp"
#include "actions/cohorts/move.hpp"
#include "actions/cohorts/planned_cohort.hpp"
#include "actions/money/budget_of_cohort.hpp"
#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "calendar/block_checker.hpp"
#include "calendar/employment_ends.hpp"
#include "calendar/starts.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/words.hpp"

namespace traject::actions {
namespace {

using base::Date;
using base::Message;
using calendar::NearestDays;
using model::Cohort;

constexpr std::string_view start_at_rule = "start_at";
constexpr std::string_view within_months_rule = "within_months";

std::vector<Date> days_of(const NearestDays& nearest) {
  std::vector<Date> days;
  if (nearest.earlier) days.push_back(*nearest.earlier);
  if (nearest.later) days.push_back(*nearest.later);
  return days;
}

model::CohortId name_of(const PlanRequest& request) {
  if (request.name) return *request.name;
  const std::string name = request.programme.str() + "-" + base::to_string(request.start);
  if (!base::is_id(name))
    throw base::Failure(base::FailureKind::wrong_use, {"failure.name-too-long", {{"id", name}}});
  return model::CohortId(name);
}

bool allows(const PlanRequest& request, std::string_view rule) {
  return request.allow && request.allow->rule == rule;
}

// Cohorts, programmes and plans share one set of ids.
void check_name(const model::Records& records, const model::CohortId& id) {
  if (records.programmes.has(model::ProgrammeId(id.str())) || records.plans.has(id.str()))
    throw base::Failure(base::FailureKind::wrong_use, {"failure.id-taken", {{"id", id.str()}}});
}

void check_allowance(const model::Records& records, const PlanRequest& request) {
  if (!request.allow) return;
  static_cast<void>(person_named(records, request.allow->by));
  if (!allows(request, start_at_rule) && !allows(request, within_months_rule)) {
    throw base::Failure(
        base::FailureKind::wrong_use, {"failure.unknown-rule", {{"id", request.allow->rule}}},
        Message{"hint.known-words", {{"words", std::vector<std::string>{"start_at", "within_months"}}}});
  }
}

// What stays of a cohort that is planned anew: changes of sessions count up, and what was added by hand is kept.
void inherit(Cohort& cohort, const Cohort& before) {
  for (auto& session : cohort.sessions) {
    const auto old = std::find_if(before.sessions.begin(), before.sessions.end(), [&](const auto& candidate) {
      return candidate.session == session.session;
    });
    if (old == before.sessions.end()) continue;
    const bool moved = old->date != session.date || old->from != session.from || old->until != session.until;
    session.title = old->title;
    session.trainer = old->trainer;
    session.room = old->room;
    session.sequence = old->sequence;
    session.changed_on = old->changed_on;
    if (!moved && !old->cancelled) continue;
    session.sequence = old->sequence.value_or(0) + 1;
    session.changed_on = cohort.as_of;
  }
  if (cohort.participants == before.participants) cohort.teams = before.teams;
}

// Rules set aside in planning; what was set aside in moving a session follows from its date.
std::vector<model::Allowed> of_planning(std::vector<model::Allowed> allowed) {
  std::erase_if(allowed, [](const model::Allowed& one) { return one.rule == blocked_rule; });
  return allowed;
}

bool same_result(const Cohort& a, const Cohort& b) {
  const auto same_session = [](const model::CohortSession& x, const model::CohortSession& y) {
    return x.session == y.session && x.date == y.date && x.from == y.from && x.until == y.until &&
           x.cancelled == y.cancelled;
  };
  return a.programme == b.programme && a.start == b.start && a.participants == b.participants &&
         a.guests == b.guests && a.skipped == b.skipped && of_planning(a.allowed) == of_planning(b.allowed) &&
         std::equal(a.sessions.begin(), a.sessions.end(), b.sessions.begin(), b.sessions.end(), same_session);
}

class Planner {
 public:
  Planner(const model::Records& records, const PlanRequest& request)
      : records_(records),
        request_(request),
        programme_(programme_with_schedule(records, request.programme)),
        id_(name_of(request)),
        blocks_(records, id_) {
    check_allowance(records, request);
    check_name(records, id_);
  }

  PlanOutcome run() {
    cohort_ = {.programme = request_.programme, .start = request_.start, .as_of = request_.as_of};
    if (request_.allow) cohort_.allowed.push_back(*request_.allow);
    if (auto refusal = choose_dates()) return refused(std::move(*refusal));
    if (auto refusal = choose_people()) return refused(std::move(*refusal));
    return compare_with_standing();
  }

 private:
  [[nodiscard]] const model::Schedule& schedule() const { return *programme_.schedule; }

  std::optional<PlanRefusal> choose_dates() {
    const NearestDays right_days = calendar::nearest_weekdays(request_.start, schedule().weekday);
    if (model::weekday_of(request_.start) != schedule().weekday) return wrong_weekday(days_of(right_days));
    const auto blocked = [&](Date day, const model::Session& session) { return blocks_.block(day, session); };
    const auto plan = calendar::plan_sessions(schedule(), programme_.sessions, request_.start, blocked);
    if (plan.without_date) return no_free_date(*plan.without_date);
    take(cohort_, plan, request_.in_words);
    if (calendar::fits(schedule(), request_.start, plan) || allows(request_, within_months_rule)) return {};
    const auto nearest = calendar::nearest_starts(schedule(), programme_.sessions, request_.start, blocked);
    return does_not_fit(plan, days_of(nearest));
  }

  std::optional<PlanRefusal> choose_people() {
    Selection selection =
        choose_participants(records_, id_, request_.programme, request_.as_of, request_.start);
    const bool enough = selection.eligible >= selection.needed || allows(request_, start_at_rule);
    if (!enough || selection.participants.empty()) return too_few(selection);
    cohort_.participants = std::move(selection.participants);
    cohort_.guests = std::move(selection.guests);
    return {};
  }

  PlanOutcome compare_with_standing() {
    const auto before = records_.cohorts.find(id_);
    const bool stands = before != records_.cohorts.end();
    if (stands && same_result(cohort_, before->second))
      return {view_of(records_, id_, before->second), {}, {}};
    if (stands) inherit(cohort_, before->second);
    PlanOutcome outcome{view_of(records_, id_, cohort_), {}, {{model::file_of<model::Cohort>(id_), cohort_}}};
    if (stands && !request_.replace) {
      outcome.refusal = PlanRefusal{{"different_cohort", {"plan.different-cohort", {{"id", id_.str()}}}}, {}};
    }
    return outcome;
  }

  PlanOutcome refused(PlanRefusal refusal) {
    return {view_of(records_, id_, cohort_), std::move(refusal), {}};
  }

  [[nodiscard]] PlanRefusal wrong_weekday(std::vector<Date> nearest) const {
    const auto word = [](model::Weekday day) {
      return base::Word{"weekday." + std::string(model::word(day))};
    };
    return {{"wrong_weekday",
             {"plan.wrong-weekday",
              {{"start", request_.start},
               {"given", word(model::weekday_of(request_.start))},
               {"wanted", word(schedule().weekday)},
               {"nearest", nearest}}}},
            nearest};
  }

  [[nodiscard]] static PlanRefusal no_free_date(const model::SessionId& session) {
    return {{"no_free_date", {"plan.no-free-date", {{"session", session.str()}}}}, {}};
  }

  [[nodiscard]] PlanRefusal does_not_fit(const calendar::SessionPlan& plan, std::vector<Date> nearest) const {
    return {{"does_not_fit",
             {nearest.empty() ? "plan.does-not-fit" : "plan.does-not-fit-but",
              {{"end", calendar::end_of(plan.sessions).value_or(request_.start)},
               {"latest", calendar::latest_end(schedule(), request_.start).value_or(request_.start)},
               {"months", std::int64_t{schedule().within_months.value_or(0)}},
               {"nearest", nearest}}}},
            nearest};
  }

  [[nodiscard]] static PlanRefusal too_few(const Selection& selection) {
    return {{"too_few",
             {"plan.too-few",
              {{"eligible", std::int64_t{selection.eligible}}, {"needed", std::int64_t{selection.needed}}}}},
            {}};
  }

  const model::Records& records_;
  const PlanRequest& request_;
  const model::Programme& programme_;
  model::CohortId id_;
  calendar::BlockChecker blocks_;
  Cohort cohort_;
};

}  // namespace

PlanOutcome plan_cohort(const model::Records& records, const PlanRequest& request) {
  PlanOutcome outcome = Planner(records, request).run();
  calendar::add_employment_ends(
      outcome.view.warnings, outcome.view.cohort, records.programmes.at(request.programme), records);
  if (!outcome.refusal)
    outcome.budget = budget_as_planned(records, outcome.view.id, outcome.view.cohort, request.as_of);
  return outcome;
}

}  // namespace traject::actions
