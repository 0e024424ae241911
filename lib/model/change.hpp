// What an action wants written: a whole record and its file. The store turns it into bytes.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "model/record_types.hpp"

namespace traject::model {

template <class... Kinds>
std::variant<typename Kinds::Record...> any_of(const std::tuple<Kinds...>&);
using AnyRecord = decltype(any_of(kinds));

// Its members are defined in one file: a variant of all records takes long to compile.
struct Change {
  template <class Record>
  Change(std::string path, Record value) : Change(std::move(path), kind_of<Record>().type, &value) {}
  Change(std::string path, AnyRecord value);
  Change(const Change& other);
  Change(Change&& other) noexcept;
  Change& operator=(const Change& other);
  Change& operator=(Change&& other) noexcept;
  ~Change();

  std::string file;  // relative to the data folder
  AnyRecord record;

 private:
  Change(std::string path, RecordType type, void* value);  // takes the value, the struct of that type
};
using Changes = std::vector<Change>;

}  // namespace traject::model
