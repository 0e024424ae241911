#include "workbook/xml.hpp"

#include <expat.h>

#include <exception>
#include <new>

#include "workbook/refusal.hpp"

namespace traject::workbook {
namespace {

// Of one tag or comment: expat reads it again from its beginning with each piece that does not end it.
constexpr std::size_t longest_tag = 1024 * 1024;

// "x:row" as "row".
std::string_view local_name(const char* name) {
  const std::string_view whole(name);
  return whole.substr(whole.find(':') + 1);
}

}  // namespace

std::string_view Attributes::get(std::string_view name) const {
  for (const char* const* at = list_; *at != nullptr; at += 2) {
    if (name == at[0]) return at[1];
  }
  for (const char* const* at = list_; *at != nullptr; at += 2) {
    if (name == local_name(at[0])) return at[1];
  }
  return {};
}

bool Attributes::is_true(std::string_view name) const {
  const std::string_view value = get(name);
  return value == "1" || value == "true";
}

struct XmlParser::State {
  explicit State(XmlHandler& to) : handler(to), parser(XML_ParserCreate("UTF-8")) {
    if (parser == nullptr) throw std::bad_alloc();
    XML_SetUserData(parser, this);
    XML_SetElementHandler(parser, on_begin, on_end);
    XML_SetCharacterDataHandler(parser, on_text);
    XML_SetStartDoctypeDeclHandler(parser, on_doctype);
  }
  ~State() { XML_ParserFree(parser); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  // Keeps exceptions from passing through C code.
  template <class Act>
  void guarded(Act act) {
    unheard = 0;
    if (thrown) return;
    try {
      act();
    } catch (...) {
      thrown = std::current_exception();
      XML_StopParser(parser, XML_FALSE);
    }
  }
  static State& of(void* self) { return *static_cast<State*>(self); }
  static void on_begin(void* self, const char* name, const char** attributes) {
    of(self).guarded([&] { of(self).handler.begin(local_name(name), Attributes(attributes)); });
  }
  static void on_end(void* self, const char* name) {
    of(self).guarded([&] { of(self).handler.end(local_name(name)); });
  }
  static void on_text(void* self, const char* bytes, int size) {
    of(self).guarded([&] { of(self).handler.text({bytes, static_cast<std::size_t>(size)}); });
  }
  static void on_doctype(void* self, const char*, const char*, const char*, int) {
    of(self).guarded([] { throw refusal("entities"); });
  }

  XmlHandler& handler;
  XML_Parser parser;
  std::exception_ptr thrown;
  std::size_t unheard = 0;  // bytes since the handler heard something
};

XmlParser::XmlParser(XmlHandler& handler) : state_(std::make_unique<State>(handler)) {}
XmlParser::~XmlParser() = default;

void XmlParser::check(int status) {
  if (state_->thrown) std::rethrow_exception(state_->thrown);
  if (status != XML_STATUS_ERROR) return;
  if (XML_GetErrorCode(state_->parser) == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
  throw refusal("damaged");
}

void XmlParser::parse(std::string_view piece) {
  state_->unheard += piece.size();
  check(XML_Parse(state_->parser, piece.data(), static_cast<int>(piece.size()), XML_FALSE));
  if (state_->unheard > longest_tag) throw refusal("damaged");
}

void XmlParser::finish() { check(XML_Parse(state_->parser, "", 0, XML_TRUE)); }

}  // namespace traject::workbook
