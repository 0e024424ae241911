// Somebody who has every document of a folder, knows this program and everything else about the folder, and tries all
// folders that it can be.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "questions.hpp"

namespace traject::test {

using Counts = std::vector<int>;  // how many there are of each group

struct Question {
  Words words;
  std::string day;
  std::string format = "json";
};

// The folders that one can be, but for how many there are of each group.
struct Universe {
  std::vector<Counts> worlds;
  // Whether small counts are hidden in it, or everything is shown.
  std::function<Files(const Counts&, bool is_hiding)> folder;
  std::vector<Question> questions;
  std::vector<std::vector<std::size_t>> secrets;  // groups that are counted together
};

// A number of people that follows from all documents together.
struct Found {
  std::vector<std::size_t> secret;
  int count = 0;
  std::string document;  // that tells it alone
};

class Attacker {
 public:
  // Asks every question of every world.
  explicit Attacker(Universe universe);

  [[nodiscard]] const Universe& universe() const { return universe_; }
  // What is known of that world, where a count matters to `is_small`. What stands in a document as it would without hiding is
  // true of each world that is possible.
  [[nodiscard]] std::vector<Found> attack(const Counts& truth,
                                          const std::function<bool(const Found&)>& is_small) const;

 private:
  using Pieces = std::vector<std::pair<std::string, std::string>>;  // places, sorted, and their contents

  [[nodiscard]] Pieces documents(const Counts& world, bool is_hiding) const;
  // What the groups can be together in all worlds of which these are true.
  [[nodiscard]] std::set<int> possible(const Pieces& known, const std::vector<std::size_t>& groups) const;
  [[nodiscard]] std::string teller(const Pieces& known, const std::vector<std::size_t>& groups) const;

  Universe universe_;
  std::vector<Pieces> bare_;  // by world
};

}  // namespace traject::test
