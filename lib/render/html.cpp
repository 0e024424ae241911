#include "render/html.hpp"

#include <algorithm>
#include <string_view>

#include "language/catalogue.hpp"
#include "render/html_blocks.hpp"
#include "render/lines.hpp"
#include "render/page_style.hpp"

namespace traject::render {
namespace {

using drawing::element;
using drawing::line_end;
using drawing::lone;
using drawing::Markup;

std::string sentence(const base::Message& message, base::Language language) {
  return one_line(language::text(message, language));
}

const base::Message* first_title(const std::vector<Block>& blocks) {
  for (const Block& block : blocks) {
    if (const auto* title = std::get_if<Title>(&block)) return &title->message;
  }
  return nullptr;
}

std::string organisation_of(const Document& document) {
  const Json* organisation = document.data.find("organisation");
  const std::string* name = organisation == nullptr ? nullptr : organisation->if_text();
  return name == nullptr ? "traject" : *name;
}

Markup head(const std::string& title) {
  Markup inside = lone("meta", {{"charset", "utf-8"}});
  inside += element("title", drawing::text(title));
  inside += lone("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  // Whatever a record contains, the browser runs nothing and fetches nothing.
  inside += lone("meta", {{"http-equiv", "Content-Security-Policy"},
                          {"content", "default-src 'none'; style-src 'unsafe-inline'"}});
  return element("head", inside + line_end + element("style", page_style()));
}

Markup page(const std::string& title, base::Language language, const Markup& body) {
  const std::string code = language == base::Language::nl ? "nl" : "en";
  Markup inside = head(title) + line_end;
  inside += element("body", line_end + body);
  return Markup("<!doctype html>\n") + element("html", {{"lang", code}}, inside) + line_end;
}

Markup sheets(const Document& document, base::Language language) {
  BlockMarkup writer(language, TitleLevel::own);
  Markup all;
  for (const auto& letter : document.letters)
    all += element("article", {{"class", "sheet"}}, line_end + writer.blocks(letter)) + line_end;
  return all;
}

Markup header(const Document& document, const std::string& title) {
  const Markup above =
      element("p", {{"class", "eyebrow"}}, drawing::text(one_line(organisation_of(document))));
  return element("header", {{"class", "page"}}, above + element("h1", drawing::text(title)));
}

// All blocks except the title, which goes in the header.
std::vector<Block> without_title(std::vector<Block> blocks) {
  const auto title =
      std::ranges::find_if(blocks, [](const Block& block) { return std::holds_alternative<Title>(block); });
  if (title != blocks.end()) blocks.erase(title);
  return blocks;
}

}  // namespace

std::string html(const Document& document, base::Language language) {
  const bool has_letters = !document.letters.empty();
  const base::Message* own = first_title(document.blocks);
  const std::string title = own != nullptr ? sentence(*own, language) : one_line(organisation_of(document));
  if (has_letters)
    return page(title, language, element("main", line_end + sheets(document, language)) + line_end).str();
  BlockMarkup writer(language, TitleLevel::below);
  Markup body = header(document, title) + line_end;
  body += element("main", line_end + writer.blocks(without_title(document.blocks))) + line_end;
  return page(title, language, body).str();
}

}  // namespace traject::render
