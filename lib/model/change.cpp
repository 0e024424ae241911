#include "model/change.hpp"

#include <utility>

namespace traject::model {

template <class Record>
Change::Change(std::string path, Record value) : file(std::move(path)), record(std::move(value)) {}

template Change::Change(std::string, Settings);
template Change::Change(std::string, Closures);
template Change::Change(std::string, SchoolHolidays);
template Change::Change(std::string, Person);
template Change::Change(std::string, Name);
template Change::Change(std::string, Coach);
template Change::Change(std::string, Adviser);
template Change::Change(std::string, Trainer);
template Change::Change(std::string, Room);
template Change::Change(std::string, ImportSource);
template Change::Change(std::string, Programme);
template Change::Change(std::string, Plan);
template Change::Change(std::string, Form);
template Change::Change(std::string, Registration);
template Change::Change(std::string, Cohort);
template Change::Change(std::string, CohortCoaching);
template Change::Change(std::string, Talks);
template Change::Change(std::string, Attendance);
template Change::Change(std::string, Activities);
template Change::Change(std::string, Choice);
template Change::Change(std::string, Spending);
template Change::Change(std::string, Released);
template Change::Change(std::string, Response);
template Change::Change(std::string, Intake);
template Change::Change(std::string, Voucher);
template Change::Change(std::string, Declaration);
template Change::Change(std::string, AnyRecord);

Change::Change(const Change& other) = default;
Change::Change(Change&& other) noexcept = default;
Change& Change::operator=(const Change& other) = default;
Change& Change::operator=(Change&& other) noexcept = default;
Change::~Change() = default;

}  // namespace traject::model
