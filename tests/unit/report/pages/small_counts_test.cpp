// Below smallest_count no page but the coordinator's depends on how many people there are. Every kind of small number is varied
// alone, and the pages must stay the same.
#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

#include "actions/enrolment/queue.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "render/html.hpp"
#include "render/markdown.hpp"
#include "report/pages/report_of_cohort.hpp"
#include "report/pages/report_of_practice.hpp"
#include "report/pages/report_of_programme.hpp"
#include "report/pages/report_of_year.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::report {
namespace small_counts_test {

constexpr int smallest = 5;

// How many people there are of each kind.
struct Company {
  int participants = 12;
  int absent = 0;
  int left = 0;  // between the first session and the second
  int waiting = 0;
  int withdrawn = 0;
  int coached = 0;
  int with_talk = 0;
  int in_other_department = 0;
  int of_other_programme = 0;
  int in_other_cohort = 0;
};

std::string settings() {
  return "traject: 1\norganisation: Zwolle\nprivacy: {smallest_count: " + std::to_string(smallest) + "}\n";
}

std::string id_of(int number) { return "p-" + std::to_string(number); }

std::string list(int first, int count) {
  std::string text;
  for (int i = first; i < first + count; ++i) text += (text.empty() ? "" : ", ") + id_of(i);
  return "[" + text + "]";
}

std::string cohort(const std::string& participants) {
  return "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: " + participants +
         "\nsessions:\n"
         "  - {session: s1, date: 2021-09-03, from: \"09:00\", until: \"10:00\"}\n"
         "  - {session: s2, date: 2021-09-17, from: \"09:00\", until: \"10:00\"}\n"
         "  - {session: s3, date: 2021-12-03, from: \"09:00\", until: \"10:00\"}\n";
}

class Builder {
 public:
  Builder(const Company& company, test::MemoryFolder& data) : company_(company), data_(data) {}

  void build() {
    data_.put("traject.yaml", settings());
    for (const char* programme : {"one", "two"}) put_programme(programme);
    register_all();
    data_.put("cohorts/autumn/cohort.yaml", cohort(list(1, company_.participants)));
    if (company_.in_other_cohort > 0)
      data_.put("cohorts/winter/cohort.yaml", cohort(list(201, company_.in_other_cohort)));
    data_.put("cohorts/autumn/attendance.yaml",
              "sessions:\n  - {session: s1, absent: " + list(1, company_.absent) + "}\n  - {session: s2}\n");
    put_coaching();
    put_talks();
  }

 private:
  void put_programme(const std::string& id) {
    data_.put("programmes/" + id + ".yaml",
              "title: " + id +
                  "\neligibility: []\ngroup: {size: 12}\n"
                  "sessions:\n"
                  "  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
                  "  - {id: s2, title: Second, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
                  "  - {id: s3, title: Third, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
                  "individual_sessions: [{id: talk, title: Talk, count: 1, minutes: 60}]\n"
                  "completion: {at_least_sessions: 2}\n"
                  "costs: [{id: a, title: A, unit_price: 1200.00, vat: excluded}]\n"
                  "funding: {charge: department}\n");
  }

  void put_person(const std::string& programme, int number, const std::string& facts = "") {
    const bool is_elsewhere = number <= company_.in_other_department;
    data_.put(
        "people/" + id_of(number) + ".yaml", is_elsewhere ? "department: field\n" : "department: desk\n");
    data_.put("registrations/" + programme + "/" + id_of(number) + ".yaml",
              "registered_at: 2021-07-01T09:00:00+02:00\n" + facts);
  }

  void register_all() {
    for (int i = 1; i <= company_.participants; ++i)
      put_person("one", i, i <= company_.left ? "withdrawn: {date: 2021-09-10}\n" : "");
    for (int i = 101; i <= 100 + company_.waiting; ++i) put_person("one", i);
    for (int i = 201; i <= 200 + company_.in_other_cohort; ++i) put_person("one", i);
    for (int i = 301; i <= 300 + company_.withdrawn; ++i)
      put_person("one", i, "withdrawn: {date: 2021-08-01}\n");
    for (int i = 401; i <= 400 + company_.of_other_programme; ++i) put_person("two", i);
  }

  void put_coaching() {
    std::string pairs;
    for (int i = 1; i <= company_.coached; ++i)
      pairs += "  - {participant: " + id_of(i) + ", coach: p-900}\n";
    if (pairs.empty()) return;
    data_.put("people/p-900.yaml", "department: desk\n");
    data_.put("coaches/p-900.yaml", "capacity: 20\n");
    data_.put("cohorts/autumn/coaching.yaml", "pairs:\n" + pairs);
  }

  void put_talks() {
    std::string talks;
    for (int i = 1; i <= company_.with_talk; ++i)
      talks += "  - {person: " + id_of(i) +
               ", session: talk, number: 1, adviser: a-1, date: 2021-09-20, from: \"" +
               std::to_string(9 + i) + ":00\", until: \"" + std::to_string(10 + i) + ":00\"}\n";
    if (talks.empty()) return;
    data_.put("advisers/a-1.yaml", "title: Adviser\n");
    data_.put("cohorts/autumn/talks.yaml", "talks:\n" + talks);
  }

