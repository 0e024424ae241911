#include <doctest/doctest.h>

#include <string>

#include "model/shelf_members.hpp"

namespace traject::model {
namespace shelf_test {

using Words = Shelf<int, std::string>;

// Three words, and how often somebody read one.
class Counted : public ShelfSource<int, std::string> {
 public:
  explicit Counted(int& reads) : reads_(reads) {}

  [[nodiscard]] std::vector<int> keys() const override { return {1, 2, 3}; }
  [[nodiscard]] bool has(const int& key) const override { return key >= 1 && key <= 3; }
  [[nodiscard]] std::optional<std::string> read(const int& key) const override {
    if (!has(key)) return {};
    ++reads_;
    return "word " + std::to_string(key);
  }
  void read_rest(std::map<int, std::string>& read_so_far, const std::set<int>& without) const override {
    for (const int key : keys()) {
      if (!without.contains(key)) read_so_far.emplace(key, *read(key));
    }
  }

 private:
  int& reads_;
};

TEST_CASE("what is read in a copy of a shelf is not read again in the shelf, nor the other way round") {
  int reads = 0;
  const Words words(std::make_shared<Counted>(reads));
  const Words copy = words;
  CHECK(words.at(2) == "word 2");
  CHECK(copy.at(2) == "word 2");
  CHECK(reads == 1);
  CHECK(copy.size() == 3);
  CHECK(words.size() == 3);
  CHECK(reads == 3);
}

TEST_CASE("a change in a copy of a shelf is not seen in the shelf, whose records stay where they are") {
  int reads = 0;
  const Words words(std::make_shared<Counted>(reads));
  const std::string& first = words.at(1);
  {
    Words changed = words;
    changed.insert_or_assign(1, "changed");
    changed.erase(2);
    changed[4] = "new";
    changed.at(3) += "!";
    CHECK(changed.all() == Words::Map{{1, "changed"}, {3, "word 3!"}, {4, "new"}});
    CHECK(changed.keys() == std::vector<int>{1, 3, 4});
  }
  CHECK(&first == &words.at(1));
  CHECK(words.all() == Words::Map{{1, "word 1"}, {2, "word 2"}, {3, "word 3"}});
}

TEST_CASE("a shelf that was changed does not change its copy") {
  int reads = 0;
  Words words(std::make_shared<Counted>(reads));
  const Words copy = words;
  words.find(1)->second = "changed";
  for (auto& [key, word] : words) word += "!";
  CHECK(words.at(1) == "changed!");
  CHECK(copy.at(1) == "word 1");
  CHECK(copy.at(3) == "word 3");
}

}  // namespace shelf_test
}  // namespace traject::model
