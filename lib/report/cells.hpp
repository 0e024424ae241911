// What several documents share: cells, headings, and how they show people.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/id.hpp"
#include "eligibility/queue.hpp"
#include "model/change.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/object.hpp"

namespace traject::report {

using render::Cell;

[[nodiscard]] base::Word word(std::string_view group, std::string_view name);
[[nodiscard]] base::Message say(std::string key,
                                std::vector<std::pair<std::string, base::Value>> values = {});

[[nodiscard]] Cell cell(std::string text);
[[nodiscard]] Cell cell(int number);
[[nodiscard]] Cell cell(std::int64_t number);
[[nodiscard]] Cell cell(std::size_t count);
[[nodiscard]] Cell cell(base::Number number);
[[nodiscard]] Cell cell(base::Money money);
[[nodiscard]] Cell cell(base::Date day);
[[nodiscard]] Cell cell(base::TimeOfDay time);
[[nodiscard]] Cell cell(base::Moment moment);
[[nodiscard]] Cell cell(base::Word word);
[[nodiscard]] Cell cell(std::vector<std::string> texts);
[[nodiscard]] Cell cell(std::vector<base::Word> words);
[[nodiscard]] Cell cell(const base::Message& message);
// Stands for a count that must stay hidden. Not for spreadsheets: they get an empty cell, to calculate with.
[[nodiscard]] Cell hidden_count();
template <class Record>
[[nodiscard]] Cell cell(const base::Id<Record>& id) {
  return cell(id.str());
}
// Empty if there is no value.
template <class Value>
[[nodiscard]] Cell cell(const std::optional<Value>& value) {
  return value ? cell(*value) : Cell{};
}

// The person's name as in names/; empty if there is none.
[[nodiscard]] Cell name_of(const model::Records& records, const model::PersonId& person);
// The person's name, or the id if names/ has none, so that a letter always says whom it is for.
[[nodiscard]] std::string name_or_id(const model::Records& records, const model::PersonId& person);

// A column whose heading is `column.<key>`.
[[nodiscard]] render::Column column(std::string key, render::Align align = render::Align::left,
                                    bool wraps = false);

// The same for figures, aligned right.
[[nodiscard]] render::Column right_column(std::string key);
// The same for sentences, which take the rest of the width.
[[nodiscard]] render::Column wrapping_column(std::string key);

// A heading and a table below it; nothing if the table has no rows.
void add_table(render::Document& document, base::Message heading, render::Table table);

// A heading and a bullet for each warning; nothing if there are none.
template <class Warnings>
void add_warnings(render::Document& document, const Warnings& warnings) {
  if (warnings.empty()) return;
  std::vector<base::Message> messages;
  for (const auto& warning : warnings) messages.push_back(warning.message);
  document.blocks.emplace_back(render::Heading{say("heading.warnings")});
  document.blocks.emplace_back(render::Bullets{std::move(messages), render::Tone::warning});
}

// The totals of the queue, as labels and numbers, and in JSON.
[[nodiscard]] render::Facts balance_facts(const eligibility::Balance& balance);
void balance_members(Object& object, const eligibility::Balance& balance);

}  // namespace traject::report
