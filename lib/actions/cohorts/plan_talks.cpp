#include "actions/cohorts/plan_talks.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "calendar/block_checker.hpp"
#include "calendar/talk_places.hpp"
#include "calendar/talk_plan.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

using model::IndividualSessions;
using model::PersonId;
using model::Talk;

class TalkPlanner {
 public:
  TalkPlanner(const model::Records& records, const TalksRequest& request)
      : records_(records),
        request_(request),
        cohort_(cohort_named(records, request.cohort)),
        programme_(records.programmes.at(cohort_.programme)),
        blocks_(records, request.cohort),
        diary_(records, request.cohort) {
    if (programme_.individual_sessions.empty()) {
      throw base::Failure(
          base::FailureKind::wrong_use, {"failure.no-talks", {{"id", cohort_.programme.str()}}});
    }
    const auto found = records.talks.find(request.cohort);
    if (found != records.talks.end()) before_ = found->second;
    advisers_.resize(cohort_.participants.size());
  }

  TalksOutcome run() {
    for (const IndividualSessions& series : programme_.individual_sessions) plan(series);
    outcome_.with_one_adviser = static_cast<int>(std::count_if(
        advisers_.begin(), advisers_.end(), [](const auto& advisers) { return advisers.size() == 1; }));
    std::stable_sort(outcome_.talks.begin(), outcome_.talks.end(), [](const auto& a, const auto& b) {
      return std::tie(a.talk.date, a.talk.from, a.talk.adviser) <
             std::tie(b.talk.date, b.talk.from, b.talk.adviser);
    });
    for (const PersonId& person : cohort_.participants) outcome_.facts.push_back(facts_of(person));
    after_.people = before_.people;
    if (after_ != before_) outcome_.changes = {{model::file_of<model::Talks>(request_.cohort), after_}};
    model::Records with_talks = records_;
    with_talks.talks[request_.cohort] = after_;
    outcome_.view = view_of(with_talks, request_.cohort, cohort_);
    return std::move(outcome_);
  }

 private:
  void plan(const IndividualSessions& series) {
    auto sessions = calendar::sessions_of(cohort_, programme_);
    std::erase_if(sessions, [](const auto& session) { return session.cancelled; });
    const calendar::TalkSeries facts{
        records_,
        cohort_,
        series,
        blocks_,
        diary_,
        std::move(sessions),
        calendar::talk_window(series, cohort_, programme_, request_.as_of)};
    const calendar::TalkPlan plan(facts, stood(series), request_.as_of);
    for (Talk& talk : plan.held_of_others()) after_.talks.push_back(std::move(talk));
    for (std::size_t person = 0; person < cohort_.participants.size(); ++person)
      add_talks(plan, series, person);
    tell_others(plan, series);
    for (const Talk& talk : after_.talks) {
      if (talk.session == series.id) diary_.add(talk);
    }
  }

  [[nodiscard]] std::vector<Talk> stood(const IndividualSessions& series) const {
    std::vector<Talk> talks;
    std::copy_if(before_.talks.begin(), before_.talks.end(), std::back_inserter(talks),
                 [&](const Talk& talk) { return talk.session == series.id; });
    return calendar::by_time(std::move(talks));
  }
  [[nodiscard]] std::vector<Talk> stood(const IndividualSessions& series, const PersonId& person) const {
    std::vector<Talk> talks = stood(series);
    std::erase_if(talks, [&](const Talk& talk) { return talk.person != person; });
    return talks;
  }

  void add_talks(const calendar::TalkPlan& plan, const IndividualSessions& series, std::size_t participant) {
    const PersonId& person = cohort_.participants[participant];
    const auto before = stood(series, person);
    const auto after = plan.talks_of(participant);
    outcome_.wanted += series.count;
    tell(plan, series, person, lost(before, after), lost(after, before));
    std::size_t replaced = lost(before, after).size();
    for (const Talk& talk : after) {
      advisers_[participant].insert(talk.adviser);
      const bool same = has(before, talk);
      TalkStatus status = plan.is_held(talk) ? TalkStatus::held : TalkStatus::kept;
      if (!same) status = replaced > 0 ? TalkStatus::moved : TalkStatus::added;
      if (!same && replaced > 0) --replaced;
      add_talk(talk, before, status);
    }
    for (auto& missing : plan.missing_of(participant)) outcome_.missing.push_back(std::move(missing));
  }

  [[nodiscard]] static bool has(const std::vector<Talk>& talks, const Talk& talk) {
    return std::any_of(
        talks.begin(), talks.end(), [&](const Talk& other) { return calendar::same_time(other, talk); });
  }
  // Those that are not among the others.
  [[nodiscard]] static std::vector<Talk> lost(std::vector<Talk> talks, const std::vector<Talk>& others) {
    std::erase_if(talks, [&](const Talk& talk) { return has(others, talk); });
    return talks;
  }

  // An event of a calendar is known by its number: where that number was at another time, it counts as changed.
  void add_talk(Talk talk, const std::vector<Talk>& before, TalkStatus status) {
    const auto old = std::find_if(
        before.begin(), before.end(), [&](const Talk& other) { return other.number == talk.number; });
    if (old != before.end()) {
      talk.sequence = old->sequence;
      talk.changed_on = old->changed_on;
      if (!calendar::same_time(*old, talk)) {
        talk.sequence = old->sequence.value_or(0) + 1;
        talk.changed_on = request_.as_of;
      }
    }
    outcome_.talks.push_back({talk, status});
    after_.talks.push_back(std::move(talk));
  }

  // Who must be told what; of a first plan everything is new.
  void tell(const calendar::TalkPlan& plan, const IndividualSessions& series, const PersonId& person,
            const std::vector<Talk>& lost, const std::vector<Talk>& gained) {
    for (std::size_t i = 0; i < std::max(lost.size(), gained.size()); ++i) {
      TalkChange change{.person = person, .series = series.id, .before = {}, .after = {}, .because = {}};
      if (i < gained.size()) change.after = gained[i];
      if (i < lost.size()) {
        change.before = lost[i];
        change.because = plan.trouble_with(lost[i]);
      }
      if (!before_.talks.empty()) outcome_.changes_of_people.push_back(std::move(change));
    }
  }

  // The talks to come of those who left the cohort.
  void tell_others(const calendar::TalkPlan& plan, const IndividualSessions& series) {
    for (const Talk& talk : stood(series)) {
      const bool stays = std::any_of(after_.talks.begin(), after_.talks.end(), [&](const Talk& other) {
        return other.session == talk.session && other.person == talk.person &&
               calendar::same_time(other, talk);
      });
      const auto& participants = cohort_.participants;
      const bool told =
          std::find(participants.begin(), participants.end(), talk.person) != participants.end();
      if (!stays && !told) tell(plan, series, talk.person, {talk}, {});
    }
  }

  [[nodiscard]] model::TalkFacts facts_of(const PersonId& person) const {
    for (const model::TalkFacts& facts : before_.people) {
      if (facts.person == person) return facts;
    }
    model::TalkFacts nothing;
    nothing.person = person;
    return nothing;
  }

  const model::Records& records_;
  const TalksRequest& request_;
  const model::Cohort& cohort_;
  const model::Programme& programme_;
  calendar::BlockChecker blocks_;
  calendar::TalkDiary diary_;
  model::Talks before_;
  model::Talks after_;
  std::vector<std::set<model::AdviserId>> advisers_;  // of each participant
  TalksOutcome outcome_;
};

}  // namespace

TalksOutcome plan_talks(const model::Records& records, const TalksRequest& request) {
  return TalkPlanner(records, request).run();
}

}  // namespace traject::actions
