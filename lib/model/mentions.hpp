// Where records refer to a person, and where they hold free text.
#pragma once

#include <string>
#include <vector>

#include "model/change.hpp"
#include "model/record_file.hpp"

namespace traject::model {

// A value in a record: its file and the keys that lead to it; for an item in a list, its position from 0.
struct ValuePlace {
  RecordFile file;
  std::vector<std::string> keys;
};
struct TextPlace {
  ValuePlace place;
  std::string text;
};

// Each value that is this person's id, as a person or as a coach, in order of file. Ids in paths are not included.
[[nodiscard]] std::vector<ValuePlace> mentions_of(const Records& records, const PersonId& person);

// Each value that is free text, in order of file; ids, words, numbers and days are not.
[[nodiscard]] std::vector<TextPlace> texts_in(const Records& records);
[[nodiscard]] std::vector<TextPlace> texts_in(const RecordFile& file, const AnyRecord& record);

}  // namespace traject::model
