/* Put in front of the C library: the n-th call of one function fails, or kills the program.
   BROKEN_CALL=fsync BROKEN_AT=3 BROKEN_ERROR=5 (a number of errno; 0 kills). BROKEN_CALL=any counts all of them together.
   Once it has come so far, it makes BROKEN_MARK. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static const char *call, *mark;
static int at, error, count;

/* Programs that this one starts are left alone. */
__attribute__((constructor)) static void begin(void) {
  call = getenv("BROKEN_CALL");
  mark = getenv("BROKEN_MARK");
  at = atoi(getenv("BROKEN_AT") ? getenv("BROKEN_AT") : "0");
  error = atoi(getenv("BROKEN_ERROR") ? getenv("BROKEN_ERROR") : "0");
  unsetenv("LD_PRELOAD");
}

static int breaks(const char *name) {
  const int counts = call != NULL && (strcmp(call, name) == 0 || strcmp(call, "any") == 0);
  if (!counts || ++count != at) return 0;
  ((int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open"))(mark, O_CREAT | O_WRONLY, 0600);
  if (error == 0) raise(SIGKILL);
  errno = error;
  return 1;
}

#define BREAKABLE(result, name, parameters, arguments)                        \
  result name parameters {                                                    \
    result(*real) parameters = (result(*) parameters)dlsym(RTLD_NEXT, #name); \
    return breaks(#name) ? -1 : real arguments;                               \
  }

BREAKABLE(int, fsync, (int file), (file))
BREAKABLE(int, fchmod, (int file, mode_t mode), (file, mode))
BREAKABLE(int, renameat, (int a, const char *from, int b, const char *to), (a, from, b, to))
BREAKABLE(int, unlinkat, (int folder, const char *name, int flags), (folder, name, flags))
BREAKABLE(int, mkdirat, (int folder, const char *name, mode_t mode), (folder, name, mode))
BREAKABLE(ssize_t, write, (int file, const void *bytes, size_t size), (file, bytes, size))

/* Also one that fails closes. What is only read counts not: to close it does no harm. */
int close(int file) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "close");
  const int is_written = (fcntl(file, F_GETFL) & O_ACCMODE) != O_RDONLY;
  const int result = real(file);
  return is_written && breaks("close") ? -1 : result;
}
