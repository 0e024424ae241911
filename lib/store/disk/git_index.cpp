#include "store/disk/git_index.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace traject::store {
namespace {

constexpr std::size_t header_bytes = 12;
constexpr std::size_t status_bytes = 40;  // times, device, mode, owner, size
constexpr std::uint32_t oldest_version = 2;
constexpr std::uint32_t newest_version = 4;

// The names on the list, one after the other.
class IndexNames {
 public:
  IndexNames(std::string_view index, std::size_t digest_bytes) : index_(index), digest_bytes_(digest_bytes) {
    if (index.size() < header_bytes || !index.starts_with("DIRC")) return;
    version_ = number(4, 4);
    if (version_ >= oldest_version && version_ <= newest_version) count_ = number(8, 4);
  }

  [[nodiscard]] std::uint32_t count() const { return count_; }

  // Nothing where the bytes are no entry with such a digest.
  std::optional<std::string_view> next() {
    constexpr std::uint32_t is_extended = 0x4000;
    constexpr std::uint32_t longest_told = 0xFFF;
    const std::size_t begin = at_;
    at_ += status_bytes + digest_bytes_;
    if (at_ + 2 > index_.size()) return {};
    const std::uint32_t flags = number(at_, 2);
    at_ += version_ > oldest_version && (flags & is_extended) != 0 ? 4 : 2;
    if (!take_name()) return {};
    if (std::min<std::size_t>(name_.size(), longest_told) != (flags & longest_told)) return {};
    if (version_ < newest_version)
      at_ = begin + (at_ - 1 - begin + 8) / 8 * 8;  // filled up with at least one zero
    return name_;
  }

 private:
  [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t bytes) const {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) value = value << 8U | static_cast<unsigned char>(index_[at + i]);
    return value;
  }

  // Since version 4 a name says how much of the end of the name before it goes, and what comes instead.
  bool take_name() {
    if (version_ < newest_version) {
      name_.clear();
    } else {
      const auto gone = take_length();
      if (!gone || *gone > name_.size()) return false;
      name_.resize(name_.size() - *gone);
    }
    const auto end = at_ < index_.size() ? index_.find('\0', at_) : std::string_view::npos;
    if (end == std::string_view::npos) return false;
    name_ += index_.substr(at_, end - at_);
    at_ = end + 1;
    return true;
  }

  std::optional<std::size_t> take_length() {
    std::size_t value = 0;
    for (int i = 0; i < 4 && at_ < index_.size(); ++i) {
      const auto byte = static_cast<unsigned char>(index_[at_++]);
      value = (value << 7U) + (byte & 0x7FU);
      if (byte < 0x80U) return value;
      ++value;
    }
    return {};
  }

  std::string_view index_;
  std::size_t digest_bytes_;
  std::size_t at_ = header_bytes;
  std::uint32_t version_ = 0;
  std::uint32_t count_ = 0;
  std::string name_;
};

// Nothing where the entries have no digests of that size.
std::optional<bool> has_record_below(std::string_view index, const std::string& prefix,
                                     std::size_t digest_bytes) {
  IndexNames names(index, digest_bytes);
  for (std::uint32_t i = 0; i < names.count(); ++i) {
    const auto name = names.next();
    if (!name) return {};
    if (name->starts_with(prefix) && name->ends_with(".yaml")) return true;
  }
  return false;
}

}  // namespace

bool index_has_record_below(std::string_view index, std::string_view folder) {
  constexpr std::size_t sha_1 = 20;
  constexpr std::size_t sha_256 = 32;
  const std::string prefix = std::string(folder) + "/";
  const auto found = has_record_below(index, prefix, sha_1);
  return found ? *found : has_record_below(index, prefix, sha_256).value_or(false);
}

}  // namespace traject::store
