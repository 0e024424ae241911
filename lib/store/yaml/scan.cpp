#include "store/yaml/scan.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/utf8.hpp"

namespace traject::store {
namespace {

// Thrown at whatever is not of the form that records are written in.
struct NotMine {};

// What a character may be part of: one look-up for each.
enum Class : unsigned char {
  starts_plain = 1,    // may begin a plain scalar
  in_block_plain = 2,  // says nothing inside a plain scalar
  in_flow_plain = 4,   // nor inside one in brackets
  in_key = 8,          // may stand in a key without quotes
  in_quotes = 16,      // says nothing between quotes of either kind
};

constexpr bool is_letter_or_digit(unsigned c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c >= 0x80;
}

constexpr unsigned char classes_of(unsigned c) {
  const std::string_view brackets = ",[]{}?";
  const std::string_view starts = "(/+.;=$";
  const auto is_one_of = [&](std::string_view all) {
    return c < 0x80 && all.find(static_cast<char>(c)) != std::string_view::npos;
  };
  unsigned result = 0;
  if (is_letter_or_digit(c)) result |= starts_plain | in_key;
  if (is_one_of(starts)) result |= starts_plain;
  if (is_one_of("-.")) result |= in_key;
  if (c >= 0x20 && c != 0x7F) {
    if (!is_one_of(":#")) result |= in_block_plain;
    if (!is_one_of(":#") && !is_one_of(brackets)) result |= in_flow_plain;
    if (!is_one_of("\"'\\")) result |= in_quotes;
  }
  return static_cast<unsigned char>(result);
}

constexpr std::array<unsigned char, 256> make_classes() {
  std::array<unsigned char, 256> all{};
  for (unsigned c = 0; c < all.size(); ++c) all[c] = classes_of(c);
  return all;
}
constexpr std::array<unsigned char, 256> classes = make_classes();

bool is(char c, Class wanted) { return (classes[static_cast<unsigned char>(c)] & wanted) != 0; }

// yaml-cpp reads these as no value.
bool is_null_word(std::string_view text) { return text == "null" || text == "Null" || text == "NULL"; }

bool has_twice(const std::vector<Node>& keys) {
  constexpr std::size_t few = 12;
  if (keys.size() > few) {
    std::unordered_set<std::string_view> names;
    return !std::all_of(
        keys.begin(), keys.end(), [&](const Node& key) { return names.insert(key.text).second; });
  }
  for (std::size_t i = 1; i < keys.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (keys[i].text == keys[j].text) return true;
    }
  }
  return false;
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {
    if (text_.starts_with(base::byte_order_mark)) at_ = base::byte_order_mark.size();
  }

  Node run() {
    go_to_content();
    if (at_end()) throw NotMine{};
    Node root = block_map(column_);
    if (!at_end()) throw NotMine{};
    return root;
  }

 private:
  // --- characters ---

  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  // A text ends as a line does.
  [[nodiscard]] char character(std::size_t offset) const {
    return offset < text_.size() ? text_[offset] : '\n';
  }
  [[nodiscard]] char here() const { return character(at_); }
  [[nodiscard]] bool is_line_end(std::size_t offset) const {
    const char c = character(offset);
    return c == '\n' || (c == '\r' && character(offset + 1) == '\n');
  }
  [[nodiscard]] bool is_space_or_line_end(std::size_t offset) const {
    return character(offset) == ' ' || is_line_end(offset);
  }

  void skip_spaces() {
    while (here() == ' ') ++at_;
  }

  void take(char wanted) {
    if (here() != wanted || at_end()) throw NotMine{};
    ++at_;
  }

  // --- lines ---

  // To the first character of the next line that has more than a comment. Here is the beginning of a line.
  void go_to_content() {
    while (!at_end()) {
      const std::size_t line = at_;
      skip_spaces();
      column_ = at_ - line;
      if (here() != '#' && !is_line_end(at_)) return;
      skip_line();
    }
  }

