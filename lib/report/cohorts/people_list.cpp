#include "report/cohorts/people_list.hpp"

#include "actions/cohorts/places.hpp"
#include "eligibility/facts_at.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"
#include "report/columns.hpp"

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

// The participants expected at the session or, without a session, those who take part now.
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

struct ListedPerson {
  model::PersonId person;
  std::optional<std::string> guest_of = {};
};

std::vector<ListedPerson> listed_people(const CohortPage& cohort,
                                        const std::optional<calendar::DatedSession>& session,
                                        const model::Records& records) {
  std::vector<ListedPerson> people;
  for (const auto& person : participants(cohort, session, records)) people.push_back({person});
  for (const auto& guest : cohort.view.cohort.guests) {
    if (!session || guest.session == session->id)
      people.push_back({guest.person, title_of_session(cohort, guest.session)});
  }
  return people;
}

}  // namespace

render::Document people_list(const CohortPage& cohort, const std::optional<calendar::DatedSession>& session,
                             const model::Records& records) {
  const auto table = table_of<ListedPerson>(
      listed_people(cohort, session, records),
      {{right_column("number"), RowNumber{}},
       {column("person"), &ListedPerson::person},
       {column("name"), [&](auto& listed) { return name_of(records, listed.person); }},
       {column("department"),
        [&](auto& listed) { return department_on(records, listed.person, cohort.as_of); }},
       {column("email"), [&](auto& listed) { return address_of(records, listed.person); }},
       {column("guest_of"), &ListedPerson::guest_of}});
  render::Document document;
  document.table = table;
  document.blocks.emplace_back(render::Title{
      session ? say("session.title", {{"session", session->title}, {"cohort", cohort.cohort.str()}})
              : say("attend.people", {{"cohort", cohort.cohort.str()}})});
  document.blocks.emplace_back(render::without_empty_columns(table));
  return document;
}

}  // namespace traject::report
