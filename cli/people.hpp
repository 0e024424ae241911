// Who is meant by a person on the command line, which may be an id, a number of the HR system or a name.
#pragma once

#include <vector>

#include "cli/desk.hpp"
#include "cli/parse.hpp"

namespace traject::cli {

// Gives each parameter the id of who is meant. Throws base::Failure (wrong_use) for a name that several people have, and for what
// is nobody's; an id of nobody is left to the command, which says what it looked for.
void fill_in_people(Desk& desk, const std::vector<TypedPerson>& typed);

}  // namespace traject::cli
