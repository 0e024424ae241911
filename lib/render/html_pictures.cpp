// The pictures of a page: bars, dots, timelines, months.
#include <date/date.h>

#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "drawing/scale.hpp"
#include "language/catalogue.hpp"
#include "render/bars.hpp"
#include "render/cell.hpp"
#include "render/html_blocks.hpp"
#include "render/lines.hpp"

namespace traject::render {
namespace {

using drawing::across;
using drawing::element;
using drawing::line_end;
using drawing::Literal;
using drawing::Markup;
using drawing::text;

constexpr std::int64_t bar_height = 18;  // CSS pixels, the same for all bars
constexpr std::int64_t words_height = 16;
constexpr std::int64_t baseline = 4;  // from the middle of a line of text to its baseline

// How a part is filled, and the colour of words on it.
struct Look {
  Literal fill;
  Literal gap;  // the same with a gap around it
  Literal words;
};
const std::array<Look, 5> looks_by_order = {
    {{"s1", "s1 gap", "in1"},
     {"s2", "s2 gap", "in2"},
     {"s3", "s3 gap", "in3"},
     {"s4", "s4 gap", "in4"},
     {"s5", "s5 gap", "in5"}}};
const std::array<Look, 4> looks_by_kind = {
    {{"s3", "s3 gap", "in3"}, {"s1", "s1 gap", "in1"}, {"rest", "rest", "inopen"}, {"s5", "s5 gap", "in5"}}};

Look look_of(std::size_t part, std::size_t parts, Shades shades) {
  if (shades == Shades::kinds) return looks_by_kind[part % looks_by_kind.size()];
  if (parts < 2) return looks_by_order[2];
  return looks_by_order[part * (looks_by_order.size() - 1) / (parts - 1)];
}

std::string words_of(const std::vector<Cell>& cells, std::size_t at, base::Language language) {
  return at < cells.size() ? without_trailing_spaces(column_text(cells[at], language)) : std::string();
}

// True if the words fit in a part on the narrowest screen, where the whole bar is about 280 pixels wide.
bool has_room(std::int64_t width, const std::string& words) {
  constexpr std::int64_t a_letter = 28;
  constexpr std::int64_t around = 14;
  return width >= around + a_letter * static_cast<std::int64_t>(base::display_width(words));
}

Markup key_of(const Bars& bars, base::Language language) {
  if (bars.key.empty()) return {};
  Markup items;
  for (std::size_t i = 0; i < bars.key.size(); ++i) {
    const Markup swatch = element(
        "svg", {{"width", 14}, {"height", 14}, {"aria-hidden", "true"}},
        element("rect",
                {{"class", std::string(look_of(i, bars.key.size(), bars.shades).fill.str())},
                 {"x", 1},
                 {"y", 1},
                 {"width", 12},
                 {"height", 12}},
                {}));
    items += element("li", swatch + text(language::text(bars.key[i], language)));
  }
  return element("ul", {{"class", "key"}}, items) + line_end;
}

std::string described(const Bar& bar, base::Language language) {
  const std::string figure = without_trailing_spaces(column_text(bar.figure, language));
  std::string parts;
  for (std::size_t i = 0; i < bar.below.size() && i < bar.inside.size(); ++i) {
    parts += parts.empty() ? "" : ", ";
    parts += words_of(bar.below, i, language) + ": " + words_of(bar.inside, i, language);
  }
  if (parts.empty()) return figure;
  return figure.empty() ? parts : parts + "; " + figure;
}

// A day on the line of a timeline.
std::int64_t number_of(base::Date day) { return day.time_since_epoch().count(); }

Markup months_under(const Timeline& timeline, const drawing::Scale& scale, std::int64_t height,
                    base::Language language, Markup& words) {
  Markup lines;
  const date::year_month_day first{timeline.first};
  std::int64_t last_label = -across;
  for (auto month = first.year() / first.month();; month += date::months{1}) {
    const base::Date start = date::sys_days{month / 1};
    if (start > timeline.last) return lines;
    if (start < timeline.first) continue;
    const std::int64_t x = scale.at(number_of(start));
    lines += drawing::line(x, 0, x, height, "axis");
    constexpr std::int64_t apart = 140;  // room for a short name on the narrowest screen
    if (x - last_label < apart || x > across - apart / 2) continue;
    last_label = x;
    const base::Word name{"month.short." + std::to_string(static_cast<unsigned>(month.month()))};
    words += drawing::label(x, height + words_height - baseline, language::text(name, language), "month");
  }
}

// A stretch of days, wide enough to be visible.
drawing::Box box_of(const Stretch& stretch, const drawing::Scale& scale, std::int64_t y) {
  constexpr std::int64_t narrowest = 8;
  const std::int64_t from = scale.at(number_of(stretch.from));
  const std::int64_t until = scale.at(number_of(stretch.until + base::Days{1}));
  return {.x = std::min(from, across - narrowest),
          .y = y,
          .width = std::max(until - from, narrowest),
          .height = bar_height};
}

Markup mark_of(const Stretch& stretch, const drawing::Box& box) {
  switch (stretch.kind) {
    case StretchKind::solid: return drawing::box(box, "s4");
    case StretchKind::light: return drawing::box(box, "s1");
    case StretchKind::open: return drawing::box(box, "pale");
    case StretchKind::hatched: break;
  }
  Markup marks = drawing::box(box, "pale");
  for (std::int64_t y = box.y + 4; y < box.y + box.height; y += 5)
    marks += drawing::line(box.x, y, box.x + box.width, y, "stripe");
  return marks;
}

}  // namespace

drawing::Caption BlockMarkup::caption(const std::string& title, const std::string& description) {
  return {.id = "p" + std::to_string(++pictures_), .title = title, .description = description};
}

Markup BlockMarkup::one(const Bar& bar, const Bars& bars) {
  const std::string label = without_trailing_spaces(column_text(bar.label, language_));
  const std::string figure = without_trailing_spaces(column_text(bar.figure, language_));
  Markup inside = element("span", {{"class", "label"}}, text(label));
  if (bar.parts.empty())
    return element("div", {{"class", "bar"}}, inside + element("span", {{"class", "alone"}}, text(figure)));
  inside += element("span", {{"class", "figure"}}, text(figure));
  // The end is drawn only if a full bar means something.
  const bool has_end = bar.most.has_value() || bars.most > 0 || bars.key.size() > bar.parts.size();
  const drawing::Box whole{.x = 0, .y = 0, .width = across, .height = bar_height};
  Markup marks = has_end ? drawing::box(whole, "rest") : drawing::box(whole, "track");
  Markup words;
  std::int64_t from = 0;
  const auto ends = drawing::ends_of(bar.parts, bar.most.value_or(most_of(bars)), across);
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const std::int64_t width = ends[i] - from;
    if (width > 0) {
      const Look look = look_of(i, ends.size(), bars.shades);
      marks += drawing::box(
          {.x = from, .y = 0, .width = width, .height = bar_height}, ends.size() > 1 ? look.gap : look.fill);
      const std::string count = words_of(bar.inside, i, language_);
      const std::int64_t middle = from + width / 2;
      if (!count.empty() && has_room(width, count))
        words += drawing::label(middle, bar_height / 2 + baseline, count, look.words);
      const std::string value = words_of(bar.below, i, language_);
      if (!value.empty() && has_room(width, value))
        words += drawing::label(middle, bar_height + words_height - baseline, value, "value");
    }
    from = ends[i];
  }
  const std::int64_t height = bar_height + (bar.below.empty() ? 0 : words_height);
  inside += drawing::picture(
      caption(label.empty() ? heading_ : label, described(bar, language_)), height, marks, words);
  return element("div", {{"class", "bar"}}, inside);
}

