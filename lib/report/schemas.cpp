#include "report/schemas.hpp"

#include "report/cohorts/attend.hpp"
#include "report/cohorts/move.hpp"

namespace traject::report {

std::vector<SchemaFile> schemas() { return {attend_schema(), move_schema()}; }

}  // namespace traject::report
