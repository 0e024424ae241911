// Random practices beside counts of one figure at a time, each over all intakes.
#include "evaluation/practice/practice.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "model/practice.hpp"
#include "model/scalar.hpp"
#include "support/dates.hpp"
#include "support/random.hpp"

namespace traject::evaluation {
namespace practice_test {

using base::Date;
using base::Days;
using model::Intake;
using test::Random;

model::Practice practice_with_codes() {
  model::Practice practice;
  const auto code = [](const char* id) { return model::Code{model::LocalId(id), id}; };
  practice.domains = {code("a"), code("b"), code("c")};
  practice.reasons = {code("x"), code("y")};
  practice.instruments = {code("t"), code("u")};
  practice.hours_per_week = base::Number(20);
  return practice;
}

Date random_day(Random& random) { return test::day("2019-11-15") + Days{random.between(0, 500)}; }

Intake random_intake(Random& random, const model::Practice& practice) {
  Intake intake;
  intake.registered_on = random_day(random);
  intake.domain = random.pick(practice.domains).id;
  intake.reason = random.pick(practice.reasons).id;
  intake.status = static_cast<model::IntakeStatus>(random.between(0, 2));
  for (int goal = random.between(0, 3); goal > 0; --goal) {
    intake.goals.push_back({"goal", {}});
    if (random.chance(50)) intake.goals.back().reached_on = random_day(random);
  }
  for (const auto& instrument : practice.instruments) {
    for (int times = random.between(0, 2); times > 0; --times) intake.instruments.push_back(instrument.id);
  }
  if (random.chance(50)) intake.outcome = static_cast<model::Outcome>(random.between(0, 2));
  if (random.chance(70)) intake.manager_informed = random.chance(50);
  if (random.chance(70)) intake.heard_through = random.chance(50) ? "intranet" : "a friend";
  if (random.chance(70)) intake.hours = base::Number::from_units(random.between(0, 100'000));
  if (random.chance(20)) {
    intake.external_coach.emplace();
    if (random.chance(50)) intake.external_coach->quote = base::Money::from_cents(random.between(0, 999));
    if (random.chance(50)) intake.external_coach->invoice = base::Money::from_cents(random.between(0, 999));
  }
  return intake;
}

class Slow {
 public:
  Slow(const std::vector<Intake>& intakes, const PracticePeriod& period)
      : intakes_(intakes), period_(period) {}

  [[nodiscard]] std::int64_t sum(const std::function<std::int64_t(const Intake&)>& of) const {
    std::int64_t sum = 0;
    for (const Intake& intake : intakes_) {
      const bool in_time = intake.registered_on <= period_.until;
      const bool begun = !period_.from || intake.registered_on >= *period_.from;
      if (in_time && begun) sum += of(intake);
    }
    return sum;
  }
  [[nodiscard]] std::int64_t goals(const std::string& reason, std::size_t number, bool reached) const {
    return sum([&](const Intake& intake) {
      if (intake.reason.str() != reason || intake.goals.size() < number) return 0;
      const auto& day = intake.goals[number - 1].reached_on;
      return !reached || (day && *day <= period_.until) ? 1 : 0;
    });
  }

 private:
  const std::vector<Intake>& intakes_;
  const PracticePeriod& period_;
};

TEST_CASE("a practice is counted as one figure at a time would be") {
  for (int i = 0; i < 400; ++i) {
    Random random(i);
    const auto practice = practice_with_codes();
    std::vector<Intake> intakes;
    for (int n = random.between(0, 40); n > 0; --n) intakes.push_back(random_intake(random, practice));
    PracticePeriod period{{}, random_day(random)};
    if (random.chance(60)) period.from = period.until - Days{random.between(0, 300)};
    const PracticeProtection open(intakes, codes_of(practice, intakes), 1);
    const auto figures = practice_figures(practice, intakes, period, open);
    const Slow slow(intakes, period);

    CHECK(figures.suppressed.empty());
    CHECK(figures.registrations == slow.sum([](const Intake&) { return 1; }));
    for (const auto& domain : figures.by_domain)
      CHECK(domain.count ==
            slow.sum([&](const Intake& intake) { return intake.domain.str() == domain.code; }));
    for (const auto& reason : figures.by_reason) {
      CHECK(reason.registrations ==
            slow.sum([&](const Intake& intake) { return intake.reason.str() == reason.code; }));
      CHECK(reason.goal_1.set == slow.goals(reason.code, 1, false));
      CHECK(reason.goal_1.reached == slow.goals(reason.code, 1, true));
      CHECK(reason.goal_2.set == slow.goals(reason.code, 2, false));
      CHECK(reason.goal_2.reached == slow.goals(reason.code, 2, true));
    }
    for (const auto& instrument : figures.instruments) {
      CHECK(instrument.count == slow.sum([&](const Intake& intake) {
        const auto& used = intake.instruments;
        return std::count(used.begin(), used.end(), model::LocalId(instrument.code)) > 0;
      }));
    }
    for (const auto& status : figures.status) {
      CHECK(status.count ==
            slow.sum([&](const Intake& intake) { return model::word(intake.status) == status.code; }));
    }
    for (const auto& outcome : figures.outcomes) {
      CHECK(outcome.count == slow.sum([&](const Intake& intake) {
        return (intake.outcome ? model::word(*intake.outcome) : "unknown") == outcome.code;
      }));
    }
    for (const auto& channel : figures.heard_through)
      CHECK(channel.count ==
            slow.sum([&](const Intake& intake) { return intake.heard_through == channel.code; }));
    CHECK(figures.heard_through_unknown ==
          slow.sum([](const Intake& intake) { return !intake.heard_through; }));
    CHECK(figures.manager_informed[0].count ==
          slow.sum([](const Intake& intake) { return intake.manager_informed == true; }));
    CHECK(figures.manager_informed[1].count ==
          slow.sum([](const Intake& intake) { return intake.manager_informed == false; }));
    CHECK(figures.hours.unknown == slow.sum([](const Intake& intake) { return !intake.hours; }));
    CHECK(figures.hours.logged.value_or(base::Number{}).units() ==
          slow.sum([](const Intake& intake) { return intake.hours.value_or(base::Number{}).units(); }));
    const auto cents = [&](std::optional<base::Money> model::ExternalCoach::*amount) {
      return slow.sum([&](const Intake& intake) {
        if (!intake.external_coach) return std::int64_t{0};
        return ((*intake.external_coach).*amount).value_or(base::Money{}).cents();
      });
    };
    CHECK(figures.external_coach.quoted.value_or(base::Money{}).cents() ==
          cents(&model::ExternalCoach::quote));
    CHECK(figures.external_coach.invoiced.value_or(base::Money{}).cents() ==
          cents(&model::ExternalCoach::invoice));
  }
}

}  // namespace practice_test
}  // namespace traject::evaluation
