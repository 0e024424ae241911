// Where each record is in the folder. Paths are relative to the data folder, with "/".
#pragma once

#include <string>

#include "model/ids.hpp"

namespace traject::model {

[[nodiscard]] inline std::string registration_file(const ProgrammeId& programme, const PersonId& person) {
  return "registrations/" + programme.str() + "/" + person.str() + ".yaml";
}
[[nodiscard]] inline std::string cohort_file(const CohortId& cohort) {
  return "cohorts/" + cohort.str() + "/cohort.yaml";
}
[[nodiscard]] inline std::string coaching_file(const CohortId& cohort) {
  return "cohorts/" + cohort.str() + "/coaching.yaml";
}
[[nodiscard]] inline std::string talks_file(const CohortId& cohort) {
  return "cohorts/" + cohort.str() + "/talks.yaml";
}
[[nodiscard]] inline std::string choice_file(const CohortId& cohort) {
  return "cohorts/" + cohort.str() + "/choice.yaml";
}
[[nodiscard]] inline std::string attendance_file(const CohortId& cohort) {
  return "cohorts/" + cohort.str() + "/attendance.yaml";
}

[[nodiscard]] inline std::string released_file(const CohortId& cohort) {
  return "cohorts/" + cohort.str() + "/released.yaml";
}
[[nodiscard]] inline std::string response_file(const CohortId& cohort, const FormId& form,
                                               const std::string& sheet) {
  return "cohorts/" + cohort.str() + "/responses/" + form.str() + "/" + sheet + ".yaml";
}
[[nodiscard]] inline std::string form_file(const FormId& form) { return "forms/" + form.str() + ".yaml"; }
[[nodiscard]] inline std::string voucher_file(const ProgrammeId& programme, const std::string& voucher) {
  return "vouchers/" + programme.str() + "/" + voucher + ".yaml";
}

}  // namespace traject::model
