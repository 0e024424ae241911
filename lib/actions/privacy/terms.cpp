#include "actions/privacy/terms.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "actions/privacy/results.hpp"
#include "base/digest.hpp"
#include "calendar/session_plan.hpp"
#include "eligibility/placements.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/hold.hpp"
#include "model/past.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"
#include "model/settings.hpp"

namespace traject::actions {
namespace {

using base::Date;
using model::CohortId;
using model::Hold;
using model::PersonId;
using model::ProgrammeId;
using model::Records;
using model::RecordType;

struct TermInfo {
  TermKind kind;
  std::optional<int> model::Retention::*months;
  int otherwise;
  std::string_view list;
};

// The numbers are those of the selection list; where it has none, the months are our proposal.
constexpr TermInfo term_infos[] = {
    {TermKind::not_placed, &model::Retention::not_placed, 12, "19.1.23"},
    {TermKind::participation, &model::Retention::participation, 60, "22.1"},
    {TermKind::broken_off, &model::Retention::broken_off, 12, "22.2"},
    {TermKind::sheets, &model::Retention::sheets, 120, "4.1"},
    {TermKind::certificates, &model::Retention::certificates, 120, "4.1.15"},
    {TermKind::vouchers, &model::Retention::vouchers, 84, "6.1.1"},
    {TermKind::intakes, &model::Retention::intakes, 60, ""},
    {TermKind::spending, &model::Retention::spending, 84, "18.1"},
    {TermKind::people, &model::Retention::people, 12, ""},
};

const TermInfo& info(TermKind kind) { return term_infos[static_cast<std::size_t>(kind)]; }

bool stands(const std::optional<Hold>& hold, Date day) {
  return hold && (!hold->until || *hold->until >= day);
}

bool lasts_longer(const Hold& a, const Hold& b) { return b.until && (!a.until || *a.until > *b.until); }

// Takes the longest of the holds that stand.
void take(std::optional<Hold>& longest, const std::optional<Hold>& hold, Date day) {
  if (stands(hold, day) && (!longest || lasts_longer(*hold, *longest))) longest = hold;
}

std::optional<Date> later(std::optional<Date> a, std::optional<Date> b) { return std::max(a, b); }

class Terms {
 public:
  Terms(const Records& records, Date as_of) : records_(records), as_of_(as_of) {}

  std::vector<KeptRecord> run() {
    for (const auto& [id, cohort] : records_.cohorts) add_cohort(id, cohort);
    for (const auto& [programme, registrations] : records_.registrations)
      add_registrations(programme, registrations);
    for (const auto& [programme, vouchers] : records_.vouchers) add_vouchers(programme, vouchers);
    for (const auto& [programme, intakes] : records_.intakes) add_intakes(programme, intakes);
    for (const auto& [cohort, forms] : records_.responses) add_sheets(cohort, forms);
    for (const auto& [cohort, spending] : records_.spending) add_spending(cohort, spending);
    for (const auto& [id, person] : records_.people) add_person(id, person);
    std::sort(kept_.begin(), kept_.end(), [](const KeptRecord& a, const KeptRecord& b) {
      return std::tie(a.file, a.category, a.since, a.year, a.people) <
             std::tie(b.file, b.category, b.since, b.year, b.people);
    });
    return std::move(kept_);
  }

 private:
  KeptRecord record(std::string file, TermKind category, std::optional<Date> since,
                    std::optional<Hold> hold = {}) const {
    KeptRecord record{
        .file = std::move(file),
        .people = {},
        .category = category,
        .since = since,
        .until = {},
        .hold = std::move(hold)};
    if (since) record.until = base::add_months(*since, months_of(records_.settings, category));
    return record;
  }

  // Parts of people in one file that end together are one record.
  void add_part(const PersonId& person, KeptRecord part) {
    last_of(person).add(part, as_of_);
    auto& of_file = parts_[part.file];
    const auto same = std::find_if(of_file.begin(), of_file.end(), [&](std::size_t index) {
      const KeptRecord& other = kept_[index];
      return other.category == part.category && other.since == part.since && other.hold == part.hold;
    });
    if (same == of_file.end()) {
      of_file.push_back(kept_.size());
      part.people = {person};
      kept_.push_back(std::move(part));
      return;
    }
    auto& people = kept_[*same].people;
    const auto place = std::lower_bound(people.begin(), people.end(), person);
    if (place == people.end() || *place != person) people.insert(place, person);
  }

  [[nodiscard]] std::optional<Hold> hold_of(const PersonId& person) const {
    std::optional<Hold> hold;
    const auto found = records_.people.find(person);
    if (found != records_.people.end()) take(hold, found->second.hold, as_of_);
    return hold;
  }

  // --- cohorts ---

