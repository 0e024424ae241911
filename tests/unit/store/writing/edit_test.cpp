#include "store/writing/edit.hpp"

#include <doctest/doctest.h>

#include <string>

#include "base/failure.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"
#include "support/dates.hpp"

using namespace traject;
using test::day;
using test::moment;

namespace edit_test {

store::Source registration(const std::string& text) {
  return {"registrations/leertraject/p-1042.yaml", text, false};
}

model::Registration at_nine() {
  model::Registration made;
  made.facts.registered_at = moment("2021-07-01T09:00:00+02:00");
  return made;
}

const std::string at = "registered_at: 2021-07-01T09:00:00+02:00\n";

TEST_CASE("a record that stays the same keeps every byte") {
  const std::string text = "# by hand\nregistered_at:   '2021-07-01T09:00:00+02:00' # phone";
  CHECK(store::edit_in_place(registration(text), at_nine()) == text);
}

TEST_CASE("a new field comes behind the one before it in the description, and comments stay where they are") {
  model::Registration wanted = at_nine();
  wanted.facts.approval = model::ManagerWord{model::PersonId("p-7"), day("2021-07-05")};
  wanted.facts.withdrawn = model::Withdrawal{day("2021-08-01"), {}};
  CHECK(store::edit_in_place(registration(at + "# left in August\nwithdrawn:   {date: 2021-08-01} # alas\n"),
                             wanted) == at + "approval: {by: p-7, date: 2021-07-05}\n# left in "
                                             "August\nwithdrawn:   {date: 2021-08-01} # alas\n");
}

TEST_CASE("a scalar is replaced in the quotes that stand there") {
  model::Registration wanted = at_nine();
  wanted.facts.withdrawn = model::Withdrawal{day("2021-08-02"), "it's over"};
  const auto edited = [&](const std::string& date, const std::string& because) {
    return store::edit_in_place(
        registration(at + "withdrawn:\n    date: " + date + "  # first\n    because: " + because + "\n"),
        wanted);
  };
  CHECK(edited("'2021-08-01'", "\"gone\"") ==
        at + "withdrawn:\n    date: '2021-08-02'  # first\n    because: \"it's over\"\n");
  CHECK(edited("\"2021-08-01\"", "'gone'") ==
        at + "withdrawn:\n    date: \"2021-08-02\"  # first\n    because: 'it''s over'\n");
  CHECK(edited("2021-08-01", "|\n     gone\n     for good") ==
        at + "withdrawn:\n    date: 2021-08-02  # first\n    because: it's over\n");
}

TEST_CASE("line ends, a byte order mark and a missing last line end are kept") {
  model::Registration wanted = at_nine();
  wanted.facts.denial = model::ManagerWord{model::PersonId("p-7"), day("2021-07-05"), "later"};
  const std::string mark = "\xEF\xBB\xBF";
  CHECK(
      store::edit_in_place(registration(mark + "registered_at: 2021-07-01T09:00:00+02:00\r\n# é"), wanted) ==
      mark +
          "registered_at: 2021-07-01T09:00:00+02:00\r\ndenial: {by: p-7, "
          "date: 2021-07-05, because: later}\r\n# é");
  CHECK(store::edit_in_place(registration("registered_at: 2021-07-01T09:00:00+02:00"), wanted) ==
        at + "denial: {by: p-7, date: 2021-07-05, because: later}");
}

TEST_CASE("one item of a list is changed, added or removed, and the others keep their lines") {
  const std::string text =
      "programme: leertraject\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants:\n  # the first\n"
      "  - p-1\n  -   \"p-2\"   # by phone\nsessions: [ {session: one,  date: 2021-09-03, from: 09:00, "
      "until: \"12:00\"},\n"
      "  {session: two, date: 2021-09-17, from: '09:00', until: \"12:00\"} ] # two\n";
  model::Cohort wanted{
      .programme = model::ProgrammeId("leertraject"), .start = day("2021-09-03"), .as_of = day("2021-08-20")};
  wanted.participants = {model::PersonId("p-0"), model::PersonId("p-2"), model::PersonId("p-3")};
  wanted.sessions = {
      {.session = model::SessionId("one"), .date = day("2021-09-03"), .from = {540}, .until = {720}},
      {.session = model::SessionId("two"),
       .date = day("2021-09-24"),
       .from = {540},
       .until = {720},
       .sequence = 1}};
  CHECK(
      store::edit_in_place({"cohorts/pilot/cohort.yaml", text, false}, wanted) ==
      "programme: leertraject\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants:\n  - p-0\n  # the first\n"
      "  -   \"p-2\"   # by phone\n  - p-3\nsessions: [ {session: one,  date: 2021-09-03, from: 09:00, "
      "until: \"12:00\"},\n"
      "  {session: two, date: 2021-09-24, from: '09:00', until: \"12:00\", sequence: 1} ] # two\n");
}

TEST_CASE("an empty list that stands there gets its items, one a line") {
  model::Registration wanted = at_nine();
  wanted.facts.exceptions = {{{"completed", "soon", model::PersonId("p-7")}, {}}};
  CHECK(store::edit_in_place(registration(at + "exceptions: []  # none yet\n"), wanted) ==
        at + "exceptions:  # none yet\n  - {rule: completed, because: soon, by: p-7}\n");
}

TEST_CASE("a list that loses its last item says so, where it is required") {
  model::Attendance wanted;
  CHECK(store::edit_in_place({"cohorts/pilot/attendance.yaml", "sessions:\n  - {session: one}\n", false},
                             wanted) == "sessions: []\n");
}

TEST_CASE("what goes takes its lines along, and a comment between them stays") {
  CHECK(store::edit_in_place(
            registration("approval:\n  by: p-7\n  # called on Monday\n  date: 2021-07-05\n" + at),
            at_nine()) == "  # called on Monday\n" + at);
}

TEST_CASE("a text that is no valid record is not edited") {
  CHECK_THROWS_AS(
      static_cast<void>(store::edit_in_place(registration("approval: [\n"), at_nine())), base::Failure);
  CHECK_THROWS_AS(
      static_cast<void>(store::edit_in_place(registration(at + "aproval: {}\n"), at_nine())), base::Failure);
}

TEST_CASE("the last field goes and comes back, and what is left can be read") {
  const auto edited = [](const std::string& text, const model::Coach& wanted) {
    return store::edit_in_place({"coaches/p-1.yaml", text, true}, wanted);
  };
  model::Coach two;
  two.capacity = 2;
  CHECK(edited("# since May\ncapacity: 2\n", {}) == "# since May\n{}\n");
  CHECK(edited("{}\r\n", two) == "capacity: 2\r\n");
  CHECK(edited("{capacity: 2}\n", {}) == "{}\n");
  CHECK(edited("{}\n", two) == "capacity: 2\n");
}

}  // namespace edit_test
