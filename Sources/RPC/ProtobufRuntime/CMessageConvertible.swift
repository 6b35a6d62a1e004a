import CProtobufC

/// A message that has a C structure made by protoc-c beside it.
///
/// The requirements are for generated code; callers use `ProtobufMessage`. Pointers are untyped because the C types of one
/// module are an implementation detail that other modules do not import.
public protocol CMessageConvertible: ProtobufMessage {
  /// The address of the message's `ProtobufCMessageDescriptor`.
  static var cDescriptor: UnsafeRawPointer { get }

  /// Copies a C structure of this message's type into a Swift value.
  /// - Throws: `ProtobufError.malformed` when a `string` field is not UTF-8.
  init(cMessage: UnsafeRawPointer) throws(ProtobufError)

  /// Builds the C structure, and all it refers to, in `arena`.
  func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer
}

extension CMessageConvertible {
  public init(serializedBytes bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(ProtobufError) {
    // libprotobuf-c counts in `unsigned`; gRPC's own limit is far below.
    guard bytes.count <= Int(Int32.max) else { throw .malformed("\(Self.messageName) is longer than 2 GiB") }
    self = try ArenaStorage.withArena(limit: limits.maximumArenaBytes) { arena throws(ProtobufError) in
      let unpacked = protobuf_c_message_unpack(
        Self.cDescriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self),
        arena.allocator,
        bytes.count,
        bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
      guard let unpacked else {
        if arena.wasExhausted { throw .arenaExhausted(limit: limits.maximumArenaBytes) }
        throw .malformed("the bytes are not a valid \(Self.messageName)")
      }
      return try Self(cMessage: unpacked)
    }
  }

  public func serialize(into buffer: inout [UInt8]) {
    ArenaStorage.withArena(limit: .max) { arena in
      let message = makeCMessage(in: arena).assumingMemoryBound(to: ProtobufCMessage.self)
      // Packed twice as fast when nobody counts first.
      if let scratch = arena.roomToPack() {
        let size = protobuf_c_message_pack(message, scratch.assumingMemoryBound(to: UInt8.self))
        return buffer.append(contentsOf: UnsafeRawBufferPointer(start: scratch, count: size))
      }
      let size = protobuf_c_message_get_packed_size(message)
      // An array without storage shares that of all empty arrays, which appending nothing would write to.
      guard size > 0 else { return }
      buffer.append(addingCapacity: size) { span in
        span.withUnsafeMutableBufferPointer { bytes, initialized in
          guard let base = bytes.baseAddress else { return }
          initialized += protobuf_c_message_pack(message, base + initialized)
        }
      }
    }
  }
}
