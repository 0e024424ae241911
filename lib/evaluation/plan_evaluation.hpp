// Which interventions of a plan are evaluated, which still must be, and what the yearly recalibration covers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/note.hpp"
#include "evaluation/intervention_length.hpp"
#include "model/form.hpp"
#include "model/plan.hpp"
#include "model/records.hpp"

namespace traject::evaluation {

// The state of an intervention; each has exactly one. Evaluated wins, whatever the length.
enum class Standing { evaluated, to_evaluate, length_unknown, not_needed };

// Why there is no evaluation yet. Codes: no_form, form_lacks_aspects, no_cohort, no_answers.
struct Lack : base::Note {
  std::optional<model::FormId> form;
  std::vector<model::Aspect> missing;  // of the four aspects that a form must ask about
};

struct InterventionEvaluation {
  model::Intervention intervention;
  std::string title;  // the programme's
  LengthFound length;
  Standing standing{};
  std::vector<Lack> lacks;               // only if it must be evaluated, or may have to be
  std::vector<model::CohortId> cohorts;  // chosen by the as-of day
  bool in_year = false;                  // one of these cohorts meets in the plan's year
};

// `interventions` is the sum of the four.
struct StandingCounts {
  int interventions = 0;
  int in_year = 0;
  int evaluated = 0;
  int to_evaluate = 0;
  int length_unknown = 0;
  int not_needed = 0;
  friend bool operator==(const StandingCounts&, const StandingCounts&) = default;
};

struct ThemeEvaluation {
  std::optional<model::LocalId> id;  // nullopt: interventions without a theme
  std::optional<std::string> title;  // also nullopt if the plan does not list the theme
  std::vector<std::string> goals;
  StandingCounts counts;
};

template <class Kind>
struct CountOf {
  std::optional<Kind> kind;  // nullopt: the plan does not say
  int interventions = 0;
};

// Developments and goals are reviewed in the autumn of the plan's year; first and last day included [D9].
enum class Season { coming, now, past };
struct Recalibration {
  base::Date from;
  base::Date until;
  Season season{};
};

struct PlanEvaluation {
  std::vector<InterventionEvaluation> interventions;  // in the order of the plan
  StandingCounts counts;
  std::vector<ThemeEvaluation>
      themes;  // in the order of the plan; then unlisted themes, then without a theme
  std::vector<CountOf<model::InterventionStatus>> by_status;  // every status, then those without one
  std::vector<CountOf<std::string>> by_audience;              // largest first, then in the plan's order
  std::vector<CountOf<bool>> by_mandatory;                    // mandatory, voluntary, not stated
  Recalibration recalibration;
};

// An intervention is evaluated when a cohort of its programme has answers on a form that asks about the trainer, the quality
// of the content, the added value and the location [D10]. Only looks at whether there are answers. A cohort counts from the
// day it was selected.
[[nodiscard]] PlanEvaluation plan_evaluation(const model::Records& records, const model::Plan& plan,
                                             base::Date as_of);

}  // namespace traject::evaluation

namespace traject::model {

template <>
inline constexpr auto words<evaluation::Standing> =
    std::to_array<std::string_view>({"evaluated", "to_evaluate", "length_unknown", "not_needed"});
template <>
inline constexpr auto words<evaluation::Season> = std::to_array<std::string_view>({"coming", "now", "past"});

}  // namespace traject::model
