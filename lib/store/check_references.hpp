// Every id in a record that points to another record, a session or a department must be there.
#pragma once

#include "base/diagnostic.hpp"
#include "model/records.hpp"
#include "store/folder.hpp"
#include "store/read_files.hpp"

namespace traject::store {

// The findings for all files read, each at the place of the reference; for an id in a file's name, at its first line.
// A session is looked up in the programme of the record; where that programme was not read, it is not checked.
[[nodiscard]] base::Diagnostics check_references(const ReadFiles& read, const model::Records& records,
                                                 const Listing& listing);

}  // namespace traject::store
