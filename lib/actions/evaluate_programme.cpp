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

// In the order in which they were chosen, which is the order in which they come in by the as-of day.
std::vector<const CohortAnswers*> as_they_came(const model::Records& records,
                                               const std::vector<CohortAnswers>& cohorts) {
  std::vector<const CohortAnswers*> ordered;
  for (const CohortAnswers& cohort : cohorts) ordered.push_back(&cohort);
  std::sort(ordered.begin(), ordered.end(), [&records](const auto* a, const auto* b) {
    const auto chosen = [&records](const CohortAnswers* cohort) {
      return records.cohorts.at(cohort->cohort).as_of;
    };
    return std::tuple(chosen(a), a->cohort) < std::tuple(chosen(b), b->cohort);
  });
  return ordered;
}

std::vector<std::string> answers_in(const model::Records& records, const CohortAnswers& cohort,
                                    const Question& question, base::Date as_of) {
  if (!cohort.answers.form) return {};
  const model::FormId& form = *cohort.answers.form;
  return evaluation::answers_to(question, sheets_of(records, cohort.cohort, form),
                                sheets_shown(records, cohort.cohort, form, question, as_of));
}

// Cohorts that are too small wait until they are enough together, so that neither the cohorts that are shown nor the
// whole of another day leaves fewer answers as a difference.
class Whole {
 public:
  explicit Whole(int smallest_group) : smallest_group_(smallest_group) {}

  void add(const CohortAnswers& cohort, bool is_shown, const std::vector<std::string>& answers) {
    auto& place = is_shown ? counted_ : waiting_;
    place.insert(place.end(), answers.begin(), answers.end());
    if (!is_shown && !answers.empty()) waiting_cohorts_.push_back(cohort.cohort);
    if (static_cast<int>(waiting_.size()) >= smallest_group_) count_those_who_wait();
  }

  [[nodiscard]] QuestionOverall of(const Question& question) const {
    return {.outcome = {question, evaluation::summarize(question, counted_, smallest_group_)},
            .left_out = waiting_cohorts_};
  }

 private:
  void count_those_who_wait() {
    counted_.insert(counted_.end(), waiting_.begin(), waiting_.end());
    waiting_.clear();
    waiting_cohorts_.clear();
  }

  int smallest_group_;
  std::vector<std::string> counted_;
  std::vector<std::string> waiting_;
  std::vector<CohortId> waiting_cohorts_;
};

QuestionOverall overall(const model::Records& records, const ProgrammeEvaluation& evaluation,
                        const Question& question) {
  Whole whole(evaluation.smallest_group);
  for (const CohortAnswers* cohort : as_they_came(records, evaluation.cohorts))
    whole.add(*cohort, summary_of(*cohort, question.id) != nullptr,
              answers_in(records, *cohort, question, evaluation.as_of));
  return whole.of(question);
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

std::optional<Summary> figures_in(const CohortAnswers& cohort, const model::Decision& decision) {
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
  outcome.before = figures_in(*found, decision);
  if (found + 1 == cohorts.end()) return outcome;
  outcome.next = (found + 1)->cohort;
  outcome.after = figures_in(*(found + 1), decision);
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
