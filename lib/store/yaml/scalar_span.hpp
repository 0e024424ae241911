// Where a value ends in the text. yaml-cpp tells only where it begins.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "store/yaml/source.hpp"

namespace traject::store {

// The span of the scalar that begins at `begin`: with its quotes, without a comment behind it. `in_flow`: in brackets,
// where a comma or a bracket ends a plain scalar.
[[nodiscard]] Span scalar_span(std::string_view text, std::size_t begin, bool in_flow);

// True for a quoted text that ends with its quote, and whose lines are all indented: where they are not, a quote was
// forgotten and the text has swallowed the fields behind it. True as well for a block of text.
[[nodiscard]] bool is_closed(std::string_view text, Span quoted, bool in_flow);

// The first quote after `from` that begins a text and is never closed.
[[nodiscard]] std::optional<std::size_t> unclosed_quote(std::string_view text, std::size_t from);

// Behind the bracket that closes a flow map or list whose last value ends at `from`.
[[nodiscard]] std::size_t flow_end(std::string_view text, std::size_t from);

}  // namespace traject::store
