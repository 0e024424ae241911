// What is odd about a record that was read, at its place (model/oddities): what is so on every day.
#pragma once

#include <string>
#include <type_traits>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/oddities.hpp"
#include "model/record_file.hpp"
#include "store/yaml/source.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {

// The value to which the keys lead, or the last one on the way there. Of a list, a key is a place from 0.
[[nodiscard]] const Node& node_at(const Node& root, const std::vector<std::string>& keys);

void add_oddities(const Source& source, const Node& root, const model::Oddities& oddities,
                  base::Diagnostics& found);

template <class Record>
void check_oddities(const Source& source, const Node& root, const model::RecordFile& file,
                    const Record& record, base::Diagnostics& found) {
  if constexpr (std::is_same_v<Record, model::Person>)
    add_oddities(source, root, model::oddities(model::PersonId(file.ids.front()), record), found);
  if constexpr (std::is_same_v<Record, model::Registration>)
    add_oddities(source, root, model::oddities(record), found);
}

}  // namespace traject::store
