#include "evaluation/plan_evaluation.hpp"

#include <doctest/doctest.h>

#include <map>

#include "model/plan.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::evaluation {
namespace plan_evaluation_test {

using test::day;

const std::string full_form =
    "title: Full\n"
    "questions:\n"
    "  - {id: a, text: A, kind: mark, about: trainer}\n"
    "  - {id: b, text: B, kind: mark, about: content_quality}\n"
    "  - {id: c, text: C, kind: text, about: content_value}\n"
    "  - {id: d, text: D, kind: mark, about: location}\n";
const std::string short_form = "title: Short\nquestions: [{id: a, text: A, kind: mark, about: trainer}]\n";

using Files = std::map<std::string, std::string>;

Files folder() {
  return {{"forms/full.yaml", full_form},
          {"forms/short.yaml", short_form},
          {"programmes/one.yaml", "title: One\nevaluation: {form: full}\n"},
          {"programmes/two.yaml", "title: Two\n"},
          {"people/p-1.yaml", "department: desk\n"},
          {"plans/year.yaml",
           "year: 2022\n"
           "themes: [{id: known, title: Known, goals: [Better]}, {id: empty, title: Empty}]\n"
           "interventions: [{programme: one, theme: known, days: 1, status: new, audience: all},\n"
           "  {programme: two, days: 1, audience: some}]\n"}};
}

std::string cohort(const std::string& programme, const std::string& more = "") {
  return "programme: " + programme + "\nstart: 2022-03-01\nas_of: 2022-02-01\nparticipants: [p-1]\n" + more;
}

const std::string sheet = "answers: {a: 7}\n";

PlanEvaluation evaluated(const Files& files, std::string_view as_of = "2022-06-01") {
  test::MemoryFolder folder({});
  for (const auto& [path, text] : files) folder.put(path, text);
  const auto loaded = folder.load();
  REQUIRE_FALSE(loaded.has_errors());
  const model::Records& records = loaded.records;
  return plan_evaluation(records, records.plans.at("year"), day(as_of));
}

// Where an intervention stands, and what it lacks.
std::string standing(const InterventionEvaluation& each) {
  std::string text(model::word(each.standing));
  for (const auto& lack : each.lacks) {
    text += " " + lack.code;
    for (const auto aspect : lack.missing) text += "/" + std::string(model::word(aspect));
  }
  return text;
}
std::string first(const Files& files, std::string_view as_of = "2022-06-01") {
  return standing(evaluated(files, as_of).interventions.at(0));
}
std::string second(const Files& files) { return standing(evaluated(files).interventions.at(1)); }

TEST_CASE("an intervention without a cohort, or a form, lacks these") {
  CHECK(first(folder()) == "to_evaluate no_cohort");
  CHECK(second(folder()) == "to_evaluate no_form no_cohort");
}

TEST_CASE("a cohort without answers is not enough") {
  auto files = folder();
  files["cohorts/c-1/cohort.yaml"] = cohort("one");
  CHECK(first(files) == "to_evaluate no_answers");
  files["cohorts/c-1/responses/full/abc.yaml"] = sheet;
  CHECK(first(files) == "evaluated");
}

TEST_CASE("answers on a form that does not ask about all four are not enough") {
  auto files = folder();
  files["cohorts/c-2/cohort.yaml"] = cohort("two");
  CHECK(second(files) == "to_evaluate no_form no_answers");
  files["cohorts/c-2/responses/short/abc.yaml"] = sheet;
  CHECK(second(files) == "to_evaluate form_lacks_aspects/content_quality/content_value/location");
  files["cohorts/c-2/responses/full/abc.yaml"] = sheet;
  CHECK(second(files) == "evaluated");
}

TEST_CASE("answers on another form leave the programme's own form to be filled in") {
  auto files = folder();
  files["cohorts/c-1/cohort.yaml"] = cohort("one");
  files["cohorts/c-1/responses/short/abc.yaml"] = sheet;
  CHECK(first(files) == "to_evaluate form_lacks_aspects/content_quality/content_value/location no_answers");
}

TEST_CASE("a cohort counts from the day of its selection") {
  auto files = folder();
  files["cohorts/c-1/cohort.yaml"] = cohort("one");
  files["cohorts/c-1/responses/full/abc.yaml"] = sheet;
  CHECK(first(files, "2022-01-31") == "to_evaluate no_cohort");
  CHECK(first(files, "2022-02-01") == "evaluated");
}

TEST_CASE("one that is evaluated is so whatever its length, and a short one lacks nothing") {
  auto files = folder();
  files["plans/year.yaml"] = "year: 2022\ninterventions: [{programme: one}, {programme: two, days: 0.5}]\n";
  CHECK(first(files) == "length_unknown no_cohort");
  CHECK(second(files) == "not_needed");
  files["cohorts/c-1/cohort.yaml"] = cohort("one");
  files["cohorts/c-1/responses/full/abc.yaml"] = sheet;
  CHECK(first(files) == "evaluated");
}

TEST_CASE("a cohort is in the year by its sessions that take place, or by its start") {
  const auto in_year = [](const std::string& programme, const std::string& more) {
    auto files = folder();
    files["programmes/one.yaml"] =
        "title: One\nsessions: [{id: s, title: S, kind: meeting, from: \"09:00\", until: \"10:00\"}]\n";
    files["cohorts/c-1/cohort.yaml"] = programme + more;
    return evaluated(files).interventions.at(0).in_year;
  };
  const std::string next_year =
      "sessions: [{session: s, date: 2023-01-10, from: \"09:00\", until: \"10:00\"}]\n";
  const std::string cancelled =
      "sessions: [{session: s, date: 2022-03-01, from: \"09:00\", until: \"10:00\","
      " cancelled: {date: 2022-02-20, because: ill}}]\n";
  CHECK(in_year(cohort("one"), ""));
  CHECK_FALSE(in_year(cohort("one"), next_year));
  CHECK_FALSE(in_year(cohort("one"), cancelled));
}

TEST_CASE("every intervention is counted once, also one without a theme") {
  auto files = folder();
  files["plans/year.yaml"] =
      "year: 2022\n"
      "themes: [{id: known, title: Known}, {id: empty, title: Empty}, {id: unused, title: Unused}]\n"
      "interventions: [{programme: one, theme: empty}, {programme: two}, {programme: one, theme: known}]\n";
  std::string text;
  const auto result = evaluated(files);
  for (const auto& theme : result.themes)
    text += (theme.id ? theme.id->str() : "-") + ":" + std::to_string(theme.counts.interventions) + " ";
  CHECK(text == "known:1 empty:1 unused:0 -:1 ");
}

TEST_CASE("status, audience and whether one must take part are counted, also where they are unknown") {
  auto files = folder();
  files["plans/year.yaml"] =
      "year: 2022\n"
      "interventions: [{programme: one, audience: few, mandatory: true}, {programme: two, audience: all},\n"
      "  {programme: one, audience: all, status: existing}, {programme: two}, {programme: two}]\n";
  const auto result = evaluated(files);
  std::string statuses;
  for (const auto& count : result.by_status) statuses += std::to_string(count.interventions) + " ";
  CHECK(statuses == "0 1 0 4 ");
  std::string audiences;
  for (const auto& count : result.by_audience)
    audiences += count.kind.value_or("?") + ":" + std::to_string(count.interventions) + " ";
  CHECK(audiences == "all:2 few:1 ?:2 ");
  std::string mandatory;
  for (const auto& count : result.by_mandatory) mandatory += std::to_string(count.interventions) + " ";
  CHECK(mandatory == "1 0 4 ");
}

TEST_CASE("the recalibration is in the autumn of the plan's year, both days included") {
  const auto season = [](std::string_view as_of) {
    return model::word(evaluated(folder(), as_of).recalibration.season);
  };
  CHECK(season("2022-08-31") == "coming");
  CHECK(season("2022-09-01") == "now");
  CHECK(season("2022-11-30") == "now");
  CHECK(season("2022-12-01") == "past");
}

}  // namespace plan_evaluation_test
}  // namespace traject::evaluation
