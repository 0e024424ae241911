// The files that a user names: what is read from elsewhere, and what goes to --output.
#include <algorithm>
#include <cctype>
#include <string_view>

#include "base/failure.hpp"
#include "cli/desk.hpp"
#include "store/writing/write.hpp"

namespace traject::cli {
namespace {

namespace fs = std::filesystem;
using base::Failure;
using base::FailureKind;

// What the program and git keep: records, the texts of letters, and folders of their own.
bool may_be_kept(const fs::path& path) {
  const auto is = [](const fs::path& part, std::string_view name) {
    return std::ranges::equal(
        part.string(), name, [](unsigned char a, unsigned char b) { return std::tolower(a) == b; });
  };
  const fs::path ending = path.extension();
  const bool is_text_of_letter = is(ending, ".md") && is(path.parent_path().filename(), "letters");
  return is(ending, ".yaml") || is(ending, ".yml") || is_text_of_letter ||
         std::any_of(path.begin(), path.end(),
                     [&](const fs::path& part) { return is(part, ".git") || is(part, ".traject"); });
}

[[noreturn]] void refuse_output(const fs::path& path) {
  throw Failure(FailureKind::wrong_use, {"failure.output-over-record", {{"path", path.generic_string()}}},
                base::Message{"hint.output-elsewhere", {}});
}

}  // namespace

void Desk::expect_no_record(const fs::path& path) {
  if (may_be_kept(path.lexically_normal())) refuse_output(path);
}

std::string Desk::read_file(const fs::path& path, std::size_t limit) const {
  auto bytes = world_.files->read_named(world_.folder / path, limit + 1);
  if (!bytes)
    throw Failure(FailureKind::input_output, {"failure.no-file", {{"path", path.generic_string()}}});
  return std::move(*bytes);
}

bool Desk::has_file(const std::string& record) const {
  const store::Spot spot = folder().path_of(record);
  const auto kind = world_.files->kind_of(spot);
  if (kind && *kind != store::EntryKind::file) throw store::NotPlain(spot.whole(), *kind);
  return kind.has_value();
}

bool Desk::is_data_folder(const fs::path& folder) const {
  return world_.files->kind_of({folder, store::folder_mark}).has_value();
}

// In a data folder no link is followed, wherever it is on the way and whatever the folder is called; elsewhere the user chose the
// way.
store::Spot Desk::spot_of(const fs::path& path) const {
  fs::path above;
  for (const fs::path& part : path.parent_path()) {
    above /= part;
    if (is_data_folder(above)) return {above, path.lexically_relative(above)};
  }
  return {path.parent_path(), path.filename()};
}

// A link elsewhere may lead to what the program and git keep, and the names may lie elsewhere: nothing goes there either.
void Desk::expect_nothing_kept(const fs::path& path, bool is_elsewhere) const {
  std::error_code unknown;
  const fs::path folder = fs::weakly_canonical(path.parent_path(), unknown);
  if (unknown) return;
  const auto names = settings().names_folder;
  const bool is_among_names =
      names && folder == fs::weakly_canonical(root() / fs::path(*names), unknown) && !unknown;
  const bool leads_into_data = is_elsewhere && is_data_folder(spot_of(folder / path.filename()).root);
  if (is_among_names || leads_into_data || may_be_kept(folder / path.filename())) refuse_output(path);
}

FileChange Desk::write_file(const fs::path& path, const std::string& bytes) {
  expect_no_record(path);
  const fs::path whole = (world_.folder / path).lexically_normal();
  const store::Spot target = spot_of(whole);
  const bool is_elsewhere = !is_data_folder(target.root);
  if (is_elsewhere || settings().names_folder) expect_nothing_kept(whole, is_elsewhere);
  std::optional<std::string> before;
  try {
    if (!target.below.has_filename()) throw store::NotPlain(target.whole(), store::EntryKind::folder);
    before = world_.files->read(target, bytes.size() + 1);
    if (before == bytes) return FileChange::none;
  } catch (const store::NotPlain& found) {
    throw Failure(FailureKind::input_output, found.message(), found.hint());
  }
  try {
    const bool is_among_names = *target.below.begin() == store::names_prefix;
    store::write_atomically(
        *world_.files, target, bytes, is_among_names ? store::Access::no_others : store::Access::usual);
  } catch (const store::NotSynced&) {
    say({"written", {{"file", path.generic_string()}}});
    throw;
  }
  return before ? FileChange::changed : FileChange::created;
}

}  // namespace traject::cli
