import CMalloc

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Small blocks of malloc's that are kept when they are freed, for who next wants one of that size.
///
/// libnghttp2 allocates eight blocks for a call and frees them when it has been answered. With dozens of calls in one read
/// there are more of each size than malloc keeps at hand, and its long way takes a hundred instructions and more each time.
struct SpareBlocks {
  /// Blocks are as large as a multiple of this.
  private static let step = 32
  private static let sizes = 16
  private static let mostBytes = 64 << 10

  /// For each size the first of a list. Each block holds the address of the next one.
  private var lists: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  private var bytes = 0

  /// A block of at least that size, from here or from malloc.
  mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    guard size > 0, size <= Self.step * Self.sizes else { return malloc(size) }
    let index = (size - 1) / Self.step
    guard let lists, let block = lists[index] else { return malloc((index + 1) * Self.step) }
    lists[index] = block.load(as: UnsafeMutableRawPointer?.self)
    bytes -= (index + 1) * Self.step
    return block
  }

  /// Keeps it or frees it.
  mutating func release(_ block: UnsafeMutableRawPointer) {
    let index = CMalloc_usable_bytes(block) / Self.step - 1
    guard index >= 0, index < Self.sizes, bytes < Self.mostBytes else { return free(block) }
    let lists = lists ?? makeLists()
    block.storeBytes(of: lists[index], as: UnsafeMutableRawPointer?.self)
    lists[index] = block
    bytes += (index + 1) * Self.step
  }

  /// Frees them all.
  mutating func empty() {
    guard let lists else { return }
    for index in 0..<Self.sizes {
      while let block = lists[index] {
        lists[index] = block.load(as: UnsafeMutableRawPointer?.self)
        free(block)
      }
    }
    lists.deallocate()
    self.lists = nil
    bytes = 0
  }

  private mutating func makeLists() -> UnsafeMutablePointer<UnsafeMutableRawPointer?> {
    let made = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: Self.sizes)
    made.initialize(repeating: nil, count: Self.sizes)
    lists = made
    return made
  }
}
