// Lines and columns of values in a text that is edited.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "store/yaml/source.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {

class Layout {
 public:
  explicit Layout(std::string_view text) : text_(text) {}

  // The offset of the line that holds an offset; a byte order mark is no part of the first line.
  [[nodiscard]] std::size_t line_begin(std::size_t offset) const;
  // Behind the line's end; the text's end where the last line has none.
  [[nodiscard]] std::size_t next_line(std::size_t offset) const;
  // Bytes between the beginning of the line and the offset.
  [[nodiscard]] std::size_t column(std::size_t offset) const { return offset - line_begin(offset); }
  // True where only blanks are before it.
  [[nodiscard]] bool begins_line(std::size_t offset) const;
  [[nodiscard]] bool same_line(std::size_t a, std::size_t b) const { return line_begin(a) == line_begin(b); }
  [[nodiscard]] bool is_blank_or_comment(std::size_t line) const;

  // Behind the last line of a value that is in a block.
  [[nodiscard]] std::size_t behind(const Node& value) const;
  // The dash of an item of a block list.
  [[nodiscard]] std::size_t dash(const Node& list, std::size_t index) const;
  // The lines from `begin`, where the key or the dash of the value is, to the value's end; without the comments and
  // blank lines between them where those are kept.
  [[nodiscard]] std::vector<Span> lines_of(std::size_t begin, const Node& value, bool keep_comments) const;

 private:
  std::string_view text_;
};

}  // namespace traject::store
