#include "actions/enrolment/enroll.hpp"

#include <algorithm>

#include "actions/money/cohort_costs.hpp"
#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "base/suggestion.hpp"
#include "eligibility/facts_at.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::actions {
namespace {

using model::Registration;
using model::RegistrationFacts;

[[noreturn]] void refuse_use(const char* message, std::string id, std::optional<base::Message> hint = {}) {
  throw base::Failure(base::FailureKind::wrong_use, {message, {{"id", std::move(id)}}}, std::move(hint));
}

void check_guest_session(const model::Programme& programme, const model::SessionId& session) {
  const bool open = programme.group && programme.group->guests && programme.group->guests->session == session;
  if (!open) refuse_use("failure.no-guests", session.str());
}

void check_rule(std::span<const model::Rule> rules, const std::string& name) {
  std::vector<std::string> known;
  for (const auto& rule : rules) {
    if (name == model::word(rule.kind) || rule.id == name) return;
    known.push_back(model::rule_name(rule));
  }
  refuse_use("failure.unknown-rule", name, base::did_you_mean_or_known(name, known));
}

// The day of the decision, whenever the registration was made.
base::Date decided_on(const EnrollRequest& request) { return request.decided_on.value_or(request.as_of); }

// What is written down beforehand counts on its own day.
base::Date judged_on(const EnrollRequest& request, base::Date registered_on) {
  const base::Date day = std::max(request.as_of, registered_on);
  return request.allow ? std::max(day, decided_on(request)) : day;
}

RegistrationFacts new_facts(const EnrollRequest& request) {
  RegistrationFacts facts;
  facts.registered_at = request.registered_at;
  if (request.guest_session) {
    facts.as = model::RegisteredAs::guest;
    facts.sessions = {*request.guest_session};
  }
  if (request.allow) {
    facts.exceptions.push_back({*request.allow, decided_on(request)});
  }
  return facts;
}

Registration with_history(RegistrationFacts facts, const Registration* before) {
  Registration registration{std::move(facts), {}};
  if (before != nullptr) {
    registration.earlier = before->earlier;
    registration.earlier.push_back(before->facts);
  }
  return registration;
}

// What a guest asks for is one session, and what a participant asks for is the programme.
bool asks_for_another(const EnrollRequest& request, const RegistrationFacts& standing) {
  if (!request.guest_session) return false;
  return standing.as != model::RegisteredAs::guest ||
         std::find(standing.sessions.begin(), standing.sessions.end(), *request.guest_session) ==
             standing.sessions.end();
}

bool asks_for_other_role(const EnrollRequest& request, const RegistrationFacts& standing) {
  return request.guest_session.has_value() != (standing.as == model::RegisteredAs::guest);
}

// The same decision on another day is the same exception.
bool has_exception(const RegistrationFacts& standing, const model::Allowed& allow) {
  return std::any_of(standing.exceptions.begin(), standing.exceptions.end(),
                     [&](const model::Allowed& exception) { return exception == allow; });
}

EnrollOutcome add_exception(const model::Records& records, const EnrollRequest& request,
                            const Registration& standing) {
  Registration registration = standing;
  registration.facts.exceptions.push_back({*request.allow, decided_on(request)});
  const base::Date as_of = judged_on(request, standing.facts.registered_at.day());
  Explanation explanation = explain_with(records, request.programme, request.person, &registration, as_of);
  if (explanation.verdict.answer == eligibility::Answer::no) {
    return {EnrollResult::exception_refused, std::move(explanation), {}};
  }
  return {EnrollResult::exception_recorded,
          std::move(explanation),
          {{model::file_of<model::Registration>(request.programme, request.person), registration}}};
}

EnrollOutcome enroll_again(const model::Records& records, const EnrollRequest& request,
                           const Registration& standing) {
  const bool adds = request.allow && !asks_for_another(request, standing.facts) &&
                    !has_exception(standing.facts, *request.allow);
  if (adds) return add_exception(records, request, standing);
  return {asks_for_other_role(request, standing.facts) ? EnrollResult::other_role
                                                       : EnrollResult::already_registered,
          explain(records, request.programme, request.person, request.as_of),
          {}};
}

void check_is_born(const EnrollRequest& request, const model::Person& person) {
  const base::Date day = request.registered_at.day();
  if (!person.born || day >= *person.born) return;
  throw base::Failure(base::FailureKind::wrong_use,
                      {"failure.registered-before-born", {{"person", request.person.str()}, {"date", day}}},
                      base::Message{"hint.registered-before-born", {}});
}

// Who comes back stands at the back: on the day of the withdrawal or after it. A moment of or before the registration that
// was withdrawn is that registration again.
void check_is_later(const EnrollRequest& request, const RegistrationFacts& before) {
  const auto refuse = [&](const char* key, base::Value than, std::optional<base::Message> hint) {
    throw base::Failure(
        base::FailureKind::wrong_use,
        {key,
         {{"person", request.person.str()},
          {"programme", request.programme.str()},
          {"date", std::move(than)}}},
        std::move(hint));
  };
  if (request.registered_at.day() < before.withdrawn->date)
    refuse("failure.registered-too-early", before.withdrawn->date, {});
  if (request.names_its_moment && request.registered_at <= before.registered_at)
    refuse(
        "failure.registered-not-later", before.registered_at, base::Message{"hint.registered-not-later", {}});
}

EnrollOutcome decide(const model::Records& records, const EnrollRequest& request) {
  const model::Programme& programme = programme_named(records, request.programme);
  const model::Person& person = person_named(records, request.person);
  if (request.guest_session) check_guest_session(programme, *request.guest_session);
  const base::Date as_of = judged_on(request, request.registered_at.day());
  const Registration* before = registration_of(records, request.programme, request.person);
  const bool stands = before != nullptr && !has_withdrawn(before->facts, as_of);
  const bool as_guest =
      stands ? before->facts.as == model::RegisteredAs::guest : request.guest_session.has_value();
  if (request.allow) {
    check_rule(eligibility::rules_for(programme, as_guest), request.allow->rule);
    static_cast<void>(person_named(records, request.allow->by));
  }
  if (stands) return enroll_again(records, request, *before);
  check_is_born(request, person);
  if (before != nullptr) check_is_later(request, before->facts);

  const Registration registration = with_history(new_facts(request), before);
  Explanation explanation{
      request.programme,
      request.person,
      as_guest,
      request.registered_at,
      as_of,
      eligibility::judge(eligibility::rules_for(programme, as_guest), {&person, &registration},
                         {.as_of = as_of, .start = {}})};
  if (explanation.verdict.answer == eligibility::Answer::no) {
    return {EnrollResult::refused, std::move(explanation), {}};
  }
  return {EnrollResult::registered,
          std::move(explanation),
          {{model::file_of<model::Registration>(request.programme, request.person), registration}}};
}

// A guest costs nothing [X10].
std::optional<ExpectedCost> expected_cost(const model::Records& records, const EnrollOutcome& outcome) {
  const Explanation& explanation = outcome.explanation;
  if (!is_done(outcome.result) || explanation.as_guest) return {};
  const auto place =
      budget::place_cost(records.programmes.at(explanation.programme), records.settings,
                         cohort_costs(records, explanation.programme, explanation.as_of), explanation.as_of);
  if (!place) return {};
  const model::Person& person = records.people.at(explanation.person);
  return ExpectedCost{
      eligibility::fact_at(person, &model::PersonFacts::department, explanation.as_of), *place};
}

}  // namespace

EnrollOutcome enroll(const model::Records& records, const EnrollRequest& request) {
  EnrollOutcome outcome = decide(records, request);
  outcome.cost = expected_cost(records, outcome);
  return outcome;
}

}  // namespace traject::actions
