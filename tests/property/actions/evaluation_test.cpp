// Somebody who has every report tries to find what fewer than five people said.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "actions/learning/evaluate_programme.hpp"
#include "actions/learning/release_evaluation.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/known_on.hpp"
#include "model/programme.hpp"
#include "support/random.hpp"

namespace traject::actions {
namespace evaluation_test {

using base::Date;
using model::CohortId;
using test::Random;

constexpr int smallest = 5;
const model::ProgrammeId programme("programme");
const model::FormId form("form");

Date day(int number) { return Date{base::Days{19'000 + number}}; }
CohortId cohort_id(int number) { return CohortId("cohort-" + std::to_string(number)); }

model::Records folder(int cohorts) {
  model::Records records;
  model::Question question;
  question.id = model::LocalId("mark");
  question.kind = model::QuestionKind::mark;
  model::Question other = question;
  other.id = model::LocalId("other");
  records.forms[form].questions = {question, other};
  model::Programme& made = records.programmes[programme];
  made.evaluation = model::EvaluationSettings{form};
  for (int i = 0; i < cohorts; ++i) {
    model::Cohort& cohort = records.cohorts[cohort_id(i)];
    cohort.programme = programme;
    cohort.as_of = day(0);
    cohort.start = day(i);
    // More than there ever are sheets: with fewer people than sheets nothing is shown.
    for (int person = 0; person < 100; ++person)
      cohort.participants.emplace_back("p-" + std::to_string(person));
  }
  return records;
}

// Every sheet has its own pair of marks, so that a sum of marks and a count tell which sheets they hold.
void add_sheets(model::Records& records, const CohortId& cohort, int count, Random& random, int& number) {
  for (int i = 0; i < count; ++i) {
    auto& sheet = records.responses[cohort][form]["sheet-" + std::to_string(++number)];
    if (random.chance(75)) sheet.answers["mark"] = std::to_string(random.between(1, 10));
    if (random.chance(75)) sheet.answers["other"] = std::to_string(random.between(1, 10));
  }
}

// As commands see them.
model::Records known_on(model::Records records, Date day) {
  model::keep_known_on(records, day);
  return records;
}

using Counts = std::map<std::string, int>;

Counts counts_of(const std::optional<evaluation::Summary>& summary) {
  Counts counts;
  if (!summary) return counts;
  for (const auto& [number, count] : summary->numbers) counts.emplace(base::to_string(number), count);
  counts.insert(summary->choices.begin(), summary->choices.end());
  return counts;
}

Counts minus(Counts counts, const Counts& other) {
  for (const auto& [value, count] : other) counts[value] -= count;
  return counts;
}

int size_of(const Counts& counts) {
  int size = 0;
  for (const auto& [value, count] : counts) size += count;
  return size;
}

bool is_small(int count) { return count > 0 && count < smallest; }

// What two reports on the same question tell together: their difference, where one holds all that the other holds.
void check_difference(const Counts& first, const Counts& second) {
  const Counts difference = minus(second, first);
  const bool holds_all =
      std::all_of(difference.begin(), difference.end(), [](const auto& one) { return one.second >= 0; });
  if (holds_all && !first.empty()) CHECK(!is_small(size_of(difference)));
}

TEST_CASE("what few people of one cohort said is in no programme's whole") {
  for (int i = 0; i < test::of_cases(4000); ++i) {
    Random random(i);
    int number = 0;
    const int cohorts = random.between(1, 5);
    model::Records records = folder(cohorts);
    for (int c = 0; c < cohorts; ++c) add_sheets(records, cohort_id(c), random.between(0, 9), random, number);
    const auto whole = evaluate_programme(records, programme, day(100));
    for (std::size_t q = 0; q < whole.questions.size(); ++q) {
      Counts rest = counts_of(whole.questions[q].outcome.summary);
      CHECK(!is_small(size_of(rest)));
      for (const auto& cohort : whole.cohorts) {
        const Counts shown = counts_of(cohort.answers.questions[q].summary);
        CHECK(!is_small(size_of(shown)));
        // The page of the cohort itself says the same.
        const auto own = evaluate_cohort(records, cohort.cohort, day(100));
        CHECK(counts_of(own.answers.questions[q].summary) == shown);
        if (whole.questions[q].outcome.summary) rest = minus(rest, shown);
      }
      if (whole.questions[q].outcome.summary) {
        for (const auto& [value, count] : rest) CHECK(count >= 0);
        CHECK(!is_small(size_of(rest)));
      }
    }
  }
}

TEST_CASE("which questions few people answered is not told either") {
  for (int i = 0; i < test::of_cases(1000); ++i) {
    INFO("seed " << test::seed() << ", case " << i);
    Random random(i);
    int number = 0;
    const int cohorts = random.between(1, 4);
    model::Records records = folder(cohorts);
    for (int c = 0; c < cohorts; ++c) add_sheets(records, cohort_id(c), random.between(0, 9), random, number);
    model::Records others = records;
    for (auto& [cohort, forms] : others.responses) {
      if (forms[form].size() >= smallest) continue;
      for (auto& [id, sheet] : forms[form]) {
        if (random.chance(50)) sheet.answers.erase("other");
        if (random.chance(50)) sheet.answers["mark"] = "1";
      }
    }
    const auto whole = evaluate_programme(records, programme, day(100));
    const auto other = evaluate_programme(others, programme, day(100));
    REQUIRE(whole.findings.size() == other.findings.size());
    for (std::size_t f = 0; f < whole.findings.size(); ++f)
      CHECK(whole.findings[f].message == other.findings[f].message);
    for (std::size_t q = 0; q < whole.questions.size(); ++q) {
      CHECK(whole.questions[q].left_out == other.questions[q].left_out);
      CHECK(counts_of(whole.questions[q].outcome.summary) == counts_of(other.questions[q].outcome.summary));
    }
  }
}

// What the whole holds beside the cohorts that are shown one by one.
Counts rest_of(const ProgrammeEvaluation& whole, std::size_t question) {
  if (!whole.questions[question].outcome.summary) return {};
  Counts rest = counts_of(whole.questions[question].outcome.summary);
  for (const auto& cohort : whole.cohorts)
    rest = minus(rest, counts_of(cohort.answers.questions[question].summary));
  return rest;
}

TEST_CASE("the wholes of two days do not tell what few people of a later cohort said") {
  for (int i = 0; i < test::of_cases(2000); ++i) {
    Random random(i);
    int number = 0;
    const int cohorts = random.between(2, 6);
    model::Records records = folder(cohorts);
    for (int c = 0; c < cohorts; ++c) {
      records.cohorts[cohort_id(c)].as_of = day(random.between(0, 9));
      records.cohorts[cohort_id(c)].start = day(random.between(10, 19));
      add_sheets(records, cohort_id(c), random.between(0, 9), random, number);
    }
    for (std::size_t q = 0; q < 2; ++q) {
      std::vector<Counts> rests;
      for (int on = 0; on < 10; ++on)
        rests.push_back(rest_of(evaluate_programme(records, programme, day(on)), q));
      for (const auto& first : rests) {
        for (const auto& second : rests) check_difference(first, second);
      }
    }
  }
}

TEST_CASE("no two releases tell by their difference what few people said") {
  for (int i = 0; i < test::of_cases(1000); ++i) {
    Random random(i);
    int number = 0;
    model::Records records = folder(1);
    std::vector<std::map<std::string, Counts>> reports;  // by question
    for (int step = 0; step < 8; ++step) {
      add_sheets(records, cohort_id(0), random.between(0, 6), random, number);
      const auto release = release_evaluation(records, cohort_id(0), day(step));
      if (!release.refusal) {
        records.released[cohort_id(0)] = release.changes.front().record.get<model::Released>();
      }
      if (!records.released.contains(cohort_id(0))) continue;
      const Date on = day(random.between(0, step));
      const auto report = evaluate_cohort(known_on(records, on), cohort_id(0), on);
      reports.emplace_back();
      for (const auto& [question, summary] : report.answers.questions)
        reports.back()[question.id.str()] = counts_of(summary);
    }
    for (const auto& first : reports) {
      for (const auto& second : reports) {
        for (const auto& [question, counts] : first) check_difference(counts, second.at(question));
      }
    }
  }
}

TEST_CASE("after a release, answers that come later change nothing") {
  for (int i = 0; i < test::of_cases(1000); ++i) {
    Random random(i);
    int number = 0;
    model::Records records = folder(1);
    add_sheets(records, cohort_id(0), random.between(5, 12), random, number);
    const auto release = release_evaluation(records, cohort_id(0), day(1));
    REQUIRE(!release.refusal);
    records.released[cohort_id(0)] = release.changes.front().record.get<model::Released>();
    const auto before = evaluate_cohort(records, cohort_id(0), day(1));
    add_sheets(records, cohort_id(0), random.between(1, 9), random, number);
    const Date on = day(random.between(0, 9));  // also before the release
    const auto after = evaluate_cohort(known_on(records, on), cohort_id(0), on);
    CHECK(before.answers.responses == after.answers.responses);
    for (std::size_t q = 0; q < before.answers.questions.size(); ++q) {
      CHECK(counts_of(before.answers.questions[q].summary) == counts_of(after.answers.questions[q].summary));
    }
  }
}

// A programme whose cohorts answer at any time, are released and released again, while everybody keeps each document.
// Every text stands on one sheet only, so that texts can be compared over all documents.
class Readers {
 public:
  explicit Readers(int number_of_case) : random_(number_of_case), cohorts_(random_.between(1, 4)) {
    records_ = folder(cohorts_);
    for (auto& question : records_.forms[form].questions) question.kind = model::QuestionKind::text;
    for (int c = 0; c < cohorts_; ++c) {
      records_.cohorts[cohort_id(c)].as_of = day(random_.between(0, 9));
      records_.cohorts[cohort_id(c)].start = day(random_.between(10, 19));
      take_in_.push_back(random_.between(0, 3));
    }
  }

  void run() {
    read();
    for (int round = 0; round < 7; ++round) {
      for (int c = 0; c < cohorts_; ++c) {
        const bool grows = records_.released.contains(cohort_id(c)) && random_.chance(50);
        if (take_in_[static_cast<std::size_t>(c)] == round || grows) answer(cohort_id(c));
        if (take_in_[static_cast<std::size_t>(c)] <= round && random_.chance(40))
          release(cohort_id(c), round);
      }
      if (random_.chance(4)) forget(round);
    }
    for (const char* question : {"mark", "other"}) check_crowds(question);
  }

 private:
  static constexpr int days_apart_ = 10;

  // Who answers one question often leaves the other, so that each has few answers of many sheets.
  void answer(const CohortId& cohort) {
    const int mostly = random_.chance(50) ? 90 : 25;
    for (int i = random_.between(0, 9); i > 0; --i) {
      const std::string sheet = "sheet-" + std::to_string(++number_);
      auto& answers = records_.responses[cohort][form][sheet].answers;
      if (random_.chance(mostly)) answers["mark"] = sheet;
      if (random_.chance(100 - mostly)) answers["other"] = sheet;
    }
    read();
  }

  void release(const CohortId& cohort, int round) {
    const auto outcome = release_evaluation(records_, cohort, day(20 + days_apart_ * round));
    if (outcome.refusal) return;
    records_.released[cohort] = outcome.changes.front().record.get<model::Released>();
    read();
  }

  // After some years sheets are thrown away.
  void forget(int round) {
    for (auto& [cohort, forms] : records_.responses) {
      if (!records_.released.contains(cohort) || random_.chance(50)) continue;
      for (const auto& sheet : forms[form].keys()) {
        if (random_.chance(30)) forms[form].erase(sheet);
      }
      read();
      release(cohort, round);
    }
  }

  void read() {
    for (int on = 0; on < 20 + days_apart_ * 7; on += on < 10 ? 1 : days_apart_) {
      const auto whole = evaluate_programme(known_on(records_, day(on)), programme, day(on));
      for (const auto& [outcome, left_out] : whole.questions) keep(outcome);
      for (const auto& cohort : whole.cohorts) {
        for (const auto& outcome : cohort.answers.questions) keep(outcome);
      }
    }
  }

  void keep(const QuestionOutcome& outcome) {
    if (outcome.summary)
      seen_[outcome.question.id.str()].insert({outcome.summary->texts.begin(), outcome.summary->texts.end()});
  }

  // Texts that stand in exactly the same documents cannot be told apart, and there must be enough of them.
  void check_crowds(const std::string& question) const {
    const auto seen = seen_.find(question);
    if (seen == seen_.end()) return;
    std::map<std::string, std::vector<bool>> stands_in;
    std::size_t at = 0;
    for (const auto& texts : seen->second) {
      for (const auto& text : texts) stands_in[text].resize(seen->second.size());
      for (const auto& text : texts) stands_in[text][at] = true;
      ++at;
    }
    std::map<std::vector<bool>, int> crowds;
    for (const auto& [text, documents] : stands_in) ++crowds[documents];
    for (const auto& [documents, crowd] : crowds) CHECK(!is_small(crowd));
  }

  Random random_;
  int cohorts_;
  model::Records records_;
  std::vector<int> take_in_;  // by cohort, the round in which its first answers come
  int number_ = 0;
  std::map<std::string, std::set<std::set<std::string>>> seen_;  // by question
};

TEST_CASE("who keeps every document of every day cannot set apart what few people said") {
  for (int i = 0; i < test::of_cases(250); ++i) {
    INFO("case " << i);
    Readers(i).run();
  }
}

}  // namespace evaluation_test
}  // namespace traject::actions
