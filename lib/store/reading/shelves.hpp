// Puts the files of a folder on the shelves where their records belong.
#pragma once

#include <memory>

#include "model/records.hpp"
#include "store/reading/reader.hpp"

namespace traject::store {

// None is read before somebody asks for it. The settings stay as they are.
void fill_shelves(model::Records& records, const std::shared_ptr<Reader>& reader);

}  // namespace traject::store
