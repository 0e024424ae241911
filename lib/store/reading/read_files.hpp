// The files of one reading, each with its text, its tree and the ids in it that point elsewhere.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/record_types.hpp"
#include "store/reading/decode.hpp"
#include "store/yaml/source.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {

struct ReadFile {
  model::RecordFile file;
  Source source;
  Node root;
  std::vector<Reference> references;
};

class ReadFiles {
 public:
  std::map<std::string, ReadFile> by_path;
};

}  // namespace traject::store
