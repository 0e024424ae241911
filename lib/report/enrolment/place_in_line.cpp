#include "report/enrolment/place_in_line.hpp"

#include "report/cells.hpp"

namespace traject::report {
namespace {

using eligibility::PlaceInLine;

// How many people go first, for each reason that applies.
base::Message because(const PlaceInLine& place) {
  std::string key = "place.before";
  if (place.with_priority > 0) key += "-priority";
  if (place.approved_earlier > 0) key += "-approved";
  if (place.registered_earlier > 0) key += "-registered";
  return say(std::move(key), {{"priority", std::int64_t{place.with_priority}},
                              {"rules", place.priority},
                              {"approved", std::int64_t{place.approved_earlier}},
                              {"registered", std::int64_t{place.registered_earlier}}});
}

}  // namespace

void place_members(Object& object, const PlaceInLine& place) {
  object.member("position", place.position, at_least(1));
  object.member("before", place.before(), "how many people go before");
  object.member("because", because(place), "why they go before");
  object.member(
      "group", place.group,
      at_least(1, "the cohort that the place falls in, 1 for the next; null if cohorts have no size"));
}

void add_place(render::Document& document, const PlaceInLine& place) {
  document.blocks.emplace_back(
      render::Paragraph{say("place.position", {{"position", std::int64_t{place.position}}})});
  document.blocks.emplace_back(render::Paragraph{because(place)});
  if (!place.group) return;
  document.blocks.emplace_back(
      render::Paragraph{say(*place.group == 1 ? "place.next-group" : "place.later-group",
                            {{"group", std::int64_t{*place.group}}})});
}

}  // namespace traject::report
