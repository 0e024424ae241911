#include "matching/earliest.hpp"

#include <bit>
#include <cstdint>
#include <utility>

namespace traject::matching {
namespace {

// A set of people as bits: an and-not per word gives the people a place could have, except those already seen.
class People {
 public:
  explicit People(std::size_t count, bool all = false) : words_((count + 63) / 64, all ? ~0ULL : 0ULL) {}

  void insert(std::size_t person) { words_[person / 64] |= 1ULL << (person % 64); }
  void erase(std::size_t person) { words_[person / 64] &= ~(1ULL << (person % 64)); }

  // Calls take(person) for each person in both sets.
  template <class Take>
  void for_each_also_in(const People& other, Take take) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (std::uint64_t both = words_[i] & other.words_[i]; both != 0; both &= both - 1)
        take(i * 64 + static_cast<std::size_t>(std::countr_zero(both)));
    }
  }

 private:
  std::vector<std::uint64_t> words_;
};

class Search {
 public:
  Search(std::size_t people, const Ways& ways, std::vector<std::size_t> chosen)
      : ways_(ways),
        last_(ways.lower.size()),
        place_of_(std::move(chosen)),
        could_have_(last_ + 1, People(people)),
        still_free_(people, true),
        count_(last_ + 1, 0),
        next_(last_ + 1) {
    for (const Option& option : ways_.options) could_have_[inside(option.place)].insert(option.person);
    for (std::size_t& place : place_of_) ++count_[place = inside(place)];
  }

  std::vector<std::size_t> run() {
    for (std::size_t i = 0; i < ways_.options.size();) {
      const std::size_t person = ways_.options[i].person;
      still_free_.erase(person);
      bool settled = false;
      for (bool searched = false; i < ways_.options.size() && ways_.options[i].person == person; ++i) {
        const std::size_t wanted = inside(ways_.options[i].place);
        settled = settled || wanted == place_of_[person];
        if (settled) continue;
        if (!std::exchange(searched, true)) find_who_leads_to(place_of_[person]);
        if (!next_[wanted].leads) continue;
        give(person, wanted);
        settled = true;
      }
    }
    for (std::size_t& place : place_of_) place = place == last_ ? nowhere : place;
    return std::move(place_of_);
  }

 private:
  // How to pass on one person too many at a place until somebody reaches the place left open: by moving somebody or, if this
  // place has room for one more, by having one fewer at another place.
  struct Step {
    bool leads = false;
    bool by_room = false;
    std::size_t person = 0;
    std::size_t place = 0;
  };

  // Puts nowhere after all other places.
  [[nodiscard]] std::size_t inside(std::size_t place) const { return place == nowhere ? last_ : place; }
  [[nodiscard]] bool can_miss_one(std::size_t place) const {
    return count_[place] > (place == last_ ? 0 : ways_.lower[place]);
  }
  [[nodiscard]] bool can_take_one(std::size_t place) const {
    return place == last_ || count_[place] < ways_.upper[place];
  }

  void find_who_leads_to(std::size_t left) {
    next_.assign(last_ + 1, {});
    next_[left].leads = true;
    std::vector<std::size_t> found = {left};
    People unseen = still_free_;
    bool room_is_used = false;
    for (std::size_t i = 0; i < found.size(); ++i) {
      const std::size_t place = found[i];
      const auto lead = [&](std::size_t from, const Step& step) {
        if (next_[from].leads) return;
        next_[from] = step;
        found.push_back(from);
      };
      could_have_[place].for_each_also_in(unseen, [&](std::size_t person) {
        unseen.erase(person);
        lead(place_of_[person], {true, false, person, place});
      });
      if (room_is_used || !can_miss_one(place)) continue;
      room_is_used = true;
      for (std::size_t from = 0; from <= last_; ++from) {
        if (can_take_one(from)) lead(from, {true, true, 0, place});
      }
    }
  }

  void give(std::size_t person, std::size_t wanted) {
    const std::size_t left = place_of_[person];
    for (std::size_t place = wanted; place != left; place = next_[place].place) {
      const Step& step = next_[place];
      if (step.by_room) {
        ++count_[place];
        --count_[step.place];
      } else {
        place_of_[step.person] = step.place;
      }
    }
    place_of_[person] = wanted;
  }

  const Ways& ways_;
  std::size_t last_;
  std::vector<std::size_t> place_of_;
  std::vector<People> could_have_;  // by place
  People still_free_;               // people whose place may still change
  std::vector<int> count_;
  std::vector<Step> next_;
};

}  // namespace

std::vector<std::size_t> earliest(std::size_t people, const Ways& ways, std::vector<std::size_t> chosen) {
  return Search(people, ways, std::move(chosen)).run();
}

}  // namespace traject::matching
