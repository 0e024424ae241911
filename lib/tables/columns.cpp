#include "tables/columns.hpp"

#include <algorithm>

#include "base/failure.hpp"
#include "base/folded.hpp"
#include "base/suggestion.hpp"
#include "model/field.hpp"
#include "model/record_file.hpp"
#include "model/scalar.hpp"
#include "tables/blank.hpp"
#include "tables/import/importable.hpp"

namespace traject::tables {
namespace {

using base::Failure;
using base::FailureKind;

struct DescribedColumn {
  std::string name;
  model::Shape shape = model::Shape::text;
};

class ColumnLister {
 public:
  ColumnLister(std::vector<DescribedColumn>& columns, std::string prefix)
      : columns_(columns), prefix_(std::move(prefix)) {}

  template <class T>
  void field(std::string_view key, const T&, const model::About&) {
    list<T>(prefix_ + std::string(key));
  }

 private:
  template <class T>
  struct Inner {
    using type = T;
  };
  template <class T>
  struct Inner<std::optional<T>> : Inner<T> {};
  template <class T>
  struct Inner<std::vector<T>> : Inner<T> {};
  template <class T>
  struct IsMap : std::false_type {};
  template <class K, class T>
  struct IsMap<std::map<K, T>> : std::true_type {};

  template <class T>
  void list(const std::string& path) {
    using Held = typename Inner<T>::type;
    if constexpr (model::IsScalar<Held>) {
      columns_.push_back({path, model::Scalar<Held>::shape});
    } else if constexpr (!IsMap<Held>::value) {
      ColumnLister inner(columns_, path + ".");
      const Held held{};
      describe(inner, held);
    }
  }

  std::vector<DescribedColumn>& columns_;
  std::string prefix_;
};

template <class Record>
void list_columns(std::vector<DescribedColumn>& columns) {
  ColumnLister lister(columns, "");
  const RowOf<Record> row{};
  describe(lister, row);
}

std::vector<DescribedColumn> described_columns(model::RecordType type) {
  std::vector<DescribedColumn> columns;
  for (std::string& id : model::id_names(type)) columns.push_back({std::move(id), model::Shape::id});
  with_importable(type, [&](auto tag) { list_columns<typename decltype(tag)::type>(columns); });
  return columns;
}

class Mapper {
 public:
  Mapper(const std::vector<std::string>& headings, const std::vector<model::RecordType>& types,
         const model::ImportSource* source, const std::map<std::string, std::string>& given,
         const std::set<std::string>& may_lack)
      : headings_(headings), types_(types), source_(source), may_lack_(may_lack) {
    mapping_.fixed = given;
    for (const auto type : types) {
      for (DescribedColumn& column : described_columns(type)) know(std::move(column));
      if (type == model::RecordType::people) know({std::string(since_column), model::Shape::date});
    }
  }

  Mapping run() {
    if (source_ != nullptr) take_source();
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      if (!named_by_source(i)) take_heading(i);
    }
    for (const std::string& id : model::id_names(types_.front())) {
      if (!mapping_.has(id) && !may_lack_.contains(id)) {
        throw Failure(FailureKind::wrong_use, {"failure.table-lacks-column", {{"column", id}}},
                      base::Message{"hint.table-lacks-column", {{"headings", headings_}}});
      }
    }
    return std::move(mapping_);
  }

 private:
  void know(DescribedColumn column) {
    shapes_.emplace(column.name, column.shape);
    known_.push_back(std::move(column.name));
  }

  [[nodiscard]] bool is_known(const std::string& column) const {
    return shapes_.contains(without_number(column));
  }

  void expect_known(const std::string& column) const {
    if (is_known(column)) return;
    throw Failure(FailureKind::wrong_use, {"failure.no-such-column", {{"column", column}}},
                  base::did_you_mean_or_known(column, known_));
  }

  void take_source() {
    for (const auto& [column, heading] : source_->columns) {
      expect_known(column);
      const auto found = std::find(headings_.begin(), headings_.end(), heading);
      if (found == headings_.end()) {
        throw Failure(FailureKind::wrong_use, {"failure.no-such-heading", {{"heading", heading}}},
                      base::did_you_mean_or_known(heading, headings_));
      }
      put(column, static_cast<std::size_t>(found - headings_.begin()));
    }
    for (const auto& [column, value] : source_->values) {
      expect_known(column);
      mapping_.fixed.emplace(column, value);
    }
    for (const auto& [column, words] : source_->words) take_words(column, words);
  }

  void take_words(const std::string& column, const std::map<std::string, std::string>& words) {
    expect_known(column);
    for (const auto& [word, meaning] : words) mapping_.words[column].emplace(base::folded(word), meaning);
  }

  [[nodiscard]] bool named_by_source(std::size_t index) const {
    return source_ != nullptr && std::any_of(source_->columns.begin(), source_->columns.end(),
                                             [&](const auto& one) { return one.second == headings_[index]; });
  }

  void take_heading(std::size_t index) {
    const std::string column = in_small_letters(headings_[index]);
    const bool taken = source_ != nullptr && source_->columns.contains(column);
    if (is_known(column) && !taken) return put(column, index);
    if (!headings_[index].empty()) mapping_.ignored.push_back(headings_[index]);
  }

  void put(const std::string& column, std::size_t index) {
    if (!mapping_.column_of.emplace(column, index).second)
      throw Failure(FailureKind::wrong_use, {"failure.column-twice", {{"column", column}}});
    mapping_.shapes[index] = shapes_.at(without_number(column));
  }

  const std::vector<std::string>& headings_;
  const std::vector<model::RecordType>& types_;
  const model::ImportSource* source_;
  const std::set<std::string>& may_lack_;
  std::vector<std::string> known_;
  std::map<std::string, model::Shape> shapes_;  // of these
  Mapping mapping_;
};

}  // namespace

std::vector<std::string> columns_of(model::RecordType type) {
  std::vector<std::string> names;
  for (DescribedColumn& column : described_columns(type)) names.push_back(std::move(column.name));
  return names;
}

std::string without_number(const std::string& column) {
  std::string result;
  for (std::size_t at = 0; at <= column.size();) {
    const std::size_t end = std::min(column.find('.', at), column.size());
    const std::string part = column.substr(at, end - at);
    const bool is_number = !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
    if (!is_number) result += (result.empty() ? "" : ".") + part;
    at = end + 1;
  }
  return result;
}

Mapping map_columns(const std::vector<std::string>& headings, const std::vector<model::RecordType>& types,
                    const model::ImportSource* source, const std::map<std::string, std::string>& given,
                    const std::set<std::string>& may_lack) {
  return Mapper(headings, types, source, given, may_lack).run();
}

}  // namespace traject::tables
