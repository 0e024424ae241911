#include "store/reading/load.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

#include "base/failure.hpp"
#include "base/id.hpp"
#include "model/record_slot.hpp"
#include "store/disk/names_folder.hpp"
#include "store/reading/check_oddities.hpp"
#include "store/reading/finding.hpp"
#include "store/reading/reader.hpp"

namespace traject::store {
namespace {

using model::RecordFile;
using model::RecordType;

void append(base::Diagnostics& all, base::Diagnostics more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void sort_by_place(base::Diagnostics& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(), [](const auto& a, const auto& b) {
    return std::tie(a.place, a.code) < std::tie(b.place, b.code);
  });
}

void expect_none(base::Diagnostics diagnostics) {
  if (!has_error(diagnostics)) return;
  sort_by_place(diagnostics);
  throw base::InvalidRecords{std::move(diagnostics)};
}

// The files of one type in one folder, by the last id of their path.
template <class Key, class Record>
class FileShelf : public model::ShelfSource<Key, Record> {
 public:
  FileShelf(std::shared_ptr<Reader> reader, RecordType type, std::vector<std::string> first_ids = {})
      : reader_(std::move(reader)), type_(type), first_ids_(std::move(first_ids)) {}

  void add(const RecordFile& file) { files_.emplace_hint(files_.end(), Key(file.ids.back()), &file); }

  // Includes the id of a link, FIFO or folder in the place of a file, so that whoever goes on to read it is told.
  [[nodiscard]] std::vector<Key> keys() const override {
    std::set<Key> keys;
    for (const auto& [key, file] : files_) keys.insert(key);
    for_each_wrong_file([&](const RecordFile& file, const base::Diagnostic&) {
      if (tells_id(file)) keys.insert(Key(file.ids.back()));
    });
    return {keys.begin(), keys.end()};
  }
  // Throws where the folder is none, because then nobody can tell.
  [[nodiscard]] bool has(const Key& key) const override {
    bool is_there = files_.contains(key);
    for_each_wrong_file([&](const RecordFile& file, const base::Diagnostic& diagnostic) {
      if (file.ids.size() <= first_ids_.size()) expect_none({diagnostic});
      is_there = is_there || (tells_id(file) && Key(file.ids.back()) == key);
    });
    return is_there;
  }
  void expect_all_keys() const override {
    for_each_wrong_file([&](const RecordFile& file, const base::Diagnostic& diagnostic) {
      if (!tells_id(file)) expect_none({diagnostic});
    });
  }

  [[nodiscard]] std::optional<Record> read(const Key& key) const override {
    std::vector<std::string> ids = first_ids_;
    ids.push_back(base::text_of(key));
    expect_none(reader_->wrong_names(type_, ids));
    const auto file = files_.find(key);
    if (file == files_.end()) return {};
    Reading<Record> reading = reader_->read<Record>(*file->second);
    expect_none(std::move(reading.diagnostics));
    return std::move(reading.record);
  }

  void read_rest(std::map<Key, Record>& read, const std::set<Key>& without) const override {
    base::Diagnostics diagnostics = reader_->wrong_names(type_, first_ids_);
    std::vector<const RecordFile*> files;
    for (const auto& [key, file] : files_) {
      if (!without.contains(key)) files.push_back(file);
    }
    reader_->template read_all<Record>(files, [&](const RecordFile& file, Reading<Record> reading) {
      append(diagnostics, std::move(reading.diagnostics));
      if (reading.record) read.emplace_hint(read.end(), Key(file.ids.back()), *std::move(reading.record));
    });
    expect_none(std::move(diagnostics));
  }

  // Of whatever is wrong, whoever asks for the record is told.
  void read_ahead(std::map<Key, Record>& read, const std::vector<Key>& keys) const override {
    if (!reader_->wrong_names(type_, first_ids_).empty()) return;
    std::vector<const RecordFile*> files;
    for (const Key& key : keys) {
      if (const auto file = files_.find(key); file != files_.end()) files.push_back(file->second);
    }
    try {
      reader_->template read_all<Record>(files, [&](const RecordFile& file, Reading<Record> reading) {
        if (has_error(reading.diagnostics) || !reading.record) return;
        read.emplace_hint(read.end(), Key(file.ids.back()), *std::move(reading.record));
      });
    } catch (const base::Failure&) {
      return;  // a file that cannot be read; what came before it is read
    }
  }

 private:
  template <class Visit>
  void for_each_wrong_file(Visit visit) const {
    for (const auto& [file, diagnostic] : reader_->wrong_files(type_, first_ids_))
      if (diagnostic.severity == base::Severity::error) visit(file, diagnostic);
  }
  // Not a folder above it, nor a name that no record can have.
  [[nodiscard]] bool tells_id(const RecordFile& file) const {
    return file.ids.size() > first_ids_.size() && base::is_id(file.ids.back());
  }

  std::shared_ptr<Reader> reader_;
  RecordType type_;
  std::vector<std::string> first_ids_;
  std::map<Key, const RecordFile*> files_;  // of the reader's listing
};

// Names are shown where they can be; only `check` complains about one that cannot be read, and a share that cannot be reached
// today keeps nobody from working.
class NamesShelf : public model::ShelfSource<model::PersonId, model::Name> {
 public:
  explicit NamesShelf(FileShelf<model::PersonId, model::Name> files) : files_(std::move(files)) {}

