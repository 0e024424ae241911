// A command for several people. Each gets an answer; everything is written, or, if one of them is refused, nothing.
#pragma once

#include <algorithm>
#include <vector>

#include "model/change.hpp"
#include "model/ids.hpp"
#include "render/document.hpp"

namespace traject::cli {

struct Answers {
  std::vector<render::Document> documents;
  model::Changes changes;
  // The people about whom something is written.
  [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(changes.size()); }
};

// Everybody once, in the order typed. `answer` gives the outcome for one of them and `show` its document.
template <class Answer, class Show>
[[nodiscard]] Answers answers_of(std::vector<model::PersonId> people, Answer answer, Show show) {
  Answers all;
  for (auto person = people.begin(); person != people.end(); ++person) {
    if (std::find(people.begin(), person, *person) != person) continue;
    const auto outcome = answer(*person);
    all.documents.push_back(show(outcome));
    all.changes.insert(all.changes.end(), outcome.changes.begin(), outcome.changes.end());
  }
  return all;
}

}  // namespace traject::cli
