import ArgumentParser
import OutcryContract

/// Where a watch begins: `now`, `snapshot`, or a revision, after which it goes on.
struct WatchStartArgument: ExpressibleByArgument, Hashable, Sendable {
  let start: Outcry.V1.WatchStart

  private init(_ position: Outcry.V1.WatchStart.Position) {
    start = Outcry.V1.WatchStart(position: position)
  }

  init?(argument: String) {
    switch argument {
    case "now": self.init(.now(.init()))
    case "snapshot": self = .snapshot
    default:
      guard let revision = UInt64(argument) else { return nil }
      self.init(.afterRevision(revision))
    }
  }

  static let snapshot = WatchStartArgument(.snapshot(.init()))

  var defaultValueDescription: String {
    switch start.position {
    case .now: "now"
    case .afterRevision(let revision): String(revision)
    case .snapshot, nil: "snapshot"
    }
  }
}
