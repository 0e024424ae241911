#include "cli/commands.hpp"

namespace traject::cli {

std::vector<Command> all_commands() {
  using namespace commands;
  return {init(),     status(),        find(),          check(),      schema(),   import(),
          workbook(), enroll(),        approve(),       deny(),       withdraw(), queue(),
          explain(),  invite(),        plan_cohort(),   calendar(),   move(),     attend(),
          letters(),  certificate(),   match_coaches(), budget(),     evaluate(), report(),
          voucher(),  export_person(), forget(),        completion(), man()};
}

}  // namespace traject::cli
