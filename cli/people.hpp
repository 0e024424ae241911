// Finds the person that somebody means on the command line: by id, by number in the HR system, or by name.
#pragma once

#include <vector>

#include "cli/desk.hpp"
#include "cli/parse.hpp"

namespace traject::cli {

// Gives each parameter the id of the person meant. Throws base::Failure (wrong_use) for a name that several people
// have, and for one that nobody has. An unknown id is left to the command, which says what it looked for.
void fill_in_people(Desk& desk, const std::vector<TypedPerson>& typed);

}  // namespace traject::cli
