#include "report/pages/time_figures.hpp"

#include <algorithm>
#include <set>

#include "base/date.hpp"
#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"

namespace traject::report {
namespace {

using render::StretchKind;

std::int64_t count_of(const std::vector<calendar::DatedSession>& sessions) {
  return std::ranges::count(sessions, false, &calendar::DatedSession::cancelled);
}

Cell times(const calendar::DatedSession& session) {
  return cell(base::to_string(session.from) + "–" + base::to_string(session.until));
}

render::Strand sessions_strand(const std::vector<calendar::DatedSession>& sessions, Cell label) {
  render::Strand strand{std::move(label), cell(count_of(sessions)), {}};
  for (const auto& session : sessions)
    strand.stretches.push_back(
        {session.date, session.last_day(), session.cancelled ? StretchKind::open : StretchKind::solid});
  return strand;
}

// Each skipped day with its reason, which explains the hatching.
render::Strand skipped_strand(const std::vector<model::Skipped>& skipped) {
  render::Strand strand{word("page.strand", "skipped"), {}, {}};
  std::vector<std::string> reasons;
  for (const auto& [date, because] : skipped) {
    strand.stretches.push_back({date, date, StretchKind::hatched});
    if (std::ranges::find(reasons, because) == reasons.end()) reasons.push_back(because);
  }
  strand.figure = base::Value(std::move(reasons));
  return strand;
}

// Each talk is with one person.
std::vector<std::int64_t> talk_counts(const model::Talks& talks) {
  std::set<model::PersonId> people;
  for (const model::Talk& talk : talks.talks) people.insert(talk.person);
  return {static_cast<std::int64_t>(people.size()), static_cast<std::int64_t>(talks.talks.size())};
}

struct Row {
  base::Date date;
  std::vector<Cell> cells;
};

render::Table dates_table(const actions::CohortView& view) {
  std::vector<Row> rows;
  std::int64_t number = 0;
  for (const auto& session : view.sessions)
    rows.push_back({session.date,
                    {cell(++number), cell(session.date), times(session), cell(session.title),
                     session.cancelled ? Cell{word("page", "cancelled")} : Cell{}}});
  for (const auto& [date, because] : view.cohort.skipped)
    rows.push_back({date, {Cell{}, cell(date), Cell{}, cell(because), word("page", "skipped")}});
  std::ranges::stable_sort(rows, {}, &Row::date);
  render::Table table{{right_column("number"), column("date"), column("time"),
                       column("session", render::Align::left, true), column("status")},
                      {}};
  for (Row& row : rows) table.rows.push_back(std::move(row.cells));
  return table;
}

base::Message title_of(const actions::CohortView& view) {
  const auto skipped = static_cast<std::int64_t>(view.cohort.skipped.size());
  return say(skipped == 0 ? "page.sessions" : "page.sessions-skipped",
             {{"count", count_of(view.sessions)},
              {"from", view.first()},
              {"until", view.end()},
              {"skipped", skipped}});
}

}  // namespace

void add_timeline(Page& page, const actions::CohortPage& cohort) {
  const actions::CohortView& view = cohort.view;
  page.part("page.part.dates");
  if (view.sessions.empty()) return;
  render::Timeline line{view.first(), view.end(), {}};
  line.strands.push_back(sessions_strand(view.sessions, word("page.strand", "sessions")));
  if (!view.cohort.skipped.empty()) line.strands.push_back(skipped_strand(view.cohort.skipped));
  const auto talks = page.records().talks.find(cohort.cohort);
  if (talks != page.records().talks.end() && !talks->second.talks.empty() &&
      page.may_show(talk_counts(talks->second))) {
    render::Strand strand{
        word("page.strand", "talks"), cell(static_cast<std::int64_t>(talks->second.talks.size())), {}};
    for (const model::Talk& talk : talks->second.talks) {
      line.first = std::min(line.first, talk.date);
      line.last = std::max(line.last, talk.date);
      strand.stretches.push_back({talk.date, talk.date, StretchKind::light});
    }
    std::ranges::sort(strand.stretches, {}, &render::Stretch::from);
    line.strands.push_back(std::move(strand));
  }
  if (!cohort.holidays.empty()) {
    render::Strand strand{word("page.strand", "holidays"), {}, {}};
    for (const model::Period& holiday : cohort.holidays)
      strand.stretches.push_back({holiday.from, holiday.until, StretchKind::open});
    line.strands.push_back(std::move(strand));
  }
  const base::Message title = title_of(view);
  page.finding(title);
  page.figure(title, std::move(line), dates_table(view));
}

void add_timelines(Page& page, const std::vector<CohortDates>& cohorts, base::Message title) {
  page.part("page.part.dates");
  render::Table table{{column("cohort"), column("programme", render::Align::left, true), column("from"),
                       column("until"), right_column("sessions")},
                      {}};
  std::optional<render::Timeline> line;
  for (const CohortDates& cohort : cohorts) {
    if (cohort.sessions.empty()) continue;
    base::Date first = cohort.sessions.front().date;
    base::Date last = first;
    for (const auto& session : cohort.sessions) {
      first = std::min(first, session.date);
      last = std::max(last, session.last_day());
    }
    if (!line) line = render::Timeline{first, last, {}};
    line->first = std::min(line->first, first);
    line->last = std::max(line->last, last);
    line->strands.push_back(sessions_strand(cohort.sessions, cell(cohort.id)));
    table.rows.push_back({cell(cohort.id), cell(cohort.programme_title), cell(first), cell(last),
                          cell(count_of(cohort.sessions))});
  }
  if (!line) return;
  page.finding(title);
  page.figure(std::move(title), std::move(*line), std::move(table));
}

}  // namespace traject::report
