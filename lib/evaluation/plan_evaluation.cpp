#include "evaluation/plan_evaluation.hpp"

#include <date/date.h>

#include <algorithm>
#include <array>
#include <set>

#include "model/cohort.hpp"
#include "model/form.hpp"
#include "model/plan.hpp"
#include "model/programme.hpp"

namespace traject::evaluation {
namespace {

using base::Date;
using model::Aspect;
using model::Cohort;
using model::CohortId;
using model::FormId;
using model::Intervention;
using model::Plan;
using model::Records;

constexpr std::array needed_aspects = {
    Aspect::trainer, Aspect::content_quality, Aspect::content_value, Aspect::location};

std::vector<Aspect> missing_aspects(const model::Form& form) {
  std::vector<Aspect> missing;
  for (const Aspect aspect : needed_aspects) {
    const bool asked = std::any_of(form.questions.begin(), form.questions.end(),
                                   [aspect](const auto& question) { return question.about == aspect; });
    if (!asked) missing.push_back(aspect);
  }
  return missing;
}

base::Word aspect_word(Aspect aspect) {
  return {"plan-evaluation.aspect." + std::string(model::word(aspect))};
}

Lack lacking(const FormId& form, std::vector<Aspect> missing) {
  std::vector<base::Word> aspects;
  for (const Aspect aspect : missing) aspects.push_back(aspect_word(aspect));
  return {
      {"form_lacks_aspects", {"plan-evaluation.lack.aspects", {{"form", form.str()}, {"aspects", aspects}}}},
      form,
      std::move(missing)};
}

Lack lack(std::string code, std::string key, std::optional<FormId> form = {}) {
  return {{std::move(code), {std::move(key), {}}}, std::move(form), {}};
}

bool meets_in(const Cohort& cohort, int year) {
  if (cohort.sessions.empty()) return base::year_of(cohort.start) == year;
  return std::any_of(cohort.sessions.begin(), cohort.sessions.end(), [year](const auto& session) {
    return !session.cancelled && base::year_of(session.date) == year;
  });
}

// Evaluates one intervention after the other.
class Evaluator {
 public:
  Evaluator(const Records& records, const Plan& plan, Date as_of)
      : records_(records), plan_(plan), as_of_(as_of) {}

  [[nodiscard]] InterventionEvaluation evaluate(const Intervention& intervention) const {
    const model::Programme& programme = records_.programmes.at(intervention.programme);
    InterventionEvaluation result{
        .intervention = intervention,
        .title = programme.title,
        .length = length_of(intervention, programme),
        .standing = {},
        .lacks = {},
        .cohorts = cohorts_of(intervention.programme),
        .in_year = false};
    result.in_year = std::any_of(result.cohorts.begin(), result.cohorts.end(), [&](const CohortId& id) {
      return meets_in(records_.cohorts.at(id), plan_.year);
    });
    const std::set<FormId> answered = answered_forms(result.cohorts);
    const bool evaluated = std::any_of(
        answered.begin(), answered.end(), [&](const FormId& form) { return missing_in(form).empty(); });
    result.standing = evaluated ? Standing::evaluated : standing(result.length.length);
    if (!evaluated && result.standing != Standing::not_needed)
      result.lacks = lacks(form_of(programme), answered, result.cohorts.empty());
    return result;
  }

 private:
  [[nodiscard]] std::vector<CohortId> cohorts_of(const model::ProgrammeId& programme) const {
    std::vector<CohortId> cohorts;
    for (const auto& [id, cohort] : model::cohorts_of(records_, programme)) {
      if (cohort->as_of <= as_of_) cohorts.push_back(id);
    }
    return cohorts;
  }

  [[nodiscard]] std::set<FormId> answered_forms(const std::vector<CohortId>& cohorts) const {
    std::set<FormId> forms;
    for (const CohortId& cohort : cohorts) {
      const auto found = records_.responses.find(cohort);
      if (found == records_.responses.end()) continue;
      for (const auto& [form, sheets] : found->second) {
        if (!sheets.empty()) forms.insert(form);
      }
    }
    return forms;
  }

  [[nodiscard]] std::vector<Aspect> missing_in(const FormId& id) const {
    const auto form = records_.forms.find(id);
    return missing_aspects(form == records_.forms.end() ? model::Form{} : form->second);
  }

  static std::optional<FormId> form_of(const model::Programme& programme) {
    return programme.evaluation ? programme.evaluation->form : std::nullopt;
  }

  static Standing standing(Length length) {
    if (length == Length::unknown) return Standing::length_unknown;
    return length == Length::shorter ? Standing::not_needed : Standing::to_evaluate;
  }

