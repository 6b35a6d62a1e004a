import JournalMessages
import StandardMessages
import TradingModel

extension ExecutionSettings {
  var record: Wire.ExecutionSettings {
    .init(mode: mode.record, sizing: sizing.record, maximumAllocation: maximumAllocation.raw)
  }

  init(recorded message: Wire.ExecutionSettings) throws(JournalCodecError) {
    self.init(
      mode: try ExecutionMode(recorded: required(message.mode, "execution.mode")),
      sizing: try SizingRule(recorded: required(message.sizing, "execution.sizing")),
      maximumAllocation: Percentage(raw: message.maximumAllocation))
  }
}

extension ExecutionMode {
  fileprivate var record: Wire.ExecutionSettings.Mode {
    switch self {
    case .auto: .auto(.init())
    case .confirm(let patience): .confirm(patience)
    case .batch(let time): .batch(.init(zone: time.zone.identifier, minute: Int64(time.minute)))
    }
  }

  fileprivate init(recorded message: Wire.ExecutionSettings.Mode) throws(JournalCodecError) {
    switch message {
    case .auto: self = .auto
    case .confirm(let patience): self = .confirm(patience: patience)
    case .batch(let time):
      let zone = try CivilZone(recorded: time.zone, "execution.batch.zone")
      let minute = try Int(recorded: time.minute, "execution.batch.minute")
      guard let batch = BatchTime(zone: zone, minute: minute) else {
        throw .invalid(field: "execution.batch.minute", reason: "\(minute) is not a minute of the day")
      }
      self = .batch(batch)
    }
  }
}
