import RPCCore
import TradingModel
import TradingRuntime

/// What Watch streams tell of one session that show the same of it: an event is folded, shown and encoded once, whoever
/// watches.
///
/// The same record gives the same message to every watcher, so that the bytes may be shared. The newest are kept, up to a
/// bound; a watcher that falls behind them goes on by itself.
actor SharedEvents<Projection: WatchProjection> {
  /// Most messages of a page.
  private static var pageSize: Int { 256 }
  /// The older half goes when there are more bytes, or more messages than this.
  private static var maximumBytes: Int { 2 << 20 }
  private let maximumMessages: Int

  private var follower: SessionFollower
  private var projection: Projection
  private var messages: ArraySlice<SharedPage.Message> = []
  private var byteCount = 0
  /// What was told up to here is not kept.
  private var forgotten: Revision

  /// - Parameter projection: at the follower's revision.
  init(_ follower: SessionFollower, _ projection: Projection, maximumMessages: Int) {
    self.maximumMessages = maximumMessages
    self.follower = follower
    self.projection = projection
    forgotten = follower.revision
  }

  /// What follows a revision, without waiting; nil when it is not kept.
  func page(after revision: Revision) async throws -> SharedPage? {
    while follower.revision <= revision {
      let records = try await follower.read()
      if records.isEmpty { break }
      try take(records)
    }
    guard revision >= forgotten else { return nil }
    let next = messages[messages.firstPlace { $0.revision > revision }...]
    let page = next.prefix(Self.pageSize)
    let isWhole = page.count == next.count
    let reached = isWhole ? max(follower.revision, revision) : page.last?.revision ?? revision
    return SharedPage(
      messages: Array(page), revision: reached, isNews: reached > revision,
      isFinal: isWhole && follower.state.status.isFinal)
  }

  /// Another watcher may have taken some of them while they were read.
  private func take(_ records: [JournalRecord]) throws {
    for record in records where record.revision > follower.revision {
      try follower.take(record)
      guard let event = projection.event(of: record, after: SessionPoint(follower)) else { continue }
      let framed = try FramedMessage(Projection.Response(revision: record.revision, payload: .event(event)))
      messages.append(SharedPage.Message(revision: record.revision, framed: framed))
      byteCount += framed.bytes.count
    }
    if messages.count > maximumMessages || byteCount > Self.maximumBytes { forgetOlderHalf() }
  }

  private func forgetOlderHalf() {
    let gone = messages.prefix(messages.count / 2)
    forgotten = gone.last?.revision ?? forgotten
    byteCount -= gone.reduce(0) { $0 + $1.framed.bytes.count }
    messages = ArraySlice(Array(messages.dropFirst(gone.count)))
  }
}
