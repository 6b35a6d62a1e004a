// The processor's own instruction for CRC-32C, which Swift has no name for.
#ifndef OUTCRY_CCRC32C_SHIM_H
#define OUTCRY_CCRC32C_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__)

static inline bool CCRC32C_is_supported(void) { return __builtin_cpu_supports("sse4.2"); }

// The remainder after further bytes. Only where it is supported.
__attribute__((target("sse4.2")))
static inline uint32_t CCRC32C_update(uint32_t remainder, const void *bytes, size_t count) {
  const unsigned char *next = (const unsigned char *)bytes;
  uint64_t wide = remainder;
  for (; count >= 8; count -= 8, next += 8) {
    uint64_t word;
    memcpy(&word, next, 8);
    wide = __builtin_ia32_crc32di(wide, word);
  }
  remainder = (uint32_t)wide;
  for (; count > 0; count--) remainder = __builtin_ia32_crc32qi(remainder, *next++);
  return remainder;
}

#elif defined(__ARM_FEATURE_CRC32)

#include <arm_acle.h>

static inline bool CCRC32C_is_supported(void) { return true; }

static inline uint32_t CCRC32C_update(uint32_t remainder, const void *bytes, size_t count) {
  const unsigned char *next = (const unsigned char *)bytes;
  for (; count >= 8; count -= 8, next += 8) {
    uint64_t word;
    memcpy(&word, next, 8);
    remainder = __crc32cd(remainder, word);
  }
  for (; count > 0; count--) remainder = __crc32cb(remainder, *next++);
  return remainder;
}

#else

static inline bool CCRC32C_is_supported(void) { return false; }

static inline uint32_t CCRC32C_update(uint32_t remainder, const void *bytes, size_t count) {
  (void)bytes;
  (void)count;
  return remainder;
}

#endif

#endif
