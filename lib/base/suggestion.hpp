// "Did you mean": the nearest of the words that would have been right.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.hpp"

namespace traject::base {

// The candidate with the fewest typing errors, when these are few for its length; the first of equals.
[[nodiscard]] std::optional<std::string> nearest(std::string_view typed,
                                                 const std::vector<std::string>& candidates);
// A word that is meant, as a hint.
[[nodiscard]] Message did_you_mean_this(std::string word);
// The nearest, as a hint.
[[nodiscard]] std::optional<Message> did_you_mean(std::string_view typed,
                                                  const std::vector<std::string>& words);
// The hint, or else all of the words.
[[nodiscard]] Message did_you_mean_or_known(std::string_view typed, const std::vector<std::string>& words);

}  // namespace traject::base
