#include "store/disk/temporary.hpp"

#include <algorithm>

#include "base/randomness.hpp"

namespace traject::store {
namespace {

constexpr std::string_view ending = ".tmp";
constexpr std::size_t random_length = 16;  // of base::random_id

bool is_random(std::string_view text) {
  return text.size() == random_length && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
         });
}

}  // namespace

Spot temporary_beside(const Spot& target) {
  static const base::Randomness random = base::randomness_of_the_system();
  return {target.root, target.below.parent_path() / ("." + target.below.filename().string() + "." +
                                                     base::random_id(random) + std::string(ending))};
}

std::optional<std::string> target_of_leftover(std::string_view name) {
  const std::size_t added = 2 + random_length + ending.size();
  if (name.size() <= added || !name.starts_with('.') || !name.ends_with(ending)) return {};
  const std::size_t dot = name.size() - ending.size() - random_length - 1;
  if (name[dot] != '.' || !is_random(name.substr(dot + 1, random_length))) return {};
  return std::string(name.substr(1, dot - 1));
}

}  // namespace traject::store
