#include "cli/commands.hpp"

namespace traject::cli {

std::vector<Command> all_commands() {
  using namespace commands;
  return {init(),    check(),       schema(),   import(),     enroll(), queue(),
          explain(), plan_cohort(), calendar(), completion(), man()};
}

}  // namespace traject::cli