  const Company& company_;
  test::MemoryFolder& data_;
};

std::string drawn(const render::Document& document) {
  return render::markdown(document, base::Language::en) + render::html(document, base::Language::en);
}

// Of every kind about people, as far as this reader can ask for it.
std::string pages(const model::Records& records, const Reading& reading) {
  std::string all;
  for (const auto& [id, cohort] : records.cohorts)
    all += drawn(report_of_cohort(actions::cohort_page(records, id, reading.as_of), reading, records));
  YearPage year{.year = 2021,
                .queues = {},
                .plans = {},
                .budget = actions::budget_of_year(
                    records, {.programme = {}, .year = {}, .forecast = {}, .as_of = reading.as_of})};
  for (const auto& [id, programme] : records.programmes) {
    const auto queue = actions::queue(records, id, reading.as_of);
    if (!queue.queue.entries.empty()) year.queues.push_back(queue);
    const ProgrammePage page{
        .evaluation = actions::evaluate_programme(records, id, reading.as_of),
        .queue = queue,
        .year = actions::budget_of_year(
            records, {.programme = id, .year = {}, .forecast = {}, .as_of = reading.as_of})};
    all += drawn(report_of_programme(page, reading, records));
  }
  return all + drawn(report_of_year(year, reading, records));
}

std::string complaints(const store::Loaded& loaded) {
  std::string text;
  for (const auto& diagnostic : loaded.diagnostics)
    text += diagnostic.place.file + ": " + diagnostic.code + "\n";
  return text;
}

std::vector<std::string> of_all_readers(const Company& company) {
  test::MemoryFolder data{};
  Builder(company, data).build();
  auto loaded = data.load();
  REQUIRE(complaints(loaded).empty());
  std::vector<std::string> all;
  const base::Date as_of = test::day("2021-10-05");
  for (const Reading& reading :
       {Reading{Audience::council, {}, as_of}, Reading{Audience::participants, {}, as_of},
        Reading{Audience::manager, model::PersonId("p-950"), as_of}})
    all.push_back(pages(loaded.records, reading));
  return all;
}

using Vary = std::function<void(Company&, int)>;

void check_same(const char* what, const Vary& vary) {
  CAPTURE(what);
  std::vector<std::string> first;
  for (int count = 1; count < smallest; ++count) {
    CAPTURE(count);
    Company company;
    vary(company, count);
    const auto all = of_all_readers(company);
    if (first.empty()) first = all;
    for (std::size_t i = 0; i < all.size(); ++i) CHECK(all[i] == first[i]);
  }
}

TEST_CASE("no page but the coordinator's depends on how many people there are, if they are few") {
  check_same("a small cohort", [](Company& company, int count) { company.participants = count; });
  check_same("a small cohort with coaches", [](Company& company, int count) {
    company.participants = count;
    company.coached = count;
  });
  check_same("absent", [](Company& company, int count) { company.absent = count; });
  check_same("present", [](Company& company, int count) { company.absent = 12 - count; });
  check_same("left", [](Company& company, int count) { company.left = count; });
  check_same("waiting", [](Company& company, int count) { company.waiting = count; });
  check_same("withdrawn", [](Company& company, int count) { company.withdrawn = count; });
  check_same("with a coach", [](Company& company, int count) { company.coached = count; });
  check_same("without a coach", [](Company& company, int count) { company.coached = 12 - count; });
  check_same("with a talk", [](Company& company, int count) { company.with_talk = count; });
  check_same(
      "of another department", [](Company& company, int count) { company.in_other_department = count; });
  check_same("another programme", [](Company& company, int count) { company.of_other_programme = count; });
  check_same("another cohort", [](Company& company, int count) { company.in_other_cohort = count; });
}

std::string practice_of(int managers) {
  test::MemoryFolder data{};
  data.put("traject.yaml", settings());
  data.put(
      "programmes/coach.yaml",
      "title: Coach\ndomains: [{id: city, title: City}]\nreasons: [{id: wish, title: Wish}]\n"
      "targets: [{id: talks, title: Talks, measure: completed_by_managers, what: talk, from: 2021-01-01, "
      "until: 2021-09-30}]\n");
  for (int i = 1; i <= 20; ++i)
    data.put("people/" + id_of(i) + ".yaml",
             "department: desk\nemployed: {from: 2015-01-01}\n" +
                 (i <= managers ? "role: manager\n" : "manager: " + id_of(i % managers + 1) + "\n"));
  const auto loaded = data.load();
  REQUIRE(complaints(loaded).empty());
  const Reading reading{Audience::council, {}, test::day("2021-10-05")};
  const auto evaluation =
      actions::evaluate_practice(loaded.records, {model::ProgrammeId("coach"), {}, {}, reading.as_of});
  return drawn(report_of_practice(evaluation, reading, loaded.records));
}

TEST_CASE("a page about a practice does not tell how many managers there are, if they are few") {
  for (const int managers : {2, 3, 4}) CHECK(practice_of(managers) == practice_of(2));
  CHECK(practice_of(2).find(" of 2 ") == std::string::npos);
  CHECK(practice_of(6).find("of 6") != std::string::npos);
}

TEST_CASE("larger numbers are shown") {
  Company company;
  company.coached = 12;
  const auto page = of_all_readers(company).front();
  for (const std::string told :
       {"12 participants have a coach", "12 registrations for one", "100.00 euros per participant",
        "On average 100% attended", ">participants</th>", "12 of 12 participants have completed"})
    CHECK_MESSAGE(page.find(told) != std::string::npos, told);
}

}  // namespace small_counts_test
}  // namespace traject::report
