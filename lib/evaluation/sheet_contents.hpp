// What answer sheets say together, without which of them says it: to tell whether answers were imported before.
#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "evaluation/summary.hpp"
#include "model/form.hpp"

namespace traject::evaluation {

// What each sheet says, as bytes that are the same for the same answers. In sorted order, so that it holds no order.
using SheetContents = std::multiset<std::string>;

// Answers as the form keeps them; those that it does not know as they are.
[[nodiscard]] std::string content_of(const model::Form& form, const model::Response& sheet);
[[nodiscard]] SheetContents contents_of(const model::Form& form, const Sheets& sheets);

// SHA-256 of what the sheets say: neither who said it nor the order in which it came, so that it tells nothing that the
// sheets do not say themselves.
[[nodiscard]] std::string digest_of(const SheetContents& contents);

// True where every sheet of `some` has one of its own in `all` that says the same.
[[nodiscard]] bool holds(const SheetContents& all, const SheetContents& some);

// How many sheets of the one have one of their own in the other that says the same.
[[nodiscard]] std::size_t count_in_both(const SheetContents& one, const SheetContents& other);

}  // namespace traject::evaluation
