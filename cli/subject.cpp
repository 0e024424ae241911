#include "cli/subject.hpp"

#include <set>

#include "base/failure.hpp"
#include "base/suggestion.hpp"

namespace traject::cli {

SubjectKind kind_of_subject(const Desk& desk, const std::string& id) {
  for (const auto& [kind, type] : {std::pair{SubjectKind::cohort, model::RecordType::cohorts},
                                   std::pair{SubjectKind::programme, model::RecordType::programmes},
                                   std::pair{SubjectKind::plan, model::RecordType::plans}}) {
    for (const auto& file : desk.files(type)) {
      if (file.ids.front() == id && desk.is_known(file)) return kind;
    }
  }
  std::set<std::string> known;
  for (const auto type :
       {model::RecordType::cohorts, model::RecordType::programmes, model::RecordType::plans}) {
    for (const auto& file : desk.files(type)) {
      if (desk.is_known(file)) known.insert(file.ids.front());
    }
  }
  std::optional<base::Message> hint;
  if (const auto near = base::nearest(id, {known.begin(), known.end()}))
    hint = base::Message{"hint.did-you-mean", {{"word", *near}}};
  throw base::Failure(base::FailureKind::wrong_use, {"failure.unknown-subject", {{"id", id}}}, hint);
}

}  // namespace traject::cli
