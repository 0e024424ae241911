#include "eligibility/queue.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>

#include "eligibility/approval.hpp"
#include "model/cohort.hpp"
#include "model/past.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace {

using base::Date;
using model::PersonId;
using model::Registration;
using model::RegistrationFacts;
using model::Rule;

// An entry with its sort keys.
struct Ranked {
  Entry entry;
  std::vector<bool> fails;          // for each priority rule; people who meet it go first
  std::optional<Date> approved_on;  // only if the programme orders by approval
};

// People without an approval come after people with one.
auto by_approval(const Ranked& ranked) {
  return std::tuple(!ranked.approved_on, ranked.approved_on.value_or(Date{}));
}

bool goes_before(const Ranked& a, const Ranked& b) {
  if (a.fails != b.fails) return a.fails < b.fails;
  if (by_approval(a) != by_approval(b)) return by_approval(a) < by_approval(b);
  return std::tie(a.entry.registered_at, a.entry.person) < std::tie(b.entry.registered_at, b.entry.person);
}

// Numbers a sorted list, and notes for each person why others go first.
class Line {
 public:
  explicit Line(const model::Group& group) : group_(group) {}

  void add(Ranked& ranked) {
    if (!in_line(ranked.entry)) return;
    if (length_ == 0 || ranked.fails != fails_) begin_class(ranked);
    if (by_approval(ranked) != approval_) begin_approval(ranked);
    PlaceInLine place;
    place.position = ++length_;
    place.with_priority = class_begin_;
    place.approved_earlier = approval_begin_ - class_begin_;
    place.registered_earlier = place.before() - approval_begin_;
    if (class_begin_ > 0) place.priority = rules_before();
    if (group_.size) place.group = (place.position + *group_.size - 1) / *group_.size;
    if (!classes_.empty()) classes_.back().until = place.position;
    ranked.entry.position = place.position;
    ranked.entry.place = std::move(place);
  }

  [[nodiscard]] std::vector<PriorityClass> classes() && { return std::move(classes_); }

 private:
  void begin_class(const Ranked& ranked) {
    passed_before_.resize(ranked.fails.size());
    for (std::size_t i = 0; i < fails_.size(); ++i) {
      if (!fails_[i]) passed_before_[i] = true;
    }
    fails_ = ranked.fails;
    class_begin_ = length_;
    begin_approval(ranked);
    if (!group_.priority.empty()) classes_.push_back({length_ + 1, length_ + 1, passed(fails_)});
  }

  void begin_approval(const Ranked& ranked) {
    approval_ = by_approval(ranked);
    approval_begin_ = length_;
  }

  [[nodiscard]] std::vector<base::Title> passed(const std::vector<bool>& fails) const {
    std::vector<base::Title> rules;
    for (std::size_t i = 0; i < fails.size(); ++i) {
      if (!fails[i]) rules.push_back(model::rule_title(group_.priority[i]));
    }
    return rules;
  }

  // The rules that somebody ahead meets and this class does not.
  [[nodiscard]] std::vector<base::Title> rules_before() const {
    std::vector<base::Title> rules;
    for (std::size_t i = 0; i < fails_.size(); ++i) {
      if (fails_[i] && passed_before_[i]) rules.push_back(model::rule_title(group_.priority[i]));
    }
    return rules;
  }

  const model::Group& group_;
  int length_ = 0;
  std::vector<bool> fails_;
  std::vector<bool> passed_before_;  // for each priority rule: somebody in an earlier class meets it
  std::tuple<bool, Date> approval_;
  int class_begin_ = 0;     // how many are in line before this class
  int approval_begin_ = 0;  // and before this day of approval
  std::vector<PriorityClass> classes_;
};

std::vector<Entry> lined_up(std::vector<Ranked> list, Line& line) {
  std::vector<Ranked*> order;  // sorted as pointers, because an entry is expensive to move
  order.reserve(list.size());
  for (Ranked& ranked : list) order.push_back(&ranked);
  std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return goes_before(*a, *b); });
  std::vector<Entry> entries;
  entries.reserve(list.size());
  for (Ranked* ranked : order) {
    line.add(*ranked);
    entries.push_back(std::move(ranked->entry));
  }
  return entries;
}

int& counter(Balance& balance, Status status) {
  switch (status) {
    case Status::eligible: return balance.eligible;
    case Status::not_eligible: return balance.not_eligible;
    case Status::unknown: return balance.unknown;
    case Status::placed: return balance.placed;
    case Status::withdrawn: break;
  }
  return balance.withdrawn;
}

Balance balance_of(const std::vector<Entry>& entries) {
  Balance balance;
  for (const Entry& entry : entries) {
    ++counter(balance, entry.status);
    if (entry.status == Status::placed && entry.cohort) ++balance.placed_in[*entry.cohort];
  }
  balance.registered = static_cast<int>(entries.size());
  return balance;
}

