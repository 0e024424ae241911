#include "report/coaches/needed_coaches.hpp"

#include <algorithm>
#include <numeric>

#include "report/coaches/match_coaches.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"

namespace traject::report {
namespace {

using actions::NeededOutcome;
using matching::Recruits;

int total(const NeededOutcome& outcome) {
  const auto& list = outcome.recruitment.recruits;
  return std::accumulate(
      list.begin(), list.end(), 0, [](int sum, const Recruits& recruits) { return sum + recruits.count; });
}

void recruits_members(Object& object, const Recruits& recruits) {
  object.member("department", recruits.department);
  object.member("coaches", recruits.count, at_least(1));
}

void needed_members(Object& object, const NeededOutcome& outcome) {
  object.member("cohort", outcome.cohort);
  object.member("participants", outcome.participants);
  object.member(
      "places_left", outcome.places, "of the coaches on file, after existing pairs and other cohorts");
  object.member("capacity", outcome.capacity, at_least(1, "participants of a recruited coach"));
  object.member("needed", total(outcome), "coaches to recruit");
  object.member("departments", outcome.recruitment.recruits, recruits_members,
                "where; null if any department is possible");
  object.member("unhelped", outcome.recruitment.unhelped, "participants whose wish no department fits");
}

constexpr DocumentKind needed_kind({"match-coaches", "needed"}, "How many coaches to recruit: --needed.",
                                   needed_members);

render::Table recruits_table(const NeededOutcome& outcome) {
  const auto department = [](const Recruits& recruits) {
    return recruits.department ? cell(*recruits.department) : cell(say("needed.any-department"));
  };
  return table_of<Recruits>(
      outcome.recruitment.recruits,
      {{column("department"), department}, {right_column("recruits"), &Recruits::count}});
}

}  // namespace

SchemaFile needed_coaches_schema() { return needed_kind.schema(); }

render::Document needed_coaches(const NeededOutcome& outcome, const model::Records& records) {
  render::Document document;
  document.data = needed_kind.json(records.settings, outcome);
  document.table = recruits_table(outcome);
  document.blocks.emplace_back(render::Title{say("needed.title", {{"cohort", outcome.cohort.str()}})});
  render::Facts facts;
  facts.rows.emplace_back(word("label", "programme"), cell(outcome.programme_title));
  facts.rows.emplace_back(word("match-balance", "participants"), cell(outcome.participants));
  facts.rows.emplace_back(word("label", "places-left"), cell(outcome.places));
  document.blocks.emplace_back(std::move(facts));
  const int coaches = total(outcome);
  if (coaches == 0) {
    document.blocks.emplace_back(render::Paragraph{say("needed.none"), render::Tone::good});
  } else {
    document.blocks.emplace_back(render::Paragraph{
        say(coaches == 1 ? "needed.one" : "needed.some",
            {{"coaches", std::int64_t{coaches}}, {"capacity", std::int64_t{outcome.capacity}}}),
        render::Tone::warning});
    document.blocks.emplace_back(*document.table);
  }
  if (!outcome.recruitment.unhelped.empty()) {
    std::vector<std::string> people;
    for (const auto& person : outcome.recruitment.unhelped) people.push_back(person.str());
    document.blocks.emplace_back(
        render::Paragraph{say("needed.unhelped", {{"people", std::move(people)}}), render::Tone::warning});
  }
  return document;
}

}  // namespace traject::report
