// What the C library's allocator can be told, which Swift's modules of it leave out.
#ifndef OUTCRY_CMALLOC_SHIM_H
#define OUTCRY_CMALLOC_SHIM_H

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

// Blocks of at least so many bytes are mapped one by one, and given back to the system when they are freed. Where the
// allocator is not glibc's, nothing is changed.
static inline void CMalloc_map_blocks_from(int bytes) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, bytes);
#else
  (void)bytes;
#endif
}

// How much may be written to a block; 0 where the allocator does not say.
static inline size_t CMalloc_usable_bytes(void *block) {
#ifdef __GLIBC__
  return malloc_usable_size(block);
#else
  (void)block;
  return 0;
#endif
}

#endif
