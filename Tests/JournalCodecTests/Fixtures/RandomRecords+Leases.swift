import TradingEngine
import TradingModel

extension RandomRecords {
  mutating func lease() -> Lease {
    Lease(
      leaseID: name(), clientLeaseID: name(), scope: any(), policy: any(), timeToLive: number(), holder: text(),
      time: time())
  }

  mutating func leaseEvent() -> LeaseEvent {
    switch turn("leaseEvent", of: 4) {
    case 0: .granted(lease())
    case 1: .bound(name(), name())
    case 2: .lapsed(name())
    default: .released(name())
    }
  }
}
