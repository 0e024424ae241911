// Every id in a record that points to another record, a session or a department must be there; and so must the themes and
// budgets that a plan names, the teams of logged hours and the cost lines of what was spent.
#pragma once

#include "base/diagnostic.hpp"

namespace traject::store {

struct ReadFile;
class Reader;

// The findings for one file, each at the place of the reference; for an id in the file's name, at its first line. A session
// is looked up in the programme of the record; where that is not valid, it is not checked. What was spent on a line that the
// programme does not have is a warning, since somebody may have spent what nobody planned.
[[nodiscard]] base::Diagnostics check_references(const ReadFile& read, Reader& reader);

}  // namespace traject::store
