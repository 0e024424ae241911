#include "report/cohorts/letter_template.hpp"

#include <doctest/doctest.h>

#include "render/markdown.hpp"
#include "report/cohorts/letter_texts.hpp"

using namespace traject;
using namespace traject::report;
using base::Language;

namespace {

std::string shown(std::string_view text, const LetterFields& fields) {
  return render::markdown(render::Document{filled(text, fields), {}, {}, {}}, Language::nl);
}

TEST_CASE("a letter has a title, paragraphs and lists, with its fields filled in") {
  const LetterFields fields{{{"name", "Noor"}, {"programme", "Groei"}}, {}};
  CHECK(shown("# Over {programme}\r\n\r\nBeste {name},\n\neen\ntwee\n- drie {name}\n- vier\n", fields) ==
        "# Over Groei\n\nBeste Noor,\n\neen twee\n\n- drie Noor\n- vier\n");
}

TEST_CASE("what stands in a field is neither a field nor a mark") {
  const LetterFields fields{{{"name", "{programme}"}, {"programme", "# <b>"}}, {}};
  CHECK(shown("{name} {programme}\n", fields) == "{programme} # \\<b>\n");
}

TEST_CASE("a line that would tell nothing is left out") {
  const LetterFields fields{{{"coach", "Ada"}, {"coach_email", ""}}, {}};
  CHECK(shown("Coach: {coach}.\nBel {manager} of mail {coach_email}.\n{coach} of {manager}.\n", fields) ==
        "Coach: Ada. Ada of .\n");
}

TEST_CASE("a list stands on a line of its own") {
  LetterFields fields;
  fields.lists.emplace("changes", render::Bullets{{{"verdict.yes", {}}}});
  CHECK(shown("een\n{changes}\ntwee\n", fields) == "een\n\n- ja\n\ntwee\n");
}

TEST_CASE("a field that does not exist is an error at its place, with a near name") {
  const auto findings = check_letter("één\n\nBeste {namen}, {name}\n", "letters/coach.nl.md");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "unknown-letter-field");
  CHECK(findings[0].place == base::Place{"letters/coach.nl.md", 3, 7, 7});
  CHECK(findings[0].hint->key == "hint.did-you-mean");
}

TEST_CASE("a brace that is not closed is an error, and so is a list among words") {
  CHECK(check_letter("{name\n", "f").at(0).code == "letter-brace");
  CHECK(check_letter("op {sessions}\n", "f").at(0).code == "unknown-letter-field");
  CHECK(check_letter("{sessions}\n", "f").empty());
}

TEST_CASE("the letters that a folder begins with are right, in both languages") {
  for (const auto kind :
       {LetterKind::placement, LetterKind::waiting, LetterKind::change, LetterKind::coach}) {
    for (const auto language : {Language::nl, Language::en}) {
      CHECK(check_letter(letter_text(kind, language), "f").empty());
      CHECK(letter_text(kind, language).starts_with("# "));
    }
  }
}

}  // namespace
