// libnghttp2: HTTP/2 framing, HPACK and flow control. Nothing but the HTTP2 target imports this module.
#ifndef CNGHTTP2_SHIM_H
#define CNGHTTP2_SHIM_H

#include <nghttp2/nghttp2.h>

/// Takes fields whose value begins or ends with a space as they are, where libnghttp2 (since 1.50) drops the field: a
/// peer's message or metadata would be lost without a word.
static inline void CNghttp2_option_keep_outer_spaces(nghttp2_option *options) {
#if NGHTTP2_VERSION_NUM >= 0x013200
  nghttp2_option_set_no_rfc9113_leading_and_trailing_ws_validation(options, 1);
#endif
}

#endif
