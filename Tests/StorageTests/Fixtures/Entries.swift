import Logging
import TradingEngine
import TradingModel
import TradingRuntime

let one = SessionID("session", 1)
let two = SessionID("session", 2)

/// Events whose times tell them apart.
func entries(_ times: Range<Int64>) -> [JournalEntry] {
  times.map { time in
    .event(SessionEvent(time: Instant(nanosecondsSinceEpoch: time), kind: .killSwitchReleased))
  }
}

func times(_ records: [JournalRecord]) -> [Int64] {
  records.map { record in
    if case .event(let event) = record.entry { event.time.nanosecondsSinceEpoch } else { -1 }
  }
}

let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
