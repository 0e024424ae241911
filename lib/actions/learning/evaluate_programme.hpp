// evaluate, about a programme with cohorts: how answers develop over its cohorts, and what came of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/learning/evaluate_cohort.hpp"
#include "actions/learning/retention.hpp"
#include "model/form.hpp"
#include "model/programme.hpp"
#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::actions {

struct CohortAnswers {
  model::CohortId cohort;
  base::Date start;
  Answers answers;
};

// A question over all cohorts: what they show, and of cohorts with too few answers those that are released and enough
// together, in the order in which they were chosen. The others are left out of the whole, so that it cannot be computed
// what they said.
struct QuestionOverall {
  QuestionOutcome outcome;
  std::vector<model::CohortId> left_out;  // cohorts with answers that do not count
};

// How often a training was named, in the cohorts whose answers may be shown.
struct TrainingCount {
  model::TrainingWish wish{};
  std::string training;
  int n = 0;
  std::vector<model::CohortId> cohorts;  // that name it
};

enum class ProposalKind { add, swap, combine };

// A training that several groups missed or wished for, would swap or combine [Z29].
struct Proposal {
  ProposalKind kind{};
  std::string training;
  int n = 0;  // people who named it, or more where some did so in several questions
  std::vector<model::CohortId> cohorts;  // two or more
};

// Open: no decision yet. Decided: not carried out yet.
enum class DecisionStatus { open, decided, done };

struct DecisionOutcome {
  model::Decision decision;
  DecisionStatus status{};
  std::optional<model::CohortId> next;        // the first cohort that started after that of the finding
  std::optional<evaluation::Summary> before;  // of the decision's question, where it may be shown
  std::optional<evaluation::Summary> after;   // of the same question in the next cohort
};

struct ProgrammeEvaluation {
  model::ProgrammeId programme;
  std::string programme_title;
  base::Date as_of;
  int smallest_group = 0;
  std::vector<CohortAnswers> cohorts;  // by start
  std::vector<QuestionOverall> questions;
  std::vector<TrainingCount> trainings;
  std::vector<Proposal> proposals;
  std::vector<DecisionOutcome> decisions;
  Retention retention;
  EvaluationFindings findings;
};

// The cohorts that were there on the as-of day. Throws base::Failure for an unknown programme.
[[nodiscard]] ProgrammeEvaluation evaluate_programme(const model::Records& records,
                                                     const model::ProgrammeId& programme, base::Date as_of);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::ProposalKind> =
    std::to_array<std::string_view>({"add", "swap", "combine"});
template <>
inline constexpr auto traject::model::words<traject::actions::DecisionStatus> =
    std::to_array<std::string_view>({"open", "decided", "done"});
