#include "store/reading/read_record.hpp"

#include <algorithm>

#include "store/reading/decode.hpp"
#include "store/yaml/text_check.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {

std::optional<model::AnyRecord> record_in(const Source& source, model::RecordType type) {
  if (!check_text(source).empty()) return {};
  const Parsed parsed = parse(source);
  if (!parsed.diagnostics.empty()) return {};
  Findings findings;
  auto record = decode(type, source, parsed.root, findings);
  const bool is_valid =
      std::none_of(findings.diagnostics.begin(), findings.diagnostics.end(),
                   [](const auto& found) { return found.severity == base::Severity::error; });
  return is_valid ? std::optional(std::move(record)) : std::nullopt;
}

std::optional<model::AnyRecord> read_record(const Folder& folder, const model::RecordFile& file) {
  auto text = folder.files->read(folder.path_of(file.path), largest_file + 1);
  if (!text) return {};
  return record_in({file.path, std::move(*text), model::info(file.type).traits.about_people}, file.type);
}

}  // namespace traject::store
