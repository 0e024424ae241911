#include "store/yaml/hidden.hpp"

#include <algorithm>
#include <cstddef>

#include "model/record_file.hpp"

namespace traject::store {
namespace {

using model::RecordType;

constexpr std::ptrdiff_t digest_length = 64;
constexpr std::ptrdiff_t sheet_id_length = 16;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_of_digest(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool is_of_id(char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); }

// A finding in a sheet repeats the questions and choices of its form.
bool tells_of_form(const std::string& file) {
  return model::is_file_of(RecordType::forms, file) || model::is_file_of(RecordType::responses, file);
}

// In a form a short piece is enough to try out answers with; elsewhere it may well be an id.
bool is_left_of_digest(std::string_view piece, bool is_of_form) {
  constexpr std::size_t surely = 24;
  constexpr std::size_t short_one = 8;
  if (piece.size() >= surely) return true;
  return is_of_form && piece.size() >= short_one && std::any_of(piece.begin(), piece.end(), is_digit);
}

}  // namespace

bool is_hidden_line(const std::string& file, std::string_view line) {
  const bool is_of_form = tells_of_form(file);
  for (auto at = line.begin(); at != line.end();) {
    const auto end = std::find_if_not(at, line.end(), is_of_digest);
    if (is_left_of_digest({at, end}, is_of_form)) return true;
    at = end == line.end() ? end : end + 1;
  }
  return false;
}

bool is_hidden_value(const std::string& file, std::string_view value) {
  return tells_of_form(file) && is_hidden_line(file, value);
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
