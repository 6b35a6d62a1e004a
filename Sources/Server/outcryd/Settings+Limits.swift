internal import RPCTransport

extension Settings {
  /// Those of the server's limits that depend on who its clients are; docs/limits.md has all of them.
  static func limits(_ sources: SettingSources) throws(SettingError) -> HTTP2ServerLimits {
    var limits = HTTP2ServerLimits()
    limits.maximumConnections = try sources.value(
      .maximumConnections, default: limits.maximumConnections, wanted: "a number from 1 to 1000000",
      parse: whole(1...1_000_000))
    limits.maximumConcurrentStreams = UInt32(
      try sources.value(
        .maximumStreams, default: Int(limits.maximumConcurrentStreams), wanted: "a number from 1 to 100000",
        parse: whole(1...100_000)))
    // A client that cancels calls and makes others may have as many handlers that have not noticed yet.
    limits.maximumRunningHandlers = max(limits.maximumRunningHandlers, 2 * Int(limits.maximumConcurrentStreams))
    let messageBytes = try sources.value(
      .maximumMessageBytes, default: limits.messages.maximumReceiveBytes, wanted: "bytes from 1024 to 268435456",
      parse: whole(1_024...268_435_456))
    limits.messages.maximumReceiveBytes = messageBytes
    limits.messages.maximumSendBytes = messageBytes
    limits.messages.decoding.maximumArenaBytes = max(
      limits.messages.decoding.maximumArenaBytes, arenaBytesPerMessageByte * messageBytes)
    limits.maximumBufferedRequestBytes = max(limits.maximumBufferedRequestBytes, 2 * messageBytes)
    try setLifetimes(of: &limits, sources)
    return limits
  }

  /// As the defaults have it: 32 MiB for messages of 4 MiB.
  private static let arenaBytesPerMessageByte = 8

  private static func setLifetimes(
    of limits: inout HTTP2ServerLimits, _ sources: SettingSources
  ) throws(SettingError) {
    limits.maximumConnectionAge = try sources.value(
      .maximumConnectionAgeSeconds, default: limits.maximumConnectionAge, wanted: "seconds from 1 to 604800, or off",
      parse: secondsOrOff(1...604_800))
    limits.connectionAgeGrace = try sources.value(
      .connectionAgeGraceSeconds, default: limits.connectionAgeGrace, wanted: "seconds from 0 to 86400, or off",
      parse: secondsOrOff(0...86_400))
    limits.maximumIdleTime = try sources.value(
      .maximumIdleSeconds, default: limits.maximumIdleTime, wanted: "seconds from 1 to 604800"
    ) { text in
      whole(1...604_800)(text).map { .seconds($0) }
    }
  }

  /// Off is no bound.
  private static func secondsOrOff(_ range: ClosedRange<Int>) -> (String) -> Duration?? {
    { text in
      if text == "off" { return .some(nil) }
      return whole(range)(text).map { .some(.seconds($0)) }
    }
  }
}
