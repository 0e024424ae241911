#include "report/learning/practice_json.hpp"

#include <algorithm>

#include "model/practice.hpp"

namespace traject::report {
namespace {

using evaluation::CodeCount;
using evaluation::Count;
using evaluation::TargetResult;
using evaluation::TargetState;
using CodeCounts = std::vector<CodeCount>;

constexpr const char* unknown_doc = "null if it must stay unknown";

std::vector<std::pair<std::string, Count>> by_code(const CodeCounts& counts) {
  std::vector<std::pair<std::string, Count>> by;
  for (const CodeCount& count : counts) by.emplace_back(count.code, count.count);
  return by;
}

Count count_of(std::string_view code, const CodeCounts& counts) {
  const auto found =
      std::find_if(counts.begin(), counts.end(), [&](const CodeCount& count) { return count.code == code; });
  return found == counts.end() ? Count{} : found->count;
}

// For codes that are our own words, not the programme's.
void counts_member(Object& object, std::string_view name, const CodeCounts& counts,
                   std::initializer_list<std::string_view> codes) {
  object.group(
      name,
      [&](Object& group) {
        for (const auto code : codes) group.member(code, count_of(code, counts));
      },
      unknown_doc);
}

void goal_members(Object& object, const evaluation::GoalCount& goal) {
  const bool is_empty = goal.set && *goal.set == 0;
  object.member("set", is_empty ? Count{} : goal.set, "null if nobody set it, or it must stay hidden");
  object.member("reached", is_empty ? Count{} : goal.reached, "by the last day of the period");
  object.member("suppressed", !goal.set || !goal.reached, "whether something of it must stay unknown");
}

void reason_count_members(Object& object, const evaluation::ReasonCount& reason) {
  object.member("reason", AnyId{reason.code});
  object.member("registrations", reason.registrations, unknown_doc);
  object.member("goal_1", reason.goal_1, goal_members);
  object.member("goal_2", reason.goal_2, goal_members);
}

struct Channel {
  std::optional<std::string> heard_through;
  Count registrations;
};

std::vector<Channel> channels_of(const evaluation::PracticeFigures& figures) {
  std::vector<Channel> channels;
  for (const CodeCount& count : figures.heard_through) channels.push_back({count.title, count.count});
  channels.push_back({{}, figures.heard_through_unknown});
  return channels;
}

void channel_members(Object& object, const Channel& channel) {
  object.member("heard_through", channel.heard_through);
  object.member("registrations", channel.registrations, unknown_doc);
}

void hours_members(Object& object, const evaluation::PracticeHours& hours) {
  object.member("known", hours.known, "intakes with hours");
  object.member("unknown", hours.unknown, "intakes without");
  object.member("logged", hours.logged,
                at_least(0, "of the intakes of the period; null if none are known, or must stay unknown"));
  object.member("per_week", hours.per_week, at_least(0, "the coach's"));
  object.member("available", hours.available,
                at_least(0, "the coach's in the period, rounded to a tenth; null without its first day"));
}

void external_coach_members(Object& object, const evaluation::ExternalCoaching& external) {
  object.member("coached", external.coached, unknown_doc);
  object.member("quotes", external.quotes, unknown_doc);
  object.member("quoted", external.quoted, "their sum; null if there are none, or it must stay hidden");
  object.member("invoices", external.invoices, unknown_doc);
  object.member("invoiced", external.invoiced, "their sum; null if there are none, or it must stay hidden");
}

// The denominator for people; for registrations, the number they are compared with.
std::optional<base::Number> base_of(const TargetResult& result) {
  if (result.comparison) return result.comparison->base;
  if (!result.people) return {};
  return base::Number::from_units(*result.people * base::Number::scale);
}

std::optional<bool> is_met(TargetState state) {
  if (state == TargetState::met) return true;
  if (state == TargetState::not_met) return false;
  return {};
}

// The target's dates are not facts about anybody, but whether it is known to be met by the as-of day is.
std::optional<base::Date> reached_on(const TargetResult& result) {
  return result.state == TargetState::met ? result.target.reached_on : std::nullopt;
}

void bounds_members(Object& object, const model::Target& target) {
  object.member("id", target.id);
  object.member("title", target.title);
  object.member("measure", target.measure);
  object.member("what", target.what);
  object.member("from", target.from);
  object.member("until", target.until);
}

void compared_members(Object& object, const TargetResult& result) {
  const auto compared = result.comparison.value_or(evaluation::Comparison{});
  object.member("base", base_of(result),
                at_least(0, "what registrations are compared with; for people, how many there are"));
  object.member("base_from", result.target.base_from);
  object.member("base_until", result.target.base_until);
  object.member(
      "change_percent", compared.change, "by how much the target is more than the base, one decimal");
  object.member("base_for_period", compared.base_for_period,
                at_least(0, "the base scaled to the length of the period; null if it is as long"));
  object.member("change_percent_for_period", compared.change_for_period,
                "by how much the target is more than that, one decimal");
}

void target_members(Object& object, const TargetResult& result) {
  bounds_members(object, result.target);
  object.member("actual", result.actual, "registrations, or people who completed it");
  object.member(
      "target", result.needed,
      at_least(0,
               "what is needed: for people, all of them, unless the target says how many; null if that "
               "is not known"));
  compared_members(object, result);
  object.member("not_completed", result.not_completed, "people who have not completed it");
  object.member("unknown", result.unknown, "people about whom that is not known");
  object.member("unclear", result.unclear, "people about whom it is not known whether they count");
  object.member("percent", result.percent,
                in_percent("of the people, a whole percentage; null unless everything is known"));
  object.member("reached_on", reached_on(result), "for a dated fact that is met");
  object.member("met", is_met(result.state), "null if it cannot be said yet, not at all, or not to others");
  object.member("state", result.state);
}

void years_members(Object& object, const evaluation::Years& years) {
  object.member("from", years.first);
  object.member("until", years.last);
}

void period_members(Object& object, const evaluation::PracticePeriod& period) {
  object.member("from", period.from, "null: from the first intake on");
  object.member("until", period.until, "the last day that counts, the as-of day at the latest");
}

void add_counts(Object& object, const evaluation::PracticeFigures& figures) {
  object.member("registrations", figures.registrations, unknown_doc);
  object.member("by_domain", by_code(figures.by_domain), "by the codes of the programme");
  object.member("by_reason", figures.by_reason, reason_count_members);
  object.member("instruments", by_code(figures.instruments), "trajectories in which each was used");
  counts_member(object, "status", figures.status, {"active", "ended", "stopped"});
  counts_member(object, "outcomes", figures.outcomes, {"found_job", "job_fits_again", "looking", "unknown"});
  object.member("heard_through", channels_of(figures), channel_members,
                "most frequent first, only what may be shown; the last, null, is not known");
  counts_member(object, "manager_informed", figures.manager_informed, {"yes", "no", "unknown"});
}

}  // namespace

void practice_members(Object& object, const actions::PracticeEvaluation& evaluation) {
  const auto& figures = evaluation.figures;
  object.member("subject", evaluation.programme, "the programme");
  object.fixed("kind", "practice");
  object.member("as_of", evaluation.as_of);
  object.member("period", evaluation.period, period_members);
  object.member(
      "smallest_count", evaluation.smallest_count,
      at_least(1, "counts from 1 up to below this are null, and those from which they could be calculated"));
  add_counts(object, figures);
  object.member("hours", figures.hours, hours_members);
  object.member("external_coach", figures.external_coach, external_coach_members);
  object.member("targets", evaluation.targets, target_members);
  object.member("suppressed", figures.suppressed,
                "the figures that must stay unknown, by their place in this document");
  object.member(
      "years_to_ask", evaluation.years_to_ask, years_members,
      "if nothing can be shown for these years, or if there are too many to check every period: the "
      "years you can ask for; otherwise empty");
}

}  // namespace traject::report
