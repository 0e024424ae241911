// What an action refuses, in a line.
#pragma once

#include <string>

#include "base/failure.hpp"
#include "language/catalogue.hpp"
#include "model/change.hpp"

namespace traject::test {

inline std::string in_english(const base::Message& message) {
  return language::text(message, base::Language::en);
}

// "<sentence> (<hint>)", or "done".
template <class Act>
std::string refusal(Act act) {
  try {
    static_cast<void>(act());
  } catch (const base::Failure& failure) {
    const std::string said = in_english(failure.message());
    return failure.hint() ? said + " (" + in_english(*failure.hint()) + ")" : said;
  }
  return "done";
}

// The record of the one change.
template <class Record>
const Record& written(const model::Changes& changes) {
  return changes.at(0).record.get<Record>();
}

}  // namespace traject::test
