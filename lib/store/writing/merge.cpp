#include "store/writing/merge.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "store/writing/alignment.hpp"

namespace traject::store {
namespace {

using Items = std::vector<Value>;
using Index = std::optional<std::size_t>;

const Value empty_list{.kind = Value::Kind::list};

// Whether a value is a whole one without what is dated later.
bool is_part_of(const Value& part, const Value& whole) {
  if (part.kind != whole.kind) return false;
  if (part.kind == Value::Kind::scalar) return part == whole;
  if (part.kind == Value::Kind::map) {
    return std::all_of(part.fields.begin(), part.fields.end(), [&](const auto& field) {
      const Value* other = whole.find(field.first);
      return other != nullptr && is_part_of(field.second, *other);
    });
  }
  auto next = whole.items.begin();
  return std::all_of(part.items.begin(), part.items.end(), [&](const Value& item) {
    next = std::find_if(next, whole.items.end(), [&](const Value& other) { return is_part_of(item, other); });
    return next != whole.items.end() && next++ != whole.items.end();
  });
}

// For each known item the one of the whole list that it is a part of, in order: as many as possible, and of those as many
// equal ones as possible.
std::vector<Index> find_parts(const Items& known, const Items& whole) {
  std::vector<Index> found(known.size());
  std::vector<std::vector<std::size_t>> best(known.size() + 1, std::vector<std::size_t>(whole.size() + 1, 0));
  const std::size_t one = known.size() + 1;  // more than all that equal ones can add
  const auto worth = [&](std::size_t i, std::size_t j) {
    if (known[i] == whole[j]) return one + 1;
    return is_part_of(known[i], whole[j]) ? one : 0;
  };
  for (std::size_t i = known.size(); i-- > 0;) {
    for (std::size_t j = whole.size(); j-- > 0;) {
      const std::size_t together = worth(i, j);
      best[i][j] =
          std::max({best[i + 1][j], best[i][j + 1], together == 0 ? 0 : best[i + 1][j + 1] + together});
    }
  }
  for (std::size_t i = 0, j = 0; i < known.size() && j < whole.size();) {
    if (best[i][j] == best[i][j + 1]) {
      ++j;
    } else if (best[i][j] == best[i + 1][j]) {
      ++i;
    } else {
      found[i++] = j++;
    }
  }
  return found;
}

bool same_item(const Value& a, const Value& b) {
  if (a.fields.empty() || b.fields.empty()) return a == b;
  return a.fields.front() == b.fields.front();
}

// One side of a merge: what became of each item of the base, and what came before which of them.
struct Side {
  Side(const Items& all, std::vector<Index> of_base)
      : items(all), at(std::move(of_base)), added(at.size() + 1) {
    std::size_t next = 0;
    for (std::size_t i = 0; i <= at.size(); ++i) {
      const std::size_t end = i == at.size() ? items.size() : at[i].value_or(next);
      for (; next < end; ++next) added[i].push_back(&items[next]);
      if (i < at.size() && at[i]) ++next;
    }
    spread_back();
  }

  // What stands between two items that stay may have come in the place of any that went between them: it goes to the
  // first of these places.
  void spread_back() {
    for (std::size_t i = at.size(); i-- > 0;) {
      if (at[i] || added[i + 1].empty()) continue;
      added[i].insert(added[i].end(), added[i + 1].begin(), added[i + 1].end());
      added[i + 1].clear();
    }
  }

  const Items& items;
  std::vector<Index> at;                         // where each item of the base is now
  std::vector<std::vector<const Value*>> added;  // before each of them, and at the end
};

class ListMerge {
 public:
  ListMerge(const Items& base, const Items& ours, const Items& full)
      : base_(base), ours_(ours, align(base, ours).new_of_old), full_(full, find_parts(base, full)) {}

  std::optional<Value> run() {
    Value result = empty_list;
    for (std::size_t i = 0; i <= base_.size(); ++i) {
      if (!add_new(result.items, i)) return {};
      if (i < base_.size() && !add_known(result.items, i)) return {};
    }
    return result;
  }

 private:
  // What we added goes before what came later.
  bool add_new(Items& result, std::size_t i) const {
    for (const Value* ours : ours_.added[i]) {
      const bool is_there = std::any_of(full_.items.begin(), full_.items.end(), [&](const Value& later) {
        return same_item(*ours, later) && came_later(later);
      });
      if (is_there) return false;
      result.push_back(*ours);
    }
    for (const Value* later : full_.added[i]) result.push_back(*later);
    return true;
  }

