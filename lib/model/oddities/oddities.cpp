#include "model/oddities/oddities.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/oddities/backwards.hpp"
#include "model/oddities/oddity.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::model {
namespace {

constexpr int youngest_at_work = 15;
constexpr int oldest_at_work = 75;
constexpr std::size_t most_in_circle = 20;

bool is_unlikely(base::Date born, const Employment& employed, base::Date day) {
  const base::Date last = std::min(day, employed.until.value_or(day));
  const base::Date first = employed.from.value_or(last);
  const bool too_young = first >= born && base::completed_years(born, first) < youngest_at_work;
  return too_young || (last >= first && base::completed_years(born, last) > oldest_at_work);
}

bool is_born_after_employment(const Person& person) {
  const auto is_after = [&person](const PersonFacts& facts) {
    return facts.employed && is_backwards(person.born, facts.employed->from);
  };
  return is_after(person.facts) || std::any_of(person.earlier.begin(), person.earlier.end(),
                                               [&](const auto& one) { return is_after(one.facts); });
}

KeysTo with(KeysTo keys, KeysTo more) {
  keys.insert(keys.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  return keys;
}

// What is odd about one registration; `keys` lead to it.
void look_at(const RegistrationFacts& facts, const PersonId& id, const KeysTo& keys, Remarks& found) {
  if (facts.withdrawn && facts.withdrawn->date < facts.registered_at.day())
    found.push_back(oddity(with(keys, {"withdrawn", "date"}), "withdrawn-before-registered"));
  for (std::size_t i = 0; i < facts.exceptions.size(); ++i) {
    if (facts.exceptions[i].by == id)
      found.push_back(oddity(with(keys, {"exceptions", std::to_string(i), "by"}), "own-exception"));
  }
  if (!facts.coach) return;
  if (facts.coach->current && facts.coach->current->str() == id.str())
    found.push_back(oddity(with(keys, {"coach", "current"}), "own-coach"));
  for (std::size_t i = 0; i < facts.coach->prefers.size(); ++i) {
    if (facts.coach->prefers[i].str() == id.str())
      found.push_back(oddity(with(keys, {"coach", "prefers", std::to_string(i)}), "own-coach"));
  }
}

// Somebody can register again from the day of the withdrawal.
void look_for_order(const Registration& registration, Remarks& found) {
  const auto& earlier = registration.earlier;
  for (std::size_t i = 0; i < earlier.size(); ++i) {
    const bool is_last = i + 1 == earlier.size();
    const base::Moment next = is_last ? registration.facts.registered_at : earlier[i + 1].registered_at;
    const bool overlaps = earlier[i].withdrawn && next.day() < earlier[i].withdrawn->date;
    if (next.instant >= earlier[i].registered_at.instant && !overlaps) continue;
    found.push_back(oddity({"earlier", std::to_string(i), "registered_at"}, "earlier-order"));
    found.back().message.key += ".registration";
    found.back().hint.key += ".registration";
  }
}

bool has_rule(const std::vector<Rule>& rules, const std::string& name) {
  return std::any_of(rules.begin(), rules.end(),
                     [&](const Rule& rule) { return name == word(rule.kind) || name == rule.id; });
}

bool has_rule(const Programme& programme, const std::string& name) {
  if (has_rule(programme.eligibility, name)) return true;
  if (!programme.group) return false;
  const auto& guests = programme.group->guests;
  return has_rule(programme.group->priority, name) || (guests && has_rule(guests->eligibility, name));
}

// The last day on which a voucher can be redeemed.
std::optional<base::Date> last_day_of(const Voucher& voucher, const VoucherRules& rules) {
  if (!rules.period) return voucher.valid_until;
  return std::min(voucher.valid_until.value_or(rules.period->until), rules.period->until);
}

}  // namespace

Remarks oddities(const PersonId& id, const Person& person) {
  Remarks found;
  if (is_born_after_employment(person))
    found.push_back(oddity({"born"}, "born-after-employment", base::Severity::error));
  if (person.facts.manager == id) found.push_back(oddity({"manager"}, "own-manager", base::Severity::error));
  for (std::size_t i = 0; person.born && person.completed && i < person.completed->size(); ++i) {
    const auto& date = (*person.completed)[i].date;
    if (date && *date < *person.born)
      found.push_back(oddity({"completed", std::to_string(i), "date"}, "completed-before-born"));
  }
  for (std::size_t i = 0; i < person.earlier.size(); ++i) {
    const std::string place = std::to_string(i);
    if (person.earlier[i].facts.manager == id)
      found.push_back(oddity({"earlier", place, "manager"}, "own-manager", base::Severity::error));
    if (i > 0 && person.earlier[i].until >= person.earlier[i - 1].until)
      found.push_back(oddity({"earlier", place, "until"}, "earlier-order"));
  }
  return found;
}

std::vector<PersonId> circle_of_managers(const PersonId& id, const Records& records, InCircle place) {
  std::vector<PersonId> circle;
  PersonId at = id;
  while (circle.size() < most_in_circle) {
    const auto person = records.people.find(at);
    if (person == records.people.end() || !person->second.facts.manager) return {};
    at = *person->second.facts.manager;
    if (place == InCircle::last && id < at) return {};
    circle.push_back(at);
    if (at == id) return circle.size() > 1 ? circle : std::vector<PersonId>{};  // one alone: own-manager
  }
  return {};
}

Remark managers_of_each_other(const std::vector<PersonId>& circle) {
  Remark found = oddity({"manager"}, "managers-of-each-other");
  if (circle.size() == 2) {
    found.message.values = {{"person", circle.front().str()}};
    return found;
  }
  std::vector<std::string> people;
  for (const PersonId& person : circle) people.push_back(person.str());
  found.message.key += ".circle";
  found.message.values = {{"people", std::move(people)}};
  return found;
}

Remarks oddities_on(const Person& person, base::Date day) {
  if (!person.born) return {};
  if (*person.born > day) return {oddity({"born"}, "born-in-future", base::Severity::error)};
  const auto& employed = person.facts.employed;
  if (!employed || !is_unlikely(*person.born, *employed, day)) return {};
  return {oddity({"born"}, "unlikely-age")};
}

void add_oddities_on(const Person& person, base::Date day, Remarks& found) {
  const auto is = [](const char* code) { return [code](const Remark& one) { return one.code == code; }; };
  Remarks today = oddities_on(person, day);
  if (std::any_of(today.begin(), today.end(), is("born-in-future"))) {
    std::erase_if(found, is("born-after-employment"));
    std::erase_if(found, is("completed-before-born"));
  }
  std::move(today.begin(), today.end(), std::back_inserter(found));
}

Remarks oddities(const PersonId& id, const Registration& registration) {
  Remarks found;
  look_at(registration.facts, id, {}, found);
  for (std::size_t i = 0; i < registration.earlier.size(); ++i)
    look_at(registration.earlier[i], id, {"earlier", std::to_string(i)}, found);
  look_for_order(registration, found);
  return found;
}

Remarks oddities(const Registration& registration, const Person& person) {
  Remarks found;
  const auto look = [&](const RegistrationFacts& facts, KeysTo keys) {
    if (!person.born || facts.registered_at.day() >= *person.born) return;
    keys.emplace_back("registered_at");
    found.push_back(oddity(std::move(keys), "registered-before-born", base::Severity::error));
  };
  look(registration.facts, {});
  for (std::size_t i = 0; i < registration.earlier.size(); ++i)
    look(registration.earlier[i], {"earlier", std::to_string(i)});
  return found;
}

Remarks oddities(const Registration& registration, const Programme& programme) {
  Remarks found;
  if (registration.facts.withdrawn) return found;
  const auto& exceptions = registration.facts.exceptions;
  for (std::size_t i = 0; i < exceptions.size(); ++i) {
    if (!has_rule(programme, exceptions[i].rule))
      found.push_back(oddity({"exceptions", std::to_string(i), "rule"}, "exception-without-rule"));
  }
  return found;
}

Remarks oddities(const Intake& intake) {
  Remarks found;
  const auto look = [&](const std::optional<base::Date>& date, KeysTo keys) {
    if (!date || *date >= intake.registered_on) return;
    const std::string field = keys.back();
    found.push_back(oddity(std::move(keys), "before-registration", base::Severity::error));
    found.back().message.values = {{"field", field}};
  };
  look(intake.ended_on, {"ended_on"});
  for (std::size_t i = 0; i < intake.goals.size(); ++i)
    look(intake.goals[i].reached_on, {"goals", std::to_string(i), "reached_on"});
  if (intake.status == IntakeStatus::active && intake.ended_on)
    found.push_back(oddity({"status"}, "active-and-ended"));
  return found;
}

Remarks oddities(const Voucher& voucher) {
  Remarks found;
  const std::pair<std::string, std::optional<base::Date>> dates[] = {
      {"valid_until", voucher.valid_until},
      {"redeemed_on", voucher.redeemed_on},
      {"refunded_on", voucher.refunded_on}};
  for (const auto& [key, date] : dates) {
    if (!date || *date >= voucher.issued_on) continue;
    found.push_back(oddity({key}, "before-issue", base::Severity::error));
    found.back().message.values = {{"field", key}};
  }
  if (is_backwards(voucher.redeemed_on, voucher.refunded_on))
    found.push_back(oddity({"redeemed_on"}, "redeemed-after-refund", base::Severity::error));
  if (voucher.redeemed_on && !voucher.refunded_on && voucher.not_used_because)
    found.push_back(oddity({"not_used_because"}, "used-and-unused"));
  return found;
}

Remarks oddities(const Voucher& voucher, const VoucherRules& rules) {
  Remarks found;
  const auto& period = rules.period;
  if (period && (voucher.issued_on < period->from || voucher.issued_on > period->until)) {
    found.push_back(oddity({"issued_on"}, "issued-outside-period"));
    found.back().message.values = {{"from", period->from}, {"until", period->until}};
    if (voucher.issued_on > period->until) return found;  // everything after it is late as well
  }
  const auto last = last_day_of(voucher, rules);
  if (!last || !voucher.redeemed_on || *voucher.redeemed_on <= *last) return found;
  found.push_back(oddity({"redeemed_on"}, "redeemed-too-late"));
  found.back().message.values = {{"until", *last}};
  return found;
}

Remarks oddities(const Spending& spending) {
  Remarks found;
  std::set<std::tuple<LocalId, base::Money, std::string>> invoiced;
  for (std::size_t i = 0; i < spending.spending.size(); ++i) {
    const Spent& spent = spending.spending[i];
    const std::string place = std::to_string(i);
    if (is_backwards(spent.invoiced_on, spent.paid_on))
      found.push_back(oddity({"spending", place, "paid_on"}, "paid-before-invoiced"));
    if (spent.invoice && !invoiced.emplace(spent.line, spent.amount, *spent.invoice).second)
      found.push_back(oddity({"spending", place, "invoice"}, "invoice-twice"));
  }
  return found;
}

}  // namespace traject::model
