#include "calendar/conflicts.hpp"

#include <doctest/doctest.h>

#include <string>

#include "language/catalogue.hpp"
#include "model/cohort.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using calendar::BlockChecker;
using calendar::DatedSession;
using calendar::NewDate;
using test::day;

namespace conflicts_test {

const model::TrainerId trainer("t1");

model::Records records() {
  model::Records records;
  records.settings.public_holidays = {model::PublicHoliday::christmas_day};
  records.closures->closures = {{day("2021-12-24"), day("2021-12-31"), "Kerstsluiting"}};
  records.trainers[trainer] = {
      .title = "De trainer", .unavailable = {{day("2021-12-24"), day("2021-12-24"), {}}}};
  model::Cohort other;
  other.sessions.push_back(
      {.session = model::SessionId("theirs"),
       .date = day("2021-12-17"),
       .from = test::at("11:00"),
       .until = test::at("15:00"),
       .title = {},
       .trainer = trainer});
  records.cohorts[model::CohortId("other")] = other;
  return records;
}

DatedSession on(std::string_view date, const std::string& id = "s1") {
  DatedSession session = calendar::dated(test::session(id), day(date));
  session.trainer = trainer;
  return session;
}

// A line per conflict: "<code> <date> <sentence in Dutch>", with a star where it may be set aside.
std::string lines(const NewDate& asked) {
  const auto given = records();
  std::string text;
  for (const auto& conflict : calendar::conflicts(asked, BlockChecker(given))) {
    text +=
        conflict.code + " " + base::to_string(conflict.date) + " " +
        language::text(conflict.message, base::Language::nl) + (conflict.may_be_allowed ? " *" : "") + "\n";
  }
  return text;
}

std::string nearest(const NewDate& asked, std::string_view earliest, std::string_view but = "") {
  const auto given = records();
  const auto days = calendar::nearest_free_days(
      asked, BlockChecker(given), day(earliest), but.empty() ? std::nullopt : std::optional(day(but)));
  return (days.earlier ? base::to_string(*days.earlier) : "-") + " " +
         (days.later ? base::to_string(*days.later) : "-");
}

TEST_CASE("a free day has no conflicts") { CHECK(lines({on("2021-12-10"), {}}).empty()); }

TEST_CASE("every block of a day is named, and days off and absence may be set aside") {
  CHECK(lines({on("2021-12-24"), {}}) ==
        "closure 2021-12-24 Kerstsluiting *\n"
        "trainer_unavailable 2021-12-24 De trainer is niet beschikbaar *\n");
}

TEST_CASE("every day of a session of several days is looked at") {
  DatedSession long_one = on("2021-12-23");
  long_one.trainer = {};
  long_one.days = 3;
  CHECK(lines({long_one, {}}) ==
        "closure 2021-12-24 Kerstsluiting op 24 december 2021 *\n"
        "public_holiday 2021-12-25 eerste kerstdag op 25 december 2021 *\n");
}

TEST_CASE("a trainer who is taken and another session of the cohort can never be set aside") {
  CHECK(lines({on("2021-12-17"), {on("2021-12-17", "s2"), on("2021-12-18", "s3")}}) ==
        "trainer_taken 2021-12-17 De trainer is van 11:00 tot 15:00 bezet door groep other\n"
        "overlap 2021-12-17 de groep heeft dan Session s2, van 09:00 tot 12:30\n");
}

TEST_CASE("the nearest free days are of the same weekday, and nothing is in their way") {
  CHECK(nearest({on("2021-12-24"), {}}, "2021-01-01") == "2021-12-10 2022-01-07");
  CHECK(nearest({on("2021-12-24"), {on("2022-01-07", "s2")}}, "2021-01-01") == "2021-12-10 2022-01-14");
}

TEST_CASE("no day before the earliest is named, nor the day on which the session is") {
  CHECK(nearest({on("2021-12-24"), {}}, "2021-12-10") == "2021-12-10 2022-01-07");
  CHECK(nearest({on("2021-12-24"), {}}, "2021-12-11") == "- 2022-01-07");
  CHECK(nearest({on("2021-12-24"), {}}, "2021-01-01", "2021-12-10") == "2021-12-03 2022-01-07");
}

TEST_CASE("the search ends after a year") {
  auto given = records();
  given.closures->closures = {{day("2020-01-01"), day("2023-12-31"), {}}};
  const auto days =
      calendar::nearest_free_days({on("2021-12-24"), {}}, BlockChecker(given), day("2019-01-01"), {});
  CHECK_FALSE(days.earlier);
  CHECK_FALSE(days.later);
}

}  // namespace conflicts_test
