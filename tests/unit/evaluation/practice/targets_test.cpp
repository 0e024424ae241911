#include "evaluation/practice/targets.hpp"

#include <doctest/doctest.h>

#include <array>

#include "model/person.hpp"
#include "model/practice.hpp"
#include "support/dates.hpp"

namespace traject::evaluation {
namespace targets_test {

using base::Number;
using model::Measure;
using test::day;

Number number(const char* text) { return *base::parse_number(text); }

model::Target target(Measure measure, const char* from = "2021-01-01", const char* until = "2021-12-31") {
  model::Target made;
  made.id = model::LocalId("target");
  made.measure = measure;
  made.what = "talk";
  made.from = day(from);
  made.until = day(until);
  return made;
}

TargetPerson person(std::optional<std::vector<model::Completion>> completed, bool surely = true) {
  return {surely, std::move(completed)};
}
std::vector<model::Completion> talk_on(const char* date) { return {{"talk", day(date)}}; }

std::vector<model::Intake> intakes(int count, const char* on) {
  model::Intake intake;
  intake.registered_on = day(on);
  intake.domain = model::LocalId("a");
  intake.reason = model::LocalId("x");
  return std::vector<model::Intake>(static_cast<std::size_t>(count), intake);
}

TargetResult result(const TargetCase& about, const char* as_of, int smallest = 1,
                    const std::vector<model::Intake>& registered = {}) {
  const PracticeProtection protection(registered, codes_of({}, registered), smallest);
  return practice_targets({about}, registered, protection, {day(as_of), smallest}).front();
}

TEST_CASE("sixty is less than 63 in fifteen months, and more than 63 brought to twelve") {
  auto about = target(Measure::registrations);
  about.target = Number(60);
  about.base = Number(63);
  about.base_from = day("2019-10-01");
  about.base_until = day("2020-12-31");
  const auto compared = *result({about, {}}, "2021-02-17").comparison;
  CHECK(compared.change == number("-4.8"));
  CHECK(compared.base_for_period == number("50.4"));
  CHECK(compared.change_for_period == Number(19));
  CHECK(compared.base_months == 15);
}

TEST_CASE("a base that is not stated is counted in its period") {
  auto about = target(Measure::registrations);
  about.target = Number(6);
  about.base_from = day("2020-01-01");
  about.base_until = day("2020-12-31");
  const auto compared = *result({about, {}}, "2021-02-17", 1, intakes(4, "2020-05-05")).comparison;
  CHECK(compared.base == Number(4));
  CHECK(compared.change == Number(50));
  CHECK(!compared.base_for_period);
}

TEST_CASE("a base of days is brought to the days of the period") {
  auto about = target(Measure::registrations, "2021-01-04", "2021-01-10");
  about.base = Number(10);
  about.base_from = day("2020-12-01");
  about.base_until = day("2020-12-14");
  CHECK(result({about, {}}, "2021-02-17").comparison->base_for_period == Number(5));
}

TEST_CASE("a number of registrations is met, open or missed") {
  auto about = target(Measure::registrations);
  about.target = Number(2);
  const auto state = [&](const char* as_of, int count) {
    return result({about, {}}, as_of, 1, intakes(count, "2021-03-01")).state;
  };
  CHECK(state("2021-06-01", 2) == TargetState::met);
  CHECK(state("2021-02-28", 2) == TargetState::open);
  CHECK(state("2021-12-30", 1) == TargetState::open);
  CHECK(state("2021-12-31", 1) == TargetState::not_met);
}

TEST_CASE("completed by the last day counts, also before the period; nothing on file is unknown") {
  const auto about = target(Measure::completed_by_managers);
  const auto found = result(
      {about,
       {person(talk_on("2020-03-01")), person(talk_on("2021-12-31")), person(talk_on("2022-01-01")),
        person(std::vector<model::Completion>{}), person({}),
        person(std::vector<model::Completion>{{"talk", {}}})}},
      "2022-02-01");
  CHECK(found.actual == 2);
  CHECK(found.people == 6);
  CHECK(found.not_completed == 2);
  CHECK(found.unknown == 2);
  CHECK(!found.percent);
  CHECK(found.state == TargetState::not_met);
}

TEST_CASE("a percentage of people has a denominator that is known") {
  const auto about = target(Measure::completed_by_new_employees);
  const auto known =
      result({about, {person(talk_on("2021-03-01")), person(talk_on("2021-02-01"))}}, "2022-02-01");
  CHECK(known.percent == 100);
  CHECK(known.state == TargetState::met);
  const auto unclear =
      result({about, {person(talk_on("2021-03-01")), person(talk_on("2021-03-01"), false)}}, "2022-02-01");
  CHECK(unclear.people == 1);
  CHECK(unclear.unclear == 1);
  CHECK(!unclear.percent);
  CHECK(unclear.state == TargetState::unknown);
}

TEST_CASE("a target of nobody has nothing to say") {
  CHECK(result({target(Measure::completed_by_managers), {}}, "2022-02-01").state == TargetState::unknown);
}

TEST_CASE("a dated fact counts from its day on, and not after the period") {
  auto about = target(Measure::dated_fact);
  CHECK(result({about, {}}, "2021-12-30").state == TargetState::open);
  CHECK(result({about, {}}, "2021-12-31").state == TargetState::not_met);
  about.reached_on = day("2021-06-01");
  CHECK(result({about, {}}, "2021-05-31").state == TargetState::open);
  CHECK(result({about, {}}, "2021-06-01").state == TargetState::met);
  about.reached_on = day("2022-01-01");
  CHECK(result({about, {}}, "2022-06-01").state == TargetState::not_met);
}

TEST_CASE("small counts of people stay unknown, and while the period runs all of them do") {
  const auto about = target(Measure::completed_by_managers);
  std::vector<TargetPerson> people(9, person(talk_on("2021-03-01")));
  people.resize(11, person(std::vector<model::Completion>{}));
  const auto running = result({about, people}, "2021-06-01", 5);
  CHECK(!running.actual);
  CHECK(!running.people);
  CHECK(running.state == TargetState::suppressed);
  const auto over = result({about, people}, "2022-06-01", 5);
  CHECK(over.people == 11);
  CHECK(!over.not_completed);
  CHECK(!over.actual);
  CHECK(over.state == TargetState::suppressed);
  std::vector<TargetPerson> everybody(9, person(talk_on("2021-03-01")));
  CHECK(result({about, everybody}, "2022-06-01", 5).percent == 100);
}

TEST_CASE("the same question about people is answered once where small counts stay unknown") {
  const std::vector<TargetPerson> people(9, person(talk_on("2021-03-01")));
  const std::vector<TargetCase> cases{
      {target(Measure::completed_by_managers), people},
      {target(Measure::completed_by_managers, "2021-01-01", "2021-06-30"), people}};
  const PracticeProtection protection({}, {}, 5);
  const auto results = practice_targets(cases, {}, protection, {day("2022-02-01"), 5});
  CHECK(results[0].actual == 9);
  CHECK(!results[1].actual);
}

TEST_CASE("the same about nearly the same people is answered once, as the difference would be about a few") {
  const auto numbered = [](int first, int count) {
    std::vector<TargetPerson> people(static_cast<std::size_t>(count), person(talk_on("2021-03-01")));
    for (TargetPerson& one : people) one.id = model::PersonId("p-" + std::to_string(first++));
    return people;
  };
  const auto shown = [&](const std::vector<TargetPerson>& managers, const std::vector<TargetPerson>& others) {
    const std::vector<TargetCase> cases{{target(Measure::completed_by_managers), managers},
                                        {target(Measure::completed_by_new_employees), others}};
    const auto results = practice_targets(cases, {}, PracticeProtection({}, {}, 5), {day("2022-02-01"), 5});
    CHECK(results[0].actual == static_cast<std::int64_t>(managers.size()));
    return results[1].actual.has_value();
  };
  CHECK(shown(numbered(1, 10), numbered(11, 10)));
  CHECK(shown(numbered(1, 10), numbered(6, 10)));
  CHECK(!shown(numbered(1, 10), numbered(1, 11)));
  CHECK(!shown(numbered(1, 10), numbered(9, 10)));
  // Who is not surely in a group is in none of its figures.
  auto managers = numbered(1, 10);
  auto unclear = numbered(21, 9);
  for (TargetPerson& one : unclear) one.surely = false;
  managers.insert(managers.end(), unclear.begin(), unclear.end());
  const std::vector<TargetCase> cases{{target(Measure::completed_by_managers), managers},
                                      {target(Measure::completed_by_new_employees), numbered(1, 6)}};
  CHECK(!practice_targets(cases, {}, PracticeProtection({}, {}, 5), {day("2022-02-01"), 5})[1].actual);
}

TEST_CASE("of people who are few nothing is told, as everybody knows how many they are") {
  const std::vector<TargetPerson> people(3, person(talk_on("2021-03-01")));
  const auto over = result({target(Measure::completed_by_managers), people}, "2022-06-01", 5);
  CHECK(!over.people);
  CHECK(!over.not_completed);
  CHECK(!over.unknown);
}

// Who completed one of two things, or of whom that is not known; of the people without a list neither is.
struct Lists {
  int without = 0;
  int completed[2] = {0, 0};
  int not_completed[2] = {0, 0};
};

std::vector<Lists> all_lists(int people) {
  std::vector<Lists> all;
  for (int without = 0; without <= people; ++without) {
    const int with = people - without;
    for (int i = 0; i <= with; ++i) {
      for (int j = 0; i + j <= with; ++j) {
        for (int k = 0; k <= with; ++k) {
          for (int l = 0; k + l <= with; ++l) all.push_back({without, {i, k}, {j, l}});
        }
      }
    }
  }
  return all;
}

std::vector<TargetPerson> people_of(const Lists& lists, int people, int thing) {
  std::vector<TargetPerson> all(static_cast<std::size_t>(lists.without), person({}));
  for (int i = 0; i < people - lists.without; ++i) {
    std::vector<model::Completion> completed;
    if (i < lists.completed[thing]) {
      completed = talk_on("2021-03-01");
    } else if (i >= lists.completed[thing] + lists.not_completed[thing]) {
      completed.push_back({"talk", {}});
    }
    for (auto& one : completed) one.what = thing == 0 ? "talk" : "scan";
    all.push_back(person(std::move(completed)));
  }
  return all;
}

using Shown = std::array<Count, 6>;
using Counted = std::array<std::int64_t, 6>;

Shown shown_of(const Lists& lists, int people, int smallest, const char* second_from) {
  std::vector<TargetCase> cases{
      {target(Measure::completed_by_managers), people_of(lists, people, 0)},
      {target(Measure::completed_by_managers, second_from), people_of(lists, people, 1)}};
  cases[1].target.what = "scan";
  const PracticeProtection protection({}, {}, smallest);
  const auto results = practice_targets(cases, {}, protection, {day("2022-02-01"), smallest});
  Shown shown;
  for (std::size_t i = 0; i < 2; ++i) {
    shown[3 * i] = results[i].actual;
    shown[3 * i + 1] = results[i].not_completed;
    shown[3 * i + 2] = results[i].unknown;
  }
  return shown;
}

Counted counts_of(const Lists& lists, int people) {
  Counted counts{};
  for (std::size_t i = 0; i < 2; ++i) {
    counts[3 * i] = lists.completed[i];
    counts[3 * i + 1] = lists.not_completed[i];
    counts[3 * i + 2] = people - lists.completed[i] - lists.not_completed[i];
  }
  return counts;
}

bool fits(const Shown& shown, const Counted& counts) {
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i] && *shown[i] != counts[i]) return false;
  }
  return true;
}

