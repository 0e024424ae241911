#include "store/reading/load.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "base/failure.hpp"
#include "model/programme.hpp"
#include "model/record_slot.hpp"
#include "store/disk/names_folder.hpp"
#include "store/reading/check_oddities.hpp"
#include "store/reading/finding.hpp"
#include "store/reading/reader.hpp"
#include "store/reading/shelves.hpp"

namespace traject::store {
namespace {

using model::RecordFile;
using model::RecordType;

void append(base::Diagnostics& all, base::Diagnostics more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// What is wrong with the place of the names, at the setting.
base::Diagnostics check_names_folder(const Reader& reader) {
  base::Diagnostics diagnostics;
  const Folder& folder = reader.folder();
  const Spot names = folder.path_of("names/x").folder();
  const std::string path = folder.shown("names");
  const auto warn = [&](const char* code, const char* variant, Values values) {
    Wording finding{
        .code = code, .variant = variant, .values = std::move(values), .severity = base::Severity::warning};
    if (*variant != '\0')
      finding.hint = base::Message{std::string("hint.") + code + "." + variant, finding.values};
    diagnostics.push_back(reader.at_setting("names_folder", std::move(finding)));
  };
  const std::filesystem::path place = names.whole().lexically_normal();
  try {
    const bool is_tracked = git_tracks(*folder.files, place);
    if (is_tracked) warn("names-in-git", "tracked", {{"path", path}});
    const bool is_there = folder.files->kind_of(names).has_value();
    const bool is_chosen = reader.settings() && reader.settings()->names_folder == folder.names_folder;
    // What a setting names is told of before the first name is in it.
    if (!is_there && !is_chosen) return diagnostics;
    std::optional<std::string> other;
    if (is_there && folder.has_names_elsewhere()) other = foreign_in_names(*folder.files, names);
    if (other) warn("names-among-others", "", {{"path", path}, {"other", *other}});
    if (!is_tracked && git_would_take(*folder.files, place)) warn("names-in-git", "", {{"path", path}});
  } catch (const base::Failure&) {
    // The listing tells of a link; a share that cannot be reached is as good as none.
  }
  return diagnostics;
}

}  // namespace

const Listing& Opened::listing() const { return reader->listing(); }

Opened open(const Folder& folder) {
  auto reader = std::make_shared<Reader>(folder);
  base::Diagnostics diagnostics = reader->settings_diagnostics();
  append(diagnostics, reader->wrong_names(RecordType::traject, {}));
  expect_no_error(std::move(diagnostics));
  Opened opened;
  opened.records.settings = reader->settings().value();
  fill_shelves(opened.records, reader);
  opened.reader = std::move(reader);
  return opened;
}

bool Loaded::has_errors() const { return has_error(diagnostics); }

Loaded load(const Folder& folder) {
  auto reader = std::make_shared<Reader>(folder);
  Loaded loaded;
  loaded.diagnostics = reader->settings_diagnostics();
  if (reader->settings()) loaded.records.settings = *reader->settings();
  std::map<RecordType, std::vector<const RecordFile*>> files;
  for (const RecordFile& file : reader->listing().files) files[file.type].push_back(&file);
  for (const auto& [type, of_type] : files) {
    loaded.counts[std::string(model::word(type))] = of_type.size();
    if (type == RecordType::traject) continue;
    reader->read_all(of_type, [&](const RecordFile& file, Reading reading) {
      if (reading.record) model::put(loaded.records, file, *std::move(reading.record));
      append(loaded.diagnostics, std::move(reading.diagnostics));
    });
  }
  append(loaded.diagnostics, check_names_folder(*reader));
  for (auto diagnostic : reader->listing().diagnostics) {
    diagnostic.place.file = reader->folder().shown(diagnostic.place.file);
    loaded.diagnostics.push_back(std::move(diagnostic));
  }
  sort_by_place(loaded.diagnostics);
  loaded.reader = std::move(reader);
  return loaded;
}

base::Diagnostics diagnostics_at(const Loaded& loaded, model::Remarks remarks) {
  std::stable_sort(remarks.begin(), remarks.end(),
                   [](const model::Remark& a, const model::Remark& b) { return a.file < b.file; });
  base::Diagnostics diagnostics;
  std::optional<ReadFile> read;
  for (std::size_t i = 0; i < remarks.size(); ++i) {
    const model::Remark& remark = remarks[i];
    if (i == 0 || remark.file != remarks[i - 1].file) read = loaded.reader->read_again(remark.file);
    diagnostics.push_back(
        {remark.code, remark.severity, {remark.file, 1, 1, 1}, remark.message, remark.hint, {}});
    hide_values(diagnostics.back());
    if (!read) continue;
    const Span span = node_at(read->root, remark.keys).span;
    diagnostics.back().place = read->source.place(span);
    diagnostics.back().source_line = read->source.shown_line(span);
  }
  return diagnostics;
}

}  // namespace traject::store
