// What `check` complains of is refused or warned of by an import as well.
#include <doctest/doctest.h>

#include "actions/start/import_table.hpp"
#include "support/chance.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::actions {
namespace import_sense_test {

using model::RecordType;

model::Records records() {
  return test::records_of(
      {{"people/p-a.yaml", "department: desk\nmanager: p-b\n"},
       {"people/p-b.yaml", "department: desk\n"},
       {"programmes/practice.yaml",
        "title: Practice\ndomains: [{id: town, title: Town}]\nreasons: [{id: move, title: Move}]\n"},
       {"programmes/pilot.yaml",
        "title: Pilot\nvouchers:\n  kinds: [{id: scan, title: Scan}]\n"
        "  not_used_reasons: [{id: ill, title: Ill}]\n"},
       {"programmes/course.yaml",
        "title: Course\nsessions: [{id: day, title: Day, kind: meeting, from: \"09:00\", until: \"12:00\"}]\n"
        "costs: [{id: hall, title: Hall, unit_price: 10.00}]\n"},
       {"cohorts/spring/cohort.yaml",
        "programme: course\nstart: 2021-03-01\nas_of: 2021-02-01\nparticipants: [p-a]\n"
        "sessions: [{session: day, date: 2021-03-01, from: \"09:00\", until: \"12:00\"}]\n"
        "teams: [{id: red, members: [p-a]}]\n"},
       {"advisers/desk.yaml", "title: Desk\n"},
       {"programmes/talks.yaml",
        "title: Talks\nsessions: [{id: day, title: Day, kind: meeting, from: \"09:00\", until: \"12:00\"}]\n"
        "individual_sessions: [{id: talk, title: Talk, count: 2, minutes: 60, advisers: [desk]}]\n"},
       {"cohorts/autumn/cohort.yaml",
        "programme: talks\nstart: 2021-03-02\nas_of: 2021-02-01\nparticipants: [p-a, p-b]\n"
        "sessions: [{session: day, date: 2021-03-02, from: \"09:00\", until: \"12:00\"}]\n"},
       {"forms/exit.yaml",
        "title: Exit\nquestions:\n  - {id: mood, text: Mood, kind: scale, highest: 4, labels: {1: bad, 4: "
        "good}}\n"},
       {"plans/year.yaml",
        "year: 2021\nthemes: [{id: craft, title: Craft}]\nbudgets: [{id: all, title: All, amount: 10.00}]\n"
        "interventions: []\n"}});
}

// "2 new; 3 refused B:unknown_code; 4 changed own-coach"
std::string said(RecordType type, const std::string& csv) {
  const auto table = tables::read_csv(csv, {});
  const auto outcome = import_table(
      records(),
      {.type = type,
       .programme = {},
       .table = &table,
       .source = {},
       .accept_valid = true,
       .as_of = test::day("2021-08-01"),
       .random = test::steady_chance(1)});
  std::string text;
  for (const auto& row : outcome.rows) {
    text += (text.empty() ? "" : "; ") + std::to_string(row.outcome.row) + " " +
            std::string(model::word(row.outcome.verdict));
    for (const auto& fault : row.outcome.faults)
      text += " " + tables::cell_name(row.outcome.row, fault.column) + ":" + fault.code;
    for (const auto& odd : row.outcome.odd) text += " " + odd.code;
  }
  return text;
}

TEST_CASE("an import refuses what another record does not declare") {
  CHECK(
      said(RecordType::intakes,
           "programme;registered_on;domain;reason;status;instruments\npractice;2021-02-01;town;move;active;\n"
           "practice;2021-02-01;moon;stay;active;\npractice;2021-02-01;town;move;active;test\n") ==
      "2 new; 3 refused C3:unknown_code D3:unknown_code; 4 refused F4:unknown_code");
  CHECK(said(RecordType::vouchers,
             "programme;voucher;kind;person;issued_on;not_used_because\npilot;v-1;scan;p-a;2021-02-01;ill\n"
             "pilot;v-2;talk;p-a;2021-02-01;\npilot;v-3;scan;p-a;2021-02-01;bored\n") ==
        "2 new; 3 refused C3:unknown_code; 4 refused F4:unknown_code");
  CHECK(said(RecordType::activities,
             "cohort;team;date;hours;kind\nspring;red;2021-03-02;1;work\nspring;blue;2021-03-02;1;work\n") ==
        "2 new; 3 refused B3:unknown_team");
  CHECK(
      said(RecordType::plans, "plan;programme;theme;budget\nyear;course;craft;all\nyear;pilot;arts;none\n") ==
      "2 new; 3 refused C3:unknown_theme D3:unknown_budget");
}

TEST_CASE("an import refuses a question that cannot be asked") {
  CHECK(said(RecordType::forms,
             "form;id;text;kind;lowest;highest;choices;other\nexit;a;A;scale;5;1;;\nexit;b;B;choice;;;yes, "
             "Yes;\n"
             "exit;c;C;text;;;;ja\nexit;mood;Mood;scale;;3;;\nexit;d;D;scale;1;5;;\n") ==
        "2 refused E2:lowest_above_highest; 3 refused G3:choice_twice; 4 refused H4:wrong_kind_of_question; "
        "5 refused 5:label_off_scale; 6 new");
}

TEST_CASE("an import warns of money that nobody planned, and of two who manage each other") {
  CHECK(said(RecordType::spending, "cohort;line;amount\nspring;hall;1,00\nspring;beds;1,00\n") ==
        "2 new; 3 new unknown-cost-line");
  CHECK(said(RecordType::people, "person;department;manager\np-b;desk;p-a\n") ==
        "2 changed managers-of-each-other");
  CHECK(said(RecordType::people, "person;department;manager\np-c;desk;p-d\np-d;desk;p-c\n") ==
        "2 new; 3 new managers-of-each-other");
  CHECK(said(RecordType::people, "person;department;manager\np-b;desk;p-c\np-c;desk;p-a\n") ==
        "2 changed; 3 new managers-of-each-other");
}

TEST_CASE("an import warns of employment that ends before a cohort does") {
  CHECK(said(RecordType::people,
             "person;department;employed.until\np-a;desk;2021-02-28\np-b;desk;2021-03-02\n") ==
        "2 changed employment-ends employment-ends; 3 changed");
  CHECK(said(RecordType::people,
             "person;department;since;employed.until;scale;name\np-c;desk;2021-03-01;2021-09-10;8;Zed\n"
             "p-c;desk;2021-05-01;2021-09-11;x;Zed\n") ==
        "2 refused 2:refused_row; 3 refused E3:not_a_number");
}

TEST_CASE("an import warns of a talk of somebody who is elsewhere, whichever cohort comes first") {
  const std::string head = "cohort;person;session;number;adviser;date;from;until\n";
  CHECK(said(RecordType::talks,
             head + "autumn;p-a;talk;1;desk;2021-03-01;10:00;11:00\n"
                    "autumn;p-b;talk;1;desk;2021-03-01;11:00;12:00\n"
                    "autumn;p-b;talk;2;desk;2021-03-03;11:00;12:00\n") == "2 new two-places; 3 new; 4 new");
  CHECK(said(RecordType::talks,
             head + "autumn;p-a;talk;1;desk;2021-03-03;10:00;11:00\n"
                    "autumn;p-b;talk;1;desk;2021-03-03;10:30;11:30\n") == "2 new; 3 new two-places");
}

}  // namespace import_sense_test
}  // namespace traject::actions
