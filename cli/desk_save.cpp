// How a command writes: what is to change, all of it together.
#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <ostream>
#include <set>
#include <utility>

#include "actions/privacy/personal_texts.hpp"
#include "base/failure.hpp"
#include "cli/desk.hpp"
#include "language/catalogue.hpp"
#include "model/record_file.hpp"
#include "store/disk/listing.hpp"
#include "store/writing/diff.hpp"
#include "store/writing/write.hpp"
#include "store/yaml/text_check.hpp"

namespace traject::cli {
namespace {

using base::Failure;

template <class Edits>
std::vector<std::string> files_of(const Edits& edits) {
  std::vector<std::string> files;
  for (const auto& edit : edits) files.push_back(edit.file);
  return files;
}

// What a sheet without a name says is for nobody to see by itself.
bool is_anonymous(const std::string& file) {
  const auto record = model::record_file(file);
  return record &&
         (record->type == model::RecordType::responses || record->type == model::RecordType::intakes);
}

bool is_name(const std::string& file) { return model::is_file_of(model::RecordType::names, file); }

// Half of the answers of a file would count as if they were all.
bool belong_together(const std::vector<store::FileEdit>& edits) {
  return std::any_of(edits.begin(), edits.end(), [](const store::FileEdit& edit) {
    const auto record = model::record_file(edit.file);
    return record && record->type == model::RecordType::responses && !edit.before;
  });
}

// The next table knows somebody new by the number beside the name. A person whose number did not get there would come twice.
std::vector<store::FileEdit> new_people(const std::vector<store::FileEdit>& edits) {
  std::map<std::string, std::vector<const store::FileEdit*>> files;  // new ones by person
  for (const store::FileEdit& edit : edits) {
    const auto record = model::record_file(edit.file);
    const bool is_of_person = record && (record->type == model::RecordType::people || is_name(edit.file));
    if (is_of_person && !edit.before) files[record->ids.front()].push_back(&edit);
  }
  std::vector<store::FileEdit> both;
  for (const auto& [person, parts] : files) {
    if (parts.size() < 2) continue;
    for (const auto* part : parts) both.push_back(*part);
  }
  return both;
}

// What is new about people first, all or nothing; then the others, one by one.
store::Applied apply_one_by_one(const store::Folder& folder, const std::vector<store::FileEdit>& edits,
                                const std::function<void(std::size_t)>& progress) {
  const auto people = new_people(edits);
  if (people.empty()) return store::apply(folder, edits, progress);
  const auto files = files_of(people);
  auto others = edits;
  std::erase_if(others, [files = std::set(files.begin(), files.end())](const store::FileEdit& edit) {
    return files.contains(edit.file);
  });
  auto applied = store::apply_as_one(folder, {people, {}}, progress);
  applied.is_decided = false;  // none of these people is left to complete
  if (applied.failure) {
    for (auto& file : files_of(others)) applied.not_done.push_back(std::move(file));
    return applied;
  }
  auto rest = store::apply(folder, others, [&](std::size_t done) { progress(people.size() + done); });
  rest.done.insert(rest.done.begin(), applied.done.begin(), applied.done.end());
  rest.now_ours.insert(rest.now_ours.begin(), applied.now_ours.begin(), applied.now_ours.end());
  return rest;
}

// None where the names cannot be read: no command needs them.
std::vector<actions::PersonalText> new_names(const model::Changes& changes, const store::Opened& opened) {
  try {
    return actions::personal_texts(changes, opened.records);
  } catch (const base::InvalidRecords&) {
    return {};
  } catch (const Failure&) {
    return {};
  }
}

}  // namespace

std::vector<store::FileEdit> Desk::edits_for(const model::Changes& changes) const {
  if (sees_all_days_) return store::plan_edits(folder(), changes);
  return store::plan_edits(folder(), changes, store::Seen{*known_, as_of()});
}

void Desk::show(const model::Changes& changes) { show(edits_for(changes)); }

void Desk::show(const std::vector<store::FileEdit>& edits) {
  if (options_.format != Format::text) return;
  std::string diff;
  std::int64_t not_shown = 0;
  for (const auto& edit : edits) {
    if (is_anonymous(edit.file)) {
      ++not_shown;
    } else {
      diff += store::unified_diff(edit);
    }
  }
  for (const auto& file : gone_) {
    const auto before = world_.files->read(folder().path_of(file), store::largest_file + 1);
    if (is_anonymous(file)) {
      ++not_shown;
    } else if (before) {
      diff += store::unified_diff_of_removal(file, *before);
    }
  }
  if (!diff.empty()) {
    world_.out << '\n';
    print(diff);
  }
  if (not_shown > 0) say({"dry-run.not-shown", {{"count", not_shown}}});
}

// `check` tells of it later; but what a commit holds by then cannot be taken back.
void Desk::tell_of_names(const std::vector<actions::PersonalText>& texts) {
  std::set<std::string> sheets;
  std::set<std::pair<std::string, model::PersonId>> told;
  for (const auto& [place, person] : texts) {
    const std::string& file = place.file.path;
    if (place.file.type == model::RecordType::responses) {
      sheets.insert(file);
    } else if (told.emplace(file, person).second) {
      say({"name-written", {{"file", file}, {"person", person.str()}}});
    }
  }
  if (!sheets.empty()) say({"name-written-in-sheets", {{"count", static_cast<std::int64_t>(sheets.size())}}});
}

// Says what writing would, failures included. But what a day long ago would have given may be asked in spite of what is on file
// for a later day; only where the lines themselves are to be shown is that in the way.
void Desk::try_out(const std::string& words, const model::Changes& changes,
                   const std::vector<actions::PersonalText>& names) {
  if (options_.commit && !changes.empty()) GitRepository(root()).expect_own(files_of(changes));
  std::vector<store::FileEdit> edits;
  std::optional<Failure> later;
  try {
    edits = edits_for(changes);
  } catch (const Failure& failure) {
    if (failure.message().key != "failure.dated-later") throw;
    later = failure;
  }
  print(words);
  if (later && options_.format == Format::text) throw Failure(*later);
  show(edits);
  tell_of_names(names);
  if (!changes.empty()) say({"dry-run.nothing-written", {}});
}

void Desk::save(const render::Document& document, const model::Changes& changes, const base::Message& what) {
  const std::string words = written_out(document);  // a format that does not fit stops it here
  const auto names = new_names(changes, *opened_);  // before the files change
  if (options_.dry_run) return try_out(words, changes, names);
  const auto edits = edits_for(changes);
  store::remove_leftovers(folder(), opened_->listing().leftovers);
  const auto pending = note_commit(edits, changes, what);
  write_together(folder(), edits);
  const auto written = files_of(edits);
  const auto not_printed = try_to_print(words);
  name_changed(written, gone_);
  tell_of_names(names);
  if (repository_) name_uncommitted(written);
  if (pending) carry_out(*pending);
  if (!repository_) leave_out_of_note();
  if (not_printed) throw Failure(*not_printed);
}

// What is done is done, and is named, also where nobody could read about it.
std::optional<Failure> Desk::try_to_print(const std::string& text) {
  try {
    print(text);
  } catch (const Failure& failure) {
    return failure;
  }
  return {};
}

void Desk::take_away_with_it(std::vector<std::string> files) {
  gone_ = std::move(files);
  as_one_ = true;
}

std::map<std::string, std::string> Desk::texts_after(const model::Changes& changes) const {
  std::map<std::string, std::string> texts;
  for (const auto& file : store::list_records(folder()).files) {
    if (auto text = world_.files->read(folder().path_of(file.path), store::largest_file + 1))
      texts[file.path] = std::move(*text);
  }
  for (auto& edit : edits_for(changes)) texts[edit.file] = std::move(edit.after);
  for (const auto& file : gone_) texts.erase(file);
  return texts;
}

void Desk::write_together(const store::Folder& folder, const std::vector<store::FileEdit>& edits) {
  const auto progress = [&](std::size_t done) { show_progress("progress.written", done, edits.size()); };
  const auto applied = belong_together(edits) || as_one_
                           ? store::apply_as_one(folder, {edits, gone_}, progress)
                           : apply_one_by_one(folder, edits, progress);
  name_files("now-ours", applied.now_ours);
  if (!applied.failure) return;
  if (applied.done.empty() && !applied.is_decided) drop_commit(folder);
  name_half_done(applied);
  if (applied.is_wrong_folder) throw store::WrongFolder(applied.failure->message(), applied.failure->hint());
  if (!applied.is_decided) throw Failure(*applied.failure);
  throw Failure(applied.failure->kind(), applied.failure->message(), base::Message{"hint.half-done", {}});
}

void Desk::name_half_done(const store::Applied& applied) {
  name_files("written", applied.done);
  if (!applied.done.empty() || applied.is_decided) name_files("not-written", applied.not_done);
  if (!applied.is_decided) return;
  std::vector<std::string> removed;
  std::vector<std::string> not_removed;
  for (const auto& file : gone_) {
    if (is_anonymous(file)) continue;
    const bool is_left = std::ranges::count(applied.not_gone, file) > 0;
    (is_left ? not_removed : removed).push_back(file);
  }
  name_files("removed", removed);
  name_files("not-removed", not_removed);
}

// What anonymous records were called is gone with them.
void Desk::name_changed(const std::vector<std::string>& written, std::vector<std::string> removed) {
  name_files("written", written);
  std::erase_if(removed, is_anonymous);
  name_files("removed", removed);
}

void Desk::name_files(const char* message, const std::vector<std::string>& files) {
  constexpr std::size_t few = 60;
  const auto shown = [this](const std::string& file) { return opened_ ? folder().shown(file) : file; };
  const auto is_sheet = [](const std::string& file) {
    return model::is_file_of(model::RecordType::responses, file);
  };
  const bool by_name = files.size() - static_cast<std::size_t>(std::ranges::count_if(files, is_sheet)) <= few;
  std::map<std::string, std::int64_t> folders;
  for (const auto& file : files) {
    const std::string path = shown(file);
    if (by_name && !is_sheet(file))
      say({message, {{"file", path}}});
    else
      ++folders[path.substr(0, path.rfind('/') + 1)];
  }
  for (const auto& [folder, count] : folders) {
    base::Value name = folder;
    if (folder.empty()) name = base::Word{"the-folder-itself"};
    say({std::string(message) + "-in", {{"count", count}, {"folder", std::move(name)}}});
  }
}

void Desk::show_progress(const std::string& key, std::size_t done, std::size_t total) {
  constexpr std::size_t long_work = 200;
  if (!world_.watched || total < long_work) return;
  const std::size_t step = total / 100;
  if (done % step != 0 && done != total) return;
  world_.err
      << '\r'
      << language::text(
             {key, {{"done", static_cast<std::int64_t>(done)}, {"total", static_cast<std::int64_t>(total)}}},
             language());
  if (done == total) world_.err << '\n';
  world_.err << std::flush;
}

}  // namespace traject::cli
