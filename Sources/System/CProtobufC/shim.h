// libprotobuf-c, the wire codec below ProtobufRuntime.
// Only its message functions are used: unpack, get_packed_size and pack, always with an allocator of our own.
#ifndef OUTCRY_CPROTOBUFC_SHIM_H
#define OUTCRY_CPROTOBUFC_SHIM_H

#include <protobuf-c/protobuf-c.h>

#endif
