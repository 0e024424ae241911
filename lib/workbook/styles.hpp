// The styles that the cells of a workbook use, each once, in the order of their first use.
#pragma once

#include <string>
#include <vector>

#include "workbook/book.hpp"

namespace traject::workbook {

struct Style {
  Look look = Look::general;
  bool is_heading = false;
  bool wraps = false;
  bool is_locked = true;
  friend bool operator==(const Style&, const Style&) = default;
};

class Styles {
 public:
  explicit Styles(bool day_first) : day_first_(day_first) {}

  // Its number, for a cell.
  [[nodiscard]] std::size_t number_of(const Style& style);
  // The part of the workbook that holds them.
  [[nodiscard]] std::string xml() const;

 private:
  [[nodiscard]] std::string format_code(Look look) const;

  bool day_first_;
  std::vector<Style> styles_ = {Style{}};
};

}  // namespace traject::workbook
