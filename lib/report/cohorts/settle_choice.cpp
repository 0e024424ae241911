#include "report/cohorts/settle_choice.hpp"

#include "report/cells.hpp"
#include "report/cohorts/cohort_document.hpp"

namespace traject::report {
namespace {

using actions::ChoiceOutcome;
using actions::ChoiceResult;
using actions::Subject;
using render::Align;
using render::Document;
using render::Tone;

bool is_no(const ChoiceOutcome& outcome) {
  return outcome.result != ChoiceResult::settled && outcome.result != ChoiceResult::unchanged;
}

Json subject_json(const Subject& subject) {
  return {{"rank", subject.rank},
          {"subject", subject.title},
          {"votes", subject.votes},
          {"first", subject.first},
          {"in_programme", subject.in_programme ? Json(*subject.in_programme) : Json(nullptr)}};
}

render::Table ranking_table(const ChoiceOutcome& outcome) {
  render::Table table{{column("rank", Align::right), column("subject"), column("votes", Align::right),
                       column("first_votes", Align::right), column("remark", Align::left, true)},
                      {}};
  for (const Subject& subject : outcome.ranking) {
    const Cell remark =
        subject.in_programme ? cell(say("choice.in-programme", {{"session", *subject.in_programme}}))
                             : Cell{};
    table.rows.push_back({subject.in_programme ? Cell{} : cell(subject.rank), cell(subject.title),
                          cell(subject.votes), cell(subject.first), remark});
  }
  return table;
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

Document settle_choice(const ChoiceOutcome& outcome, const model::Records& records) {
  Document document = cohort_document("choice", outcome.view, outcome.changes, records);
  if (is_no(outcome)) document.data["verdict"] = "no";
  Json ranking = Json::array();
  for (const Subject& subject : outcome.ranking) ranking.push_back(subject_json(subject));
  document.data["choice"] = {
      {"result", model::word(outcome.result)},
      {"chosen", outcome.chosen ? Json(*outcome.chosen) : Json(nullptr)},
      {"trainer", outcome.trainer ? Json(outcome.trainer->str()) : Json(nullptr)},
      {"tied", outcome.tied},
      {"voters", outcome.voters},
      {"without_vote", ids(outcome.without_vote)},
      {"ranking", std::move(ranking)}};
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
