#include "evaluation/retention.hpp"

#include <algorithm>
#include <map>

namespace traject::evaluation {
namespace {

constexpr std::size_t kinds_of_answer = 3;  // number of values of Employed

using Batch = std::vector<Course>;
using Heads = std::array<std::int64_t, kinds_of_answer>;

std::size_t place(Employed answer) { return static_cast<std::size_t>(answer); }

Heads count(const Batch& batch, std::size_t year) {
  Heads heads{};
  for (const Course& course : batch) ++heads[place(course.answers[year])];
  return heads;
}

bool nobody_is_few(const Heads& heads, std::int64_t smallest) {
  return std::none_of(
      heads.begin(), heads.end(), [&](std::int64_t count) { return count > 0 && count < smallest; });
}

// Checks the answers of this year, combined with every answer of an earlier one.
bool may_count(const Batch& batch, std::size_t year, std::int64_t smallest) {
  if (!nobody_is_few(count(batch, year), smallest)) return false;
  for (std::size_t earlier = 0; earlier < year; ++earlier) {
    std::array<Batch, kinds_of_answer> by_answer;
    for (const Course& course : batch) by_answer[place(course.answers[earlier])].push_back(course);
    for (const Batch& same : by_answer) {
      if (!nobody_is_few(count(same, year), smallest)) return false;
    }
  }
  return true;
}

bool is_reached(const Batch& batch, std::size_t year, base::Date as_of) {
  return std::all_of(
      batch.begin(), batch.end(), [&](const Course& course) { return course.counts_on[year] <= as_of; });
}

// Joins batches until they may count as one, as early as possible.
std::vector<Batch> joined(const std::vector<Batch>& batches, std::size_t year, base::Date as_of,
                          std::int64_t smallest) {
  std::vector<Batch> result;
  Batch waiting;
  for (const Batch& batch : batches) {
    if (!is_reached(batch, year, as_of)) break;
    waiting.insert(waiting.end(), batch.begin(), batch.end());
    if (!may_count(waiting, year, smallest)) continue;
    result.push_back(std::move(waiting));
    waiting.clear();
  }
  return result;
}

Stayed sum_of(const std::vector<Batch>& batches, std::size_t year) {
  Stayed sum;
  for (const Batch& batch : batches) {
    const Heads heads = count(batch, year);
    *sum.of += static_cast<std::int64_t>(batch.size());
    *sum.employed += heads[place(Employed::yes)];
    *sum.left += heads[place(Employed::no)];
    *sum.unknown += heads[place(Employed::unknown)];
  }
  return sum;
}

std::vector<Batch> by_first_day(const std::vector<Course>& people) {
  std::map<base::Date, Batch> days;
  for (const Course& course : people) days[course.counts_on[0]].push_back(course);
  std::vector<Batch> batches;
  for (auto& entry : days) batches.push_back(std::move(entry.second));
  return batches;
}

constexpr Stayed nothing_shown{.of = {}, .employed = {}, .left = {}, .unknown = {}};

}  // namespace

PerYear<Stayed> stayed(const std::vector<Course>& people, base::Date as_of, std::int64_t smallest) {
  std::vector<Batch> batches = by_first_day(people);
  PerYear<Stayed> result;
  for (std::size_t year = 0; year < result.size(); ++year) {
    batches = joined(batches, year, as_of, smallest);
    const bool is_anybody_there = std::any_of(
        people.begin(), people.end(), [&](const Course& course) { return course.counts_on[year] <= as_of; });
    result[year] = batches.empty() && is_anybody_there ? nothing_shown : sum_of(batches, year);
  }
  return result;
}

}  // namespace traject::evaluation
