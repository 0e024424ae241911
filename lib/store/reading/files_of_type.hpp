// The files of one type in one folder, by the last id of their path, whichever struct they hold.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "model/change.hpp"
#include "model/record_file.hpp"
#include "store/reading/reader.hpp"

namespace traject::store {

// What is wrong with a file is an error for anyone who asks for it: base::InvalidRecords.
class FilesOfType {
 public:
  // The files are the reader's own.
  FilesOfType(std::shared_ptr<Reader> reader, model::RecordType type, std::vector<std::string> first_ids,
              const std::vector<const model::RecordFile*>& files);

  // Includes the id of a link, FIFO or folder in the place of a file, so that whoever goes on to read it is told.
  [[nodiscard]] std::set<std::string> ids() const;
  // Throws where the folder is none, because then nobody can tell.
  [[nodiscard]] bool has(const std::string& id) const;
  void expect_all_ids() const;

  // Nothing where there is none.
  [[nodiscard]] std::optional<model::AnyRecord> read(const std::string& id) const;
  using IsWanted = std::function<bool(const std::string& id)>;
  using Take = std::function<void(const std::string& id, model::AnyRecord record)>;
  // In the order of their ids.
  void read_all(const IsWanted& is_wanted, const Take& take) const;
  // Only those that are valid: whoever asks for another is told what is wrong with it.
  void read_ahead(const std::vector<std::string>& ids, const Take& take) const;

 private:
  using WrongFile = std::pair<model::RecordFile, base::Diagnostic>;
  [[nodiscard]] std::vector<WrongFile> wrong_files() const;
  // Not a folder above it, nor a name that no record can have.
  [[nodiscard]] bool tells_id(const model::RecordFile& file) const;

  std::shared_ptr<Reader> reader_;
  model::RecordType type_;
  std::vector<std::string> first_ids_;
  std::map<std::string, const model::RecordFile*> files_;
};

}  // namespace traject::store
