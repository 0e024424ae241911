// The blocks of a document as HTML.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "drawing/markup.hpp"
#include "drawing/picture.hpp"
#include "render/document.hpp"

namespace traject::render {

// Whether a title among the blocks is the page's own, as on a sheet of paper, or comes below it.
enum class TitleLevel { own, below };

// Writes blocks one after the other; numbers the pictures through the whole page.
class BlockMarkup {
 public:
  BlockMarkup(base::Language language, TitleLevel level) : language_(language), level_(level) {}

  [[nodiscard]] drawing::Markup blocks(const std::vector<Block>& blocks);

  [[nodiscard]] drawing::Markup operator()(const Title& title);
  [[nodiscard]] drawing::Markup operator()(const Heading& heading);
  [[nodiscard]] drawing::Markup operator()(const Paragraph& paragraph) const;
  [[nodiscard]] drawing::Markup operator()(const Bullets& bullets) const;
  [[nodiscard]] drawing::Markup operator()(const Facts& facts) const;
  [[nodiscard]] drawing::Markup operator()(const Bars& bars);
  [[nodiscard]] drawing::Markup operator()(const Table& table) const;
  [[nodiscard]] drawing::Markup operator()(const Months& months) const;
  [[nodiscard]] drawing::Markup operator()(const Verbatim& verbatim) const;
  [[nodiscard]] drawing::Markup operator()(const Findings& findings) const;
  [[nodiscard]] drawing::Markup operator()(const Figure& figure);

 private:
  [[nodiscard]] std::string sentence(const base::Message& message) const;
  [[nodiscard]] drawing::Markup items(const Bullets& bullets) const;
  [[nodiscard]] drawing::Markup preformatted(const std::vector<std::string>& lines) const;
  [[nodiscard]] drawing::Markup captioned(const Table& table, const std::string& caption) const;
  // For a screen reader: the title says what the picture is about, the description what it shows.
  [[nodiscard]] drawing::Caption caption(const std::string& title, const std::string& description);
  [[nodiscard]] drawing::Markup one(const Bar& bar, const Bars& bars);
  [[nodiscard]] drawing::Markup drawn(const Bars& bars);
  [[nodiscard]] drawing::Markup drawn(const Dots& dots);
  [[nodiscard]] drawing::Markup drawn(const Timeline& timeline);

  base::Language language_;
  TitleLevel level_;
  std::string heading_;  // of the section being written
  std::int64_t pictures_ = 0;
};

}  // namespace traject::render
