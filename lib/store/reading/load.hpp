// Folder to records: as they are asked for, or all at once with everything that is wrong with them.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/records.hpp"
#include "model/remark.hpp"
#include "store/disk/listing.hpp"

namespace traject::store {

class Reader;

// The records of a folder on their shelves, of which none but the settings has been read. Throws base::InvalidRecords where
// the settings are not valid, base::Failure where there are none.
struct Opened {
  model::Records records;
  std::shared_ptr<const Reader> reader;
  [[nodiscard]] const Listing& listing() const;
};
[[nodiscard]] Opened open(const Folder& folder);

// Everything, read; what is not valid is told of and is not among the records.
struct Loaded {
  model::Records records;
  base::Diagnostics diagnostics;              // sorted by place
  std::map<std::string, std::size_t> counts;  // records read, by type
  std::shared_ptr<const Reader> reader;

  [[nodiscard]] bool has_errors() const;
};
[[nodiscard]] Loaded load(const Folder& folder);

// Diagnostics at values of records that were read, by file; at a file's first line where there is no such value.
[[nodiscard]] base::Diagnostics diagnostics_at(const Loaded& loaded, model::Remarks remarks);

}  // namespace traject::store
