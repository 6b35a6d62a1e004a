import TradingEngine
import TradingRuntime

/// One session, as a projection shows it.
///
/// A stream that is up to date takes its messages from those that it shares with others. One that begins in the past, or
/// falls behind, folds the session by itself.
struct SessionSource<Projection: WatchProjection>: WatchSource {
  typealias Response = Projection.Response

  /// What it folds by itself.
  private struct Own {
    var follower: SessionFollower
    var projection: Projection

    init(_ follower: SessionFollower, _ projection: Projection) {
      self.follower = follower
      self.projection = projection
      self.projection.begin(at: SessionPoint(follower))
    }
  }

  private let runner: SessionRunner
  private let journal: any Journal
  private let projection: Projection
  /// Nil for a stream that is not to share, or no longer.
  private var watches: SharedWatches?
  private var shared: SharedEvents<Projection>?
  /// Nil while what is shared is enough.
  private var own: Own?
  private var isUpToDate: Bool
  private var isFinal: Bool
  private(set) var revision: Revision

  /// - Parameters:
  ///   - watches: nil for a stream that is not to share.
  ///   - isUpToDate: whether nothing follows yet, or little.
  init(
    _ runner: SessionRunner, follower: SessionFollower, projection: Projection, journal: any Journal,
    sharing watches: SharedWatches?, isUpToDate: Bool
  ) {
    self.runner = runner
    self.journal = journal
    self.projection = projection
    self.watches = watches
    self.isUpToDate = isUpToDate
    own = Own(follower, projection)
    isFinal = follower.state.status.isFinal
    revision = follower.revision
  }

  func snapshot() -> [Response.Item] { own.map { $0.projection.snapshot(of: SessionPoint($0.follower)) } ?? [] }

  // MARK: Shared

  mutating func readShared() async throws -> SharedPage? {
    if shared == nil { shared = await join() }
    guard let shared else { return nil }
    guard let page = try await shared.page(after: revision) else {
      try await goOnAlone()
      return nil
    }
    own = nil
    isFinal = page.isFinal
    revision = page.revision
    return page
  }

  private func join() async -> SharedEvents<Projection>? {
    guard isUpToDate, let own else { return nil }
    return await watches?.join(own.follower, own.projection)
  }

  /// For good: who is behind once will be again, and each time costs what the session has behind it.
  private mutating func goOnAlone() async throws {
    watches = nil
    shared = nil
    guard own == nil else { return }
    own = Own(try await SessionFollower.open(runner, from: .after(revision), journal: journal), projection)
  }

  // MARK: Alone

  mutating func read() async throws -> [JournalRecord] {
    let records = try await own?.follower.read() ?? []
    isUpToDate = records.isEmpty
    return records
  }

  mutating func take(_ record: JournalRecord) throws -> Response.Event? {
    try own?.follower.take(record)
    revision = record.revision
    guard let follower = own?.follower else { return nil }
    isFinal = follower.state.status.isFinal
    return own?.projection.event(of: record, after: SessionPoint(follower))
  }

  // MARK: Waiting

  func waitForRecord() async throws { try await journal.waitForRecord(.session(runner.sessionID), after: revision) }

  /// A final session still has what its last input led to: once the runner has settled, all of it is in the journal.
  func ending() async throws -> WatchEnding? {
    guard isFinal else { return nil }
    return try await runner.readSettled(\.revision) <= revision ? .sessionEnded : nil
  }
}

extension SessionPoint {
  init(_ follower: SessionFollower) {
    self.init(definition: follower.definition, state: follower.state, revision: follower.revision)
  }
}