  [[nodiscard]] std::optional<Date> end_of(const model::Cohort& cohort) const {
    static const model::Programme unknown;
    const auto programme = records_.programmes.find(cohort.programme);
    auto sessions =
        calendar::sessions_of(cohort, programme == records_.programmes.end() ? unknown : programme->second);
    std::erase_if(sessions, [](const auto& session) { return session.cancelled; });
    return calendar::end_of(sessions);
  }

  [[nodiscard]] std::set<PersonId> who_left(const model::Cohort& cohort,
                                            const std::optional<Date>& end) const {
    std::set<PersonId> left;
    for (const auto& refilled : cohort.refilled) left.insert(refilled.instead_of);
    for (const PersonId& person : cohort.participants) {
      const auto* registration = registration_of(records_, cohort.programme, person);
      const bool withdrew =
          registration != nullptr && has_withdrawn(registration->facts, end.value_or(as_of_));
      if (withdrew) {
        left.insert(person);
      } else {
        left.erase(person);
      }
    }
    return left;
  }

  void add_cohort(const CohortId& id, const model::Cohort& cohort) {
    const auto end = end_of(cohort);
    const auto left = who_left(cohort, end);
    const auto add = [&](RecordType type, const PersonId& person) {
      std::optional<Hold> hold = hold_of(person);
      take(hold, cohort.hold, as_of_);
      const auto* registration = registration_of(records_, cohort.programme, person);
      if (registration != nullptr) take(hold, registration->hold, as_of_);
      const TermKind category = left.contains(person) ? TermKind::broken_off : TermKind::participation;
      add_part(person, record(model::record_path(type, {id.str()}), category, end, std::move(hold)));
    };
    for_each_participation(records_, id, add);
    for (const auto& [person, completed] : completion_in(records_, id, as_of_)) {
      if (completed == model::Completed::completed) certified_.insert(person);
    }
  }

  // --- registrations ---

  using Registrations = model::Shelf<PersonId, model::Registration>;

  void add_registrations(const ProgrammeId& programme, const Registrations& registrations) {
    const auto places = eligibility::places(records_, programme, as_of_, {});
    for (const auto& [person, registration] : registrations) {
      const bool as_guest = registration.facts.as == model::RegisteredAs::guest;
      const auto* place = eligibility::place_of(
          as_guest ? places.guests : places.participants, person, registration, registration.facts);
      std::optional<Hold> hold = hold_of(person);
      take(hold, registration.hold, as_of_);
      if (place != nullptr) take(hold, records_.cohorts.at(place->cohort).hold, as_of_);
      add_part(person, registration_record(programme, person, registration, place, std::move(hold)));
    }
  }

  [[nodiscard]] KeptRecord registration_record(
      const ProgrammeId& programme, const PersonId& person, const model::Registration& registration,
      const eligibility::Placement* place, std::optional<Hold> hold) const {
    const std::string file = model::file_of<model::Registration>(programme, person);
    if (place == nullptr)
      return record(
          file, TermKind::not_placed, end_of_waiting(programme, registration.facts), std::move(hold));
    const auto end = end_of(records_.cohorts.at(place->cohort));
    const bool left = has_withdrawn(registration.facts, end.value_or(as_of_));
    return record(file, left ? TermKind::broken_off : TermKind::participation, end, std::move(hold));
  }

  // Who still waits, waits for the next cohort; the last one that they waited for began without them.
  [[nodiscard]] std::optional<Date> end_of_waiting(const ProgrammeId& programme,
                                                   const model::RegistrationFacts& facts) const {
    if (has_withdrawn(facts, as_of_)) return facts.withdrawn->date;
    std::optional<Date> last;
    for (const auto& [id, cohort] : records_.cohorts) {
      const bool waited = cohort.programme == programme && cohort.as_of <= as_of_ &&
                          cohort.as_of >= facts.registered_at.day();
      if (waited) last = later(last, cohort.start);
    }
    return last;
  }

  // --- vouchers, intakes, sheets, invoices ---

  void add_vouchers(const ProgrammeId& id, const model::Shelf<std::string, model::Voucher>& vouchers) {
    const auto programme = records_.programmes.find(id);
    const bool known = programme != records_.programmes.end() && programme->second.vouchers;
    const auto period = known ? programme->second.vouchers->period : std::nullopt;
    for (const auto& [voucher_id, voucher] : vouchers) {
      std::optional<Date> since = period ? std::optional(period->until) : voucher.valid_until;
      if (!period)
        since = later(since, later(voucher.redeemed_on, later(voucher.refunded_on, voucher.issued_on)));
      add_part(voucher.person, record(model::file_of<model::Voucher>(id, voucher_id), TermKind::vouchers,
                                      since, hold_of(voucher.person)));
    }
  }

