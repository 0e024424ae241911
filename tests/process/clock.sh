# A clock that is wrong beyond what a record may say writes nothing, however wrong it is.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
build_broken || skip "nothing can be put in front of the program"
cat > "$work/clock.c" << 'END'
#define _GNU_SOURCE
#include <stdlib.h>
#include <time.h>
static time_t now(void) { return atoll(getenv("CLOCK_SAYS")); }
time_t time(time_t *result) {
  if (result) *result = now();
  return now();
}
int clock_gettime(clockid_t clock, struct timespec *result) {
  (void)clock;
  result->tv_sec = now();
  result->tv_nsec = 0;
  return 0;
}
END
"$(command -v cc || command -v gcc || command -v clang)" -shared -fPIC -o "$work/clock.so" "$work/clock.c"
example data
example untouched
at() { CLOCK_SAYS=$1 LD_PRELOAD=$work/clock.so "$TRAJECT" -C "$work/data" "${@:2}" > "$work/out" 2> "$work/err"; }

# 1969, 2200, and years that come round to this century where nanoseconds are counted: -249 and 2505.
for seconds in -1 7258118400 -70000000000 16900000000; do
  expect 4 at "$seconds" withdraw "$programme" p-1042 --because elsewhere
  grep -q '^fout: de klok' "$work/err" || fail "the clock is not named: $seconds"
  same_tree "$work/untouched" "$work/data"
done
expect 0 at 1629460800 withdraw "$programme" p-1042 --because elsewhere
grep -q '2021-08-20' "$work/data/registrations/$programme/p-1042.yaml" || fail "another day than that of the clock"
