// Random people and cohorts, counted once more year by year and person by person.
#include "actions/learning/retention.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/rule.hpp"
#include "support/dates.hpp"
#include "support/random.hpp"

namespace traject::actions {
namespace retention_test {

using base::Date;
using base::Days;
using model::Cohort;
using model::Person;
using model::PersonId;
using test::Random;

const model::ProgrammeId asked("asked");
const Date first_day = test::day("2016-02-20");

Date some_day(Random& random, int days = 2600) { return first_day + Days{random.between(0, days)}; }

model::Employment employment(Random& random) {
  model::Employment employment;
  if (random.chance(90)) employment.from = first_day - Days{random.between(-900, 400)};
  if (random.chance(50)) employment.until = some_day(random);
  return employment;
}

// No scale, or one that the rule wants, or one too high; employment that is known, unknown or was different before.
Person some_person(Random& random) {
  Person person;
  if (random.chance(80)) person.facts.scale = random.between(8, 10);
  if (random.chance(85)) person.facts.employed = employment(random);
  if (random.chance(25)) {
    model::EarlierFacts earlier;
    earlier.until = some_day(random);
    earlier.facts.employed = employment(random);
    person.earlier.push_back(earlier);
  }
  if (random.chance(10)) {
    person.completed.emplace();
    person.completed->push_back({random.chance(50) ? "asked" : "other", some_day(random)});
  }
  return person;
}

struct Case {
  explicit Case(int number) : random(number) {
    auto& programme = records.programmes[asked];
    programme.eligibility.resize(static_cast<std::size_t>(random.between(0, 2)));
    if (!programme.eligibility.empty()) programme.eligibility[0].kind = model::RuleKind::employed;
    if (programme.eligibility.size() > 1) {
      programme.eligibility[1].kind = model::RuleKind::scale_between;
      programme.eligibility[1].from = 1;
      programme.eligibility[1].until = 9;
    }
    for (int i = random.between(1, 12); i > 0; --i)
      records.people[PersonId("p-" + std::to_string(i))] = some_person(random);
    for (int i = random.between(0, 3); i > 0; --i) add_cohort("c-" + std::to_string(i));
    as_of = some_day(random, 3200);
  }

  void add_cohort(const std::string& id) {
    Cohort cohort;
    cohort.programme = random.chance(85) ? asked : model::ProgrammeId("other");
    cohort.as_of = some_day(random, 1500);
    cohort.start = random.chance(20) ? test::day("2016-02-29") : cohort.as_of + Days{random.between(-5, 60)};
    std::vector<PersonId> free;
    for (const auto& entry : records.people) free.push_back(entry.first);
    std::erase_if(free, [&](const auto&) { return random.chance(50); });
    for (const auto& person : free) cohort.participants.push_back(person);
    for (const auto& entry : records.people) {
      const bool is_in = std::ranges::count(cohort.participants, entry.first) > 0;
      if (is_in || cohort.participants.empty() || !cohort.refilled.empty() || !random.chance(30)) continue;
      cohort.refilled.push_back(
          {cohort.participants.front(), entry.first, cohort.as_of + Days{random.between(0, 1500)}});
    }
    records.cohorts[model::CohortId(id)] = cohort;
  }

