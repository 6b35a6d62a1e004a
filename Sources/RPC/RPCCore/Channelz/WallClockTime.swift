#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A moment of civil time, as channelz shows it.
public struct WallClockTime: Hashable, Comparable, Sendable {
  public var nanosecondsSince1970: Int64

  public init(nanosecondsSince1970: Int64) {
    self.nanosecondsSince1970 = nanosecondsSince1970
  }

  /// Now, up to some milliseconds late: the clock that costs a call next to nothing.
  public static var coarseNow: WallClockTime {
    #if canImport(Darwin)
      let clock = CLOCK_REALTIME
    #else
      let clock = CLOCK_REALTIME_COARSE
    #endif
    var time = timespec()
    clock_gettime(clock, &time)
    return WallClockTime(nanosecondsSince1970: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec))
  }

  public static func < (left: WallClockTime, right: WallClockTime) -> Bool {
    left.nanosecondsSince1970 < right.nanosecondsSince1970
  }
}
