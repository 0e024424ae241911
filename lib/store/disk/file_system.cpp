#include "store/disk/file_system.hpp"

#include <cerrno>
#include <string>
#include <system_error>

#include "base/utf8.hpp"

namespace traject::store {
namespace {

const char* message_of(EntryKind kind) {
  switch (kind) {
    case EntryKind::link: return "failure.is-link";
    case EntryKind::file: return "failure.is-no-folder";
    case EntryKind::folder:
    case EntryKind::other: break;
  }
  return "failure.is-no-file";
}

}  // namespace

base::Value reason_of(int error) {
  switch (error) {
    case ENOSPC: return base::Word{"reason.no-space"};
    case EACCES:
    case EPERM: return base::Word{"reason.no-permission"};
    case EROFS: return base::Word{"reason.read-only"};
    case EIO: return base::Word{"reason.broken"};
    case ENOENT: return base::Word{"reason.not-there"};
    case EEXIST: return base::Word{"reason.already-there"};
    case EISDIR: return base::Word{"reason.is-folder"};
    case ENOTDIR: return base::Word{"reason.no-folder"};
    case ELOOP: return base::Word{"reason.links-in-circle"};
    case EMFILE:
    case ENFILE: return base::Word{"reason.too-many-open"};
    case ENOMEM: return base::Word{"reason.no-memory"};
    case EBUSY:
    case ETXTBSY: return base::Word{"reason.in-use"};
    case ENAMETOOLONG: return base::Word{"reason.name-too-long"};
    case EFBIG: return base::Word{"reason.too-large"};
#ifdef EDQUOT
    case EDQUOT: return base::Word{"reason.no-space"};
#endif
    default: return base::Word{"reason.system-error" + ("." + std::to_string(error))};
  }
}

std::filesystem::path FileSystem::without_links(const std::filesystem::path& path) const {
  std::error_code error;
  const auto way = std::filesystem::weakly_canonical(path, error);
  return error ? path.lexically_normal() : way;
}

NotPlain::NotPlain(std::filesystem::path path, EntryKind kind)
    : WrongFolder({message_of(kind), {{"path", base::printable(path.generic_string())}}},
                  base::Message{"hint.not-plain", {}}),
      path_(std::move(path)),
      kind_(kind) {}

}  // namespace traject::store
