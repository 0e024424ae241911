#include "store/reading/unknown_id.hpp"

#include <array>

#include "base/suggestion.hpp"
#include "model/record_file.hpp"
#include "store/reading/finding.hpp"

namespace traject::store {

using model::RecordType;
using model::ReferenceTarget;

namespace {

// The kind of record that has such an id; nothing where another record declares it. Of several kinds with the ids of people or
// cohorts, it is the first.
using TypesOfTargets = std::array<std::optional<RecordType>, model::words<ReferenceTarget>.size()>;
TypesOfTargets types_of_targets() {
  TypesOfTargets types;
  model::each_kind([&]<class Kind>(const Kind& kind) {
    if constexpr (model::IsById<typename Kind::Place>) {
      constexpr auto target = model::target_of<typename Kind::Place::key_type>;
      if (target && !types[static_cast<std::size_t>(*target)])
        types[static_cast<std::size_t>(*target)] = kind.type;
    }
  });
  return types;
}

}  // namespace

std::string unknown_code(ReferenceTarget target) { return "unknown-" + std::string(model::word(target)); }

std::optional<RecordType> type_of(ReferenceTarget target) {
  static const TypesOfTargets types = types_of_targets();
  return types[static_cast<std::size_t>(target)];
}

std::optional<base::Message> hint_for(ReferenceTarget target, const std::string& id,
                                      const std::vector<std::string>& known) {
  const auto type = type_of(target);
  if (!type) return hint_of_words(id, known);
  if (auto near = base::did_you_mean(id, known)) return near;
  return base::Message{"hint.unknown-record", {{"file", model::record_path(*type, {id})}}};
}

std::optional<base::Message> hint_of_words(const std::string& id, const std::vector<std::string>& known) {
  constexpr std::size_t few = 12;
  if (auto near = base::did_you_mean(id, known)) return near;
  if (known.empty() || known.size() > few) return {};
  return base::Message{"hint.known-words", {{"words", known}}};
}

std::optional<base::Message> private_hint_for(ReferenceTarget target) {
  const auto type = type_of(target);
  if (!type) return {};
  return base::Message{"hint.unknown-record.private", {{"folder", model::record_folder(*type)}}};
}

}  // namespace traject::store
