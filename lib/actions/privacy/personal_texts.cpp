#include "actions/privacy/personal_texts.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <unordered_map>

#include "model/person.hpp"
#include "model/record_slot.hpp"

namespace traject::actions {
namespace {

using model::PersonId;
using model::Records;
using model::RecordType;

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || byte == '@' ||
         byte == '.' || byte == '-' || byte == '_' || byte == '+';
}

// Words in small letters. A full stop ends a sentence, or stands in an address.
std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  const auto end = [&] {
    while (!word.empty() && (word.back() == '.' || word.back() == '-')) word.pop_back();
    if (!word.empty()) words.push_back(word);
    word.clear();
  };
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (is_letter(c)) {
      word += c;
    } else {
      end();
    }
  }
  end();
  return words;
}

// What is looked for, by its first word.
class Sought {
 public:
  void add(const PersonId& person, const std::string& text) {
    auto words = words_of(text);
    if (!words.empty()) by_first_[words.front()].emplace_back(std::move(words), person);
  }
  void add(const PersonId& person, const model::Name& name) {
    if (name.name && name.name->find(' ') != std::string::npos) add(person, *name.name);
    if (name.email) add(person, *name.email);
  }

  // Everybody who is named in a text.
  [[nodiscard]] std::set<PersonId> in(const std::string& text) const {
    std::set<PersonId> people;
    if (by_first_.empty()) return people;
    const auto words = words_of(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto found = by_first_.find(words[i]);
      if (found == by_first_.end()) continue;
      for (const auto& [sought, person] : found->second) {
        const bool fits =
            sought.size() <= words.size() - i &&
            std::equal(sought.begin(), sought.end(), words.begin() + static_cast<std::ptrdiff_t>(i));
        if (fits) people.insert(person);
      }
    }
    return people;
  }

 private:
  std::unordered_map<std::string, std::vector<std::pair<std::vector<std::string>, PersonId>>> by_first_;
};

bool may_name_people(const model::RecordFile& file) {
  return file.type == RecordType::names || file.type == RecordType::traject;
}

// The names are read only if there is a text to look for them in.
std::vector<PersonalText> naming(const std::vector<model::TextPlace>& texts, const Records& records) {
  if (texts.empty()) return {};
  Sought sought;
  for (const auto& [person, name] : records.names) sought.add(person, name);
  std::vector<PersonalText> found;
  for (const auto& text : texts) {
    if (may_name_people(text.place.file)) continue;
    for (const PersonId& person : sought.in(text.text)) found.push_back({text.place, person});
  }
  return found;
}

std::vector<model::TextPlace> new_texts(const model::Change& change, const Records& records) {
  const auto file = model::record_file(change.file);
  if (may_name_people(*file)) return {};
  auto texts = model::texts_in(*file, change.record);
  if (texts.empty()) return texts;
  if (const auto before = model::copy_of(records, *file)) {
    std::set<std::string> known;
    for (auto& text : model::texts_in(*file, *before)) known.insert(std::move(text.text));
    std::erase_if(texts, [&known](const model::TextPlace& text) { return known.contains(text.text); });
  }
  return texts;
}

}  // namespace

std::vector<PersonalText> personal_texts(const Records& records) {
  if (records.names.empty()) return {};
  return naming(model::texts_in(records), records);
}

std::vector<PersonalText> personal_texts(const model::Changes& changes, const Records& records) {
  std::vector<model::TextPlace> all;
  for (const model::Change& change : changes) {
    auto texts = new_texts(change, records);
    all.insert(all.end(), std::make_move_iterator(texts.begin()), std::make_move_iterator(texts.end()));
  }
  return naming(all, records);
}

std::vector<std::string> files_naming(const std::map<std::string, std::string>& texts, const Records& names,
                                      const PersonId& person) {
  const auto name = names.names.find(person);
  if (name == names.names.end()) return {};
  Sought sought;
  sought.add(person, name->second);
  if (name->second.number) sought.add(person, *name->second.number);
  std::vector<std::string> files;
  for (const auto& [file, text] : texts) {
    if (!sought.in(text).empty()) files.push_back(file);
  }
  return files;
}

}  // namespace traject::actions