  void skip_line() { at_ = std::min(text_.find('\n', at_), text_.size() - 1) + 1; }

  // Over the spaces and the comment behind a value, and on to the next content.
  void finish_line() {
    if (!rest_is_blank()) throw NotMine{};
    if (!at_end()) skip_line();
    go_to_content();
  }

  // True where nothing but a comment follows on this line; it leaves the spaces behind.
  [[nodiscard]] bool rest_is_blank() {
    skip_spaces();
    return is_line_end(at_) || (here() == '#' && text_[at_ - 1] == ' ');
  }

  // --- blocks ---

  [[nodiscard]] bool is_dash() const { return here() == '-' && character(at_ + 1) == ' '; }

  // Whether a block goes on with the line that was reached. One that is deeper belongs to nothing that has begun.
  [[nodiscard]] bool goes_on(std::size_t column) const {
    if (at_end() || column_ < column) return false;
    if (column_ > column) throw NotMine{};
    return true;
  }

  static constexpr std::size_t usual_fields = 8;

  Node block_map(std::size_t column) {
    Node map = open(Node::Kind::map);
    map.keys.reserve(usual_fields);
    map.values.reserve(usual_fields);
    do {
      auto key = scan_key();
      if (!key) throw NotMine{};
      map.keys.push_back(std::move(*key));
      map.values.push_back(field_value(column));
    } while (goes_on(column) && !is_dash());
    return close(std::move(map));
  }

  // A list may stand in the column of its key; a map may not.
  Node field_value(std::size_t column) {
    if (!rest_is_blank()) return line_value();
    finish_line();
    if (at_end() || column_ < column) throw NotMine{};
    if (is_dash()) return block_list(column_);
    if (column_ == column) throw NotMine{};
    return block_map(column_);
  }

  Node block_list(std::size_t column) {
    Node list = open(Node::Kind::list);
    do {
      list.values.push_back(block_item(column));
    } while (goes_on(column) && is_dash());
    return close(std::move(list));
  }

  Node block_item(std::size_t column) {
    const std::size_t dash = at_++;
    if (rest_is_blank()) throw NotMine{};
    const std::size_t begin = at_;
    const bool is_map = scan_key().has_value();
    at_ = begin;
    return is_map ? block_map(column + (begin - dash)) : line_value();
  }

  // A value that ends with its line.
  Node line_value() {
    Node node = value(in_block_plain);
    finish_line();
    return node;
  }

  // --- brackets ---

  Node flow_map() {
    Node map = open(Node::Kind::map);
    map.flow = true;
    ++at_;
    skip_spaces();
    while (here() != '}') {
      auto key = scan_key();
      if (!key) throw NotMine{};
      skip_spaces();
      map.keys.push_back(std::move(*key));
      map.values.push_back(value(in_flow_plain));
      go_to_next('}');
    }
    return close_bracket(std::move(map), '}');
  }

  Node flow_list() {
    Node list = open(Node::Kind::list);
    list.flow = true;
    ++at_;
    skip_spaces();
    while (here() != ']') {
      list.values.push_back(value(in_flow_plain));
      go_to_next(']');
    }
    return close_bracket(std::move(list), ']');
  }

  // Over a comma to what comes behind it; nothing may be missing there.
  void go_to_next(char end) {
    skip_spaces();
    if (here() == end) return;
    take(',');
    skip_spaces();
    if (here() == end) throw NotMine{};
  }

  // --- what has begun ---

  Node open(Node::Kind kind) {
    constexpr std::size_t deepest = 32;
    if (++depth_ > deepest) throw NotMine{};
    Node node;
    node.kind = kind;
    node.span = {at_, at_ + 1};
    return node;
  }

  Node close(Node node) {
    --depth_;
    if (has_twice(node.keys)) throw NotMine{};
    node.span.end = node.values.back().span.end;
    return node;
  }

  Node close_bracket(Node node, char bracket) {
    --depth_;
    take(bracket);
    if (has_twice(node.keys)) throw NotMine{};
    node.span.end = at_;
    return node;
  }

