// The people of the manager who reads a page, over a programme or over all of them.
#pragma once

#include <vector>

#include "actions/enrolment/queue.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

// Those of theirs who registered, and where that led to.
void add_own_people(Page& page, const actions::ProgrammeQueue& queue);
void add_own_people(Page& page, const std::vector<actions::ProgrammeQueue>& queues);

}  // namespace traject::report
