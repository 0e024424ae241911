#include "model/records.hpp"

namespace traject::model {

Records::Records() = default;
Records::Records(const Records& other) = default;
Records::Records(Records&& other) noexcept = default;
Records& Records::operator=(const Records& other) = default;
Records& Records::operator=(Records&& other) noexcept = default;
Records::~Records() = default;

}  // namespace traject::model
