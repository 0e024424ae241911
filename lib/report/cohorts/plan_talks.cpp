#include "report/cohorts/plan_talks.hpp"

#include <algorithm>

#include "render/json.hpp"
#include "report/cells.hpp"
#include "report/cohorts/cohort_document.hpp"

namespace traject::report {
namespace {

using actions::PlannedTalk;
using actions::TalkChange;
using actions::TalksOutcome;
using calendar::MissingTalk;
using model::Talk;
using render::Align;
using render::Document;

std::string series_title(const TalksOutcome& outcome, const model::Records& records,
                         const model::IndividualSessionId& id) {
  for (const auto& series : records.programmes.at(outcome.view.cohort.programme).individual_sessions) {
    if (series.id == id) return series.title;
  }
  return id.str();
}

std::string adviser_title(const model::Records& records, const model::AdviserId& id) {
  const auto found = records.advisers.find(id);
  return found == records.advisers.end() ? id.str() : found->second.title;
}

Json day_json(const std::optional<base::Date>& day) {
  return day ? Json(base::to_string(*day)) : Json(nullptr);
}

Json time_json(const std::optional<Talk>& talk) {
  if (!talk) return nullptr;
  return {{"adviser", talk->adviser.str()},
          {"date", base::to_string(talk->date)},
          {"from", base::to_string(talk->from)},
          {"until", base::to_string(talk->until)}};
}

Json planned_talk_json(const PlannedTalk& planned) {
  Json json = {{"person", planned.talk.person.str()},
               {"session", planned.talk.session.str()},
               {"number", planned.talk.number}};
  json.update(time_json(planned.talk));
  json["status"] = model::word(planned.status);
  return json;
}

Json change_json(const TalkChange& change) {
  return {{"person", change.person.str()},
          {"session", change.series.str()},
          {"before", time_json(change.before)},
          {"after", time_json(change.after)},
          {"because", render::to_json(change.because)}};
}

Json missing_json(const MissingTalk& missing) {
  return {{"person", missing.person.str()},
          {"session", missing.series.str()},
          {"number", missing.number},
          {"code", missing.code},
          {"because", render::to_json(missing.because)}};
}

Json facts_json(const model::TalkFacts& facts) {
  return {{"person", facts.person.str()},
          {"registered_on", day_json(facts.registered_on)},
          {"filled_in_on", day_json(facts.filled_in_on)},
          {"manager_talk_on", day_json(facts.manager_talk_on)}};
}

Cell time_cell(const Talk& talk) {
  return cell(say("time.range", {{"from", talk.from}, {"until", talk.until}}));
}

render::Table talks_table(const TalksOutcome& outcome, const model::Records& records) {
  render::Table table{{column("date"), column("time"), column("person"), column("name"), column("talk"),
                       column("adviser"), column("status")},
                      {}};
  for (const auto& [talk, status] : outcome.talks) {
    const std::string title = series_title(outcome, records, talk.session);
    table.rows.push_back(
        {cell(talk.date), time_cell(talk), cell(talk.person.str()), name_of(records, talk.person),
         cell(say("talk.number", {{"title", title}, {"number", std::int64_t{talk.number}}})),
         cell(adviser_title(records, talk.adviser)), base::Value(word("talk-status", model::word(status)))});
  }
  return table;
}

render::Table talks_sheet(const TalksOutcome& outcome) {
  render::Table table;
  for (const char* key : {"person", "session", "number", "adviser", "date", "from", "until", "status"})
    table.columns.push_back(column(key));
  for (const auto& [talk, status] : outcome.talks) {
    table.rows.push_back({cell(talk.person.str()), cell(talk.session.str()), cell(talk.number),
                          cell(talk.adviser.str()), cell(talk.date), base::Value(talk.from),
                          base::Value(talk.until), base::Value(word("talk-status", model::word(status)))});
  }
  return table;
}

Cell moment_cell(const std::optional<Talk>& talk) {
  if (!talk) return {};
  return cell(say("talk.moment", {{"day", talk->date}, {"from", talk->from}}));
}

// With the adviser where that is news.
Cell after_cell(const TalkChange& change, const model::Records& records) {
  const bool same = change.before && change.after && change.before->adviser == change.after->adviser;
  if (same || !change.after) return moment_cell(change.after);
  return cell(say("talk.moment-with", {{"day", change.after->date},
                                       {"from", change.after->from},
                                       {"adviser", adviser_title(records, change.after->adviser)}}));
}

using Changes = std::vector<TalkChange>;

render::Table changes_table(const Changes& changes, const model::Records& records) {
  render::Table table{{column("person"), column("name"), column("before"), column("after")}, {}};
  for (const TalkChange& change : changes) {
    table.rows.push_back({cell(change.person.str()), name_of(records, change.person),
                          moment_cell(change.before), after_cell(change, records)});
  }
  return table;
}

// Those with one reason together, in the order in which each reason comes first.
std::vector<Changes> by_reason(const Changes& all) {
  std::vector<Changes> groups;
  for (const TalkChange& change : all) {
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const Changes& other) {
      return other.front().because == change.because;
    });
    if (group == groups.end()) {
      groups.push_back({change});
    } else {
      group->push_back(change);
    }
  }
  return groups;
}

