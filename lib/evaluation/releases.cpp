#include "evaluation/releases.hpp"

#include <algorithm>
#include <iterator>

#include "base/digest.hpp"

namespace traject::evaluation {
namespace {

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

// With its length before it, so that no two lists of words are the same bytes.
void add_word(std::string& bytes, const std::string& word) {
  bytes += std::to_string(word.size()) + ":" + word;
}

// Nothing, or so many that they may be known.
bool is_no_small_number(std::size_t count, int smallest_group) {
  return count == 0 || count >= static_cast<std::size_t>(smallest_group);
}

bool may_follow(const model::Question& question, const Sheets& sheets, const SheetIds& shown,
                const SheetIds& next, int smallest_group) {
  const auto added = answers_to(question, sheets, without(next, shown));
  const auto gone = answers_to(question, sheets, without(shown, next));
  return is_no_small_number(added.size(), smallest_group) && is_no_small_number(gone.size(), smallest_group);
}

}  // namespace

std::string digest_of(const Sheets& sheets, const SheetIds& counted) {
  std::string bytes;
  for (const auto& [id, sheet] : sheets) {
    if (!counted.contains(id)) continue;
    add_word(bytes, id);
    for (const auto& [question, answer] : sheet.answers) {
      add_word(bytes, question);
      add_word(bytes, answer);
    }
    bytes += '\n';
  }
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

bool is_whole(const Release& release, const Sheets& sheets) {
  return digest_of(sheets, sheets_of(release)) == release.digest;
}

SheetIds shown_sheets(const model::Question& question, const Sheets& sheets, const Releases& releases,
                      int smallest_group) {
  if (releases.empty()) return ids_of(sheets);
  SheetIds shown;
  for (const Release& release : releases) {
    SheetIds next = sheets_of(release);
    if (may_follow(question, sheets, shown, next, smallest_group)) shown = std::move(next);
  }
  return shown;
}

std::optional<ReleaseRefusal> refusal_to_release(const Releases& releases, const Sheets& sheets,
                                                 int smallest_group) {
  if (sheets.size() < static_cast<std::size_t>(smallest_group)) return ReleaseRefusal::too_few;
  if (releases.empty()) return {};
  if (!is_whole(releases.back(), sheets)) return ReleaseRefusal::not_whole;
  const auto added = without(ids_of(sheets), sheets_of(releases.back())).size();
  if (added < static_cast<std::size_t>(smallest_group)) return ReleaseRefusal::too_little_new;
  return {};
}

}  // namespace traject::evaluation
