#include "model/change.hpp"

namespace traject::model {

Change::Change(std::string path, AnyRecord value) : file(std::move(path)), record(std::move(value)) {}
Change::Change(std::string path, RecordType type, void* value)
    : Change(std::move(path), with_record_struct(type, [&]<class Record>(RecordTag<Record>) -> AnyRecord {
               return std::move(*static_cast<Record*>(value));
             })) {}

Change::Change(const Change& other) = default;
Change::Change(Change&& other) noexcept = default;
Change& Change::operator=(const Change& other) = default;
Change& Change::operator=(Change&& other) noexcept = default;
Change::~Change() = default;

}  // namespace traject::model
