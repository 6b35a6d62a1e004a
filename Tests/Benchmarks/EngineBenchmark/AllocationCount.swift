import Glibc
import Measures

/// The process's calls of the allocator, as the preloaded counter keeps them in a file
/// (`Tests/IntegrationTests/native/count_allocations.c`).
struct AllocationCount {
  private let file: Int32

  init() throws {
    guard let path = getenv("ALLOCATION_COUNT_FILE") else {
      throw BenchmarkError(message: "needs the preloaded counter and ALLOCATION_COUNT_FILE")
    }
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw BenchmarkError(message: "cannot open the file of the counter") }
  }

  /// Allocates nothing itself.
  func read() throws -> UInt64 {
    var count: UInt64 = 0
    guard pread(file, &count, MemoryLayout<UInt64>.size, 0) == MemoryLayout<UInt64>.size else {
      throw BenchmarkError(message: "the counter's file is too short")
    }
    return count
  }
}
