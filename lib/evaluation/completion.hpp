// Who has completed a programme by its own rule, who no longer can, and what each person still has to do [Z33-Z46].
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

// Something that the rule requires and the person lacks so far.
struct Missing {
  enum class What { session, sessions, talks, talk_with_manager, withdrawn };
  What what{};
  std::string id = {};  // of the session or the series of talks
  int done = 0;         // number of sessions or talks
  int needed = 0;
  bool final = false;  // can no longer be made up for
};

struct CompletionOf {
  model::PersonId person;
  Completion completion{};
  std::vector<Missing> missing;
};

struct CompletionCase {
  const model::CompletionRule& rule;
  const std::vector<calendar::DatedSession>& sessions;  // of the cohort
  const std::vector<calendar::DatedSession>& held;      // those of them held by the as-of day
  const model::Talks& talks;
  base::Date as_of;
};

// A talk counts from its day. A missed session is final; a session that is still to come, or not on file yet, is open.
// Requires a programme with a completion rule.
[[nodiscard]] std::vector<CompletionOf> completion_of(
    const std::vector<Member>& members, const std::vector<Attended>& attended, const CompletionCase& about);

}  // namespace traject::evaluation

template <>
inline constexpr auto traject::model::words<traject::evaluation::Missing::What> =
    std::to_array<std::string_view>({"session", "sessions", "talks", "talk_with_manager", "withdrawn"});
