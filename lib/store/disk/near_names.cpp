#include "store/disk/near_names.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/id.hpp"
#include "base/suggestion.hpp"
#include "model/record_file.hpp"
#include "store/disk/folder.hpp"

namespace traject::store {
namespace {

// What others call these folders.
const std::map<std::string, std::string>& folders_in_dutch() {
  static const std::map<std::string, std::string> folders = {
      {"coach", "coaches"},
      {"letter", "letters"},
      {"person", "people"},
      {"persons", "people"},
      {"persoon", "people"},
      {"personen", "people"},
      {"mensen", "people"},
      {"medewerker", "people"},
      {"medewerkers", "people"},
      {"programma", "programmes"},
      {"programmas", "programmes"},
      {"programma's", "programmes"},
      {"inschrijvingen", "registrations"},
      {"aanmeldingen", "registrations"},
      {"groepen", "cohorts"},
      {"lichtingen", "cohorts"},
      {"zalen", "rooms"},
      {"ruimtes", "rooms"},
      {"adviseurs", "advisers"},
      {"agenda", "calendar"},
      {"kalender", "calendar"},
      {"formulier", "forms"},
      {"formulieren", "forms"},
      {"plannen", "plans"},
      {"namen", "names"},
      {"naam", "names"},
      {"brief", "letters"},
      {"brieven", "letters"}};
  return folders;
}

}  // namespace

std::string without_capitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
  });
  return text;
}

bool is_record_name(const std::string& name) {
  const std::string small = without_capitals(name);
  return small.ends_with(".yaml") || small.ends_with(".yml");
}

bool is_letter_name(const std::string& name) { return without_capitals(name).ends_with(".md"); }

std::optional<std::string> meant_folder(const std::string& name) {
  const auto dutch = folders_in_dutch().find(without_capitals(name));
  if (dutch != folders_in_dutch().end()) return dutch->second;
  auto folders = record_folders();
  folders.emplace("names");
  folders.emplace("letters");
  const auto nearest = base::nearest(without_capitals(name), {folders.begin(), folders.end()});
  // "exports" is not far from "imports", and means what it says.
  return nearest && nearest->front() == without_capitals(name).front() ? nearest : std::nullopt;
}

std::optional<std::string> meant_file(const std::string& path) {
  const std::string small = without_capitals(path);
  for (const std::string_view ending : {".yaml.txt", ".yml.txt"}) {
    if (small.ends_with(ending)) return path.substr(0, path.size() - ending.size()) + ".yaml";
  }
  const auto dot = small.rfind('.');
  if (dot == std::string::npos || !base::nearest(small.substr(dot + 1), {"yaml"})) return {};
  return path.substr(0, dot) + ".yaml";
}

bool is_instead_of_folder(const std::string& path) {
  const auto last = path.substr(path.rfind('/') + 1);
  return base::is_id(last) &&
         std::ranges::any_of(std::array{"/x.yaml", "/x/x.yaml", "/cohort.yaml"}, [&](const char* below) {
           return model::record_file(path + below).has_value();
         });
}

}  // namespace traject::store
