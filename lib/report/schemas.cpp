#include "report/schemas.hpp"

#include "report/cohorts/attend.hpp"
#include "report/cohorts/move.hpp"
#include "report/start/check.hpp"
#include "report/start/find.hpp"
#include "report/start/init.hpp"
#include "report/start/schema.hpp"
#include "report/start/status.hpp"

namespace traject::report {

std::vector<SchemaFile> schemas() {
  return {attend_schema(), move_schema(), find_schema(),  status_schema(),
          check_schema(),  init_schema(), schema_schema()};
}

}  // namespace traject::report
