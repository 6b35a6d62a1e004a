import Synchronization
import TradingModel
import TradingRuntime

/// A feed whose slices come when the test hands them out, one at a time.
final class HandFeed: MarketDataFeed {
  private struct State {
    /// Which session it is for; questions of those before it are heard no more.
    var session = 0
    var given = 0
    var cursors: [AsyncStream<Void>.Continuation] = []
  }

  private let base: ListFeed
  private let state = Mutex(State())
  private struct Question: Equatable {
    let session: Int
    let place: Int
  }

  private let questions: AsyncStream<Question>
  private let ask: AsyncStream<Question>.Continuation

  init(_ base: ListFeed) {
    self.base = base
    (questions, ask) = AsyncStream.makeStream()
  }

  var instruments: [Instrument] { base.instruments }
  let description = "hand:"

  /// The next slice is the first again, and is there.
  func begin() {
    state.withLock {
      $0.session += 1
      $0.given = 1
    }
  }

  /// Hands out one slice, and returns when the session is through with it: it asks for the next.
  func give() async {
    let cursors = state.withLock { state in
      state.given += 1
      return state.cursors
    }
    for cursor in cursors { cursor.yield() }
    await settle()
  }

  /// Returns when the session is through with everything that was handed out.
  func settle() async {
    let wanted = state.withLock { Question(session: $0.session, place: $0.given) }
    for await question in questions where question == wanted { return }
  }

  func open(symbols: [Symbol], from: Instant?, to: Instant?) async throws -> any MarketDataCursor {
    let (news, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let session = state.withLock { state in
      state.cursors.append(continuation)
      return state.session
    }
    return Cursor(
      base: try await base.open(symbols: symbols, from: from, to: to), feed: self, session: session, news: news)
  }

  private struct Cursor: MarketDataCursor {
    var base: any MarketDataCursor
    let feed: HandFeed
    let session: Int
    let news: AsyncStream<Void>
    var place = 0

    mutating func next() async throws -> MarketSlice? {
      feed.ask.yield(Question(session: session, place: place))
      while feed.state.withLock(\.given) <= place {
        var iterator = news.makeAsyncIterator()
        // Somebody has cancelled.
        guard await iterator.next() != nil else { throw CancellationError() }
      }
      place += 1
      return try await base.next()
    }
  }
}
