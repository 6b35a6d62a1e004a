#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif
  import Synchronization

  /// Regions of memory of one size, in whole pages, that sessions borrow.
  ///
  /// Address space that was once had from the system is kept, for as many regions as were ever borrowed at a time; without
  /// pages it costs nothing. The pages go back with the region: whoever borrows it next finds zeros and nobody's bytes.
  final class PageRegions: Sendable {
    /// On systems with pages of another size there are no regions.
    static let pageBytes = 4_096
    /// So many are had from the system at a time, which keeps the number of its mappings low.
    private static let regionsInSlab = 64

    let regionBytes: Int
    /// The addresses of those that nobody has.
    private let free = Mutex<[UInt]>([])

    init(pages: Int) {
      regionBytes = pages * Self.pageBytes
    }

    /// All zeros; nil when the system has no memory.
    func take() -> UnsafeMutableRawBufferPointer? {
      free.withLock { free in
        if free.isEmpty { free = makeSlab() }
        guard let start = free.popLast().flatMap({ UnsafeMutableRawPointer(bitPattern: $0) }) else { return nil }
        return UnsafeMutableRawBufferPointer(start: start, count: regionBytes)
      }
    }

    /// - Parameter region: what ``take()`` gave, and nobody uses any longer.
    func giveBack(_ region: UnsafeMutableRawBufferPointer) {
      // Bytes that cannot be discarded are not to be met by another session.
      guard Self.discard(region) else { return }
      free.withLock { $0.append(UInt(bitPattern: region.baseAddress)) }
    }

    /// Whole pages lose what they hold and read as zeros; they cost nothing until they are written to.
    @discardableResult
    static func discard(_ pages: UnsafeMutableRawBufferPointer) -> Bool {
      madvise(pages.baseAddress, pages.count, Int32(MADV_DONTNEED)) == 0
    }

    private func makeSlab() -> [UInt] {
      guard sysconf(Int32(_SC_PAGESIZE)) == Self.pageBytes else { return [] }
      let size = regionBytes * Self.regionsInSlab
      let slab = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      guard let slab, slab != MAP_FAILED else { return [] }
      // A huge page would be there as a whole as soon as one byte of it is.
      _ = madvise(slab, size, Int32(MADV_NOHUGEPAGE))
      return (0..<Self.regionsInSlab).map { UInt(bitPattern: slab) + UInt($0 * regionBytes) }
    }
  }
#endif
