// Turns the part of one sheet into rows.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "workbook/parts.hpp"
#include "workbook/read.hpp"
#include "workbook/xml.hpp"

namespace traject::workbook {

class SheetHandler : public XmlHandler {
 public:
  SheetHandler(const Parts& parts, SheetRead& sheet, const std::function<void(ReadRow)>& take)
      : parts_(parts), sheet_(sheet), take_(take) {}

  void begin(std::string_view name, const Attributes& attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view piece) override;

 private:
  void begin_row(const Attributes& attributes);
  void begin_cell(const Attributes& attributes);
  void end_cell();
  void merge(std::string_view range);
  [[nodiscard]] ReadCell read_cell() const;
  [[nodiscard]] ReadCell number_cell() const;

  const Parts& parts_;
  SheetRead& sheet_;
  const std::function<void(ReadRow)>& take_;

  bool in_data_ = false;
  std::size_t shown_ = 0;  // bytes, in all cells so far
  ReadRow row_{.number = 0};
  // The cell being read.
  bool in_cell_ = false;
  int column_ = 0;
  std::string type_;
  int style_ = 0;
  bool has_formula_ = false;
  bool has_value_ = false;
  bool in_value_ = false;   // <v>
  bool in_inline_ = false;  // <t> of <is>
  int in_phonetic_ = 0;
  std::string value_;
};

}  // namespace traject::workbook
