#include "report/cohorts/settle_choice.hpp"

#include "model/cohort.hpp"
#include "model/staff.hpp"
#include "report/cohorts/cohort_document.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"

namespace traject::report {
namespace {

using actions::ChoiceOutcome;
using actions::ChoiceResult;
using actions::Subject;
using render::Document;
using render::Tone;

bool is_no(const ChoiceOutcome& outcome) {
  return outcome.result != ChoiceResult::settled && outcome.result != ChoiceResult::unchanged;
}

void subject_members(Object& object, const Subject& subject) {
  object.member("rank", subject.rank, at_least(1, "the same for a tie"));
  object.member("subject", subject.title);
  object.member("votes", subject.votes, "participants who want it");
  object.member("first", subject.first, "participants who want it most");
  object.member(
      "in_programme", subject.in_programme, "the session that has this subject already; it cannot be chosen");
}

void choice_members(Object& object, const ChoiceOutcome& outcome) {
  answer_members(object, "choice", outcome.view, !is_no(outcome), outcome.changes);
  object.group("choice", [&](Object& choice) {
    choice.member("result", outcome.result);
    choice.member("chosen", outcome.chosen);
    choice.member("trainer", outcome.trainer);
    choice.member("tied", outcome.tied, "the best subjects, where there is a tie");
    choice.member("voters", outcome.voters);
    choice.member("without_vote", outcome.without_vote, "participants");
    choice.member("ranking", outcome.ranking, subject_members);
  });
}

constexpr DocumentKind choice_kind(
    {"plan-cohort", "choice"}, "--choice: the subject of the choice training. Exit code 1 if none is chosen.",
    choice_members);

render::Table ranking_table(const ChoiceOutcome& outcome) {
  const auto rank = [](const Subject& subject) { return subject.in_programme ? Cell{} : cell(subject.rank); };
  const auto remark = [](const Subject& subject) {
    return subject.in_programme ? cell(say("choice.in-programme", {{"session", *subject.in_programme}}))
                                : Cell{};
  };
  return table_of<Subject>(
      outcome.ranking,
      {{right_column("rank"), rank},
       {column("subject"), &Subject::title},
       {right_column("votes"), &Subject::votes},
       {right_column("first_votes"), &Subject::first},
       {wrapping_column("remark"), remark}});
}

base::Message sentence(const ChoiceOutcome& outcome, const model::Records& records) {
  switch (outcome.result) {
    case ChoiceResult::settled:
    case ChoiceResult::unchanged: break;
    case ChoiceResult::tie: return say("choice.tie", {{"subjects", outcome.tied}});
    case ChoiceResult::no_votes: return say("choice.no-votes");
    case ChoiceResult::refused: return say("choice.refused", {{"session", *outcome.in_programme}});
  }
  const bool unchanged = outcome.result == ChoiceResult::unchanged;
  if (!outcome.trainer) {
    return say(unchanged ? "choice.unchanged" : "choice.settled", {{"subject", *outcome.chosen}});
  }
  const auto trainer = records.trainers.find(*outcome.trainer);
  return say(
      unchanged ? "choice.unchanged-with" : "choice.settled-with",
      {{"subject", *outcome.chosen},
       {"trainer", trainer == records.trainers.end() ? outcome.trainer->str() : trainer->second.title}});
}

}  // namespace

SchemaFile settle_choice_schema() { return choice_kind.schema(); }

Document settle_choice(const ChoiceOutcome& outcome, const model::Records& records) {
  Document document = cohort_document(choice_kind.json(records.settings, outcome), outcome.view, records);
  document.table = ranking_table(outcome);
  document.blocks.emplace_back(
      render::Paragraph{sentence(outcome, records), is_no(outcome) ? Tone::bad : Tone::good});
  add_section(document, "heading.ranking", ranking_table(outcome));
  document.blocks.emplace_back(render::Paragraph{say(
      "choice.voters", {{"voters", std::int64_t{outcome.voters}},
                        {"people", static_cast<std::int64_t>(outcome.view.cohort.participants.size())}})});
  std::vector<std::string> silent;
  for (const auto& person : outcome.without_vote) silent.push_back(person.str());
  if (!silent.empty() && outcome.voters > 0)
    document.blocks.emplace_back(render::Paragraph{say("choice.silent", {{"people", silent}}), Tone::quiet});
  add_warnings(document, outcome.view.warnings);
  return document;
}

}  // namespace traject::report
