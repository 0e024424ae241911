// A command line taken apart.
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/global_options.hpp"

namespace traject::cli {

// The global options as parameters, for help and completion.
[[nodiscard]] std::vector<Parameter> global_parameters(GlobalOptions& options);

// The command that was asked for, with its options filled in; null where none was named, as in `traject --help`.
// Throws base::Failure (wrong_use) for anything that is not understood, unless help is asked for.
[[nodiscard]] const Command* parse(const std::vector<std::string>& arguments,
                                   const std::vector<Command>& commands, GlobalOptions& options);

}  // namespace traject::cli
