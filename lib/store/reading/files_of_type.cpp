#include "store/reading/files_of_type.hpp"

#include <iterator>

#include "base/failure.hpp"
#include "base/id.hpp"

namespace traject::store {

using model::AnyRecord;
using model::RecordFile;

FilesOfType::FilesOfType(std::shared_ptr<Reader> reader, model::RecordType type,
                         std::vector<std::string> first_ids, const std::vector<const RecordFile*>& files)
    : reader_(std::move(reader)), type_(type), first_ids_(std::move(first_ids)) {
  for (const RecordFile* file : files) files_.emplace_hint(files_.end(), file->ids.back(), file);
}

std::set<std::string> FilesOfType::ids() const {
  std::set<std::string> ids;
  for (const auto& [id, file] : files_) ids.insert(ids.end(), id);
  for (const auto& [file, diagnostic] : wrong_files()) {
    if (tells_id(file)) ids.insert(file.ids.back());
  }
  return ids;
}

bool FilesOfType::has(const std::string& id) const {
  bool is_there = files_.contains(id);
  for (const auto& [file, diagnostic] : wrong_files()) {
    if (file.ids.size() <= first_ids_.size()) expect_no_error({diagnostic});
    is_there = is_there || (tells_id(file) && file.ids.back() == id);
  }
  return is_there;
}

void FilesOfType::expect_all_ids() const {
  for (const auto& [file, diagnostic] : wrong_files()) {
    if (!tells_id(file)) expect_no_error({diagnostic});
  }
}

std::optional<AnyRecord> FilesOfType::read(const std::string& id) const {
  std::vector<std::string> ids = first_ids_;
  ids.push_back(id);
  expect_no_error(reader_->wrong_names(type_, ids));
  const auto file = files_.find(id);
  if (file == files_.end()) return {};
  Reading reading = reader_->read(*file->second);
  expect_no_error(std::move(reading.diagnostics));
  return std::move(reading.record);
}

void FilesOfType::read_all(const IsWanted& is_wanted, const Take& take) const {
  base::Diagnostics diagnostics = reader_->wrong_names(type_, first_ids_);
  std::vector<const RecordFile*> files;
  for (const auto& [id, file] : files_) {
    if (is_wanted(id)) files.push_back(file);
  }
  reader_->read_all(files, [&](const RecordFile& file, Reading reading) {
    std::move(reading.diagnostics.begin(), reading.diagnostics.end(), std::back_inserter(diagnostics));
    if (reading.record) take(file.ids.back(), *std::move(reading.record));
  });
  expect_no_error(std::move(diagnostics));
}

void FilesOfType::read_ahead(const std::vector<std::string>& ids, const Take& take) const {
  if (!reader_->wrong_names(type_, first_ids_).empty()) return;
  std::vector<const RecordFile*> files;
  for (const std::string& id : ids) {
    if (const auto file = files_.find(id); file != files_.end()) files.push_back(file->second);
  }
  try {
    reader_->read_all(files, [&](const RecordFile& file, Reading reading) {
      if (!has_error(reading.diagnostics) && reading.record)
        take(file.ids.back(), *std::move(reading.record));
    });
  } catch (const base::Failure&) {
    return;  // a file that cannot be read; what came before it is read
  }
}

std::vector<FilesOfType::WrongFile> FilesOfType::wrong_files() const {
  auto wrong = reader_->wrong_files(type_, first_ids_);
  std::erase_if(wrong, [](const WrongFile& one) { return one.second.severity != base::Severity::error; });
  return wrong;
}

bool FilesOfType::tells_id(const RecordFile& file) const {
  return file.ids.size() > first_ids_.size() && base::is_id(file.ids.back());
}

}  // namespace traject::store
