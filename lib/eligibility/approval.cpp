#include "eligibility/approval.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "eligibility/facts_at.hpp"
#include "eligibility/rule_finding.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"

namespace traject::eligibility {
namespace {

using base::Date;
using model::ManagerWord;
using model::PersonFacts;
using model::PersonId;

// Later enumerators take precedence, whatever the dates.
enum class Voice { silent, somebody_else, no_manager, own_manager };

// A yes or a no, and who gave it. "The manager" is the one on file on the day it was given.
struct Said {
  Voice voice = Voice::silent;
  Answer answer{};
  PersonId by;
  Date on;
  std::optional<PersonId> manager;
  std::optional<std::string> because;
};

Voice voice_of(const PersonId& by, const std::optional<PersonId>& manager) {
  if (!manager) return Voice::no_manager;
  return *manager == by ? Voice::own_manager : Voice::somebody_else;
}

Said heard(const ManagerWord& word, Answer answer, const Situation& situation) {
  if (word.date > situation.known_until()) return {};
  const auto& manager = fact_at(situation.person, &PersonFacts::manager, word.date);
  return {.voice = voice_of(word.by, manager),
          .answer = answer,
          .by = word.by,
          .on = word.date,
          .manager = manager,
          .because = word.because};
}

// Of several answers of the same kind, the one that decides: the last of the same voice, by date and not by position,
// because a record written by hand may list them in another order.
Said heard(const std::vector<ManagerWord>& earlier, const std::optional<ManagerWord>& last, Answer answer,
           const Situation& situation) {
  Said deciding;
  const auto hear = [&](const ManagerWord& word) {
    Said said = heard(word, answer, situation);
    if (said.voice == Voice::silent || said.voice < deciding.voice) return;
    if (said.voice > deciding.voice || said.on >= deciding.on) deciding = std::move(said);
  };
  std::for_each(earlier.begin(), earlier.end(), hear);
  if (last) hear(*last);
  return deciding;
}

Said approval_in(const Situation& situation) {
  if (situation.registration == nullptr) return {};
  const auto& facts = *situation.registration;
  return heard(facts.earlier_approvals, facts.approval, Answer::yes, situation);
}

Said denial_in(const Situation& situation) {
  if (situation.registration == nullptr) return {};
  const auto& facts = *situation.registration;
  return heard(facts.earlier_denials, facts.denial, Answer::no, situation);
}

// The one that decides: the own manager's answer goes before one without a manager on file, and that before somebody else's.
Said deciding(const Said& approval, const Said& denial) {
  for (const Voice voice : {Voice::own_manager, Voice::no_manager, Voice::somebody_else}) {
    const bool yes = approval.voice == voice;
    const bool no = denial.voice == voice;
    if (yes && no) return approval.on > denial.on ? approval : denial;
    if (yes || no) return yes ? approval : denial;
  }
  return {};
}

std::vector<Fact> facts_of(const Said& said) {
  std::vector<Fact> facts = {{"by", said.by.str()}, {"given_on", said.on}};
  if (said.manager) facts.push_back({"manager", said.manager->str()});
  if (said.because) facts.push_back({"because", *said.because});
  return facts;
}

RuleVerdict own_word(const Said& said) {
  const std::string code = said.answer == Answer::yes ? "approved" : "denied";
  return found({.answer = said.answer,
                .code = code,
                .facts = facts_of(said),
                .sentence = said.because ? code + "_because" : ""});
}

RuleVerdict other_word(const Said& said) {
  return found({.answer = Answer::unknown,
                .code = said.answer == Answer::yes ? "approved_by_other" : "denied_by_other",
                .facts = facts_of(said),
                .missing = {"approval"}});
}

RuleVerdict word_without_manager(const Said& said) {
  return found({.answer = Answer::unknown,
                .code = "no_manager",
                .facts = facts_of(said),
                .missing = {"manager"},
                .sentence = "no_manager_then"});
}

RuleVerdict no_word(const Situation& situation) {
  const auto& manager = fact_at(situation.person, &PersonFacts::manager, situation.as_of());
  if (!manager) {
    return found({.answer = Answer::unknown, .code = "no_manager", .missing = {"manager", "approval"}});
  }
  return found({.answer = Answer::unknown,
                .code = "not_approved_yet",
                .facts = {{"manager", manager->str()}},
                .missing = {"approval"}});
}

}  // namespace

RuleVerdict approved_by_manager(const Situation& situation) {
  const Said said = deciding(approval_in(situation), denial_in(situation));
  switch (said.voice) {
    case Voice::own_manager: return own_word(said);
    case Voice::somebody_else: return other_word(said);
    case Voice::no_manager: return word_without_manager(said);
    case Voice::silent: break;
  }
  return no_word(situation);
}

std::optional<Date> approved_on(const Situation& situation) {
  const Said said = deciding(approval_in(situation), denial_in(situation));
  const bool counts = said.voice == Voice::own_manager && said.answer == Answer::yes;
  return counts ? std::optional(said.on) : std::nullopt;
}

RuleVerdict suitability_talk(const Situation& situation) {
  const auto* registration = situation.registration;
  if (registration != nullptr && registration->suitability_talk &&
      registration->suitability_talk->date <= situation.known_until()) {
    return found({.answer = Answer::yes,
                  .code = "suitability_talk_held",
                  .facts = {{"held_on", registration->suitability_talk->date}}});
  }
  return found(
      {.answer = Answer::unknown, .code = "no_suitability_talk_yet", .missing = {"suitability_talk"}});
}

}  // namespace traject::eligibility
