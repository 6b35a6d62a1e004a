import JournalMessages
import TradingEngine
import TradingRuntime

extension JournalEntry {
  var record: Wire.Entry {
    switch self {
    case .created(let definition): .init(entry: .created(definition.record))
    case .event(let event): .init(entry: .event(event.record))
    case .registry(let event): .init(entry: .registry(event.record))
    }
  }

  init(recorded message: Wire.Entry) throws(JournalCodecError) {
    switch try required(message.entry, "entry") {
    case .created(let definition): self = .created(try SessionDefinition(recorded: definition))
    case .event(let event): self = .event(try SessionEvent(recorded: event))
    case .registry(let event): self = .registry(try RegistryEvent(recorded: event))
    }
  }
}
