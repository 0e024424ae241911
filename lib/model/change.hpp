// What an action wants to write: a whole record and its file. The store turns it into bytes.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "model/record_types.hpp"

namespace traject::model {

// An immutable record of any type; copies share it.
class AnyRecord {
 public:
  template <class Record>
  requires(!std::is_same_v<Record, AnyRecord>)
      AnyRecord(Record record)  // NOLINT(google-explicit-constructor): any record is one
      : type_(kind_of<Record>().type), record_(std::make_shared<Record>(std::move(record))) {}

  [[nodiscard]] RecordType type() const { return type_; }

  // Null if it is of another type.
  template <class Record>
  [[nodiscard]] const Record* get_if() const {
    return type_ == kind_of<Record>().type ? static_cast<const Record*>(record_.get()) : nullptr;
  }
  template <class Record>
  [[nodiscard]] const Record& get() const {
    if (const auto* record = get_if<Record>()) return *record;
    throw std::logic_error("a record of another type");
  }
  // The record itself: moved, or copied if another copy shares it.
  template <class Record>
  [[nodiscard]] Record take() && {
    const Record& record = get<Record>();
    return record_.use_count() == 1 ? std::move(*static_cast<Record*>(record_.get())) : record;
  }

  // Calls visit(record) with the struct. It compiles for every type of record, so use it in few files.
  template <class Visit>
  decltype(auto) visit(const Visit& visit) const {
    return with_record_struct(type_, [&]<class Record>(RecordTag<Record>) -> decltype(auto) {
      return visit(*static_cast<const Record*>(record_.get()));
    });
  }

 private:
  RecordType type_;
  std::shared_ptr<void> record_;
};

struct Change {
  Change(std::string path, AnyRecord value) : file(std::move(path)), record(std::move(value)) {}

  std::string file;  // relative to the data folder
  AnyRecord record;
};
using Changes = std::vector<Change>;

}  // namespace traject::model
