import TradingEngine
import TradingRuntime

/// One session, as a projection shows it.
struct SessionSource<Projection: WatchProjection>: WatchSource {
  typealias Response = Projection.Response

  private let runner: SessionRunner
  private var follower: SessionFollower
  private var projection: Projection

  init(_ runner: SessionRunner, follower: SessionFollower, projection: Projection) {
    self.runner = runner
    self.follower = follower
    self.projection = projection
    self.projection.begin(at: point)
  }

  private var point: SessionPoint {
    SessionPoint(definition: follower.definition, state: follower.state, revision: follower.revision)
  }

  var revision: Revision { follower.revision }

  func snapshot() -> [Response.Item] { projection.snapshot(of: point) }

  func read() async throws -> [JournalRecord] { try await follower.read() }

  mutating func take(_ record: JournalRecord) throws -> Response.Event? {
    try follower.take(record)
    switch record.entry {
    case .created: return projection.created(point)
    case .event(let event): return projection.event(event, after: point)
    case .registry: return nil
    }
  }

  func waitForRecord() async throws { try await follower.waitForRecord() }

  /// A final session still has what its last input led to: once the runner has settled, all of it is in the journal.
  func ending() async throws -> WatchEnding? {
    guard follower.state.status.isFinal else { return nil }
    return try await runner.readSettled(\.revision) <= follower.revision ? .sessionEnded : nil
  }
}
