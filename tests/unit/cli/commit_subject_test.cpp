#include "cli/commit_subject.hpp"

#include <doctest/doctest.h>

#include <string>

#include "language/catalogue.hpp"
#include "support/dates.hpp"

namespace traject::cli {
namespace commit_subject_test {

TEST_CASE("whatever this program writes on that line is its own, in both languages") {
  int sentences = 0;
  for (const auto& entry : language::all_entries()) {
    if (!entry.key.starts_with("commit.")) continue;
    ++sentences;
    for (const std::int64_t count : {0LL, 1LL, 12LL, 1234LL, 1234567LL}) {
      const base::Message message{
          std::string(entry.key),
          {{"count", count},
           {"cohort", std::string("pilot-2021")},
           {"programme", std::string("leer-en-ontwikkeltraject")},
           {"session", std::string("intervisie-1")},
           {"record", base::Word{"record.registrations"}},
           {"date", test::day("2021-09-03")}}};
      for (const auto language : {base::Language::nl, base::Language::en}) {
        const std::string line = language::text(message, language);
        CHECK_MESSAGE(is_commit_subject(line), line);
        for (const std::string& more : {line + ".", "Urgent: " + line, line + " Noor de Wit"})
          CHECK_FALSE_MESSAGE(is_commit_subject(more), more);
      }
    }
  }
  CHECK(sentences > 20);
}

TEST_CASE("words of somebody else are not") {
  for (const std::string line :
       {"", "x", "Noor de Wit is ziek", "evaluatie van groep Noor de Wit vrijgegeven",
        "evaluatie van groep  vrijgegeven", "1 voucher uitgegeven (see http://example.org)",
        "1x voucher uitgegeven (pilot)", "{record}: 1 regel ingelezen", "Noor de Wit: 1 regel ingelezen",
        "a van groep b verplaatst naar 3 Noor 2021", "a van groep b verplaatst naar 3 september",
        "a van groep b verplaatst naar morgen"})
    CHECK_FALSE_MESSAGE(is_commit_subject(line), line);
  CHECK_FALSE(is_commit_subject(std::string(100000, 'a')));
}

}  // namespace commit_subject_test
}  // namespace traject::cli
