// People's names, addresses and numbers where they do not belong: in the text of other records.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/mentions.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Somebody's name or email address in a record outside names/.
struct PersonalText {
  model::ValuePlace place;
  model::PersonId person;
};

// By file. Ignores the case of letters without accents. A name of one word may be any word, so it is not searched for.
// The organisation's own address in traject.yaml may be a person's address.
[[nodiscard]] std::vector<PersonalText> personal_texts(const model::Records& records);
// The same in what changes, where the text is not on file in that record yet.
[[nodiscard]] std::vector<PersonalText> personal_texts(const model::Changes& changes,
                                                       const model::Records& records);

// The files whose text, comments included, has a person's name, address or number. `texts`: by file.
[[nodiscard]] std::vector<std::string> files_naming(const std::map<std::string, std::string>& texts,
                                                    const model::Records& names,
                                                    const model::PersonId& person);

}  // namespace traject::actions
