#include "store/reading/check_meaning.hpp"

#include <algorithm>
#include <set>

#include "model/oddities/cohort_oddities.hpp"
#include "model/oddities/questions.hpp"
#include "store/reading/check_oddities.hpp"
#include "store/reading/finding.hpp"

namespace traject::store {
namespace {

Span span_of(const Node& map, std::string_view key) {
  const Node* node = map.find(key);
  return node == nullptr ? map.span : node->span;
}

bool is_school_year(const std::string& text) {
  const auto digits = [&](std::size_t from) {
    return text.substr(from, 4).find_first_not_of("0123456789") == std::string::npos;
  };
  return text.size() == 9 && text[4] == '-' && digits(0) && digits(5) &&
         std::stoi(text.substr(5)) == std::stoi(text.substr(0, 4)) + 1;
}

// The summer lasts six weeks and the others at most two, with the weekends around them.
int longest_days(model::SchoolHoliday holiday) { return holiday == model::SchoolHoliday::summer ? 51 : 23; }

// Where the remark is: most are about a value, some about what it is called.
Span span_of(const Node& map, const model::Remark& remark) {
  const Node& value = node_at(map, remark.keys);
  if (remark.code != "wrong-kind-of-question" && remark.code != "label-off-scale") return value.span;
  const Node& around = remark.keys.size() == 1 ? map : *map.find(remark.keys.front());
  for (const Node& key : around.keys) {
    if (key.text == remark.keys.back()) return key.span;
  }
  return value.span;
}

void report_oddities(const Source& source, const Node& map, const model::Remarks& remarks,
                     base::Diagnostics& found) {
  for (const model::Remark& remark : remarks)
    add(found, at(source, span_of(map, remark), wording_of(remark)));
}

template <class Session>
void check_sessions(const Source& source, const Node& map, const std::vector<Session>& sessions,
                    base::Diagnostics& found) {
  std::set<std::string> seen;
  const Node* list = map.find("sessions");
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    const std::string id = sessions[i].session.str();
    if (seen.insert(id).second) continue;
    add(found, at(source, span_of(list->values[i], "session"),
                  {.code = "session-twice", .values = {{"session", id}}}));
  }
}

}  // namespace

void report_backwards(const Source& source, const Node& map, base::Diagnostics& found) {
  add(found, at(source, span_of(map, "until"), {.code = "until-before-from"}));
}

void report_twice(const Source& source, const Node& item, const std::string& id, base::Diagnostics& found) {
  const Node* id_node = item.find("id");
  Wording finding{.code = "named-twice"};
  if (source.about_people()) {
    finding.variant = "private";
  } else {
    finding.values = {{"id", id}};
  }
  // A thing that has an id can get another one; a reference cannot.
  if (id_node != nullptr) finding.hint = base::Message{"hint.named-twice.id", {}};
  add(found, at(source, id_node == nullptr ? item.span : id_node->span, std::move(finding)));
}

void check_meaning(const Source& source, const Node& map, const model::Rule& rule, base::Diagnostics& found) {
  const std::string name(model::word(rule.kind));
  for (const auto key : model::needed_parameters(rule.kind)) {
    if (map.find(key) != nullptr) continue;
    add(found,
        at(source, {map.span.begin, map.span.begin + 1},
           {.code = "missing-parameter", .values = {{"rule", name}, {"parameter", std::string(key)}}}));
  }
  for (const Node& key : map.keys) {
    if (model::takes_parameter(rule.kind, key.text)) continue;
    add(found, at(source, key.span,
                  {.code = "unused-parameter", .values = {{"rule", name}, {"parameter", key.text}}}));
  }
  if (model::is_backwards(rule.from, rule.until)) report_backwards(source, map, found);
}

void check_meaning(const Source& source, const Node& map, const model::SchoolHolidayPeriod& period,
                   base::Diagnostics& found) {
  if (model::is_backwards(period.from, period.until)) return report_backwards(source, map, found);
  const auto days = (period.until - period.from).count() + 1;
  if (days <= longest_days(period.holiday)) return;
  add(found, at(source, span_of(map, "until"), {.code = "long-school-holiday", .values = {{"days", days}}}));
}

void check_meaning(const Source& source, const Node& map, const model::SchoolYear& year,
                   base::Diagnostics& found) {
  if (!is_school_year(year.year)) add(found, at(source, span_of(map, "year"), {.code = "not-a-school-year"}));
}

void check_meaning(const Source& source, const Node& map, const model::Cohort& cohort,
                   base::Diagnostics& found) {
  check_sessions(source, map, cohort.sessions, found);
}

// Two entries need not name the same people as absent.
void check_meaning(const Source& source, const Node& map, const model::Attendance& attendance,
                   base::Diagnostics& found) {
  check_sessions(source, map, attendance.sessions, found);
}

void check_meaning(const Source& source, const Node& map, const model::Question& question,
                   base::Diagnostics& found) {
  report_oddities(source, map, model::oddities(question), found);
}

void check_meaning(const Source& source, const Node& map, const model::Activity& activity,
                   base::Diagnostics& found) {
  report_oddities(source, map, model::oddities(activity), found);
}

}  // namespace traject::store
