#include "report/enrolment/invite.hpp"

#include <array>

#include "render/json.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::Invitations;
using actions::InviteBalance;
using model::PersonId;
using model::Records;
using render::Align;
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

Json date_or_null(const std::optional<base::Date>& day) {
  return day ? Json(base::to_string(*day)) : Json(nullptr);
}

Cell email_of(const Records& records, const PersonId& person) {
  const auto found = records.names.find(person);
  if (found == records.names.end() || !found->second.email) return {};
  return cell(*found->second.email);
}

// For spreadsheets and mail merge: one row per person, with whom to write to.
Table addresses(const Invitations& invitations, const Records& records) {
  Table table{{column("person"), column("name"), column("email"), column("since"), column("manager"),
               column("manager_name"), column("manager_email")},
              {}};
  for (const auto& invitee : invitations.invite) {
    const auto& manager = invitee.manager;
    table.rows.push_back(
        {cell(invitee.person.str()), name_of(records, invitee.person), email_of(records, invitee.person),
         cell(invitee.since), manager ? cell(manager->str()) : Cell{},
         manager ? name_of(records, *manager) : Cell{}, manager ? email_of(records, *manager) : Cell{}});
  }
  return table;
}

Table invited(const Invitations& invitations, const Records& records) {
  Table table{
      {column("person"), column("name"), column("since"), column("manager"), column("manager_name")}, {}};
  for (const auto& invitee : invitations.invite) {
    const auto& manager = invitee.manager;
    table.rows.push_back(
        {cell(invitee.person.str()), name_of(records, invitee.person), cell(invitee.since),
         manager ? cell(manager->str()) : Cell{}, manager ? name_of(records, *manager) : Cell{}});
  }
  return table;
}

std::vector<std::string> texts_of(const std::vector<PersonId>& people) {
  std::vector<std::string> texts;
  for (const auto& person : people) texts.push_back(person.str());
  return texts;
}

Table managers(const Invitations& invitations, const Records& records) {
  Table table{
      {column("manager"), column("name"), column("count", Align::right), column("people", Align::left, true)},
      {}};
  for (const auto& [manager, people] : invitations.managers) {
    table.rows.push_back({cell(manager.str()), name_of(records, manager),
                          cell(static_cast<int>(people.size())), base::Value(texts_of(people))});
  }
  return table;
}

Table without_manager(const Invitations& invitations, const Records& records) {
  Table table{{column("person"), column("name")}, {}};
  for (const auto& person : invitations.without_manager)
    table.rows.push_back({cell(person.str()), name_of(records, person)});
  return table;
}

Table unknown(const Invitations& invitations, const Records& records) {
  Table table{{column("person"), column("name"), column("missing", Align::left, true)}, {}};
  for (const auto& undecided : invitations.unknown) {
    std::vector<base::Word> fields;
    for (const auto& field : undecided.missing) fields.push_back(word("missing", field));
    table.rows.push_back(
        {cell(undecided.person.str()), name_of(records, undecided.person), base::Value(std::move(fields))});
  }
  return table;
}

Table withdrawn(const Invitations& invitations, const Records& records) {
  Table table{{column("person"), column("name"), column("date")}, {}};
  for (const auto& entry : invitations.withdrawn)
    table.rows.push_back({cell(entry.person.str()), name_of(records, entry.person), cell(entry.date)});
  return table;
}

render::Facts failed_rules(const Invitations& invitations) {
  render::Facts facts;
  for (const auto& failed : invitations.not_eligible)
    facts.rows.emplace_back(cell(failed.rule), cell(failed.people));
  return facts;
}

std::vector<calendar::Warning> warnings(const Invitations& invitations) {
  std::vector<calendar::Warning> list;
  for (const auto& invitee : invitations.invite) {
    if (invitee.warning) list.push_back(*invitee.warning);
  }
  return list;
}

void add_people_json(Json& data, const Invitations& invitations) {
  data["invite"] = Json::array();
  for (const auto& invitee : invitations.invite) {
    data["invite"].push_back({{"person", invitee.person.str()},
                              {"manager", invitee.manager ? Json(invitee.manager->str()) : Json(nullptr)},
                              {"since", date_or_null(invitee.since)},
                              {"changes_on", date_or_null(invitee.changes_on)}});
  }
  data["managers"] = Json::array();
  for (const auto& [manager, people] : invitations.managers)
    data["managers"].push_back({{"manager", manager.str()}, {"people", ids(people)}});
  data["without_manager"] = ids(invitations.without_manager);
  data["unknown"] = Json::array();
  for (const auto& undecided : invitations.unknown) {
    data["unknown"].push_back({{"person", undecided.person.str()},
                               {"code", undecided.code},
                               {"because", render::to_json(undecided.because)},
                               {"missing", undecided.missing}});
  }
  data["withdrawn"] = Json::array();
  for (const auto& entry : invitations.withdrawn)
    data["withdrawn"].push_back({{"person", entry.person.str()}, {"date", base::to_string(entry.date)}});
}

Json data_of(const Invitations& invitations, const Records& records) {
  Json data = frame("invite", records.settings);
  data["programme"] = invitations.programme.str();
  data["as_of"] = base::to_string(invitations.as_of);
  data["since"] = date_or_null(invitations.since);
  add_people_json(data, invitations);
  data["not_eligible"] = Json::array();
  for (const auto& failed : invitations.not_eligible)
    data["not_eligible"].push_back({{"rule", failed.rule}, {"people", failed.people}});
  data["warnings"] = Json::array();
  for (const auto& invitee : invitations.invite) {
    if (!invitee.warning) continue;
    data["warnings"].push_back({{"code", invitee.warning->code},
                                {"person", invitee.person.str()},
                                {"date", base::to_string(invitee.warning->date)},
                                {"message", render::to_json(invitee.warning->message)}});
  }
  data["balance"] = Json::object();
  for (const auto& [name, count] : counts(invitations.balance)) data["balance"][name] = count;
  return data;
}

template <class Rows>
void add_part(Document& document, const char* heading, Rows part) {
  if (part.rows.empty()) return;
  document.blocks.emplace_back(render::Heading{say(heading)});
  document.blocks.emplace_back(std::move(part));
}

base::Message title(const Invitations& invitations, const Records& records) {
  std::vector<std::pair<std::string, base::Value>> values = {
      {"programme", records.programmes.at(invitations.programme).title}, {"date", invitations.as_of}};
  if (!invitations.since) return say("invite.title", std::move(values));
  values.emplace_back("since", *invitations.since);
  return say("invite.title-since", std::move(values));
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

Document invite(const Invitations& invitations, const Records& records,
                const std::optional<InviteLetters>& texts) {
  Document document;
  document.data = data_of(invitations, records);
  document.table = addresses(invitations, records);
  document.blocks.emplace_back(render::Title{title(invitations, records)});
  if (invitations.invite.empty()) {
    document.blocks.emplace_back(render::Paragraph{say("invite.nobody")});
  } else {
    document.blocks.emplace_back(invited(invitations, records));
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
