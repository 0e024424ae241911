// Replacements in a text, collected first and made together.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "store/yaml/source.hpp"

namespace traject::store {

class TextEdits {
 public:
  explicit TextEdits(std::string_view text);

  // Puts text at the offset, behind what was put there before.
  void insert(std::size_t offset, std::string text) { replace({offset, offset}, std::move(text)); }
  void replace(Span span, std::string text);
  // Whole lines, given without their ends, in front of the line that begins at `offset`, or behind the last line. They
  // get the text's own line ends; a last line without an end leaves the last of them without one.
  void insert_lines(std::size_t offset, const std::vector<std::string>& lines);
  // Takes back everything since there were `count` replacements.
  [[nodiscard]] std::size_t count() const { return replacements_.size(); }
  void forget_since(std::size_t count) { replacements_.resize(count); }

  [[nodiscard]] std::string result() const;

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] const std::string& line_end() const { return line_end_; }

 private:
  struct Replacement {
    Span span;
    std::string text;
  };

  std::string_view text_;
  std::string line_end_;
  std::vector<Replacement> replacements_;
};

}  // namespace traject::store
