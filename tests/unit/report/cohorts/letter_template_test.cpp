#include "report/cohorts/letter_template.hpp"

#include <doctest/doctest.h>

#include "render/markdown.hpp"
#include "report/cohorts/letter_texts.hpp"

using namespace traject;
using namespace traject::report;
using base::Language;

namespace letter_template_test {

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

TEST_CASE("what introduces a list that is empty is left out with it, and nothing else") {
  CHECK(shown("een\n\nDit is het:\n\n{changes}\n\ntwee\n", {}) == "een\n\ntwee\n");
  CHECK(shown("een.\n{changes}\ntwee\n", {}) == "een.\n\ntwee\n");
  CHECK(shown("een:\n- twee\n{changes}\n", {}) == "een:\n\n- twee\n");
}

TEST_CASE("a letter of a cohort has fields that an invitation has not, and the other way round") {
  CHECK(check_letter("{sessions}\n", "f", LetterKind::invite).size() == 1);
  CHECK(check_letter("{people}\n", "f", LetterKind::placement).size() == 1);
  CHECK(check_letter("{people}\n", "f", LetterKind::invite_manager).empty());
}

TEST_CASE("no letter that a folder begins with promises what a programme has to say") {
  const auto expect_none = [](Language language, std::initializer_list<const char*> words) {
    for (const auto kind : letter_kinds) {
      for (const char* word : words) {
        INFO(model::word(kind) << ": " << word);
        CHECK(letter_text(kind, language).find(word) == std::string_view::npos);
      }
    }
  };
  expect_none(Language::nl, {"leeftijd", "werkervaring", "motivatie", "ambitie", "budget", "TMA", "BLIK"});
  expect_none(Language::en, {"your age", "experience", "motivation", "ambition", "budget", "TMA", "BLIK"});
}

TEST_CASE("a field that does not exist is an error at its place, with a near name") {
  const auto findings =
      check_letter("één\n\nBeste {namen}, {name}\n", "letters/coach.nl.md", LetterKind::coach);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "unknown-letter-field");
  CHECK(findings[0].place == base::Place{"letters/coach.nl.md", 3, 7, 7});
  CHECK(findings[0].hint->key == "hint.did-you-mean");
}

TEST_CASE("a brace that is not closed is an error, and so is a list among words") {
  CHECK(check_letter("{name\n", "f", LetterKind::coach).at(0).code == "letter-brace");
  CHECK(check_letter("op {sessions}\n", "f", LetterKind::coach).at(0).code == "unknown-letter-field");
  CHECK(check_letter("{sessions}\n", "f", LetterKind::coach).empty());
}

TEST_CASE("the letters that a folder begins with are right, in both languages") {
  for (const auto kind : letter_kinds) {
    for (const auto language : {Language::nl, Language::en}) {
      CHECK(check_letter(letter_text(kind, language), "f", kind).empty());
      CHECK(letter_text(kind, language).starts_with("# "));
    }
  }
}

}  // namespace letter_template_test
