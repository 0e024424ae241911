#include "cli/subject.hpp"

#include <set>

#include "base/failure.hpp"
#include "base/suggestion.hpp"

namespace traject::cli {

SubjectKind kind_of_subject(const Desk& desk, const std::string& id) {
  std::set<std::string> known;
  for (const auto& [kind, type] : {std::pair{SubjectKind::cohort, model::RecordType::cohorts},
                                   std::pair{SubjectKind::programme, model::RecordType::programmes},
                                   std::pair{SubjectKind::plan, model::RecordType::plans}}) {
    auto ids = desk.ids(type);
    if (ids.contains(id)) return kind;
    known.merge(ids);
  }
  std::optional<base::Message> hint;
  if (const auto near = base::nearest(id, {known.begin(), known.end()}))
    hint = base::Message{"hint.did-you-mean", {{"word", *near}}};
  throw base::Failure(base::FailureKind::wrong_use, {"failure.unknown-subject", {{"id", id}}}, hint);
}

}  // namespace traject::cli
