/// What can be set: on the command line, in the environment or in the configuration file, in that order of precedence.
enum SettingName: String, CaseIterable, Sendable {
  case listen
  case feed
  case store
  case liveBroker = "live_broker"
  case replayBarsPerSecond = "replay_bars_per_second"
  case dayTimeZone = "day_time_zone"
  case journalCapacity = "journal_capacity"
  case commitDelayMicroseconds = "commit_delay_microseconds"
  case commitSize = "commit_size"
  case maximumSessions = "maximum_sessions"
  case restSessionsSeconds = "rest_sessions_seconds"
  case keepDaysInMemory = "keep_days_in_memory"
  case keepTracesInMemory = "keep_traces_in_memory"
  case keepRejectedSignalsDays = "keep_rejected_signals_days"
  case keepCancelledOrdersDays = "keep_cancelled_orders_days"
  case keepFullTracesHours = "keep_full_traces_hours"
  case keepTracesDays = "keep_traces_days"
  case recoverSessions = "recover_sessions"
  case heartbeatSeconds = "heartbeat_seconds"
  case drainSeconds = "drain_seconds"
  case maximumConnections = "maximum_connections"
  case maximumStreams = "maximum_streams"
  case maximumMessageBytes = "maximum_message_bytes"
  case maximumConnectionAgeSeconds = "maximum_connection_age_seconds"
  case connectionAgeGraceSeconds = "connection_age_grace_seconds"
  case maximumIdleSeconds = "maximum_idle_seconds"
  case logLevel = "log_level"
  case metrics
  case channelz
  case tlsCertificate = "tls_certificate"
  case tlsKey = "tls_key"
  case tlsClientCA = "tls_client_ca"

  /// As a key of the configuration file.
  var key: String { rawValue }

  /// As a flag.
  var flag: String { "--" + rawValue.replacing("_", with: "-") }

  /// As a variable of the environment.
  var variable: String { "OUTCRY_" + rawValue.uppercased() }
}

/// A setting that cannot be used: where it was said, what is wrong, what to write instead.
struct SettingError: Error, Hashable, CustomStringConvertible {
  let place: String
  let problem: String

  var description: String { "\(place): \(problem)" }
}
