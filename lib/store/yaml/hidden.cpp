#include "store/yaml/hidden.hpp"

#include <algorithm>
#include <cstddef>

#include "model/record_file.hpp"

namespace traject::store {
namespace {

using model::RecordType;

constexpr std::ptrdiff_t digest_length = 64;
constexpr std::ptrdiff_t sheet_id_length = 16;
constexpr std::ptrdiff_t long_enough_to_be_a_digest = 24;  // in a line that somebody has damaged

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_of_digest(char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); }
bool is_of_id(char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); }

}  // namespace

bool is_hidden_line(const std::string& file, std::string_view line) {
  if (model::is_file_of(RecordType::released, file)) return true;
  for (auto at = line.begin(); at != line.end();) {
    const auto end = std::find_if_not(at, line.end(), is_of_digest);
    if (end - at >= long_enough_to_be_a_digest) return true;
    at = end == line.end() ? end : end + 1;
  }
  return false;
}

std::string without_hidden(const std::string& file, std::string text) {
  const bool is_of_releases = model::is_file_of(RecordType::released, file);
  if (!is_of_releases && !model::is_file_of(RecordType::forms, file)) return text;
  std::string shown;
  for (auto at = text.begin(); at != text.end();) {
    const auto end = std::find_if_not(at, text.end(), is_of_id);
    const auto length = end - at;
    const bool is_hidden = length == digest_length || (is_of_releases && length == sheet_id_length);
    shown += is_hidden ? "…" : std::string(at, end);
    at = end;
    if (at != text.end()) shown += *at++;
  }
  return shown;
}

}  // namespace traject::store
