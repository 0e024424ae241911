#include "model/known_on.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/facts_at.hpp"
#include "model/form.hpp"
#include "model/person.hpp"
#include "model/places_held.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"
#include "model/registration.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"

namespace traject::model {
namespace {

using base::Date;

// Removes a date that is still to come.
void forget_later(std::optional<Date>& date, Date day) {
  if (date && *date > day) date.reset();
}

// The same for something with a date.
template <class Dated>
void forget_later(std::optional<Dated>& dated, Date day) {
  if (dated && dated->date > day) dated.reset();
}

// Unlike std::remove_if, `is_later` may change the item.
template <class Items, class IsLater>
void drop(Items& items, IsLater is_later) {
  auto end = items.begin();
  for (auto& item : items) {
    if (is_later(item)) continue;
    if (&*end != &item) *end = std::move(item);
    ++end;
  }
  items.erase(end, items.end());
}

bool is_later(const std::optional<Date>& date, Date day) { return date && *date > day; }

void forget_later(RegistrationFacts& facts, Date day) {
  forget_later(facts.suitability_talk, day);
  take_back_after(day, facts.approval, facts.earlier_approvals);
  take_back_after(day, facts.denial, facts.earlier_denials);
  forget_later(facts.withdrawn, day);
  drop(facts.exceptions, [&](const Exception& exception) { return is_later(exception.date, day); });
}

void undo_refills(Cohort& cohort, Date day) {
  const auto places = places_held(cohort, day);
  for (std::size_t i = 0; i < places.size(); ++i) cohort.participants[i] = places[i].person;
  drop(cohort.refilled, [&](const Refilled& filled) { return filled.date > day; });
}

// People who take a place after this day and had none before.
std::set<PersonId> who_comes_later(const Cohort& all_days, Date day) {
  std::set<PersonId> people;
  for (const Refilled& filled : all_days.refilled) {
    if (filled.date > day) people.insert(filled.person);
  }
  Cohort cohort = all_days;
  undo_refills(cohort, day);
  for (const PersonId& person : cohort.participants) people.erase(person);
  for (const Refilled& filled : cohort.refilled) people.erase(filled.instead_of);
  return people;
}

bool has_fact(const TalkFacts& facts) {
  return facts.registered_on || facts.filled_in_on || facts.manager_talk_on;
}

bool hides_small_counts(const Settings& settings) {
  return settings.privacy && settings.privacy->smallest_count.value_or(1) > 1;
}

// A shelf as it is known on the day.
template <class Key, class Record, class Known>
class KnownShelf : public ShelfSource<Key, Record> {
 public:
  KnownShelf(Shelf<Key, Record> all_days, Known known)
      : all_days_(std::move(all_days)), known_(std::move(known)) {}

  [[nodiscard]] std::vector<Key> keys() const override { return all_days_.keys(); }
  void expect_all_keys() const override { all_days_.expect_all_keys(); }
  [[nodiscard]] bool has(const Key& key) const override { return all_days_.has(key); }
  [[nodiscard]] std::optional<Record> read(const Key& key) const override {
    auto record = all_days_.peek(key);
    return record ? known_(key, *std::move(record)) : std::nullopt;
  }
  void read_rest(std::map<Key, Record>& read, const std::set<Key>& without) const override {
    std::map<Key, Record> all;
    all_days_.peek_rest(all, without);
    add_known(read, std::move(all));
  }
  void read_ahead(std::map<Key, Record>& read, const std::vector<Key>& keys) const override {
    std::map<Key, Record> all;
    all_days_.peek_ahead(all, keys);
    add_known(read, std::move(all));
  }

 private:
  // Moves each record's node, because there may be ten thousand of them.
  void add_known(std::map<Key, Record>& read, std::map<Key, Record> all) const {
    while (!all.empty()) {
      auto node = all.extract(all.begin());
      auto known = known_(node.key(), std::move(node.mapped()));
      if (!known) continue;
      node.mapped() = *std::move(known);
      read.insert(read.end(), std::move(node));
    }
  }

