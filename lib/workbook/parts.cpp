#include "workbook/parts.hpp"

#include <map>
#include <utility>

#include "base/utf8.hpp"
#include "workbook/refusal.hpp"

namespace traject::workbook {
namespace {

bool ends_with_kind(std::string_view type, std::string_view kind) {
  return type.size() > kind.size() && type.ends_with(kind) && type[type.size() - kind.size() - 1] == '/';
}

// "xl/workbook.xml" and "../a/b.xml" as "a/b.xml".
std::string resolved(std::string_view from, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string folder(from.substr(0, from.rfind('/') == std::string_view::npos ? 0 : from.rfind('/')));
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    const auto slash = folder.rfind('/');
    folder.resize(slash == std::string::npos ? 0 : slash);
  }
  return folder.empty() ? std::string(target) : folder + "/" + std::string(target);
}

// "xl/workbook.xml" as "xl/_rels/workbook.xml.rels".
std::string relations_of(std::string_view part) {
  const auto slash = part.rfind('/');
  const std::size_t at = slash == std::string_view::npos ? 0 : slash + 1;
  return std::string(part.substr(0, at)) + "_rels/" + std::string(part.substr(at)) + ".rels";
}

constexpr std::size_t longest_target = 4096;

struct Relation {
  std::string type;
  std::string part;
};

// The other parts that a part refers to.
class Relations : public XmlHandler {
 public:
  Relations(Archive& archive, std::string_view part) : from_(part) {
    const std::string relations = part.empty() ? "_rels/.rels" : relations_of(part);
    if (archive.has(relations)) read_part(archive, relations, *this);
  }

  void begin(std::string_view name, const Attributes& attributes) override {
    if (name != "Relationship" || attributes.get("TargetMode") == "External") return;
    // Each sheet repeats where it is.
    if (attributes.get("Target").size() > longest_target) throw refusal("damaged");
    by_id_[std::string(attributes.get("Id"))] = {
        std::string(attributes.get("Type")), resolved(from_, attributes.get("Target"))};
  }

  [[nodiscard]] const Relation* find(std::string_view id) const {
    const auto found = by_id_.find(std::string(id));
    return found == by_id_.end() ? nullptr : &found->second;
  }
  // Empty if there is no part of this kind.
  [[nodiscard]] std::string part_of(std::string_view kind) const {
    for (const auto& [id, relation] : by_id_) {
      if (ends_with_kind(relation.type, kind)) return relation.part;
    }
    return {};
  }

 private:
  std::string from_;
  std::map<std::string, Relation> by_id_;
};

class BookHandler : public XmlHandler {
 public:
  BookHandler(Parts& parts, const Relations& relations) : parts_(parts), relations_(relations) {}

  void begin(std::string_view name, const Attributes& attributes) override {
    if (name == "workbookPr" && attributes.is_true("date1904")) parts_.epoch = Epoch::of_1904;
    if (name != "sheet") return;
    const Relation* relation = relations_.find(attributes.get("id"));
    // A sheet of charts or old macros has no cells.
    if (relation == nullptr || !ends_with_kind(relation->type, "worksheet")) return;
    const auto state = attributes.get("state");
    parts_.sheets.push_back(
        {std::string(attributes.get("name")), relation->part, !state.empty() && state != "visible"});
  }

 private:
  Parts& parts_;
  const Relations& relations_;
};

class StylesHandler : public XmlHandler {
 public:
  explicit StylesHandler(std::vector<NumberFormat>& formats) : formats_(formats) {}

  void begin(std::string_view name, const Attributes& attributes) override {
    if (name == "numFmt") {
      codes_[whole_number(attributes.get("numFmtId"))] = number_format(attributes.get("formatCode"));
    } else if (name == "cellXfs") {
      in_cells_ = true;
    } else if (name == "xf" && in_cells_) {
      const int id = whole_number(attributes.get("numFmtId"));
      const auto own = codes_.find(id);
      formats_.push_back(own == codes_.end() ? built_in_format(id) : own->second);
    }
  }
  void end(std::string_view name) override {
    if (name == "cellXfs") in_cells_ = false;
  }

