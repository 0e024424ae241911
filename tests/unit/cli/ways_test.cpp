#include "cli/ways.hpp"

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "language/catalogue.hpp"

namespace traject::cli {
namespace ways_test {

using Names = std::vector<std::string>;

struct Options {
  std::string trip;
  std::optional<std::string> person;
  std::optional<std::string> day;
  std::optional<std::string> because;
  std::vector<std::string> bags;
  bool again = false;
};

ExitCode do_nothing(Desk&, const Options&) { return ExitCode::done; }

// A trip is joined, or joined although it is full; cancelled; listed, or, with a day, that list is signed.
Command trip() {
  return CommandBuilder<Options>("trip", Group::cohorts)
      .writes()
      .way("PERSON [--day --again]", do_nothing)
      .way("PERSON --full --because [--day]", do_nothing)
      .way("--cancel --because", do_nothing)
      .way("--list", do_nothing, Access::reads)
      .way("--sign [--list --day]", do_nothing)
      .example("trip sea p-1 --day 2021-09-03")
      .example("trip sea --cancel --because rain")
      .example("trip hills p-2")
      .argument("TRIP", &Options::trip, Completes::nothing)
      .argument("PERSON", &Options::person, Completes::person, false)
      .flag("--full")
      .flag("--cancel")
      .flag("--list")
      .flag("--sign")
      .option("--day", "DATE", &Options::day)
      .option("--because", "TEXT", &Options::because)
      .option("--again", "", &Options::again)
      .option("--bags", "BAG…", &Options::bags)
      .build();
}

// Ways that are chosen by a word, and none without.
Command ticket() {
  return CommandBuilder<Options>("ticket", Group::cohorts)
      .way("buy PERSON [--day]", do_nothing)
      .way("return --because", do_nothing)
      .argument("ACTION", &Options::trip, Completes::nothing)
      .argument("PERSON", &Options::person, Completes::person, false)
      .option("--day", "DATE", &Options::day)
      .option("--because", "TEXT", &Options::because)
      .build();
}

// What goes only together.
Command tour() {
  return CommandBuilder<Options>("tour", Group::cohorts)
      .way("[--day (--again --because)]", do_nothing)
      .argument("TOUR", &Options::trip, Completes::nothing)
      .option("--again", "", &Options::again)
      .option("--day", "DATE", &Options::day)
      .option("--because", "TEXT", &Options::because)
      .build();
}

// What chooses the way, or else what is said about it.
std::string way_for(const Command& command, const Names& given) {
  try {
    const Way& way = chosen_way(command, given);
    return way.chosen_by.empty() ? "alone" : way.chosen_by;
  } catch (const base::Failure& failure) {
    CHECK(failure.kind() == base::FailureKind::wrong_use);
    return language::text(failure.message(), base::Language::en) + "; " +
           language::text(*failure.hint(), base::Language::en);
  }
}

TEST_CASE("a line says what chooses a way, what it needs, and in brackets what it takes besides") {
  const Way way = way_of("PERSON --full --because [--day --again]");
  CHECK(way.chosen_by == "--full");
  CHECK(way.needed == Names{"PERSON", "--because"});
  CHECK(way.allowed == Names{"--day", "--again"});
  CHECK(way_of("buy PERSON --kind").chosen_by == "buy");
  CHECK(way_of("SESSION [--all-but]").chosen_by.empty());
  CHECK(way_of("--sheet [SESSION]").allowed == Names{"SESSION"});
  CHECK(way_of("").needed.empty());
}

TEST_CASE("what goes only together is in parentheses, in the line and as one in the usage") {
  const Way way = way_of("PERSON [--day (--again --because)]");
  CHECK(way.allowed == Names{"--day", "--again", "--because"});
  CHECK(way.together == std::vector<Names>{{"--again", "--because"}});
  const Command command = tour();
  CHECK(usage(command, command.ways[0]) == "traject tour TOUR [--again --because TEXT] [--day DATE]");
  CHECK(way_for(command, {"TOUR", "--day"}) == "alone");
  CHECK(way_for(command, {"TOUR", "--again", "--because"}) == "alone");
  CHECK(way_for(command, {"TOUR", "--because"}) ==
        "use --again and --because together; see traject tour --help");
}

TEST_CASE("an option or a word chooses the way, and without any it is the one that needs none") {
  CHECK(way_for(trip(), {"TRIP", "PERSON"}) == "alone");
  CHECK(way_for(trip(), {"TRIP", "PERSON", "--full", "--because"}) == "--full");
  CHECK(way_for(trip(), {"TRIP", "--cancel", "--because"}) == "--cancel");
  CHECK(way_for(ticket(), {"ACTION", "buy", "PERSON"}) == "buy");
  CHECK(way_for(ticket(), {"ACTION", "return", "--because"}) == "return");
}

TEST_CASE("where two are asked for, it is the one that takes both") {
  CHECK(way_for(trip(), {"TRIP", "--list"}) == "--list");
  CHECK(way_for(trip(), {"TRIP", "--sign", "--list"}) == "--sign");
  CHECK(way_for(trip(), {"TRIP", "--list", "--cancel", "--because"}) ==
        "--list does not go with \"traject trip TRIP --cancel --because TEXT\"; it works with "
        "\"traject trip TRIP --list\" and \"traject trip TRIP --sign --list\"");
}

TEST_CASE("what no way names goes with all of them") {
  CHECK(way_for(trip(), {"TRIP", "--list", "--bags"}) == "--list");
  CHECK(way_for(trip(), {"TRIP", "PERSON", "--bags"}) == "alone");
}

TEST_CASE("a wrong mix is refused with what to type instead") {
  CHECK(
      way_for(trip(), {"TRIP", "--list", "--day"}) ==
      "--day does not go with \"traject trip TRIP --list\"; it works with \"traject trip TRIP PERSON --day "
      "DATE\", \"traject trip TRIP PERSON --full --because TEXT --day DATE\" and \"traject trip TRIP --sign "
      "--day DATE\"");
  CHECK(way_for(trip(), {"TRIP", "PERSON", "--because"}) ==
        "--because does not go with \"traject trip TRIP PERSON\"; it works with \"traject trip TRIP PERSON "
        "--full --because TEXT\" and \"traject trip TRIP --cancel --because TEXT\"");
  CHECK(
      way_for(ticket(), {"ACTION", "return", "PERSON", "--because"}) ==
      "PERSON does not go with \"traject ticket return --because TEXT\"; it works with \"traject ticket buy "
      "PERSON\"");
}

TEST_CASE("what a way needs is asked for by name") {
  CHECK(way_for(trip(), {"TRIP"}) == "trip also needs PERSON; see traject trip --help");
  CHECK(way_for(trip(), {"PERSON"}) == "trip also needs TRIP; see traject trip --help");
  CHECK(way_for(trip(), {"TRIP", "--cancel"}) ==
        "trip --cancel also needs --because; see traject trip --help");
  CHECK(way_for(ticket(), {"ACTION", "return"}) ==
        "ticket return also needs --because; see traject ticket --help");
}

TEST_CASE("a command that does nothing alone says what it can do") {
  CHECK(way_for(ticket(), {}) == "say what ticket should do; choose from buy and return");
}

TEST_CASE("the usage of a way has what it needs, and in brackets what it takes besides") {
  const Command command = trip();
  CHECK(usage(command, command.ways[0]) == "traject trip TRIP PERSON [--day DATE] [--again] [--bags BAG…]");
  CHECK(usage(command, command.ways[4]) == "traject trip TRIP --sign [--list] [--day DATE] [--bags BAG…]");
  const Command words = ticket();
  CHECK(usage(words, words.ways[0]) == "traject ticket buy PERSON [--day DATE]");
}

TEST_CASE("an example belongs to the way that it chooses") {
  const Command command = trip();
  CHECK(examples_of(command, command.ways[0]) == Names{"trip sea p-1 --day 2021-09-03", "trip hills p-2"});
  CHECK(examples_of(command, command.ways[2]) == Names{"trip sea --cancel --because rain"});
  CHECK(examples_of(command, command.ways[3]).empty());
}

TEST_CASE("a way that only reads does not write, and no way does where the command does not") {
  CHECK(trip().ways[2].writes);
  CHECK_FALSE(trip().ways[3].writes);
  CHECK_FALSE(ticket().ways[0].writes);
}

}  // namespace ways_test
}  // namespace traject::cli
