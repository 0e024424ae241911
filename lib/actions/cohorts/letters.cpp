#include "actions/cohorts/letters.hpp"

#include <algorithm>

#include "actions/enrolment/queue.hpp"
#include "base/failure.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"

namespace traject::actions {
namespace {

using evaluation::CompletionOf;

std::optional<model::CoachId> coach_of(const CohortPage& cohort, const model::PersonId& person) {
  if (!cohort.coaching) return {};
  const auto& pairs = cohort.coaching->pairs;
  const auto found = std::ranges::find(pairs, person, &Pair::participant);
  return found == pairs.end() ? std::nullopt : std::optional(found->coach);
}

std::int64_t minutes_of(base::TimeOfDay from, base::TimeOfDay until, int days) {
  return std::int64_t{until.minutes - from.minutes} * days;
}

std::int64_t minutes_of_talks(const model::Records& records, const CohortPage& cohort,
                              const model::PersonId& person) {
  std::int64_t minutes = 0;
  const auto found = records.talks.find(cohort.cohort);
  if (found == records.talks.end()) return minutes;
  for (const model::Talk& talk : found->second.talks) {
    if (talk.person == person && talk.date <= cohort.as_of) minutes += minutes_of(talk.from, talk.until, 1);
  }
  return minutes;
}

Certificate certificate_of(const model::Records& records, const CohortPage& cohort,
                           const model::PersonId& person) {
  Certificate made{person, 0, minutes_of_talks(records, cohort, person)};
  const auto& attendance = cohort.evaluation.attendance;
  const auto attended = std::ranges::find(attendance, person, &evaluation::Attended::person);
  for (const Presence& presence : cohort.presence) {
    const bool was_expected = std::ranges::find(presence.expected, person) != presence.expected.end();
    const bool missed = attended != attendance.end() &&
                        std::ranges::find(attended->missed, presence.session.id) != attended->missed.end();
    if (!was_expected || missed) continue;
    ++made.sessions;
    made.minutes += minutes_of(presence.session.from, presence.session.until, presence.session.days);
  }
  return made;
}

}  // namespace

std::vector<Recipient> participants_of(const CohortPage& cohort) {
  std::vector<Recipient> all;
  for (const evaluation::Attended& attended : cohort.evaluation.attendance) {
    if (!attended.left_on) all.push_back({attended.person, coach_of(cohort, attended.person), {}});
  }
  return all;
}

std::vector<Recipient> waiting_for(const model::Records& records, const CohortPage& cohort) {
  std::vector<Recipient> all;
  for (const auto& entry : queue(records, cohort.view.cohort.programme, cohort.as_of).queue.entries) {
    if (entry.status == eligibility::Status::eligible) all.push_back({entry.person, {}, entry.position});
  }
  return all;
}

std::vector<Recipient> coached_in(const CohortPage& cohort) {
  auto all = participants_of(cohort);
  std::erase_if(all, [](const Recipient& recipient) { return !recipient.coach; });
  return all;
}

std::vector<Recipient> only(std::vector<Recipient> all, const std::vector<model::PersonId>& named) {
  if (named.empty()) return all;
  for (const model::PersonId& person : named) {
    if (std::ranges::find(all, person, &Recipient::person) == all.end())
      throw base::Failure(
          base::FailureKind::wrong_use, {"failure.no-letter-for", {{"person", person.str()}}});
  }
  std::erase_if(all, [&](const Recipient& recipient) {
    return std::ranges::find(named, recipient.person) == named.end();
  });
  return all;
}

Certificates certificates(const model::Records& records, const CohortPage& cohort,
                          const std::vector<model::PersonId>& named) {
  Certificates result;
  const auto& completion = cohort.evaluation.completion;
  result.has_rule = completion.has_value();
  if (!completion) return result;
  for (const model::PersonId& person : named) {
    if (std::ranges::find(*completion, person, &CompletionOf::person) == completion->end())
      throw base::Failure(
          base::FailureKind::wrong_use, {"failure.no-letter-for", {{"person", person.str()}}});
  }
  for (const CompletionOf& of : *completion) {
    const bool is_named = std::ranges::find(named, of.person) != named.end();
    if (!named.empty() && !is_named) continue;
    if (of.completion == evaluation::Completion::completed) {
      result.completed.push_back(certificate_of(records, cohort, of.person));
    } else if (is_named) {
      result.not_completed.push_back(of.person);
    }
  }
  return result;
}

}  // namespace traject::actions
