#include "report/cohorts/certificate.hpp"

#include "actions/cohorts/places.hpp"
#include "actions/named_records.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"

namespace traject::report {
namespace {

using actions::CohortPage;
using render::Block;

render::Column box(const char* key) {
  render::Column made = column(key);
  made.is_box = true;
  return made;
}

// Hours, rounded to at most one decimal.
base::Number hours_of(std::int64_t minutes) {
  constexpr std::int64_t minutes_an_hour = 60;
  const std::int64_t tenths = (2 * minutes * 10 + minutes_an_hour) / (2 * minutes_an_hour);
  return base::Number::from_units(tenths * base::Number::tenth);
}

render::Table signature(const model::Settings& settings) {
  render::Table table{{column("name"), box("date"), box("signature")}, {}};
  const auto who = settings.contact ? settings.contact->title : std::nullopt;
  table.rows.push_back({cell(who.value_or(settings.organisation)), Cell{}, Cell{}});
  return table;
}

std::vector<Block> sheet_for(const CohortPage& cohort, const actions::Certificate& made,
                             const model::Records& records) {
  std::vector<Block> blocks;
  blocks.emplace_back(render::Title{say("certificate.title")});
  blocks.emplace_back(render::Paragraph{say(
      "certificate.text", {{"name", name_or_id(records, made.person)},
                           {"programme", cohort.view.programme_title},
                           {"organisation", records.settings.organisation}})});
  render::Facts facts;
  facts.rows.emplace_back(
      word("certificate", "period"),
      say("certificate.from-until", {{"from", cohort.view.first()}, {"until", cohort.view.end()}}));
  facts.rows.emplace_back(word("certificate", "sessions"), cell(made.sessions));
  facts.rows.emplace_back(word("certificate", "hours"), cell(hours_of(made.minutes)));
  facts.rows.emplace_back(word("certificate", "date"), cell(cohort.as_of));
  blocks.emplace_back(std::move(facts));
  blocks.emplace_back(signature(records.settings));
  return blocks;
}

template <class Titled, class Key>
Cell title_of(const Titled& shelf, const std::optional<Key>& id) {
  if (!id) return {};
  const auto found = shelf.find(*id);
  return found == shelf.end() ? cell(*id) : cell(found->second.title);
}

std::vector<Block> list_for(const CohortPage& cohort, const calendar::DatedSession& session,
                            const model::Records& records) {
  std::vector<Block> blocks;
  blocks.emplace_back(
      render::Title{say("session.title", {{"session", session.title}, {"cohort", cohort.cohort.str()}})});
  render::Facts facts;
  facts.rows.emplace_back(word("column", "date"), cell(session.date));
  facts.rows.emplace_back(
      word("column", "time"), cell(base::to_string(session.from) + "–" + base::to_string(session.until)));
  if (session.room) facts.rows.emplace_back(word("column", "room"), title_of(records.rooms, session.room));
  if (session.trainer)
    facts.rows.emplace_back(word("column", "trainer"), title_of(records.trainers, session.trainer));
  blocks.emplace_back(std::move(facts));
  auto comers = actions::comers_to(records, cohort.cohort, cohort.view.cohort, session, cohort.as_of);
  std::erase_if(comers, [&](const auto& person) { return model::is_forgotten(records, person); });
  blocks.emplace_back(table_of<model::PersonId>(
      comers, {{right_column("number"), RowNumber{}},
               {column("person"), std::identity{}},
               {column("name"), [&](auto& person) { return name_of(records, person); }},
               {box("signature"), [](auto&) { return Cell{}; }}}));
  return blocks;
}

}  // namespace

render::Document certificate(const CohortPage& cohort, const actions::Certificates& certificates,
                             const model::Records& records) {
  render::Document document;
  document.data = frame("certificate", records.settings);
  document.blocks.emplace_back(render::Title{say(
      "certificate.titles", {{"programme", cohort.view.programme_title},
                             {"count", static_cast<std::int64_t>(certificates.completed.size())}})});
  for (const actions::Certificate& made : certificates.completed)
    document.letters.push_back(sheet_for(cohort, made, records));
  if (document.letters.empty())
    document.blocks.emplace_back(
        render::Paragraph{say(certificates.has_rule ? "certificate.nobody" : "certificate.no-rule")});
  return document;
}

render::Document attendance_sheet(const CohortPage& cohort,
                                  const std::vector<calendar::DatedSession>& sessions,
                                  const model::Records& records) {
  render::Document document;
  document.table = table_of<calendar::DatedSession>(
      sessions, {{column("session"), &calendar::DatedSession::id},
                 {column("absent"), [](auto&) { return Cell{}; }},
                 {column("date"), &calendar::DatedSession::date},
                 {column("title"), &calendar::DatedSession::title}});
  for (const auto& session : sessions) {
    document.letters.push_back(list_for(cohort, session, records));
    for (const Block& block : document.letters.back()) document.blocks.push_back(block);
  }
  return document;
}

}  // namespace traject::report
