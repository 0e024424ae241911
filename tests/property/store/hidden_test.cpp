// Whatever happens to a form or to a file of releases, no finding repeats what hidden answers could be tried out with.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "damage.hpp"
#include "support/folders.hpp"
#include "support/random.hpp"

namespace traject::test {
namespace hidden_test {

constexpr std::size_t telling = 8;  // characters
constexpr std::array<std::string_view, 4> secrets = {
    "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea",
    "62c66a7a5dd70c3146618063c344e531e6d4b59e379808443ce962b3abd63c5a", "1stvb4gba3wbrfmf",
    "q7w1z3y5a2x9k2m4"};

std::string folded(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

bool tells(const std::string& text) {
  const std::string small = folded(text);
  for (const std::string_view secret : secrets) {
    for (std::size_t at = 0; at + telling <= secret.size(); ++at) {
      if (small.find(secret.substr(at, telling)) != std::string::npos) return true;
    }
  }
  return false;
}

bool tells(const base::Message& message) {
  for (const auto& [name, value] : message.values) {
    if (const auto* text = std::get_if<std::string>(&value); text != nullptr && tells(*text)) return true;
    const auto* texts = std::get_if<std::vector<std::string>>(&value);
    if (texts != nullptr && std::any_of(texts->begin(), texts->end(), [](auto& one) { return tells(one); }))
      return true;
  }
  return false;
}

std::string releases() {
  return "releases:\n  - date: 2021-12-01\n    form: eind\n    n: 2\n    digest: " + std::string(secrets[0]) +
         "\n    sheets: [" + std::string(secrets[2]) + ", " + std::string(secrets[3]) + "]\n";
}

std::string form() {
  return "title: Eind\nquestions:\n  - {id: cijfer, text: \"Welk cijfer?\", kind: mark, about: "
         "programme}\nimported:\n"
         "  - {cohort: groep-1, digest: " +
         std::string(secrets[1]) + "}\n";
}

// As the text of a record may become by hand: also written large, or over two lines.
std::string damaged(std::string text, Random& random) {
  if (random.chance(20)) {
    const auto digest = text.find("digest: ") + 8;
    for (std::size_t i = digest; i < digest + 64; ++i)
      text[i] = text[i] >= 'a' && text[i] <= 'f' ? static_cast<char>(text[i] - 'a' + 'A') : text[i];
  }
  if (random.chance(20))
    text.insert(text.find("digest: ") + static_cast<std::size_t>(random.between(9, 70)), "\n      ");
  const int times = random.between(1, 3);
  for (int i = 0; i < times; ++i) damage(text, random);
  return text;
}

TEST_CASE("no finding repeats a digest or the id of a sheet") {
  int found = 0;
  for (int number = 0; number < of_cases(3000); ++number) {
    INFO("seed " << seed() << ", case " << number);
    Random random(number);
    MemoryFolder folder{{"cohorts/groep-1/released.yaml", damaged(releases(), random)},
                        {"forms/eind.yaml", damaged(form(), random)}};
    for (const auto& finding : folder.load().diagnostics) {
      ++found;
      CAPTURE(finding.code);
      CAPTURE(finding.source_line);
      CAPTURE(folder.text("cohorts/groep-1/released.yaml"));
      CAPTURE(folder.text("forms/eind.yaml"));
      CHECK_FALSE(tells(finding.source_line));
      CHECK_FALSE(tells(finding.message));
      CHECK_FALSE((finding.hint && tells(*finding.hint)));
    }
  }
  CHECK(found > of_cases(3000));
}

}  // namespace hidden_test
}  // namespace traject::test
