#include "store/yaml/text_check.hpp"

#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "store/reading/finding.hpp"

namespace traject::store {
namespace {

// With its mark, or because every other byte of plain letters is nothing.
bool is_utf_16(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
  return text.size() >= 2 && (text[0] == '\0') != (text[1] == '\0');
}

bool is_conflict_mark(std::string_view line) {
  if (std::string_view("<>|=").find(line.front()) == std::string_view::npos) return false;
  line = line.substr(0, line.find_last_not_of("\r\n") + 1);
  return line.starts_with("<<<<<<<") || line.starts_with(">>>>>>>") || line.starts_with("|||||||") ||
         line == "=======";
}

// Calls visit(line, offset) for each line, with its end, until it returns false.
template <class Visit>
void for_each_line(std::string_view text, Visit visit) {
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find('\n', at);
    const auto next = end == std::string_view::npos ? text.size() : end + 1;
    if (!visit(text.substr(at, next - at), at)) return;
    at = next;
  }
}

// A line is shown only when it is safe to show: with strange characters in it, it is not.
base::Diagnostic unsafe(const Source& source, Span span, std::string code) {
  std::optional<base::Message> hint;
  if (code != "not-utf-8") hint = base::Message{"hint.remove-character", {}};
  base::Diagnostic diagnostic = at(source, span, {.code = std::move(code), .hint = std::move(hint)});
  diagnostic.source_line = base::printable(diagnostic.source_line);
  return diagnostic;
}

bool is_plain(char c) { return c == '\n' || (c >= ' ' && c <= '~'); }

void check_characters(const Source& source, base::Diagnostics& found) {
  const std::string& text = source.text();
  bool control = false;
  bool bidirectional = false;
  for (std::size_t offset = 0; offset < text.size();) {
    if (is_plain(text[offset])) {
      ++offset;
      continue;
    }
    const auto character = base::character_at(text, offset);
    if (!character) {
      found.push_back(unsafe(source, {offset, offset + 1}, "not-utf-8"));
      return;
    }
    const Span span{offset, offset + character->bytes};
    // A carriage return belongs before a line feed only.
    const bool lone_return =
        character->code_point == '\r' && (offset + 1 >= text.size() || text[offset + 1] != '\n');
    const bool late_mark =
        character->code_point == 0xFEFF && offset > 0;  // belongs before the first character only
    if (!control && (base::is_control(character->code_point) || lone_return || late_mark)) {
      found.push_back(unsafe(source, span, "control-character"));
      control = true;
    }
    if (!bidirectional && base::is_bidirectional_control(character->code_point)) {
      found.push_back(unsafe(source, span, "bidirectional-character"));
      bidirectional = true;
    }
    offset += character->bytes;
  }
}

void check_conflict_marks(const Source& source, base::Diagnostics& found) {
  constexpr std::array<std::string_view, 4> marks = {"<<<<<<<", ">>>>>>>", "|||||||", "======="};
  const auto is_in_text = [&](std::string_view mark) {
    return source.text().find(mark) != std::string::npos;
  };
  if (std::none_of(marks.begin(), marks.end(), is_in_text)) return;
  for_each_line(source.text(), [&](std::string_view line, std::size_t offset) {
    const bool is_mark = is_conflict_mark(line);
    if (is_mark) found.push_back(at(source, {offset, offset + 7}, {.code = "conflict-mark"}));
    return !is_mark;
  });
}

void check_indentation(const Source& source, base::Diagnostics& found) {
  if (source.text().find('\t') == std::string::npos) return;
  for_each_line(source.text(), [&](std::string_view line, std::size_t offset) {
    const auto first = line.find_first_not_of(" \t\r\n");
    const auto tab = line.substr(0, first).find('\t');
    if (first == std::string_view::npos || tab == std::string_view::npos) return true;
    found.push_back(at(source, {offset + tab, offset + tab + 1}, {.code = "tab-indentation"}));
    return false;
  });
}

}  // namespace

base::Diagnostics check_text(const Source& source) {
  base::Diagnostics found;
  if (source.text().size() > largest_file) {
    found.push_back(at_file(source.file(), {.code = "too-large"}));
    return found;
  }
  if (is_utf_16(source.text())) {
    found.push_back(at_file(source.file(), {.code = "utf-16"}));
    return found;
  }
  check_characters(source, found);
  if (!found.empty()) return found;
  check_conflict_marks(source, found);
  if (!found.empty()) return found;
  check_indentation(source, found);
  return found;
}

}  // namespace traject::store
