import CNghttp2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The allocator of one libnghttp2 session, which must not outlive it.
///
/// Three quarters of what an idle session keeps are blocks that it allocates when it is made: the buffer in which frames
/// are built (16 KiB), the map of its streams (4 KiB), itself (3 KiB) and the rings of the two header tables (1 KiB each).
/// On Linux they lie in a region of pages of their own. ``rest()`` sets aside what they hold, which is mostly zeros, and
/// gives the pages back to the system; ``wake()`` puts it back to where it was. Everything else is malloc's.
///
/// Nothing may touch the session while it rests. What a peer makes libnghttp2 allocate is never in the region.
final class SessionMemory {
  private var spare = SpareBlocks()

  #if os(Linux)
    private static let regions = PageRegions(pages: statePages + framePages)
    private static let statePages = 3
    private static let framePages = 5
    private static let alignment = 16

    private let region: UnsafeMutableRawBufferPointer?
    /// How much of the state's pages is in use.
    private(set) var stateBytes = 0
    private(set) var hasFrameBuffer = false
    private var isSessionMade = false
    private var resting: PackedWords?
  #endif

  init() {
    #if os(Linux)
      region = Self.regions.take()
    #endif
  }

  deinit {
    spare.empty()
    #if os(Linux)
      if let region { Self.regions.giveBack(region) }
    #endif
  }

  /// What is allocated from now on is malloc's.
  func sessionIsMade() {
    #if os(Linux)
      isSessionMade = true
    #endif
  }

  /// For a session that has nothing to send: what frames have left in their buffer is lost. libnghttp2 builds each frame
  /// anew and hands it out before it says that there is no more.
  func rest() {
    spare.empty()
    #if os(Linux)
      guard isSessionMade, resting == nil, let region else { return }
      resting = PackedWords(UnsafeRawBufferPointer(rebasing: region[..<stateBytes]))
      PageRegions.discard(region)
    #endif
  }

  /// Whether the pages are with the system. Never where there are no regions.
  var isResting: Bool {
    #if os(Linux)
      resting != nil
    #else
      false
    #endif
  }

  /// To be called before each use of the session.
  @inline(__always)
  func wake() {
    #if os(Linux)
      if resting != nil { restore() }
    #endif
  }

  /// Calls libnghttp2 with this allocator.
  func withAllocator<R>(_ body: (UnsafeMutablePointer<nghttp2_mem>) -> R) -> R {
    var allocator = nghttp2_mem(
      mem_user_data: Unmanaged.passUnretained(self).toOpaque(),
      malloc: { size, memory in SessionMemory.with(memory) { $0.allocate(size) } },
      free: { block, memory in _ = SessionMemory.with(memory) { $0.release(block) } },
      calloc: { count, size, memory in SessionMemory.with(memory) { $0.allocateZeros(count, size) } },
      realloc: { block, size, memory in SessionMemory.with(memory) { $0.reallocate(block, size) } })
    return withUnsafeMutablePointer(to: &allocator, body)
  }

  /// Without counting references: libnghttp2 allocates a dozen times in a call, and who owns the session owns this.
  @inline(__always)
  private static func with<R>(_ userData: UnsafeMutableRawPointer?, _ body: (SessionMemory) -> R?) -> R? {
    guard let userData else { return nil }
    return Unmanaged<SessionMemory>.fromOpaque(userData)._withUnsafeGuaranteedRef(body)
  }
}

// MARK: - What libnghttp2 calls

extension SessionMemory {
  func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    takeFromRegion(size) ?? spare.allocate(size)
  }

  /// The region is all zeros, and no part of it is used twice.
  func allocateZeros(_ count: Int, _ size: Int) -> UnsafeMutableRawPointer? {
    let (bytes, overflows) = count.multipliedReportingOverflow(by: size)
    guard !overflows, let block = takeFromRegion(bytes) else { return calloc(count, size) }
    return block
  }

  /// What libnghttp2 calls for a new block, too.
  func reallocate(_ block: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
    guard let block else { return allocate(size) }
    guard let room = bytesInRegion(from: block) else { return realloc(block, size) }
    guard let moved = malloc(size) else { return nil }
    moved.copyMemory(from: block, byteCount: min(size, room))
    return moved
  }

  /// What lies in the region stays there to its end.
  func release(_ block: UnsafeMutableRawPointer?) {
    guard let block, bytesInRegion(from: block) == nil else { return }
    spare.release(block)
  }
}

// MARK: - Inside

extension SessionMemory {
  #if os(Linux)
    private static let frameStart = statePages * PageRegions.pageBytes

    private func takeFromRegion(_ size: Int) -> UnsafeMutableRawPointer? {
      guard !isSessionMade, size > 0, let region, let start = region.baseAddress else { return nil }
      if size > Self.frameStart {
        guard !hasFrameBuffer, size <= region.count - Self.frameStart else { return nil }
        hasFrameBuffer = true
        return start + Self.frameStart
      }
      let rounded = (size + Self.alignment - 1) & ~(Self.alignment - 1)
      guard stateBytes + rounded <= Self.frameStart else { return nil }
      defer { stateBytes += rounded }
      return start + stateBytes
    }

    /// From that address to the end of the region; nil outside of it.
    private func bytesInRegion(from block: UnsafeMutableRawPointer) -> Int? {
      guard let region, let start = region.baseAddress else { return nil }
      let offset = block - start
      return offset >= 0 && offset < region.count ? region.count - offset : nil
    }

    private func restore() {
      guard let resting, let region else { return }
      resting.unpack(into: UnsafeMutableRawBufferPointer(rebasing: region[..<stateBytes]))
      self.resting = nil
    }
  #else
    private func takeFromRegion(_ size: Int) -> UnsafeMutableRawPointer? { nil }
    private func bytesInRegion(from block: UnsafeMutableRawPointer) -> Int? { nil }
  #endif
}
