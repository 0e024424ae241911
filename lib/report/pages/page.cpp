#include "report/pages/page.hpp"

#include <numeric>
#include <utility>

#include "model/scalar.hpp"
#include "report/document_kind.hpp"

namespace traject::report {

Page::Page(const model::Records& records, const Reading& reading, base::Message title)
    : records_(records), reading_(reading), title_(std::move(title)) {}

void Page::finding(base::Message sentence) {
  constexpr std::size_t readable = 6;
  if (findings_.size() < readable) findings_.push_back(std::move(sentence));
}

void Page::part(const char* heading) { heading_ = heading; }

void Page::add(render::Block block) {
  if (heading_ != nullptr) blocks_.emplace_back(render::Heading{say(std::exchange(heading_, nullptr))});
  blocks_.push_back(std::move(block));
}

void Page::figure(base::Message title, decltype(render::Figure::picture) picture, render::Table table,
                  std::vector<base::Message> notes, std::vector<base::Message> about_picture) {
  add(render::Figure{
      std::move(title), std::move(notes), std::move(picture), std::move(table), std::move(about_picture)});
}

void Page::figure(PeopleFigure about, Finding is_finding) {
  if (!may_show(about.counts))
    return figure(std::move(about.instead), render::Bars{}, {},
                  {say("page.too-few", {{"smallest", smallest_count()}})});
  if (is_finding == Finding::yes) finding(about.title);
  figure(std::move(about.title), std::move(about.picture), std::move(about.table), std::move(about.notes));
}

render::Document Page::finish() && {
  render::Document document;
  document.data = frame("report", records_.settings);
  document.blocks.emplace_back(render::Title{std::move(title_)});
  const std::string audience(model::word(reading_.audience));
  document.blocks.emplace_back(
      render::Paragraph{say("page.for." + audience, {{"date", reading_.as_of}}), render::Tone::quiet});
  if (!findings_.empty())
    document.blocks.emplace_back(render::Bullets{std::move(findings_), render::Tone::plain, true});
  for (render::Block& block : blocks_) document.blocks.push_back(std::move(block));
  document.blocks.emplace_back(render::Heading{say("page.how-to-read")});
  document.blocks.emplace_back(render::Paragraph{say("page.left-out." + audience), render::Tone::quiet});
  return document;
}

render::Bars Whole::bars(base::Word label) const {
  render::Bars bars;
  bars.shades = render::Shades::order;
  render::Bar bar{.label = label, .parts = {}, .figure = {}};
  std::int64_t sum = 0;
  for (const auto& [name, count] : parts) {
    bars.key.push_back(name);
    bar.parts.push_back(count);
    bar.inside.push_back(cell(count));
    sum += count;
  }
  bar.figure = cell(sum);
  bars.rows.push_back(std::move(bar));
  return bars;
}

render::Table Whole::table(const char* heading) const {
  render::Table table{{column(heading), right_column("count")}, {}};
  for (const auto& [name, count] : parts) table.rows.push_back({name, cell(count)});
  return table;
}

std::vector<std::int64_t> Whole::counts() const {
  std::vector<std::int64_t> counts;
  for (const auto& [name, count] : parts) counts.push_back(count);
  counts.push_back(std::accumulate(counts.begin(), counts.end(), std::int64_t{}));
  return counts;
}

}  // namespace traject::report