  Shelf<Key, Record> all_days_;
  Known known_;
};

template <class Key, class Record, class Known>
void keep(Shelf<Key, Record>& shelf, Known known) {
  shelf = Shelf<Key, Record>(std::make_shared<KnownShelf<Key, Record, Known>>(std::move(shelf), known));
}

// For records that depend on no other.
template <class Key, class Record>
void keep_known_in(Shelf<Key, Record>& shelf, Date day) {
  keep(shelf, [day](const Key&, Record record) -> std::optional<Record> {
    return known_on(std::move(record), day);
  });
}

// The cohorts as their files have them, read once for all records beside them.
using AllDays = std::shared_ptr<const Shelf<CohortId, Cohort>>;

// A record beside a cohort does not exist before the cohort does. `known` gets the cohort as its file has it; without a
// cohort the record stays as it is.
template <class Record, class Known>
void keep_known_beside(Shelf<CohortId, Record>& shelf, const AllDays& all_days, Date day, Known known) {
  keep(shelf, [all_days, day, known](const CohortId& id, Record record) -> std::optional<Record> {
    const auto cohort = all_days->find(id);
    if (cohort == all_days->end()) return record;
    if (cohort->second.as_of > day) return {};
    return known(std::move(record), cohort->second);
  });
}

void keep_responses_beside(Records& records, const AllDays& all_days, Date day) {
  for (auto& [cohort, forms] : records.responses) {
    for (auto& [form, sheets] : forms) {
      keep(sheets,
           [all_days, day, id = cohort](const std::string&, Response sheet) -> std::optional<Response> {
             const auto of = all_days->find(id);
             return of == all_days->end() || of->second.as_of <= day
                        ? std::optional(std::move(sheet))
                        : std::nullopt;
           });
    }
  }
}

}  // namespace

Person known_on(Person person, Date day) {
  const auto began_later = [&](const EarlierFacts& entry) { return entry.until >= day; };
  if (std::any_of(person.earlier.begin(), person.earlier.end(), began_later)) {
    person.facts = facts_at(person, day);
    drop(person.earlier, began_later);
  }
  if (person.completed)
    drop(*person.completed, [&](const Completion& done) { return is_later(done.date, day); });
  return person;
}

Coach known_on(Coach coach, Date day) {
  forget_later(coach.trained_on, day);
  return coach;
}

Programme known_on(Programme programme, Date day) {
  if (programme.funding) {
    for (Subsidy& subsidy : programme.funding->subsidies) {
      if (!is_later(subsidy.granted_on, day)) continue;
      subsidy.status = SubsidyStatus::applied;
      subsidy.granted_on.reset();
    }
  }
  for (Target& target : programme.practice.targets) forget_later(target.reached_on, day);
  for (Decision& decision : programme.decisions) {
    if (!is_later(decision.date, day)) continue;
    decision.decision.reset();
    decision.owner.reset();
    decision.date.reset();
    decision.done.reset();
  }
  return programme;
}

std::optional<Registration> known_on(Registration registration, Date day) {
  auto& earlier = registration.earlier;
  while (registration.facts.registered_at.day() > day && !earlier.empty()) {
    registration.facts = std::move(earlier.back());
    earlier.pop_back();
  }
  if (registration.facts.registered_at.day() > day) return {};
  drop(earlier, [&](const RegistrationFacts& facts) { return facts.registered_at.day() > day; });
  for (RegistrationFacts& facts : earlier) forget_later(facts, day);
  forget_later(registration.facts, day);
  return registration;
}

std::optional<Cohort> known_on(Cohort cohort, Date day) {
  if (cohort.as_of > day) return {};
  undo_refills(cohort, day);
  return cohort;
}

std::optional<Intake> known_on(Intake intake, Date day) {
  if (intake.registered_on > day) return {};
  for (Goal& goal : intake.goals) forget_later(goal.reached_on, day);
  forget_later(intake.ended_on, day);
  return intake;
}

std::optional<Voucher> known_on(Voucher voucher, Date day) {
  if (voucher.issued_on > day) return {};
  forget_later(voucher.redeemed_on, day);
  forget_later(voucher.refunded_on, day);
  return voucher;
}

CohortCoaching known_on(CohortCoaching coaching, Date day) {
  drop(coaching.pairs, [&](const CoachingPair& pair) { return is_later(pair.from, day); });
  for (CoachingPair& pair : coaching.pairs) {
    if (!is_later(pair.until, day)) continue;
    pair.until.reset();
    pair.because.reset();
  }
  return coaching;
}

Talks known_on(Talks talks, const Cohort& all_days, Date day) {
  const auto comes_later = who_comes_later(all_days, day);
  drop(talks.talks, [&](const Talk& talk) { return comes_later.contains(talk.person); });
  drop(talks.people, [&](TalkFacts& facts) {
    const bool had_one = has_fact(facts);
    for (auto* date : {&facts.registered_on, &facts.filled_in_on, &facts.manager_talk_on})
      forget_later(*date, day);
    return comes_later.contains(facts.person) || (had_one && !has_fact(facts));
  });
  return talks;
}

Attendance known_on(Attendance attendance, const Cohort& all_days, Date day) {
  std::set<SessionId> later;
  for (const CohortSession& session : all_days.sessions) {
    if (session.date > day) later.insert(session.session);
  }
  drop(attendance.sessions, [&](const SessionAttendance& held) { return later.contains(held.session); });
  return attendance;
}

Activities known_on(Activities activities, Date day) {
  drop(activities.activities, [&](const Activity& activity) { return activity.date > day; });
  return activities;
}

// Something paid by then was invoiced, even if its invoice has a later date.
Spending known_on(Spending spending, Date day) {
  drop(spending.spending, [&](Spent& spent) {
    const bool is_dated = spent.invoiced_on || spent.paid_on;
    forget_later(spent.invoiced_on, day);
    forget_later(spent.paid_on, day);
    return is_dated && !spent.invoiced_on && !spent.paid_on;
  });
  return spending;
}

Released known_on(Released released, Date day) {
  std::set<FormId> forms;
  drop(released.releases, [&](const Release& release) {
    const bool is_first = forms.insert(release.form).second;
    return !is_first && release.date > day;
  });
  return released;
}

bool is_known_on(const AnyRecord& record, Date day) {
  if (const auto* registration = record.get_if<Registration>())
    return known_on(*registration, day).has_value();
  if (const auto* cohort = record.get_if<Cohort>()) return cohort->as_of <= day;
  if (const auto* intake = record.get_if<Intake>()) return intake->registered_on <= day;
  if (const auto* voucher = record.get_if<Voucher>()) return voucher->issued_on <= day;
  return true;
}

void keep_known_on(Records& records, Date day) {
  records.all_days = std::make_shared<const Records>(records);
  const auto all_days = std::make_shared<const Shelf<CohortId, Cohort>>(records.cohorts);
  const auto alone = [day](auto record, const Cohort&) { return known_on(std::move(record), day); };
  const auto with_cohort = [day](auto record, const Cohort& cohort) {
    return known_on(std::move(record), cohort, day);
  };
  const auto undated = [](auto record, const Cohort&) { return record; };
  keep_known_in(records.people, day);
  keep_known_in(records.coaches, day);
  keep_known_in(records.programmes, day);
  keep_known_beside(records.coaching, all_days, day, alone);
  keep_known_beside(records.talks, all_days, day, with_cohort);
  keep_known_beside(records.attendance, all_days, day, with_cohort);
  keep_known_beside(records.activities, all_days, day, alone);
  keep_known_beside(records.choices, all_days, day, undated);
  keep_known_beside(records.spending, all_days, day, alone);
  keep_known_beside(records.released, all_days, day, alone);
  keep_responses_beside(records, all_days, day);
  keep_known_in(records.cohorts, day);
  for (auto& [programme, registrations] : records.registrations) keep_known_in(registrations, day);
  if (!hides_small_counts(records.settings)) {
    for (auto& [programme, intakes] : records.intakes) keep_known_in(intakes, day);
  }
  for (auto& [programme, vouchers] : records.vouchers) keep_known_in(vouchers, day);
}

}  // namespace traject::model
