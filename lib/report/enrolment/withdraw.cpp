#include "report/enrolment/withdraw.hpp"

#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::WithdrawOutcome;
using render::Document;

Json data_of(const WithdrawOutcome& outcome, const model::Records& records) {
  Json data = frame("withdraw", records.settings);
  data["programme"] = outcome.programme.str();
  data["person"] = outcome.person.str();
  data["date"] = base::to_string(outcome.date);
  data["because"] = outcome.because;
  data["result"] = model::word(outcome.result);
  data["cohorts"] = Json::array();
  for (const auto& place : outcome.places) data["cohorts"].push_back(place.cohort.str());
  data["refill"] = Json::array();
  for (const auto& place : outcome.places) {
    if (!place.refill_from) continue;
    data["refill"].push_back({{"cohort", place.cohort.str()},
                              {"from", json_of(place.refill_from)},
                              {"until", json_of(place.refill_until)}});
  }
  data["place_kept"] = json_of(outcome.place_kept);
  data["place_taken_by"] = outcome.place_taken ? Json(outcome.place_taken->person.str()) : Json(nullptr);
  data["files"] = files_json(outcome.changes);
  return data;
}

render::Facts facts_of(const WithdrawOutcome& outcome, const model::Records& records) {
  render::Facts facts;
  if (records.names.contains(outcome.person))
    facts.rows.emplace_back(word("column", "name"), name_of(records, outcome.person));
  facts.rows.emplace_back(word("label", "registered"), base::Value(outcome.registered_at));
  facts.rows.emplace_back(word("label", "withdrawn"), cell(outcome.date));
  facts.rows.emplace_back(word("column", "because"), cell(outcome.because));
  return facts;
}

std::string title_key(const WithdrawOutcome& outcome) {
  return outcome.result == actions::WithdrawResult::undone ? "withdraw.title-undo" : "withdraw.title";
}

// Whether the place can be given away, how, and until when.
base::Message message_of(const actions::FreePlace& place) {
  const std::string cohort = place.cohort.str();
  if (place.of_guest) return say("withdraw.place", {{"cohort", cohort}});
  if (!place.refill_from) return say("withdraw.place-stays-empty", {{"cohort", cohort}});
  if (!place.refill_until)
    return say("withdraw.place-to-fill", {{"cohort", cohort}, {"from", *place.refill_from}});
  return say("withdraw.place-to-fill-until",
             {{"cohort", cohort}, {"from", *place.refill_from}, {"until", *place.refill_until}});
}

}  // namespace

Document withdraw(const WithdrawOutcome& outcome, const model::Records& records) {
  const std::string& title = records.programmes.at(outcome.programme).title;
  Document document;
  document.data = data_of(outcome, records);
  document.blocks.emplace_back(
      render::Title{say(title_key(outcome), {{"person", outcome.person.str()}, {"programme", title}})});
  document.blocks.emplace_back(facts_of(outcome, records));
  document.blocks.emplace_back(
      render::Paragraph{say("withdraw." + std::string(model::word(outcome.result)),
                            {{"person", outcome.person.str()}, {"date", outcome.date}})});
  if (outcome.place_kept) {
    document.blocks.emplace_back(render::Paragraph{say(
        "withdraw.place-kept", {{"person", outcome.person.str()}, {"cohort", outcome.place_kept->str()}})});
  }
  if (outcome.place_taken) {
    document.blocks.emplace_back(render::Paragraph{
        say("withdraw.place-taken", {{"person", outcome.person.str()},
                                     {"other", outcome.place_taken->person.str()},
                                     {"date", outcome.place_taken->date}}),
        render::Tone::warning});
  }
  for (const auto& place : outcome.places)
    document.blocks.emplace_back(render::Paragraph{message_of(place), render::Tone::warning});
  return document;
}

}  // namespace traject::report
