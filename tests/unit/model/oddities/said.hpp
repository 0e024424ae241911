// What is odd about a record, in one line.
#pragma once

#include <string>

#include "model/remark.hpp"

namespace traject::test {

// "over-a-day activities.0.hours" for each; errors with "!".
inline std::string said(const model::Remarks& oddities) {
  std::string text;
  for (const model::Remark& oddity : oddities) {
    text += (text.empty() ? "" : "; ") + oddity.code;
    for (const auto& key : oddity.keys) text += (&key == &oddity.keys.front() ? " " : ".") + key;
    if (oddity.severity == base::Severity::error) text += "!";
  }
  return text;
}

}  // namespace traject::test