  // --- scalars ---

  // `safe`: the characters that say nothing in a plain scalar here.
  Node value(Class safe) {
    switch (here()) {
      case '{': return flow_map();
      case '[': return flow_list();
      case '"': return double_quoted();
      case '\'': return single_quoted();
      default: return plain(safe);
    }
  }

  // A key and its colon; nothing, and no step, where there is none.
  std::optional<Node> scan_key() {
    const std::size_t begin = at_;
    Node key = here() == '"' ? double_quoted() : here() == '\'' ? single_quoted() : plain_key();
    constexpr std::size_t longest_key = 64;  // bytes
    const bool is_key = here() == ':' && is_space_or_line_end(at_ + 1) && !key.text.empty() &&
                        key.text.size() <= longest_key && key.text.find('\n') == std::string::npos;
    if (!is_key) {
      at_ = begin;
      return {};
    }
    ++at_;
    return key;
  }

  Node plain_key() {
    const std::size_t begin = at_;
    if (is(here(), starts_plain)) {
      while (is(here(), in_key)) ++at_;
    }
    if (is_null_word(text_.substr(begin, at_ - begin))) throw NotMine{};
    return scalar(begin, at_, std::string(text_.substr(begin, at_ - begin)), false);
  }

  Node plain(Class safe) {
    const std::size_t begin = at_;
    const bool is_negative =
        here() == '-' && is_letter_or_digit(static_cast<unsigned char>(character(at_ + 1)));
    if (!is(here(), starts_plain) && !is_negative) throw NotMine{};
    while (is_in_plain(safe)) ++at_;
    std::size_t end = at_;
    while (text_[end - 1] == ' ') --end;
    const std::string_view text = text_.substr(begin, end - begin);
    if (is_null_word(text)) throw NotMine{};
    at_ = end;
    return scalar(begin, end, std::string(text), false);
  }

  [[nodiscard]] bool is_in_plain(Class safe) const {
    if (is(here(), safe)) return true;
    if (here() == '#') return text_[at_ - 1] != ' ';
    // Before these a colon cannot be the end of a key.
    const char next = character(at_ + 1);
    return here() == ':' && (next == '/' || is_letter_or_digit(static_cast<unsigned char>(next)));
  }

  Node single_quoted() {
    const std::size_t begin = at_++;
    std::string text;
    for (;;) {
      text += characters_in_quotes("\"\\");
      take('\'');
      if (here() != '\'' || at_end()) return scalar(begin, at_, std::move(text), true);
      text += here();
      ++at_;
    }
  }

  Node double_quoted() {
    const std::size_t begin = at_++;
    std::string text;
    for (;;) {
      text += characters_in_quotes("'");
      if (here() != '\\') break;
      text += escaped(character(at_ + 1));
      at_ += 2;
    }
    take('"');
    return scalar(begin, at_, std::move(text), true);
  }

  // What follows up to a character that means something between these quotes; those in `also` do not.
  std::string_view characters_in_quotes(std::string_view also) {
    const std::size_t begin = at_;
    while (is(here(), in_quotes) || (!at_end() && also.find(here()) != std::string_view::npos)) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  // Those with which records are written.
  static char escaped(char c) {
    switch (c) {
      case '"':
      case '\\': return c;
      case 'n': return '\n';
      case 't': return '\t';
      default: throw NotMine{};
    }
  }

  static Node scalar(std::size_t begin, std::size_t end, std::string text, bool quoted) {
    Node node;
    node.kind = Node::Kind::scalar;
    node.span = {begin, end};
    node.text = std::move(text);
    node.quoted = quoted;
    return node;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t column_ = 0;  // of the content of this line
  std::size_t depth_ = 0;   // maps and lists that have begun
};

}  // namespace

std::optional<Node> scan(std::string_view text) {
  try {
    return Scanner(text).run();
  } catch (const NotMine&) {
    return {};
  }
}

}  // namespace traject::store
