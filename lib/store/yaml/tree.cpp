#include "store/yaml/tree.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <unordered_set>

#include "base/utf8.hpp"
#include "store/reading/finding.hpp"
#include "store/yaml/likely_slip.hpp"
#include "store/yaml/quoted_end.hpp"
#include "store/yaml/scalar_span.hpp"
#include "store/yaml/scan.hpp"
#include "store/yaml/yaml_error.hpp"

namespace traject::store {
namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t longest_key = 64;  // bytes; ids and all our keys are shorter

// Stops the reading at the first thing that makes the rest meaningless.
struct Stop {
  base::Diagnostic diagnostic;
  std::size_t offset = 0;
};

// With escapes in double quotes a text can hold what check_text() refuses.
bool is_safe(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const auto character = base::character_at(text, offset);
    if (!character || character->code_point == '\r' || base::is_control(character->code_point) ||
        base::is_bidirectional_control(character->code_point) ||
        text.substr(offset, character->bytes) == base::byte_order_mark) {
      return false;
    }
    offset += character->bytes;
  }
  return true;
}

// "~" or "null" as a value, at this place; nothing where the text there is a key or another word.
std::optional<Span> written_null(std::string_view text, std::size_t begin) {
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    const std::size_t end = begin + word.size();
    if (text.substr(begin, word.size()) != word) continue;
    if (end >= text.size() || std::string_view(" \t\r\n,]}").find(text[end]) != std::string_view::npos) {
      return Span{begin, end};
    }
  }
  return {};
}

constexpr std::string_view block_indicators = "+-0123456789";

bool is_block_of_text(std::string_view text, std::size_t begin) {
  return begin < text.size() && (text[begin] == '|' || text[begin] == '>');
}

// True where the last line of a value that is not blank is indented deeper than the rest.
bool ends_indented(std::string_view value) {
  value = value.substr(0, value.find_last_not_of('\n') + 1);
  const std::string_view last = value.substr(value.rfind('\n') + 1);
  return last.starts_with(' ') || last.starts_with('\t');
}

std::string_view block_header(std::string_view text, Span block) {
  return text.substr(block.begin, text.find_first_not_of(block_indicators, block.begin + 1) - block.begin);
}

// Of ">" with blanks as deep as its last line behind it, and no line end behind these, yaml-cpp takes the last line end
// for one in between: a blank.
bool ends_in_blanks(std::string_view text, Span block, std::string_view value) {
  if (text[block.begin] != '>' || !value.ends_with(' ') || ends_indented(value)) return false;
  const std::string_view behind = text.substr(block.end);
  if (!behind.starts_with('\n') || behind.find_first_not_of(' ', 1) != std::string_view::npos) return false;
  const std::size_t line = text.rfind('\n', block.end - 1) + 1;
  return behind.size() - 1 >= text.find_first_not_of(' ', line) - line;
}

// Of ">+" with blank lines behind its last one, yaml-cpp keeps one line end too few, unless that one is indented deeper
// or all of it is blank.
bool loses_line_end(std::string_view text, Span block, std::string_view value) {
  if (ends_indented(value) || value.find_first_not_of('\n') == std::string_view::npos) return false;
  const std::string_view header = block_header(text, block);
  if (header.front() != '>' || header.find('+') == std::string_view::npos) return false;
  const std::size_t next = text.find('\n', block.end);
  if (next == std::string_view::npos || next + 1 >= text.size()) return false;
  const std::size_t line_end = text.find('\n', next + 1);
  if (line_end == std::string_view::npos) return false;  // blanks that end no line
  return text.substr(next + 1, line_end - next - 1).find_first_not_of(" \r") == std::string_view::npos;
}

class TreeBuilder : public YAML::EventHandler {
 public:
  explicit TreeBuilder(const Source& source)
      : source_(source),
        text_(source.text()),
        shift_(text_.starts_with(base::byte_order_mark) ? base::byte_order_mark.size() : 0) {}

