#include "store/writing/value_editor.hpp"

#include <algorithm>
#include <optional>

#include "store/writing/alignment.hpp"
#include "store/writing/encode.hpp"
#include "store/writing/layout.hpp"

namespace traject::store {
namespace {

// A value that must be rewritten as a whole; caught where that can be done.
struct CannotEdit {};

std::vector<std::string> indented(const std::vector<std::string>& lines, std::size_t depth) {
  std::vector<std::string> result;
  for (const std::string& line : lines) result.push_back(std::string(depth, ' ') + line);
  return result;
}

std::string single_quoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? "''" : std::string(1, c);
  return result + '\'';
}

class Editor {
 public:
  Editor(TextEdits& edits, Care care)
      : edits_(edits), text_(edits.text()), layout_(edits.text()), care_(care) {}

  void edit_map(const Node& map, const Value& before, const Value& after) {
    remove_fields(map, before, after);
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
      const Value* wanted = after.find(map.keys[i].text);
      const Value* standing = before.find(map.keys[i].text);
      if (wanted == nullptr || (standing != nullptr && *standing == *wanted)) continue;
      care_ == Care::whole_fields ? rewrite_field(map, i, *wanted) : edit_field(map, i, standing, *wanted);
    }
    for (std::size_t i = 0; i < after.fields.size(); ++i) {
      if (map.find(after.fields[i].first) == nullptr) insert_field(map, before, after, i);
    }
  }

 private:
  void remove_lines(std::size_t begin, const Node& value) {
    const bool keep = care_ == Care::every_comment;
    for (const Span line : layout_.lines_of(begin, value, keep)) edits_.replace(line, "");
  }

  // --- scalars ---

  // In the quotes that stand there, where they can hold the new text.
  [[nodiscard]] std::string scalar_like(const Node& standing, const Value& wanted) const {
    const char first = text_[standing.span.begin];
    const bool printable =
        is_plain_safe(wanted.text) || quoted_text(wanted.text).size() == wanted.text.size() + 2;
    if (first == '"') return quoted_text(wanted.text);
    if (first == '\'' && printable) return single_quoted(wanted.text);
    const bool free_text = wanted.shape == model::Shape::text || wanted.shape == model::Shape::id;
    return free_text ? scalar_text(wanted.text) : wanted.text;
  }

  // --- values ---

  void edit_value(const Node& node, const Value& before, const Value& after) {
    if (before.kind != after.kind) throw CannotEdit{};
    switch (after.kind) {
      case Value::Kind::scalar: return edits_.replace(node.span, scalar_like(node, after));
      case Value::Kind::map: return edit_map(node, before, after);
      case Value::Kind::list: return edit_list(node, before, after);
    }
  }

  void edit_field(const Node& map, std::size_t index, const Value* before, const Value& after) {
    const std::size_t done = edits_.count();
    try {
      if (before == nullptr) throw CannotEdit{};  // an empty list or map in the file
      edit_value(map.values[index], *before, after);
    } catch (const CannotEdit&) {
      edits_.forget_since(done);
      rewrite_field(map, index, after);
    }
  }

  void rewrite_field(const Node& map, std::size_t index, const Value& after) {
    const Node& key = map.keys[index];
    const Node& value = map.values[index];
    if (map.flow) return edits_.replace(value.span, flow_text(after));
    const bool on_key_line = layout_.same_line(key.span.begin, value.span.begin);
    const std::size_t colon = text_.find(':', key.span.end);
    const bool item_a_line = after.kind == Value::Kind::list && !after.items.empty();
    if (item_a_line) {
      std::vector<std::string> lines = field_lines(key.text, after);
      lines.erase(lines.begin());
      edits_.insert_lines(on_key_line ? layout_.behind(value) : layout_.line_begin(value.span.begin),
                          indented(lines, layout_.column(key.span.begin)));
      if (on_key_line) return edits_.replace({colon + 1, value.span.end}, "");
    } else {
      if (on_key_line) return edits_.replace(value.span, flow_text(after));
      edits_.insert(colon + 1, " " + flow_text(after));
    }
    remove_lines(value.span.begin, value);
  }

  // --- fields that come and go ---

