// What is waiting before there is a cohort: the words of managers, enough people, and money from outside.
#include <algorithm>
#include <map>

#include "actions/start/status_rules.hpp"
#include "eligibility/queue.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"
#include "model/registration.hpp"

namespace traject::actions {
namespace {

using eligibility::Entry;

constexpr int subsidy_months = 3;  // before its last day

// Those in line of whom a rule does not know the answer, by the code of its verdict.
template <class Visit>
void for_each_undecided(const model::Records& records, base::Date as_of, std::string_view code, Visit visit) {
  for (const auto& [programme, registrations] : records.registrations) {
    const auto queue = eligibility::queue(records, programme, {.as_of = as_of});
    for (const Entry& entry : queue.entries) {
      if (!eligibility::in_line(entry)) continue;
      for (const auto& rule : entry.verdict.rules) {
        if (rule.code == code) visit(programme, entry, rule);
      }
    }
  }
}

std::string manager_in(const eligibility::RuleVerdict& rule) {
  for (const auto& fact : rule.facts) {
    if (fact.name == "manager") return std::get<std::string>(fact.value);
  }
  return {};
}

// People who wait for the same thing.
struct Group {
  std::vector<std::string> people;
  std::optional<base::Date> since;

  void add(const Entry& entry) {
    people.push_back(entry.person.str());
    if (!entry.registered_at) return;
    const base::Date day = entry.registered_at->day();
    since = since ? std::min(*since, day) : day;
  }
};

std::string command_for(const char* command, const model::ProgrammeId& programme, const Group& group) {
  std::string line = command + (" " + programme.str());
  for (const auto& person : group.people) line += " " + person;
  return line;
}

Waiting for_subsidy(const model::ProgrammeId& programme, const model::Subsidy& subsidy) {
  return {.subject = programme.str(),
          .due = subsidy.deadline,
          .message = {"status.subsidy_deadline",
                      {{"subsidy", subsidy.title.value_or(subsidy.id.str())},
                       {"amount", subsidy.amount},
                       {"date", *subsidy.deadline}}},
          .command = "budget " + programme.str()};
}

}  // namespace

Found word_missing(const model::Records& records, base::Date as_of) {
  std::map<std::pair<model::ProgrammeId, std::string>, Group> groups;
  for_each_undecided(
      records, as_of, "not_approved_yet", [&](const auto& programme, const Entry& entry, const auto& rule) {
        groups[{programme, manager_in(rule)}].add(entry);
      });
  Found found;
  for (const auto& [key, group] : groups) {
    const auto& [programme, manager] = key;
    found.push_back({.subject = programme.str(),
                     .since = group.since,
                     .message = {"status.word_missing", {{"manager", manager}, {"people", group.people}}},
                     .command = command_for("approve", programme, group)});
  }
  return found;
}

Found manager_missing(const model::Records& records, base::Date as_of) {
  std::map<model::ProgrammeId, Group> groups;
  for_each_undecided(
      records, as_of, "no_manager",
      [&](const auto& programme, const Entry& entry, const auto&) { groups[programme].add(entry); });
  Found found;
  for (const auto& [programme, group] : groups) {
    found.push_back({.subject = programme.str(),
                     .since = group.since,
                     .message = {"status.manager_missing", {{"people", group.people}}},
                     .command = "explain " + programme.str() + " " + group.people.front()});
  }
  return found;
}

Found cohort_can_start(const model::Records& records, base::Date as_of) {
  Found found;
  for (const auto& [id, programme] : records.programmes) {
    if (!programme.schedule || !programme.group || programme.sessions.empty()) continue;
    const auto needed = programme.group->start_at ? programme.group->start_at : programme.group->size;
    if (!needed) continue;
    const int eligible = eligibility::queue(records, id, {.as_of = as_of}).balance.eligible;
    if (eligible < *needed) continue;
    found.push_back({.subject = id.str(),
                     .message = {"status.cohort_can_start",
                                 {{"eligible", std::int64_t{eligible}}, {"needed", std::int64_t{*needed}}}},
                     .command = "plan-cohort " + id.str() + " --suggest"});
  }
  return found;
}

Found subsidy_deadline(const model::Records& records, base::Date as_of) {
  Found found;
  for (const auto& [id, programme] : records.programmes) {
    if (!programme.funding) continue;
    for (const model::Subsidy& subsidy : programme.funding->subsidies) {
      const bool is_open = subsidy.status == model::SubsidyStatus::applied && subsidy.deadline;
      if (!is_open || *subsidy.deadline < as_of) continue;
      if (*subsidy.deadline <= base::add_months(as_of, subsidy_months))
        found.push_back(for_subsidy(id, subsidy));
    }
  }
  return found;
}

}  // namespace traject::actions
