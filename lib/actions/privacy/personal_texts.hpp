// Names, addresses and numbers of people where they do not belong: in the words of other records.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/mentions.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Somebody's name or e-mail address in a record outside names/.
struct PersonalText {
  model::ValuePlace place;
  model::PersonId person;
};

// By file. Capitals without accents make no difference; a name of one word may be any word, and is not looked for. The organisation's own
// address in traject.yaml may be somebody's.
[[nodiscard]] std::vector<PersonalText> personal_texts(const model::Records& records);

// The files whose text has a person's name, address or number, comments too. `texts`: by file.
[[nodiscard]] std::vector<std::string> files_naming(const std::map<std::string, std::string>& texts,
                                                    const model::Records& names,
                                                    const model::PersonId& person);

}  // namespace traject::actions
