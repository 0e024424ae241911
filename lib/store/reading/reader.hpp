// Reads the records of one folder, file by file: text, tree, record, and whether what it refers to is there.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/record_types.hpp"
#include "store/disk/folder.hpp"
#include "store/reading/decode.hpp"
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

// What became of a file: the record, unless something is wrong with it.
template <class Record>
struct Reading {
  bool is_there = false;
  std::optional<Record> record;
  base::Diagnostics diagnostics;
};

class Reader {
 public:
  // Reads the settings and the names of all files. Throws base::Failure where there is no traject.yaml.
  explicit Reader(Folder folder);

  [[nodiscard]] const Folder& folder() const { return folder_; }
  [[nodiscard]] const Listing& listing() const { return listing_; }
  [[nodiscard]] const Reading<model::Settings>& settings() const { return settings_; }
  // What is wrong with names of files where records with these first ids would stand, as far as that can be told.
  [[nodiscard]] base::Diagnostics wrong_names(model::RecordType type,
                                              const std::vector<std::string>& first_ids) const;

  template <class Record>
  [[nodiscard]] Reading<Record> read(const model::RecordFile& file) {
    Reading<Record> reading;
    auto opened = open(file, reading.diagnostics);
    reading.is_there = opened.is_there;
    if (!opened.file) return reading;
    ReadFile& read = *opened.file;
    Findings findings;
    Record record = decode<Record>(read.source, read.root, findings);
    if (!has_error(findings.diagnostics)) reading.record = std::move(record);
    reading.diagnostics = std::move(findings.diagnostics);
    read.references = std::move(findings.references);
    check_references(std::move(read), reading.diagnostics);
    return reading;
  }

  // A cohort or programme as a tree, whatever is wrong with the record; null where there is none.
  [[nodiscard]] const ReadFile* tree_of(const model::RecordFile& file);
  // Null where there is none that is valid.
  [[nodiscard]] const model::Programme* programme(const std::string& id);
  // Only what the text says for certain keeps a cohort out.
  [[nodiscard]] bool may_follow(const std::string& cohort, const std::string& programme);

  // Keeps all files from now on, for diagnostic_at.
  void keep_files() { keeps_files_ = true; }
  [[nodiscard]] const ReadFile* kept(const std::string& path) const;

 private:
  struct Opened {
    bool is_there = false;
    std::optional<ReadFile> file;
  };
  [[nodiscard]] Opened open(const model::RecordFile& file, base::Diagnostics& diagnostics) const;
  void check_references(ReadFile read, base::Diagnostics& diagnostics);
  void read_settings();
  void check_time_zone();

  Folder folder_;
  Listing listing_;
  std::vector<std::pair<model::RecordFile, base::Diagnostic>> wrong_names_;
  Reading<model::Settings> settings_;
  bool keeps_files_ = false;
  std::map<std::string, ReadFile> kept_;
  std::map<std::string, std::optional<ReadFile>> trees_;
  std::map<std::string, std::optional<model::Programme>> programmes_;
};

}  // namespace traject::store
