#include "store/writing/diff.hpp"

#include <doctest/doctest.h>

#include <string>

using traject::store::unified_diff;

TEST_CASE("a new file is all additions") {
  CHECK(unified_diff({"people/p-1.yaml", {}, "a: b\nc: d\n"}) ==
        "diff --git a/people/p-1.yaml b/people/p-1.yaml\n"
        "new file mode 100644\n"
        "--- /dev/null\n"
        "+++ b/people/p-1.yaml\n"
        "@@ -0,0 +1,2 @@\n"
        "+a: b\n"
        "+c: d\n");
}

TEST_CASE("a change shows the lines around it") {
  const std::string rest = "6\n7\n8\n9\n10\n11\n";
  CHECK(unified_diff({"x.yaml", "1\n2\n3\n4\n5\n" + rest, "1\n2\n3\n4\nfive\n" + rest}) ==
        "diff --git a/x.yaml b/x.yaml\n"
        "--- a/x.yaml\n"
        "+++ b/x.yaml\n"
        "@@ -2,7 +2,7 @@\n"
        " 2\n 3\n 4\n"
        "-5\n"
        "+five\n"
        " 6\n 7\n 8\n");
}

TEST_CASE("a missing last newline is told of") {
  CHECK(unified_diff({"x.yaml", "a\nb", "a\nb\n"}).ends_with(" a\n-b\n\\ No newline at end of file\n+b\n"));
  CHECK(unified_diff({"x.yaml", "a\nb", "c\nb"}).ends_with("-a\n+c\n b\n\\ No newline at end of file\n"));
}
