/// What a content-type says about a body (gRPC PROTOCOL-HTTP2 "Content-Type").
enum ContentType {
  /// `application/grpc`, `application/grpc+proto`, either with parameters.
  case protobuf
  /// gRPC, with messages of another kind.
  case otherCodec
  case notGRPC

  static let value = "application/grpc"

  init(_ value: UnsafeRawBufferPointer) {
    guard value.hasPrefix("application/grpc") else {
      self = .notGRPC
      return
    }
    let rest = UnsafeRawBufferPointer(rebasing: value.dropFirst(ContentType.value.utf8.count))
    let codec = UnsafeRawBufferPointer(rebasing: rest.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") })
    if codec.isEmpty || codec.equals("+proto") {
      self = .protobuf
    } else {
      self = codec.first == UInt8(ascii: "+") ? .otherCodec : .notGRPC
    }
  }
}
