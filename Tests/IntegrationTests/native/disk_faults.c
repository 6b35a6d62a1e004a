/* A disk that fails when it is told to, for one program: preloaded, it stands before the calls that write and flush.
 *
 * DISK_FAULT_FILE   a file whose first byte says what happens now, and may change at any time:
 *   '0'  nothing
 *   'f'  the disk is full: what makes a file longer gets ENOSPC
 *   'w'  writing fails: EIO
 *   's'  flushing fails: EIO
 *   'h'  the next write to a journal's tail writes half of it, and the process ends as if it had been killed
 * DISK_FAULT_PATH   the files that it concerns: those whose path holds this text
 *
 * The next bytes of that file, as a 32-bit number in this machine's order, count the calls that were made to fail.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct control {
  _Atomic char fault;
  char padding[3];
  _Atomic uint32_t count;
};

static struct control *control;
static const char *wanted;

__attribute__((constructor)) static void begin(void) {
  const char *name = getenv("DISK_FAULT_FILE");
  wanted = getenv("DISK_FAULT_PATH");
  if (!name || !wanted) return;
  const int file = open(name, O_RDWR);
  if (file < 0) return;
  void *place = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (place != MAP_FAILED) control = place;
}

static char fault_of(int file, char *path, size_t size) {
  const char fault = control ? atomic_load(&control->fault) : '0';
  if (fault == '0') return fault;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  const ssize_t length = readlink(link, path, size - 1);
  if (length < 0) return '0';
  path[length] = 0;
  return strstr(path, wanted) ? fault : '0';
}

static int fail(int error) {
  atomic_fetch_add(&control->count, 1);
  errno = error;
  return -1;
}

static int grows(int file, off64_t end) {
  struct stat64 now;
  return fstat64(file, &now) == 0 && end > now.st_size;
}

typedef ssize_t (*pwrite_call)(int, const void *, size_t, off64_t);
typedef int (*flush_call)(int);

static ssize_t faulty_pwrite(const char *name, int file, const void *bytes, size_t count, off64_t offset) {
  static pwrite_call real;
  if (!real) real = (pwrite_call)dlsym(RTLD_NEXT, name);
  char path[4096];
  switch (fault_of(file, path, sizeof path)) {
    case 'f':
      if (grows(file, offset + (off64_t)count)) return fail(ENOSPC);
      break;
    case 'w': return fail(EIO);
    case 'h':
      /* The page of a frame, not its head. */
      if (count >= 512 && strstr(path, "-wal")) {
        real(file, bytes, count / 2, offset);
        kill(getpid(), SIGKILL);
      }
      break;
  }
  return real(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  return faulty_pwrite("pwrite64", file, bytes, count, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  return faulty_pwrite("pwrite64", file, bytes, count, offset);
}

ssize_t write(int file, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
  char path[4096];
  switch (fault_of(file, path, sizeof path)) {
    case 'f': return fail(ENOSPC);
    case 'w': return fail(EIO);
  }
  return real(file, bytes, count);
}

static int faulty_flush(const char *name, int file) {
  flush_call real = (flush_call)dlsym(RTLD_NEXT, name);
  char path[4096];
  if (fault_of(file, path, sizeof path) == 's') return fail(EIO);
  return real(file);
}

int fsync(int file) { return faulty_flush("fsync", file); }

int fdatasync(int file) { return faulty_flush("fdatasync", file); }

static int faulty_truncate(const char *name, int file, off64_t size) {
  int (*real)(int, off64_t) = (int (*)(int, off64_t))dlsym(RTLD_NEXT, name);
  char path[4096];
  switch (fault_of(file, path, sizeof path)) {
    case 'f':
      if (grows(file, size)) return fail(ENOSPC);
      break;
    case 'w': return fail(EIO);
  }
  return real(file, size);
}

int ftruncate64(int file, off64_t size) { return faulty_truncate("ftruncate64", file, size); }

int ftruncate(int file, off_t size) { return faulty_truncate("ftruncate64", file, size); }
