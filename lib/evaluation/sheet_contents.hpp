// The combined content of answer sheets, without telling who said what: used to see whether answers were imported before.
#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "evaluation/summary.hpp"
#include "model/form.hpp"

namespace traject::evaluation {

// The content of each sheet as bytes, equal for equal answers. Sorted, so that it reveals no order.
using SheetContents = std::multiset<std::string>;

// Answers in the form's own notation; those unknown to the form stay as they are.
[[nodiscard]] std::string content_of(const model::Form& form, const model::Response& sheet);
[[nodiscard]] SheetContents contents_of(const model::Form& form, const Sheets& sheets);

// SHA-256 of the contents. It covers neither the person nor the order of arrival, so it reveals nothing that the sheets do
// not.
[[nodiscard]] std::string digest_of(const SheetContents& contents);

// True if every sheet in `some` can be paired with a different, equal sheet in `all`.
[[nodiscard]] bool holds(const SheetContents& all, const SheetContents& some);

// How many sheets can be paired with an equal one in the other collection.
[[nodiscard]] std::size_t count_in_both(const SheetContents& one, const SheetContents& other);

}  // namespace traject::evaluation
