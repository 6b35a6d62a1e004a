import Glibc

/// What a measurement reads: no Foundation, no allocation.
enum ProcessorClock {
  /// Nanoseconds that this thread has spent on a processor. On a machine that others use, too, wall time measures them.
  static func threadNanoseconds() -> Int64 { read(CLOCK_THREAD_CPUTIME_ID) }

  /// Nanoseconds of a clock that only goes forward, read without a system call.
  static func wallNanoseconds() -> Int64 { read(CLOCK_MONOTONIC) }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
