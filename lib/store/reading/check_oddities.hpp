// What is odd about a record that was read, at its place (model/oddities): what is so on every day.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/change.hpp"
#include "model/oddities/oddities.hpp"
#include "model/record_file.hpp"
#include "store/reading/finding.hpp"
#include "store/yaml/source.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {

// The value to which the keys lead, or the last one on the way there. Of a list, a key is a place from 0.
[[nodiscard]] const Node& node_at(const Node& root, const std::vector<std::string>& keys);

[[nodiscard]] Wording wording_of(const model::Remark& remark);

void check_oddities(const Source& source, const Node& root, const model::RecordFile& file,
                    const model::AnyRecord& record, base::Diagnostics& found);

}  // namespace traject::store
