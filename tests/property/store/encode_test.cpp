// Random registrations and cohorts with nasty texts: what is written is read back the same.
#include "store/writing/encode.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "base/blank.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"
#include "store/reading/decode.hpp"
#include "store/yaml/text_check.hpp"
#include "support/random.hpp"

using namespace traject;
using test::Random;

namespace encode_test {

constexpr int cases = 5000;

std::string nasty(Random& random) {
  static const std::vector<std::string> pieces = {
      "a",  "word", " ",   "\"",   "'",   "\\",         ":",      ": ",     " #",     "#",
      "-",  "- ",   "\n",  "\t",   "{",   "}",          "[",      "]",      ",",      "&",
      "*",  "!",    "|",   ">",    "%",   "@",          "`",      "~",      "null",   "yes",
      "no", "true", "1e3", "0x10", "123", "2021-09-03", "09:00",  "\u00e9", "\u20ac", "\U0001F600",
      "<<", "=",    "?",   "? ",   "...", "---",        "\u00a0", "\uFFFD"};
  std::string text;
  for (int n = random.between(0, 6); n > 0; --n) text += random.pick(pieces);
  // What is required may not be blank.
  return base::is_blank(text) ? text + "a" : text;
}

template <class Record>
base::Id<Record> id(Random& random) {
  static const std::vector<std::string> ids = {
      "p-1", "no", "null", "123", "1e3", "0x10", "2021-09-03", "a--b", "y", "7f3a"};
  return base::Id<Record>(random.pick(ids));
}

base::Date date(Random& random) {
  return *base::parse_date("2020-01-01") + base::Days{random.between(0, 2000)};
}

base::Moment moment(Random& random) {
  const auto offset = random.between(-14 * 60, 14 * 60);
  return {date(random) + std::chrono::seconds{random.between(0, 86399)}, offset};
}

template <class T, class Make>
std::vector<T> list(Random& random, Make make) {
  std::vector<T> items;
  for (int n = random.between(0, 3); n > 0; --n) items.push_back(make());
  return items;
}

// Each id of a list once.
template <class Record>
std::vector<base::Id<Record>> ids(Random& random) {
  auto all = list<base::Id<Record>>(random, [&] { return id<Record>(random); });
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

model::RegistrationFacts facts(Random& random) {
  model::RegistrationFacts facts;
  facts.registered_at = moment(random);
  if (random.chance(50)) facts.as = model::RegisteredAs::guest;
  facts.sessions = ids<model::Session>(random);
  if (random.chance(50)) facts.suitability_talk = model::SuitabilityTalk{nasty(random), date(random)};
  if (random.chance(50)) facts.approval = model::ManagerWord{id<model::Person>(random), date(random)};
  if (random.chance(50))
    facts.denial = model::ManagerWord{id<model::Person>(random), date(random), nasty(random)};
  facts.exceptions = list<model::Exception>(random, [&] {
    return model::Exception{{nasty(random), nasty(random), id<model::Person>(random)}, date(random)};
  });
  if (random.chance(50)) {
    facts.coach = model::CoachWishes{id<model::Coach>(random), ids<model::Coach>(random),
                                     ids<model::Coach>(random), model::CoachField::other};
  }
  if (random.chance(50)) facts.withdrawn = model::Withdrawal{date(random), nasty(random)};
  return facts;
}

model::Registration registration(Random& random) {
  model::Registration registration;
  registration.facts = facts(random);
  registration.earlier = list<model::RegistrationFacts>(random, [&] { return facts(random); });
  return registration;
}

model::CohortSession session(Random& random) {
  model::CohortSession session;
  session.session = id<model::Session>(random);
  session.date = date(random);
  session.from = {random.between(0, 700)};
  session.until = {random.between(701, 1439)};
  if (random.chance(50)) session.title = nasty(random);
  if (random.chance(50)) session.room = id<model::Room>(random);
  if (random.chance(50)) session.sequence = random.between(0, 9);
  if (random.chance(50)) session.cancelled = model::Cancelled{date(random), nasty(random)};
  return session;
}

model::Cohort cohort(Random& random) {
  model::Cohort cohort;
  cohort.programme = id<model::Programme>(random);
  cohort.start = date(random);
  cohort.as_of = date(random);
  cohort.participants = ids<model::Person>(random);
  cohort.sessions = list<model::CohortSession>(random, [&] { return session(random); });
  std::set<model::SessionId> once;
  std::erase_if(cohort.sessions, [&](const auto& one) { return !once.insert(one.session).second; });
  cohort.skipped = list<model::Skipped>(random, [&] { return model::Skipped{date(random), nasty(random)}; });
  return cohort;
}

template <class Record>
void check_round_trip(const Record& record) {
  const std::string text = store::encode(record);
  CAPTURE(text);
  const store::Source source("example.yaml", text, false);
  REQUIRE(store::check_text(source).empty());
  const store::Parsed parsed = store::parse(source);
  REQUIRE(parsed.diagnostics.empty());
  store::Findings findings;
  const auto again = store::decode<Record>(source, parsed.root, findings);
  REQUIRE(findings.diagnostics.empty());
  CHECK(again == record);
  CHECK(store::encode(again) == text);  // moments with their offsets too
}

TEST_CASE("a registration is read back as it was written") {
  for (int i = 0; i < cases; ++i) {
    CAPTURE(i);
    Random random(i);
    check_round_trip(registration(random));
  }
}

TEST_CASE("a cohort is read back as it was written") {
  for (int i = 0; i < cases; ++i) {
    CAPTURE(i);
    Random random(i);
    check_round_trip(cohort(random));
  }
}

}  // namespace encode_test
