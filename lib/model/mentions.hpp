// Where records name a person, and the free text in them.
#pragma once

#include <string>
#include <vector>

#include "model/record_file.hpp"

namespace traject::model {

// A value in a record, by the keys that lead to it; in a list, the number of the item, from 0.
struct ValuePlace {
  RecordFile file;
  std::vector<std::string> keys;
};
struct TextPlace {
  ValuePlace place;
  std::string text;
};

// Each value that is the id of this person, as a person or as a coach, by file. The ids in paths are not included.
[[nodiscard]] std::vector<ValuePlace> mentions_of(const Records& records, const PersonId& person);

// Each value that is free text: not an id, word, number or day. By file.
[[nodiscard]] std::vector<TextPlace> texts_in(const Records& records);

}  // namespace traject::model
