// Help as documents, made from the table of commands, with examples first.
#pragma once

#include <vector>

#include "cli/command.hpp"
#include "render/document.hpp"

namespace traject::cli {

// All commands, in groups.
[[nodiscard]] render::Document help(const std::vector<Command>& commands,
                                    const std::vector<Parameter>& globals);
// One command.
[[nodiscard]] render::Document help(const Command& command, const std::vector<Parameter>& globals);

}  // namespace traject::cli
