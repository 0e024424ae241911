#include "base/suggestion.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace traject::base {
namespace {

// The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.
std::size_t typing_errors(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::vector<std::size_t> next(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    next[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      next[j] = std::min({replaced, row[j] + 1, next[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) next[j] = std::min(next[j], before[j - 2] + 1);
    }
    before = row;
    std::swap(row, next);
  }
  return row[b.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view typed, const std::vector<std::string>& candidates) {
  constexpr std::size_t longest = 64;  // nobody mistypes a whole sentence
  if (typed.empty() || typed.size() > longest) return {};
  std::optional<std::string> best;
  std::size_t fewest = std::max<std::size_t>(1, typed.size() / 3) + 1;
  for (const auto& candidate : candidates) {
    if (candidate.size() > longest) continue;
    const std::size_t errors = typing_errors(typed, candidate);
    if (errors < fewest) {
      fewest = errors;
      best = candidate;
    }
  }
  return best;
}

Message did_you_mean_this(std::string word) { return {"hint.did-you-mean", {{"word", std::move(word)}}}; }

std::optional<Message> did_you_mean(std::string_view typed, const std::vector<std::string>& words) {
  auto word = nearest(typed, words);
  if (!word) return {};
  return did_you_mean_this(*std::move(word));
}

Message did_you_mean_or_known(std::string_view typed, const std::vector<std::string>& words) {
  auto near = did_you_mean(typed, words);
  return near ? *std::move(near) : Message{"hint.known-words", {{"words", words}}};
}

}  // namespace traject::base
