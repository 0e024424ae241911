// Reads the records of one folder, file by file: text, tree, record, and whether what it refers to is there.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/record_file.hpp"
#include "model/record_names.hpp"
#include "model/settings.hpp"
#include "store/disk/listing.hpp"
#include "store/reading/decode.hpp"
#include "store/reading/finding.hpp"
#include "store/yaml/source.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {

// A file that is YAML, with the ids in it that point elsewhere.
struct ReadFile {
  model::RecordFile file;
  Source source;
  Node root;
  std::vector<Reference> references;
};

[[nodiscard]] bool has_error(const base::Diagnostics& diagnostics);
void sort_by_place(base::Diagnostics& diagnostics);
// Throws base::InvalidRecords with all of them where one is an error.
void expect_no_error(base::Diagnostics diagnostics);

// What became of a file: the record, unless something is wrong with it.
struct Reading {
  bool is_there = false;
  std::optional<model::AnyRecord> record;
  base::Diagnostics diagnostics;
};

class Reader {
 public:
  // Reads the settings and the names of all files. Throws base::Failure where there is no traject.yaml.
  explicit Reader(Folder folder);

  [[nodiscard]] const Folder& folder() const { return folder_; }
  [[nodiscard]] const Listing& listing() const { return listing_; }
  // Nothing where they are not valid.
  [[nodiscard]] const std::optional<model::Settings>& settings() const { return settings_; }
  [[nodiscard]] const base::Diagnostics& settings_diagnostics() const { return settings_diagnostics_; }
  // What is wrong with names of files where records with these first ids would be, as far as that can be told; and which record
  // each would be, with as many ids as its path tells.
  [[nodiscard]] std::vector<std::pair<model::RecordFile, base::Diagnostic>> wrong_files(
      model::RecordType type, const std::vector<std::string>& first_ids) const;
  [[nodiscard]] base::Diagnostics wrong_names(model::RecordType type,
                                              const std::vector<std::string>& first_ids) const;

  [[nodiscard]] Reading read(const model::RecordFile& file);

  using Visit = std::function<void(const model::RecordFile& file, Reading reading)>;
  // Visits each file, in their order. Many files are read in several threads, some ahead of the visit.
  void read_all(const std::vector<const model::RecordFile*>& files, const Visit& visit);

  // A cohort or programme as a tree, whatever is wrong with the record; null where there is none.
  [[nodiscard]] const ReadFile* tree_of(const model::RecordFile& file);
  // Null where there is none that is valid.
  [[nodiscard]] const model::Programme* programme(const std::string& id);
  // Only what the text says for certain keeps a cohort out.
  [[nodiscard]] bool may_follow(const std::string& cohort, const std::string& programme);

  // A finding about a setting, at its value.
  [[nodiscard]] base::Diagnostic at_setting(std::string_view key, Wording finding) const;

  // A file as it is now, to find the place of something in it; nothing where it is no YAML.
  [[nodiscard]] std::optional<ReadFile> read_again(const std::string& path) const;

 private:
  struct Opened {
    bool is_there = false;
    std::optional<ReadFile> file;
  };
  // What can be done with a file by itself, so also in a thread.
  [[nodiscard]] Opened open(const model::RecordFile& file, const FileSystem& disk,
                            base::Diagnostics& diagnostics) const;
  struct Decoded {
    Reading reading;
    std::optional<ReadFile> file;
  };
  [[nodiscard]] Decoded decoded(const model::RecordFile& file, const FileSystem& disk) const;
  // What was found, and what is wrong with its references.
  // The tree stays where it is, for whoever has more time to free it.
  [[nodiscard]] Reading checked(Decoded& decoded_file);
  [[nodiscard]] std::optional<std::string> text_of(const model::RecordFile& file,
                                                   const FileSystem& disk) const;
  void read_settings();
  void check_time_zone();
  void find_names();

  Folder folder_;
  std::map<std::string, std::string> decided_;  // texts of an edit that has not come to its end
  Listing listing_;
  std::vector<std::pair<model::RecordFile, base::Diagnostic>> wrong_names_;
  std::optional<model::Settings> settings_;
  base::Diagnostics settings_diagnostics_;
  std::map<std::string, std::optional<ReadFile>> trees_;
  std::map<std::string, std::optional<model::Programme>> programmes_;
};

}  // namespace traject::store
