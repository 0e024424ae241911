// Random cohorts with advisers, closures and talks that stand, against each rule of the calendar looked at by itself.
#include "actions/cohorts/plan_talks.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "calendar/block_checker.hpp"
#include "calendar/dated_session.hpp"
#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"
#include "support/dates.hpp"
#include "support/random.hpp"
#include "support/schedules.hpp"

using namespace traject;
using model::Talk;
using test::Random;

namespace plan_talks_test {

const base::Date start = test::day("2021-09-03");
const model::CohortId ours("ours");
const model::CohortId theirs("theirs");
const model::ProgrammeId programme_id("p");

model::PersonId person(int number) { return model::PersonId("p-" + std::to_string(number)); }
model::AdviserId adviser(int number) { return model::AdviserId("a-" + std::to_string(number)); }

model::Programme random_programme(Random& random, int advisers) {
  model::Programme programme;
  programme.sessions = test::sessions(random.between(1, 4));
  auto& series = programme.individual_sessions.emplace_back();
  series.id = model::IndividualSessionId("talk");
  series.count = random.between(1, 3);
  series.minutes = random.pick<int>({30, 45, 60, 90});
  for (int i = 0; i < advisers; ++i) series.advisers.push_back(adviser(i));
  series.from_days_before_start = random.between(0, 10);
  series.until_days_after_end = random.between(0, 30);
  series.weeks_between = random.between(0, 3);
  if (random.chance(60)) series.pause_minutes = random.pick<int>({0, 15, 45, 240});
  return programme;
}

model::Adviser random_adviser(Random& random) {
  model::Adviser made;
  made.title = "Adviser";
  for (int i = random.between(0, 2); i > 0; --i) {
    const int from = 8 * 60 + 15 * random.between(0, 20);
    made.slots.push_back(
        {static_cast<model::Weekday>(random.between(0, 4)), {from}, {from + 15 * random.between(1, 16)}});
  }
  if (random.chance(40)) {
    const base::Date away = start + base::Days{random.between(-5, 60)};
    made.unavailable.push_back({away, away + base::Days{random.between(0, 20)}, {}});
  }
  return made;
}

model::Cohort cohort_of(Random& random, const model::Programme& programme, base::Date first) {
  model::Cohort cohort;
  cohort.programme = programme_id;
  cohort.start = first;
  cohort.as_of = first - base::Days{14};
  for (const auto& session : programme.sessions) {
    auto& own = cohort.sessions.emplace_back();
    own.session = session.id;
    own.date = first + base::Days{random.between(0, 60)};
    own.from = session.from;
    own.until = session.until;
    if (random.chance(10)) own.cancelled = model::Cancelled{first, {}};
  }
  return cohort;
}

model::Records random_records(Random& random) {
  model::Records records;
  const int advisers = random.between(0, 3);
  const auto& programme = records.programmes[programme_id] = random_programme(random, advisers);
  for (int i = 0; i < advisers; ++i) records.advisers[adviser(i)] = random_adviser(random);
  auto& cohort = records.cohorts[ours] = cohort_of(random, programme, start);
  for (int i = random.between(1, 8); i > 0; --i) cohort.participants.push_back(person(i));
  auto& other = records.cohorts[theirs] = cohort_of(random, programme, start + base::Days{7});
  for (int i = 7; i <= 10; ++i) other.participants.push_back(person(i));
  if (random.chance(50)) {
    const base::Date closed = start + base::Days{random.between(-5, 60)};
    records.closures->closures.push_back({closed, closed + base::Days{random.between(0, 10)}, {}});
  }
  if (random.chance(50)) {
    auto& year = records.school_holidays->school_years.emplace_back();
    year.year = "2021-2022";
    const base::Date first = start + base::Days{random.between(-5, 60)};
    year.holidays.push_back({model::SchoolHoliday::autumn, model::SchoolRegion::north, first,
                             first + base::Days{random.between(1, 16)}});
  }
  if (advisers > 0) {  // what another cohort has already
    for (int i = random.between(0, 4); i > 0; --i) {
      Talk talk;
      talk.person = person(6 + i);
      talk.session = model::IndividualSessionId("talk");
      talk.adviser = adviser(random.between(0, advisers - 1));
      talk.date = start + base::Days{random.between(-5, 60)};
      talk.from = {540 + 15 * random.between(0, 16)};
      talk.until = {talk.from.minutes + 60};
      records.talks[theirs].talks.push_back(talk);
    }
  }
  return records;
}

bool meet(const Talk& a, const Talk& b) { return a.date == b.date && a.from < b.until && b.from < a.until; }

// Which rule a talk breaks, if any.
std::string broken_rule(const Talk& talk, const model::Records& records, const std::vector<Talk>& all) {
  const auto& cohort = records.cohorts.at(ours);
  const auto& programme = records.programmes.at(programme_id);
  const auto& series = programme.individual_sessions.front();
  base::Date end = base::Date::min();
  for (const auto& session : cohort.sessions) {
    if (!session.cancelled) end = std::max(end, session.date);
  }
  if (end == base::Date::min()) end = cohort.start;
  if (talk.date < cohort.start - base::Days{*series.from_days_before_start}) return "before the window";
  if (talk.date > end + base::Days{*series.until_days_after_end}) return "after the window";
  if (calendar::BlockChecker(records).closed_on(talk.date)) return "on a blocked day";
  const auto& adviser = records.advisers.at(talk.adviser);
  for (const auto& away : adviser.unavailable) {
    if (away.from <= talk.date && talk.date <= away.until) return "the adviser is away";
  }
  if (std::none_of(adviser.slots.begin(), adviser.slots.end(), [&](const model::Slot& slot) {
        return slot.weekday == model::weekday_of(talk.date) && slot.from <= talk.from &&
               talk.until <= slot.until;
      }))
    return "outside the slots";
  if (talk.until.minutes - talk.from.minutes != series.minutes) return "another length";
  for (const auto& [id, other] : records.cohorts) {
    const auto& people = other.participants;
    const bool comes = id == ours || std::find(people.begin(), people.end(), talk.person) != people.end();
    for (const auto& session : other.sessions) {
      if (!comes || session.cancelled || session.date != talk.date) continue;
      if (session.from < talk.until && talk.from < session.until) return "during a session";
      const int pause = series.pause_minutes ? *series.pause_minutes : 30;
      if (session.until <= talk.from && talk.from.minutes - session.until.minutes < pause)
        return "without a pause after a session";
    }
  }
  const auto others = records.talks.find(theirs);
  if (others != records.talks.end()) {
    for (const Talk& other : others->second.talks) {
      if ((other.adviser == talk.adviser || other.person == talk.person) && meet(talk, other))
        return "twice at once";
    }
  }
  for (const Talk& other : all) {
    if (&other == &talk) continue;
    if (other.adviser == talk.adviser && meet(talk, other)) return "the adviser has two talks";
    if (other.person != talk.person) continue;
    if (meet(talk, other)) return "the person has two talks";
    if (std::abs((talk.date - other.date).count()) < 7 * *series.weeks_between) return "too near";
    if ((other.date < talk.date) != (other.number < talk.number) && other.date != talk.date)
      return "numbered wrongly";
  }
  return {};
}

bool in_holiday(const Talk& talk, const model::Records& records) {
  for (const auto& year : records.school_holidays->school_years) {
    for (const auto& holiday : year.holidays) {
      if (holiday.from <= talk.date && talk.date <= holiday.until) return true;
    }
  }
  return false;
}

actions::TalksOutcome planned(const model::Records& records, base::Date as_of) {
  return actions::plan_talks(records, {.cohort = ours, .as_of = as_of});
}

std::vector<Talk> talks_of(const actions::TalksOutcome& outcome) {
  std::vector<Talk> talks;
  for (const auto& planned : outcome.talks) talks.push_back(planned.talk);
  return talks;
}

void check_rules(const model::Records& records, const actions::TalksOutcome& outcome) {
  const auto talks = talks_of(outcome);
  for (const Talk& talk : talks) CHECK(broken_rule(talk, records, talks) == "");
  CHECK(static_cast<int>(outcome.talks.size() + outcome.missing.size()) == outcome.wanted);
}

void keep(model::Records& records, const actions::TalksOutcome& outcome) {
  for (const auto& change : outcome.changes) records.talks[ours] = change.record.get<model::Talks>();
}

TEST_CASE("every talk keeps every rule, and each that is missing has its reason") {
  int placed = 0;
  int missing = 0;
  for (int number = 0; number < test::of_cases(1500); ++number) {
    Random random(number);
    model::Records records = random_records(random);
    CAPTURE(test::seed());
    CAPTURE(number);
    const auto outcome = planned(records, start - base::Days{30});
    check_rules(records, outcome);
    for (const auto& talk : outcome.missing) CHECK_FALSE(talk.code.empty());
    placed += static_cast<int>(outcome.talks.size());
    missing += static_cast<int>(outcome.missing.size());
    keep(records, outcome);
    CHECK(planned(records, start - base::Days{30}).changes.empty());
  }
  CHECK(placed > test::of_cases(1000));
  CHECK(missing > test::of_cases(1000));
}

TEST_CASE("every talk in a school holiday is warned of, and no other") {
  int in_holidays = 0;
  for (int number = 0; number < test::of_cases(1500); ++number) {
    Random random(number);
    model::Records records = random_records(random);
    CAPTURE(test::seed());
    CAPTURE(number);
    const auto outcome = planned(records, start - base::Days{30});
    for (const Talk& talk : talks_of(outcome)) {
      const bool warned = std::any_of(
          outcome.view.warnings.begin(), outcome.view.warnings.end(), [&](const calendar::Warning& warning) {
            return warning.code == "talk_in_school_holiday" && warning.date == talk.date &&
                   std::count(warning.people.begin(), warning.people.end(), talk.person) == 1;
          });
      CHECK(warned == in_holiday(talk, records));
      in_holidays += warned ? 1 : 0;
    }
  }
  CHECK(in_holidays > test::of_cases(20));
}

TEST_CASE("a newcomer has no talk on the as-of day, nor on the first day in the cohort, nor before") {
  int placed = 0;
  for (int number = 0; number < test::of_cases(1500); ++number) {
    Random random(number);
    model::Records records = random_records(random);
    CAPTURE(test::seed());
    CAPTURE(number);
    if (random.chance(70)) keep(records, planned(records, start - base::Days{30}));
    const base::Date today = start + base::Days{random.between(-5, 20)};
    const bool later = random.chance(50);
    const model::PersonId newcomer = person(11);
    auto& cohort = records.cohorts[ours];
    cohort.participants.push_back(newcomer);
    if (records.talks[ours].talks.empty() || random.chance(70))
      cohort.refilled.push_back({newcomer, person(12), later ? today - base::Days{3} : today});
    const bool has_joined = !cohort.refilled.empty();
    for (const auto& talk : talks_of(planned(records, today))) {
      if (talk.person != newcomer) continue;
      ++placed;
      // A window that has closed is planned looking back.
      CHECK(talk.date != today);
      if (has_joined) CHECK(talk.date > cohort.refilled.front().date);
    }
  }
  CHECK(placed > test::of_cases(200));
}

TEST_CASE("planning again keeps what was held and moves only what must") {
  int moved = 0;
  for (int number = 0; number < test::of_cases(1000); ++number) {
    Random random(number);
    model::Records records = random_records(random);
    CAPTURE(test::seed());
    CAPTURE(number);
    keep(records, planned(records, start - base::Days{30}));
    const auto before = records.talks[ours].talks;
    const base::Date today = start + base::Days{random.between(-5, 40)};
    if (!records.advisers.empty()) {
      auto& ill = records.advisers[adviser(random.between(0, static_cast<int>(records.advisers.size()) - 1))];
      ill.unavailable.push_back({today, today + base::Days{random.between(3, 40)}, {}});
    }
    const auto outcome = planned(records, today);
    check_rules(records, outcome);
    for (const auto& [talk, status] : outcome.talks) {
      const bool stood = std::any_of(before.begin(), before.end(), [&](const Talk& old) {
        return old.person == talk.person && old.adviser == talk.adviser && old.date == talk.date &&
               old.from == talk.from;
      });
      CHECK(stood == (status == actions::TalkStatus::held || status == actions::TalkStatus::kept));
      if (talk.date < today && stood) CHECK(status == actions::TalkStatus::held);
    }
    // Whoever loses a talk that was good has made room for somebody, and everybody is told.
    for (const Talk& old : before) {
      const bool stays = std::any_of(outcome.talks.begin(), outcome.talks.end(), [&](const auto& planned) {
        return planned.talk.person == old.person && planned.talk.date == old.date &&
               planned.talk.from == old.from && planned.talk.adviser == old.adviser;
      });
      if (stays) continue;
      ++moved;
      CHECK(old.date >= today);
      CHECK(std::any_of(
          outcome.changes_of_people.begin(), outcome.changes_of_people.end(), [&](const auto& change) {
            return change.person == old.person && change.before && change.before->date == old.date &&
                   change.before->from == old.from && change.because;
          }));
    }
    keep(records, outcome);
    CHECK(planned(records, today).changes.empty());
  }
  CHECK(moved > test::of_cases(200));
}

}  // namespace plan_talks_test
