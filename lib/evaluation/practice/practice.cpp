#include "evaluation/practice/practice.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "model/scalar.hpp"

namespace traject::evaluation {
namespace {

using base::Money;
using base::Number;
using model::Intake;

// The counts of a period by name, as far as they may be known.
class Teller {
 public:
  Teller(const std::vector<Intake>& intakes, const PracticeCodes& codes, const PracticePeriod& period,
         const PracticeProtection& protection)
      : counts_(count_practice(intakes, codes, period.until)),
        years_(years_of(period)),
        protection_(protection) {}

  Count hide(const std::string& name) {
    suppressed_.push_back(name);
    return {};
  }
  Count count(const std::string& name) {
    if (protection_.hides(name, years_)) return hide(name);
    const auto found = counts_.find(name);
    return found == counts_.end() ? 0 : found->second;
  }
  // The same, without reporting that it is hidden.
  [[nodiscard]] Count quietly(const std::string& name) const {
    if (protection_.hides(name, years_)) return {};
    const auto found = counts_.find(name);
    return found == counts_.end() ? 0 : found->second;
  }

  [[nodiscard]] std::vector<std::string> take_suppressed() { return std::move(suppressed_); }

 private:
  PracticeCounts counts_;
  Years years_;
  const PracticeProtection& protection_;
  std::vector<std::string> suppressed_;
};

std::vector<CodeCount> of_codes(Teller& teller, const std::string& topic,
                                const std::vector<model::Code>& codes) {
  std::vector<CodeCount> counts;
  for (const auto& code : codes)
    counts.push_back({code.id.str(), code.title, teller.count(topic + "." + code.id.str())});
  return counts;
}

std::vector<CodeCount> of_words(Teller& teller, const std::string& topic,
                                const std::vector<std::string>& words) {
  std::vector<CodeCount> counts;
  for (const auto& word : words) counts.push_back({word, {}, teller.count(topic + "." + word)});
  return counts;
}

template <class Word>
std::vector<std::string> all_words() {
  return {model::words<Word>.begin(), model::words<Word>.end()};
}

// Shows that nobody reached a goal only if somebody set it [X27], because a 0 beside a hidden count would reveal that.
GoalCount goal(Teller& teller, const model::Code& reason, int number) {
  const std::string set = goal_name(reason, number) + ".set";
  const std::string reached = goal_name(reason, number) + ".reached";
  const bool is_nobody = !teller.quietly(set) && teller.quietly(reached) == 0;
  const Count count = teller.count(set);
  return {count, is_nobody ? teller.hide(reached) : teller.count(reached)};
}

std::vector<ReasonCount> of_reasons(Teller& teller, const std::vector<model::Code>& reasons) {
  std::vector<ReasonCount> counts;
  for (const auto& reason : reasons) {
    ReasonCount count{reason.id.str(), reason.title, teller.count("by_reason." + reason.id.str()), {}, {}};
    count.goal_1 = goal(teller, reason, 1);
    count.goal_2 = goal(teller, reason, 2);
    counts.push_back(std::move(count));
  }
  return counts;
}

// Free text: words that only one person used would reveal that somebody used them.
std::vector<CodeCount> of_channels(const Teller& teller, const std::set<std::string>& said) {
  std::vector<CodeCount> counts;
  for (const auto& channel : said) {
    const Count count = teller.quietly("heard_through." + channel);
    if (count && *count > 0) counts.push_back({channel, channel, count});
  }
  std::stable_sort(counts.begin(), counts.end(),
                   [](const CodeCount& a, const CodeCount& b) { return *a.count > *b.count; });
  return counts;
}

// Rounded to a tenth of an hour.
Number hours_in(const PracticePeriod& period, Number per_week) {
  const std::int64_t days = (period.until - *period.from).count() + 1;
  const std::int64_t below = 7 * Number::tenth;
  return Number::from_units((2 * per_week.units() * days + below) / (2 * below) * Number::tenth);
}

PracticeHours hours(Teller& teller, const std::vector<Intake>& intakes, const PracticePeriod& period,
                    std::optional<Number> per_week) {
  PracticeHours result;
  result.known = teller.count("hours.known");
  result.unknown = teller.count("hours.unknown");
  result.per_week = per_week;
  if (per_week && period.from) result.available = hours_in(period, *per_week);
  if (!result.known || *result.known == 0) return result;
  std::int64_t units = 0;
  for (const Intake& intake : intakes) units += intake.hours.value_or(Number{}).units();
  result.logged = Number::from_units(units);
  return result;
}

std::optional<Money> sum_of(const std::vector<Intake>& intakes, const Count& count,
                            std::optional<Money> model::ExternalCoach::*amount) {
  if (!count || *count == 0) return {};
  Money sum;
  for (const Intake& intake : intakes) {
    if (intake.external_coach) sum += ((*intake.external_coach).*amount).value_or(Money{});
  }
  return sum;
}

ExternalCoaching external_coaching(Teller& teller, const std::vector<Intake>& intakes) {
  ExternalCoaching result;
  result.coached = teller.count("external_coach.coached");
  result.quotes = teller.count("external_coach.quotes");
  result.invoices = teller.count("external_coach.invoices");
  result.quoted = sum_of(intakes, result.quotes, &model::ExternalCoach::quote);
  result.invoiced = sum_of(intakes, result.invoices, &model::ExternalCoach::invoice);
  return result;
}

}  // namespace

std::vector<Intake> intakes_in(const std::vector<Intake>& intakes, const PracticePeriod& period) {
  std::vector<Intake> counted;
  for (const Intake& intake : intakes) {
    if (period.from && intake.registered_on < *period.from) continue;
    if (intake.registered_on <= period.until) counted.push_back(intake);
  }
  return counted;
}

PracticeFigures practice_figures(const model::Practice& practice, const std::vector<Intake>& intakes,
                                 const PracticePeriod& period, const PracticeProtection& protection) {
  // Uses the codes of all intakes, so that a code unknown to the programme does not come and go with the period.
  const PracticeCodes codes = codes_of(practice, intakes);
  const auto counted = intakes_in(intakes, period);
  Teller teller(counted, codes, period, protection);
  auto outcomes = all_words<model::Outcome>();
  outcomes.emplace_back("unknown");
  PracticeFigures figures;
  figures.registrations = teller.count("registrations");
  figures.by_domain = of_codes(teller, "by_domain", codes.domains);
  figures.by_reason = of_reasons(teller, codes.reasons);
  figures.instruments = of_codes(teller, "instruments", codes.instruments);
  figures.status = of_words(teller, "status", all_words<model::IntakeStatus>());
  figures.outcomes = of_words(teller, "outcomes", outcomes);
  figures.heard_through = of_channels(teller, codes.heard_through);
  figures.heard_through_unknown = teller.quietly("not_heard_through");
  figures.manager_informed = of_words(teller, "manager_informed", {"yes", "no", "unknown"});
  figures.hours = hours(teller, counted, period, practice.hours_per_week);
  figures.external_coach = external_coaching(teller, counted);
  figures.suppressed = teller.take_suppressed();
  return figures;
}

std::optional<std::int64_t> percent_of(const Count& part, const Count& whole) {
  if (!part || !whole || *whole == 0) return {};
  return (200 * *part + *whole) / (2 * *whole);
}

}  // namespace traject::evaluation
