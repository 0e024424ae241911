#include "report/privacy/export_person.hpp"

#include <array>
#include <optional>

#include "report/cells.hpp"
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

Json record_data(const HeldRecord& record) {
  return {{"file", record.file.path},
          {"record", model::word(record.file.type)},
          {"category", category_json(record.category)},
          {"selection_list", selection_list_json(record.category)},
          {"since", json_of(record.since)},
          {"kept_until", json_of(record.kept_until)},
          {"hold", hold_json(record.hold)},
          {"content", content_json(record)}};
}

base::Message not_told_message(const actions::NotTold& not_told) {
  return say("export-person.not-told." + not_told.code, {{"files", not_told.files}});
}

Json data_of(const actions::PersonExport& exported, const model::Records& records) {
  Json data = frame("export-person", records.settings);
  data["person"] = exported.person.str();
  data["as_of"] = base::to_string(exported.as_of);
  data["records"] = list_of(exported.records, record_data);
  data["not_told"] = list_of(exported.not_told, [](const actions::NotTold& one) -> Json {
    return {{"code", one.code}, {"files", one.files}, {"message", render::to_json(not_told_message(one))}};
  });
  return data;
}

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

Document export_person(const actions::PersonExport& exported, const model::Records& records) {
  Document document;
  document.data = data_of(exported, records);
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
