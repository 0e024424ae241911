// A record as a person might have written it: fields in any order, blocks and brackets, every way of quoting, comments.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "store/writing/value.hpp"
#include "support/random.hpp"

namespace traject::test {

struct HandWritten {
  struct Line {
    std::string text;  // without its end
    std::set<std::string>
        owners;  // the paths of the values that stand on it; none for a comment or a blank line
  };
  std::vector<Line> lines;
  std::string line_end = "\n";
  bool has_mark = false;  // begins with a byte order mark
  bool ends_with_line_end = true;
  std::set<std::string> brackets;  // the paths of lists and maps in brackets
  std::set<std::string> dashed;    // the paths of maps that begin behind a dash

  [[nodiscard]] std::string text() const;
};

// A path is "/key/0/key".
[[nodiscard]] HandWritten write_by_hand(const store::Value& record, Random& random);

}  // namespace traject::test
