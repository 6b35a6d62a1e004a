#if os(Linux)
  private import CJemalloc
#endif

/// The allocator of the whole process: jemalloc on Linux, the system's elsewhere (docs/decisions/0015-jemalloc.md).
enum Allocator {
  /// Has memory that is free go back to the system. To be called once, when the process begins.
  static func start() {
    #if os(Linux)
      // A sanitizer brings an allocator of its own, which this does not concern.
      _ = CJemalloc_start_giving_back()
    #endif
  }
}
