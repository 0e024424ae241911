// people/<person>.yaml and names/<person>.yaml.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/number.hpp"
#include "model/field.hpp"
#include "model/hold.hpp"
#include "model/ids.hpp"
#include "model/past.hpp"
#include "model/person_words.hpp"
#include "model/scalar.hpp"

namespace traject::model {

// The first and last day are working days; no last day means no end.
struct Employment {
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  std::optional<Contract> contract;
  friend bool operator==(const Employment&, const Employment&) = default;
};
template <class Visitor, Like<Employment> Record>
void describe(Visitor& visitor, Record& employment) {
  visitor.field("from", employment.from, optional("first day of employment"));
  visitor.field("until", employment.until, optional("last day of employment").otherwise("no end"));
  visitor.field("contract", employment.contract, optional("kind of contract"));
}

struct Completion {
  std::string what;
  std::optional<base::Date> date;
  friend bool operator==(const Completion&, const Completion&) = default;
};
template <class Visitor, Like<Completion> Record>
void describe(Visitor& visitor, Record& completion) {
  visitor.field("what", completion.what, required("what was completed, as the rules name it"));
  visitor.field("date", completion.date, optional("the day of completion"));
}

// Facts about a person that change over time. An absent fact is unknown, not "no".
struct PersonFacts {
  std::optional<DepartmentId> department;
  std::optional<std::string> team;
  std::optional<PersonId> manager;
  std::optional<Role> role;
  std::optional<Work> work;
  std::optional<int> scale;
  std::optional<base::Number> hours_per_week;
  std::optional<Employment> employed;
  std::optional<std::vector<std::string>> conditions;
  friend bool operator==(const PersonFacts&, const PersonFacts&) = default;
};
template <class Visitor, class Facts>
void describe_facts(Visitor& visitor, Facts& facts, const About& department) {
  visitor.field("department", facts.department, department);
  visitor.field("team", facts.team, optional("the team"));
  visitor.field("manager", facts.manager, optional("the person's own manager"));
  visitor.field("role", facts.role, optional("employee or manager"));
  visitor.field("work", facts.work, optional("advisory or executive work"));
  visitor.field("scale", facts.scale, optional("salary scale").between(1, 30));
  visitor.field("hours_per_week", facts.hours_per_week, optional("contract hours a week").between(0, 60));
  visitor.field("employed", facts.employed, optional("the employment, including its first and last day"));
  visitor.field("conditions", facts.conditions,
                optional("conditions that the rule has_condition looks for").without_order());
}

// What was true up to and including this day; holds only the facts that were different.
struct EarlierFacts {
  base::Date until;
  PersonFacts facts;
  friend bool operator==(const EarlierFacts&, const EarlierFacts&) = default;
};
template <class Visitor, Like<EarlierFacts> Record>
void describe(Visitor& visitor, Record& earlier) {
  visitor.field("until", earlier.until, required("the last day on which this was true"));
  describe_facts(visitor, earlier.facts, optional("the department at that time"));
}

struct Person {
  PersonFacts facts;
  std::optional<base::Date> born;
  std::optional<std::vector<Completion>> completed;
  std::vector<EarlierFacts> earlier;  // newest first
  std::vector<Past> past;
  std::optional<Hold> hold;
  std::optional<Forgotten> forgotten;
  friend bool operator==(const Person&, const Person&) = default;
};
template <class Visitor, Like<Person> Record>
void describe(Visitor& visitor, Record& person) {
  describe_facts(visitor, person.facts, required("the department that pays for the person's development"));
  visitor.field("born", person.born, optional("date of birth"));
  visitor.field(
      "completed", person.completed,
      optional("what the person has completed; an empty list means nothing, no list means unknown"));
  visitor.field("earlier", person.earlier,
                optional("what was true before, newest first; each rule reads the value of its own date"));
  visitor.field("past", person.past,
                optional("what figures need from registrations and places whose records were removed"));
  visitor.field(
      "hold", person.hold, optional("keeps everything about this person, even after its retention period"));
  visitor.field("forgotten", person.forgotten,
                optional("this person's data was removed; the record only keeps references working"));
}

// The only record with a person's name and HR number. It stays out of git.
struct Name {
  std::optional<std::string> name;
  std::optional<std::string> email;
  std::optional<std::string> number;
  friend bool operator==(const Name&, const Name&) = default;
};
template <class Visitor, Like<Name> Record>
void describe(Visitor& visitor, Record& name) {
  visitor.field("name", name.name, optional("first and last name"));
  visitor.field("email", name.email, optional("email address"));
  visitor.field(
      "number", name.number, optional("this person's number in the HR system; nobody else has the same"));
}

}  // namespace traject::model
