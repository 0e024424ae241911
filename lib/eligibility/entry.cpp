#include "eligibility/entry.hpp"

#include "model/past.hpp"
#include "model/registration.hpp"

namespace traject::eligibility {
namespace {

using base::Message;

void settle(Entry& entry, Status status, std::string code, Message because) {
  entry.status = status;
  entry.code = std::move(code);
  entry.because = std::move(because);
}

void withdraw(Entry& entry, const model::Withdrawal& withdrawn) {
  Message because{"because.withdrawn", {{"date", withdrawn.date}}};
  if (withdrawn.because) {
    because.key = "because.withdrawn_because";
    because.values.emplace_back("because", *withdrawn.because);
  }
  settle(entry, Status::withdrawn, "withdrawn", std::move(because));
}

void place_in(Entry& entry, const model::CohortId& cohort) {
  entry.cohort = cohort;
  settle(entry, Status::placed, "placed", {"because.placed", {{"cohort", cohort.str()}}});
}

void settle_by_verdict(Entry& entry) {
  const RuleVerdict* rule = deciding_rule(entry.verdict);
  if (rule == nullptr) return settle(entry, Status::eligible, "eligible", {"because.eligible", {}});
  const bool no = entry.verdict.answer == Answer::no;
  settle(entry, no ? Status::not_eligible : Status::unknown, rule->code, rule->because);
}

void warn(Entry& entry, base::Date as_of) {
  const auto& changes = entry.verdict.changes;
  if (!in_line(entry) || !changes || changes->to != Answer::no) return;
  if (changes->on > base::add_months(as_of, longest_wait_in_months)) return;
  if (changes->code == "too_old") {
    entry.warnings.push_back({{"ages_out", {"warning.ages_out", changes->because.values}}, changes->on});
  } else {
    entry.warnings.push_back({{"drops_out", changes->because}, changes->on});
  }
}

}  // namespace

bool in_line(const Entry& entry) {
  return entry.status == Status::eligible || entry.status == Status::unknown;
}

Entry entry_of(const model::PersonId& person, const model::RegistrationFacts& counted, Verdict verdict,
               const Placement* place, base::Date as_of) {
  Entry entry;
  entry.person = person;
  entry.registered_at = counted.registered_at;
  entry.verdict = std::move(verdict);
  if (counted.withdrawn && counted.withdrawn->date <= as_of) {
    withdraw(entry, *counted.withdrawn);
  } else if (place != nullptr) {
    place_in(entry, place->cohort);
  } else {
    settle_by_verdict(entry);
    warn(entry, as_of);
  }
  return entry;
}

Entry entry_of(const model::PersonId& person, const model::Past& past, base::Date as_of) {
  Entry entry;
  entry.person = person;
  entry.cohort = past.cohort;
  const bool withdrew =
      past.status == model::PastStatus::withdrawn && (!past.left_on || *past.left_on <= as_of);
  settle(entry, withdrew ? Status::withdrawn : Status::placed, "without_records",
         {"because.without_records", {{"cohort", past.cohort->str()}}});
  return entry;
}

}  // namespace traject::eligibility
