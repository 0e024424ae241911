// Something worth saying about a value in a file, until its line is known (base::Diagnostic).
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/message.hpp"

namespace traject::model {

struct Remark {
  std::string file;               // empty until it is known which record this is about
  std::vector<std::string> keys;  // lead to the value; in a list, positions from 0: {"talks", "2", "person"}
  std::string code;               // kebab-case, stable: "own-manager"
  base::Message message;
  base::Message hint;
  base::Severity severity = base::Severity::warning;
};
using Remarks = std::vector<Remark>;

}  // namespace traject::model
