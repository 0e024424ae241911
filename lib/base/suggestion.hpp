// "Did you mean": the known word that is most like what somebody typed.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.hpp"

namespace traject::base {

// The candidate with the fewest typing errors, if these are few for the length of the word; of equals, the first.
[[nodiscard]] std::optional<std::string> nearest(std::string_view typed,
                                                 const std::vector<std::string>& candidates);
// A hint with this word.
[[nodiscard]] Message did_you_mean_this(std::string word);
// A hint with the nearest word; nullopt if none is near.
[[nodiscard]] std::optional<Message> did_you_mean(std::string_view typed,
                                                  const std::vector<std::string>& words);
// A hint with the nearest word, or else with all words.
[[nodiscard]] Message did_you_mean_or_known(std::string_view typed, const std::vector<std::string>& words);

}  // namespace traject::base
