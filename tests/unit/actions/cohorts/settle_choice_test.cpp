#include "actions/cohorts/settle_choice.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace settle_choice_test {

using model::CohortId;
using model::PersonId;
using model::TrainerId;
using test::day;
using test::refusal;

// Four participants; the programme has a session on presenting already.
model::Records records(const std::string& choice, const std::string& cohort_session = "") {
  return test::records_of(
      {{"people/p-1.yaml", "department: desk\n"},
       {"people/p-2.yaml", "department: desk\n"},
       {"people/p-3.yaml", "department: desk\n"},
       {"people/p-4.yaml", "department: desk\n"},
       {"people/p-5.yaml", "department: desk\n"},
       {"trainers/bureau.yaml", "title: The Bureau\n"},
       {"programmes/one.yaml",
        "title: One\n"
        "sessions:\n"
        "  - {id: presenting, title: Presenting well, kind: training, from: \"09:00\", until: \"10:00\"}\n"
        "  - {id: choice, title: Choice training, kind: choice, from: \"09:00\", until: \"10:00\"}\n"},
       {"programmes/two.yaml",
        "title: Two\nsessions: [{id: a, title: A, kind: meeting, from: \"09:00\", until: \"10:00\"}]\n"},
       {"cohorts/plain/cohort.yaml",
        "programme: two\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: []\n"},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1, p-2, p-3, p-4]\n"
        "sessions:\n"
        "  - {session: presenting, date: 2021-09-03, from: \"09:00\", until: \"10:00\"}\n"
        "  - {session: choice, date: 2021-09-17, from: \"09:00\", until: \"10:00\"" +
            cohort_session + "}\n"},
       {"cohorts/autumn/choice.yaml", choice}});
}

ChoiceOutcome settled(const std::string& choice, std::optional<std::string> subject = {},
                      std::optional<TrainerId> trainer = {}) {
  return settle_choice(records(choice), {.cohort = CohortId("autumn"),
                                         .subject = std::move(subject),
                                         .trainer = std::move(trainer),
                                         .as_of = day("2021-12-01")});
}

std::string ranking(const ChoiceOutcome& outcome) {
  std::string text;
  for (const Subject& one : outcome.ranking) {
    text += std::to_string(one.rank) + " " + one.title + " " + std::to_string(one.votes) + "/" +
            std::to_string(one.first) + (one.in_programme ? " !" : "") + "\n";
  }
  return text;
}

constexpr const char* clear =
    "votes:\n"
    "  - {person: p-1, for: [Visual thinking, Failing]}\n"
    "  - {person: p-2, for: [visual  Thinking]}\n"
    "  - {person: p-3, for: [Failing, \"Visual thinking!\"]}\n";
constexpr const char* equal =
    "votes:\n"
    "  - {person: p-1, for: [Visual thinking, Failing]}\n"
    "  - {person: p-2, for: [Failing, Visual thinking]}\n";

TEST_CASE("what most people want becomes the title of the choice session, however it was written") {
  const auto outcome = settled(clear, {}, TrainerId("bureau"));
  CHECK(outcome.result == ChoiceResult::settled);
  CHECK(ranking(outcome) == "1 Visual thinking 3/2\n2 Failing 2/1\n");
  CHECK(outcome.voters == 3);
  CHECK(outcome.without_vote == std::vector{PersonId("p-4")});
  const auto& session = test::written<model::Cohort>(outcome.changes).sessions[1];
  CHECK(session.title == "Visual thinking");
  CHECK(session.trainer == TrainerId("bureau"));
  CHECK_FALSE(session.sequence);
  const auto& choice = outcome.changes.at(1).record.get<model::Choice>();
  CHECK(choice.chosen == "Visual thinking");
  CHECK(choice.trainer == TrainerId("bureau"));
  CHECK(choice.votes.size() == 3);
}

TEST_CASE("what is wanted as much goes by who wants it most") {
  CHECK(ranking(settled("votes:\n"
                        "  - {person: p-1, for: [Failing, Visual thinking]}\n"
                        "  - {person: p-2, for: [Failing, Visual thinking]}\n")) ==
        "1 Failing 2/2\n2 Visual thinking 2/0\n");
}

TEST_CASE("a tie is shown and settles nothing, until the group says what it shall be") {
  const auto tie = settled(equal);
  CHECK(tie.result == ChoiceResult::tie);
  CHECK(ranking(tie) == "1 Failing 2/1\n1 Visual thinking 2/1\n");
  CHECK(tie.tied == std::vector<std::string>{"Failing", "Visual thinking"});
  CHECK(tie.changes.empty());
  const auto decided = settled(equal, "Failing");
  CHECK(decided.result == ChoiceResult::settled);
  CHECK(decided.chosen == "Failing");
}

TEST_CASE("a subject of the programme is never chosen, by votes or by hand") {
  const auto voted = settled(
      "votes:\n"
      "  - {person: p-1, for: [presenting WELL, Failing]}\n"
      "  - {person: p-2, for: [Presenting]}\n");
  CHECK(voted.chosen == "Failing");
  CHECK(ranking(voted) == "1 Failing 1/0\n2 Presenting 1/1 !\n2 presenting WELL 1/1 !\n");
  const auto wanted = settled(clear, "Presenting well");
  CHECK(wanted.result == ChoiceResult::refused);
  CHECK(wanted.in_programme == "Presenting well");
  CHECK(wanted.changes.empty());
}

TEST_CASE("only participants vote, each once, and the last vote counts") {
  const auto outcome = settled(
      "votes:\n"
      "  - {person: p-5, for: [Sailing]}\n"
      "  - {person: p-1, for: [Sailing]}\n"
      "  - {person: p-1, for: [Failing, failing]}\n");
  CHECK(ranking(outcome) == "1 Failing 1/1\n");
  CHECK(outcome.voters == 1);
}

TEST_CASE("without votes there is nothing to settle") {
  const auto outcome = settled("votes: []\n");
  CHECK(outcome.result == ChoiceResult::no_votes);
  CHECK(outcome.changes.empty());
}

TEST_CASE("a choice that was written down holds, and the same again changes nothing") {
  const std::string before = std::string(clear) + "chosen: Failing\ntrainer: bureau\n";
  CHECK(settled(before).chosen == "Failing");
  const auto again =
      settle_choice(records(before, ", title: Failing, trainer: bureau"),
                    {.cohort = CohortId("autumn"), .subject = {}, .trainer = {}, .as_of = day("2021-12-01")});
  CHECK(again.result == ChoiceResult::unchanged);
  CHECK(again.changes.empty());
}

TEST_CASE("an unknown trainer and a programme without a choice session are wrong use") {
  CHECK(refusal([] { return settled(clear, {}, TrainerId("burea")); }) ==
        "there is no trainer \"burea\" (did you mean \"bureau\"?)");
  CHECK(refusal([] {
          return settle_choice(
              records(clear),
              {.cohort = CohortId("plain"), .subject = {}, .trainer = {}, .as_of = day("2021-12-01")});
        }) == "\"two\" has no choice training (a session of kind: choice)");
}

}  // namespace settle_choice_test
}  // namespace traject::actions
