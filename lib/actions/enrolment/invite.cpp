#include "actions/enrolment/invite.hpp"

#include <algorithm>
#include <utility>

#include "actions/enrolment/before_registering.hpp"
#include "actions/named_records.hpp"
#include "eligibility/facts_at.hpp"
#include "eligibility/placements.hpp"
#include "eligibility/rules.hpp"
#include "eligibility/yes_since.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::actions {
namespace {

using base::Date;
using eligibility::Answer;
using eligibility::RuleVerdict;
using eligibility::Verdict;
using model::PersonId;
using model::Rule;

// A letter must be read, and answered, before it is too late.
constexpr int soon_in_months = 3;

std::optional<calendar::Warning> warning_of(const PersonId& person, const Verdict& verdict, Date as_of) {
  const auto& changes = verdict.changes;
  if (!changes || changes->to != Answer::no) return {};
  if (changes->on > base::add_months(as_of, soon_in_months)) return {};
  const std::string code = changes->code == "too_old" ? "ages_out" : "drops_out";
  return calendar::Warning{
      {code, {"invite." + code, {{"person", person.str()}, {"date", changes->on}}}}, changes->on};
}

// What somebody has to do with the programme already.
enum class Tie { none, registered, placed, withdrawn };

// Puts one person after the other on the list where they belong.
class Lister {
 public:
  Lister(const model::Records& records, const InviteRequest& request)
      : records_(records),
        request_(request),
        rules_(rules_before_registering(programme_named(records, request.programme))),
        failed_(rules_.size(), 0),
        places_(eligibility::places(records, request.programme, request.as_of, {}).participants) {
    result_.programme = request.programme;
    result_.as_of = request.as_of;
    result_.since = request.since;
    result_.start = request.start;
  }

  void add(const PersonId& id, const model::Person& person) {
    ++result_.balance.people;
    const Tie tie = tie_of(id, person);
    if (tie == Tie::registered) {
      ++result_.balance.registered;
    } else if (tie == Tie::placed) {
      ++result_.balance.placed;
    } else {
      add_by_verdict(id, person, tie);
    }
  }

  Invitations finish() && {
    for (std::size_t i = 0; i < rules_.size(); ++i) {
      if (failed_[i] > 0)
        result_.not_eligible.push_back(
            {model::rule_name(rules_[i]), base::as_value(model::rule_title(rules_[i])), failed_[i]});
    }
    return std::move(result_);
  }

 private:
  [[nodiscard]] eligibility::Circumstances now() const {
    return {.as_of = request_.as_of, .start = request_.start};
  }

  [[nodiscard]] Tie tie_of(const PersonId& id, const model::Person& person) const {
    if (has_completed(person, request_.programme, request_.as_of)) return Tie::placed;
    const Tie without_registration = places_.contains(id) ? Tie::placed : Tie::none;
    const auto* registration = registration_of(records_, request_.programme, id);
    if (registration == nullptr) return without_registration;
    const auto* counted = eligibility::counted_registration(*registration, request_.as_of);
    if (counted == nullptr) return without_registration;
    if (has_withdrawn(*counted, request_.as_of)) {
      return counted->as == model::RegisteredAs::guest ? without_registration : Tie::withdrawn;
    }
    return eligibility::place_of(places_, id, *registration, *counted) != nullptr
               ? Tie::placed
               : Tie::registered;
  }

  void add_by_verdict(const PersonId& id, const model::Person& person, Tie tie) {
    const Verdict verdict = eligibility::judge(rules_, {.person = &person, .registration = nullptr}, now());
    if (verdict.answer == Answer::no) {
      add_failed(verdict);
    } else if (tie == Tie::withdrawn) {
      add_withdrawn(id);
    } else if (verdict.answer == Answer::unknown) {
      add_unknown(id, verdict);
    } else {
      add_eligible(id, person, verdict);
    }
  }

  void add_failed(const Verdict& verdict) {
    const auto says_no = [](const RuleVerdict& rule) { return rule.answer == Answer::no; };
    const auto first = std::find_if(verdict.rules.begin(), verdict.rules.end(), says_no);
    ++failed_[static_cast<std::size_t>(first - verdict.rules.begin())];
    ++result_.balance.not_eligible;
  }

  void add_withdrawn(const PersonId& id) {
    const auto& registration = *registration_of(records_, request_.programme, id);
    const auto* counted = eligibility::counted_registration(registration, request_.as_of);
    result_.withdrawn.push_back({id, counted->withdrawn->date});
    ++result_.balance.withdrawn;
  }

  void add_unknown(const PersonId& id, const Verdict& verdict) {
    const RuleVerdict& rule = *eligibility::deciding_rule(verdict);
    result_.unknown.push_back({{rule.code, rule.because}, id, eligibility::missing_facts(verdict)});
    ++result_.balance.unknown;
  }

  void add_eligible(const PersonId& id, const model::Person& person, const Verdict& verdict) {
    const auto since = eligibility::yes_since(rules_, person, now());
    if (request_.since && (!since || *since < *request_.since)) {
      ++result_.balance.earlier;
      return;
    }
    const auto& manager = eligibility::fact_at(person, &model::PersonFacts::manager, request_.as_of);
    (manager ? result_.managers[*manager] : result_.without_manager).push_back(id);
    result_.invite.push_back(
        {.person = id,
         .manager = manager,
         .since = since,
         .changes_on = verdict.changes_on(),
         .warning = warning_of(id, verdict, request_.as_of)});
    ++result_.balance.invite;
  }

  const model::Records& records_;
  const InviteRequest& request_;
  std::vector<Rule> rules_;
  std::vector<int> failed_;  // people, by the place of the rule
  eligibility::Placements places_;
  Invitations result_;
};

}  // namespace

Invitations invite(const model::Records& records, const InviteRequest& request) {
  Lister lister(records, request);
  for (const auto& [id, person] : records.people) {
    if (!person.forgotten) lister.add(id, person);
  }
  return std::move(lister).finish();
}

}  // namespace traject::actions
