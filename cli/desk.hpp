// Where a command does its work: the open folder, the language, the as-of day, and its input and output.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "base/date.hpp"
#include "base/failure.hpp"
#include "base/language.hpp"
#include "base/message.hpp"
#include "cli/git.hpp"
#include "cli/global_options.hpp"
#include "cli/pending_commit.hpp"
#include "cli/run.hpp"
#include "model/change.hpp"
#include "model/records.hpp"
#include "model/settings.hpp"
#include "render/document.hpp"
#include "store/disk/lock.hpp"
#include "store/reading/load.hpp"
#include "store/writing/journal.hpp"
#include "store/writing/write.hpp"

namespace traject::actions {
struct PersonalText;
}

namespace traject::cli {

// What happened to a file that was written.
enum class FileChange { none, created, changed };

class Desk {
 public:
  // Throws base::Failure (wrong_use) for an --output where records, texts of letters, or what git and the program keep may be.
  Desk(World& world, const GlobalOptions& options, bool command_writes);

  // The records as known on the as-of day; each is read when it is asked for. From here on, a command that writes holds the
  // folder's lock.
  const model::Records& load();
  // The same as they are in the files, for anything about the files themselves: imports, releases.
  const model::Records& load_all_days();
  // Reports on standard error what is odd about somebody on the as-of day (model/oddities), before the rules answer as if it were
  // true. Throws base::InvalidRecords if it is impossible.
  void expect_possible(const model::PersonId& person);
  // Reports on standard error that the folder of the names cannot be read, where it is there; no command needs them.
  void tell_of_unreadable_names();
  // Everything, read, with all that is wrong with it.
  [[nodiscard]] store::Loaded load_with_findings();

  // False if no data folder was named and there is none at or above the current one.
  [[nodiscard]] bool has_folder() const;

  // Throws base::Failure (wrong_use) if nothing is at that path in the data folder.
  void expect_in_folder(const std::filesystem::path& path) const;
  // The only "today": --as-of, otherwise the clock's day in the organisation's time zone.
  [[nodiscard]] base::Date as_of() const;
  // Now, or 00:00 on a given as-of day, in the organisation's time zone.
  [[nodiscard]] base::Moment moment() const;
  [[nodiscard]] base::Language language() const;
  [[nodiscard]] const GlobalOptions& options() const { return options_; }
  [[nodiscard]] World& world() { return world_; }

  // A sentence in the organisation's language, the language that records are written in.
  [[nodiscard]] std::string in_words(const base::Message& message) const;

  // The part of a document that the format that was asked for shows; nothing where it shows several.
  [[nodiscard]] std::optional<render::Part> part() const;
  // To standard output or to --output, in the format that was asked for.
  void print(const render::Document& document);
  // Text as it is, such as a JSON Schema.
  void print(const std::string& text);
  // To standard error, for people.
  void say(const base::Message& message);

