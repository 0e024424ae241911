#include "report/learning/release_evaluation.hpp"

#include "model/cohort_records.hpp"
#include "report/cells.hpp"
#include "report/document_kind.hpp"
#include "report/learning/evaluation_json.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::ReleaseOutcome;
using render::Document;

void release_outcome_members(Object& object, const ReleaseOutcome& outcome) {
  const bool is_refused = outcome.refusal.has_value();
  object.member("subject", outcome.cohort, "the cohort");
  object.fixed("kind", "release");
  object.member("form", outcome.form);
  object.word("result", is_refused ? "refused" : "released", {"released", "refused"});
  object.member("code", outcome.refusal, "why it is refused");
  object.member("released", only_if(!is_refused, outcome.release), release_members, "null if it is refused");
  object.member("last", outcome.last, release_members, "the release before");
  files_member(object, outcome.changes);
}

constexpr DocumentKind release_kind({"evaluate", "release"},
                                    "--release: what is shown from now on. Exit code 1 if it is refused.",
                                    release_outcome_members);

base::Message sentence(const ReleaseOutcome& outcome) {
  if (!outcome.refusal) {
    return say(
        "release.done", {{"date", outcome.release.date}, {"n", std::int64_t{outcome.release.answers}}});
  }
  return say("release." + std::string(model::word(*outcome.refusal)),
             {{"smallest", std::int64_t{outcome.smallest_group}},
              {"cohort", outcome.cohort.str()},
              {"form", outcome.form.str()}});
}

}  // namespace

SchemaFile release_evaluation_schema() { return release_kind.schema(); }

Document release_evaluation(const ReleaseOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = release_kind.json(records.settings, outcome);
  document.blocks.emplace_back(render::Title{say("release.title", {{"cohort", outcome.cohort.str()}})});
  document.blocks.emplace_back(
      render::Paragraph{sentence(outcome), outcome.refusal ? render::Tone::bad : render::Tone::good});
  return document;
}

}  // namespace traject::report
