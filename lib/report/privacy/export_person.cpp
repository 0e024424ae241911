#include "report/privacy/export_person.hpp"

#include <array>
#include <optional>

#include "report/cells.hpp"
#include "report/document_kind.hpp"
#include "report/privacy/record_json.hpp"
#include "report/privacy/term_cells.hpp"

namespace traject::report {
namespace {

using actions::HeldRecord;
using model::RecordType;
using render::Document;

enum class Group { person, registrations, cohorts, vouchers, others };
constexpr std::array<const char*, 5> group_keys = {
    "person", "registrations", "cohorts", "vouchers", "others"};

Group group_of(const HeldRecord& record) {
  if (!record.content) return Group::others;
  switch (record.file.type) {
    case RecordType::people:
    case RecordType::names:
    case RecordType::coaches: return Group::person;
    case RecordType::registrations: return Group::registrations;
    case RecordType::vouchers: return Group::vouchers;
    default: return Group::cohorts;
  }
}

Json content_json(const HeldRecord& record) {
  return record.content ? record_json(*record.content) : Json{{"named_at", record.named_at}};
}

void record_members(Object& object, const HeldRecord& record) {
  object.member("file", record.file.path, "relative, with /");
  object.member("record", record.file.type, "the kind of record");
  category_members(object, record.category);
  object.member(
      "since", record.since, "the day from which the retention period is counted; null if it has not begun");
  object.member(
      "kept_until", record.kept_until, "the last day on which it is kept; null if that is not known yet");
  object.member(
      "hold", record.hold, hold_members, "the record is kept, even if its retention period is over");
  object.made("content", content_json(record), {{"type", "object"}},
              "the part of the record that is about this person, as it is in the file; or named_at, the "
              "fields in somebody else's record that name the person");
}

base::Message not_told_message(const actions::NotTold& not_told) {
  return say("export-person.not-told." + not_told.code, {{"files", not_told.files}});
}

void not_told_members(Object& object, const actions::NotTold& one) {
  object.word("code", one.code, {"sheets", "intakes", "wishes_of_others", "texts", "counts", "elsewhere"});
  object.member("files", one.files);
  object.member("message", [&] { return not_told_message(one); });
}

void export_members(Object& object, const actions::PersonExport& exported) {
  object.member("person", exported.person);
  object.member("as_of", exported.as_of, "the retention periods are those of this day");
  object.member("records", exported.records, record_members, "by file");
  object.member("not_told", exported.not_told, not_told_members, "what cannot be shown, and why");
}

constexpr DocumentKind export_kind(
    "export-person", "Everything on file about one person. Other people appear only as ids.", export_members);

render::Facts term_facts(const HeldRecord& record) {
  render::Facts facts;
  facts.rows.emplace_back(word("label", "kept-as"), category_cell(record.category));
  facts.rows.emplace_back(word("label", "term-since"), cell(record.since));
  facts.rows.emplace_back(word("label", "kept-until"), cell(record.kept_until));
  if (record.hold) facts.rows.emplace_back(word("label", "on-hold"), cell(record.hold->because));
  return facts;
}

void add_record(Document& document, const HeldRecord& record) {
  document.blocks.emplace_back(
      render::Heading{say("export-person.file", {{"file", record.file.path}}), true});
  if (record.category) document.blocks.emplace_back(term_facts(record));
  if (record.content) {
    document.blocks.emplace_back(render::Verbatim{record_lines(record_json(*record.content)), "yaml"});
  } else {
    document.blocks.emplace_back(
        render::Paragraph{say("export-person.named-at", {{"fields", record.named_at}})});
  }
}

void add_group(Document& document, const actions::PersonExport& exported, Group group) {
  bool is_begun = false;
  for (const HeldRecord& record : exported.records) {
    if (group_of(record) != group) continue;
    if (!is_begun)
      document.blocks.emplace_back(render::Heading{
          say(std::string("export-person.group.") + group_keys[static_cast<std::size_t>(group)])});
    is_begun = true;
    add_record(document, record);
  }
}

}  // namespace

SchemaFile export_person_schema() { return export_kind.schema(); }

Document export_person(const actions::PersonExport& exported, const model::Records& records) {
  Document document;
  document.data = export_kind.json(records.settings, exported);
  document.blocks.emplace_back(
      render::Title{say("export-person.title", {{"person", exported.person.str()}})});
  render::Facts facts;
  if (records.names.contains(exported.person))
    facts.rows.emplace_back(word("column", "name"), name_of(records, exported.person));
  facts.rows.emplace_back(word("label", "as-of"), cell(exported.as_of));
  document.blocks.emplace_back(std::move(facts));
  document.blocks.emplace_back(render::Paragraph{say("export-person.others-are-ids"), render::Tone::quiet});
  for (std::size_t i = 0; i < group_keys.size(); ++i) add_group(document, exported, static_cast<Group>(i));
  document.blocks.emplace_back(render::Heading{say("export-person.not-told")});
  render::Bullets bullets;
  for (const auto& one : exported.not_told) bullets.items.push_back(not_told_message(one));
  document.blocks.emplace_back(std::move(bullets));
  return document;
}

}  // namespace traject::report