  [[nodiscard]] Node take_root() { return std::move(root_); }
  [[nodiscard]] base::Diagnostics take_diagnostics() { return std::move(diagnostics_); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ > 1) stop(from(mark), "second-document");
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_properties(mark, anchor, "");
    Node node;
    node.span = null_span(mark);
    add(std::move(node));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { stop(from(mark), "alias"); }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_properties(mark, anchor, tag);
    Node node;
    node.kind = Node::Kind::scalar;
    node.quoted = tag == "!";
    node.span = scalar_span(text_, offset(mark), in_flow());
    node.text = value;
    if (is_block_of_text(text_, node.span.begin)) {
      refuse_attached_comment(node.span.begin);
      correct_end(node);
    }
    if (node.quoted && !is_closed(text_, node.span, in_flow())) {
      stop_at_syntax({node.span.begin, node.span.begin + 1}, "quote");
    }
    if (is_in_quotes(node))
      node.text = with_blank_lines_at_end(
          text_.substr(node.span.begin, node.span.end - node.span.begin), std::move(node.text));
    if (!is_safe(value)) {
      throw Stop{at(source_, node.span,
                    {.code = "control-character",
                     .variant = "escape",
                     .hint = base::Message{"hint.control-character.escape", {}}})};
    }
    add(std::move(node));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(mark, tag, anchor, style, Node::Kind::list);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(mark, tag, anchor, style, Node::Kind::map);
  }
  void OnMapEnd() override { close(); }

  [[nodiscard]] std::size_t place_of(const YAML::Exception& error) const { return offset(error.mark); }
  [[nodiscard]] base::Diagnostic explain(const YAML::Exception& error) const {
    const std::size_t innermost = open_.empty() ? 0 : open_.back().node.span.begin;
    return explain_yaml_error(source_, error.msg, offset(error.mark), {last_end_, in_flow(), innermost});
  }

 private:
  // A map or list whose end has not come yet.
  struct Open {
    Node node;
    std::unordered_set<std::string> names;  // the keys so far

    [[nodiscard]] bool has_pending_key() const { return node.keys.size() > node.values.size(); }
  };

  [[nodiscard]] std::size_t offset(const YAML::Mark& mark) const {
    return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)) + shift_, text_.size());
  }
  [[nodiscard]] Span from(const YAML::Mark& mark) const { return {offset(mark), offset(mark) + 1}; }

  // The mark of a missing value is that of what comes next; people look behind the key, or at the dash.
  [[nodiscard]] Span null_span(const YAML::Mark& mark) const {
    if (const auto written = written_null(text_, offset(mark))) return *written;
    if (open_.empty()) return {0, 0};
    if (in_flow_list()) return from(mark);
    const Node& parent = open_.back().node;
    if (parent.kind == Node::Kind::list) return empty_dash(parent);
    if (!open_.back().has_pending_key()) return from(mark);
    const Span key = parent.keys.back().span;
    const std::size_t colon = std::min(text_.find_first_not_of(" \t", key.end), text_.size());
    // In a map in brackets a key may stand without a colon; on a line of its own it is a slip.
    const bool has_colon = text_.substr(colon, 1) == ":";
    if (!has_colon && !parent.flow) stop_at_syntax(key, "indentation");
    if (!has_colon && follows_decimal_comma(key)) stop_at_decimal_comma(key);
    return {key.end, has_colon ? key.end + 1 : key.end};
  }

  [[nodiscard]] Span empty_dash(const Node& list) const {
    std::size_t at = list.values.empty() ? list.span.begin : list.values.back().span.end;
    for (; at < text_.size() && text_[at] != '-'; ++at) {
      if (text_[at] == '#') at = std::min(text_.find('\n', at), text_.size() - 1);
    }
    return {at, at + 1};
  }

  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            YAML::EmitterStyle::value style, Node::Kind kind) {
    refuse_properties(mark, anchor, tag);
    if (open_.size() >= deepest) stop(from(mark), "too-deep");
    Open fresh;
    fresh.node.kind = kind;
    fresh.node.flow = style == YAML::EmitterStyle::Flow;
    fresh.node.span = from(mark);
    open_.push_back(std::move(fresh));
  }

  void close() {
    Node node = std::move(open_.back().node);
    open_.pop_back();
    const std::size_t last = node.values.empty() ? node.span.end : node.values.back().span.end;
    const char first = text_.substr(node.span.begin, 1).empty() ? ' ' : text_[node.span.begin];
    // A map of one pair may stand in a flow list without brackets of its own.
    const bool has_brackets = node.flow && (first == '[' || first == '{');
    node.span.end = has_brackets ? flow_end(text_, last) : std::max(node.span.end, last);
    add(std::move(node));
  }

  void add(Node node) {
    if (open_.empty()) {
      root_ = std::move(node);
      return;
    }
    last_end_ = std::max(last_end_, node.span.end);
    Open& parent = open_.back();
    const bool is_key = parent.node.kind == Node::Kind::map && !parent.has_pending_key();
    if (is_key) return add_key(parent, std::move(node));
    refuse_value_below_key(parent.node, node);
    parent.node.values.push_back(std::move(node));
  }

  // yaml-cpp takes a value on the line below its key, also where it is no further in; no other reader does. The
  // dashes of a list may stand there, and the bar of a text.
  void refuse_value_below_key(const Node& parent, const Node& value) const {
    if (parent.kind != Node::Kind::map || parent.flow || value.kind == Node::Kind::empty) return;
    const bool is_block_list = value.kind == Node::Kind::list && !value.flow;
    if (is_block_list || is_block_of_text(text_, value.span.begin)) return;
    const Span key = parent.keys.back().span;
    const std::size_t line = line_of(value.span.begin);
    const bool is_alone =
        text_.find_first_not_of(' ', line) == value.span.begin;  // not behind the colon of "? key"
    const bool is_further_in = value.span.begin - line > key.begin - line_of(key.begin);
    if (line > key.begin && is_alone && !is_further_in)
      stop_at_syntax({value.span.begin, value.span.begin + 1}, "indentation");
  }

  // Where the line begins in which this is.
  [[nodiscard]] std::size_t line_of(std::size_t offset) const {
    const std::size_t end = offset == 0 ? std::string_view::npos : text_.rfind('\n', offset - 1);
    return end == std::string_view::npos ? shift_ : end + 1;
  }

  void add_key(Open& map, Node key) {
    const bool is_word = key.kind == Node::Kind::scalar && !key.text.empty() &&
                         key.text.size() <= longest_key && key.text.find('\n') == std::string::npos;
    if (!is_word) stop(key.span, "key-not-a-word");
    if (!map.names.insert(key.text).second) report_duplicate(key);
    map.node.keys.push_back(std::move(key));
  }

  // {price: 36,5} is a price of 36 and a field called 5.
  [[nodiscard]] bool follows_decimal_comma(Span key) const {
    const auto is_digit = [&](std::size_t at) {
      return at < text_.size() && text_[at] >= '0' && text_[at] <= '9';
    };
    return key.begin >= 2 && is_digit(key.begin - 2) && text_[key.begin - 1] == ',' && is_digit(key.begin);
  }

  // {price: 1.850,00}: the number as it has to be written, where it can be told.
  [[noreturn]] void stop_at_decimal_comma(Span key) const {
    const std::size_t begin = text_.find_last_not_of("0123456789.", key.begin - 2) + 1;
    auto found = syntax_error(source_, {key.begin - 1, key.begin}, "decimal-comma");
    const auto number = number_with_comma(text_.substr(begin, key.end - begin));
    if (number && !source_.about_people())
      found.hint = base::Message{"hint.number-with-comma", {{"number", *number}}};
    throw Stop{std::move(found), key.begin};
  }

  void report_duplicate(const Node& key) {
    const bool is_private = source_.about_people();
    if (diagnostics_.size() >= most_findings) throw Stop{too_many_findings(source_.file())};
    diagnostics_.push_back(
        is_private ? at(source_, key.span, {.code = "duplicate-key", .variant = "private"})
                   : at(source_, key.span, {.code = "duplicate-key", .values = {{"key", key.text}}}));
  }

  [[nodiscard]] bool in_flow() const { return !open_.empty() && open_.back().node.flow; }
  [[nodiscard]] bool in_flow_list() const { return in_flow() && open_.back().node.kind == Node::Kind::list; }

  void refuse_properties(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& tag) const {
    const char first = offset(mark) < text_.size() ? text_[offset(mark)] : ' ';
    if (anchor != 0 || first == '&') stop(from(mark), "anchor");
    if (first == '!' || (!tag.empty() && tag != "!" && tag != "?")) stop(from(mark), "tag");
  }

  // What yaml-cpp does otherwise than every other reader at the end of a block of text.
  void correct_end(Node& block) const {
    if (ends_in_blanks(text_, block.span, block.text)) {
      block.text.pop_back();
      if (block_header(text_, block.span).find('-') == std::string_view::npos) block.text += '\n';
    } else if (loses_line_end(text_, block.span, block.text)) {
      block.text += '\n';
    }
  }

  [[nodiscard]] bool is_in_quotes(const Node& node) const {
    return node.quoted && (text_[node.span.begin] == '"' || text_[node.span.begin] == '\'');
  }

  // yaml-cpp takes "|#" for a block of text with a comment; a comment needs a blank before it.
  void refuse_attached_comment(std::size_t begin) const {
    const std::size_t end = std::min(text_.find_first_not_of(block_indicators, begin + 1), text_.size());
    if (text_.substr(end, 1) == "#") stop_at_syntax({end, end + 1}, "character");
  }

  [[noreturn]] void stop(Span span, std::string code) const {
    throw Stop{at(source_, span, {.code = std::move(code)}), span.begin};
  }

  [[noreturn]] void stop_at_syntax(Span span, const std::string& variant) const {
    throw Stop{syntax_error(source_, span, variant), span.begin};
  }

  const Source& source_;
  std::string_view text_;
  std::size_t shift_;
  int documents_ = 0;
  std::size_t last_end_ = 0;  // of what was read so far
  Node root_;
  std::vector<Open> open_;
  base::Diagnostics diagnostics_;
};

