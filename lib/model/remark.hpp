// A finding about a value in a file; it becomes a base::Diagnostic once its line is known.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/message.hpp"

namespace traject::model {

struct Remark {
  std::string file;               // empty until the record is known
  std::vector<std::string> keys;  // lead to the value; in a list, positions from 0: {"talks", "2", "person"}
  std::string code;               // kebab-case, stable: "own-manager"
  base::Message message;
  base::Message hint;
  base::Severity severity = base::Severity::warning;
};
using Remarks = std::vector<Remark>;

}  // namespace traject::model
