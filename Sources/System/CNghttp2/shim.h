// libnghttp2: HTTP/2 framing, HPACK and flow control. Nothing but the HTTP2 target imports this module.
#ifndef CNGHTTP2_SHIM_H
#define CNGHTTP2_SHIM_H

#include <nghttp2/nghttp2.h>

#endif