Markup BlockMarkup::drawn(const Bars& bars) {
  Markup rows;
  for (const Bar& bar : bars.rows) rows += one(bar, bars) + line_end;
  if (rows.is_empty()) return {};
  return element("div", {{"class", "bars"}}, line_end + key_of(bars, language_) + rows);
}

Markup BlockMarkup::drawn(const Dots& dots) {
  constexpr std::int64_t middle = bar_height / 2;
  constexpr std::int64_t radius = 6;
  const drawing::Scale scale(base::Number(dots.first).units(), base::Number(dots.last).units(), across);
  Markup rows;
  for (const DotRow& row : dots.rows) {
    const std::string label = without_trailing_spaces(column_text(row.label, language_));
    const std::string figure = without_trailing_spaces(column_text(row.figure, language_));
    Markup inside = element("span", {{"class", "label"}}, text(label));
    if (!row.spread) {
      inside += element("span", {{"class", "alone"}}, text(figure));
    } else {
      inside += element("span", {{"class", "figure"}}, text(figure));
      Markup marks = drawing::line(0, middle, across, middle, "axis");
      marks += drawing::line(scale.at(row.spread->lowest.units()), middle,
                             scale.at(row.spread->highest.units()), middle, "range");
      Markup words = drawing::dot(scale.at(row.spread->middle.units()), middle, radius, "s4");
      for (const std::int64_t tick : drawing::whole_ticks(dots.first, dots.last))
        words += drawing::label(scale.at(base::Number::scale * tick), bar_height + words_height - baseline,
                                std::to_string(tick), "value");
      inside += drawing::picture(caption(label, figure), bar_height + words_height, marks, words);
    }
    rows += element("div", {{"class", "bar"}}, inside) + line_end;
  }
  return element("div", {{"class", "bars"}}, line_end + rows);
}