TEST_CASE("who knows how many managers there are knows no small count of them") {
  constexpr int people = 5;
  constexpr int smallest = 3;
  const auto worlds = all_lists(people);
  for (const char* second_from : {"2021-01-01", "2020-01-01"}) {
    for (const Lists& truth : worlds) {
      const Shown shown = shown_of(truth, people, smallest, second_from);
      const Counted counts = counts_of(truth, people);
      std::array<bool, 6> differs{};
      for (const Lists& world : worlds) {
        const Counted other = counts_of(world, people);
        if (!fits(shown, other)) continue;
        for (std::size_t i = 0; i < other.size(); ++i) differs[i] = differs[i] || other[i] != counts[i];
      }
      for (std::size_t i = 0; i < counts.size(); ++i) {
        INFO("count " << i << " is " << counts[i]);
        const bool is_small = counts[i] > 0 && counts[i] < smallest;
        CHECK((!is_small || differs[i]));
      }
    }
  }
}

TEST_CASE("registrations of part of a year stay unknown where small counts do") {
  auto about = target(Measure::registrations, "2021-01-01", "2021-06-30");
  about.target = Number(2);
  const auto registered = intakes(9, "2021-03-01");
  CHECK(result({about, {}}, "2022-06-01", 5, registered).state == TargetState::suppressed);
  about.until = day("2021-12-31");
  CHECK(result({about, {}}, "2022-06-01", 5, registered).actual == 9);
  CHECK(!result({about, {}}, "2021-11-01", 5, registered).actual);
}

}  // namespace targets_test
}  // namespace traject::evaluation
