// The table of commands. Each is in its own file, commands/<name>.cpp.
#pragma once

#include <vector>

#include "cli/command.hpp"

namespace traject::cli {

namespace commands {
[[nodiscard]] Command init();
[[nodiscard]] Command status();
[[nodiscard]] Command find();
[[nodiscard]] Command check();
[[nodiscard]] Command schema();
[[nodiscard]] Command import();
[[nodiscard]] Command workbook();
[[nodiscard]] Command enroll();
[[nodiscard]] Command approve();
[[nodiscard]] Command deny();
[[nodiscard]] Command withdraw();
[[nodiscard]] Command queue();
[[nodiscard]] Command explain();
[[nodiscard]] Command invite();
[[nodiscard]] Command plan_cohort();
[[nodiscard]] Command calendar();
[[nodiscard]] Command move();
[[nodiscard]] Command attend();
[[nodiscard]] Command letters();
[[nodiscard]] Command certificate();
[[nodiscard]] Command match_coaches();
[[nodiscard]] Command budget();
[[nodiscard]] Command evaluate();
[[nodiscard]] Command report();
[[nodiscard]] Command voucher();
[[nodiscard]] Command export_person();
[[nodiscard]] Command forget();
[[nodiscard]] Command completion();
[[nodiscard]] Command man();
}  // namespace commands

// In the order in which help shows them. Every call returns new ones, because options are read into them.
[[nodiscard]] std::vector<Command> all_commands();

}  // namespace traject::cli
