import CProtobufC

/// A bump allocator: allocation moves a pointer, nothing is freed singly, and everything goes at once.
///
/// This is a handle without ownership, so that passing it around costs nothing; `ArenaStorage` owns the memory. Generated
/// code builds C structures in it, and libprotobuf-c allocates from it through `allocator`.
public struct Arena {
  /// The strictest alignment of anything in protoc-c's structures: pointers, `size_t`, 64-bit numbers.
  @usableFromInline static var alignment: Int { 8 }

  @usableFromInline struct State {
    /// The first byte of the chunk that is kept.
    let start: UnsafeMutableRawPointer
    /// The next free byte.
    @usableFromInline var cursor: UnsafeMutableRawPointer
    /// The end of what may be used of the current chunk.
    @usableFromInline var end: UnsafeMutableRawPointer
    /// How many bytes further chunks may still have.
    var remaining: Int
    /// Set when an allocation was refused because of the limit.
    var wasExhausted: Bool
    /// The size of the next chunk, unless a single allocation needs more.
    var nextChunkSize: Int
    /// The chunks that are freed at the end of a use.
    var furtherChunks: [UnsafeMutableRawPointer]
    /// What libprotobuf-c is given; its `allocator_data` is the address of this state.
    var allocator: ProtobufCAllocator
  }

  @usableFromInline let state: UnsafeMutablePointer<State>

  /// Memory for `count` values of type `T`, not initialised.
  ///
  /// For building a message that is to be encoded. There the arena has no limit, since the message is our own.
  @inlinable public func allocate<T>(_ type: T.Type, count: Int = 1) -> UnsafeMutablePointer<T> {
    allocate(byteCount: MemoryLayout<T>.stride * count).bindMemory(to: T.self, capacity: count)
  }

  @inlinable func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
    let size = (byteCount + Arena.alignment - 1) & ~(Arena.alignment - 1)
    let start = state.pointee.cursor
    guard size <= state.pointee.end - start else { return allocateInNewChunk(alignedSize: size) }
    state.pointee.cursor = start + size
    return start
  }

  @usableFromInline func allocateInNewChunk(alignedSize size: Int) -> UnsafeMutableRawPointer {
    guard let start = state.pointee.addChunk(for: size) else {
      // Reached only when our own message does not fit into the address space.
      preconditionFailure("an arena without a limit refused \(size) bytes")
    }
    return start
  }
}

extension Arena {
  /// The allocator to give to libprotobuf-c. It answers NULL past the limit.
  var allocator: UnsafeMutablePointer<ProtobufCAllocator> {
    UnsafeMutableRawPointer(state)
      .advanced(by: Arena.allocatorOffset)
      .assumingMemoryBound(to: ProtobufCAllocator.self)
  }

  /// Memory that the packed form of the one message that was built here fits into, whatever it holds; nil when there is
  /// not enough.
  ///
  /// A field takes at least four bytes of a C structure, what it refers to beside it, and packed it takes at most its tag's
  /// five bytes and a number's ten, or a length's five and the bytes themselves.
  func roomToPack() -> UnsafeMutableRawPointer? {
    guard state.pointee.furtherChunks.isEmpty else { return nil }
    let next = state.pointee.cursor
    return 4 * (next - state.pointee.start) <= state.pointee.end - next ? next : nil
  }

  /// Whether an allocation was refused since the last reset.
  var wasExhausted: Bool { state.pointee.wasExhausted }

  private static let allocatorOffset: Int = {
    guard let offset = MemoryLayout<State>.offset(of: \State.allocator) else {
      preconditionFailure("a stored property has an offset")
    }
    return offset
  }()

  /// `ProtobufCAllocator.alloc`.
  static let allocate: @convention(c) (UnsafeMutableRawPointer?, Int) -> UnsafeMutableRawPointer? = { data, byteCount in
    guard let data, byteCount >= 0, byteCount <= Int(Int32.max) * 64 else { return nil }
    let state = data.assumingMemoryBound(to: State.self)
    let size = (byteCount + Arena.alignment - 1) & ~(Arena.alignment - 1)
    let start = state.pointee.cursor
    guard size <= state.pointee.end - start else { return state.pointee.addChunk(for: size) }
    state.pointee.cursor = start + size
    return start
  }

  /// `ProtobufCAllocator.free`: nothing is freed singly.
  static let free: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void = { _, _ in }
}

extension Arena.State {
  /// Starts a chunk that begins with an allocation of `size` bytes; nil when that would pass the limit.
  mutating func addChunk(for size: Int) -> UnsafeMutableRawPointer? {
    guard size <= remaining else {
      wasExhausted = true
      return nil
    }
    let chunkSize = min(max(size, nextChunkSize), remaining)
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: chunkSize, alignment: Arena.alignment)
    furtherChunks.append(chunk)
    remaining -= chunkSize
    nextChunkSize = min(nextChunkSize * 2, 4 << 20)
    cursor = chunk + size
    end = chunk + chunkSize
    return chunk
  }
}
