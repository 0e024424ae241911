#include "report/pages/people_figures.hpp"

#include <algorithm>
#include <map>

#include "model/registration.hpp"
#include "report/coaches/match_json.hpp"
#include "report/coaches/match_reasons.hpp"
#include "report/learning/questions.hpp"

namespace traject::report {
namespace {

using evaluation::Completion;

const char* code_of(Completion completion) {
  switch (completion) {
    case Completion::completed: return "completed";
    case Completion::not_completed: return "not_completed";
    case Completion::open: break;
  }
  return "open";
}

std::int64_t count_of(const std::vector<evaluation::CompletionOf>& people, Completion wanted) {
  return std::ranges::count(people, wanted, &evaluation::CompletionOf::completion);
}

bool is_in(const std::vector<model::PersonId>& people, const model::PersonId& person) {
  return std::ranges::find(people, person) != people.end();
}

Cell was_there(const actions::Presence& presence, const evaluation::Attended& attended) {
  if (!is_in(presence.expected, attended.person)) return {};
  const bool missed = std::ranges::find(attended.missed, presence.session.id) != attended.missed.end();
  return cell(std::string(missed ? "–" : "✓"));
}

// A column for each session, with its number in the list of dates.
render::Table attendance_grid(const actions::CohortPage& cohort, const model::Records& records) {
  render::Table table{{column("person"), column("name")}, {}};
  for (const actions::Presence& presence : cohort.presence) {
    const auto at = std::ranges::find(cohort.view.sessions, presence.session.id, &calendar::DatedSession::id);
    render::Column made = right_column("session");
    made.title = base::Value(std::int64_t{at - cohort.view.sessions.begin() + 1});
    table.columns.push_back(std::move(made));
  }
  table.columns.push_back(right_column("attended"));
  for (const evaluation::Attended& attended : cohort.evaluation.attendance) {
    std::vector<Cell> row{cell(attended.person), name_of(records, attended.person)};
    for (const actions::Presence& presence : cohort.presence) row.push_back(was_there(presence, attended));
    row.push_back(cell(attended.attended));
    table.rows.push_back(std::move(row));
  }
  return table;
}

// Also how many people were not there, and how many came or left between two sessions.
std::vector<std::int64_t> presence_counts(const std::vector<actions::Presence>& sessions) {
  std::vector<std::int64_t> counts;
  std::vector<std::int64_t> sizes;
  for (const actions::Presence& presence : sessions) {
    sizes.push_back(static_cast<std::int64_t>(presence.expected.size()));
    counts.insert(counts.end(), {sizes.back(), presence.present, sizes.back() - presence.present});
  }
  std::ranges::sort(sizes);
  for (std::size_t i = 1; i < sizes.size(); ++i) counts.push_back(sizes[i] - sizes[i - 1]);
  return counts;
}

std::string level_key(const matching::Level& level) {
  return level.kind == matching::LevelKind::prefer ? "prefer" : std::string(model::word(level.kind));
}

Cell level_cell(const matching::Level& level) {
  if (level.kind == matching::LevelKind::prefer)
    return cell(say("level.prefer", {{"number", static_cast<std::int64_t>(level.wish)}}));
  return word("level", level_key(level));
}

struct LevelCount {
  matching::Level level;
  std::int64_t pairs = 0;
};

std::vector<LevelCount> levels_of(const actions::MatchOutcome& outcome) {
  std::vector<LevelCount> counts;
  for (const matching::Level& level : outcome.levels) {
    const auto count = std::ranges::count_if(
        outcome.pairs, [&](const actions::Pair& pair) { return pair.reason.level == level; });
    counts.push_back({level, count});
  }
  return counts;
}

render::Table pairs_table(const actions::MatchOutcome& outcome, const model::Records& records) {
  render::Table table{{column("participant"), column("name"), column("coach"), column("name"),
                       column("because", render::Align::left, true), column("alternative")},
                      {}};
  for (const actions::Pair& pair : outcome.pairs)
    table.rows.push_back({cell(pair.participant), name_of(records, pair.participant), cell(pair.coach),
                          name_of(records, model::PersonId(pair.coach.str())),
                          cell(because_of(pair, wishes_of(outcome, records, pair.participant))),
                          cell(pair.reason.alternative)});
  return table;
}

const evaluation::CompletionOf* completion_of(const actions::CohortPage& cohort,
                                              const model::PersonId& person) {
  if (!cohort.evaluation.completion) return nullptr;
  const auto found =
      std::ranges::find(*cohort.evaluation.completion, person, &evaluation::CompletionOf::person);
  return found == cohort.evaluation.completion->end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::int64_t> counts_of(const eligibility::Balance& balance) {
  std::vector<std::int64_t> counts{balance.registered, balance.placed,       balance.eligible,
                                   balance.unknown,    balance.not_eligible, balance.withdrawn};
  for (const auto& [cohort, placed] : balance.placed_in) counts.push_back(placed);
  return counts;
}

void add_balance(Page& page, const eligibility::Balance& balance, const std::string& programme,
                 base::Date day) {
  if (!page.shows(Part::queue) || balance.registered == 0) return;
  page.part("page.part.queue");
  const Whole whole{{{word("status", "placed"), balance.placed},
                     {word("status", "eligible"), balance.eligible},
                     {word("status", "unknown"), balance.unknown},
                     {word("status", "not_eligible"), balance.not_eligible},
                     {word("status", "withdrawn"), balance.withdrawn}}};
  base::Message title = say(
      "page.balance",
      {{"registered", std::int64_t{balance.registered}},
       {"placed", std::int64_t{balance.placed}},
       {"waiting", std::int64_t{balance.eligible}},
       {"programme", programme},
       {"date", day}});
  page.figure({.counts = counts_of(balance),
               .title = std::move(title),
               .instead = say("page.registered", {{"programme", programme}, {"date", day}}),
               .picture = whole.bars(word("balance", "registered")),
               .table = whole.table("status")},
              Page::Finding::yes);
}

void add_attendance(Page& page, const actions::CohortPage& cohort) {
  if (!page.shows(Part::attendance) || cohort.presence.empty()) return;
  page.part("page.part.attendance");
  render::Bars bars;
  render::Table table{{column("date"), column("session", render::Align::left, true), right_column("attended"),
                       right_column("participants")},
                      {}};
  std::int64_t present = 0;
  std::int64_t expected = 0;
  for (const actions::Presence& presence : cohort.presence) {
    const auto of = static_cast<std::int64_t>(presence.expected.size());
    present += presence.present;
    expected += of;
    bars.rows.push_back({.label = cell(presence.session.title),
                         .parts = {presence.present},
                         .figure = cell(say("page.of", {{"count", presence.present}, {"of", of}})),
                         .most = of});
    table.rows.push_back(
        {cell(presence.session.date), cell(presence.session.title), cell(presence.present), cell(of)});
  }
  const auto percent = whole_percent(present, expected);
  const auto sessions = static_cast<std::int64_t>(cohort.presence.size());
  base::Message title =
      say("page.attendance", {{"percent", std::int64_t{percent.value_or(0)}}, {"count", sessions}});
  page.figure({.counts = presence_counts(cohort.presence),
               .title = std::move(title),
               .instead = say("page.held", {{"count", sessions}}),
               .picture = std::move(bars),
               .table = std::move(table)},
              Page::Finding::yes);
  if (!page.shows(Part::names)) return;
  page.add(render::Heading{say("page.who-was-there"), true});
  page.add(attendance_grid(cohort, page.records()));
  page.add(render::Paragraph{say("page.how-grid"), render::Tone::quiet});
}

void add_completion(Page& page, const actions::CohortPage& cohort) {
  if (!page.shows(Part::completion) || !cohort.evaluation.completion) return;
  page.part("page.part.completion");
  auto people = *cohort.evaluation.completion;
  const auto& without_records = cohort.evaluation.without_records;
  people.insert(people.end(), without_records.begin(), without_records.end());
  Whole whole;
  for (const Completion completion : {Completion::completed, Completion::open, Completion::not_completed})
    whole.parts.emplace_back(word("completion", code_of(completion)), count_of(people, completion));
  base::Message title =
      say("page.completed",
          {{"count", whole.parts.front().second}, {"of", static_cast<std::int64_t>(people.size())}});
  page.figure({.counts = whole.counts(),
               .title = std::move(title),
               .instead = say("page.completion"),
               .picture = whole.bars(word("page", "participants")),
               .table = whole.table("completion")},
              Page::Finding::yes);
}

void add_coaching(Page& page, const actions::CohortPage& cohort) {
  if (!page.shows(Part::coaching) || !cohort.coaching) return;
  page.part("page.part.coaches");
  const actions::MatchOutcome& outcome = *cohort.coaching;
  render::Bars bars;
  render::Table table{{column("level"), right_column("count")}, {}};
  const auto coached = static_cast<std::int64_t>(outcome.pairs.size());
  const auto taking_part = static_cast<std::int64_t>(cohort.view.cohort.participants.size()) - outcome.left;
  std::vector<std::int64_t> counts{coached, taking_part - coached};
  for (const auto& [level, pairs] : levels_of(outcome)) {
    counts.push_back(pairs);
    bars.rows.push_back({.label = level_cell(level), .parts = {pairs}, .figure = cell(pairs)});
    table.rows.push_back({level_cell(level), cell(pairs)});
  }
  page.figure({.counts = std::move(counts),
               .title = say("page.coached", {{"count", coached}}),
               .instead = say("page.coaches"),
               .picture = std::move(bars),
               .table = std::move(table),
               .notes = {say("page.how-levels")}},
              Page::Finding::no);
  if (!page.shows(Part::names)) return;
  page.add(render::Heading{say("page.pairs"), true});
  page.add(pairs_table(outcome, page.records()));
}

void add_learning(Page& page, const std::optional<evaluation::Learning>& learning) {
  if (!page.shows(Part::learning) || !learning) return;
  page.part("page.part.learning");
  render::Bars bars;
  bars.key = {word("learning", "work"), word("learning", "others"), word("learning", "training")};
  bars.shades = render::Shades::order;
  bars.rows.push_back(
      {.label = word("page", "hours"),
       .parts = {learning->work.units(), learning->others.units(), learning->training.units()},
       .figure = {},
       .most = base::Number(100).units(),
       .inside = {cell(learning->work), cell(learning->others), cell(learning->training)}});
  render::Table table{{column("kind"), right_column("percent"), right_column("hours")}, {}};
  const auto add = [&](const char* kind, base::Number percent, base::Number hours) {
    table.rows.push_back({word("learning", kind), cell(percent), cell(hours)});
  };
  add("work", learning->work, learning->work_hours);
  add("others", learning->others, learning->others_hours);
  add("training", learning->training, learning->training_hours);
  base::Message title =
      say("page.learned",
          {{"work", learning->work}, {"others", learning->others}, {"training", learning->training}});
  page.finding(title);
  page.figure(std::move(title), std::move(bars), std::move(table), {say("page.how-learning")});
}

void add_own_people(Page& page, const actions::CohortPage& cohort) {
  if (!page.shows(Part::own_people) || !page.reading().manager) return;
  page.part("page.part.own-people");
  render::Table table{{column("person"), column("name"), right_column("attended"), column("completion")}, {}};
  std::int64_t taking_part = 0;
  for (const evaluation::Attended& attended : cohort.evaluation.attendance) {
    if (!actions::is_managed_by(page.records(), attended.person, *page.reading().manager, cohort.as_of))
      continue;
    const auto* completion = completion_of(cohort, attended.person);
    if (!attended.left_on) ++taking_part;
    table.rows.push_back(
        {cell(attended.person), name_of(page.records(), attended.person),
         cell(say("page.of",
                  {{"count", std::int64_t{attended.attended}},
                   {"of", attended.attended + static_cast<std::int64_t>(attended.missed.size())}})),
         completion != nullptr ? Cell{word("completion", code_of(completion->completion))} : Cell{}});
  }
  page.finding(say("page.own-people", {{"count", taking_part}}));
  const auto count = static_cast<std::int64_t>(table.rows.size());
  if (count == 0) return;
  page.add(std::move(table));
  if (!cohort.budget || !cohort.budget->budget.per_participant) return;
  const base::Money each = cohort.budget->budget.per_participant->without_vat;
  page.finding(say(
      "page.own-costs",
      {{"each", each}, {"total", base::Money::from_cents(each.cents() * count)}, {"count", count}}));
}

}  // namespace traject::report