  [[nodiscard]] bool came_later(const Value& item) const {
    return std::any_of(full_.added.begin(), full_.added.end(), [&](const auto& added) {
      return std::find(added.begin(), added.end(), &item) != added.end();
    });
  }

  bool add_known(Items& result, std::size_t i) const {
    const Index ours = ours_.at[i];
    const Index full = full_.at[i];
    if (!ours && !full) return ours_.added[i].empty() || full_.added[i].empty();
    if (!ours) return full_.items[*full] == base_[i];
    if (!full) return ours_.items[*ours] == base_[i];
    auto merged = merge(base_[i], ours_.items[*ours], full_.items[*full]);
    if (!merged) return false;
    result.push_back(*std::move(merged));
    return true;
  }

  const Items& base_;
  Side ours_;
  Side full_;
};

const Value* find_in(const Value* map, const std::string& key) {
  return map == nullptr ? nullptr : map->find(key);
}

bool equal(const Value* a, const Value* b) { return a == nullptr || b == nullptr ? a == b : *a == *b; }

// A field that may be absent on each side; `ok` is false where both changed it.
struct Merged {
  bool ok = true;
  std::optional<Value> value = {};
};

Merged as_it_is(const Value* value) {
  return {true, value == nullptr ? std::nullopt : std::optional(*value)};
}

Merged merge_field(const Value* base, const Value* ours, const Value* full) {
  if (equal(ours, base)) return as_it_is(full);
  if (equal(full, base) || equal(ours, full)) return as_it_is(ours);
  if (ours == nullptr || full == nullptr || ours->kind != full->kind) return {.ok = false};
  if (base == nullptr && ours->kind == Value::Kind::list) base = &empty_list;
  if (base == nullptr) return {.ok = false};
  auto merged = merge(*base, *ours, *full);
  const bool ok = merged.has_value();
  return {ok, std::move(merged)};
}

std::optional<Value> merge_maps(const Value& base, const Value& ours, const Value& full) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : full.fields) keys.push_back(key);
  for (const auto& [key, value] : ours.fields) {
    if (full.find(key) == nullptr) keys.push_back(key);
  }
  Value result{.kind = Value::Kind::map};
  for (const std::string& key : keys) {
    Merged merged = merge_field(find_in(&base, key), find_in(&ours, key), find_in(&full, key));
    if (!merged.ok) return {};
    if (merged.value) result.fields.emplace_back(key, *std::move(merged.value));
  }
  return result;
}

// Every registration of a person, oldest first; the last one is the current.
Value as_list(Value registration) {
  Value list = empty_list;
  auto& fields = registration.fields;
  const auto earlier =
      std::find_if(fields.begin(), fields.end(), [](const auto& field) { return field.first == "earlier"; });
  if (earlier != fields.end()) {
    list = std::move(earlier->second);
    fields.erase(earlier);
  }
  list.items.push_back(std::move(registration));
  return list;
}

Value as_registration(Value list) {
  Value registration = std::move(list.items.back());
  list.items.pop_back();
  if (!list.items.empty()) registration.fields.emplace_back("earlier", std::move(list));
  return registration;
}

}  // namespace

std::optional<Value> merge(const Value& base, const Value& ours, const Value& full) {
  if (ours == base) return full;
  if (full == base || ours == full) return ours;
  if (base.kind != ours.kind || base.kind != full.kind) return {};
  switch (base.kind) {
    case Value::Kind::map: return merge_maps(base, ours, full);
    case Value::Kind::list: return ListMerge(base.items, ours.items, full.items).run();
    case Value::Kind::scalar: break;
  }
  return {};
}

// Who registers anew while a later registration stands would be put behind what comes after.
std::optional<Value> merge_registrations(const Value& base, const Value& ours, const Value& full) {
  const Value known = as_list(base);
  const Value wanted = as_list(ours);
  const Value standing = as_list(full);
  const bool both_added =
      wanted.items.size() > known.items.size() && standing.items.size() > known.items.size();
  if (both_added) return {};
  auto merged = merge(known, wanted, standing);
  if (!merged || merged->items.empty()) return {};
  return as_registration(*std::move(merged));
}

}  // namespace traject::store
