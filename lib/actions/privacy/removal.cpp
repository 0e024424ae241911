#include "actions/privacy/removal.hpp"

#include <algorithm>
#include <set>

#include "actions/cohorts/places.hpp"
#include "actions/privacy/results.hpp"
#include "actions/privacy/tombstone.hpp"
#include "base/arithmetic.hpp"
#include "calendar/dated_session.hpp"
#include "model/known_on.hpp"
#include "model/mentions.hpp"
#include "model/record_slot.hpp"
#include "model/record_structs.hpp"

namespace traject::actions {
namespace {

using base::Date;
using model::CohortId;
using model::PersonId;
using model::ProgrammeId;
using model::Records;
using model::RecordType;

template <class List, class Item>
bool erase(List& list, const Item& item) {
  return std::erase(list, item) > 0;
}

// --- parts of cohorts; each says whether anything is left ---

bool take_out(model::CohortCoaching& coaching, const PersonId& person) {
  std::erase_if(coaching.pairs, [&](const auto& pair) { return pair.participant == person; });
  return !coaching.pairs.empty();
}

bool take_out(model::Talks& talks, const PersonId& person) {
  std::erase_if(talks.talks, [&](const auto& talk) { return talk.person == person; });
  std::erase_if(talks.people, [&](const auto& facts) { return facts.person == person; });
  return !talks.talks.empty() || !talks.people.empty();
}

// The sessions at which the person is expected as a participant.
std::set<model::SessionId> sessions_of(const Records& records, const CohortId& id,
                                       const model::Cohort& cohort, const PersonId& person) {
  std::set<model::SessionId> sessions;
  for (const auto& session : calendar::sessions_of(cohort, records.programmes.at(cohort.programme))) {
    const auto people = expected_at(records, id, cohort, session, session.last_day());
    if (std::find(people.begin(), people.end(), person) != people.end()) sessions.insert(session.id);
  }
  return sessions;
}

// No figure counts the absence of a guest, or of somebody who had left.
void take_out(model::Attendance& attendance, const std::set<model::SessionId>& expected,
              const PersonId& person) {
  for (auto& session : attendance.sessions) {
    if (erase(session.absent, person) && expected.contains(session.session))
      session.more_absent = session.more_absent.value_or(0) + 1;
  }
}

bool take_out(model::Activities& activities, const PersonId& person) {
  for (auto& activity : activities.activities) {
    if (activity.person != person) continue;
    activity.person.reset();
    activity.what.reset();
    activity.people = 1;
  }
  return true;
}

bool take_out(model::Choice& choice, const PersonId& person) {
  std::erase_if(choice.votes, [&](const auto& vote) { return vote.person == person; });
  return !choice.votes.empty() || choice.chosen || choice.trainer;
}

template <class Part>
void take_out_of(model::Shelf<CohortId, Part>& parts, const CohortId& cohort, const PersonId& person) {
  const auto found = parts.find(cohort);
  if (found != parts.end() && !take_out(found->second, person)) parts.erase(cohort);
}

// --- invoices ---

bool is_of_year(const model::Spent& spent, int year) {
  const auto day = spent.invoiced_on ? spent.invoiced_on : spent.paid_on;
  return day && base::year_of(*day) == year && !spent.whole_year.value_or(false);
}

std::optional<Date> last_day_of_year(const std::optional<Date>& day) {
  if (!day) return {};
  return base::last_day_of_year(base::year_of(*day));
}

bool add_up(model::Spent& sum, const model::Spent& more) {
  const bool same =
      sum.whole_year && sum.line == more.line && sum.vat.has_value() == more.vat.has_value() &&
      sum.invoiced_on == last_day_of_year(more.invoiced_on) && sum.paid_on == last_day_of_year(more.paid_on);
  if (!same) return false;
  sum.amount = sum.amount + more.amount;
  if (sum.vat) sum.vat = *sum.vat + *more.vat;
  return true;
}

void add_up_year(std::vector<model::Spent>& spending, int year) {
  std::vector<model::Spent> result;
  for (model::Spent& spent : spending) {
    if (!is_of_year(spent, year)) {
      result.push_back(std::move(spent));
      continue;
    }
    const bool added =
        std::any_of(result.begin(), result.end(), [&](model::Spent& sum) { return add_up(sum, spent); });
    if (added) continue;
    model::Spent sum{
        .line = spent.line,
        .amount = spent.amount,
        .vat = spent.vat,
        .invoiced_on = last_day_of_year(spent.invoiced_on),
        .paid_on = last_day_of_year(spent.paid_on),
        .whole_year = true};
    result.push_back(std::move(sum));
  }
  spending = std::move(result);
}

Records as_known(const Records& records, Date day) {
  Records known = records;
  model::keep_known_on(known, day);
  return known;
}

}  // namespace

Removal::Removal(const Records& records, Date day)
    : before_(records), known_(as_known(records, day)), after_(records), day_(day), wishes_(records) {}

void Removal::touch(RecordType type, std::vector<std::string> ids) {
  touched_.insert(model::record_at(type, std::move(ids)));
}

// Before the records go that tell it.
void Removal::remember(const CohortId& cohort, const PersonId& person) {
  const auto found = after_.people.find(person);
  if (found == after_.people.end()) return;
  auto past = past_in(known_, cohort, person, day_);
  auto& all = found->second.past;
  const bool is_noted =
      std::any_of(all.begin(), all.end(), [&](const model::Past& other) { return other.cohort == cohort; });
  if (!past || is_noted) return;
  all.push_back(std::move(*past));
  touch(RecordType::people, {person.str()});
}

void Removal::part(RecordType type, const CohortId& cohort, const PersonId& person) {
  remember(cohort, person);
  touch(type, {cohort.str()});
  switch (type) {
    case RecordType::coaching: return take_out_of(after_.coaching, cohort, person);
    case RecordType::talks: return take_out_of(after_.talks, cohort, person);
    case RecordType::attendance: {
      const auto found = after_.attendance.find(cohort);
      if (found != after_.attendance.end())
        take_out(found->second, sessions_of(before_, cohort, before_.cohorts.at(cohort), person), person);
      return;
    }
    case RecordType::activities: return take_out_of(after_.activities, cohort, person);
    default: return take_out_of(after_.choices, cohort, person);
  }
}

void Removal::registration(const ProgrammeId& programme, const PersonId& person) {
  for (const auto& [id, cohort] : before_.cohorts) {
    if (cohort.programme == programme) remember(id, person);
  }
  touch(RecordType::registrations, {programme.str(), person.str()});
  after_.registrations[programme].erase(person);
}

void Removal::voucher(const ProgrammeId& programme, const std::string& voucher) {
  touch(RecordType::vouchers, {programme.str(), voucher});
  after_.vouchers[programme].erase(voucher);
}

void Removal::intake(const ProgrammeId& programme, const std::string& intake) {
  touch(RecordType::intakes, {programme.str(), intake});
  after_.intakes[programme].erase(intake);
}

void Removal::sheets(const CohortId& cohort, const model::FormId& form) {
  auto& sheets = after_.responses[cohort][form];
  for (const std::string& id : sheets.keys()) {
    touch(RecordType::responses, {cohort.str(), form.str(), id});
    sheets.erase(id);
  }
  // From their digest, sheets could be found by trying.
  const auto questions = after_.forms.find(form);
  if (questions != after_.forms.end()) {
    std::erase_if(questions->second.imported, [&](const auto& answers) { return answers.cohort == cohort; });
    touch(RecordType::forms, {form.str()});
  }
  const auto released = after_.released.find(cohort);
  if (released == after_.released.end()) return;
  touch(RecordType::released, {cohort.str()});
  std::erase_if(released->second.releases, [&](const auto& release) { return release.form == form; });
  if (released->second.releases.empty()) after_.released.erase(cohort);
}

void Removal::invoices(const CohortId& cohort, int year) {
  touch(RecordType::spending, {cohort.str()});
  add_up_year(after_.spending.at(cohort).spending, year);
}

// Nobody is named anew while people go, so the wishes are those of before.
void Removal::leave_wishes(const PersonId& person) {
  const NamedBy& named = wishes_.about(person);
  for (const auto& [programme, other] : named.registrations) {
    auto& registrations = after_.registrations[programme];
    const auto found = registrations.find(other);
    if (found == registrations.end()) continue;
    actions::leave_wishes(found->second, person);
    touch(RecordType::registrations, {programme.str(), other.str()});
  }
  for (const auto& coach : named.coaches) {
    const auto found = after_.coaches.find(coach);
    if (found == after_.coaches.end()) continue;
    actions::leave_wishes(found->second, person);
    touch(RecordType::coaches, {coach.str()});
  }
}

// Who coached others is named in their pairs; there the coach is still somebody, but can coach nobody any more.
void Removal::leave_coaches(const PersonId& person) {
  const model::CoachId coach(person.str());
  bool is_named = false;
  for (auto& [cohort, coaching] : after_.coaching) {
    for (auto& pair : coaching.pairs) {
      if (pair.coach != coach) continue;
      is_named = true;
      pair.because.reset();
      // Not before it begins.
      pair.until = std::max(std::min(pair.until.value_or(day_), day_), pair.from.value_or(day_));
      touch(RecordType::coaching, {cohort.str()});
    }
  }
  touch(RecordType::coaches, {coach.str()});
  const auto found = after_.coaches.find(coach);
  if (found == after_.coaches.end()) return;
  if (!is_named) {
    after_.coaches.erase(coach);
    return;
  }
  // Who comes from outside has no other record.
  auto external = std::move(found->second.external);
  found->second = {};
  found->second.capacity = 0;
  found->second.external = std::move(external);
}

// A reason is a code of the programme, which is counted, or words, which go.
void Removal::leave_vouchers(const PersonId& person) {
  for (auto& [programme, vouchers] : after_.vouchers) {
    const auto& rules = before_.programmes.at(programme).vouchers;
    for (auto& [id, voucher] : vouchers) {
      if (voucher.person != person || !voucher.not_used_because) continue;
      const bool is_code =
          rules && std::any_of(rules->not_used_reasons.begin(), rules->not_used_reasons.end(),
                               [&reason = *voucher.not_used_because](const model::Code& code) {
                                 return code.id.str() == reason;
                               });
      if (is_code) continue;
      voucher.not_used_because.reset();
      touch(RecordType::vouchers, {programme.str(), id});
    }
  }
}

void Removal::person(const PersonId& person) {
  for (const auto& [cohort, record] : before_.cohorts) {
    const auto& id = cohort;
    for_each_participation(before_, cohort, [&](RecordType type, const PersonId& other) {
      if (other == person) part(type, id, person);
    });
  }
  for (const auto& [programme, registrations] : before_.registrations) {
    if (registrations.contains(person)) registration(programme, person);
  }
  leave_wishes(person);
  leave_coaches(person);
  leave_vouchers(person);
  touch(RecordType::names, {person.str()});
  after_.names.erase(person);
  if (!before_.people.contains(person)) return;
  model::Person stone = tombstone_of(before_, person, day_);
  stone.past = whole_past(known_, person, day_, standings_);
  touch(RecordType::people, {person.str()});
  after_.people[person] = std::move(stone);
}

void Removal::add(const std::string& id, model::Declaration declaration) {
  touch(RecordType::destroyed, {id});
  after_.destroyed[id] = std::move(declaration);
}

void Removal::name_file(const PersonId& person) { name_files_.insert(model::file_of<model::Name>(person)); }

Removed Removal::finish() const {
  Removed removed;
  removed.gone.assign(name_files_.begin(), name_files_.end());
  for (const model::RecordFile& file : touched_) {
    model::with_record_struct(file.type, [&](auto tag) {
      const auto* was = model::find(before_, file, tag);
      const auto* is = model::find(after_, file, tag);
      if (is == nullptr) {
        if (was != nullptr && !name_files_.contains(file.path)) removed.gone.push_back(file.path);
      } else if (was == nullptr || !(*was == *is)) {
        removed.changes.push_back({file.path, *is});
      }
    });
  }
  return removed;
}

}  // namespace traject::actions
