#include "report/cohorts/letters.hpp"

#include "eligibility/facts_at.hpp"
#include "language/catalogue.hpp"
#include "model/person.hpp"
#include "report/cohorts/letter_fields.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"

namespace traject::report {
namespace {

using actions::CohortPage;
using actions::Recipient;

render::Table sessions_table(const actions::CohortView& view) {
  using calendar::DatedSession;
  return table_of<DatedSession>(
      those(view.sessions, [](const auto& session) { return !session.cancelled; }),
      {{column("date"), &DatedSession::date},
       {column("time"),
        [](auto& session) { return base::to_string(session.from) + "–" + base::to_string(session.until); }},
       {wrapping_column("session"), &DatedSession::title}});
}

class Writer {
 public:
  Writer(const CohortPage& cohort, const LetterRequest& request, const model::Records& records)
      : cohort_(cohort), request_(request), records_(records) {}

  [[nodiscard]] LetterFields fields_for(const Recipient& recipient) const {
    LetterFields fields = fields_of_everybody(records_, recipient.person, cohort_.as_of, request_.language);
    auto& words = fields.words;
    words["programme"] = cohort_.view.programme_title;
    words["cohort"] = cohort_.cohort.str();
    words["start"] = written(cohort_.view.first());
    words["end"] = written(cohort_.view.end());
    if (recipient.position) words["position"] = std::to_string(*recipient.position);
    add_coach(words, recipient);
    add_manager(words, recipient);
    fields.lists.emplace("sessions", sessions_table(cohort_.view));
    fields.lists.emplace("changes", render::Bullets{changes_of(cohort_)});
    return fields;
  }

 private:
  using Words = std::map<std::string, std::string>;

  [[nodiscard]] std::string written(const base::Value& value) const {
    return language::written(value, request_.language);
  }
  void add_coach(Words& words, const Recipient& recipient) const {
    if (!recipient.coach) return;
    const model::PersonId coach(recipient.coach->str());
    words["coach"] = name_or_id(records_, coach);
    words["coach_email"] = email_or_nothing(records_, coach);
  }
  void add_manager(Words& words, const Recipient& recipient) const {
    const auto person = records_.people.find(recipient.person);
    if (person == records_.people.end()) return;
    const auto& manager = eligibility::fact_at(person->second, &model::PersonFacts::manager, cohort_.as_of);
    if (manager) words["manager"] = name_or_id(records_, *manager);
  }

  const CohortPage& cohort_;
  const LetterRequest& request_;
  const model::Records& records_;
};

// Every field that is not a list, as a column for mail merge.
render::Table merge_table(const std::vector<LetterFields>& letters, LetterKind kind) {
  render::Table table;
  for (const std::string& field : letter_fields(kind)) {
    if (!is_list_field(field)) table.columns.push_back(column(field));
  }
  for (const LetterFields& letter : letters) {
    std::vector<Cell> row;
    for (const render::Column& field : table.columns) {
      const auto found = letter.words.find(field.key);
      row.push_back(found == letter.words.end() || found->second.empty() ? Cell{} : cell(found->second));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

// Leaves out sessions that are over: their changes are no longer news.
std::vector<base::Message> changes_of(const CohortPage& cohort) {
  std::vector<base::Message> changes;
  for (const auto& session : cohort.view.sessions) {
    if (session.cancelled && session.last_day() >= cohort.as_of)
      changes.push_back(say("letters.cancelled", {{"session", session.title}, {"date", session.date}}));
  }
  for (const calendar::MovedSession& moved : cohort.view.moved) {
    for (const auto& session : cohort.view.sessions) {
      if (session.id == moved.session && session.last_day() >= cohort.as_of)
        changes.push_back(
            say("letters.moved", {{"session", session.title}, {"from", moved.from}, {"to", moved.to}}));
    }
  }
  return changes;
}

render::Document letters(const CohortPage& cohort, const std::vector<Recipient>& recipients,
                         const LetterRequest& request, const model::Records& records) {
  render::Document document;
  document.data = frame("letters", records.settings);
  document.blocks.emplace_back(render::Title{say(
      "letters.title",
      {{"cohort", cohort.cohort.str()}, {"count", static_cast<std::int64_t>(recipients.size())}})});
  const Writer writer(cohort, request, records);
  std::vector<LetterFields> all;
  render::Table people{{column("person"), column("name"), column("email")}, {}};
  for (const Recipient& recipient : recipients) {
    const LetterFields& fields = all.emplace_back(writer.fields_for(recipient));
    document.letters.push_back(filled(request.text, fields));
    people.rows.push_back({cell(recipient.person), name_of(records, recipient.person),
                           fields.words.at("email").empty() ? Cell{} : cell(fields.words.at("email"))});
  }
  document.table = merge_table(all, request.kind);
  document.blocks.emplace_back(std::move(people));
  return document;
}

}  // namespace traject::report
