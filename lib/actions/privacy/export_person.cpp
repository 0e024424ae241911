#include "actions/privacy/export_person.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "actions/named_records.hpp"
#include "actions/privacy/part_of_person.hpp"
#include "actions/privacy/personal_texts.hpp"
#include "model/each_record.hpp"
#include "model/mentions.hpp"
#include "model/record_structs.hpp"

namespace traject::actions {
namespace {

using model::PersonId;
using model::RecordFile;
using model::Records;
using model::RecordType;

std::string joined(const std::vector<std::string>& keys) {
  std::string text;
  for (const std::string& key : keys) text += (text.empty() ? "" : ".") + key;
  return text;
}

// What others wish is theirs: who avoids somebody is not told to that person.
bool is_wish(const model::ValuePlace& place, const PersonId& person) {
  if (place.file.ids.empty() || place.file.ids.back() == person.str()) return false;
  if (place.file.type == RecordType::coaches) return true;
  const auto is_one = [](const std::string& key) { return key == "coach" || key == "team"; };
  return place.file.type == RecordType::registrations &&
         std::any_of(place.keys.begin(), place.keys.end(), is_one);
}

class Exporter {
 public:
  Exporter(const Records& records, const PersonId& person, const std::map<std::string, std::string>& texts,
           base::Date as_of)
      : records_(records), person_(person), texts_(texts), kept_(kept_records(records, as_of)) {
    outcome_.person = person;
    outcome_.as_of = as_of;
  }

  PersonExport run() {
    model::each_record(records_, [&](const RecordFile& file, const auto&) {
      if (auto content = part_of(records_, file, person_)) held(file).content = std::move(content);
    });
    for (const auto& place : model::mentions_of(records_, person_)) {
      if (is_wish(place, person_)) {
        wishes_.insert(place.file.path);
      } else if (auto& record = held(place.file); !record.content) {
        record.named_at.push_back(joined(place.keys));
      }
    }
    for (auto& [path, record] : held_) outcome_.records.push_back(std::move(record));
    add_not_told();
    return std::move(outcome_);
  }

 private:
  HeldRecord& held(const RecordFile& file) {
    const auto found = held_.find(file.path);
    if (found != held_.end()) return found->second;
    HeldRecord record{
        .file = file,
        .content = {},
        .named_at = {},
        .category = {},
        .since = {},
        .kept_until = {},
        .hold = {}};
    if (const KeptRecord* kept = kept_as(file)) {
      record.category = kept->category;
      record.since = kept->since;
      record.kept_until = kept->until;
      record.hold = kept->hold;
    }
    return held_.emplace(file.path, std::move(record)).first->second;
  }

  // A name and what somebody is as a coach stay as long as the person's own record.
  [[nodiscard]] const KeptRecord* kept_as(const RecordFile& file) const {
    const bool with_person = file.type == RecordType::names || file.type == RecordType::coaches;
    const std::string path = with_person ? model::file_of<model::Person>(person_) : file.path;
    const KeptRecord* any = nullptr;
    for (const KeptRecord& kept : kept_) {
      if (kept.file != path) continue;
      if (std::find(kept.people.begin(), kept.people.end(), person_) != kept.people.end()) return &kept;
      any = &kept;
    }
    return any;
  }

  // Only what there is in the folder.
  void add_not_told() {
    const auto tell = [&](const char* code, std::vector<std::string> files) {
      outcome_.not_told.push_back({code, std::move(files)});
    };
    std::vector<std::string> sheets;
    for (const auto& [cohort, forms] : records_.responses) {
      if (held_.contains(model::file_of<model::Cohort>(cohort)))
        sheets.push_back(model::record_folder(RecordType::responses, {cohort.str()}));
    }
    if (!sheets.empty()) tell("sheets", std::move(sheets));
    if (!records_.intakes.empty()) tell("intakes", {});
    if (!wishes_.empty()) tell("wishes_of_others", {});
    auto texts = files_naming(texts_, records_, person_);
    std::erase_if(texts, [](const std::string& file) { return model::is_file_of(RecordType::names, file); });
    if (!texts.empty()) tell("texts", std::move(texts));
    tell("counts", {});
    tell("elsewhere", {});
  }

  const Records& records_;
  const PersonId& person_;
  const std::map<std::string, std::string>& texts_;
  std::vector<KeptRecord> kept_;
  PersonExport outcome_;
  std::map<std::string, HeldRecord> held_;
  std::set<std::string> wishes_;
};

}  // namespace

PersonExport export_person(const Records& records, const PersonId& person,
                           const std::map<std::string, std::string>& texts, base::Date as_of) {
  if (!records.coaches.contains(model::CoachId(person.str()))) check_person(records, person);
  return Exporter(records, person, texts, as_of).run();
}

}  // namespace traject::actions
