#include "report/cohorts/cohort_months.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "calendar/block_checker.hpp"
#include "calendar/school_holidays.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/settings.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::CohortCalendar;

// What can happen on a day, most important first, with the text before and after its number.
constexpr std::pair<const char*, const char*> kinds[] = {
    {"session", "[]"}, {"talk", "()"}, {"skipped", "xx"}, {"day_off", "--"}, {"school_holiday", " ~"}};

class Marker {
 public:
  explicit Marker(const model::Records& records)
      : records_(records), blocks_(records), region_(model::school_region_of(records.settings)) {}

  void add(const CohortCalendar& calendar) {
    for (const auto& session : calendar.view.sessions) {
      if (session.cancelled) continue;
      for (auto day = session.date; day <= session.last_day(); day += base::Days{1}) mark(day, "session");
    }
    for (const auto& own : calendar.talks) mark(own.talk.date, "talk");
    for (const auto& skipped : calendar.view.cohort.skipped) mark(skipped.date, "skipped");
  }

  render::Months months() {
    render::Months months{first_, last_, {}};
    const base::Date end = base::add_months(last_, 1);
    for (auto day = base::add_months(first_, -1); day <= end; day += base::Days{1}) {
      if (blocks_.closed_on(day)) mark_quietly(day, "day_off");
      if (calendar::school_day(day, *records_.school_holidays, region_).holiday)
        mark_quietly(day, "school_holiday");
    }
    for (const auto& [kind, around] : kinds) {
      for (const auto day : days_[kind]) months.marks.emplace(day, around);
    }
    return months;
  }

  [[nodiscard]] bool is_empty() const { return days_.empty(); }
  // The marks used in those months.
  [[nodiscard]] render::Facts legend() const {
    render::Facts facts;
    for (const auto& [kind, around] : kinds) {
      const auto days = days_.find(kind);
      if (days == days_.end()) continue;
      std::string sample(around);
      sample.insert(1, "  ");
      facts.rows.emplace_back(cell(std::move(sample)), base::Value(word("mark", kind)));
    }
    return facts;
  }

 private:
  void mark(base::Date day, const char* kind) {
    first_ = days_.empty() ? day : std::min(first_, day);
    last_ = days_.empty() ? day : std::max(last_, day);
    days_[kind].insert(day);
  }
  // Marks a day without making the calendar longer.
  void mark_quietly(base::Date day, const char* kind) {
    const auto month = [](base::Date date) { return base::to_string(date).substr(0, 7); };
    if (month(day) >= month(first_) && month(day) <= month(last_)) days_[kind].insert(day);
  }

  const model::Records& records_;
  calendar::BlockChecker blocks_;
  model::SchoolRegion region_;
  std::map<std::string, std::set<base::Date>> days_;  // by kind
  base::Date first_;
  base::Date last_;
};

}  // namespace

void add_months(render::Document& document, const std::vector<CohortCalendar>& calendars,
                const model::Records& records) {
  Marker marker(records);
  for (const CohortCalendar& calendar : calendars) marker.add(calendar);
  if (marker.is_empty()) return;
  document.blocks.emplace_back(marker.months());
  document.blocks.emplace_back(marker.legend());
}

}  // namespace traject::report
