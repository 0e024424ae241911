#include "report/privacy/forget_due.hpp"

#include "model/declaration.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"
#include "report/privacy/term_cells.hpp"

namespace traject::report {
namespace {

using actions::KeptRecord;
using render::Document;

std::vector<std::string> names_of(const KeptRecord& kept) {
  std::vector<std::string> people;
  for (const auto& person : kept.people) people.push_back(person.str());
  return people;
}

void kept_members(Object& object, const KeptRecord& kept) {
  object.member(
      "mark", [&] { return actions::mark_of(kept); }, "identifies this line: --list finds it by this mark");
  object.member("file", kept.file, "relative, with /; for answer sheets, the folder of their form");
  object.member("people", kept.people, "whose part of the record it is; empty if it is nobody's");
  object.member("year", kept.year, "for invoices");
  object.member("records", kept.records, at_least(1, "sheets, invoices"));
  category_members(object, kept.category);
  object.member("since", kept.since, "the day from which the retention period was counted");
  object.member("until", kept.until, "the last day on which it is kept");
  object.member("hold", kept.hold, hold_members, "why it is kept");
}

void due_members(Object& object, const actions::DueList& list) {
  object.member("as_of", list.as_of);
  object.member("due", list.due, kept_members, "past their retention period, by file");
  object.member("on_hold", list.on_hold, kept_members, "past their retention period, but on hold");
}

constexpr DocumentKind due_kind({"forget", "due"}, "What is past its retention period: --due.", due_members);

void destroyed_members(Object& object, const actions::DestroyOutcome& outcome, const bool& confirmed) {
  object.member("as_of", outcome.as_of);
  object.member("confirmed", confirmed, "false: nothing was done, only shown");
  object.member("destroyed", outcome.destroyed, kept_members, "on the list, and due");
  object.member("not_signed", outcome.not_signed, kept_members,
                "due, but not on the list, or with something that is not on it");
  object.member("unknown", outcome.unknown, "marks on the list that are not due");
  object.member("declaration", confirmed ? outcome.declaration : std::nullopt,
                "the id of the declaration of destruction");
  removed_members(object, confirmed ? outcome.removed : actions::Removed{});
}

constexpr DocumentKind destroyed_kind({"forget", "list"}, "What was destroyed: --list.", destroyed_members);

Cell people_cell(const KeptRecord& kept) {
  const auto people = names_of(kept);
  return people.empty() ? Cell{} : cell(people);
}
Cell year_cell(const KeptRecord& kept) { return kept.year ? cell(std::to_string(*kept.year)) : Cell{}; }
Cell count_cell(const KeptRecord& kept) { return kept.records == 1 ? Cell{} : cell(kept.records); }

// A record on hold has no mark, because signing cannot remove it.
enum class Kept { past_its_term, on_hold };

render::Table kept_table(const std::vector<KeptRecord>& records, Kept kept = Kept::past_its_term) {
  const OnlyIf signed_away{kept == Kept::past_its_term};
  const OnlyIf on_hold{kept == Kept::on_hold};
  return table_of<KeptRecord>(
      records,
      {{column("mark"), actions::mark_of, signed_away},
       {column("file"), &KeptRecord::file},
       {wrapping_column("people"), people_cell},
       {right_column("year"), year_cell},
       {right_column("records"), count_cell},
       {column("term"), [](auto& record) { return category_cell(record.category); }},
       {column("since"), &KeptRecord::since},
       {column("kept_until"), &KeptRecord::until},
       {column("hold_until"), [](auto& record) { return record.hold->until; }, on_hold},
       {wrapping_column("because"), [](auto& record) { return record.hold->because; }, on_hold}});
}

render::Facts place_to_sign() {
  render::Facts facts;
  for (const char* label : {"owner", "archivist", "date"})
    facts.rows.emplace_back(word("sign", label), cell(std::string("…………………………………………")));
  return facts;
}

base::Message ending_of(const actions::DestroyOutcome& outcome, Destroys how) {
  if (how == Destroys::shown) return say("forget-due.confirm");
  return say(how == Destroys::tried ? "forget-due.tried" : "forget-due.done",
             {{"file", model::file_of<model::Declaration>(*outcome.declaration)}});
}

}  // namespace

void removed_members(Object& object, const actions::Removed& removed) {
  files_member(object, removed.changes);
  object.member("gone", removed.gone, "removed, or to be removed with --dry-run; relative, with /");
}

SchemaFile forget_due_schema() { return due_kind.schema(); }
SchemaFile destroyed_schema() { return destroyed_kind.schema(); }

Document forget_due(const actions::DueList& list, const model::Records& records) {
  Document document;
  document.data = due_kind.json(records.settings, list);
  document.table = kept_table(list.due);
  document.blocks.emplace_back(
      render::Title{say("forget-due.title", {{"organisation", records.settings.organisation}})});
  if (list.due.empty()) {
    document.blocks.emplace_back(
        render::Paragraph{say("forget-due.nothing", {{"date", list.as_of}}), render::Tone::good});
  } else {
    document.blocks.emplace_back(render::Paragraph{say(
        "forget-due.count", {{"count", static_cast<std::int64_t>(list.due.size())}, {"date", list.as_of}})});
    document.blocks.emplace_back(render::without_empty_columns(kept_table(list.due)));
  }
  add_table(document, say("forget-due.on-hold"),
            render::without_empty_columns(kept_table(list.on_hold, Kept::on_hold)));
  if (list.due.empty()) return document;
  document.blocks.emplace_back(render::Heading{say("forget-due.sign")});
  document.blocks.emplace_back(place_to_sign());
  document.blocks.emplace_back(render::Paragraph{say("forget-due.next"), render::Tone::quiet});
  return document;
}

Document destroyed(const actions::DestroyOutcome& outcome, const model::Records& records, Destroys how) {
  const bool confirmed = how != Destroys::shown;
  Document document;
  document.data = destroyed_kind.json(records.settings, outcome, confirmed);
  document.table = kept_table(outcome.destroyed);
  document.blocks.emplace_back(
      render::Title{say(how == Destroys::done ? "forget-due.title-done" : "forget-due.title-signed")});
  if (outcome.destroyed.empty()) {
    document.blocks.emplace_back(render::Paragraph{say("forget-due.nothing-signed"), render::Tone::warning});
  } else {
    document.blocks.emplace_back(render::without_empty_columns(kept_table(outcome.destroyed)));
  }
  add_table(
      document, say("forget-due.not-signed"), render::without_empty_columns(kept_table(outcome.not_signed)));
  if (!outcome.unknown.empty())
    document.blocks.emplace_back(
        render::Paragraph{say("forget-due.unknown", {{"marks", outcome.unknown}}), render::Tone::warning});
  if (outcome.destroyed.empty()) return document;
  document.blocks.emplace_back(render::Paragraph{ending_of(outcome, how)});
  return document;
}

}  // namespace traject::report
