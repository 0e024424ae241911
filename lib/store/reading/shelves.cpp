#include "store/reading/shelves.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/failure.hpp"
#include "model/record_structs.hpp"
#include "model/record_types.hpp"
#include "store/reading/files_of_type.hpp"

namespace traject::store {
namespace {

using model::RecordFile;
using model::RecordType;

// Compiled for each kind of record: what needs no struct is in FilesOfType.
template <class Key, class Record>
class FileShelf : public model::ShelfSource<Key, Record> {
 public:
  explicit FileShelf(FilesOfType files) : files_(std::move(files)) {}

  [[nodiscard]] std::vector<Key> keys() const override {
    std::vector<Key> keys;
    for (const std::string& id : files_.ids()) keys.emplace_back(id);
    return keys;
  }
  [[nodiscard]] bool has(const Key& key) const override { return files_.has(base::text_of(key)); }
  void expect_all_keys() const override { files_.expect_all_ids(); }
  [[nodiscard]] std::optional<Record> read(const Key& key) const override {
    auto record = files_.read(base::text_of(key));
    return record ? std::optional<Record>(std::move(*record).template take<Record>()) : std::nullopt;
  }
  void read_rest(std::map<Key, Record>& read, const std::set<Key>& without) const override {
    files_.read_all([&](const std::string& id) { return !without.contains(Key(id)); }, onto(read));
  }
  void read_ahead(std::map<Key, Record>& read, const std::vector<Key>& keys) const override {
    std::vector<std::string> ids;
    for (const Key& key : keys) ids.push_back(base::text_of(key));
    files_.read_ahead(ids, onto(read));
  }

 private:
  static FilesOfType::Take onto(std::map<Key, Record>& read) {
    return [&read](const std::string& id, model::AnyRecord record) {
      read.emplace_hint(read.end(), Key(id), std::move(record).template take<Record>());
    };
  }

  FilesOfType files_;
};

// Names are shown where they can be; only `check` complains about one that cannot be read, and a share that cannot be reached
// today keeps nobody from working.
class NamesShelf : public FileShelf<model::PersonId, model::Name> {
 public:
  using FileShelf::FileShelf;

  void expect_all_keys() const override {}
  [[nodiscard]] bool has(const model::PersonId& person) const override {
    try {
      return FileShelf::has(person);
    } catch (const base::InvalidRecords&) {
      return false;
    }
  }
  [[nodiscard]] std::optional<model::Name> read(const model::PersonId& person) const override {
    try {
      return FileShelf::read(person);
    } catch (const base::InvalidRecords&) {
      return {};
    } catch (const base::Failure&) {
      return {};
    }
  }
  void read_rest(std::map<model::PersonId, model::Name>& read,
                 const std::set<model::PersonId>& without) const override {
    for (const auto& person : keys()) {
      if (without.contains(person)) continue;
      if (auto name = this->read(person)) read.emplace(person, *std::move(name));
    }
  }
  void read_ahead(std::map<model::PersonId, model::Name>&,
                  const std::vector<model::PersonId>&) const override {}
};

class Shelves {
 public:
  explicit Shelves(const std::shared_ptr<Reader>& reader) : reader_(reader) {
    for (const RecordFile& file : reader->listing().files) {
      if (file.ids.empty()) continue;
      files_[file.type][{file.ids.begin(), std::prev(file.ids.end())}].push_back(&file);
    }
  }

  void fill(model::Records& records) {
    model::each_kind([&]<auto place>(const model::Kind<place>& kind) { fill(records.*place, kind.type); });
    records.may_follow =
        [reader = reader_](const model::CohortId& cohort, const model::ProgrammeId& programme) {
          return reader->may_follow(cohort.str(), programme.str());
        };
  }

 private:
  void fill(model::Settings&, RecordType) {}  // have been read

  FilesOfType files_of(RecordType type, const std::vector<std::string>& first_ids) {
    return {reader_, type, first_ids, files_[type][first_ids]};
  }

  template <class Key, class Record>
  void fill(model::Shelf<Key, Record>& shelf, RecordType type,
            const std::vector<std::string>& first_ids = {}) {
    shelf = model::Shelf<Key, Record>(std::make_shared<FileShelf<Key, Record>>(files_of(type, first_ids)));
  }

  void fill(model::Shelf<model::PersonId, model::Name>& names, RecordType type) {
    names = model::Shelf<model::PersonId, model::Name>(std::make_shared<NamesShelf>(files_of(type, {})));
  }

  template <class Record>
  void fill(model::Sheet<Record>& sheet, RecordType type) {
    sheet = model::Sheet<Record>([reader = reader_, type] {
      expect_no_error(reader->wrong_names(type, {}));
      Reading reading = reader->read(model::record_at(type, {}));
      expect_no_error(std::move(reading.diagnostics));
      return reading.record ? std::move(*reading.record).template take<Record>() : Record{};
    });
  }

  // What stands before the last id of a type's files, with one more from a set of ids: those under which there are files, and
  // those under which the name of one is wrong, as far as that can be told.
  std::set<std::string> next_ids(RecordType type, std::vector<std::string> first_ids, RecordType of) {
    std::set<std::string> ids;
    const std::size_t depth = first_ids.size();
    for (const auto& [before, files] : files_[type]) {
      if (std::equal(first_ids.begin(), first_ids.end(), before.begin())) ids.insert(before[depth]);
    }
    first_ids.emplace_back();
    for (const std::string& id : reader_->listing().ids(of)) {
      first_ids.back() = id;
      if (!reader_->wrong_names(type, first_ids).empty()) ids.insert(id);
    }
    return ids;
  }

  template <class Named, class Below>
  void fill(std::map<base::Id<Named>, Below>& shelves, RecordType type,
            const std::vector<std::string>& first_ids = {}) {
    for (const std::string& id : next_ids(type, first_ids, model::kind_of<Named>().type)) {
      auto ids = first_ids;
      ids.push_back(id);
      fill(shelves[base::Id<Named>(id)], type, ids);
    }
  }

  std::shared_ptr<Reader> reader_;
  // By the ids before the last one.
  std::map<RecordType, std::map<std::vector<std::string>, std::vector<const RecordFile*>>> files_;
};

}  // namespace

void fill_shelves(model::Records& records, const std::shared_ptr<Reader>& reader) {
  Shelves(reader).fill(records);
}

}  // namespace traject::store
