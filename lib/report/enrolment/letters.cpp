#include "report/enrolment/letters.hpp"

#include <algorithm>

#include "report/cells.hpp"

namespace traject::report {
namespace {

using base::Message;
using base::Value;
using model::PersonId;
using render::Block;
using render::Bullets;
using render::Paragraph;

Value whole(std::size_t number) { return static_cast<std::int64_t>(number); }
Value whole(int number) { return std::int64_t{number}; }

// What has to do with content, and not with meeting each other.
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

// The programme in a few lines, each only where its file says so.
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

// Writes the letters about one programme, one after the other.
class Writer {
 public:
  Writer(const actions::Invitations& invitations, const model::Records& records)
      : invitations_(invitations),
        records_(records),
        programme_(records.programmes.at(invitations.programme)),
        contact_(contact(records.settings)) {}

  void to_person(const actions::Invitee& invitee) {
    address(invitee.person, "letter.to", "letter.subject-person");
    write(say("letter.invitation", title()));
    add_in_short("letter.expect");
    if (talks_with_manager(programme_)) write_talk(invitee.manager);
    if (programme_.group) write_places(*programme_.group);
    close("letter.contact");
  }

  void to_manager(const PersonId& manager, const std::vector<PersonId>& people) {
    address(manager, "letter.to-manager", "letter.subject-manager");
    const bool one = people.size() == 1;
    auto values = title();
    if (invitations_.since) values.emplace_back("since", *invitations_.since);
    const std::string whose = one ? "letter.one-of-yours" : "letter.some-of-yours";
    write(say(invitations_.since ? whose + "-since" : whose, values));
    write_names(people);
    write(say(one ? "letter.please-talk-to-one" : "letter.please-talk"));
    if (asks_for_approval(programme_)) write(say("letter.your-approval"));
    const auto& funding = programme_.funding;
    if (funding && funding->charge == model::Charge::department) write(say("letter.department-pays"));
    add_in_short("letter.in-short");
    close("letter.questions");
  }

  // Not a letter, but for whoever sends them.
  void without_manager(const std::vector<PersonId>& people) {
    if (people.empty()) return;
    sheets_.push_back({render::Title{say("invite.without-manager")}});
    write(say("letter.no-manager"));
    write_names(people);
  }

  std::vector<std::vector<Block>> finish() && { return std::move(sheets_); }

 private:
  using Values = std::vector<std::pair<std::string, Value>>;

  static std::string contact(const model::Settings& settings) {
    if (!settings.contact) return {};
    const std::string who = settings.contact->title.value_or("");
    const std::string email = settings.contact->email.value_or("");
    return who.empty() || email.empty() ? who + email : who + ", " + email;
  }

  [[nodiscard]] Values title() const { return {{"programme", programme_.title}}; }

  [[nodiscard]] const model::Name* card(const PersonId& person) const {
    const auto found = records_.names.find(person);
    return found == records_.names.end() ? nullptr : &found->second;
  }
  // Null where it is not known.
  [[nodiscard]] const std::string* name(const PersonId& person) const {
    const auto* known = card(person);
    return known == nullptr || !known->name ? nullptr : &*known->name;
  }

  void write(Message message) { sheets_.back().emplace_back(Paragraph{std::move(message)}); }

  [[nodiscard]] Message named(const std::string& key, const PersonId& person) const {
    const auto* known = name(person);
    if (known == nullptr) return say(key + "-id", {{"person", person.str()}});
    return say(key, {{"name", *known}, {"person", person.str()}});
  }

  void address(const PersonId& person, const std::string& to, const char* subject) {
    sheets_.push_back({render::Title{named(to, person)}});
    render::Facts facts;
    const auto* known = card(person);
    if (known != nullptr && known->email)
      facts.rows.emplace_back(word("letter", "email"), cell(*known->email));
    facts.rows.emplace_back(word("letter", "subject"), cell(say(subject, title())));
    sheets_.back().emplace_back(std::move(facts));
    const auto* called = name(person);
    write(called == nullptr ? say("letter.dear-colleague") : say("letter.dear", {{"name", *called}}));
  }

  void add_in_short(const char* introduction) {
    auto items = in_short(programme_);
    if (items.empty()) return;
    write(say(introduction));
    sheets_.back().emplace_back(Bullets{std::move(items)});
  }

  void write_talk(const std::optional<PersonId>& manager) {
    const auto* known = manager ? name(*manager) : nullptr;
    const std::string key = asks_for_approval(programme_) ? "letter.ask" : "letter.talk";
    write(known == nullptr ? say(key) : say(key + "-with", {{"manager", *known}}));
  }

  void write_places(const model::Group& group) {
    const bool in_order = goes_by_registration(group);
    const auto start_at = group.start_at ? group.start_at : group.size;
    if (in_order && start_at) {
      write(say("letter.order-and-start", {{"count", whole(*start_at)}}));
    } else if (start_at) {
      write(say("letter.start-at", {{"count", whole(*start_at)}}));
    } else if (in_order) {
      write(say("letter.order"));
    }
  }

  void write_names(const std::vector<PersonId>& people) {
    std::vector<Message> names;
    for (const auto& person : people) {
      const auto* known = name(person);
      names.push_back(say("letter.one", {{"name", known == nullptr ? person.str() : *known}}));
    }
    sheets_.back().emplace_back(Bullets{std::move(names)});
  }

  void close(const std::string& question) {
    write(contact_.empty() ? say(question + "-none") : say(question, {{"contact", contact_}}));
    write(say("letter.greeting"));
    const auto& settings = records_.settings;
    const auto who = settings.contact ? settings.contact->title : std::nullopt;
    write(who ? say("letter.signature", {{"title", *who}, {"organisation", settings.organisation}})
              : say("letter.signature-organisation", {{"organisation", settings.organisation}}));
  }

  const actions::Invitations& invitations_;
  const model::Records& records_;
  const model::Programme& programme_;
  std::string contact_;
  std::vector<std::vector<Block>> sheets_;  // one for each letter
};

}  // namespace

std::vector<std::vector<Block>> letters(const actions::Invitations& invitations,
                                        const model::Records& records) {
  Writer writer(invitations, records);
  for (const auto& invitee : invitations.invite) writer.to_person(invitee);
  for (const auto& [manager, people] : invitations.managers) writer.to_manager(manager, people);
  writer.without_manager(invitations.without_manager);
  return std::move(writer).finish();
}

}  // namespace traject::report
