#include "report/enrolment/invite.hpp"

#include <array>

#include "model/person.hpp"
#include "model/programme.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/enrolment/entries.hpp"

namespace traject::report {
namespace {

using actions::Invitations;
using actions::InviteBalance;
using actions::Invitee;
using actions::Undecided;
using actions::WithdrawnBefore;
using model::PersonId;
using model::Records;
using render::Document;
using render::Table;

std::array<std::pair<const char*, int>, 8> counts(const InviteBalance& balance) {
  return {{{"people", balance.people},
           {"invite", balance.invite},
           {"earlier", balance.earlier},
           {"unknown", balance.unknown},
           {"registered", balance.registered},
           {"placed", balance.placed},
           {"withdrawn", balance.withdrawn},
           {"not_eligible", balance.not_eligible}}};
}

Cell email_of(const Records& records, const PersonId& person) {
  const auto found = records.names.find(person);
  if (found == records.names.end() || !found->second.email) return {};
  return cell(*found->second.email);
}

enum class Addresses { told, not_told };

// With addresses, for spreadsheets and mail merge.
Table invitees_table(const Invitations& invitations, const Records& records, Addresses addresses) {
  const OnlyIf with_addresses{addresses == Addresses::told};
  const auto of_manager = [&](const Invitee& each, auto* told) {
    return each.manager ? told(records, *each.manager) : Cell{};
  };
  return table_of<Invitee>(
      invitations.invite,
      {{column("person"), &Invitee::person},
       {column("name"), [&](auto& each) { return name_of(records, each.person); }},
       {column("email"), [&](auto& each) { return email_of(records, each.person); }, with_addresses},
       {column("since"), &Invitee::since},
       {column("manager"), &Invitee::manager},
       {column("manager_name"), [&](auto& each) { return of_manager(each, name_of); }},
       {column("manager_email"), [&](auto& each) { return of_manager(each, email_of); }, with_addresses}});
}

std::vector<std::string> texts_of(const std::vector<PersonId>& people) {
  std::vector<std::string> texts;
  for (const auto& person : people) texts.push_back(person.str());
  return texts;
}

Table managers(const Invitations& invitations, const Records& records) {
  using Manager = actions::PeopleOfManagers::value_type;
  return table_of<Manager>(
      invitations.managers,
      {{column("manager"), &Manager::first},
       {column("name"), [&](auto& each) { return name_of(records, each.first); }},
       {right_column("count"), [](auto& each) { return each.second.size(); }},
       {wrapping_column("people"), [](auto& each) { return texts_of(each.second); }}});
}

Table without_manager(const Invitations& invitations, const Records& records) {
  return table_of<PersonId>(invitations.without_manager,
                            {{column("person"), std::identity{}},
                             {column("name"), [&](auto& person) { return name_of(records, person); }}});
}

std::vector<base::Word> missing_words(const Undecided& undecided) {
  std::vector<base::Word> fields;
  for (const auto& field : undecided.missing) fields.push_back(word("missing", field));
  return fields;
}

Table unknown(const Invitations& invitations, const Records& records) {
  return table_of<Undecided>(
      invitations.unknown, {{column("person"), &Undecided::person},
                            {column("name"), [&](auto& each) { return name_of(records, each.person); }},
                            {wrapping_column("missing"), missing_words}});
}

Table withdrawn(const Invitations& invitations, const Records& records) {
  return table_of<WithdrawnBefore>(
      invitations.withdrawn, {{column("person"), &WithdrawnBefore::person},
                              {column("name"), [&](auto& each) { return name_of(records, each.person); }},
                              {column("date"), &WithdrawnBefore::date}});
}

render::Facts failed_rules(const Invitations& invitations) {
  render::Facts facts;
  for (const auto& failed : invitations.not_eligible)
    facts.rows.emplace_back(Cell{failed.title}, cell(failed.people));
  return facts;
}

std::vector<calendar::Warning> warnings(const Invitations& invitations) {
  std::vector<calendar::Warning> list;
  for (const auto& invitee : invitations.invite) {
    if (invitee.warning) list.push_back(*invitee.warning);
  }
  return list;
}

std::vector<WarningOf> warnings_by_person(const Invitations& invitations) {
  std::vector<WarningOf> list;
  for (const auto& invitee : invitations.invite) {
    if (invitee.warning) list.push_back({invitee.person, *invitee.warning});
  }
  return list;
}

void invitee_members(Object& object, const actions::Invitee& invitee) {
  object.member("person", invitee.person);
  object.member("manager", invitee.manager, "on file on the as-of day");
  object.member("since", invitee.since,
                "the first day of the unbroken period in which the rules are met; null if no fact marks it");
  object.member("changes_on", invitee.changes_on, "the next day on which that changes by itself");
}

void manager_members(Object& object, const std::pair<const PersonId, std::vector<PersonId>>& manager) {
  object.member("manager", manager.first);
  object.member("people", manager.second);
}

void undecided_members(Object& object, const actions::Undecided& undecided) {
  object.member("person", undecided.person);
  object.member("code", Code{undecided.code});
  object.member("because", undecided.message);
  object.member("missing", undecided.missing, "the fields that would decide it");
}

void withdrawn_members(Object& object, const actions::WithdrawnBefore& withdrawn) {
  object.member("person", withdrawn.person);
  object.member("date", withdrawn.date);
}

void failed_members(Object& object, const actions::FailedRule& failed) {
  object.member("rule", failed.rule);
  object.member("people", failed.people, at_least(1));
}

void invite_balance_members(Object& object, const InviteBalance& balance) {
  object.member("people", balance.people);
  object.member("invite", balance.invite);
  object.member("earlier", balance.earlier, "eligible since before the requested day");
  object.member("unknown", balance.unknown);
  object.member("registered", balance.registered);
  object.member("placed", balance.placed, "has or had a place in a cohort, or has completed the programme");
  object.member("withdrawn", balance.withdrawn);
  object.member("not_eligible", balance.not_eligible);
}

void invite_members(Object& object, const Invitations& invitations) {
  object.member("programme", invitations.programme);
  object.member("as_of", invitations.as_of);
  object.member("since", invitations.since, "the requested day; null if everybody was asked for");
  object.member("start", invitations.start, "the requested first day of a cohort; null if there is none");
  object.member("invite", invitations.invite, invitee_members);
  object.member(
      "managers", invitations.managers, manager_members, "the managers of people who may be invited");
  object.member(
      "without_manager", invitations.without_manager, "those who may be invited and have no manager on file");
  object.member("unknown", invitations.unknown, undecided_members, "people with a missing fact");
  object.member("withdrawn", invitations.withdrawn, withdrawn_members,
                "those who withdrew; they may register again, but are not invited");
  object.member("not_eligible", invitations.not_eligible, failed_members,
                "how many people fail which rule, each counted at the first rule that says no");
  object.member("warnings", warnings_by_person(invitations), warning_members,
                "people who may be invited, but not for long: ages_out, drops_out");
  object.member("balance", invitations.balance, invite_balance_members, "people is the sum of the others");
}

constexpr DocumentKind invite_kind("invite", "Who may be invited to a programme. Exit code 1 if nobody may.",
                                   invite_members);

template <class Rows>
void add_part(Document& document, const char* heading, Rows part) {
  if (part.rows.empty()) return;
  document.blocks.emplace_back(render::Heading{say(heading)});
  document.blocks.emplace_back(std::move(part));
}

base::Message title(const Invitations& invitations, const Records& records) {
  std::vector<std::pair<std::string, base::Value>> values = {
      {"programme", records.programmes.at(invitations.programme).title}, {"date", invitations.as_of}};
  const auto& since = invitations.since;
  const auto& start = invitations.start;
  if (since) values.emplace_back("since", *since);
  if (start) values.emplace_back("start", *start);
  if (since && start) return say("invite.title-since-start", std::move(values));
  if (since) return say("invite.title-since", std::move(values));
  return say(start ? "invite.title-start" : "invite.title", std::move(values));
}

render::Facts balance_of(const Invitations& invitations) {
  render::Facts facts;
  for (const auto& [name, count] : counts(invitations.balance)) {
    const bool asked = invitations.since || std::string_view(name) != "earlier";
    if (asked) facts.rows.emplace_back(word("invite.balance", name), cell(count));
  }
  return facts;
}

}  // namespace

SchemaFile invite_schema() { return invite_kind.schema(); }

Document invite(const Invitations& invitations, const Records& records,
                const std::optional<InviteLetters>& texts) {
  Document document;
  document.data = invite_kind.json(records.settings, invitations);
  document.table = invitees_table(invitations, records, Addresses::told);
  document.blocks.emplace_back(render::Title{title(invitations, records)});
  if (invitations.invite.empty()) {
    document.blocks.emplace_back(render::Paragraph{say("invite.nobody")});
  } else {
    document.blocks.emplace_back(invitees_table(invitations, records, Addresses::not_told));
    if (texts) document.letters = letters(invitations, records, *texts);
  }
  add_part(document, "invite.managers", managers(invitations, records));
  add_part(document, "invite.without-manager", without_manager(invitations, records));
  add_part(document, "invite.unknown", unknown(invitations, records));
  add_part(document, "invite.withdrawn", withdrawn(invitations, records));
  add_warnings(document, warnings(invitations));
  add_part(document, "invite.not-eligible", failed_rules(invitations));
  document.blocks.emplace_back(render::Heading{say("heading.balance")});
  document.blocks.emplace_back(balance_of(invitations));
  return document;
}

}  // namespace traject::report