  [[nodiscard]] std::vector<Lack> lacks(const std::optional<FormId>& own, std::set<FormId> answered,
                                        bool without_cohort) const {
    const bool filled_in = own ? answered.contains(*own) : !answered.empty();
    std::vector<Lack> lacks;
    if (own) answered.insert(*own);
    if (answered.empty()) lacks.push_back(lack("no_form", "plan-evaluation.lack.form"));
    for (const FormId& form : answered) {
      if (auto missing = missing_in(form); !missing.empty())
        lacks.push_back(lacking(form, std::move(missing)));
    }
    if (without_cohort) {
      lacks.push_back(lack("no_cohort", "plan-evaluation.lack.cohort"));
    } else if (!filled_in) {
      lacks.push_back(lack("no_answers", "plan-evaluation.lack.answers", own));
    }
    return lacks;
  }

  const Records& records_;
  const Plan& plan_;
  Date as_of_;
};

void add(StandingCounts& counts, const InterventionEvaluation& evaluated) {
  ++counts.interventions;
  counts.in_year += evaluated.in_year ? 1 : 0;
  switch (evaluated.standing) {
    case Standing::evaluated: ++counts.evaluated; break;
    case Standing::to_evaluate: ++counts.to_evaluate; break;
    case Standing::length_unknown: ++counts.length_unknown; break;
    case Standing::not_needed: ++counts.not_needed; break;
  }
}

std::vector<ThemeEvaluation> by_theme(const Plan& plan,
                                      const std::vector<InterventionEvaluation>& interventions) {
  std::vector<ThemeEvaluation> themes;
  for (const auto& theme : plan.themes)
    themes.push_back({.id = theme.id, .title = theme.title, .goals = theme.goals, .counts = {}});
  ThemeEvaluation without;
  for (const auto& evaluated : interventions) {
    const auto& id = evaluated.intervention.theme;
    if (!id) {
      add(without.counts, evaluated);
      continue;
    }
    auto theme = std::find_if(
        themes.begin(), themes.end(), [&](const ThemeEvaluation& candidate) { return candidate.id == id; });
    if (theme == themes.end())
      theme = themes.insert(theme, {.id = id, .title = {}, .goals = {}, .counts = {}});
    add(theme->counts, evaluated);
  }
  themes.push_back(std::move(without));
  return themes;
}

// How many there are of each kind: first these kinds in this order, then others in order of occurrence.
template <class Kind>
std::vector<CountOf<Kind>> count_by(const Plan& plan, std::vector<CountOf<Kind>> counts,
                                    std::optional<Kind> Intervention::*member) {
  for (const auto& intervention : plan.interventions) {
    const auto& kind = intervention.*member;
    auto count = std::find_if(
        counts.begin(), counts.end(), [&](const auto& candidate) { return candidate.kind == kind; });
    if (count == counts.end()) count = counts.insert(count, {kind, 0});
    ++count->interventions;
  }
  return counts;
}

std::vector<CountOf<std::string>> by_audience(const Plan& plan) {
  auto counts = count_by<std::string>(plan, {}, &Intervention::audience);
  std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
    return a.kind && b.kind ? a.interventions > b.interventions : a.kind.has_value() && !b.kind;
  });
  return counts;
}

Recalibration recalibration(int year, Date as_of) {
  const Date from = date::sys_days{date::year{year} / date::September / 1};
  const Date until = date::sys_days{date::year{year} / date::November / 30};
  const Season season = as_of < from ? Season::coming : as_of > until ? Season::past : Season::now;
  return {.from = from, .until = until, .season = season};
}

}  // namespace

PlanEvaluation plan_evaluation(const Records& records, const Plan& plan, Date as_of) {
  using Status = model::InterventionStatus;
  const Evaluator evaluator(records, plan, as_of);
  PlanEvaluation result;
  for (const auto& intervention : plan.interventions) {
    result.interventions.push_back(evaluator.evaluate(intervention));
    add(result.counts, result.interventions.back());
  }
  result.themes = by_theme(plan, result.interventions);
  result.by_status = count_by<Status>(
      plan, {{Status::fresh, 0}, {Status::existing, 0}, {Status::partly_existing, 0}, {std::nullopt, 0}},
      &Intervention::status);
  result.by_audience = by_audience(plan);
  result.by_mandatory =
      count_by<bool>(plan, {{true, 0}, {false, 0}, {std::nullopt, 0}}, &Intervention::mandatory);
  result.recalibration = recalibration(plan.year, as_of);
  return result;
}

}  // namespace traject::evaluation
