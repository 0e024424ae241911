// What the rules of a programme say about one person: an answer, and why.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/message.hpp"
#include "model/rule.hpp"
#include "model/words.hpp"

namespace traject::eligibility {

// A missing fact makes the answer unknown, never a silent no.
enum class Answer { no, unknown, yes };

// A fact on which an answer is based. Never a date of birth, only an age.
struct Fact {
  std::string name;  // also the placeholder in the sentence
  base::Value value;

  [[nodiscard]] base::Word label() const { return {"fact." + name}; }
  friend bool operator==(const Fact&, const Fact&) = default;
};

// A change of the answer that comes by itself, without anybody recording anything.
struct Turn {
  base::Date on;
  Answer to{};
  std::string code;       // of the rule that decides then; empty if all say yes
  base::Message because;  // of the same rule
  friend bool operator==(const Turn&, const Turn&) = default;
};

struct RuleVerdict {
  std::string rule;   // model::rule_name()
  base::Value title;  // model::rule_title()
  model::RuleKind kind{};
  Answer answer{};
  std::string code;       // snake_case, stable: "too_old"
  base::Message because;  // without a subject: "is 36 op 5 juli 2021; ..."
  std::optional<std::string> source;
  std::vector<Fact> facts;
  std::vector<std::string>
      missing;  // the fewest fields that would decide an unknown answer: "born", "employed.from"
  std::optional<Turn> changes;  // the first one after the as-of day
};

struct Verdict {
  Answer answer = Answer::yes;
  std::vector<RuleVerdict> rules;  // in the programme's order
  std::optional<Turn> changes;

  [[nodiscard]] std::optional<base::Date> changes_on() const {
    return changes ? std::optional(changes->on) : std::nullopt;
  }
};

// The fields that would decide an unknown verdict, each once; empty if the verdict is known.
[[nodiscard]] std::vector<std::string> missing_facts(const Verdict& verdict);

// The first rule that says no, or else the first that is unknown; null if all say yes.
[[nodiscard]] const RuleVerdict* deciding_rule(const Verdict& verdict);

}  // namespace traject::eligibility

namespace traject::model {

template <>
inline constexpr auto words<eligibility::Answer> = std::to_array<std::string_view>({"no", "unknown", "yes"});

}  // namespace traject::model
