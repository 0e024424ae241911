// Text to record: strict decoding along the one description of each record's fields.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/change.hpp"
#include "model/record_types.hpp"
#include "model/reference.hpp"
#include "store/yaml/source.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {

struct Reference {
  model::ReferenceTarget target{};
  std::string id;
  Span span;
};

// Everything that decoding finds beside the record itself.
struct Findings {
  base::Diagnostics diagnostics;
  std::vector<Reference> references;
};

// The record of a tree; what is wrong with it goes to `findings`, and is then not set in the record.
[[nodiscard]] model::AnyRecord decode(model::RecordType type, const Source& source, const Node& root,
                                      Findings& findings);
template <class Record>
[[nodiscard]] Record decode(const Source& source, const Node& root, Findings& findings) {
  return decode(model::kind_of<Record>().type, source, root, findings).template take<Record>();
}

}  // namespace traject::store
