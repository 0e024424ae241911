#include "store/tree.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

#include "store/finding.hpp"
#include "store/scalar_span.hpp"

namespace traject::store {
namespace {

constexpr std::size_t deepest = 32;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Stops the reading at the first thing that makes the rest meaningless.
struct Stop {
  base::Diagnostic diagnostic;
};

class TreeBuilder : public YAML::EventHandler {
 public:
  explicit TreeBuilder(const Source& source)
      : source_(source), shift_(source.text().starts_with(byte_order_mark) ? byte_order_mark.size() : 0) {}

  [[nodiscard]] Node take_root() { return std::move(root_); }
  [[nodiscard]] base::Diagnostics take_diagnostics() { return std::move(diagnostics_); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    // yaml-cpp reads "%" lines silently.
    if (source_.text().substr(shift_, 1) == "%") stop({shift_, shift_ + 1}, "yaml-directive");
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
    node.span = scalar_span(source_.text(), offset(mark), in_flow());
    node.text = value;
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

  [[nodiscard]] std::size_t offset(const YAML::Mark& mark) const {
    return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)) + shift_, source_.text().size());
  }

 private:
  [[nodiscard]] Span from(const YAML::Mark& mark) const { return {offset(mark), offset(mark) + 1}; }

  // The mark of a missing value is that of what comes next; people look behind the key.
  [[nodiscard]] Span null_span(const YAML::Mark& mark) const {
    if (!open_.empty() && open_.back().kind == Node::Kind::map && has_pending_key()) {
      const std::size_t end = open_.back().keys.back().span.end;
      const auto written = scalar_span(source_.text(), offset(mark), in_flow());
      const bool explicit_null = source_.text().substr(written.begin, 1) == "~" || source_.text().substr(written.begin, 4) == "null";
      if (!explicit_null) return {end, end + 1};
      return written;
    }
    return from(mark);
  }

  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style,
            Node::Kind kind) {
    refuse_properties(mark, anchor, tag);
    if (open_.size() >= deepest) stop(from(mark), "too-deep");
    Node node;
    node.kind = kind;
    node.flow = style == YAML::EmitterStyle::Flow;
    node.span = from(mark);
    open_.push_back(std::move(node));
  }

  void close() {
    Node node = std::move(open_.back());
    open_.pop_back();
    if (node.kind == Node::Kind::map && node.keys.size() > node.values.size()) node.values.emplace_back();
    const Node* last = node.values.empty() ? nullptr : &node.values.back();
    node.span.end = node.flow ? flow_end(source_.text(), last != nullptr ? last->span.end : node.span.begin + 1)
                              : std::max(node.span.end, last != nullptr ? last->span.end : node.span.end);
    add(std::move(node));
  }

  void add(Node node) {
    if (open_.empty()) {
      root_ = std::move(node);
      return;
    }
    Node& parent = open_.back();
    const bool is_key = parent.kind == Node::Kind::map && !has_pending_key();
    if (is_key) return add_key(parent, std::move(node));
    parent.values.push_back(std::move(node));
  }

  void add_key(Node& map, Node key) {
    if (key.kind != Node::Kind::scalar) stop(key.span, "key-not-a-word");
    const auto same = [&](const Node& other) { return other.text == key.text; };
    if (std::any_of(map.keys.begin(), map.keys.end(), same)) {
      const std::string variant = source_.about_people() ? "private" : "";
      diagnostics_.push_back(
          at(source_, key.span, {.code = "duplicate-key", .variant = variant, .values = {{"key", key.text}}}));
    }
    map.keys.push_back(std::move(key));
  }

  [[nodiscard]] bool has_pending_key() const { return open_.back().keys.size() > open_.back().values.size(); }
  [[nodiscard]] bool in_flow() const { return !open_.empty() && open_.back().flow; }

  void refuse_properties(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& tag) {
    const char first = offset(mark) < source_.text().size() ? source_.text()[offset(mark)] : ' ';
    if (anchor != 0) stop(from(mark), "anchor");
    if (first == '!' || (!tag.empty() && tag != "!" && tag != "?")) stop(from(mark), "tag");
  }

  [[noreturn]] void stop(Span span, std::string code) { throw Stop{at(source_, span, {.code = std::move(code)})}; }

  const Source& source_;
  std::size_t shift_;
  int documents_ = 0;
  Node root_;
  std::vector<Node> open_;
  base::Diagnostics diagnostics_;
};

// What a parser's message comes down to, for somebody who does not write YAML every day.
std::string reason(const std::string& message) {
  if (message.find("end of map") != std::string::npos || message.find("end of sequence") != std::string::npos) {
    return "unfinished";
  }
  if (message.find("illegal map value") != std::string::npos) return "colon";
  if (message.find("EOF in scalar") != std::string::npos) return "quote";
  if (message.find("escape") != std::string::npos) return "escape";
  if (message.find("tab") != std::string::npos) return "tab";
  return "";
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (std::size_t i = 0; i < keys.size() && i < values.size(); ++i) {
    if (keys[i].text == key) return &values[i];
  }
  return nullptr;
}

Parsed parse(const Source& source) {
  Parsed parsed;
  TreeBuilder builder(source);
  try {
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
    parsed.diagnostics.push_back(stop.diagnostic);
  } catch (const YAML::Exception& error) {
    const std::size_t offset = builder.offset(error.mark);
    parsed.diagnostics.push_back(
        at(source, {offset, offset + 1}, {.code = "yaml-syntax", .variant = reason(error.msg)}));
  }
  return parsed;
}

}  // namespace traject::store
