#include "actions/evaluate_programme.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "actions/find.hpp"

namespace traject::actions {
namespace {

using evaluation::Summary;
using model::CohortId;
using model::Question;
using model::TrainingWish;

std::vector<CohortAnswers> cohorts_of(const model::Records& records, const model::ProgrammeId& programme,
                                      base::Date as_of) {
  std::vector<CohortAnswers> cohorts;
  for (const auto& [id, cohort] : records.cohorts) {
    if (cohort.programme == programme && cohort.as_of <= as_of)
      cohorts.push_back({id, cohort.start, answers_of(records, id, as_of)});
  }
  std::stable_sort(
      cohorts.begin(), cohorts.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
  return cohorts;
}

const Summary* summary_of(const CohortAnswers& cohort, const model::LocalId& question) {
  for (const auto& outcome : cohort.answers.questions) {
    if (outcome.question.id == question && outcome.summary) return &*outcome.summary;
  }
  return nullptr;
}

// The answers of the cohorts that may be shown, and of those that may not.
struct Gathered {
  std::vector<std::string> shown;
  std::vector<std::string> hidden;
  std::vector<CohortId> hidden_cohorts;
};

Gathered gather(const model::Records& records, const std::vector<CohortAnswers>& cohorts,
                const Question& question, base::Date as_of) {
  Gathered gathered;
  for (const CohortAnswers& cohort : cohorts) {
    if (!cohort.answers.form) continue;
    const model::FormId& form = *cohort.answers.form;
    const auto answers = evaluation::answers_to(question, sheets_of(records, cohort.cohort, form),
                                                sheets_shown(records, cohort.cohort, form, question, as_of));
    const bool is_shown = summary_of(cohort, question.id) != nullptr;
    auto& place = is_shown ? gathered.shown : gathered.hidden;
    place.insert(place.end(), answers.begin(), answers.end());
    if (!is_shown && !answers.empty()) gathered.hidden_cohorts.push_back(cohort.cohort);
  }
  return gathered;
}

QuestionOverall overall(const model::Records& records, const ProgrammeEvaluation& evaluation,
                        const Question& question) {
  Gathered gathered = gather(records, evaluation.cohorts, question, evaluation.as_of);
  QuestionOverall result{.outcome = {question, {}}, .left_out = {}};
  if (static_cast<int>(gathered.hidden.size()) >= evaluation.smallest_group) {
    gathered.shown.insert(gathered.shown.end(), gathered.hidden.begin(), gathered.hidden.end());
  } else {
    result.left_out = gathered.hidden_cohorts;
  }
  std::sort(gathered.shown.begin(), gathered.shown.end());
  result.outcome.summary = evaluation::summarize(question, gathered.shown, evaluation.smallest_group);
  return result;
}

void add_trainings(ProgrammeEvaluation& evaluation) {
  std::map<std::pair<TrainingWish, std::string>, TrainingCount> counts;
  for (const CohortAnswers& cohort : evaluation.cohorts) {
    for (const auto& [question, summary] : cohort.answers.questions) {
      if (!question.trainings || !summary) continue;
      for (const auto& [training, n] : summary->distribution) {
        if (n == 0) continue;
        auto& count = counts[{*question.trainings, training}];
        count.wish = *question.trainings;
        count.training = training;
        count.n += n;
        if (count.cohorts.empty() || count.cohorts.back() != cohort.cohort)
          count.cohorts.push_back(cohort.cohort);
      }
    }
  }
  for (auto& [key, count] : counts) evaluation.trainings.push_back(std::move(count));
  std::stable_sort(
      evaluation.trainings.begin(), evaluation.trainings.end(),
      [](const auto& a, const auto& b) { return std::tuple(a.wish, -a.n) < std::tuple(b.wish, -b.n); });
}

ProposalKind proposal_for(TrainingWish wish) {
  switch (wish) {
    case TrainingWish::swap: return ProposalKind::swap;
    case TrainingWish::combine: return ProposalKind::combine;
    case TrainingWish::missed:
    case TrainingWish::wished: break;
  }
  return ProposalKind::add;
}

void add_cohorts(Proposal& proposal, const TrainingCount& count) {
  proposal.n += count.n;
  for (const CohortId& cohort : count.cohorts) {
    if (std::find(proposal.cohorts.begin(), proposal.cohorts.end(), cohort) == proposal.cohorts.end())
      proposal.cohorts.push_back(cohort);
  }
}

// What was missed and what was wished for are both reasons to add it.
void add_proposals(ProgrammeEvaluation& evaluation) {
  std::map<std::pair<ProposalKind, std::string>, Proposal> proposals;
  for (const TrainingCount& count : evaluation.trainings) {
    auto& proposal = proposals[{proposal_for(count.wish), count.training}];
    proposal.kind = proposal_for(count.wish);
    proposal.training = count.training;
    add_cohorts(proposal, count);
  }
  for (auto& [key, proposal] : proposals) {
    if (proposal.cohorts.size() > 1) evaluation.proposals.push_back(std::move(proposal));
  }
}

DecisionStatus status_of(const model::Decision& decision, base::Date as_of) {
  const bool is_later = decision.date && *decision.date > as_of;
  if (!decision.decision || is_later) return DecisionStatus::open;
  return decision.done.value_or(false) ? DecisionStatus::done : DecisionStatus::decided;
}

std::optional<Summary> answers_in(const CohortAnswers& cohort, const model::Decision& decision) {
  if (!decision.question) return {};
  const Summary* summary = summary_of(cohort, *decision.question);
  return summary == nullptr ? std::nullopt : std::optional(*summary);
}

DecisionOutcome outcome_of(const model::Decision& decision, const ProgrammeEvaluation& evaluation) {
  DecisionOutcome outcome{
      .decision = decision,
      .status = status_of(decision, evaluation.as_of),
      .next = {},
      .before = {},
      .after = {}};
  const auto& cohorts = evaluation.cohorts;
  const auto found = std::find_if(cohorts.begin(), cohorts.end(), [&decision](const CohortAnswers& cohort) {
    return decision.cohort && cohort.cohort == *decision.cohort;
  });
  if (found == cohorts.end()) return outcome;
  outcome.before = answers_in(*found, decision);
  if (found + 1 == cohorts.end()) return outcome;
  outcome.next = (found + 1)->cohort;
  outcome.after = answers_in(*(found + 1), decision);
  return outcome;
}

void add_findings(ProgrammeEvaluation& evaluation) {
  if (evaluation.cohorts.empty()) {
    evaluation.findings.push_back({"no_cohorts", {"evaluation.no_cohorts", {}}});
    return;
  }
  for (const CohortAnswers& cohort : evaluation.cohorts) {
    for (const auto& finding : cohort.answers.findings)
      if (finding.code == "release_changed" || finding.code == "no_form")
        evaluation.findings.push_back(finding);
  }
  std::vector<std::string> partial;
  for (const auto& question : evaluation.questions)
    if (!question.left_out.empty()) partial.push_back(question.outcome.question.id.str());
  if (!partial.empty())
    evaluation.findings.push_back(
        {"cohorts_left_out", {"evaluation.cohorts_left_out", {{"questions", partial}}}});
}

}  // namespace

ProgrammeEvaluation evaluate_programme(const model::Records& records, const model::ProgrammeId& id,
                                       base::Date as_of) {
  const model::Programme& programme = programme_named(records, id);
  ProgrammeEvaluation evaluation;
  evaluation.programme = id;
  evaluation.programme_title = programme.title;
  evaluation.as_of = as_of;
  evaluation.smallest_group = smallest_group_of(records.settings);
  evaluation.cohorts = cohorts_of(records, id, as_of);
  if (const model::Form* form = form_of(records, programme)) {
    for (const Question& question : form->questions)
      evaluation.questions.push_back(overall(records, evaluation, question));
  }
  add_trainings(evaluation);
  add_proposals(evaluation);
  for (const auto& decision : programme.decisions)
    evaluation.decisions.push_back(outcome_of(decision, evaluation));
  evaluation.retention = retention(records, id, as_of);
  add_findings(evaluation);
  return evaluation;
}

}  // namespace traject::actions
