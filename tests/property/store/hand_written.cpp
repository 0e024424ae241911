#include "hand_written.hpp"

#include <algorithm>

namespace traject::test {
namespace {

using model::Shape;
using store::Value;

bool is_word(const std::string& text) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; };
  return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), is_letter) &&
         text != "true" && text != "false" && text != "no" && text != "null";
}

bool may_be_quoted(Shape shape) {
  return shape != Shape::number && shape != Shape::whole_number && shape != Shape::money &&
         shape != Shape::yes_no;
}

std::string quoted(const std::string& text, char quote) {
  std::string result(1, quote);
  for (const char c : text) {
    if (c == quote || (quote == '"' && c == '\\')) result += quote == '"' ? '\\' : '\'';
    result += c;
  }
  return result + quote;
}

class Hand {
 public:
  explicit Hand(Random& random) : random_(random) {}

  HandWritten write(const Value& record) {
    result_.line_end = random_.chance(30) ? "\r\n" : "\n";
    result_.has_mark = random_.chance(20);
    result_.ends_with_line_end = random_.chance(70);
    if (random_.chance(5)) {
      line("");
      flow(record, "", 2);
    } else {
      block_map(record, random_.chance(80) ? 0 : random_.between(1, 3), "", "");
      noise(0);
    }
    return std::move(result_);
  }

 private:
  std::string blanks(int low, int high) {
    return std::string(static_cast<std::size_t>(random_.between(low, high)), ' ');
  }
  static std::string spaces(int count) { return std::string(static_cast<std::size_t>(count), ' '); }
  std::string comment() { return "# opmerking " + std::to_string(++comments_) + ": één: \"twee\" {drie]"; }
  std::string maybe_comment() { return random_.chance(20) ? blanks(1, 3) + comment() : ""; }

  void line(std::string text, std::set<std::string> owners = {}) {
    result_.lines.push_back({std::move(text), std::move(owners)});
  }
  HandWritten::Line& last() { return result_.lines.back(); }

  // Comments and blank lines. In a block of text a deep comment would be text.
  void noise(int deepest) {
    while (random_.chance(25)) line(random_.chance(70) ? blanks(0, deepest) + comment() : "");
  }

  std::string scalar(const Value& value) {
    const bool plain = value.shape == Shape::text || value.shape == Shape::id
                           ? is_word(value.text)
                           : value.shape != Shape::time || random_.chance(50);
    if (!may_be_quoted(value.shape)) return value.text;
    const int style = random_.between(0, 2);
    if (style == 0 && plain) return value.text;
    return quoted(value.text, style == 1 ? '\'' : '"');
  }

  void block_map(const Value& map, int indent, const std::string& path, const std::string& first_prefix) {
    auto fields = map.fields;
    for (std::size_t i = fields.size(); i > 1; --i)
      std::swap(fields[i - 1], fields[static_cast<std::size_t>(random_.between(0, static_cast<int>(i) - 1))]);
    bool first = true;
    for (const auto& [key, value] : fields) {
      const bool behind_dash = first && !first_prefix.empty();
      if (!behind_dash) noise(indent);
      field(behind_dash ? first_prefix : spaces(indent), key, value, indent, path + "/" + key);
      first = false;
    }
  }

  void field(const std::string& prefix, const std::string& key, const Value& value, int indent,
             const std::string& path) {
    const std::string start = prefix + key + (random_.chance(10) ? blanks(0, 2) : "") + ":";
    const bool in_brackets = value.kind != Value::Kind::scalar &&
                             ((value.items.empty() && value.fields.empty()) || random_.chance(40));
    if (in_brackets) {
      line(start + blanks(1, 2), {path});
      flow(value, path, indent + 2);
      last().text += maybe_comment();
    } else if (value.kind == Value::Kind::list) {
      line(start + maybe_comment(), {path});
      block_list(
          value,
          indent + (random_.chance(30) && prefix.find('-') == std::string::npos ? 0 : random_.between(1, 4)),
          path);
    } else if (value.kind == Value::Kind::map) {
      line(start + maybe_comment(), {path});
      block_map(value, indent + random_.between(1, 4), path, "");
    } else {
      scalar_field(start, value, indent, path);
    }
  }

  void scalar_field(const std::string& start, const Value& value, int indent, const std::string& path) {
    if (may_be_quoted(value.shape) && random_.chance(12)) {
      line(start + (random_.chance(50) ? " |-" : " >-") + maybe_comment(), {path});
      line(spaces(indent + random_.between(1, 3)) + value.text, {path});
    } else if (random_.chance(6)) {
      line(start + maybe_comment(), {path});
      line(spaces(indent + random_.between(1, 4)) + scalar(value) + maybe_comment(), {path});
    } else {
      line(start + blanks(1, 3) + scalar(value) + maybe_comment(), {path});
    }
  }

  void block_list(const Value& list, int indent, const std::string& path) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      noise(indent);
      const std::string item_path = path + "/" + std::to_string(i);
      const std::string prefix = spaces(indent) + "-" + blanks(1, 3);
      const Value& item = list.items[i];
      if (item.kind == Value::Kind::scalar) {
        line(prefix + scalar(item) + maybe_comment(), {item_path});
      } else if (random_.chance(50)) {
        line(prefix, {item_path});
        flow(item, item_path, static_cast<int>(prefix.size()) + 1);
        last().text += maybe_comment();
      } else {
        result_.dashed.insert(item_path);
        block_map(item, static_cast<int>(prefix.size()), item_path, prefix);
      }
    }
  }

  // Goes on at the end of the last line.
  void flow(const Value& value, const std::string& path, int indent) {
    last().owners.insert(path);
    if (value.kind == Value::Kind::scalar) {
      last().text += scalar(value);
      return;
    }
    result_.brackets.insert(path);
    const bool is_map = value.kind == Value::Kind::map;
    const bool on_lines = random_.chance(20);
    last().text += (is_map ? "{" : "[") + blanks(0, 1);
    const std::size_t count = is_map ? value.fields.size() : value.items.size();
    for (std::size_t i = 0; i < count; ++i) {
      if (on_lines && random_.chance(60)) {
        last().text += maybe_comment();
        line(spaces(indent), {});
      }
      const std::string inner = path + "/" + (is_map ? value.fields[i].first : std::to_string(i));
      last().owners.insert(inner);
      if (is_map) last().text += value.fields[i].first + ":" + blanks(1, 2);
      flow(is_map ? value.fields[i].second : value.items[i], inner, indent + 1);
      const bool comma = i + 1 < count || (count > 0 && random_.chance(5));
      if (comma) last().text += blanks(0, 1) + "," + blanks(0, 1);
    }
    if (last().text.find_first_not_of(' ') == std::string::npos) last().owners.insert(path);
    last().text += is_map ? "}" : "]";
  }

  Random& random_;
  HandWritten result_;
  int comments_ = 0;
};

}  // namespace

std::string HandWritten::text() const {
  std::string result = has_mark ? "\xEF\xBB\xBF" : "";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    result += lines[i].text;
    if (i + 1 < lines.size() || ends_with_line_end) result += line_end;
  }
  return result;
}

HandWritten write_by_hand(const Value& record, Random& random) { return Hand(random).write(record); }

}  // namespace traject::test
