#include "actions/enrolment/queue.hpp"

#include "actions/named_records.hpp"
#include "model/programme.hpp"

namespace traject::actions {

ProgrammeQueue queue(const model::Records& records, const model::ProgrammeId& programme, base::Date as_of) {
  const std::string title = programme_named(records, programme).title;
  return {programme, title, as_of, eligibility::queue(records, programme, {.as_of = as_of, .start = {}})};
}

}  // namespace traject::actions
