// Who has completed a programme by its own rule, who cannot any more, and what each still has to do [Z33-Z46].
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "evaluation/attendance.hpp"
#include "model/past.hpp"
#include "model/programme.hpp"
#include "model/words.hpp"

namespace traject::evaluation {

using Completion = model::Completed;

// Something that the rule asks for and that is not there, or not yet.
struct Missing {
  enum class What { session, sessions, talks, talk_with_manager, withdrawn };
  What what{};
  std::string id = {};  // of the session, or of the series of talks
  int done = 0;         // of sessions and talks
  int needed = 0;
  bool final = false;  // it cannot be made good any more
};

struct CompletionOf {
  model::PersonId person;
  Completion completion{};
  std::vector<Missing> missing;
};

struct CompletionCase {
  const model::CompletionRule& rule;
  const std::vector<calendar::DatedSession>& sessions;  // of the cohort
  const std::vector<calendar::DatedSession>& held;      // of those, by the as-of day
  const model::Talks& talks;
  base::Date as_of;
};

// A talk counts from its day on. A session that was missed is final; one that is still to come, or that nobody has noted
// yet, is open. Of a programme without a rule nothing can be said: do not ask.
[[nodiscard]] std::vector<CompletionOf> completion_of(
    const std::vector<Member>& members, const std::vector<Attended>& attended, const CompletionCase& about);

}  // namespace traject::evaluation

template <>
inline constexpr auto traject::model::words<traject::evaluation::Missing::What> =
    std::to_array<std::string_view>({"session", "sessions", "talks", "talk_with_manager", "withdrawn"});