  // Without the day on which it ended, the last day that is on file.
  void add_intakes(const ProgrammeId& programme, const model::Shelf<std::string, model::Intake>& intakes) {
    for (const auto& [id, intake] : intakes) {
      std::optional<Date> since;
      if (intake.status != model::IntakeStatus::active) since = intake.ended_on;
      if (intake.status != model::IntakeStatus::active && !since) {
        since = intake.registered_on;
        for (const model::Goal& goal : intake.goals) since = later(since, goal.reached_on);
      }
      kept_.push_back(record(model::file_of<model::Intake>(programme, id), TermKind::intakes, since));
    }
  }

  void add_sheets(const CohortId& id,
                  const std::map<model::FormId, model::Shelf<std::string, model::Response>>& forms) {
    const auto cohort = records_.cohorts.find(id);
    if (cohort == records_.cohorts.end()) return;
    std::optional<Hold> hold;
    take(hold, cohort->second.hold, as_of_);
    for (const auto& [form, sheets] : forms) {
      std::optional<Date> since;
      const auto released = records_.released.find(id);
      if (released != records_.released.end()) {
        for (const model::Release& release : released->second.releases) {
          if (release.form == form) since = later(since, release.date);
        }
      }
      KeptRecord kept =
          record(sheets_folder(id, form), TermKind::sheets, since ? since : end_of(cohort->second), hold);
      kept.records = static_cast<int>(sheets.size());
      kept_.push_back(std::move(kept));
    }
  }

  void add_spending(const CohortId& id, const model::Spending& spending) {
    std::map<int, int> years;
    for (const model::Spent& spent : spending.spending) {
      const auto day = spent.invoiced_on ? spent.invoiced_on : spent.paid_on;
      if (day && !spent.whole_year.value_or(false)) ++years[base::year_of(*day)];
    }
    std::optional<Hold> hold;
    const auto cohort = records_.cohorts.find(id);
    if (cohort != records_.cohorts.end()) take(hold, cohort->second.hold, as_of_);
    for (const auto& [year, count] : years) {
      const auto last_day = base::last_day_of_year(year);
      KeptRecord kept = record(model::file_of<model::Spending>(id), TermKind::spending, last_day, hold);
      kept.year = year;
      kept.records = count;
      kept_.push_back(std::move(kept));
    }
  }

  // --- people ---

  // Until when something else of a person is kept.
  struct Last {
    std::optional<Date> until;
    bool is_open = false;  // of something it cannot be said yet

    void add(const KeptRecord& record, Date as_of) {
      if (!record.until || (record.hold && !record.hold->until)) is_open = true;
      until = later(until, record.until);
      if (stands(record.hold, as_of)) until = later(until, record.hold->until);
    }
  };
  Last& last_of(const PersonId& person) { return last_[person]; }

  void add_person(const PersonId& id, const model::Person& person) {
    if (person.forgotten) return;
    for (const model::Past& past : person.past) {
      if (past.completion == model::Completed::completed) certified_.insert(id);
    }
    const TermKind category = certified_.contains(id) ? TermKind::certificates : TermKind::people;
    const auto ends = person.facts.employed ? person.facts.employed->until : std::nullopt;
    KeptRecord kept = record(model::file_of<model::Person>(id), category, ends, hold_of(id));
    const Last& last = last_of(id);
    kept.until = last.is_open || !kept.until ? std::nullopt : later(kept.until, last.until);
    kept.people = {id};
    kept_.push_back(std::move(kept));
  }

  const Records& records_;
  Date as_of_;
  std::vector<KeptRecord> kept_;
  std::map<std::string, std::vector<std::size_t>> parts_;  // of people, by file; places in kept_
  std::map<PersonId, Last> last_;
  std::set<PersonId> certified_;
};

}  // namespace

int months_of(const model::Settings& settings, TermKind kind) {
  const model::Retention given = settings.retention.value_or(model::Retention{});
  return (given.*info(kind).months).value_or(info(kind).otherwise);
}

std::string_view selection_list(TermKind kind) { return info(kind).list; }

std::vector<KeptRecord> kept_records(const Records& records, Date as_of) {
  return Terms(records, as_of).run();
}

bool is_over(const KeptRecord& record, Date as_of) { return record.until && *record.until < as_of; }

std::vector<KeptRecord> due_on(const Records& records, Date day) {
  auto kept = kept_records(records, day);
  std::erase_if(kept, [&](const KeptRecord& record) { return !is_over(record, day) || record.hold; });
  return kept;
}

std::string mark_of(const KeptRecord& record) {
  constexpr std::size_t length = 12;
  std::string text = record.file + '\n' + std::string(model::word(record.category));
  for (const PersonId& person : record.people) text += '\n' + person.str();
  for (const auto& day : {record.since, record.until}) text += '\n' + (day ? base::to_string(*day) : "");
  if (record.year) text += '\n' + std::to_string(*record.year);
  return base::sha256(text).substr(0, length);
}

}  // namespace traject::actions
