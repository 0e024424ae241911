#include "tables/encoding.hpp"

#include <doctest/doctest.h>

#include "base/failure.hpp"

using namespace traject;
using namespace std::string_literals;
using tables::Encoding;

namespace encoding_test {

// The failure of a decoding: its key, and the line where it names one.
std::string failure_of(std::string_view bytes, std::optional<Encoding> wanted = {}) {
  try {
    (void)tables::decode(bytes, wanted);
  } catch (const base::Failure& failure) {
    CHECK(failure.kind() == base::FailureKind::wrong_use);
    REQUIRE(failure.hint());
    CHECK(failure.hint()->key == "hint." + failure.message().key.substr(8));
    std::string result = failure.message().key;
    for (const auto& [name, value] : failure.message().values) {
      if (name == "line") result += " " + std::to_string(std::get<std::int64_t>(value));
    }
    return result;
  }
  return "none";
}

void check(std::string_view bytes, std::optional<Encoding> wanted, std::string_view text, Encoding found) {
  const auto decoded = tables::decode(bytes, wanted);
  CHECK(decoded.text == text);
  CHECK(decoded.encoding == found);
}

TEST_CASE("a byte order mark says what the file is, and is taken off") {
  check("\xEF\xBB\xBFRen\u00e9", {}, "Ren\u00e9", Encoding::utf_8_with_mark);
  check("\xFF\xFER\0e\0n\0\xE9\0"s, {}, "Ren\u00e9", Encoding::utf_16le);
}

TEST_CASE("a byte order mark is believed before the setting of the source") {
  check("\xEF\xBB\xBFRen\u00e9", Encoding::windows_1252, "Ren\u00e9", Encoding::utf_8_with_mark);
  check("\xFF\xFER\0"s, Encoding::utf_8, "R", Encoding::utf_16le);
}

TEST_CASE("without a mark UTF-16LE shows by its NUL bytes") {
  check("a\0;\0\xEF\0\n\0"s, {}, "a;\u00ef\n", Encoding::utf_16le);
  check("\x3D\xD8\x00\xDE"s, Encoding::utf_16le, "\U0001F600", Encoding::utf_16le);
}

TEST_CASE("bytes that are valid UTF-8 are UTF-8, and others Windows-1252") {
  check("Ren\u00e9 \u20ac", {}, "Ren\u00e9 \u20ac", Encoding::utf_8);
  check("Ren\xE9 \x80 na\xEFve", {}, "Ren\u00e9 \u20ac na\u00efve", Encoding::windows_1252);
  check("", {}, "", Encoding::utf_8);
}

TEST_CASE("the setting of the source decides where there is no mark") {
  check("Ren\u00e9", Encoding::windows_1252, "Ren\u00c3\u00a9", Encoding::windows_1252);
  check("Rene", Encoding::utf_8_with_mark, "Rene", Encoding::utf_8);
  CHECK(failure_of("a\nRen\xE9 ", Encoding::utf_8) == "failure.table-encoding 2");
}

TEST_CASE("UTF-16BE is refused by name, with a mark and without") {
  CHECK(failure_of("\xFE\xFF\0a"s) == "failure.table-utf-16be");
  CHECK(failure_of("\0a\0;\0b"s) == "failure.table-utf-16be");
}

TEST_CASE("NUL bytes of another encoding than UTF-16 are no text") {
  CHECK(failure_of("a;b\n1\0;2 and more text than that\n"s) == "failure.table-not-text");
  CHECK(failure_of("a\0b"s, Encoding::windows_1252) == "failure.table-not-text");
  CHECK(failure_of(std::string(40, '\0')) == "failure.table-not-text");
  CHECK(failure_of("a\0b"s, Encoding::utf_8) == "failure.table-not-text");
}

TEST_CASE("bytes that Windows-1252 does not have are named by their line") {
  for (const char* byte : {"\x81", "\x8D", "\x8F", "\x90", "\x9D"}) {
    CHECK(failure_of("Ren\xE9 \n"s + byte + "x\n") == "failure.table-encoding 2");
  }
  CHECK(failure_of("a\r\nb\rc\n\n\x81 x") == "failure.table-encoding 5");
}

TEST_CASE("Windows-1252 is Latin-1 but for the letters and marks from 0x80 to 0x9F") {
  check(
      "\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8E\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9A\x9B\x9C"
      "\x9E\x9F",
      {}, "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ", Encoding::windows_1252);
  check("\x7F\xA0\xA1\xBF\xC0\xD7\xFF", {}, "\x7F\u00A0¡¿À×ÿ", Encoding::windows_1252);
}

TEST_CASE("UTF-16 has characters of one and of two units") {
  check("\x7F\0\x80\0\xFF\x07\0\x08\xFF\xD7\0\xE0\xFD\xFF"s, Encoding::utf_16le,
        "\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFD", Encoding::utf_16le);
  check("\0\xD8\0\xDC\xFF\xDB\xFF\xDF"s, Encoding::utf_16le, "\U00010000\U0010FFFF", Encoding::utf_16le);
}

TEST_CASE("half a character of UTF-16 is named by its line") {
  CHECK(failure_of("\xFF\xFE\x61\0\x0A\0\x62"s) == "failure.table-encoding 2");
  CHECK(failure_of("\xFF\xFE\x00\xDE\x61\0"s) == "failure.table-encoding 1");
  CHECK(failure_of("\xFF\xFE\x00\xD8"s) == "failure.table-encoding 1");
  CHECK(failure_of("\xFF\xFE\x61\0\x0A\0\x00\xD8\x61\0"s) == "failure.table-encoding 2");
}

TEST_CASE("an encoding has one name, and a setting may write it in other ways") {
  for (const auto encoding :
       {Encoding::utf_8, Encoding::utf_8_with_mark, Encoding::utf_16le, Encoding::windows_1252}) {
    CHECK(tables::encoding_named(tables::name(encoding)) == encoding);
  }
  CHECK(tables::encoding_named("UTF-8") == Encoding::utf_8);
  CHECK(tables::encoding_named("utf-16") == Encoding::utf_16le);
  CHECK(tables::encoding_named("CP1252") == Encoding::windows_1252);
  CHECK(tables::encoding_named("latin1") == std::nullopt);
  CHECK(tables::encoding_named("") == std::nullopt);
}

}  // namespace encoding_test
