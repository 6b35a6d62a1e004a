// jemalloc in the place of the C library's allocator: a program that is linked with it has it for everything.
#ifndef OUTCRY_CJEMALLOC_SHIM_H
#define OUTCRY_CJEMALLOC_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <jemalloc/jemalloc.h>

// Has a thread of its own give free memory back to the system, whether or not the program is at work. False when it is not
// the allocator of this process: a sanitizer's is, where there is one.
static inline bool CJemalloc_start_giving_back(void) {
  bool wanted = true;
  return mallctl("background_thread", NULL, NULL, &wanted, sizeof wanted) == 0;
}

#endif