  // Writes the changes, prints the document about them, and names the files; if they cannot be written, nothing
  // is printed. With --dry-run, shows them as a unified diff instead. `what` is a sentence that says what was
  // done: with --commit, the commit message. History cannot be taken back, so it says in which programme or cohort and for how
  // many people, never who or why.
  void save(const render::Document& document, const model::Changes& changes, const base::Message& what);
  // What an earlier command could not commit is committed together with what this one changes, as it is then: for a command
  // that erases, before it loads records.
  void commit_only_afterwards() { joins_pending_ = true; }
  // And where this one changed nothing.
  void commit_what_is_left();
  // Records to delete when the changes are saved, all of them or none.
  void take_away_with_it(std::vector<std::string> files);
  // The texts of all record files as they will be once the changes are saved, without the deleted ones.
  [[nodiscard]] std::map<std::string, std::string> texts_after(const model::Changes& changes) const;
  // Shows the progress of a long task, on a terminal only; use the same key until it is done.
  void show_progress(const std::string& key, std::size_t done, std::size_t total);
  // Writes files of a folder, all or none as far as the file system allows, and then names them.
  void write_together(const store::Folder& folder, const std::vector<store::FileEdit>& edits);
  // Reports what happened to files ("written") on standard error: a few by name; for many, and for
  // sheets, how many in which folder.
  void name_changed(const std::vector<std::string>& written, std::vector<std::string> removed);
  void name_files(const char* message, const std::vector<std::string>& files);
  // The changes as a unified diff, without writing them.
  void show(const model::Changes& changes);
  // The bytes of a file that is not a record, relative to the current folder; at most one more than `limit`. Throws base::Failure
  // (input_output) if there is none.
  [[nodiscard]] std::string read_file(const std::filesystem::path& path, std::size_t limit) const;
  // Whether there is a file for this record, whatever is in it. Throws store::NotPlain where a link, a folder or the like is in its
  // place, and base::Failure (input_output) where that cannot be told.
  [[nodiscard]] bool has_file(const std::string& record) const;
  // The text of a file in the folder that is not a record, such as a letter; nothing if there is none. At most one byte more than
  // a record may have.
  [[nodiscard]] std::optional<std::string> text_in_folder(const std::string& file) const;
  // Writes a file that is not a record, such as an export; a file that stays the same is not touched. Throws store::NotPlain
  // if anything but a plain file has that name, including a link.
  FileChange write_file(const std::filesystem::path& path, const std::string& bytes);

 private:
  [[nodiscard]] const std::filesystem::path& root() const;
  void show(const std::vector<store::FileEdit>& edits);
  void try_out(const std::string& words, const model::Changes& changes,
               const std::vector<actions::PersonalText>& names);
  [[nodiscard]] std::filesystem::path find_root() const;
  [[nodiscard]] std::string time_zone() const;
  [[nodiscard]] base::Instant now() const;
  [[nodiscard]] store::Folder folder() const;
  [[nodiscard]] const model::Settings& settings() const;
  static void expect_no_record(const std::filesystem::path& path);
  [[nodiscard]] bool is_data_folder(const std::filesystem::path& folder) const;
  void expect_nothing_kept(const std::filesystem::path& path, bool is_elsewhere) const;
  [[nodiscard]] store::Spot spot_of(const std::filesystem::path& path) const;
  [[nodiscard]] std::string written_out(const render::Document& document) const;
  [[nodiscard]] std::optional<base::Failure> try_to_print(const std::string& text);
  // What is to be committed, noted before it is written; nothing without --commit or where there is nothing.
  [[nodiscard]] std::optional<PendingCommit> note_commit(
      const std::vector<store::FileEdit>& edits, const model::Changes& changes, const base::Message& what);
  void leave_out_of_note() const;
  void drop_commit(const store::Folder& folder);
  void tell_of_names(const std::vector<actions::PersonalText>& texts);
  void name_half_done(const store::Applied& applied);
  void name_uncommitted(std::vector<std::string> names);
  [[nodiscard]] std::vector<store::FileEdit> edits_for(const model::Changes& changes) const;
  [[nodiscard]] store::Settled lock();
  [[nodiscard]] store::Settled settle_unfinished() const;
  void tell_of_settled(const store::Settled& settled);
  void settle_commit();
  void complete(const PendingCommit& pending);
  void carry_out(const PendingCommit& pending);

  World& world_;
  const GlobalOptions& options_;
  bool command_writes_;
  mutable std::optional<std::filesystem::path> root_;
  std::unique_ptr<store::FolderLock> lock_;
  std::optional<GitRepository> repository_;  // with --commit
  std::optional<store::Opened> opened_;
  std::optional<model::Records> known_;  // on the as-of day
  bool sees_all_days_ = true;      // whether the command decides from the records as they are in the files
  std::vector<std::string> gone_;  // deleted with the changes that are saved
  bool as_one_ = false;
  bool joins_pending_ = false;
  std::optional<PendingCommit> left_;  // by an earlier command, still to be committed
};

}  // namespace traject::cli
