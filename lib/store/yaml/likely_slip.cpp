#include "store/yaml/likely_slip.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "store/yaml/yaml_error.hpp"

namespace traject::store {
namespace {

bool is_letter_of_key(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }

std::size_t line_end_at(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size());
}

// The first character of a line that is no blank; the end of the line where there is none.
std::size_t content_of(std::string_view text, std::size_t line) {
  return std::min(text.find_first_not_of(" \r", line), line_end_at(text, line));
}

bool says_nothing(std::string_view text, std::size_t line) {
  const std::size_t at = content_of(text, line);
  return at >= text.size() || text[at] == '\n' || text[at] == '#';
}

// Behind the dashes of a list.
std::size_t behind_dashes(std::string_view text, std::size_t at) {
  while (text.substr(at, 2) == "- ") at = std::min(text.find_first_not_of(' ', at + 1), text.size());
  return at;
}

// The colon behind the name of a field that begins here.
std::optional<std::size_t> colon_of_field(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_letter_of_key(text[end])) ++end;
  return end > at && text.substr(end, 1) == ":" ? std::optional(end) : std::nullopt;
}

// "title:Walks"; an address such as https://… is none.
std::optional<std::size_t> colon_without_blank(std::string_view text, std::size_t line) {
  const auto colon = colon_of_field(text, behind_dashes(text, content_of(text, line)));
  if (!colon || *colon + 1 >= text.size()) return {};
  return std::string_view(" \t\r\n/:").find(text[*colon + 1]) == std::string_view::npos
             ? colon
             : std::nullopt;
}

// Reads line by line and keeps the brackets that are open.
class Brackets {
 public:
  explicit Brackets(std::string_view text) : text_(text) {}

  // The bracket that is still open at a line that can only be outside of it, or that is closed by one of the other kind.
  std::optional<std::size_t> unclosed_before(std::size_t error) {
    for (std::size_t line = 0; line < text_.size() && line <= error; line = line_end_at(text_, line) + 1) {
      if (quote_ == 0 && !open_.empty() && is_outside(line)) return open_.back();
      if (quote_ == 0 && open_.empty()) indent_ = content_of(text_, line) - line;
      if (auto wrong = read_line(line)) return wrong;
    }
    return {};
  }

 private:
  [[nodiscard]] bool is_outside(std::size_t line) const {
    const std::size_t at = content_of(text_, line);
    if (says_nothing(text_, line) || at - line > indent_) return false;
    return text_.substr(at, 2) == "- " || colon_of_field(text_, at).has_value();
  }

  // The bracket that a closing one of the other kind leaves open.
  std::optional<std::size_t> read_line(std::size_t line) {
    const std::size_t end = line_end_at(text_, line);
    bool begins_value = true;  // what stands here is the first of a value
    for (std::size_t at = content_of(text_, line); at < end; ++at) {
      const char c = text_[at];
      const bool before_blank = text_.substr(at + 1, 1) == " ";
      if (quote_ != 0) {
        skip_in_quotes(at);
        begins_value = false;
        continue;
      }
      if (c == '#' && (at == line || text_[at - 1] == ' ')) return {};
      if ((c == '"' || c == '\'') && begins_value) {
        quote_ = c;
      } else if ((c == '{' || c == '[') && begins_value) {
        open_.push_back(at);
        continue;
      } else if ((c == '}' || c == ']') && !open_.empty()) {
        if ((text_[open_.back()] == '{') != (c == '}')) return open_.back();
        open_.pop_back();
      }
      if (c == ' ' || (c == '-' && before_blank)) continue;
      begins_value = (c == ',' && !open_.empty()) || (c == ':' && before_blank);
    }
    return {};
  }

  void skip_in_quotes(std::size_t& at) {
    if (text_[at] == '\\' && quote_ == '"') {
      ++at;
    } else if (text_[at] == quote_) {
      quote_ = 0;
    }
  }

  std::string_view text_;
  std::vector<std::size_t> open_;
  std::size_t indent_ = 0;  // of the line on which the outermost bracket stands
  char quote_ = 0;
};

// The line of this offset where it says something, or else the last one before it that does.
std::size_t line_that_speaks(std::string_view text, std::size_t offset) {
  std::size_t line = offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1;
  while (line > 0 && says_nothing(text, line)) line = line < 2 ? 0 : text.rfind('\n', line - 2) + 1;
  return line;
}

}  // namespace

std::optional<base::Diagnostic> likely_slip(const Source& source, std::size_t error) {
  const std::string_view text = source.text();
  if (const auto bracket = Brackets(text).unclosed_before(error))
    return syntax_error(source, {*bracket, *bracket + 1}, "unclosed");
  const std::size_t line = line_that_speaks(text, std::min(error, text.size()));
  const std::size_t before = line == 0 ? 0 : line_that_speaks(text, line - 1);
  for (const std::size_t one : {line, before}) {
    if (const auto colon = colon_without_blank(text, one))
      return syntax_error(source, {*colon, *colon + 1}, "no-blank");
  }
  return {};
}

}  // namespace traject::store
