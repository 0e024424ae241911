// The styles used by the cells of a workbook, each once, in order of first use.
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

  // The style's number, for use in a cell.
  [[nodiscard]] std::size_t number_of(const Style& style);
  // The part of the workbook with these styles.
  [[nodiscard]] std::string xml() const;

 private:
  [[nodiscard]] std::string format_code(Look look) const;

  bool day_first_;
  std::vector<Style> styles_ = {Style{}};
};

}  // namespace traject::workbook