  [[nodiscard]] static bool stays(const Node& map, const Value& before, const Value& after,
                                  std::size_t index) {
    const std::string& key = map.keys[index].text;
    return after.find(key) != nullptr || before.find(key) == nullptr;
  }

  void remove_fields(const Node& map, const Value& before, const Value& after) {
    std::vector<Span> entries;
    std::vector<bool> kept;
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
      entries.push_back({map.keys[i].span.begin, map.values[i].span.end});
      kept.push_back(stays(map, before, after, i));
    }
    if (map.flow) return remove_from_brackets(entries, kept);
    if (!kept.empty() && std::none_of(kept.begin(), kept.end(), [](bool k) { return k; })) throw CannotEdit{};
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (kept[i]) continue;
      if (layout_.begins_line(entries[i].begin)) {
        remove_lines(entries[i].begin, map.values[i]);
      } else {
        remove_behind_dash(entries, i);
      }
    }
  }

  // The first field of a map that begins behind a dash: what follows takes its place.
  void remove_behind_dash(const std::vector<Span>& entries, std::size_t index) {
    if (index + 1 >= entries.size()) throw CannotEdit{};
    const Span gap{entries[index].end, entries[index + 1].begin};
    const bool only_blanks =
        text_.substr(gap.begin, gap.end - gap.begin).find_first_not_of(" \r\n") == std::string_view::npos;
    if (!only_blanks) throw CannotEdit{};
    edits_.replace({entries[index].begin, entries[index + 1].begin}, "");
  }

  // Entries that go from a list or map in brackets, each with a comma: the one behind it, or in front of the last. What
  // stands on other lines stays where it is.
  void remove_from_brackets(const std::vector<Span>& entries, const std::vector<bool>& kept) {
    std::optional<std::size_t> survivor;  // the one before
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (kept[i]) {
        survivor = i;
      } else if (i + 1 < kept.size()) {
        edits_.replace(with_comma(entries[i], entries[i + 1]), "");
      } else if (!survivor) {
        throw CannotEdit{};
      } else if (joins(entries[*survivor], entries[i])) {
        edits_.replace({entries[*survivor].end, entries[i].end}, "");
      } else {
        edits_.replace(entries[i], "");
      }
    }
  }

  // Whether all between two entries may go.
  [[nodiscard]] bool joins(const Span& one, const Span& next) const {
    return care_ != Care::every_comment || layout_.same_line(one.end, next.begin);
  }

  [[nodiscard]] Span with_comma(const Span& entry, const Span& next) const {
    if (joins(entry, next)) return {entry.begin, next.begin};
    const std::size_t end = text_.find_first_not_of(' ', text_.find(',', entry.end) + 1);
    // A line on which nothing else stood goes as a whole.
    const bool whole_line = layout_.begins_line(entry.begin) && (text_[end] == '\n' || text_[end] == '\r');
    return whole_line ? Span{layout_.line_begin(entry.begin), layout_.next_line(end)}
                      : Span{entry.begin, end};
  }

  // Behind the nearest field before it in the order of the description, else in front of the first.
  void insert_field(const Node& map, const Value& before, const Value& after, std::size_t index) {
    const auto& [key, value] = after.fields[index];
    const auto place_of = [&](const std::string& name) -> std::optional<std::size_t> {
      for (std::size_t i = 0; i < map.keys.size(); ++i) {
        if (map.keys[i].text == name && stays(map, before, after, i)) return i;
      }
      return {};
    };
    for (std::size_t i = index; i-- > 0;) {
      if (const auto place = place_of(after.fields[i].first)) return insert_behind(map, *place, key, value);
    }
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
      if (stays(map, before, after, i)) return insert_before(map, i, key, value);
    }
    throw CannotEdit{};
  }

  void insert_behind(const Node& map, std::size_t place, const std::string& key, const Value& value) {
    if (map.flow) return edits_.insert(map.values[place].span.end, ", " + in_brackets(key, value));
    const std::size_t depth = layout_.column(map.keys.front().span.begin);
    edits_.insert_lines(layout_.behind(map.values[place]), indented(field_lines(key, value), depth));
  }

  void insert_before(const Node& map, std::size_t place, const std::string& key, const Value& value) {
    const std::size_t begin = map.keys[place].span.begin;
    if (map.flow) return edits_.insert(begin, in_brackets(key, value) + ", ");
    const std::string next_line = edits_.line_end() + std::string(layout_.column(begin), ' ');
    std::string block;
    for (const std::string& line : field_lines(key, value)) block += line + next_line;
    edits_.insert(begin, block);
  }

  [[nodiscard]] static std::string in_brackets(const std::string& key, const Value& value) {
    return scalar_text(key) + ": " + flow_text(value);
  }

  // --- lists ---

  void edit_list(const Node& list, const Value& before, const Value& after) {
    if (list.values.size() != before.items.size() || before.items.empty()) throw CannotEdit{};
    const Alignment alignment = align(before.items, after.items);
    std::vector<bool> kept;
    for (const auto& place : alignment.new_of_old) kept.push_back(place.has_value());
    if (std::none_of(kept.begin(), kept.end(), [](bool k) { return k; })) throw CannotEdit{};
    remove_items(list, kept);
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (!kept[i]) continue;
      const Value& wanted = after.items[*alignment.new_of_old[i]];
      if (before.items[i] != wanted) edit_item(list.values[i], before.items[i], wanted);
    }
    insert_items(list, alignment, after.items);
  }

  void edit_item(const Node& item, const Value& before, const Value& after) {
    const std::size_t done = edits_.count();
    try {
      edit_value(item, before, after);
    } catch (const CannotEdit&) {
      edits_.forget_since(done);
      edits_.replace(item.span, flow_text(after));
    }
  }

  void remove_items(const Node& list, const std::vector<bool>& kept) {
    if (list.flow) {
      std::vector<Span> spans;
      for (const Node& item : list.values) spans.push_back(item.span);
      return remove_from_brackets(spans, kept);
    }
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (kept[i]) continue;
      const std::size_t begin = layout_.dash(list, i);
      if (!layout_.begins_line(begin)) throw CannotEdit{};
      remove_lines(begin, list.values[i]);
    }
  }

  void insert_items(const Node& list, const Alignment& alignment, const std::vector<Value>& wanted) {
    std::optional<std::size_t> place;  // the old item behind which the next one comes
    std::size_t old_index = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (alignment.has_old[i]) {
        while (alignment.new_of_old[old_index] != i) ++old_index;
        place = old_index;
      } else if (place) {
        insert_item_behind(list, *place, wanted[i]);
      } else {
        insert_item_first(list, alignment, wanted[i]);
      }
    }
  }

  void insert_item_behind(const Node& list, std::size_t place, const Value& item) {
    if (list.flow) return edits_.insert(list.values[place].span.end, ", " + flow_text(item));
    edits_.insert_lines(layout_.behind(list.values[place]), {item_line(list, item)});
  }

  // In front of the comments of the first item, which stay with it.
  void insert_item_first(const Node& list, const Alignment& alignment, const Value& item) {
    if (list.flow) {
      std::size_t first = 0;
      while (!alignment.new_of_old[first]) ++first;
      return edits_.insert(list.values[first].span.begin, flow_text(item) + ", ");
    }
    std::size_t line = layout_.line_begin(list.span.begin);
    if (!layout_.begins_line(list.span.begin)) throw CannotEdit{};
    while (line > 0 && layout_.is_blank_or_comment(layout_.line_begin(line - 1)))
      line = layout_.line_begin(line - 1);
    edits_.insert_lines(line, {item_line(list, item)});
  }

  [[nodiscard]] std::string item_line(const Node& list, const Value& item) const {
    return std::string(layout_.column(list.span.begin), ' ') + "- " + flow_text(item);
  }

  TextEdits& edits_;
  std::string_view text_;
  Layout layout_;
  Care care_;
};

}  // namespace

void edit_values(TextEdits& edits, const Node& root, const Value& before, const Value& after, Care care) {
  try {
    Editor(edits, care).edit_map(root, before, after);
  } catch (const CannotEdit&) {
    // Nothing of the map would be left: the caller sees that the result is not what was wanted.
    edits.forget_since(0);
  }
}

}  // namespace traject::store
