#include "store/writing/alignment.hpp"

#include <algorithm>

namespace traject::store {
namespace {

// Equal items at both ends are paired at once, so that a long list with one change costs no table.
struct Middle {
  std::size_t begin = 0;
  std::size_t old_end = 0;
  std::size_t new_end = 0;
};

bool same_thing(const Value& a, const Value& b) {
  return !a.fields.empty() && !b.fields.empty() && a.fields.front() == b.fields.front();
}

class Aligner {
 public:
  Aligner(const std::vector<Value>& before, const std::vector<Value>& after)
      : before_(before), after_(after) {
    result_.new_of_old.resize(before.size());
    result_.has_old.resize(after.size());
  }

  Alignment run() {
    const Middle middle = pair_ends();
    pair_longest(middle);
    pair_same_things();
    return std::move(result_);
  }

 private:
  void pair(std::size_t old_index, std::size_t new_index) {
    result_.new_of_old[old_index] = new_index;
    result_.has_old[new_index] = true;
  }

  Middle pair_ends() {
    Middle middle{0, before_.size(), after_.size()};
    while (middle.begin < middle.old_end && middle.begin < middle.new_end &&
           before_[middle.begin] == after_[middle.begin]) {
      pair(middle.begin, middle.begin);
      ++middle.begin;
    }
    while (middle.old_end > middle.begin && middle.new_end > middle.begin &&
           before_[middle.old_end - 1] == after_[middle.new_end - 1]) {
      pair(--middle.old_end, --middle.new_end);
    }
    return middle;
  }

  // The longest common subsequence of what lies between.
  void pair_longest(const Middle& middle) {
    const std::size_t rows = middle.old_end - middle.begin;
    const std::size_t columns = middle.new_end - middle.begin;
    if (rows == 0 || columns == 0) return;
    std::vector<std::vector<std::size_t>> longest(rows + 1, std::vector<std::size_t>(columns + 1, 0));
    const auto equal = [&](std::size_t i, std::size_t j) {
      return before_[middle.begin + i] == after_[middle.begin + j];
    };
    for (std::size_t i = rows; i-- > 0;) {
      for (std::size_t j = columns; j-- > 0;) {
        longest[i][j] =
            equal(i, j) ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      if (equal(i, j)) {
        pair(middle.begin + i++, middle.begin + j++);
      } else {
        longest[i + 1][j] >= longest[i][j + 1] ? ++i : ++j;
      }
    }
  }

  void pair_same_things() {
    std::size_t next_new = 0;  // the first new item behind what is paired already
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (result_.new_of_old[i]) {
        next_new = *result_.new_of_old[i] + 1;
        continue;
      }
      for (std::size_t j = next_new; j < after_.size() && !result_.has_old[j]; ++j) {
        if (!same_thing(before_[i], after_[j])) continue;
        pair(i, j);
        next_new = j + 1;
        break;
      }
    }
  }

  const std::vector<Value>& before_;
  const std::vector<Value>& after_;
  Alignment result_;
};

}  // namespace

Alignment align(const std::vector<Value>& before, const std::vector<Value>& after) {
  return Aligner(before, after).run();
}

}  // namespace traject::store
