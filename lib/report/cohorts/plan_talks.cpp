#include "report/cohorts/plan_talks.hpp"

#include <algorithm>

#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/staff.hpp"
#include "report/cohorts/cohort_document.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"

namespace traject::report {
namespace {

using actions::PlannedTalk;
using actions::TalkChange;
using actions::TalksOutcome;
using calendar::MissingTalk;
using model::Talk;
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

void time_members(Object& object, const Talk& talk) {
  object.member("adviser", talk.adviser);
  object.member("date", talk.date);
  object.member("from", talk.from);
  object.member("until", talk.until);
}

void planned_talk_members(Object& object, const PlannedTalk& planned) {
  object.member("person", planned.talk.person);
  object.member("session", planned.talk.session, "the series, such as tma");
  object.member("number", planned.talk.number, at_least(1));
  time_members(object, planned.talk);
  object.member("status", planned.status);
}

void talk_change_members(Object& object, const TalkChange& change) {
  object.member("person", change.person);
  object.member("session", change.series);
  object.member("before", change.before, time_members);
  object.member("after", change.after, time_members);
  object.member("because", change.because, "why it changed");
}

void missing_talk_members(Object& object, const MissingTalk& missing) {
  object.member("person", missing.person);
  object.member("session", missing.series);
  object.member("number", missing.number, at_least(1));
  object.word("code", missing.code, {"no_adviser", "person_busy", "too_near", "full"});
  object.member("because", missing.message);
}

void facts_members(Object& object, const model::TalkFacts& facts) {
  object.member("person", facts.person);
  object.member("registered_on", facts.registered_on);
  object.member("filled_in_on", facts.filled_in_on);
  object.member("manager_talk_on", facts.manager_talk_on);
}

void talks_members(Object& object, const TalksOutcome& outcome) {
  answer_members(object, "talks", outcome.view, outcome.missing.empty(), outcome.changes);
  object.member("talks", outcome.talks, planned_talk_members, "by date; what was held before is among them");
  object.member("changed", outcome.changes_of_people, talk_change_members,
                "people who must be told; empty for a first plan");
  object.member("missing", outcome.missing, missing_talk_members, "what could not be planned");
  object.member(
      "people", outcome.facts, facts_members, "what is on file about each participant, never a result");
}

constexpr DocumentKind talks_kind(
    {"plan-cohort", "talks"}, "--talks: the individual sessions. Exit code 1 if one could not be planned.",
    talks_members);

Cell time_cell(const Talk& talk) {
  return cell(say("time.range", {{"from", talk.from}, {"until", talk.until}}));
}

base::Word status_of_talk(const PlannedTalk& planned) {
  return word("talk-status", model::word(planned.status));
}

render::Table planned_talks_table(const TalksOutcome& outcome, const model::Records& records) {
  const auto title = [&](const PlannedTalk& planned) {
    return say("talk.number", {{"title", series_title(outcome, records, planned.talk.session)},
                               {"number", std::int64_t{planned.talk.number}}});
  };
  return table_of<PlannedTalk>(
      outcome.talks,
      {{column("date"), [](auto& planned) { return planned.talk.date; }},
       {column("time"), [](auto& planned) { return time_cell(planned.talk); }},
       {column("person"), [](auto& planned) { return planned.talk.person; }},
       {column("name"), [&](auto& planned) { return name_of(records, planned.talk.person); }},
       {column("talk"), title},
       {column("adviser"), [&](auto& planned) { return adviser_title(records, planned.talk.adviser); }},
       {column("status"), status_of_talk}});
}

render::Table planned_talks_sheet(const TalksOutcome& outcome) {
  return table_of<PlannedTalk>(
      outcome.talks,
      {{column("person"), [](auto& planned) { return planned.talk.person; }},
       {column("session"), [](auto& planned) { return planned.talk.session; }},
       {column("number"), [](auto& planned) { return planned.talk.number; }},
       {column("adviser"), [](auto& planned) { return planned.talk.adviser; }},
       {column("date"), [](auto& planned) { return planned.talk.date; }},
       {column("from"), [](auto& planned) { return planned.talk.from; }},
       {column("until"), [](auto& planned) { return planned.talk.until; }},
       {column("status"), status_of_talk}});
}

Cell moment_cell(const std::optional<Talk>& talk) {
  if (!talk) return {};
  return cell(say("talk.moment", {{"day", talk->date}, {"from", talk->from}}));
}

// Names the adviser only if that is new.
Cell after_cell(const TalkChange& change, const model::Records& records) {
  const bool same = change.before && change.after && change.before->adviser == change.after->adviser;
  if (same || !change.after) return moment_cell(change.after);
  return cell(say("talk.moment-with", {{"day", change.after->date},
                                       {"from", change.after->from},
                                       {"adviser", adviser_title(records, change.after->adviser)}}));
}

using Changes = std::vector<TalkChange>;

render::Table changes_table(const Changes& changes, const model::Records& records) {
  return table_of<TalkChange>(
      changes, {{column("person"), &TalkChange::person},
                {column("name"), [&](auto& change) { return name_of(records, change.person); }},
                {column("before"), [](auto& change) { return moment_cell(change.before); }},
                {column("after"), [&](auto& change) { return after_cell(change, records); }}});
}

// Groups people by reason, in the order in which the reasons first occur.
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

// A reason that several people share goes above them: beside two moments there is no room for it.
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

// Only the warnings about talks; those about sessions are shown with the sessions.
std::vector<calendar::Warning> warnings_of_talks(const TalksOutcome& outcome) {
  auto warnings = outcome.view.warnings;
  std::erase_if(warnings, [](const auto& warning) { return warning.code != "talk_in_school_holiday"; });
  return warnings;
}

// The same person, series and reason: shown in one row.
bool is_alike(const MissingTalk& a, const MissingTalk& b) {
  return a.person == b.person && a.series == b.series && a.code == b.code;
}

// Talks missing for the same reason, with their numbers.
struct MissingTalks {
  const MissingTalk* first = nullptr;
  std::vector<std::string> numbers;
};

std::vector<MissingTalks> missing_talks(const std::vector<MissingTalk>& all) {
  std::vector<MissingTalks> groups;
  for (const MissingTalk& talk : all) {
    if (groups.empty() || !is_alike(*groups.back().first, talk)) groups.push_back({&talk, {}});
    groups.back().numbers.push_back(std::to_string(talk.number));
  }
  return groups;
}

render::Table missing_table(const TalksOutcome& outcome, const model::Records& records) {
  const auto title = [&](const MissingTalks& talks) {
    return say("talk.number",
               {{"title", series_title(outcome, records, talks.first->series)}, {"number", talks.numbers}});
  };
  return table_of<MissingTalks>(
      missing_talks(outcome.missing),
      {{column("person"), [](auto& talks) { return talks.first->person; }},
       {column("name"), [&](auto& talks) { return name_of(records, talks.first->person); }},
       {column("talk"), title},
       {wrapping_column("because"), [](auto& talks) { return talks.first->message; }}});
}

// Only rows with something on file.
render::Table facts_table(const TalksOutcome& outcome, const model::Records& records) {
  using model::TalkFacts;
  const bool any = std::any_of(outcome.facts.begin(), outcome.facts.end(), [](const auto& facts) {
    return facts.registered_on || facts.filled_in_on || facts.manager_talk_on;
  });
  if (!any) return {};
  return table_of<TalkFacts>(
      outcome.facts, {{column("person"), &TalkFacts::person},
                      {column("name"), [&](auto& facts) { return name_of(records, facts.person); }},
                      {column("registered_on"), &TalkFacts::registered_on},
                      {column("filled_in_on"), &TalkFacts::filled_in_on},
                      {column("manager_talk_on"), &TalkFacts::manager_talk_on}});
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

SchemaFile plan_talks_schema() { return talks_kind.schema(); }

Document plan_talks(const TalksOutcome& outcome, const model::Records& records) {
  Document document = cohort_document(talks_kind.json(records.settings, outcome), outcome.view, records);
  document.table = planned_talks_sheet(outcome);
  show_summary(document, outcome);
  show_changes(document, outcome, records);
  add_section(document, "heading.missing-talks", missing_table(outcome, records));
  add_section(document, "heading.planned-talks", planned_talks_table(outcome, records));
  add_section(document, "heading.talk-facts", facts_table(outcome, records));
  add_warnings(document, warnings_of_talks(outcome));
  return document;
}

}  // namespace traject::report
