// Random cohorts over several years beside exact fractions of each line, and beside the budget of the whole cohort.
#include "budget/cohort_years.hpp"

#include <doctest/doctest.h>

#include <map>
#include <numeric>

#include "base/arithmetic.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"
#include "model/settings.hpp"
#include "support/random.hpp"

namespace traject::budget {
namespace cohort_years_test {

using base::Money;
using test::Random;

constexpr int cases = 5000;
constexpr int first_year = 2020;
constexpr int all_sessions = 10;

base::Date random_day(Random& random) {
  const auto first = *base::parse_date(std::to_string(first_year) + "-01-01");
  return first + base::Days{random.between(0, 3 * 365 + 1)};
}

model::SessionId session_id(int number) { return model::SessionId("s-" + std::to_string(number)); }

struct RandomCohort {
  model::Programme programme;
  model::Cohort cohort;
  model::Settings settings;
  model::Spending spending;
  std::vector<Heads> heads;
  base::Date as_of;

  [[nodiscard]] CohortCase about() const { return {programme, cohort, settings, spending, heads, as_of}; }
};

void add_lines(Random& random, model::Programme& programme) {
  const std::vector<model::Vat> statuses{model::Vat::included, model::Vat::excluded, model::Vat::exempt};
  for (int i = random.between(1, 6); i > 0; --i) {
    model::CostLine line;
    line.id = model::LocalId("line-" + std::to_string(i));
    line.title = line.id.str();
    for (int session = 0; session < all_sessions; ++session)
      if (random.chance(40)) line.sessions.push_back(session_id(session));
    if (random.chance(50)) line.quantity = random.between(0, 12);
    if (random.chance(90)) line.unit_price = Money::from_cents(random.between(0, 300'000));
    if (random.chance(80)) line.vat = random.pick(statuses);
    programme.costs.push_back(std::move(line));
  }
}

void add_spending(Random& random, RandomCohort& made) {
  for (int i = random.between(0, 8); i > 0; --i) {
    model::Spent spent;
    spent.line = model::LocalId("line-" + std::to_string(random.between(1, 7)));
    spent.amount = Money::from_cents(random.between(-20'000, 800'000));
    if (random.chance(80)) spent.invoiced_on = random_day(random);
    if (random.chance(60)) spent.paid_on = random_day(random);
    made.spending.spending.push_back(spent);
  }
}

RandomCohort random_cohort(Random& random) {
  RandomCohort made;
  made.programme.funding = model::Funding{.charge = model::Charge::department};
  made.cohort.start = random_day(random);
  made.cohort.as_of = random_day(random);
  made.as_of = random_day(random);
  add_lines(random, made.programme);
  for (int i = 0; i < all_sessions; ++i) {
    if (random.chance(20)) continue;
    model::CohortSession session;
    session.session = session_id(i);
    session.date = random_day(random);
    if (random.chance(10)) session.cancelled = model::Cancelled{.date = made.as_of, .because = {}};
    made.cohort.sessions.push_back(std::move(session));
  }
  add_spending(random, made);
  for (int i = random.between(1, 5); i > 0; --i)
    made.heads.push_back({model::DepartmentId("d-" + std::to_string(i)), random.between(0, 6)});
  return made;
}

// What a line costs in each year, as so many sessions of all of them; of a line that has none, all in the first year.
struct Slow {
  std::int64_t cents = 0;
  std::int64_t sessions = 0;
  std::map<int, std::int64_t> by_year;
};

Slow slow_line(const model::CostLine& line, Money amount, const model::Cohort& cohort) {
  Slow slow{amount.cents(), 0, {}};
  for (const auto& id : line.sessions) {
    for (const auto& session : cohort.sessions) {
      if (session.session != id) continue;
      ++slow.sessions;
      ++slow.by_year[base::year_of(session.date)];
    }
  }
  if (slow.sessions == 0) slow = {amount.cents(), 1, {{base::year_of(cohort.start), 1}}};
  return slow;
}

TEST_CASE("every year of every line is less than a cent from its exact fraction") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const RandomCohort made = random_cohort(random);
    const auto sessions = sessions_held(made.cohort, made.programme);
    const CostTable table = cost_table(made.programme, sessions, made.settings, participants_in(made.heads));
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
      if (!table.lines[i].amount) continue;
      RandomCohort alone = made;
      alone.programme.costs = {made.programme.costs[i]};
      alone.programme.costs[0].vat = model::Vat::exempt;
      alone.programme.costs[0].quantity = 1;
      alone.programme.costs[0].unit_price = table.lines[i].amount;
      const Slow slow = slow_line(made.programme.costs[i], *table.lines[i].amount, made.cohort);
      for (const auto& [year, part] : cohort_years(alone.about(), {})) {
        const auto own = slow.by_year.find(year);
        const std::int64_t exact = own == slow.by_year.end() ? 0 : slow.cents * own->second;
        const std::int64_t is = part.planned.without_vat.cents() * slow.sessions;
        REQUIRE(std::abs(is - exact) < slow.sessions);
      }
    }
  }
}

TEST_CASE("the years add up to the budget of the cohort to the cent, VAT, shares and spending too") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const RandomCohort made = random_cohort(random);
    const CohortBudget whole = cohort_budget(made.about());
    Totals planned;
    Money committed;
    Money invoiced;
    Money paid;
    Money over;
    std::map<std::optional<model::DepartmentId>, Money> shares;
    for (const auto& [year, part] : cohort_years(made.about(), {})) {
      planned.without_vat += part.planned.without_vat;
      planned.vat += part.planned.vat;
      committed += part.committed;
      invoiced += part.invoiced;
      paid += part.paid;
      over += part.over_sum();
      Money of_year;
      for (const Charge& charge : part.charges) {
        shares[charge.department] += charge.with_vat;
        of_year += charge.with_vat;
      }
      if (!part.charges.empty()) REQUIRE(of_year == part.planned.with_vat());
    }
    REQUIRE(planned == whole.costs.totals);
    for (const Charge& charge : whole.charges) REQUIRE(shares[charge.department] == charge.with_vat);
    Money open;
    Money all_invoiced;
    Money all_paid;
    Money all_over;
    for (const Commitment& line : whole.commitments) {
      all_invoiced += line.invoiced;
      all_paid += line.paid;
      all_over += line.over.value_or(Money{});
      open += std::max(line.committed - std::max(line.invoiced, Money{}), Money{});
    }
    REQUIRE(committed == open);
    REQUIRE(invoiced == all_invoiced);
    REQUIRE(paid == all_paid);
    REQUIRE(over == all_over);
  }
}

TEST_CASE("what was granted is divided over the years to the cent") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const RandomCohort made = random_cohort(random);
    const Money cost = cohort_budget(made.about()).costs.totals.without_vat;
    const Money granted = Money::from_cents(random.between(0, static_cast<int>(cost.cents())));
    Money sum;
    for (const auto& [year, part] : cohort_years(made.about(), granted)) {
      REQUIRE(part.granted >= Money{});
      REQUIRE(part.granted <= part.planned.without_vat);
      sum += part.granted;
      Money net;
      for (const Charge& charge : part.charges) net += charge.net;
      if (!part.charges.empty()) REQUIRE(net == part.net());
    }
    REQUIRE(sum == granted);
  }
}

}  // namespace cohort_years_test
}  // namespace traject::budget
