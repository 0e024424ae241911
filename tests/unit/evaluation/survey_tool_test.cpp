#include "evaluation/survey_tool.hpp"

#include <doctest/doctest.h>

namespace traject::evaluation {
namespace survey_tool_test {

TEST_CASE("a tool knows its headings in both languages, in any case and with blanks that do not break") {
  const auto* forms = survey_tool("ms-forms");
  REQUIRE(forms != nullptr);
  for (const char* heading :
       {"ID", "begintijd", "Start time", "Tijd van\xC2\xA0voltooien", "E-mail", "Email", "Naam",
        "Tijd van laatste wijziging", "Punten - Welk cijfer?", "Feedback - Welk cijfer?"})
    CHECK_MESSAGE(is_no_answer(*forms, heading), heading);
  CHECK(!is_no_answer(*forms, "Welk cijfer?"));
}

TEST_CASE("the columns of LimeSurvey that would tell who answered are known") {
  const auto* survey = survey_tool("limesurvey");
  REQUIRE(survey != nullptr);
  for (const char* heading : {"id", "token", "ipaddr", "refurl", "datestamp"})
    CHECK_MESSAGE(is_no_answer(*survey, heading), heading);
  CHECK(!is_no_answer(*survey, "Q1[SQ001]"));
}

TEST_CASE("there is no tool of another name") { CHECK(survey_tool("forms") == nullptr); }

}  // namespace survey_tool_test
}  // namespace traject::evaluation
