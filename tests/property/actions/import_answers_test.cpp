// Somebody who has an export and the sheets that came of it tries to find whose sheet is whose.
#include "actions/learning/import_answers.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "actions/learning/released_sheets.hpp"
#include "base/randomness.hpp"
#include "model/cohort.hpp"
#include "model/form.hpp"
#include "model/programme.hpp"
#include "support/chance.hpp"
#include "support/random.hpp"

namespace traject::actions {
namespace import_answers_test {

using test::Random;

const model::CohortId cohort("cohort");
const model::FormId form("form");

model::Records folder() {
  model::Records records;
  model::Question question;
  question.id = model::LocalId("mark");
  question.text = "What mark?";
  question.kind = model::QuestionKind::mark;
  records.forms[form].questions = {question};
  records.programmes[model::ProgrammeId("programme")].evaluation = model::EvaluationSettings{form};
  records.cohorts[cohort].programme = model::ProgrammeId("programme");
  return records;
}

// A row for each mark: a time, an address, and the mark.
std::string export_of(const std::vector<int>& marks) {
  std::string bytes = "time;address;mark\n";
  for (std::size_t i = 0; i < marks.size(); ++i)
    bytes += "2022-02-18 12:" + std::to_string(10 + i) + ";person-" + std::to_string(i) + "@example.org;" +
             std::to_string(marks[i]) + "\n";
  return bytes;
}

ImportAnswersOutcome import(const model::Records& records, const std::string& bytes,
                            const base::Randomness& random) {
  const auto table = tables::read_csv(bytes, {});
  return import_answers(
      records,
      {.cohort = cohort, .form = {}, .table = &table, .digest = bytes, .source = {}, .random = random});
}

struct Sheet {
  std::string file;
  std::string mark;
};

std::vector<Sheet> sheets_of(const ImportAnswersOutcome& outcome) {
  std::vector<Sheet> sheets;
  for (const auto& change : outcome.changes) {
    if (const auto* response = change.record.get_if<model::Response>())
      sheets.push_back({change.file, response->answers.at("mark")});
  }
  return sheets;
}

TEST_CASE("a sheet holds its answers and nothing else of its row, and every row has one") {
  const model::Records records = folder();
  for (int i = 0; i < test::of_cases(2000); ++i) {
    Random random(i);
    std::vector<int> marks;
    for (int n = random.between(1, 20); n > 0; --n) marks.push_back(random.between(1, 10));
    const auto outcome = import(records, export_of(marks), base::randomness_of_the_system());
    std::multiset<std::string> expected;
    for (const int mark : marks) expected.insert(std::to_string(mark));
    std::multiset<std::string> actual;
    std::set<std::string> files;
    for (const auto& sheet : sheets_of(outcome)) {
      actual.insert(sheet.mark);
      files.insert(sheet.file);
    }
    CHECK(actual == expected);
    CHECK(files.size() == marks.size());
    CHECK(outcome.dropped == std::vector<std::string>{"time", "address"});
    for (const auto& change : outcome.changes) {
      const auto* response = change.record.get_if<model::Response>();
      if (response != nullptr) CHECK(response->answers.size() == 1);
    }
  }
}

// Ten rows, ten thousand times: the sheet of the first row is written at each place, and stands at each place by the
// order of the ids, as often as at any other. 1,000 expected; six standard deviations are 180.
TEST_CASE("the place of a sheet tells nothing of its row") {
  const model::Records records = folder();
  const std::string bytes = export_of({10, 1, 1, 1, 1, 1, 1, 1, 1, 1});
  std::map<std::size_t, int> written_at;
  std::map<std::size_t, int> sorted_at;
  auto chance = test::steady_chance(static_cast<std::uint64_t>(Random(1).between(0, 1'000'000)));
  const base::Randomness random = [&chance](std::uint32_t limit) { return chance(limit); };
  for (int i = 0; i < 10'000; ++i) {
    const auto sheets = sheets_of(import(records, bytes, random));
    std::map<std::string, std::string> by_file;
    for (std::size_t at = 0; at < sheets.size(); ++at) {
      if (sheets[at].mark == "10") ++written_at[at];
      by_file[sheets[at].file] = sheets[at].mark;
    }
    std::size_t at = 0;
    for (const auto& [file, mark] : by_file) {
      if (mark == "10") ++sorted_at[at];
      ++at;
    }
  }
  for (std::size_t at = 0; at < 10; ++at) {
    CHECK(std::abs(written_at[at] - 1000) < 180);
    CHECK(std::abs(sorted_at[at] - 1000) < 180);
  }
}

TEST_CASE("the same rows never make the same sheets, and the same file is refused") {
  model::Records records = folder();
  const std::string bytes = export_of({7, 8, 9});
  const auto first = import(records, bytes, base::randomness_of_the_system());
  const auto second = import(records, bytes, base::randomness_of_the_system());
  CHECK(first.changes.front().file != second.changes.front().file);
  records.forms[form] = first.changes.back().record.get<model::Form>();
  CHECK(import(records, bytes, base::randomness_of_the_system()).result == AnswersResult::already_imported);
  CHECK(import(records, bytes, base::randomness_of_the_system()).changes.empty());
}

}  // namespace import_answers_test
}  // namespace traject::actions