Markup BlockMarkup::drawn(const Timeline& timeline) {
  const drawing::Scale scale(number_of(timeline.first), number_of(timeline.last + base::Days{1}), across);
  Markup rows;
  for (const Strand& strand : timeline.strands) {
    const std::string label = without_trailing_spaces(column_text(strand.label, language_));
    const std::string figure = without_trailing_spaces(column_text(strand.figure, language_));
    const bool is_last = &strand == &timeline.strands.back();
    Markup months;
    Markup marks = drawing::line(0, bar_height, across, bar_height, "axis");
    marks += months_under(timeline, scale, bar_height, language_, months);
    for (const Stretch& stretch : strand.stretches) marks += mark_of(stretch, box_of(stretch, scale, 0));
    Markup inside = element("span", {{"class", "label"}}, text(label));
    inside += element("span", {{"class", "figure"}}, text(figure));
    const std::int64_t height = bar_height + (is_last ? words_height : 0);
    inside += drawing::picture(caption(label, figure), height, marks, is_last ? months : Markup());
    rows += element("div", {{"class", "bar"}}, inside) + line_end;
  }
  return element("div", {{"class", "bars"}}, line_end + rows);
}

Markup BlockMarkup::operator()(const Bars& bars) { return drawn(bars); }

// The picture, with a table of the same figures beside it.
Markup BlockMarkup::operator()(const Figure& figure) {
  heading_ = sentence(figure.title);
  Markup words = element("h3", text(heading_));
  for (const base::Message& note : figure.notes) words += element("p", text(sentence(note)));
  for (const base::Message& note : figure.about_picture) words += element("p", text(sentence(note)));
  Markup inside = element("figcaption", words) + line_end;
  inside += std::visit([this](const auto& picture) { return drawn(picture); }, figure.picture) + line_end;
  const Markup table = captioned(figure.table, heading_);
  inside += table;
  // Side by side while the table is narrow.
  constexpr std::size_t narrow = 3;
  const bool beside = !table.is_empty() && figure.table.columns.size() <= narrow;
  return element("figure", {{"class", beside ? "pair" : "only"}}, inside);
}

}  // namespace traject::render
