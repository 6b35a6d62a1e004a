import OutcryContract
import StandardMessages
import TradingModel

extension Fields {
  /// An hour.
  private static let defaultPatience: Int64 = 3_600_000_000_000
  private static let defaultZone = "America/New_York"

  /// What happens to a session's signals, absent fields at their defaults.
  mutating func execution(_ wire: Wire.ExecutionSettings?, _ field: String) -> ExecutionSettings? {
    guard let wire else { return .standard }
    let standard = ExecutionSettings.standard
    let mode = executionMode(wire, field)
    let size = wire.size.map { sizingRule($0, "\(field).size") } ?? standard.sizing
    let allocation: Percentage? = decimal(wire.maxAllocationPercent, "\(field).max_allocation_percent", .positive)
    guard let mode, let size else { return nil }
    return ExecutionSettings(
      mode: mode, sizing: size, maximumAllocation: allocation ?? standard.maximumAllocation)
  }

  private mutating func executionMode(_ wire: Wire.ExecutionSettings, _ field: String) -> ExecutionMode? {
    let patience = nanoseconds(wire.approvalPatience, "\(field).approval_patience")
    if wire.mode != .confirm, wire.approvalPatience != nil {
      refuse("\(field).approval_patience", "is for EXECUTION_MODE_CONFIRM")
    }
    if wire.mode != .batch, !wire.batchTime.isEmpty { refuse("\(field).batch_time", "is for EXECUTION_MODE_BATCH") }
    switch wire.mode {
    case .unspecified, .auto: return .auto
    case .confirm: return .confirm(patience: patience ?? Self.defaultPatience)
    case .batch:
      let zone = CivilZone(wire.timeZone.isEmpty ? Self.defaultZone : wire.timeZone)
      if zone == nil { refuse("\(field).time_zone", "must be an IANA name such as America/New_York") }
      let minute = minute(wire.batchTime, "\(field).batch_time")
      guard let zone, let minute else { return nil }
      return ExecutionMode.BatchTime(zone: zone, minute: minute).map { .batch($0) }
    case .unrecognized:
      refuse("\(field).mode", "must be EXECUTION_MODE_AUTO, _CONFIRM or _BATCH")
      return nil
    }
  }
}

extension ExecutionSettings {
  /// With defaults filled in.
  var wire: Wire.ExecutionSettings {
    var wire = Wire.ExecutionSettings(size: sizing.wire, maxAllocationPercent: maximumAllocation.wire)
    switch mode {
    case .auto: wire.mode = .auto
    case .confirm(let patience):
      wire.mode = .confirm
      wire.approvalPatience = Google.Protobuf.Duration(nanoseconds: patience)
    case .batch(let time):
      wire.mode = .batch
      wire.batchTime = TradingHours.clock(time.minute)
      wire.timeZone = time.zone.identifier
    }
    return wire
  }
}
