#include "store/disk/file_system.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "language/catalogue.hpp"

using namespace traject;
using base::Language;

namespace file_system_test {

TEST_CASE(
    "why the system refused is said in words of our own, or as a number, and never in those of the system") {
  for (const int error : {ENOENT, EACCES, EPERM, EEXIST, ENOSPC, EROFS, ELOOP, ENOTDIR, EISDIR, EMFILE,
                          ENFILE, EIO, ENAMETOOLONG, EFBIG, ENOMEM, EBUSY}) {
    const std::string dutch = language::written(store::reason_of(error), Language::nl);
    const std::string english = language::written(store::reason_of(error), Language::en);
    CHECK_MESSAGE(dutch.find_first_of("<>0123456789") == std::string::npos, dutch);
    CHECK(dutch != english);
    CHECK(english != std::error_code(error, std::generic_category()).message());
  }
  CHECK(language::written(store::reason_of(EPROTO), Language::nl) == "systeemfout " + std::to_string(EPROTO));
  CHECK(language::written(store::reason_of(EPROTO), Language::en) ==
        "system error " + std::to_string(EPROTO));
}

}  // namespace file_system_test