// A reason for several people stands once, above them: beside two moments there is no room for it.
void show_changes(Document& document, const TalksOutcome& outcome, const model::Records& records) {
  const auto count = static_cast<std::int64_t>(outcome.changes_of_people.size());
  if (count == 0) return;
  document.blocks.emplace_back(render::Heading{say("heading.to-tell", {{"count", count}})});
  for (const Changes& changes : by_reason(outcome.changes_of_people)) {
    const auto& because = changes.front().because;
    if (because) document.blocks.emplace_back(render::Facts{{{word("column", "because"), cell(*because)}}});
    document.blocks.emplace_back(changes_table(changes, records));
  }
}

// Of the talks alone; those of the sessions are told where the sessions are.
std::vector<calendar::Warning> warnings_of_talks(const TalksOutcome& outcome) {
  auto warnings = outcome.view.warnings;
  std::erase_if(warnings, [](const auto& warning) { return warning.code != "talk_in_school_holiday"; });
  return warnings;
}

// Of one person, for one reason: shown in one row.
bool is_alike(const MissingTalk& a, const MissingTalk& b) {
  return a.person == b.person && a.series == b.series && a.code == b.code;
}

render::Table missing_table(const TalksOutcome& outcome, const model::Records& records) {
  render::Table table{
      {column("person"), column("name"), column("talk"), column("because", Align::left, true)}, {}};
  const auto& all = outcome.missing;
  for (auto first = all.begin(); first != all.end();) {
    const auto next =
        std::find_if(first, all.end(), [&](const MissingTalk& other) { return !is_alike(*first, other); });
    std::vector<std::string> numbers;
    for (auto one = first; one != next; ++one) numbers.push_back(std::to_string(one->number));
    table.rows.push_back(
        {cell(first->person.str()), name_of(records, first->person),
         cell(say(
             "talk.number", {{"title", series_title(outcome, records, first->series)}, {"number", numbers}})),
         cell(first->because)});
    first = next;
  }
  return table;
}

Cell day_cell(const std::optional<base::Date>& day) { return day ? cell(*day) : Cell{}; }

// Only where something is on file.
render::Table facts_table(const TalksOutcome& outcome, const model::Records& records) {
  render::Table table{{column("person"), column("name"), column("registered_on"), column("filled_in_on"),
                       column("manager_talk_on")},
                      {}};
  const bool any = std::any_of(outcome.facts.begin(), outcome.facts.end(), [](const auto& facts) {
    return facts.registered_on || facts.filled_in_on || facts.manager_talk_on;
  });
  if (!any) return table;
  for (const auto& facts : outcome.facts) {
    table.rows.push_back(
        {cell(facts.person.str()), name_of(records, facts.person), day_cell(facts.registered_on),
         day_cell(facts.filled_in_on), day_cell(facts.manager_talk_on)});
  }
  return table;
}

void show_summary(Document& document, const TalksOutcome& outcome) {
  document.blocks.emplace_back(render::Paragraph{say(
      "talks.summary", {{"placed", static_cast<std::int64_t>(outcome.talks.size())},
                        {"wanted", std::int64_t{outcome.wanted}},
                        {"one", std::int64_t{outcome.with_one_adviser}},
                        {"people", static_cast<std::int64_t>(outcome.facts.size())}})});
  if (outcome.changes.empty()) document.blocks.emplace_back(render::Paragraph{say("talks.unchanged")});
}

}  // namespace

Document plan_talks(const TalksOutcome& outcome, const model::Records& records) {
  Document document = cohort_document("talks", outcome.view, outcome.changes, records);
  if (!outcome.missing.empty()) document.data["verdict"] = "no";
  document.data["talks"] = list_of(outcome.talks, planned_talk_json);
  document.data["changed"] = list_of(outcome.changes_of_people, change_json);
  document.data["missing"] = list_of(outcome.missing, missing_json);
  document.data["people"] = list_of(outcome.facts, facts_json);
  document.table = talks_sheet(outcome);
  show_summary(document, outcome);
  show_changes(document, outcome, records);
  add_section(document, "heading.missing-talks", missing_table(outcome, records));
  add_section(document, "heading.planned-talks", talks_table(outcome, records));
  add_section(document, "heading.talk-facts", facts_table(outcome, records));
  add_warnings(document, warnings_of_talks(outcome));
  return document;
}

}  // namespace traject::report
