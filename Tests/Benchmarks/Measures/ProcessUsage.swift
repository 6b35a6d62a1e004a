import Glibc

/// What this process, or this thread, has used so far: no Foundation, no allocation.
public enum ProcessUsage {
  /// Nanoseconds that this thread has spent on a processor. On a machine that others use, too, wall time measures them.
  public static func threadNanoseconds() -> Int64 { read(CLOCK_THREAD_CPUTIME_ID) }

  /// Nanoseconds that all threads together have spent on processors.
  public static func processNanoseconds() -> Int64 { read(CLOCK_PROCESS_CPUTIME_ID) }

  public static func wallNanoseconds() -> Int64 { read(CLOCK_MONOTONIC) }

  /// The most memory that was ever resident, in megabytes of 1,000,000 bytes.
  public static func peakMegabytes() -> Double {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return Double(usage.ru_maxrss) * 1_024 / 1e6
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
