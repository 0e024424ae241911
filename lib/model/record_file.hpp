// Where each record is in the folder. Paths are relative to the data folder, with "/".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/id.hpp"
#include "model/record_types.hpp"

namespace traject::model {

// The type and the ids in a record's path, in order.
struct RecordFile {
  RecordType type{};
  std::vector<std::string> ids;
  std::string path;

  friend auto operator<=>(const RecordFile&, const RecordFile&) = default;
};

// The type whose paths have this form; nullopt for any other path. Does not check the ids.
[[nodiscard]] std::optional<RecordFile> record_file(std::string_view path);
[[nodiscard]] bool is_file_of(RecordType type, std::string_view path);
// The file as a message may name it. What a sheet is called is random and stays in the folder, because it keeps the digests of
// releases from being tried out: of a sheet this is the folder, with "/" behind it.
[[nodiscard]] std::string named_in_messages(const std::string& path);

// The path of a record of this type. Needs as many ids as its path has placeholders.
[[nodiscard]] std::string record_path(RecordType type, const std::vector<std::string>& ids);
// The folder of all records of this type whose ids begin with these: "registrations/leertraject".
[[nodiscard]] std::string record_folder(RecordType type, const std::vector<std::string>& first_ids = {});
[[nodiscard]] RecordFile record_at(RecordType type, std::vector<std::string> ids);
// The placeholders of a path, without brackets: {"programme", "person"}.
[[nodiscard]] std::vector<std::string> id_names(RecordType type);

template <class Place, class... Ids>
inline constexpr bool is_by = !IsById<Place> && sizeof...(Ids) == 0;
template <IsById Place, class Id, class... Ids>
inline constexpr bool is_by<Place, Id, Ids...> =
    std::is_same_v<typename Place::key_type, Id>&& is_by<typename Place::mapped_type, Ids...>;

// The path of a record: file_of<Registration>(programme, person).
template <class Record, class... Ids>
[[nodiscard]] std::string file_of(const Ids&... ids) {
  const auto& kind = kind_of<Record>();
  static_assert(is_by<typename std::remove_cvref_t<decltype(kind)>::Place, Ids...>);
  return record_path(kind.type, {base::text_of(ids)...});
}

}  // namespace traject::model
