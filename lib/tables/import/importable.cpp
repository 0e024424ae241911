#include "tables/import/importable.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace traject::tables {
namespace {

std::vector<std::string> named(const std::array<std::string_view, 3>& fields) {
  return {fields.begin(), std::find(fields.begin(), fields.end(), "")};
}

}  // namespace

std::vector<std::string> item_keys(model::RecordType type) {
  return named(model::info(type).traits.item_keys);
}

std::vector<std::string> absence_counts(model::RecordType type) {
  return named(model::info(type).traits.absence_counts);
}

}  // namespace traject::tables
