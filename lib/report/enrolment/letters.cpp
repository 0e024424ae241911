#include "report/enrolment/letters.hpp"

#include <algorithm>

#include "language/catalogue.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"
#include "model/rule.hpp"
#include "report/cells.hpp"
#include "report/cohorts/letter_fields.hpp"

namespace traject::report {
namespace {

using base::Message;
using base::Value;
using model::PersonId;
using render::Block;
using render::Bullets;

Value whole(std::size_t number) { return static_cast<std::int64_t>(number); }
Value whole(int number) { return std::int64_t{number}; }

// A session about content, not one for meeting each other.
bool is_subject(const model::Session& session) {
  return session.kind == model::SessionKind::training || session.kind == model::SessionKind::module;
}

Message rhythm(const model::Schedule& schedule) {
  const base::Word weekday = word("weekday", model::word(schedule.weekday));
  if (schedule.every_weeks == 1) return say("letter.every-week", {{"weekday", weekday}});
  return say("letter.every-weeks", {{"weeks", whole(schedule.every_weeks)}, {"weekday", weekday}});
}

void add_group(std::vector<Message>& items, const model::Group& group) {
  if (!group.size) return;
  if (group.team_size) {
    items.push_back(
        say("letter.group-in-teams", {{"size", whole(*group.size)}, {"team", whole(*group.team_size)}}));
  } else {
    items.push_back(say("letter.group", {{"size", whole(*group.size)}}));
  }
}

void add_length(std::vector<Message>& items, const model::Schedule& schedule) {
  items.push_back(rhythm(schedule));
  if (!schedule.within_months) return;
  items.push_back(*schedule.within_months == 1
                      ? say("letter.one-month")
                      : say("letter.months", {{"months", whole(*schedule.within_months)}}));
}

// The programme in a few lines, each only if its file has the facts.
std::vector<Message> in_short(const model::Programme& programme) {
  std::vector<Message> items;
  if (programme.group) add_group(items, *programme.group);
  const std::size_t sessions = programme.sessions.size();
  if (sessions == 1) items.push_back(say("letter.one-session"));
  if (sessions > 1) items.push_back(say("letter.sessions", {{"count", whole(sessions)}}));
  if (programme.schedule && sessions != 1) add_length(items, *programme.schedule);
  std::vector<std::string> subjects;
  for (const auto& session : programme.sessions) {
    if (is_subject(session)) subjects.push_back(session.title);
  }
  if (!subjects.empty()) items.push_back(say("letter.subjects", {{"titles", subjects}}));
  for (const auto& series : programme.individual_sessions) {
    items.push_back(say(
        "letter.talks",
        {{"count", whole(series.count)}, {"title", series.title}, {"minutes", whole(series.minutes)}}));
  }
  if (programme.coaching) items.push_back(say("letter.coach"));
  return items;
}

bool asks_for_approval(const model::Programme& programme) {
  return std::any_of(programme.eligibility.begin(), programme.eligibility.end(), [](const model::Rule& rule) {
    return rule.kind == model::RuleKind::approved_by_manager;
  });
}

bool talks_with_manager(const model::Programme& programme) {
  return asks_for_approval(programme) ||
         std::any_of(programme.eligibility.begin(), programme.eligibility.end(),
                     [](const model::Rule& rule) { return rule.kind == model::RuleKind::suitability_talk; });
}

bool goes_by_registration(const model::Group& group) {
  return group.priority.empty() &&
         group.order.value_or(model::QueueOrder::registered_at) == model::QueueOrder::registered_at;
}

// Writes the letters about one programme.
class InviteWriter {
 public:
  InviteWriter(const actions::Invitations& invitations, const model::Records& records,
               const InviteLetters& texts)
      : invitations_(invitations),
        records_(records),
        texts_(texts),
        programme_(records.programmes.at(invitations.programme)) {}

  [[nodiscard]] std::vector<Block> to_person(const actions::Invitee& invitee) const {
    LetterFields fields = common_fields(invitee.person);
    if (invitee.manager) fields.words["manager"] = name_or_id(records_, *invitee.manager);
    if (talks_with_manager(programme_)) fields.words["talk"] = talk(invitee.manager);
    if (asks_for_approval(programme_)) fields.words["approval"] = text(say("letter.approval"));
    if (programme_.group) fields.words["places"] = places(*programme_.group);
    return filled(texts_.to_people, fields);
  }

  [[nodiscard]] std::vector<Block> to_manager(const PersonId& manager,
                                              const std::vector<PersonId>& people) const {
    LetterFields fields = common_fields(manager);
    fields.lists.emplace("people", names_of(people));
    if (asks_for_approval(programme_)) fields.words["approval"] = text(say("letter.your-approval"));
    const auto& funding = programme_.funding;
    if (funding && funding->charge == model::Charge::department)
      fields.words["costs"] = text(say("letter.department-pays"));
    return filled(texts_.to_managers, fields);
  }

  // Not a letter, but a sheet for the person who sends them.
  [[nodiscard]] std::vector<Block> without_manager(const std::vector<PersonId>& people) const {
    return {render::Title{say("invite.without-manager")}, render::Paragraph{say("letter.no-manager")},
            names_of(people)};
  }

 private:
  [[nodiscard]] std::string text(const Message& message) const {
    return language::text(message, texts_.language);
  }

  [[nodiscard]] LetterFields common_fields(const PersonId& to) const {
    LetterFields fields = fields_of_everybody(records_, to, invitations_.as_of, texts_.language);
    fields.words["programme"] = programme_.title;
    if (invitations_.since) fields.words["since"] = language::written(*invitations_.since, texts_.language);
    auto items = in_short(programme_);
    if (!items.empty()) fields.lists.emplace("in_short", Bullets{std::move(items)});
    return fields;
  }

  [[nodiscard]] std::string talk(const std::optional<PersonId>& manager) const {
    const auto known = manager ? records_.names.find(*manager) : records_.names.end();
    if (known == records_.names.end() || !known->second.name) return text(say("letter.talk"));
    return text(say("letter.talk-with", {{"manager", *known->second.name}}));
  }

  [[nodiscard]] std::string places(const model::Group& group) const {
    const bool in_order = goes_by_registration(group);
    const auto start_at = group.start_at ? group.start_at : group.size;
    if (in_order && start_at) return text(say("letter.order-and-start", {{"count", whole(*start_at)}}));
    if (start_at) return text(say("letter.start-at", {{"count", whole(*start_at)}}));
    return in_order ? text(say("letter.order")) : std::string();
  }

  [[nodiscard]] Bullets names_of(const std::vector<PersonId>& people) const {
    Bullets names;
    for (const auto& person : people)
      names.items.push_back(say("letter.one", {{"name", name_or_id(records_, person)}}));
    return names;
  }

  const actions::Invitations& invitations_;
  const model::Records& records_;
  const InviteLetters& texts_;
  const model::Programme& programme_;
};

}  // namespace

std::vector<std::vector<Block>> letters(const actions::Invitations& invitations,
                                        const model::Records& records, const InviteLetters& texts) {
  const InviteWriter writer(invitations, records, texts);
  std::vector<std::vector<Block>> sheets;
  for (const auto& invitee : invitations.invite) sheets.push_back(writer.to_person(invitee));
  for (const auto& [manager, people] : invitations.managers)
    sheets.push_back(writer.to_manager(manager, people));
  if (!invitations.without_manager.empty())
    sheets.push_back(writer.without_manager(invitations.without_manager));
  return sheets;
}

}  // namespace traject::report
