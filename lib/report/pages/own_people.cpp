#include "report/pages/own_people.hpp"

#include "actions/pages/cohort_page.hpp"
#include "model/scalar.hpp"

namespace traject::report {

void add_own_people(Page& page, const actions::ProgrammeQueue& queue) {
  add_own_people(page, std::vector{queue});
}

void add_own_people(Page& page, const std::vector<actions::ProgrammeQueue>& queues) {
  if (!page.shows(Part::own_people) || !page.reading().manager) return;
  page.part("page.part.own-people");
  render::Table table{{column("person"), column("name"), column("programme", render::Align::left, true),
                       column("status"), column("cohort")},
                      {}};
  for (const actions::ProgrammeQueue& queue : queues) {
    for (const eligibility::Entry& entry : queue.queue.entries) {
      if (actions::is_managed_by(page.records(), entry.person, *page.reading().manager, queue.as_of))
        table.rows.push_back({cell(entry.person), name_of(page.records(), entry.person), cell(queue.title),
                              word("status", model::word(entry.status)), cell(entry.cohort)});
    }
  }
  page.finding(say("page.own-registrations", {{"count", static_cast<std::int64_t>(table.rows.size())}}));
  if (!table.rows.empty()) page.add(std::move(table));
}

}  // namespace traject::report
