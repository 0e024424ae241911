// traject man: the manual page.
#include "cli/commands.hpp"
#include "cli/man_page.hpp"
#include "cli/parse.hpp"

namespace traject::cli::commands {
namespace {

struct ManOptions {};

ExitCode run(Desk& desk, const ManOptions&) {
  GlobalOptions described;
  desk.print(man_page(
      all_commands(), global_parameters(described), desk.options().language.value_or(base::Language::en)));
  return ExitCode::done;
}

}  // namespace

Command man() {
  return CommandBuilder<ManOptions>("man", Group::help, run)
      .formats({Format::text})
      .example("man > traject.1")
      .build();
}

}  // namespace traject::cli::commands
