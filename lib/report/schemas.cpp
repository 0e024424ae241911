#include "report/schemas.hpp"

#include "report/coaches/match_coaches.hpp"
#include "report/cohorts/attend.hpp"
#include "report/cohorts/move.hpp"
#include "report/enrolment/approve.hpp"
#include "report/enrolment/explain.hpp"
#include "report/enrolment/invite.hpp"
#include "report/enrolment/queue.hpp"
#include "report/enrolment/withdraw.hpp"
#include "report/learning/voucher.hpp"
#include "report/money/budget_of_cohort_json.hpp"
#include "report/privacy/export_person.hpp"
#include "report/privacy/forget.hpp"
#include "report/start/check.hpp"
#include "report/start/find.hpp"
#include "report/start/import_json.hpp"
#include "report/start/init.hpp"
#include "report/start/schema.hpp"
#include "report/start/status.hpp"

namespace traject::report {

std::vector<SchemaFile> schemas() {
  return {
      attend_schema(),        move_schema(),     find_schema(),    status_schema(),        check_schema(),
      init_schema(),          schema_schema(),   explain_schema(), enroll_schema(),        approve_schema(),
      deny_schema(),          withdraw_schema(), queue_schema(),   invite_schema(),        voucher_schema(),
      match_coaches_schema(), import_schema(),   forget_schema(),  export_person_schema(), budget_schema()};
}

}  // namespace traject::report