const model::Group& group_of(const model::Programme& programme) {
  static const model::Group no_group;
  return programme.group ? *programme.group : no_group;
}

// Judges one registration after the other and adds each to its list.
class Lister {
 public:
  Lister(const model::Records& records, const model::ProgrammeId& programme,
         const Circumstances& circumstances, const std::optional<model::CohortId>& without)
      : records_(records),
        programme_(records.programmes.at(programme)),
        circumstances_(circumstances),
        places_(places(records, programme, circumstances.as_of, without)) {}

  void expect(std::size_t count) { participants_.reserve(count); }

  void add(const PersonId& person, const Registration& registration) {
    const RegistrationFacts* counted = counted_registration(registration, circumstances_.as_of);
    if (counted == nullptr) return;
    const bool guest = counted->as == model::RegisteredAs::guest;
    const auto& placements = guest ? places_.guests : places_.participants;
    const Subject subject{.person = on_file(person), .registration = &registration};
    const Placement* place = place_of(placements, person, registration, *counted);
    const auto rules = rules_for(programme_, guest);
    Verdict verdict = place == nullptr ? judge(rules, subject, circumstances_)
                                       : judge_placed(rules, subject, *place, records_, circumstances_.as_of);
    Entry entry = entry_of(person, *counted, std::move(verdict), place, circumstances_.as_of);
    (guest ? guests_ : participants_).push_back(ranked(std::move(entry), subject));
  }

  // People whose records were removed still had their place.
  void add_without_records(const model::ProgrammeId& programme) {
    std::set<PersonId> people;
    for (const auto& [id, cohort] : model::cohorts_of(records_, programme)) {
      people.insert(cohort->participants.begin(), cohort->participants.end());
      for (const auto& filled : cohort->refilled) people.insert(filled.instead_of);
    }
    for (const PersonId& id : people) {
      const model::Person* person = is_registered(programme, id) ? nullptr : on_file(id);
      if (person == nullptr) continue;
      const auto last =
          std::find_if(person->past.rbegin(), person->past.rend(), [&](const model::Past& past) {
            return past.programme == programme && past.cohort && records_.cohorts.contains(*past.cohort);
          });
      if (last != person->past.rend())
        participants_.push_back({entry_of(id, *last, circumstances_.as_of), {}, {}});
    }
  }

  Queue finish() && {
    Queue queue;
    Line line(group_of(programme_));
    queue.entries = lined_up(std::move(participants_), line);
    queue.classes = std::move(line).classes();
    // Guests come to one session of a cohort, so they form no groups.
    model::Group of_guests = group_of(programme_);
    of_guests.size.reset();
    Line line_of_guests(of_guests);
    queue.guests = lined_up(std::move(guests_), line_of_guests);
    queue.balance = balance_of(queue.entries);
    return queue;
  }

 private:
  [[nodiscard]] bool is_registered(const model::ProgrammeId& programme, const PersonId& person) const {
    const auto registrations = records_.registrations.find(programme);
    return registrations != records_.registrations.end() && registrations->second.has(person);
  }

  [[nodiscard]] const model::Person* on_file(const PersonId& person) const {
    const auto found = records_.people.find(person);
    return found == records_.people.end() ? nullptr : &found->second;
  }

  [[nodiscard]] Ranked ranked(Entry entry, const Subject& subject) const {
    const model::Group& group = group_of(programme_);
    Ranked result{.entry = std::move(entry), .fails = {}, .approved_on = {}};
    for (const Rule& rule : group.priority) result.fails.push_back(!passes(rule, subject, circumstances_));
    if (group.order == model::QueueOrder::approval) {
      result.approved_on = approved_on(situation_of(subject, circumstances_));
    }
    return result;
  }

  const model::Records& records_;
  const model::Programme& programme_;
  const Circumstances& circumstances_;
  Places places_;
  std::vector<Ranked> participants_;
  std::vector<Ranked> guests_;
};

// The people whose registrations count; only their files are read.
std::vector<PersonId> counted_people(const model::Shelf<PersonId, Registration>& registrations, Date as_of) {
  std::vector<PersonId> people;
  for (const auto& [person, registration] : registrations) {
    if (counted_registration(registration, as_of) != nullptr) people.push_back(person);
  }
  return people;
}

}  // namespace

Queue queue(const model::Records& records, const model::ProgrammeId& programme,
            const Circumstances& circumstances, const std::optional<model::CohortId>& without) {
  Lister lister(records, programme, circumstances, without);
  const auto registrations = records.registrations.find(programme);
  if (registrations != records.registrations.end()) {
    const auto people = counted_people(registrations->second, circumstances.as_of);
    lister.expect(people.size());
    records.people.read_ahead(people);
    for (const auto& [person, registration] : registrations->second) lister.add(person, registration);
  }
  lister.add_without_records(programme);
  return std::move(lister).finish();
}

}  // namespace traject::eligibility