  [[nodiscard]] std::vector<model::PersonId> keys() const override { return files_.keys(); }
  [[nodiscard]] bool has(const model::PersonId& person) const override {
    try {
      return files_.has(person);
    } catch (const base::InvalidRecords&) {
      return false;
    }
  }
  [[nodiscard]] std::optional<model::Name> read(const model::PersonId& person) const override {
    try {
      return files_.read(person);
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

 private:
  FileShelf<model::PersonId, model::Name> files_;
};

// Puts every file of a folder on the shelf where it belongs.
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

  template <class Key, class Record>
  FileShelf<Key, Record> shelf_of(RecordType type, const std::vector<std::string>& first_ids) {
    FileShelf<Key, Record> shelf(reader_, type, first_ids);
    for (const RecordFile* file : files_[type][first_ids]) shelf.add(*file);
    return shelf;
  }

  template <class Key, class Record>
  void fill(model::Shelf<Key, Record>& shelf, RecordType type,
            const std::vector<std::string>& first_ids = {}) {
    shelf = model::Shelf<Key, Record>(
        std::make_shared<FileShelf<Key, Record>>(shelf_of<Key, Record>(type, first_ids)));
  }

  void fill(model::Shelf<model::PersonId, model::Name>& names, RecordType type) {
    names = model::Shelf<model::PersonId, model::Name>(
        std::make_shared<NamesShelf>(shelf_of<model::PersonId, model::Name>(type, {})));
  }

  template <class Record>
  void fill(model::Sheet<Record>& sheet, RecordType type) {
    sheet = model::Sheet<Record>([reader = reader_, type] {
      expect_none(reader->wrong_names(type, {}));
      Reading<Record> reading = reader->read<Record>(model::record_at(type, {}));
      expect_none(std::move(reading.diagnostics));
      return std::move(reading.record).value_or(Record{});
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

// What is wrong with the place of the names, at the setting.
base::Diagnostics check_names_folder(const Reader& reader) {
  base::Diagnostics diagnostics;
  const Folder& folder = reader.folder();
  const Spot names = folder.path_of("names/x").folder();
  const std::string path = folder.shown("names");
  const auto warn = [&](const char* code, const char* variant, Values values) {
    Finding finding{
        .code = code, .variant = variant, .values = std::move(values), .severity = base::Severity::warning};
    if (*variant != '\0')
      finding.hint = base::Message{std::string("hint.") + code + "." + variant, finding.values};
    diagnostics.push_back(reader.at_setting("names_folder", std::move(finding)));
  };
  const std::filesystem::path place = names.whole().lexically_normal();
  try {
    const bool is_tracked = git_tracks(*folder.files, place);
    if (is_tracked) warn("names-in-git", "tracked", {{"path", path}});
    if (!folder.files->kind_of(names)) return diagnostics;
    const auto other = folder.has_names_elsewhere() ? foreign_in_names(*folder.files, names) : std::nullopt;
    if (other) warn("names-among-others", "", {{"path", path}, {"other", *other}});
    if (!is_tracked && git_would_take(*folder.files, place)) warn("names-in-git", "", {{"path", path}});
  } catch (const base::Failure&) {
    // The listing tells of a link; a share that cannot be reached is as good as none.
  }
  return diagnostics;
}

}  // namespace

const Listing& Opened::listing() const { return reader->listing(); }

Opened open(const Folder& folder) {
  auto reader = std::make_shared<Reader>(folder);
  base::Diagnostics diagnostics = reader->settings().diagnostics;
  append(diagnostics, reader->wrong_names(RecordType::traject, {}));
  expect_none(std::move(diagnostics));
  Opened opened;
  opened.records.settings = reader->settings().record.value();
  Shelves(reader).fill(opened.records);
  opened.reader = std::move(reader);
  return opened;
}

bool Loaded::has_errors() const { return has_error(diagnostics); }

Loaded load(const Folder& folder) {
  auto reader = std::make_shared<Reader>(folder);
  Loaded loaded;
  const auto& settings = reader->settings();
  loaded.diagnostics = settings.diagnostics;
  if (settings.record) loaded.records.settings = *settings.record;
  std::map<RecordType, std::vector<const RecordFile*>> files;
  for (const RecordFile& file : reader->listing().files) files[file.type].push_back(&file);
  for (const auto& entry : files) {
    const auto& of_type = entry.second;
    loaded.counts[std::string(model::word(entry.first))] = of_type.size();
    if (entry.first == RecordType::traject) continue;
    model::with_record_struct(entry.first, [&](auto tag) {
      using Record = typename decltype(tag)::type;
      reader->read_all<Record>(of_type, [&](const RecordFile& file, Reading<Record> reading) {
        if (reading.record) slot(loaded.records, file, tag) = *std::move(reading.record);
        append(loaded.diagnostics, std::move(reading.diagnostics));
      });
    });
  }
  append(loaded.diagnostics, check_names_folder(*reader));
  for (auto diagnostic : reader->listing().diagnostics) {
    diagnostic.place.file = reader->folder().shown(diagnostic.place.file);
    loaded.diagnostics.push_back(std::move(diagnostic));
  }
  sort_by_place(loaded.diagnostics);
  loaded.reader = std::move(reader);
  return loaded;
}

base::Diagnostics diagnostics_at(const Loaded& loaded, model::Remarks remarks) {
  std::stable_sort(remarks.begin(), remarks.end(),
                   [](const model::Remark& a, const model::Remark& b) { return a.file < b.file; });
  base::Diagnostics diagnostics;
  std::optional<ReadFile> read;
  for (std::size_t i = 0; i < remarks.size(); ++i) {
    const model::Remark& remark = remarks[i];
    if (i == 0 || remark.file != remarks[i - 1].file) read = loaded.reader->read_again(remark.file);
    diagnostics.push_back(
        {remark.code, remark.severity, {remark.file, 1, 1, 1}, remark.message, remark.hint, {}});
    if (!read) continue;
    const Span span = node_at(read->root, remark.keys).span;
    diagnostics.back().place = read->source.place(span);
    diagnostics.back().source_line = read->source.shown_line(span);
  }
  return diagnostics;
}

}  // namespace traject::store
