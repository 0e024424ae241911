#include "actions/start/status.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <sstream>

#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/parse.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::actions {
namespace status_test {

using test::day;

// A programme that asks for everything, with a cohort of two in which everything is still to be done.
const std::string programme =
    "title: Young\n"
    "eligibility:\n  - {rule: employed}\n  - {rule: approved_by_manager}\n"
    "group: {size: 2, start_at: 1, team_size: 2}\n"
    "schedule: {weekday: friday, every_weeks: 2}\n"
    "sessions:\n"
    "  - {id: first, title: First, kind: meeting, from: \"09:00\", until: \"12:00\"}\n"
    "  - {id: second, title: Second, kind: choice, from: \"09:00\", until: \"12:00\"}\n"
    "individual_sessions:\n"
    "  - {id: talk, title: Talk, count: 1, minutes: 60}\n"
    "coaching: {capacity: 1}\n"
    "funding:\n  subsidies:\n    - {id: grant, amount: 5000.00, status: applied, deadline: 2021-10-01}\n"
    "evaluation: {form: opinion}\n"
    "preparation:\n  - {months_before: 1, what: Recruit coaches}\n";
const std::string person = "department: desk\nmanager: p-boss\nemployed: {from: 2020-01-01}\n";
const std::string registered = "registered_at: 2021-07-01T09:00:00+02:00\n";
const std::string approved = registered + "approval: {by: p-boss, date: 2021-07-02}\n";
const std::string cohort =
    "programme: young\nstart: 2021-09-03\nas_of: 2021-08-01\nparticipants: [p-a, p-b]\n"
    "sessions:\n"
    "  - {session: first, date: 2021-09-03, from: \"09:00\", until: \"12:00\"}\n"
    "  - {session: second, date: 2021-09-17, from: \"09:00\", until: \"12:00\"}\n";

struct Files {
  std::map<std::string, std::string> texts;
  void put(const std::string& path, const std::string& text) { texts[path] = text; }
};

Files folder() {
  return {{{"programmes/young.yaml", programme},
           {"forms/opinion.yaml", "title: Opinion\nquestions:\n  - {id: mark, text: Mark, kind: mark}\n"},
           {"people/p-boss.yaml", "department: desk\n"},
           {"people/p-a.yaml", person},
           {"people/p-b.yaml", person},
           {"registrations/young/p-a.yaml", approved},
           {"registrations/young/p-b.yaml", approved},
           {"cohorts/autumn/cohort.yaml", cohort}}};
}

std::vector<Waiting> waiting(const Files& files, std::string_view as_of) {
  test::MemoryFolder folder({});
  for (const auto& [path, text] : files.texts) folder.put(path, text);
  const auto loaded = folder.load();
  REQUIRE(!loaded.has_errors());
  return status(loaded.records, loaded.records, day(as_of));
}

// What one rule found: "command, since, due", one a line.
std::string of(const std::string& code, const std::vector<Waiting>& all) {
  std::string text;
  for (const Waiting& one : all) {
    if (one.code != code) continue;
    text += one.command + ", " + (one.since ? base::to_string(*one.since) : "-") + ", " +
            (one.due ? base::to_string(*one.due) : "-") + "\n";
  }
  return text;
}

TEST_CASE("a cohort that is planned waits for coaches, talks and teams until it starts") {
  const auto all = waiting(folder(), "2021-08-20");
  CHECK(of("coach_missing", all) == "match-coaches autumn, 2021-08-01, 2021-09-03\n");
  CHECK(of("talks_missing", all) == "plan-cohort autumn --talks, 2021-08-01, 2021-09-03\n");
  CHECK(of("teams_missing", all) == "plan-cohort autumn --teams, 2021-08-01, 2021-09-03\n");
  CHECK(of("choice_open", all) == "plan-cohort autumn --choice, -, 2021-09-17\n");
}

TEST_CASE("what stands already is not waited for") {
  auto settled = folder();
  settled.put("people/p-c.yaml", person);
  settled.put("coaches/p-c.yaml", "capacity: 2\n");
  settled.put("advisers/blik.yaml", "title: BLIK\n");
  settled.put("cohorts/autumn/coaching.yaml",
              "pairs:\n  - {participant: p-a, coach: p-c}\n  - {participant: p-b, coach: p-c}\n");
  settled.put("cohorts/autumn/talks.yaml",
              "talks:\n"
              "  - {person: p-a, session: talk, number: 1, adviser: blik, date: 2021-09-01, from: \"09:00\", "
              "until: \"10:00\"}\n"
              "  - {person: p-b, session: talk, number: 1, adviser: blik, date: 2021-09-01, from: \"10:00\", "
              "until: \"11:00\"}\n");
  settled.put("cohorts/autumn/choice.yaml", "votes: []\nchosen: Writing\n");
  settled.put("cohorts/autumn/cohort.yaml", cohort + "teams:\n  - {id: one, members: [p-a, p-b]}\n");
  const auto all = waiting(settled, "2021-08-25");
  for (const char* code : {"coach_missing", "talks_missing", "teams_missing", "choice_open"})
    CHECK(of(code, all).empty());
}

TEST_CASE("a pair that has ended leaves somebody without a coach") {
  auto ended = folder();
  ended.put("people/p-c.yaml", person);
  ended.put("coaches/p-c.yaml", "capacity: 2\n");
  ended.put(
      "cohorts/autumn/coaching.yaml",
      "pairs:\n  - {participant: p-a, coach: p-c, until: 2021-09-05}\n  - {participant: p-b, coach: p-c}\n");
  CHECK(of("coach_missing", waiting(ended, "2021-09-10")) == "match-coaches autumn, 2021-08-01, -\n");
}

TEST_CASE("preparation is told from two weeks before its day until it is a month late") {
  CHECK(of("preparation_due", waiting(folder(), "2021-07-19")).empty());
  CHECK(of("preparation_due", waiting(folder(), "2021-08-01")) == "calendar autumn, -, 2021-08-03\n");
  CHECK(of("preparation_due", waiting(folder(), "2021-09-02")) == "calendar autumn, -, 2021-08-03\n");
  CHECK(of("preparation_due", waiting(folder(), "2021-09-03")).empty());
}

TEST_CASE("a session is told two weeks ahead, and asked about from the day after it") {
  CHECK(of("session_soon", waiting(folder(), "2021-08-19")).empty());
  CHECK(of("session_soon", waiting(folder(), "2021-08-20")) ==
        "calendar autumn --from 2021-09-03, -, 2021-09-03\n");
  CHECK(of("attendance_missing", waiting(folder(), "2021-09-03")).empty());
  CHECK(of("attendance_missing", waiting(folder(), "2021-09-04")) ==
        "attend autumn first --all-but PERSON, 2021-09-03, -\n");
}

TEST_CASE("attendance that is on file, and what was half a year ago, is not asked for") {
  auto held = folder();
  held.put("cohorts/autumn/attendance.yaml", "sessions:\n  - {session: first}\n");
  CHECK(of("attendance_missing", waiting(held, "2021-09-10")).empty());
  CHECK(of("attendance_missing", waiting(folder(), "2022-03-10")) ==
        "attend autumn second --all-but PERSON, 2021-09-17, -\n");
  CHECK(of("attendance_missing", waiting(folder(), "2022-03-18")).empty());
}

TEST_CASE("a cancelled session is neither told nor asked about") {
  auto cancelled = folder();
  std::string text = cohort;
  text.insert(text.rfind('}'), ", cancelled: {date: 2021-09-01}");
  cancelled.put("cohorts/autumn/cohort.yaml", text);
  CHECK(of("session_soon", waiting(cancelled, "2021-09-04")).empty());
  CHECK(of("attendance_missing", waiting(cancelled, "2021-09-18")) ==
        "attend autumn first --all-but PERSON, 2021-09-03, -\n");
}

TEST_CASE("after the last session the answers are waited for, and then their release") {
  CHECK(of("answers_missing", waiting(folder(), "2021-09-17")).empty());
  CHECK(of("answers_missing", waiting(folder(), "2021-09-18")) ==
        "evaluate autumn --import FILE, 2021-09-17, -\n");
  CHECK(of("release_possible", waiting(folder(), "2021-09-18")).empty());
}

TEST_CASE("a release is possible once enough people answered, and not twice") {
  auto answered = folder();
  std::string people;
  std::string sheets;
  for (const char* one : {"a", "b", "c", "d", "e"}) {
    const std::string id(one);
    answered.put("people/p-" + id + ".yaml", person);
    answered.put("cohorts/autumn/responses/opinion/" + id + ".yaml", "answers: {mark: 8}\n");
    people += (people.empty() ? "p-" : ", p-") + id;
  }
  std::string text = cohort;
  text.replace(text.find("p-a, p-b"), 8, people);
  answered.put("cohorts/autumn/cohort.yaml", text);
  const auto all = waiting(answered, "2021-09-18");
  CHECK(of("answers_missing", all).empty());
  CHECK(of("release_possible", all) == "evaluate autumn --release, 2021-09-17, -\n");
  answered.put(
      "cohorts/autumn/released.yaml",
      "releases:\n  - {date: 2021-09-18, form: opinion, n: 5, digest: x, sheets: [a, b, c, d, e]}\n");
  CHECK(of("release_possible", waiting(answered, "2021-09-19")).empty());
}

TEST_CASE("a place that somebody left can be filled until the day before the second session") {
  auto left = folder();
  left.put("registrations/young/p-b.yaml", approved + "withdrawn: {date: 2021-09-05}\n");
  CHECK(of("place_free", waiting(left, "2021-09-10")).empty());  // nobody waits
  left.put("people/p-c.yaml", person);
  left.put("registrations/young/p-c.yaml", approved);
  CHECK(of("place_free", waiting(left, "2021-09-10")) ==
        "plan-cohort autumn --refill, 2021-09-05, 2021-09-16\n");
  CHECK(of("place_free", waiting(left, "2021-09-17")).empty());
}

TEST_CASE("a manager is asked about everybody at once, and another manager apart") {
  auto silent = folder();
  silent.put("people/p-chief.yaml", "department: desk\n");
  silent.put("people/p-c.yaml", person);
  silent.put("people/p-d.yaml", person);
  silent.put("people/p-e.yaml", "department: desk\nmanager: p-chief\nemployed: {from: 2020-01-01}\n");
  silent.put("people/p-f.yaml", "department: desk\nemployed: {from: 2020-01-01}\n");
  silent.put("registrations/young/p-c.yaml", "registered_at: 2021-08-03T09:00:00+02:00\n");
  for (const char* one : {"d", "e", "f"})
    silent.put(std::string("registrations/young/p-") + one + ".yaml", registered);
  const auto all = waiting(silent, "2021-08-20");
  CHECK(of("word_missing", all) ==
        "approve young p-d p-c, 2021-07-01, -\napprove young p-e, 2021-07-01, -\n");
  CHECK(of("manager_missing", all) == "explain young p-f, 2021-07-01, -\n");
}

TEST_CASE("a word that was given is not asked for") {
  CHECK(of("word_missing", waiting(folder(), "2021-08-20")).empty());
}

TEST_CASE("a cohort can start when enough people without a place are eligible") {
  CHECK(of("cohort_can_start", waiting(folder(), "2021-08-20")).empty());
  auto more = folder();
  more.put("people/p-c.yaml", person);
  more.put("registrations/young/p-c.yaml", approved);
  CHECK(of("cohort_can_start", waiting(more, "2021-08-20")) == "plan-cohort young --suggest, -, -\n");
}

TEST_CASE("a subsidy is told in the three months before its last day") {
  CHECK(of("subsidy_deadline", waiting(folder(), "2021-06-30")).empty());
  CHECK(of("subsidy_deadline", waiting(folder(), "2021-07-01")) == "budget young, -, 2021-10-01\n");
  CHECK(of("subsidy_deadline", waiting(folder(), "2021-10-01")) == "budget young, -, 2021-10-01\n");
  CHECK(of("subsidy_deadline", waiting(folder(), "2021-10-02")).empty());
  auto granted = folder();
  std::string text = programme;
  text.replace(text.find("status: applied"), 15, "status: granted");
  granted.put("programmes/young.yaml", text);
  CHECK(of("subsidy_deadline", waiting(granted, "2021-07-01")).empty());
}

TEST_CASE("records are past their term from the day after its last one, unless they are on hold") {
  // Of the withdrawal 12 months, of the place that was left as well; of the participation of the other 60.
  auto left = folder();
  left.put("registrations/young/p-b.yaml", approved + "withdrawn: {date: 2021-09-05}\n");
  CHECK(of("past_term", waiting(left, "2022-09-17")).empty());
  CHECK(of("past_term", waiting(left, "2022-09-18")) == "forget --due, 2022-09-18, -\n");
  CHECK(of("past_term", waiting(left, "2030-01-01")) == "forget --due, 2022-09-18, -\n");
  left.put("people/p-b.yaml", person + "hold: {because: objection}\n");
  CHECK(of("past_term", waiting(left, "2022-09-18")).empty());
  CHECK(of("past_term", waiting(folder(), "2026-09-18")) == "forget --due, 2026-09-18, -\n");
  // The day would tell of the one record that it belongs to.
  auto hides = folder();
  hides.put("traject.yaml", "traject: 1\norganisation: Zwolle\nprivacy: {smallest_count: 5}\n");
  CHECK(of("past_term", waiting(hides, "2026-09-18")) == "forget --due, -, -\n");
}

TEST_CASE("the first to be done stands first, and what has no last day stands last") {
  std::optional<base::Date> before;
  bool is_undated = false;
  const auto all = waiting(folder(), "2021-09-04");
  REQUIRE(all.size() > 2);
  for (const Waiting& one : all) {
    CHECK((!is_undated || !one.due));
    if (before && one.due) CHECK(*before <= *one.due);
    before = one.due;
    is_undated = !one.due;
  }
}

TEST_CASE("where all is done nothing waits") {
  auto programmes_alone = folder();
  std::erase_if(programmes_alone.texts, [](const auto& file) {
    return file.first.starts_with("cohorts/") || file.first.starts_with("registrations/");
  });
  CHECK(waiting(programmes_alone, "2021-01-01").empty());
  CHECK(waiting(folder(), "2023-01-01").empty());
}

std::vector<std::string> words_of(const std::string& line) {
  std::istringstream stream(line);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

TEST_CASE("every command that is given is one, with its arguments and options") {
  std::size_t commands = 0;
  for (const char* as_of : {"2021-08-20", "2021-09-04", "2021-09-18"}) {
    for (const Waiting& one : waiting(folder(), as_of)) {
      CAPTURE(one.command);
      const auto known = cli::all_commands();
      cli::GlobalOptions options;
      CHECK(cli::parse(words_of(one.command), known, options).command != nullptr);
      ++commands;
    }
  }
  CHECK(commands > 10);
}

TEST_CASE("no two rules have the same code") {
  std::set<std::string_view> codes;
  for (const StatusRule& rule : status_rules()) CHECK(codes.insert(rule.code).second);
  CHECK(codes.size() == 15);
}

}  // namespace status_test
}  // namespace traject::actions
