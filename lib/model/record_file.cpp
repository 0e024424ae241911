#include "model/record_file.hpp"

#include <array>
#include <utility>

namespace traject::model {
namespace {

// Removes the part up to the next slash from the front of `rest`.
std::string_view next_part(std::string_view& rest) {
  const auto slash = rest.find('/');
  const std::string_view part = rest.substr(0, slash);
  rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
  return part;
}

bool match_part(std::string_view form, std::string_view part, std::vector<std::string>& ids) {
  if (!form.starts_with('<')) return form == part;
  constexpr std::string_view ending = ".yaml";
  const bool is_file = form.ends_with(ending);
  if (is_file && !part.ends_with(ending)) return false;
  ids.emplace_back(part.substr(0, part.size() - (is_file ? ending.size() : 0)));
  return true;
}

// How the paths of each type begin; computed once, because it is asked about every file in a folder.
constexpr auto beginnings = [] {
  std::array<std::string_view, infos.size()> all;
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = infos[i].path.substr(0, infos[i].path.find('<'));
  return all;
}();

std::optional<std::vector<std::string>> match(std::string_view form, std::string_view path) {
  constexpr std::size_t most_ids = 3;
  std::vector<std::string> ids;
  ids.reserve(most_ids);
  while (!form.empty() && !path.empty()) {
    if (!match_part(next_part(form), next_part(path), ids)) return {};
  }
  if (!form.empty() || !path.empty()) return {};
  return ids;
}

}  // namespace

std::string record_path(RecordType type, const std::vector<std::string>& ids) {
  std::string path(info(type).path);
  std::size_t at = 0;
  for (const std::string& id : ids) {
    const std::size_t begin = path.find('<', at);
    path.replace(begin, path.find('>', begin) + 1 - begin, id);
    at = begin + id.size();
  }
  return path;
}

std::string record_folder(RecordType type, const std::vector<std::string>& first_ids) {
  const std::string path = record_path(type, first_ids);
  return path.substr(0, path.rfind('/', path.find('<')));
}

RecordFile record_at(RecordType type, std::vector<std::string> ids) {
  std::string path = record_path(type, ids);
  return {type, std::move(ids), std::move(path)};
}

std::vector<std::string> id_names(RecordType type) {
  std::vector<std::string> names;
  const std::string_view path = info(type).path;
  for (std::size_t at = path.find('<'); at != std::string_view::npos; at = path.find('<', at + 1))
    names.emplace_back(path.substr(at + 1, path.find('>', at) - at - 1));
  return names;
}

std::optional<RecordFile> record_file(std::string_view path) {
  for (const RecordTypeInfo& candidate : record_types()) {
    if (!path.starts_with(beginnings[static_cast<std::size_t>(candidate.type)])) continue;
    if (auto ids = match(candidate.path, path))
      return RecordFile{candidate.type, std::move(*ids), std::string(path)};
  }
  return {};
}

bool is_file_of(RecordType type, std::string_view path) {
  const auto file = record_file(path);
  return file && file->type == type;
}

std::string named_in_messages(const std::string& path) {
  return is_file_of(RecordType::responses, path) ? path.substr(0, path.rfind('/') + 1) : path;
}

}  // namespace traject::model
