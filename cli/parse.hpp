// Parses a command line.
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/global_options.hpp"

namespace traject::cli {

// The global options as parameters, for help and completion.
[[nodiscard]] std::vector<Parameter> global_parameters(GlobalOptions& options);

// A person as typed: an id, a number or a name. Only the folder knows who it is.
struct TypedPerson {
  const Parameter* parameter;
  std::string text;
};

struct Call {
  const Command* command = nullptr;  // null if none was named, as in `traject --help`
  const Way* way = nullptr;          // of the command; null also if --help or --version was given
  std::vector<TypedPerson>
      people;  // in the order of the command line; their parameters are not filled in yet
};

// The command that was asked for and its way, with its other options filled in. Throws base::Failure (wrong_use) for
// anything it does not understand, unless help is asked for.
[[nodiscard]] Call parse(const std::vector<std::string>& arguments, const std::vector<Command>& commands,
                         GlobalOptions& options);

}  // namespace traject::cli
