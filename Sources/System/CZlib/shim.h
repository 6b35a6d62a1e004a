// zlib: DEFLATE in the formats of gzip and zlib. Nothing but the MessageCompression target imports this module.
//
// The functions that begin a stream are macros, which Swift does not see. Each function below stands for one of them,
// and adds nothing to it.
#ifndef OUTCRY_CZLIB_SHIM_H
#define OUTCRY_CZLIB_SHIM_H

#include <zlib.h>

// Begins inflating. `window_bits` 15 is the zlib format (RFC 1950), 31 is gzip (RFC 1952).
static inline int CZlib_inflate_init(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}

// Begins deflating with zlib's default memory level and strategy; `window_bits` as above.
static inline int CZlib_deflate_init(z_stream *stream, int level, int window_bits) {
  return deflateInit2(stream, level, Z_DEFLATED, window_bits, MAX_MEM_LEVEL - 1, Z_DEFAULT_STRATEGY);
}

#endif
