#include "cli/people.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/failure.hpp"
#include "base/id.hpp"
#include "base/suggestion.hpp"
#include "model/people_by_name.hpp"

namespace traject::cli {
namespace {

using base::Failure;
using base::FailureKind;

std::vector<std::string> as_texts(const std::vector<model::PersonId>& people) {
  std::vector<std::string> texts;
  for (const auto& person : people) texts.push_back(person.str());
  return texts;
}

// Whom a piece of a name can mean, where these are few.
std::optional<base::Message> hint_for(const model::PeopleByName& people, const std::string& text) {
  constexpr std::size_t few = 10;
  const auto near = as_texts(people.with(text));
  if (near.empty() || near.size() > few) return {};
  if (near.size() == 1) return base::did_you_mean_this(near.front());
  return base::Message{"hint.people-with", {{"people", near}}};
}

// Where each part between commas is one person; a name as "Wit, Noor de" is not.
std::optional<std::vector<std::string>> ids_between_commas(const model::PeopleByName& people,
                                                           const std::string& text) {
  if (text.find(',') == std::string::npos) return {};
  std::vector<std::string> ids;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    const auto meant = people.meant_by(text.substr(at, end - at));
    if (meant.size() != 1) return {};
    ids.push_back(meant.front().str());
    at = end + 1;
  }
  return ids;
}

std::string id_of(const model::PeopleByName& people, const std::string& text) {
  const auto meant = people.meant_by(text);
  if (meant.size() == 1) return meant.front().str();
  if (meant.size() > 1) {
    throw Failure(
        FailureKind::wrong_use, {"failure.several-people", {{"name", text}, {"people", as_texts(meant)}}},
        base::Message{"hint.several-people", {}});
  }
  if (auto ids = ids_between_commas(people, text)) {
    std::string words;
    for (const std::string& id : *ids) words += (words.empty() ? "" : " ") + id;
    throw Failure(FailureKind::wrong_use, {"failure.unknown-person", {{"id", text}}},
                  base::Message{"hint.no-commas", {{"words", words}}});
  }
  const auto hint = hint_for(people, text);
  if (base::is_id(text) && !hint) return text;
  throw Failure(FailureKind::wrong_use, {"failure.unknown-person", {{"id", text}}},
                hint.value_or(base::Message{"hint.find-person", {}}));
}

}  // namespace

void fill_in_people(Desk& desk, const std::vector<TypedPerson>& typed) {
  if (typed.empty()) return;
  const model::Records& records = desk.load_all_days();
  std::optional<model::PeopleByName> people;  // the names are read only where an id does not do
  for (const TypedPerson& person : typed) {
    if (base::is_id(person.text) && records.people.has(model::PersonId(person.text))) {
      person.parameter->take(person.text);
      continue;
    }
    if (!people) people.emplace(records);
    person.parameter->take(id_of(*people, person.text));
  }
}

}  // namespace traject::cli
