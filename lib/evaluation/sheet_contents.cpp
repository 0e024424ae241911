#include "evaluation/sheet_contents.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/digest.hpp"
#include "evaluation/answer.hpp"

namespace traject::evaluation {
namespace {

// Prefixed with its length, so that different lists of words never give the same bytes.
void append_word(std::string& bytes, const std::string& word) {
  bytes += std::to_string(word.size()) + ":" + word;
}

std::string as_kept(const model::Form& form, const std::string& id, const std::string& answer) {
  for (const model::Question& question : form.questions) {
    if (question.id.str() == id) return to_string(read_answer(question, answer)).value_or(answer);
  }
  return answer;
}

}  // namespace

std::string content_of(const model::Form& form, const model::Response& sheet) {
  std::string bytes;
  for (const auto& [id, answer] : sheet.answers) {
    append_word(bytes, id);
    append_word(bytes, as_kept(form, id, answer));
  }
  return bytes;
}

SheetContents contents_of(const model::Form& form, const Sheets& sheets) {
  SheetContents contents;
  for (const auto& [id, sheet] : sheets) contents.insert(content_of(form, sheet));
  return contents;
}

std::string digest_of(const SheetContents& contents) {
  std::string bytes;
  for (const std::string& content : contents) append_word(bytes, content);
  return base::sha256(bytes);
}

bool holds(const SheetContents& all, const SheetContents& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

std::size_t count_in_both(const SheetContents& one, const SheetContents& other) {
  std::vector<std::string> both;
  std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
  return both.size();
}

}  // namespace traject::evaluation