  Random random;
  model::Records records;
  Date as_of;
};

struct Slow {
  std::int64_t of = 0;
  std::int64_t employed = 0;
  std::int64_t left = 0;
  std::int64_t unknown = 0;
};

// The newest of what is said of that day, part by part.
template <class Part>
std::optional<Date> said(const Person& person, Date day, Part part) {
  for (const auto& earlier : person.earlier) {
    if (earlier.until >= day && earlier.facts.employed && (*earlier.facts.employed).*part)
      return (*earlier.facts.employed).*part;
  }
  return person.facts.employed ? (*person.facts.employed).*part : std::nullopt;
}
bool anything_said(const Person& person, Date day) {
  return person.facts.employed ||
         std::ranges::any_of(person.earlier, [&](const auto& earlier) { return earlier.until >= day; });
}

char slow_employed(const Person& person, Date day) {
  if (!anything_said(person, day)) return '?';
  const auto until = said(person, day, &model::Employment::until);
  if (until && *until < day) return 'n';
  const auto from = said(person, day, &model::Employment::from);
  if (!from) return '?';
  return *from > day ? 'n' : 'y';
}

bool slow_eligible(const Case& each, const Person& person, const Cohort& cohort) {
  const auto& rules = each.records.programmes.at(asked).eligibility;
  if (!rules.empty() && slow_employed(person, cohort.as_of) != 'y') return false;
  return rules.size() < 2 || person.facts.scale.value_or(10) <= 9;
}

bool counts(const Case& each, const Cohort& cohort) {
  return cohort.programme == asked && cohort.as_of <= each.as_of;
}

// Whether the person has, or ever had, a place by the as-of day.
enum class Place { never, left, has };
Place place_in(const Case& each, const Cohort& cohort, const PersonId& person) {
  const bool swapped = !cohort.refilled.empty();
  const bool swapped_yet = swapped && cohort.refilled[0].date <= each.as_of;
  if (swapped && cohort.refilled[0].person == person) return swapped_yet ? Place::has : Place::never;
  if (swapped && cohort.refilled[0].instead_of == person) return swapped_yet ? Place::left : Place::has;
  return std::ranges::count(cohort.participants, person) > 0 ? Place::has : Place::never;
}

// The same day and month this many years later, found by walking.
Date slow_anniversary(Date start, int years) {
  const std::string text = base::to_string(start);
  const std::string year = std::to_string(base::year_of(start) + years);
  const auto same = base::parse_date(year + text.substr(4));
  return same ? *same : test::day(year + "-03-01");
}

struct SlowYear {
  Slow participants;
  Slow others;
};

SlowYear slow_year(const Case& each, int years) {
  SlowYear result;
  for (const auto& [id, person] : each.records.people) {
    std::optional<Date> took_part;
    std::optional<Date> could;
    bool had_a_place = false;
    for (const auto& entry : each.records.cohorts) {
      const Cohort& cohort = entry.second;
      if (!counts(each, cohort)) continue;
      const Place place = place_in(each, cohort, id);
      had_a_place = had_a_place || place != Place::never;
      if (place == Place::has) took_part = std::min(took_part.value_or(cohort.start), cohort.start);
      if (slow_eligible(each, person, cohort)) could = std::min(could.value_or(cohort.start), cohort.start);
    }
    const bool completed = person.completed && person.completed->front().what == "asked" &&
                           *person.completed->front().date <= each.as_of;
    if (!took_part && (had_a_place || completed)) continue;
    const auto start = took_part ? took_part : could;
    if (!start || slow_anniversary(*start, years) > each.as_of) continue;
    Slow& group = took_part ? result.participants : result.others;
    const char employed = slow_employed(person, slow_anniversary(*start, years));
    ++group.of;
    ++(employed == 'y' ? group.employed : employed == 'n' ? group.left : group.unknown);
  }
  return result;
}

evaluation::Stayed stayed(const Slow& slow) {
  return {.of = slow.of, .employed = slow.employed, .left = slow.left, .unknown = slow.unknown};
}

TEST_CASE("who is still employed is what a count person by person says") {
  for (int number = 0; number < test::of_cases(3000); ++number) {
    const Case each(number);
    CAPTURE(number);
    const auto result = retention(each.records, asked, each.as_of);
    for (const auto& year : result.years) {
      CAPTURE(year.years);
      const SlowYear slow = slow_year(each, year.years);
      CHECK(year.participants == stayed(slow.participants));
      CHECK(year.others == stayed(slow.others));
    }
  }
}

// Every number that a document shows, in one order.
std::vector<std::optional<std::int64_t>> numbers(const Retention& retention) {
  std::vector<std::optional<std::int64_t>> all;
  for (const auto& year : retention.years) {
    for (const auto* group : {&year.participants, &year.others})
      all.insert(all.end(), {group->of, group->employed, group->left, group->unknown});
  }
  return all;
}

TEST_CASE("no two days differ by a few people where small counts are hidden") {
  for (int number = 0; number < 80; ++number) {
    Case each(number);
    CAPTURE(number);
    for (int i = each.random.between(10, 40); i > 0; --i)
      each.records.people[PersonId("q-" + std::to_string(i))] = some_person(each.random);
    for (int i = 0; i < 3; ++i) each.add_cohort("d-" + std::to_string(i));
    const int smallest = each.random.between(2, 5);
    each.records.settings.privacy.emplace();
    each.records.settings.privacy->smallest_count = smallest;
    std::vector<std::set<std::int64_t>> shown;
    for (int days = 0; days < 3400; days += 37) {
      const auto document = numbers(retention(each.records, asked, first_day + Days{days}));
      shown.resize(document.size());
      for (std::size_t i = 0; i < document.size(); ++i)
        if (document[i]) shown[i].insert(*document[i]);
    }
    for (const auto& counts : shown) {
      std::int64_t before = 0;
      for (const std::int64_t count : counts) {
        CHECK((count == before || count - before >= smallest));
        before = count;
      }
    }
  }
}

}  // namespace retention_test
}  // namespace traject::actions
