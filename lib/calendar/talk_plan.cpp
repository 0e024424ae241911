#include "calendar/talk_plan.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <tuple>

#include "calendar/talk_times.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/staff.hpp"

namespace traject::calendar {

using model::PersonId;
using model::Talk;

bool same_time(const Talk& a, const Talk& b) {
  return std::tie(a.adviser, a.date, a.from, a.until) == std::tie(b.adviser, b.date, b.from, b.until);
}

std::vector<Talk> by_time(std::vector<Talk> talks) {
  std::stable_sort(talks.begin(), talks.end(), [](const Talk& a, const Talk& b) {
    return std::tie(a.date, a.from, a.until) < std::tie(b.date, b.from, b.until);
  });
  return talks;
}

TalkPlan::TalkPlan(const TalkSeries& series, std::vector<Talk> before, base::Date as_of)
    : series_(series), as_of_(as_of) {
  for (const Talk& talk : before) with_talks_.insert(talk.person);
  for (Talk& talk : by_time(std::move(before))) sort_out(std::move(talk));
  assign();
}

// The search does not try everything, and gets further from a better start. So it restarts from its own result until it
// finds no improvement; planning again then moves nothing.
void TalkPlan::assign() {
  constexpr int at_most = 20;
  for (int i = 0; i < at_most; ++i) {
    set_problem();
    assignment_ = assign_talks(problem_);
    std::vector<Talk> planned;
    for (std::size_t person = 0; person < assignment_.size(); ++person) {
      for (Talk& talk : planned_for(person)) planned.push_back(std::move(talk));
    }
    const auto is_same = [](const Talk& a, const Talk& b) { return a.person == b.person && same_time(a, b); };
    if (std::is_permutation(planned.begin(), planned.end(), standing_.begin(), standing_.end(), is_same))
      return;
    standing_ = std::move(planned);
  }
}

std::vector<Talk> TalkPlan::planned_for(std::size_t participant) const {
  std::vector<Talk> talks;
  for (const std::size_t place : assignment_[participant])
    talks.push_back(
        talk_at(problem_.places[place], series_.cohort.participants[participant], series_.series));
  return talks;
}

std::vector<Talk> TalkPlan::talks_of(std::size_t participant) const {
  std::vector<Talk> talks = held_of(series_.cohort.participants[participant]);
  for (Talk& talk : planned_for(participant)) talks.push_back(std::move(talk));
  talks = by_time(std::move(talks));
  for (std::size_t i = 0; i < talks.size(); ++i) talks[i].number = static_cast<int>(i) + 1;
  return talks;
}

bool TalkPlan::is_held(const Talk& talk) const {
  return std::any_of(held_.begin(), held_.end(),
                     [&](const Talk& held) { return held.person == talk.person && same_time(held, talk); });
}

std::vector<Talk> TalkPlan::held_of_others() const {
  std::vector<Talk> talks;
  std::copy_if(held_.begin(), held_.end(), std::back_inserter(talks),
               [&](const Talk& talk) { return !is_participant(talk.person); });
  return talks;
}

std::vector<MissingTalk> TalkPlan::missing_of(std::size_t participant) const {
  std::vector<MissingTalk> missing;
  const std::size_t wanted = problem_.needs[participant].count - assignment_[participant].size();
  if (wanted == 0) return missing;
  const std::size_t placed = talks_of(participant).size();
  const std::string code = why_missing(participant);
  for (std::size_t i = 1; i <= wanted; ++i) {
    missing.push_back({{code, because(code)},
                       series_.cohort.participants[participant],
                       series_.series.id,
                       static_cast<int>(placed + i)});
  }
  return missing;
}

base::Message TalkPlan::trouble_with(const Talk& talk) const {
  for (const auto& [bad, because] : bad_) {
    if (bad.person == talk.person && same_time(bad, talk)) return because;
  }
  return {"talks.made-room", {}};
}

void TalkPlan::sort_out(Talk talk) {
  if (talk.date < as_of_) {
    held_.push_back(std::move(talk));
    return;
  }
  auto trouble = calendar::trouble_with(talk, series_);
  if (!trouble) trouble = trouble_with_others(talk);
  if (trouble) {
    bad_.emplace_back(std::move(talk), *std::move(trouble));
  } else {
    standing_.push_back(std::move(talk));
  }
}

std::optional<base::Message> TalkPlan::trouble_with_others(const Talk& talk) const {
  const base::Days between = base::Weeks{series_.series.weeks_between.value_or(0)};
  int own = 0;
  for (const auto* list : {&held_, &standing_}) {
    for (const Talk& other : *list) {
      if (other.adviser == talk.adviser && overlap(other, talk))
        return base::Message{"talks.adviser-taken", {{"adviser", talk.adviser.str()}}};
      if (other.person != talk.person) continue;
      ++own;
      if (talk.date - other.date < between || overlap(other, talk))
        return base::Message{"talks.too-near", {{"day", other.date}}};
    }
  }
  if (own < series_.series.count) return {};
  return base::Message{"talks.too-many", {{"count", std::int64_t{series_.series.count}}}};
}

void TalkPlan::set_problem() {
  problem_.places = talk_places(series_, held_, standing_);
  problem_.between = base::Weeks{series_.series.weeks_between.value_or(0)};
  problem_.needs.clear();
  for (const PersonId& person : series_.cohort.participants) problem_.needs.push_back(need_of(person));
}

base::Date TalkPlan::first_day_of(const PersonId& person) const {
  const auto& refilled = series_.cohort.refilled;
  const auto place = std::find_if(
      refilled.begin(), refilled.end(), [&](const model::Refilled& one) { return one.person == person; });
  const bool has_joined = place != refilled.end();
  const bool only_one_without = !with_talks_.empty() && !with_talks_.contains(person);
  if (!has_joined && !only_one_without) return series_.window.from;
  base::Date last_without = has_joined ? place->date : base::Date::min();
  if (as_of_ <= series_.window.until) last_without = std::max(last_without, as_of_);
  return std::max(series_.window.from, last_without + base::Days{1});
}

TalkNeed TalkPlan::need_of(const PersonId& person) const {
  TalkNeed need;
  const auto& advisers = series_.series.advisers;
  for (const Talk& talk : held_of(person)) {
    const auto number = std::find(advisers.begin(), advisers.end(), talk.adviser) - advisers.begin();
    need.fixed.push_back({talk.date, talk.from, talk.until, static_cast<std::size_t>(number)});
  }
  const auto count = static_cast<std::size_t>(series_.series.count);
  need.count = count - std::min(count, need.fixed.size());
  const auto record = series_.records.people.find(person);
  if (record != series_.records.people.end() && record->second.forgotten) need.count = 0;
  const base::Date first_day = first_day_of(person);
  const int pause = model::pause_of(series_.series);
  for (std::size_t place = 0; place < problem_.places.size(); ++place) {
    const Talk talk = talk_at(problem_.places[place], person, series_.series);
    const bool stands = std::any_of(standing_.begin(), standing_.end(), [&](const Talk& standing) {
      return standing.person == person && same_time(standing, talk);
    });
    if (stands) need.standing.push_back(place);
    if (stands || (talk.date >= first_day && series_.diary.is_free(person, talk, pause)))
      need.possible.push_back(place);
  }
  return need;
}

bool TalkPlan::is_participant(const PersonId& person) const {
  const auto& all = series_.cohort.participants;
  return std::find(all.begin(), all.end(), person) != all.end();
}

std::vector<Talk> TalkPlan::held_of(const PersonId& person) const {
  std::vector<Talk> talks;
  std::copy_if(held_.begin(), held_.end(), std::back_inserter(talks),
               [&](const Talk& talk) { return talk.person == person; });
  return talks;
}

std::string TalkPlan::why_missing(std::size_t participant) const {
  if (problem_.places.empty()) return "no_adviser";
  const auto& possible = problem_.needs[participant].possible;
  if (possible.empty()) return "person_busy";
  const bool any_free = std::any_of(possible.begin(), possible.end(), [&](std::size_t place) {
    return std::none_of(assignment_.begin(), assignment_.end(), [&](const auto& own) {
      return std::binary_search(own.begin(), own.end(), place);
    });
  });
  return any_free ? "too_near" : "full";
}

base::Message TalkPlan::because(const std::string& code) const {
  std::vector<std::string> titles;
  for (const auto& adviser : series_.series.advisers) {
    const auto found = series_.records.advisers.find(adviser);
    titles.push_back(found == series_.records.advisers.end() ? adviser.str() : found->second.title);
  }
  if (titles.empty()) return {"talks.missing.nobody", {}};
  return {"talks.missing." + code,
          {{"advisers", std::move(titles)},
           {"from", series_.window.from},
           {"until", series_.window.until},
           {"weeks", std::int64_t{series_.series.weeks_between.value_or(0)}}}};
}

}  // namespace traject::calendar
