#include "actions/learning/evaluate_programme.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <tuple>

#include "actions/named_records.hpp"
#include "evaluation/answer.hpp"
#include "model/cohort.hpp"
#include "model/form.hpp"
#include "model/programme.hpp"

namespace traject::actions {
namespace {

using evaluation::Summary;
using model::CohortId;
using model::Question;
using model::TrainingWish;

struct ReleasedIn {
  CohortId cohort;
  std::optional<ReleasedSheets> sheets;  // nothing where the programme has no form
};

std::vector<ReleasedIn> released_in(const model::Records& records, const model::ProgrammeId& programme,
                                    base::Date as_of) {
  std::vector<ReleasedIn> cohorts;
  for (const auto& [id, cohort] : model::cohorts_of(records, programme)) {
    if (cohort->as_of <= as_of) cohorts.push_back({id, released_sheets(records, id, as_of)});
  }
  return cohorts;
}

std::vector<CohortAnswers> answers_by_start(const model::Records& records,
                                            const std::vector<ReleasedIn>& released) {
  std::vector<CohortAnswers> cohorts;
  for (const auto& [id, sheets] : released)
    cohorts.push_back({id, records.cohorts.at(id).start, answers_of(records, id, sheets)});
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
void sort_as_they_came(const model::Records& records, std::vector<ReleasedIn>& cohorts) {
  std::sort(cohorts.begin(), cohorts.end(), [&records](const auto& a, const auto& b) {
    const auto chosen = [&records](const ReleasedIn& one) { return records.cohorts.at(one.cohort).as_of; };
    return std::tuple(chosen(a), a.cohort) < std::tuple(chosen(b), b.cohort);
  });
}

// The sum of what the cohorts show, and of what stands apart in cohorts that are too small. That waits until it is enough
// together, in one order that nothing later changes: so it stops at the first cohort of which answers may still come.
class Whole {
 public:
  Whole(const Question& question, int smallest_group)
      : question_(question), smallest_group_(smallest_group) {}

  void add(const CohortId& cohort, const evaluation::Sheets& sheets, const QuestionSheets& of) {
    const auto shown = evaluation::answers_to(question_, sheets, of.shown);
    const bool is_enough = static_cast<int>(shown.size()) >= smallest_group_;
    is_settled_ = is_settled_ && of.is_settled;
    if (is_enough) counted_.insert(counted_.end(), shown.begin(), shown.end());
    // Also where nobody answered the question: that would be the answer of all of them.
    if (!is_enough && !of.shown.empty()) left_out_.push_back(cohort);
    if (of.apart.empty()) return;
    left_out_.push_back(cohort);
    if (is_settled_) wait(evaluation::answers_to(question_, sheets, of.apart));
  }

  [[nodiscard]] QuestionOverall overall() const {
    return {.outcome = {question_, evaluation::summarize(question_, counted_, smallest_group_)},
            .left_out = left_out_};
  }

 private:
  void wait(const evaluation::Answers& answers) {
    waiting_.insert(waiting_.end(), answers.begin(), answers.end());
    if (static_cast<int>(waiting_.size()) < smallest_group_) return;
    counted_.insert(counted_.end(), waiting_.begin(), waiting_.end());
    waiting_.clear();
    left_out_.clear();
  }

  const Question& question_;
  int smallest_group_;
  bool is_settled_ = true;
  evaluation::Answers counted_;
  evaluation::Answers waiting_;
  std::vector<CohortId> left_out_;
};

QuestionOverall overall(const std::vector<ReleasedIn>& cohorts, const Question& question,
                        int smallest_group) {
  Whole whole(question, smallest_group);
  for (const auto& [cohort, released] : cohorts)
    whole.add(cohort, released->sheets(), released->of(question));
  return whole.overall();
}

void add_trainings(ProgrammeEvaluation& evaluation) {
  std::map<std::pair<TrainingWish, std::string>, TrainingCount> counts;
  for (const CohortAnswers& cohort : evaluation.cohorts) {
    for (const auto& [question, summary] : cohort.answers.questions) {
      if (!question.trainings || !summary) continue;
      for (const auto& [training, n] : summary->choices) {
        if (n == 0 || training == evaluation::other_choice) continue;
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

using Proposals = std::map<std::pair<ProposalKind, std::string>, Proposal>;

// What was missed and what was wished for are both reasons to add it, and somebody may name it twice. How many did is
// not told: that would lay two answers of one sheet side by side. So the question in which most people name it counts.
void add_proposals_of(const CohortAnswers& cohort, Proposals& proposals) {
  std::map<std::pair<ProposalKind, std::string>, int> named;
  for (const auto& [question, summary] : cohort.answers.questions) {
    if (!question.trainings || !summary) continue;
    for (const auto& [training, n] : summary->choices) {
      if (training == evaluation::other_choice) continue;
      auto& most = named[{proposal_for(*question.trainings), training}];
      most = std::max(most, n);
    }
  }
  for (const auto& [what, n] : named) {
    if (n == 0) continue;
    auto& proposal = proposals[what];
    proposal.kind = what.first;
    proposal.training = what.second;
    proposal.n += n;
    proposal.cohorts.push_back(cohort.cohort);
  }
}

void add_proposals(ProgrammeEvaluation& evaluation) {
  Proposals proposals;
  for (const CohortAnswers& cohort : evaluation.cohorts) add_proposals_of(cohort, proposals);
  for (auto& [key, proposal] : proposals) {
    if (proposal.cohorts.size() > 1) evaluation.proposals.push_back(std::move(proposal));
  }
}

DecisionStatus status_of(const model::Decision& decision) {
  if (!decision.decision) return DecisionStatus::open;
  return decision.done.value_or(false) ? DecisionStatus::done : DecisionStatus::decided;
}

std::optional<Summary> figures_in(const CohortAnswers& cohort, const model::Decision& decision) {
  if (!decision.question) return {};
  const Summary* summary = summary_of(cohort, *decision.question);
  return summary == nullptr ? std::nullopt : std::optional(*summary);
}

DecisionOutcome outcome_of(const model::Decision& decision, const ProgrammeEvaluation& evaluation) {
  DecisionOutcome outcome{
      .decision = decision, .status = status_of(decision), .next = {}, .before = {}, .after = {}};
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

// The same finding, with the cohort that it is about.
base::Note of_cohort_in_programme(base::Note finding, const CohortId& cohort) {
  finding.message.key += "_of";
  std::erase_if(finding.message.values, [](const auto& value) { return value.first == "cohort"; });
  finding.message.values.emplace_back("cohort", cohort.str());
  return finding;
}

void add_findings_of_cohorts(ProgrammeEvaluation& evaluation) {
  constexpr std::array<std::string_view, 6> told{
      "no_responses",    "too_few_answers",   "all_the_same", "more_answers_than_invited",
      "release_changed", "release_incomplete"};
  for (const CohortAnswers& cohort : evaluation.cohorts) {
    for (const auto& finding : cohort.answers.findings) {
      if (std::find(told.begin(), told.end(), finding.code) != told.end())
        evaluation.findings.push_back(of_cohort_in_programme(finding, cohort.cohort));
    }
  }
}

// A cohort that stands alone is the whole, and has said so.
void add_findings_of_whole(ProgrammeEvaluation& evaluation) {
  std::vector<std::string> partial;
  for (const auto& [outcome, left_out] : evaluation.questions) {
    const std::string& id = outcome.question.id.str();
    if (!left_out.empty()) partial.push_back(id);
    if (outcome.summary && outcome.summary->all_the_same && evaluation.cohorts.size() > 1)
      evaluation.findings.push_back(
          {"all_the_same", {"evaluation.all_the_same_together", {{"question", id}}}});
  }
  if (!partial.empty())
    evaluation.findings.push_back(
        {"cohorts_left_out", {"evaluation.cohorts_left_out", {{"questions", partial}}}});
}

void add_findings(ProgrammeEvaluation& evaluation) {
  if (evaluation.cohorts.empty())
    return evaluation.findings.push_back({"no_cohorts", {"evaluation.no_cohorts", {}}});
  for (const auto& finding : evaluation.cohorts.front().answers.findings)
    if (finding.code == "no_form") evaluation.findings.push_back(finding);
  add_findings_of_cohorts(evaluation);
  add_findings_of_whole(evaluation);
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
  auto released = released_in(records, id, as_of);
  evaluation.cohorts = answers_by_start(records, released);
  if (const model::Form* form = form_of(records, programme)) {
    sort_as_they_came(records, released);
    for (const Question& question : form->questions)
      evaluation.questions.push_back(overall(released, question, evaluation.smallest_group));
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
