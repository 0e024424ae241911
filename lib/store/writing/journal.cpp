#include "store/writing/journal.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

#include "base/digest.hpp"
#include "base/failure.hpp"
#include "base/id.hpp"
#include "model/record_file.hpp"
#include "store/disk/temporary.hpp"
#include "store/yaml/text_check.hpp"

namespace traject::store {
namespace {

namespace fs = std::filesystem;
using model::RecordType;

constexpr const char* notes = ".traject";
constexpr const char* begun = ".traject/begun";      // the new files do not count
constexpr const char* decided = ".traject/decided";  // those that go do not
constexpr std::size_t largest_note = std::size_t{64} * 1024 * 1024;

// What a note tells: new files with their digest; those that go, with theirs; and changed ones with their digest before and
// their bytes after. Who does not know what a file says cannot make it go.
struct Note {
  struct Made {
    std::string file;
    std::string digest;
  };
  struct Gone {
    std::string file;
    std::string digest_before;
  };
  struct Changed {
    std::string file;
    std::string digest_before;
    std::string after;
  };
  std::vector<Made> made;
  std::vector<Gone> gone;
  std::vector<Changed> changed;
};

// The folder may come from elsewhere: a note names nothing but records, and never the settings.
bool is_record(const std::string& file) {
  const auto record = model::record_file(file);
  return record && record->type != RecordType::traject &&
         std::all_of(record->ids.begin(), record->ids.end(), [](const auto& id) { return base::is_id(id); });
}

// Only these are new in such an edit.
bool is_new_record(const std::string& file) {
  const auto record = model::record_file(file);
  return is_record(file) && (record->type == RecordType::responses || record->type == RecordType::destroyed ||
                             record->type == RecordType::people || record->type == RecordType::names);
}

void write_parts(std::string& bytes, const std::vector<std::string_view>& parts) {
  for (const std::string_view part : parts) {
    bytes += std::to_string(part.size()) + ' ';
    bytes += part;
    bytes += '\n';
  }
}

std::string written(const Note& note) {
  std::string bytes;
  for (const auto& made : note.made) write_parts(bytes, {"new", made.file, made.digest});
  for (const auto& gone : note.gone) write_parts(bytes, {"gone", gone.file, gone.digest_before});
  for (const auto& changed : note.changed)
    write_parts(bytes, {"changed", changed.file, changed.digest_before, changed.after});
  return bytes;
}

// Nothing at the end, or where it is no part.
std::optional<std::string> next_part(std::string_view& bytes) {
  std::size_t size = 0;
  std::size_t digits = 0;
  for (; digits < bytes.size() && digits < 9 && bytes[digits] >= '0' && bytes[digits] <= '9'; ++digits)
    size = size * 10 + static_cast<std::size_t>(bytes[digits] - '0');
  if (digits == 0 || digits + 1 + size + 1 > bytes.size()) return {};
  std::string part(bytes.substr(digits + 1, size));
  bytes.remove_prefix(digits + 1 + size + 1);
  return part;
}

// Of a file that it names twice only the first counts: we write each once, and to look at it takes time.
Note note_of(std::string_view bytes) {
  Note note;
  std::set<std::string> files;
  while (const auto kind = next_part(bytes)) {
    const auto file = next_part(bytes);
    if (!file) break;
    if (*kind != "new" && *kind != "gone" && *kind != "changed") continue;
    auto digest = next_part(bytes);
    if (!digest) break;
    const bool is_first = files.insert(*file).second;
    if (*kind == "new") {
      if (is_first && is_new_record(*file)) note.made.push_back({*file, std::move(*digest)});
      continue;
    }
    if (*kind == "gone") {
      if (is_first && is_record(*file)) note.gone.push_back({*file, std::move(*digest)});
      continue;
    }
    auto after = next_part(bytes);
    if (!after) break;
    if (is_first && is_record(*file)) note.changed.push_back({*file, std::move(*digest), std::move(*after)});
  }
  return note;
}

std::optional<Note> read_note(const Folder& folder, const char* name) {
  const auto bytes = folder.files->read({folder.root, name}, largest_note);
  return bytes ? std::optional(note_of(*bytes)) : std::nullopt;
}

std::optional<Note> plain_note(const Folder& folder, const char* name) {
  const bool is_plain = folder.files->kind_of({folder.root, name}) == EntryKind::file;
  return is_plain ? read_note(folder, name) : std::nullopt;
}

void remove_all(const Folder& folder, const std::vector<std::string>& files) {
  std::set<fs::path> folders;
  for (const auto& file : files) {
    const Spot spot = folder.path_of(file);
    folder.files->remove(spot);
    folders.insert(spot.folder().below);
  }
  for (const fs::path& changed : folders) {
    // It may never have come to the folder of the first sheets.
    if (folder.files->kind_of({folder.root, changed})) folder.files->sync_folder({folder.root, changed});
  }
}

void remove_note(const Folder& folder, const char* name) {
  folder.files->remove({folder.root, name});
  folder.files->sync_folder({folder.root, notes});
}

bool is_as_noted(const Folder& folder, const std::string& file, const std::string& digest) {
  const auto now = folder.files->read(folder.path_of(file), largest_file + 1);
  return now && base::sha256(*now) == digest;
}

// The new files that say what the note says.
std::vector<std::string> made_as_noted(const Folder& folder, const Note& note) {
  std::vector<std::string> files;
  for (const auto& made : note.made) {
    if (is_as_noted(folder, made.file, made.digest)) files.push_back(made.file);
  }
  return files;
}

void take_back(const Folder& folder, const Note& note) {
  remove_all(folder, made_as_noted(folder, note));
  remove_note(folder, begun);
}

// What somebody has changed by hand in the meantime stays.
Settled complete(const Folder& folder, const Note& note) {
  Settled settled{.is_completed = true};
  for (const auto& changed : note.changed) {
    if (!is_as_noted(folder, changed.file, changed.digest_before)) continue;
    write_atomically(*folder.files, folder.path_of(changed.file), changed.after);
    settled.written.push_back(changed.file);
  }
  for (const auto& one : note.gone) {
    if (is_as_noted(folder, one.file, one.digest_before)) settled.removed.push_back(one.file);
  }
  remove_all(folder, settled.removed);
  remove_note(folder, decided);
  return settled;
}

void take_back_quietly(const Folder& folder, const Note& note) {
  try {
    take_back(folder, note);
  } catch (const base::Failure&) {
    return;  // the next command that writes does it
  }
}

Note note_for(const Folder& folder, const WholeEdit& whole) {
  Note note;
  for (const std::string& file : whole.gone) {
    const auto bytes = folder.files->read(folder.path_of(file), largest_file + 1);
    if (bytes) note.gone.push_back({file, base::sha256(*bytes)});
  }
  for (const FileEdit& edit : whole.edits) {
    if (edit.before) {
      note.changed.push_back({edit.file, base::sha256(*edit.before), edit.after});
    } else {
      note.made.push_back({edit.file, base::sha256(edit.after)});
    }
  }
  return note;
}

std::vector<FileEdit> new_files(const std::vector<FileEdit>& edits) {
  std::vector<FileEdit> made;
  for (const FileEdit& edit : edits) {
    if (!edit.before) made.push_back(edit);
  }
  return made;
}

// Makes the new files, and decides.
void prepare(const Folder& folder, const WholeEdit& whole, const Note& note,
             const std::function<void(std::size_t)>& progress) {
  write_atomically(*folder.files, {folder.root, begun}, written(note), Access::no_others);
  const Applied made = apply(folder, new_files(whole.edits), progress);
  if (made.failure) throw base::Failure(*made.failure);
  folder.files->rename({folder.root, begun}, fs::path(decided).filename().string());
}

// Where that cannot be told, it is not done.
bool still_says(const Folder& folder, const std::string& file, const std::string& digest_before) {
  try {
    return is_as_noted(folder, file, digest_before);
  } catch (const base::Failure&) {
    return true;
  }
}

// What is done of a decided edit, by what is there.
void tell_apart(Applied& applied, const Folder& folder, const Note& note) {
  std::swap(applied.done, applied.not_done);
  applied.not_gone.clear();
  if (!applied.failure) return;
  for (const auto& changed : note.changed) {
    if (!still_says(folder, changed.file, changed.digest_before)) continue;
    std::erase(applied.done, changed.file);
    applied.not_done.push_back(changed.file);
  }
  for (const auto& gone : note.gone) {
    if (still_says(folder, gone.file, gone.digest_before)) applied.not_gone.push_back(gone.file);
  }
}

}  // namespace

Applied apply_as_one(const Folder& folder, const WholeEdit& whole,
                     const std::function<void(std::size_t)>& progress) {
  Applied applied;
  auto& files = applied.not_done;
  for (const FileEdit& edit : whole.edits) files.push_back(edit.file);
  applied.not_gone = whole.gone;
  const Note note = note_for(folder, whole);
  try {
    prepare(folder, whole, note, progress);
  } catch (const base::Failure& failure) {
    applied.failure = failure;
    take_back_quietly(folder, note);
    return applied;
  }
  try {
    folder.files->sync_folder({folder.root, notes});
    static_cast<void>(complete(folder, note));
  } catch (const base::Failure& failure) {
    applied.failure = failure;
    applied.is_decided = true;
  }
  tell_apart(applied, folder, note);
  return applied;
}

bool is_note(std::string_view path) { return path == begun || path == decided; }

SetAside set_aside(const Folder& folder) {
  SetAside aside;
  if (folder.files->kind_of({folder.root, notes}) != EntryKind::folder) return aside;
  if (const auto note = plain_note(folder, decided)) {
    for (const auto& gone : note->gone) {
      if (is_as_noted(folder, gone.file, gone.digest_before)) aside.files.insert(gone.file);
    }
    for (const auto& changed : note->changed) {
      if (is_as_noted(folder, changed.file, changed.digest_before))
        aside.changed[changed.file] = changed.after;
    }
  } else if (const auto begun_note = plain_note(folder, begun)) {
    const auto made = made_as_noted(folder, *begun_note);
    aside.files = {made.begin(), made.end()};
  }
  return aside;
}

bool is_unfinished(const Folder& folder) {
  return folder.files->kind_of({folder.root, begun}) || folder.files->kind_of({folder.root, decided});
}

Settled settle_unfinished(const Folder& folder) {
  for (const Entry& entry : folder.files->list({folder.root, notes})) {
    if (entry.kind == EntryKind::file && target_of_leftover(entry.name))
      folder.files->remove({folder.root, fs::path(notes) / entry.name});
  }
  Settled settled;
  if (const auto note = read_note(folder, decided)) settled = complete(folder, *note);
  if (const auto note = read_note(folder, begun)) {
    take_back(folder, *note);
    settled.is_taken_back = true;
  }
  return settled;
}

}  // namespace traject::store
