// The text of one file, and where its offsets are for people.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace traject::store {

// Byte offsets into a source's text, end not included.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const Span&, const Span&) = default;
};

class Source {
 public:
  // `about_people`: no line of it is ever shown. Of an answer sheet nothing is placed within its line either: that would
  // tell how long the answers before it are.
  Source(std::string file, std::string text, bool about_people);

  [[nodiscard]] const std::string& file() const { return file_; }
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] bool about_people() const { return about_people_; }

  // Lines and columns from 1, columns in characters; a span over several lines is cut at the end of its first.
  [[nodiscard]] base::Place place(Span span) const;
  // The line of an offset, without its end; empty in a file about people, for a hidden line, and for one too long to look at.
  [[nodiscard]] std::string shown_line(Span span) const;

 private:
  struct Line {
    std::size_t number = 1;
    std::size_t start = 0;  // of its first character
    std::string_view text;  // without its end
  };
  [[nodiscard]] Line line_with(std::size_t offset) const;

  std::string file_;
  std::string text_;
  bool about_people_;
  // The lines up to the last offset that was asked for. Most callers go from the beginning to the end.
  mutable std::size_t counted_to_ = 0;
  mutable std::size_t lines_ = 1;
};

}  // namespace traject::store
