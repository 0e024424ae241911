// The people of the manager who reads a page, in one programme or in all of them.
#pragma once

#include <vector>

#include "actions/enrolment/queue.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

// Which of them registered, and what became of it.
void add_own_people(Page& page, const actions::ProgrammeQueue& queue);
void add_own_people(Page& page, const std::vector<actions::ProgrammeQueue>& queues);

}  // namespace traject::report
