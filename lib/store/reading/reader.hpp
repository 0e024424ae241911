// Reads the records of one folder, file by file: text, tree, record, and whether what it refers to is there.
#pragma once

#include <algorithm>
#include <deque>
#include <future>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/record_file.hpp"
#include "store/disk/folder.hpp"
#include "store/reading/check_oddities.hpp"
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
  // What is wrong with names of files where records with these first ids would be, as far as that can be told.
  [[nodiscard]] base::Diagnostics wrong_names(model::RecordType type,
                                              const std::vector<std::string>& first_ids) const;

  template <class Record>
  [[nodiscard]] Reading<Record> read(const model::RecordFile& file) {
    return checked(decoded<Record>(file, *folder_.files));
  }

  // Calls visit(file, reading) for each file, in their order. Many files are read in several threads, some ahead of the visit.
  template <class Record, class Visit>
  void read_all(const std::vector<const model::RecordFile*>& files, Visit visit) {
    using Batch = std::vector<Decoded<Record>>;
    constexpr std::size_t few = 64;
    constexpr std::size_t at_a_time = 256;
    const bool is_many = files.size() >= few;
    // If the system has no thread left, a batch is read when it is asked for.
    const auto policy = is_many ? std::launch::async | std::launch::deferred : std::launch::deferred;
    const auto read_batch = [&](std::size_t from) {
      const auto disk = is_many ? folder_.files->another() : nullptr;
      Batch batch;
      for (std::size_t i = from; i < std::min(from + at_a_time, files.size()); ++i)
        batch.push_back(decoded<Record>(*files[i], disk ? *disk : *folder_.files));
      return batch;
    };
    std::deque<std::future<Batch>> ahead;
    std::size_t next = 0;
    for (std::size_t i = 0; i < files.size();) {
      for (; next < files.size() && ahead.size() < batches_ahead(); next += at_a_time)
        ahead.push_back(std::async(policy, read_batch, next));
      Batch batch = ahead.front().get();
      ahead.pop_front();
      for (auto& decoded_file : batch) visit(*files[i++], checked(std::move(decoded_file)));
    }
  }

  // A cohort or programme as a tree, whatever is wrong with the record; null where there is none.
  [[nodiscard]] const ReadFile* tree_of(const model::RecordFile& file);
  // Null where there is none that is valid.
  [[nodiscard]] const model::Programme* programme(const std::string& id);
  // Only what the text says for certain keeps a cohort out.
  [[nodiscard]] bool may_follow(const std::string& cohort, const std::string& programme);

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
  template <class Record>
  struct Decoded {
    Reading<Record> reading;
    std::optional<ReadFile> file;
  };
  template <class Record>
  [[nodiscard]] Decoded<Record> decoded(const model::RecordFile& file, const FileSystem& disk) const {
    Decoded<Record> result;
    auto opened = open(file, disk, result.reading.diagnostics);
    result.reading.is_there = opened.is_there;
    if (!opened.file) return result;
    Findings findings;
    Record record = decode<Record>(opened.file->source, opened.file->root, findings);
    if (findings.diagnostics.empty())
      check_oddities(opened.file->source, opened.file->root, file, record, findings.diagnostics);
    if (!has_error(findings.diagnostics)) result.reading.record = std::move(record);
    result.reading.diagnostics = std::move(findings.diagnostics);
    opened.file->references = std::move(findings.references);
    result.file = std::move(opened.file);
    return result;
  }
  template <class Record>
  [[nodiscard]] Reading<Record> checked(Decoded<Record> decoded_file) {
    if (decoded_file.file) {
      auto found = check_references(*decoded_file.file);
      auto& diagnostics = decoded_file.reading.diagnostics;
      diagnostics.insert(
          diagnostics.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    return std::move(decoded_file.reading);
  }
  // How many batches of files are read at the same time.
  [[nodiscard]] static std::size_t batches_ahead();
  [[nodiscard]] base::Diagnostics check_references(const ReadFile& read);
  [[nodiscard]] std::optional<std::string> text_of(const model::RecordFile& file,
                                                   const FileSystem& disk) const;
  void read_settings();
  void check_time_zone();

  Folder folder_;
  std::map<std::string, std::string> decided_;  // texts of an edit that has not come to its end
  Listing listing_;
  std::vector<std::pair<model::RecordFile, base::Diagnostic>> wrong_names_;
  Reading<model::Settings> settings_;
  std::map<std::string, std::optional<ReadFile>> trees_;
  std::map<std::string, std::optional<model::Programme>> programmes_;
};

}  // namespace traject::store
