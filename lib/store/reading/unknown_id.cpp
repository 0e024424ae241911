#include "store/reading/unknown_id.hpp"

#include "base/suggestion.hpp"
#include "model/record_file.hpp"
#include "store/reading/finding.hpp"

namespace traject::store {

using model::RecordType;
using model::ReferenceTarget;

namespace {

bool is_record(ReferenceTarget target) {
  return target != ReferenceTarget::session && target != ReferenceTarget::series &&
         target != ReferenceTarget::department;
}

}  // namespace

std::string unknown_code(ReferenceTarget target) {
  constexpr std::string_view codes[] = {
      "unknown-person",  "unknown-programme",  "unknown-session", "unknown-coach",
      "unknown-adviser", "unknown-trainer",    "unknown-room",    "unknown-form",
      "unknown-cohort",  "unknown-department", "unknown-series"};
  return std::string(codes[static_cast<std::size_t>(target)]);
}

RecordType type_of(ReferenceTarget target) {
  switch (target) {
    case ReferenceTarget::person: return RecordType::people;
    case ReferenceTarget::programme: return RecordType::programmes;
    case ReferenceTarget::coach: return RecordType::coaches;
    case ReferenceTarget::adviser: return RecordType::advisers;
    case ReferenceTarget::trainer: return RecordType::trainers;
    case ReferenceTarget::room: return RecordType::rooms;
    case ReferenceTarget::form: return RecordType::forms;
    case ReferenceTarget::cohort:
    case ReferenceTarget::session:
    case ReferenceTarget::series:
    case ReferenceTarget::department: break;
  }
  return RecordType::cohorts;
}

std::optional<base::Message> hint_for(ReferenceTarget target, const std::string& id,
                                      const std::vector<std::string>& known) {
  if (!is_record(target)) return hint_of_words(id, known);
  if (auto near = base::did_you_mean(id, known)) return near;
  return base::Message{"hint.unknown-record", {{"file", model::record_path(type_of(target), {id})}}};
}

std::optional<base::Message> hint_of_words(const std::string& id, const std::vector<std::string>& known) {
  constexpr std::size_t few = 12;
  if (auto near = base::did_you_mean(id, known)) return near;
  if (known.empty() || known.size() > few) return {};
  return base::Message{"hint.known-words", {{"words", known}}};
}

std::optional<base::Message> private_hint_for(ReferenceTarget target) {
  if (!is_record(target)) return {};
  return base::Message{"hint.unknown-record.private", {{"folder", model::record_folder(type_of(target))}}};
}

}  // namespace traject::store
