// The sections of a programme that is a coach practice or a voucher pilot, and the records that go with them:
// intakes/<programme>/<random-id>.yaml and vouchers/<programme>/<voucher>.yaml.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "base/number.hpp"
#include "model/calendar_records.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"

namespace traject::model {

// A code for use in records, with its title for people.
struct Code {
  LocalId id;
  std::string title;
  friend bool operator==(const Code&, const Code&) = default;
};
template <class Visitor, Like<Code> Record>
void describe(Visitor& visitor, Record& code) {
  visitor.field("id", code.id, required("the code"));
  visitor.field("title", code.title, required("the title that people see"));
}

enum class Measure { registrations, completed_by_managers, completed_by_new_employees, dated_fact };
template <>
inline constexpr auto words<Measure> = std::to_array<std::string_view>(
    {"registrations", "completed_by_managers", "completed_by_new_employees", "dated_fact"});

// A target has a meaning only together with its period and its base.
struct Target {
  LocalId id;
  std::optional<std::string> title;
  Measure measure{};
  std::optional<std::string> what;
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  std::optional<base::Number> target;
  std::optional<base::Number> base;
  std::optional<base::Date> base_from;
  std::optional<base::Date> base_until;
  std::optional<base::Date> reached_on;
  friend bool operator==(const Target&, const Target&) = default;
};
template <class Visitor, Like<Target> Record>
void describe(Visitor& visitor, Record& target) {
  visitor.field("id", target.id, required("the target's id"));
  visitor.field("title", target.title, optional("the target, in words"));
  visitor.field("measure", target.measure, required("what is counted"));
  visitor.field("what", target.what, optional("what people must have completed to be counted"));
  visitor.field("from", target.from, optional("first day of the target's period"));
  visitor.field("until", target.until, optional("last day of the target's period"));
  visitor.field(
      "target", target.target, optional("the number to reach").otherwise("everybody").between(0, 1000000));
  visitor.field("base", target.base, optional("the number to compare with").between(0, 1000000));
  visitor.field("base_from", target.base_from, optional("first day of the base's period"));
  visitor.field("base_until", target.base_until, optional("last day of the base's period"));
  visitor.field("reached_on", target.reached_on, optional("dated_fact: the day it was reached"));
}

struct Practice {
  std::vector<Code> domains;
  std::vector<Code> reasons;
  std::vector<Code> instruments;
  std::vector<Target> targets;
  std::optional<base::Number> hours_per_week;
  friend bool operator==(const Practice&, const Practice&) = default;
};
template <class Visitor, class Record>
void describe_practice(Visitor& visitor, Record& practice) {
  visitor.field("domains", practice.domains, optional("coach practice: where people work"));
  visitor.field("reasons", practice.reasons, optional("coach practice: why people come"));
  visitor.field("instruments", practice.instruments, optional("coach practice: tests and tools"));
  visitor.field("targets", practice.targets, optional("coach practice: what it must achieve"));
  visitor.field("hours_per_week", practice.hours_per_week,
                optional("coach practice: the coach's hours").between(0, 60));
}

struct VoucherKind {
  LocalId id;
  std::string title;
  std::optional<base::Money> amount;
  std::optional<int> valid_months;
  friend bool operator==(const VoucherKind&, const VoucherKind&) = default;
};
template <class Visitor, Like<VoucherKind> Record>
void describe(Visitor& visitor, Record& kind) {
  visitor.field("id", kind.id, required("the code of the kind"));
  visitor.field("title", kind.title, required("the title that people see"));
  visitor.field("amount", kind.amount, optional("euros; absent if no amount is known").between(0, 1000000));
  visitor.field("valid_months", kind.valid_months, optional("months from the day of issue").between(1, 120));
}

struct Taking {
  PersonId person;
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  friend bool operator==(const Taking&, const Taking&) = default;
};
template <class Visitor, Like<Taking> Record>
void describe(Visitor& visitor, Record& taking) {
  visitor.field("person", taking.person, required("who"));
  visitor.field("from", taking.from, optional("first day"));
  visitor.field("until", taking.until, optional("last day"));
}

struct VoucherRules {
  std::vector<VoucherKind> kinds;
  std::optional<Period> period;
  std::optional<base::Money> pot;
  std::optional<base::Money> ceiling_per_person;
  std::vector<Code> not_used_reasons;
  std::vector<Taking> working_group;
  std::vector<Taking> professionals;
  friend bool operator==(const VoucherRules&, const VoucherRules&) = default;
};
template <class Visitor, Like<VoucherRules> Record>
void describe(Visitor& visitor, Record& rules) {
  visitor.field("kinds", rules.kinds, required("the kinds of voucher"));
  visitor.field("period", rules.period, optional("the period of the pilot"));
  visitor.field("pot", rules.pot, optional("the money for all vouchers, in euros").between(0, 100000000));
  visitor.field("ceiling_per_person", rules.ceiling_per_person,
                optional("the most for one person, in euros").between(0, 1000000));
  visitor.field("not_used_reasons", rules.not_used_reasons, optional("codes for why a voucher was not used"));
  visitor.field("working_group", rules.working_group, optional("members of the working group"));
  visitor.field("professionals", rules.professionals, optional("career professionals involved"));
}

enum class IntakeStatus { active, ended, stopped };
template <>
inline constexpr auto words<IntakeStatus> = std::to_array<std::string_view>({"active", "ended", "stopped"});

enum class Outcome { found_job, job_fits_again, looking };
template <>
inline constexpr auto words<Outcome> =
    std::to_array<std::string_view>({"found_job", "job_fits_again", "looking"});

struct Goal {
  std::string goal;
  std::optional<base::Date> reached_on;
  friend bool operator==(const Goal&, const Goal&) = default;
};
template <class Visitor, Like<Goal> Record>
void describe(Visitor& visitor, Record& goal) {
  visitor.field("goal", goal.goal, required("the goal, in words"));
  visitor.field("reached_on", goal.reached_on, optional("the day it was reached"));
}

struct ExternalCoach {
  std::vector<std::string> aligned_with;
  std::optional<base::Money> quote;
  std::optional<base::Money> invoice;
  friend bool operator==(const ExternalCoach&, const ExternalCoach&) = default;
};
template <class Visitor, Like<ExternalCoach> Record>
void describe(Visitor& visitor, Record& coach) {
  visitor.field(
      "aligned_with", coach.aligned_with, optional("the roles that agreed beforehand").without_order());
  visitor.field("quote", coach.quote, optional("euro").between(0, 1000000));
  visitor.field("invoice", coach.invoice, optional("euro").between(0, 1000000));
}

// One confidential coaching trajectory; it contains no person's id.
struct Intake {
  base::Date registered_on;
  LocalId domain;
  LocalId reason;
  IntakeStatus status{};
  std::optional<std::string> heard_through;
  std::vector<Goal> goals;
  std::vector<LocalId> instruments;
  std::optional<base::Date> ended_on;
  std::optional<Outcome> outcome;
  std::optional<bool> manager_informed;
  std::optional<base::Number> hours;
  std::optional<ExternalCoach> external_coach;
  friend bool operator==(const Intake&, const Intake&) = default;
};
template <class Visitor, Like<Intake> Record>
void describe(Visitor& visitor, Record& intake) {
  visitor.field("registered_on", intake.registered_on, required("the day of registration"));
  visitor.field("domain", intake.domain, required("where the person works, a code of the programme"));
  visitor.field("reason", intake.reason, required("why the person came, a code of the programme"));
  visitor.field("status", intake.status, required("the status"));
  visitor.field("heard_through", intake.heard_through, optional("how the person heard of the practice"));
  visitor.field("goals", intake.goals, optional("the goals; the first is goal 1"));
  visitor.field("instruments", intake.instruments,
                optional("tests and tools used, codes of the programme").without_order());
  visitor.field("ended_on", intake.ended_on,
                optional("the day on which it ended or stopped, from which the retention period is counted"));
  visitor.field("outcome", intake.outcome, optional("how it ended"));
  visitor.field("manager_informed", intake.manager_informed, optional("whether the manager was told"));
  visitor.field("hours", intake.hours, optional("hours spent").between(0, 10000));
  visitor.field("external_coach", intake.external_coach,
                optional("the outside coach, if no internal coach was suitable"));
}

struct Voucher {
  LocalId kind;
  PersonId person;
  base::Date issued_on;
  std::optional<int> scale_at_issue;
  std::optional<base::Date> valid_until;
  std::optional<base::Date> redeemed_on;
  std::optional<base::Date> refunded_on;
  std::optional<base::Money> amount;
  std::optional<std::string> not_used_because;
  friend bool operator==(const Voucher&, const Voucher&) = default;
};
template <class Visitor, Like<Voucher> Record>
void describe(Visitor& visitor, Record& voucher) {
  visitor.field("kind", voucher.kind, required("the kind, a code of the programme"));
  visitor.field("person", voucher.person, required("whose voucher it is"));
  visitor.field("issued_on", voucher.issued_on, required("the day of issue"));
  visitor.field(
      "scale_at_issue", voucher.scale_at_issue, optional("salary scale on that day").between(1, 30));
  visitor.field("valid_until", voucher.valid_until, optional("the last day of validity"));
  visitor.field("redeemed_on", voucher.redeemed_on, optional("the day it was used"));
  visitor.field("refunded_on", voucher.refunded_on, optional("the day it was given back"));
  visitor.field("amount", voucher.amount, optional("euro").between(0, 1000000));
  visitor.field("not_used_because", voucher.not_used_because, optional("why it was not used"));
}

}  // namespace traject::model
