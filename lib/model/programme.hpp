// programmes/<programme>.yaml: a talent-development offer. Its optional sections say what it consists of.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/calendar_records.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/practice.hpp"
#include "model/programme_costs.hpp"
#include "model/rule.hpp"
#include "model/scalar.hpp"
#include "model/session.hpp"

namespace traject::model {

enum class QueueOrder { registered_at, approval };
template <>
inline constexpr auto words<QueueOrder> = std::to_array<std::string_view>({"registered_at", "approval"});

struct GuestRules {
  SessionId session;
  std::optional<int> at_most;
  std::vector<Rule> eligibility;
  friend bool operator==(const GuestRules&, const GuestRules&) = default;
};
template <class Visitor, Like<GuestRules> Record>
void describe(Visitor& visitor, Record& guests) {
  visitor.field("session", guests.session, required("the session that guests may attend"));
  visitor.field("at_most", guests.at_most,
                optional("the most guests in one cohort").otherwise("no limit").between(0, 1000));
  visitor.field("eligibility", guests.eligibility, optional("the rules for guests, in this order"));
}

struct Group {
  std::optional<int> size;
  std::optional<int> start_at;
  std::optional<QueueOrder> order;
  std::vector<Rule> priority;
  std::optional<int> team_size;
  std::optional<GuestRules> guests;
  friend bool operator==(const Group&, const Group&) = default;
};
template <class Visitor, Like<Group> Record>
void describe(Visitor& visitor, Record& group) {
  visitor.field("size", group.size, optional("participants in one cohort").between(1, 10000));
  visitor.field("start_at", group.start_at,
                optional("eligible registrations needed to start").otherwise("size").between(1, 10000));
  visitor.field("order", group.order, optional("what the queue is sorted by").otherwise("registered_at"));
  visitor.field("priority", group.priority,
                optional("people who meet the first go before people who do not, and so on"));
  visitor.field("team_size", group.team_size, optional("participants in one team").between(2, 1000));
  visitor.field("guests", group.guests, optional("extra people at one session"));
}

struct Coaching {
  std::optional<int> capacity;
  friend bool operator==(const Coaching&, const Coaching&) = default;
};
template <class Visitor, Like<Coaching> Record>
void describe(Visitor& visitor, Record& coaching) {
  visitor.field("capacity", coaching.capacity,
                optional("participants for each coach, unless the coach's file says otherwise")
                    .otherwise("1")
                    .between(0, 100));
}

enum class WhichSessions { all };
template <>
inline constexpr auto words<WhichSessions> = std::to_array<std::string_view>({"all"});

struct CompletionRule {
  std::optional<WhichSessions> sessions;
  std::optional<int> at_least_sessions;
  std::map<std::string, int> talks;  // by the id of the series of talks
  std::optional<bool> talk_with_manager;
  friend bool operator==(const CompletionRule&, const CompletionRule&) = default;
};
template <class Visitor, Like<CompletionRule> Record>
void describe(Visitor& visitor, Record& rule) {
  visitor.field("sessions", rule.sessions, optional("which sessions must be attended"));
  visitor.field("at_least_sessions", rule.at_least_sessions,
                optional("or at least this many of them").between(0, 1000));
  visitor.field("talks", rule.talks, optional("how many talks of each series are needed").between(0, 100));
  visitor.field(
      "talk_with_manager", rule.talk_with_manager, optional("the talk with the manager must have been held"));
}

struct EvaluationSettings {
  std::optional<FormId> form;
  friend bool operator==(const EvaluationSettings&, const EvaluationSettings&) = default;
};
template <class Visitor, Like<EvaluationSettings> Record>
void describe(Visitor& visitor, Record& evaluation) {
  visitor.field("form", evaluation.form, optional("the form that participants fill in"));
}

struct Preparation {
  int months_before = 0;
  std::string what;
  friend bool operator==(const Preparation&, const Preparation&) = default;
};
template <class Visitor, Like<Preparation> Record>
void describe(Visitor& visitor, Record& preparation) {
  visitor.field("months_before", preparation.months_before,
                required("how many calendar months before the start").between(0, 120));
  visitor.field("what", preparation.what, required("what must be done"));
}

struct Decision {
  std::string finding;
  std::optional<std::string> decision;
  std::optional<std::string> owner;
  std::optional<base::Date> date;
  std::optional<CohortId> cohort;
  std::optional<LocalId> question;
  std::optional<bool> done;
  friend bool operator==(const Decision&, const Decision&) = default;
};
template <class Visitor, Like<Decision> Record>
void describe(Visitor& visitor, Record& decision) {
  visitor.field("finding", decision.finding, required("what was found"));
  visitor.field("decision", decision.decision, optional("what was decided"));
  visitor.field("owner", decision.owner, optional("the role that is responsible"));
  visitor.field("date", decision.date, optional("the day of the decision"));
  visitor.field("cohort", decision.cohort, optional("the cohort that it came from"));
  visitor.field("question", decision.question,
                optional("a question of the form whose later answers show whether it helped"));
  visitor.field("done", decision.done, optional("whether it was carried out").otherwise("false"));
}

struct Programme {
  std::string title;
  std::vector<Rule> eligibility;
  std::optional<Group> group;
  std::optional<Schedule> schedule;
  std::vector<Session> sessions;
  std::vector<IndividualSessions> individual_sessions;
  std::optional<Coaching> coaching;
  std::vector<CostLine> costs;
  std::optional<Funding> funding;
  std::optional<CompletionRule> completion;
  std::optional<EvaluationSettings> evaluation;
  std::vector<Preparation> preparation;
  std::vector<Decision> decisions;
  std::optional<base::Number> groups_per_year;
  Practice practice;
  std::optional<VoucherRules> vouchers;
  friend bool operator==(const Programme&, const Programme&) = default;
};
template <class Visitor, Like<Programme> Record>
void describe(Visitor& visitor, Record& programme) {
  visitor.field("title", programme.title, required("the title that people see"));
  visitor.field("eligibility", programme.eligibility, optional("the rules for participants, in this order"));
  visitor.field("group", programme.group, optional("how a cohort is composed"));
  visitor.field("schedule", programme.schedule, optional("the rhythm of the sessions"));
  visitor.field("sessions", programme.sessions, optional("the sessions, in this order"));
  visitor.field("individual_sessions", programme.individual_sessions, optional("talks of each participant"));
  visitor.field("coaching", programme.coaching, optional("every participant gets a coach"));
  visitor.field("costs", programme.costs, optional("what one cohort costs"));
  visitor.field("funding", programme.funding, optional("who pays"));
  visitor.field("completion", programme.completion, optional("when somebody has completed the programme"));
  visitor.field("evaluation", programme.evaluation, optional("how participants are asked what they think"));
  visitor.field("preparation", programme.preparation, optional("what must be done before a start"));
  visitor.field("decisions", programme.decisions, optional("what was decided after evaluations"));
  visitor.field("groups_per_year", programme.groups_per_year,
                optional("how many cohorts start in a year, for forecasts").between(0, 1000));
  describe_practice(visitor, programme.practice);
  visitor.field("vouchers", programme.vouchers, optional("a voucher pilot"));
}

}  // namespace traject::model
