// The id of a record, typed by the kind of record, so that a person's id is never taken for a programme's.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace traject::base {

// True for [a-z0-9][a-z0-9-]{0,63}, except Windows' device names (con, nul, com1, ...).
[[nodiscard]] bool is_id(std::string_view text);

// True for a name that Windows reserves for a device, in lower case.
[[nodiscard]] bool is_device_name(std::string_view text);

template <class Record>
class Id {
 public:
  Id() = default;
  explicit Id(std::string text) : text_(std::move(text)) {}

  [[nodiscard]] const std::string& str() const { return text_; }
  [[nodiscard]] bool empty() const { return text_.empty(); }

  friend auto operator<=>(const Id&, const Id&) = default;

 private:
  std::string text_;
};

// The text of an id of any kind.
template <class Record>
[[nodiscard]] const std::string& text_of(const Id<Record>& id) {
  return id.str();
}
[[nodiscard]] inline const std::string& text_of(const std::string& id) { return id; }

}  // namespace traject::base

template <class Record>
struct std::hash<traject::base::Id<Record>> {
  std::size_t operator()(const traject::base::Id<Record>& id) const noexcept {
    return std::hash<std::string>{}(id.str());
  }
};
