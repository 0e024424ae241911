#include "report/schemas.hpp"

#include "report/cohorts/attend.hpp"

namespace traject::report {

std::vector<SchemaFile> schemas() { return {attend_schema()}; }

}  // namespace traject::report
