// Names of files and folders that are nearly those of records.
#pragma once

#include <optional>
#include <string>

namespace traject::store {

// Of ASCII letters, as names are compared where capitals do not count.
[[nodiscard]] std::string without_capitals(std::string text);

[[nodiscard]] bool is_record_name(const std::string& name);
[[nodiscard]] bool is_letter_name(const std::string& name);

// The folder that is meant by a name that is nearly one, or by what others call it.
[[nodiscard]] std::optional<std::string> meant_folder(const std::string& name);
// The file that is meant by `p-1.yaml.txt`, which is what some editors make of it, by `p-1.yml` or by `p-1.yalm`.
[[nodiscard]] std::optional<std::string> meant_file(const std::string& path);
// A file without an ending where records would be in a folder of that name: registrations/leertraject.
[[nodiscard]] bool is_instead_of_folder(const std::string& path);

}  // namespace traject::store
