// The manual page, made from the table of commands.
#pragma once

#include <string>
#include <vector>

#include "base/language.hpp"
#include "cli/command.hpp"

namespace traject::cli {

// troff with the man macros.
[[nodiscard]] std::string man_page(const std::vector<Command>& commands,
                                   const std::vector<Parameter>& globals, base::Language language);

}  // namespace traject::cli
