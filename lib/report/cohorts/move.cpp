#include "report/cohorts/move.hpp"

#include <algorithm>

#include "model/staff.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::MoveOutcome;
using actions::MoveResult;
using calendar::Conflict;
using render::Document;
using render::Tone;

void details_members(Object& object, const calendar::DatedSession& session) {
  object.member("date", session.date);
  object.member("from", session.from);
  object.member("until", session.until);
  object.member("trainer", session.trainer);
  object.member("room", session.room);
}

std::optional<base::Date> day_after(const MoveOutcome& outcome) {
  if (!outcome.after) return {};
  return outcome.after->date;
}

// Conflicts that were set aside come first.
std::vector<calendar::Warning> every_warning(const MoveOutcome& outcome) {
  std::vector<calendar::Warning> warnings;
  for (const auto& conflict : outcome.set_aside)
    warnings.push_back({{conflict.code, conflict.message}, conflict.date});
  warnings.insert(warnings.end(), outcome.warnings.begin(), outcome.warnings.end());
  return warnings;
}

void move_members(Object& object, const MoveOutcome& outcome) {
  object.member("cohort", outcome.cohort);
  object.member("session", outcome.session.id);
  object.member("result", outcome.result);
  object.member("from", outcome.session.date, "its day before the change");
  object.member("to", day_after(outcome), "the requested day; null if the session is cancelled");
  object.member("before", outcome.session, details_members, "before the change");
  object.member("after", outcome.after, details_members, "as requested; null if the session is cancelled");
  object.member("sequence", outcome.sequence, "SEQUENCE of its event, afterwards");
  object.member("conflicts", outcome.conflicts, note_members<calendar::Conflict>,
                "why it is refused: public_holiday, closure, trainer_unavailable, room_unavailable, "
                "trainer_taken, room_taken, overlap");
  object.member("warnings", every_warning(outcome), note_members<calendar::Warning>,
                "conflicts that were set aside, by their own codes; other_weekday, out_of_order, "
                "beyond_months, school_holiday, no_school_holidays, room_too_small, talk, "
                "participant_busy, held");
  object.member("nearest", outcome.nearest,
                "if it is refused: the nearest days of the same weekday without a conflict");
  files_member(object, outcome.changes);
}

constexpr DocumentKind move_kind("move",
                                 "One session of a cohort on another day or time, with another trainer or "
                                 "room, or cancelled. Exit code 1 if the result is refused.",
                                 move_members);

template <class Records, class Id>
Cell title_cell(const Records& records, const std::optional<Id>& id) {
  if (!id) return cell(say("move.none"));
  const auto found = records.find(*id);
  return cell(found == records.end() ? id->str() : found->second.title);
}

Cell time_cell(const calendar::DatedSession& session) {
  return cell(say("time.range", {{"from", session.from}, {"until", session.until}}));
}

// What changes, from and to; the day and the time are always shown.
render::Facts facts_of(const MoveOutcome& outcome, const model::Records& records) {
  const calendar::DatedSession& before = outcome.session;
  const bool changes = outcome.result == MoveResult::moved || outcome.result == MoveResult::refused;
  const calendar::DatedSession& after = changes && outcome.after ? *outcome.after : before;
  render::Facts facts;
  const auto add = [&](base::Word label, Cell value) {
    facts.rows.emplace_back(std::move(label), std::move(value));
  };
  if (after.date == before.date) {
    add(word("label", "date"), cell(before.date));
  } else {
    add(word("label", "from"), cell(before.date));
    add(word("label", "to"), cell(after.date));
  }
  add(word("column", "time"), time_cell(before));
  if (std::pair(after.from, after.until) != std::pair(before.from, before.until))
    add(word("label", "new-time"), time_cell(after));
  if (after.trainer != before.trainer) {
    add(word("column", "trainer"), title_cell(records.trainers, before.trainer));
    add(word("label", "new-trainer"), title_cell(records.trainers, after.trainer));
  }
  if (after.room != before.room) {
    add(word("column", "room"), title_cell(records.rooms, before.room));
    add(word("label", "new-room"), title_cell(records.rooms, after.room));
  }
  return facts;
}

// The text for this kind of change.
std::string moved_key(const MoveOutcome& outcome) {
  const calendar::DatedSession& before = outcome.session;
  if (outcome.after && outcome.after->date != before.date) return "";
  return before.cancelled && outcome.result == MoveResult::moved ? "-again" : "-same-day";
}

std::string key_of(const MoveOutcome& outcome) {
  const std::string key = "move." + std::string(model::word(outcome.result));
  if (outcome.result == MoveResult::moved || outcome.result == MoveResult::refused)
    return key + moved_key(outcome);
  return outcome.result == MoveResult::unchanged && outcome.session.cancelled ? key + "-cancelled" : key;
}

Tone tone_of(MoveResult result) {
  if (result == MoveResult::refused) return Tone::bad;
  return result == MoveResult::unchanged ? Tone::plain : Tone::good;
}

void add_conflicts(Document& document, const char* heading, const std::vector<Conflict>& conflicts) {
  add_table(document, say(heading),
            table_of<Conflict>(conflicts, {{column("date"), &Conflict::date},
                                           {wrapping_column("because"), &Conflict::message}}));
}

void add_ways_out(Document& document, const MoveOutcome& outcome) {
  if (outcome.conflicts.empty()) return;
  document.blocks.emplace_back(
      render::Paragraph{outcome.nearest.empty() ? say("move.no-nearest")
                                                : say("move.nearest", {{"nearest", outcome.nearest}})});
  const bool may_be_allowed = std::all_of(outcome.conflicts.begin(), outcome.conflicts.end(),
                                          [](const auto& conflict) { return conflict.may_be_allowed; });
  if (may_be_allowed) document.blocks.emplace_back(render::Paragraph{say("move.may-be-allowed")});
}

}  // namespace

SchemaFile move_schema() { return move_kind.schema(); }

Document move(const MoveOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = move_kind.json(records.settings, outcome);
  document.blocks.emplace_back(render::Title{
      say("session.title", {{"session", outcome.session.title}, {"cohort", outcome.cohort.str()}})});
  document.blocks.emplace_back(facts_of(outcome, records));
  document.blocks.emplace_back(render::Paragraph{say(key_of(outcome)), tone_of(outcome.result)});
  add_conflicts(document, "heading.conflicts", outcome.conflicts);
  add_ways_out(document, outcome);
  add_conflicts(document, "heading.set-aside", outcome.set_aside);
  add_warnings(document, outcome.warnings);
  return document;
}

}  // namespace traject::report
