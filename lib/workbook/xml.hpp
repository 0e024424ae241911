// Reads the XML of a workbook's parts piece by piece. Document types, and so custom entities, are refused.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace traject::workbook {

// The attributes of one element, valid only while it begins.
class Attributes {
 public:
  explicit Attributes(const char* const* list) : list_(list) {}
  // Names without their namespace; empty if there is no such attribute.
  [[nodiscard]] std::string_view get(std::string_view name) const;
  [[nodiscard]] bool is_true(std::string_view name) const;  // "1" or "true"

 private:
  const char* const* list_;
};

// Receives the content of a part. Names come without their namespace.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void begin(std::string_view, const Attributes&) {}
  virtual void end(std::string_view) {}
  virtual void text(std::string_view) {}
};

class XmlParser {
 public:
  explicit XmlParser(XmlHandler& handler);
  ~XmlParser();
  XmlParser(const XmlParser&) = delete;
  XmlParser& operator=(const XmlParser&) = delete;

  // Throws base::Failure (refused): workbook-damaged if it is not XML, workbook-entities for a document type; and whatever
  // the handler throws.
  void parse(std::string_view piece);
  void finish();

 private:
  struct State;
  void check(int status);
  std::unique_ptr<State> state_;
};

}  // namespace traject::workbook
