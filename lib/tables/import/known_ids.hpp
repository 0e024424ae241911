// Which ids an imported row may refer to.
#pragma once

#include <set>
#include <string>

#include "model/records.hpp"
#include "model/reference.hpp"

namespace traject::tables {

class KnownIds {
 public:
  // `also`: people who are in the table themselves.
  KnownIds(const model::Records& records, std::set<std::string> also)
      : records_(records), people_(std::move(also)) {}

  // `scope`: the programme or cohort whose record contains the id; a session belongs to one of them.
  [[nodiscard]] bool has(model::ReferenceTarget target, const std::string& id,
                         const std::string& scope) const;

  // True if only a tombstone of the person is left.
  [[nodiscard]] bool is_forgotten(const std::string& person) const;

 private:
  [[nodiscard]] const model::Programme* programme_of(const std::string& scope) const;

  const model::Records& records_;
  std::set<std::string> people_;
};

}  // namespace traject::tables