// What somebody typed wrong may stand above the place at which the reading stops.
base::Diagnostic at_its_slip(const Source& source, base::Diagnostic found, std::size_t error) {
  if (found.code != "yaml-syntax" && found.code != "second-document") return found;
  return likely_slip(source, error).value_or(std::move(found));
}

// yaml-cpp reads lines with "%" silently.
void refuse_directives(const Source& source) {
  const std::string_view text = source.text();
  std::size_t line = text.starts_with(base::byte_order_mark) ? base::byte_order_mark.size() : 0;
  for (; line < text.size(); line = std::min(text.find('\n', line), text.size()) + 1) {
    if (text[line] == '%') throw Stop{at(source, {line, line + 1}, {.code = "yaml-directive"})};
  }
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (std::size_t i = 0; i < keys.size() && i < values.size(); ++i) {
    if (keys[i].text == key) return &values[i];
  }
  return nullptr;
}

Parsed parse(const Source& source) {
  if (auto root = scan(source.text())) return {std::move(*root), {}};
  return parse_by_yaml_cpp(source);
}

Parsed parse_by_yaml_cpp(const Source& source) {
  Parsed parsed;
  TreeBuilder builder(source);
  try {
    refuse_directives(source);
    std::istringstream stream(source.text());
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
    parsed.root = builder.take_root();
    parsed.diagnostics = builder.take_diagnostics();
    if (parsed.root.kind != Node::Kind::map) {
      parsed.diagnostics.push_back(at(source, parsed.root.span, {.code = "not-a-map"}));
    }
  } catch (const Stop& stop) {
    parsed.diagnostics = builder.take_diagnostics();
    parsed.diagnostics.push_back(at_its_slip(source, stop.diagnostic, stop.offset));
  } catch (const YAML::Exception& error) {
    parsed.diagnostics = builder.take_diagnostics();
    parsed.diagnostics.push_back(at_its_slip(source, builder.explain(error), builder.place_of(error)));
  }
  return parsed;
}

}  // namespace traject::store