 private:
  std::vector<NumberFormat>& formats_;
  std::map<int, NumberFormat> codes_;
  bool in_cells_ = false;
};

class StringsHandler : public XmlHandler {
 public:
  explicit StringsHandler(std::vector<std::string>& strings) : strings_(strings) {}

  void begin(std::string_view name, const Attributes&) override {
    if (name == "si") begin_string();
    if (name == "rPh") ++in_phonetic_;  // pronunciation
    if (name == "t") in_text_ = true;
  }
  void end(std::string_view name) override {
    if (name == "si") end_string();
    if (name == "rPh") --in_phonetic_;
    if (name == "t") in_text_ = false;
  }
  void text(std::string_view piece) override {
    if (in_text_ && in_phonetic_ == 0 && !strings_.empty()) strings_.back() += piece;
  }

 private:
  // One inside another would be looked at again and again.
  void begin_string() {
    if (in_string_) throw refusal("damaged");
    in_string_ = true;
    strings_.emplace_back();
  }
  void end_string() {
    in_string_ = false;
    strings_.back() = unescaped(strings_.back());
  }

  std::vector<std::string>& strings_;
  bool in_string_ = false;
  bool in_text_ = false;
  int in_phonetic_ = 0;
};

int hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

// The character that "_xHHHH_" at this position stands for; -1 if there is none.
int escaped_at(std::string_view text, std::size_t at) {
  constexpr std::size_t size = 7;
  if (text.size() - at < size || text[at + 1] != 'x' || text[at + size - 1] != '_') return -1;
  int code = 0;
  for (std::size_t i = 2; i < size - 1; ++i) {
    const int digit = hexadecimal(text[at + i]);
    if (digit < 0) return -1;
    code = code * 16 + digit;
  }
  const bool is_half = code >= 0xD800 && code < 0xE000;  // half of a surrogate pair
  return is_half ? -1 : code;
}

void append_character(std::string& text, int code) {
  const auto byte = [&](int value) { text += static_cast<char>(value); };
  if (code < 0x80) return byte(code);
  if (code < 0x800) {
    byte(0xC0 | (code >> 6));
  } else {
    byte(0xE0 | (code >> 12));
    byte(0x80 | ((code >> 6) & 0x3F));
  }
  byte(0x80 | (code & 0x3F));
}

}  // namespace

void read_part(Archive& archive, std::string_view part, XmlHandler& handler) {
  XmlParser parser(handler);
  archive.read(part, [&](std::string_view piece) { parser.parse(piece); });
  parser.finish();
}

Parts read_parts(Archive& archive) {
  Parts parts;
  const std::string book = Relations(archive, "").part_of("officeDocument");
  if (book.empty() || !archive.has(book)) throw refusal("none");
  const Relations relations(archive, book);
  BookHandler handler(parts, relations);
  read_part(archive, book, handler);
  if (parts.sheets.empty()) throw refusal("none");
  if (const std::string part = relations.part_of("styles"); !part.empty()) {
    StylesHandler styles(parts.formats);
    read_part(archive, part, styles);
  }
  if (const std::string part = relations.part_of("sharedStrings"); !part.empty()) {
    StringsHandler strings(parts.strings);
    read_part(archive, part, strings);
  }
  return parts;
}

std::string unescaped(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int code = text[at] == '_' ? escaped_at(text, at) : -1;
    if (code < 0) {
      result += text[at];
    } else {
      append_character(result, code);
      at += 6;
    }
  }
  return result;
}

int whole_number(std::string_view digits) {
  constexpr std::size_t longest = 9;
  if (digits.empty() || digits.size() > longest) return -1;
  int number = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace traject::workbook
