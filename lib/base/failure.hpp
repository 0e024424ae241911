// Why a command cannot go on. Thrown anywhere, caught only in cli/run.
#pragma once

#include <exception>
#include <optional>
#include <utility>

#include "base/message.hpp"

namespace traject::base {

enum class FailureKind {
  refused,      // the answer is no
  wrong_use,    // the command line asks for something that does not exist
  input_output  // a file or a stream could not be read or written
};

class Failure : public std::exception {
 public:
  Failure(FailureKind kind, Message message, std::optional<Message> hint = {})
      : kind_(kind), message_(std::move(message)), hint_(std::move(hint)) {}

  [[nodiscard]] FailureKind kind() const { return kind_; }
  [[nodiscard]] const Message& message() const { return message_; }
  [[nodiscard]] const std::optional<Message>& hint() const { return hint_; }
  [[nodiscard]] const char* what() const noexcept override { return message_.key.c_str(); }

 private:
  FailureKind kind_;
  Message message_;
  std::optional<Message> hint_;
};

}  // namespace traject::base
