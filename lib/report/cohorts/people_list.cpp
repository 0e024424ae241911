#include "report/cohorts/people_list.hpp"

#include "actions/cohorts/places.hpp"
#include "eligibility/facts_at.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::CohortPage;

Cell address_of(const model::Records& records, const model::PersonId& person) {
  const auto found = records.names.find(person);
  return found == records.names.end() ? Cell{} : cell(found->second.email);
}

Cell department_on(const model::Records& records, const model::PersonId& person, base::Date day) {
  const auto found = records.people.find(person);
  if (found == records.people.end()) return {};
  return cell(eligibility::fact_at(found->second, &model::PersonFacts::department, day));
}

std::string title_of_session(const CohortPage& cohort, const model::SessionId& id) {
  for (const auto& session : cohort.view.sessions) {
    if (session.id == id) return session.title;
  }
  return id.str();
}

// Those who should come to the session; without one, those who take part now.
std::vector<model::PersonId> participants(const CohortPage& cohort,
                                          const std::optional<calendar::DatedSession>& session,
                                          const model::Records& records) {
  std::vector<model::PersonId> people;
  if (session) {
    people = actions::expected_at(records, cohort.cohort, cohort.view.cohort, *session, cohort.as_of);
    std::erase_if(people, [&](const auto& person) { return model::is_forgotten(records, person); });
    return people;
  }
  for (const auto& attended : cohort.evaluation.attendance) {
    if (!attended.left_on) people.push_back(attended.person);
  }
  return people;
}

}  // namespace

render::Document people_list(const CohortPage& cohort, const std::optional<calendar::DatedSession>& session,
                             const model::Records& records) {
  render::Table table{{right_column("number"), column("person"), column("name"), column("department"),
                       column("email"), column("guest_of")},
                      {}};
  std::int64_t number = 0;
  const auto add = [&](const model::PersonId& person, Cell guest_of) {
    table.rows.push_back(
        {cell(++number), cell(person), name_of(records, person), department_on(records, person, cohort.as_of),
         address_of(records, person), std::move(guest_of)});
  };
  for (const auto& person : participants(cohort, session, records)) add(person, {});
  for (const auto& guest : cohort.view.cohort.guests) {
    if (!session || guest.session == session->id)
      add(guest.person, cell(title_of_session(cohort, guest.session)));
  }
  render::Document document;
  document.table = table;
  document.blocks.emplace_back(render::Title{
      session ? say("session.title", {{"session", session->title}, {"cohort", cohort.cohort.str()}})
              : say("attend.people", {{"cohort", cohort.cohort.str()}})});
  document.blocks.emplace_back(render::without_empty_columns(std::move(table)));
  return document;
}

}  // namespace traject::report
