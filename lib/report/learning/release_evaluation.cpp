#include "report/learning/release_evaluation.hpp"

#include "report/cells.hpp"
#include "report/learning/evaluation_json.hpp"

namespace traject::report {
namespace {

using actions::ReleaseOutcome;
using render::Document;

Json data_of(const ReleaseOutcome& outcome, const model::Records& records) {
  Json data = frame("evaluate", records.settings);
  data["subject"] = outcome.cohort.str();
  data["kind"] = "release";
  data["form"] = outcome.form.str();
  data["result"] = outcome.refusal ? Json("refused") : Json("released");
  data["code"] = outcome.refusal ? Json(model::word(*outcome.refusal)) : Json(nullptr);
  data["released"] = release_json(outcome.refusal ? std::nullopt : std::optional(outcome.release));
  data["last"] = release_json(outcome.last);
  data["files"] = files_json(outcome.changes);
  return data;
}

base::Message sentence(const ReleaseOutcome& outcome) {
  if (!outcome.refusal) {
    return say(
        "release.done", {{"date", outcome.release.date}, {"n", std::int64_t{outcome.release.answers}}});
  }
  return say("release." + std::string(model::word(*outcome.refusal)),
             {{"smallest", std::int64_t{outcome.smallest_group}}, {"cohort", outcome.cohort.str()}});
}

}  // namespace

Document release_evaluation(const ReleaseOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = data_of(outcome, records);
  document.blocks.emplace_back(render::Title{say("release.title", {{"cohort", outcome.cohort.str()}})});
  document.blocks.emplace_back(
      render::Paragraph{sentence(outcome), outcome.refusal ? render::Tone::bad : render::Tone::good});
  return document;
}

}  // namespace traject::report
