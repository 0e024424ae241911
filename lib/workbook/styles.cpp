#include "workbook/styles.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace traject::workbook {
namespace {

constexpr int general_format = 0;
constexpr int text_format = 49;
constexpr int first_own_format = 164;

int format_id(Look look) {
  if (look == Look::general || look == Look::number) return general_format;
  if (look == Look::text) return text_format;
  return first_own_format + static_cast<int>(look);
}

std::string xf(const Style& style) {
  return fmt::format(
      R"(<xf numFmtId="{}" fontId="{}" fillId="{}" borderId="{}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" )"
      R"(applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top"{}/><protection locked="{}"/></xf>)",
      format_id(style.look), style.is_heading ? 1 : 0, style.is_heading ? 2 : 0, style.is_heading ? 1 : 0,
      style.wraps ? R"( wrapText="1")" : "", style.is_locked ? 1 : 0);
}

}  // namespace

std::size_t Styles::number_of(const Style& style) {
  const auto found = std::find(styles_.begin(), styles_.end(), style);
  const auto number = static_cast<std::size_t>(found - styles_.begin());
  if (found == styles_.end()) styles_.push_back(style);
  return number;
}

std::string Styles::format_code(Look look) const {
  const std::string day = day_first_ ? "dd\\-mm\\-yyyy" : "yyyy\\-mm\\-dd";
  switch (look) {
    case Look::date: return day;
    case Look::moment: return day + "\\ hh:mm:ss";
    case Look::time: return "hh:mm";
    case Look::whole: return "0";
    case Look::money: return "#,##0.00";
    default: return {};
  }
}

std::string Styles::xml() const {
  std::string formats;
  int count = 0;
  for (const Look look : {Look::date, Look::moment, Look::time, Look::whole, Look::money}) {
    formats += fmt::format(R"(<numFmt numFmtId="{}" formatCode="{}"/>)", format_id(look), format_code(look));
    ++count;
  }
  std::string cells;
  for (const Style& style : styles_) cells += xf(style);
  return fmt::format(
      R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
      "\n"
      R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="{}">{}</numFmts>)"
      R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>)"
      R"(<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>)"
      R"(<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>)"
      R"(<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>)"
      R"(<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>)"
      R"(<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>)"
      R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
      R"(<cellXfs count="{}">{}</cellXfs>)"
      R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)",
      count, formats, styles_.size(), cells);
}

}  // namespace traject::workbook
