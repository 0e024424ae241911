#include "tables/import/importable.hpp"

namespace traject::tables {

std::vector<std::string> item_keys(model::RecordType type) {
  std::vector<std::string> keys;
  for (const std::string_view key : model::info(type).traits.item_keys) {
    if (!key.empty()) keys.emplace_back(key);
  }
  return keys;
}

}  // namespace traject::tables
