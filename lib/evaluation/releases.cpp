#include "evaluation/releases.hpp"

#include <algorithm>
#include <iterator>

#include "base/digest.hpp"
#include "evaluation/answer.hpp"

namespace traject::evaluation {
namespace {

using model::Question;
using model::Release;
using Releases = std::vector<Release>;

SheetIds ids_of(const Sheets& sheets) {
  SheetIds ids;
  for (const auto& [id, sheet] : sheets) ids.insert(id);
  return ids;
}

SheetIds sheets_of(const Release& release) { return {release.sheets.begin(), release.sheets.end()}; }

SheetIds without(const SheetIds& all, const SheetIds& some) {
  SheetIds rest;
  std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::inserter(rest, rest.end()));
  return rest;
}

// Prefixed with its length, so that different lists of words never give the same bytes.
void add_word(std::string& bytes, const std::string& word) {
  bytes += std::to_string(word.size()) + ":" + word;
}

// Everything that affects which figures the answers give. Excludes the wording, and choices that nobody made.
void add_question(std::string& bytes, const Question& question) {
  const auto [lowest, highest] = ends_of(question);
  add_word(bytes, question.id.str());
  add_word(bytes, std::string(model::word(question.kind)));
  add_word(bytes, base::to_string(lowest));
  add_word(bytes, base::to_string(highest));
  add_word(bytes, question.several.value_or(false) ? "several" : "one");
}

void add_answers(std::string& bytes, const Question& question, const Sheets& sheets,
                 const SheetIds& counted) {
  std::string answers;
  for (const auto& [id, sheet] : sheets) {
    const auto given = sheet.answers.find(question.id.str());
    if (!counted.contains(id) || given == sheet.answers.end()) continue;
    const auto answer = read_answer(question, given->second);
    if (!answer) continue;
    add_word(answers, id);
    add_word(answers, to_string(*answer));
  }
  if (answers.empty()) return;
  add_question(bytes, question);
  bytes += answers + '\n';
}

bool is_small(std::size_t count, int smallest_group) {
  return count > 0 && count < static_cast<std::size_t>(smallest_group);
}

bool may_follow(const Question& question, const Sheets& sheets, const SheetIds& shown, const SheetIds& next,
                int smallest_group) {
  const auto added = answers_to(question, sheets, without(next, shown));
  const auto gone = answers_to(question, sheets, without(shown, next));
  return !is_small(added.size(), smallest_group) && !is_small(gone.size(), smallest_group);
}

// The latest releases that build on each other. A release without any sheet of the previous one starts a new series.
Releases that_belong_together(const Releases& releases) {
  auto first = releases.begin();
  for (auto release = releases.begin(); release != releases.end(); ++release) {
    if (release == releases.begin()) continue;
    const SheetIds before = sheets_of(*std::prev(release));
    if (without(before, sheets_of(*release)) == before) first = release;
  }
  return {first, releases.end()};
}

}  // namespace

std::string digest_of(const model::Form& form, const Sheets& sheets, const SheetIds& counted) {
  std::string bytes;
  for (const auto& [id, sheet] : sheets) {
    if (counted.contains(id)) add_word(bytes, id);
  }
  bytes += '\n';
  std::vector<Question> questions = form.questions;
  std::sort(questions.begin(), questions.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  for (const Question& question : questions) add_answers(bytes, question, sheets, counted);
  return base::sha256(bytes);
}

Releases releases_until(const model::Released& released, const model::FormId& form, base::Date day) {
  Releases until;
  for (const Release& release : released.releases) {
    if (release.form != form) continue;
    if (until.empty() || release.date <= day) until.push_back(release);
  }
  return until;
}

std::size_t sheets_gone(const Release& release, const Sheets& sheets) {
  return without(sheets_of(release), ids_of(sheets)).size();
}

bool is_whole(const Release& release, const model::Form& form, const Sheets& sheets) {
  return digest_of(form, sheets, sheets_of(release)) == release.digest;
}

SheetIds shown_sheets(const Question& question, const Sheets& sheets, const Releases& releases,
                      int smallest_group) {
  if (releases.empty()) return ids_of(sheets);
  const Releases together = that_belong_together(releases);
  const SheetIds apart = sheets_apart(question, sheets, together, smallest_group);
  SheetIds shown;
  for (const Release& release : together) {
    SheetIds next = without(sheets_of(release), apart);
    if (may_follow(question, sheets, shown, next, smallest_group)) shown = std::move(next);
  }
  return shown;
}

SheetIds sheets_apart(const Question& question, const Sheets& sheets, const Releases& releases,
                      int smallest_group) {
  if (releases.empty()) return {};
  SheetIds first = sheets_of(releases.front());
  return is_small(answers_to(question, sheets, first).size(), smallest_group) ? first : SheetIds{};
}

SheetIds sheets_to_release(const Releases& releases, const model::Form& form, const Sheets& sheets) {
  SheetIds open = ids_of(sheets);
  if (releases.empty()) return open;
  SheetIds spent;
  for (const Release& release : releases) spent.insert(release.sheets.begin(), release.sheets.end());
  if (is_whole(releases.back(), form, sheets)) spent = without(spent, sheets_of(releases.back()));
  return without(open, spent);
}

std::optional<ReleaseRefusal> refusal_to_release(const Releases& releases, const model::Form& form,
                                                 const Sheets& sheets, const ReleaseTerms& terms) {
  if (sheets.size() > terms.invited) return ReleaseRefusal::more_than_invited;
  const auto enough = static_cast<std::size_t>(terms.smallest_group);
  const SheetIds open = sheets_to_release(releases, form, sheets);
  if (releases.empty()) return open.size() < enough ? std::optional(ReleaseRefusal::too_few) : std::nullopt;
  if (without(open, sheets_of(releases.back())).size() >= enough) return {};
  return is_whole(releases.back(), form, sheets) ? ReleaseRefusal::too_little_new : ReleaseRefusal::not_whole;
}

}  // namespace traject::evaluation
