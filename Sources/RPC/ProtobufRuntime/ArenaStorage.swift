import CProtobufC

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The owner of an arena's memory. One per thread is kept for reuse, so that decoding a message of ordinary size calls
/// malloc for the Swift value alone.
final class ArenaStorage {
  /// Kept from one use to the next: ordinary messages never need more.
  private static let firstChunkSize = 64 << 10

  private let state: UnsafeMutablePointer<Arena.State>
  private let firstChunk: UnsafeMutableRawPointer
  private var isInUse = false

  private init() {
    firstChunk = .allocate(byteCount: Self.firstChunkSize, alignment: Arena.alignment)
    state = .allocate(capacity: 1)
    state.initialize(
      to: Arena.State(
        start: firstChunk,
        cursor: firstChunk,
        end: firstChunk,
        remaining: 0,
        wasExhausted: false,
        nextChunkSize: Self.firstChunkSize,
        furtherChunks: [],
        allocator: ProtobufCAllocator(alloc: Arena.allocate, free: Arena.free, allocator_data: state)))
  }

  deinit {
    freeFurtherChunks()
    state.deinitialize(count: 1)
    state.deallocate()
    firstChunk.deallocate()
  }

  /// Runs `body` with an empty arena of at most `limit` bytes. What `body` allocates is gone when it returns.
  static func withArena<Result, Failure: Error>(
    limit: Int,
    _ body: (Arena) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let kept = current()
    // A message inside a message's conversion (google.protobuf.Any as JSON) finds the thread's arena taken.
    let storage = kept.isInUse ? ArenaStorage() : kept
    storage.begin(limit: limit)
    defer { storage.end() }
    return try body(Arena(state: storage.state))
  }

  private func begin(limit: Int) {
    isInUse = true
    let usable = min(Self.firstChunkSize, max(limit, 0) & ~(Arena.alignment - 1))
    state.pointee.cursor = firstChunk
    state.pointee.end = firstChunk + usable
    state.pointee.remaining = max(limit, 0) - usable
    state.pointee.wasExhausted = false
    state.pointee.nextChunkSize = Self.firstChunkSize
  }

  private func end() {
    freeFurtherChunks()
    isInUse = false
  }

  private func freeFurtherChunks() {
    guard !state.pointee.furtherChunks.isEmpty else { return }
    for chunk in state.pointee.furtherChunks { chunk.deallocate() }
    state.pointee.furtherChunks.removeAll()
  }
}

extension ArenaStorage {
  /// The calling thread's storage, made at its first use and released when the thread ends.
  private static func current() -> ArenaStorage {
    if let existing = pthread_getspecific(threadKey) {
      return Unmanaged<ArenaStorage>.fromOpaque(existing).takeUnretainedValue()
    }
    let storage = ArenaStorage()
    pthread_setspecific(threadKey, Unmanaged.passRetained(storage).toOpaque())
    return storage
  }

  private static let threadKey: pthread_key_t = {
    var key = pthread_key_t()
    let result = pthread_key_create(&key) { pointer in
      #if canImport(Darwin)
        Unmanaged<ArenaStorage>.fromOpaque(pointer).release()
      #else
        if let pointer { Unmanaged<ArenaStorage>.fromOpaque(pointer).release() }
      #endif
    }
    // Fails only when the process has used up its thread-specific keys, which happens at the start or never.
    precondition(result == 0, "pthread_key_create failed with \(result)")
    return key
  }()
}
