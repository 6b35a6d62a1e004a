import Testing

@testable import TradingRuntime

/// Does slow operations one after another.
private actor Workshop {
  private let turns = TurnQueue()
  private(set) var log: [String] = []

  func work(_ name: String) async {
    await turns.take()
    defer { turns.release() }
    log.append("\(name) begins")
    for _ in 0..<10 { await Task.yield() }
    log.append("\(name) ends")
  }
}

@Suite("TurnQueue")
struct TurnQueueTests {
  @Test("Operations of one actor do not interleave, although each suspends in its middle")
  func oneAfterAnother() async {
    let workshop = Workshop()
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<50 { group.addTask { await workshop.work("\(number)") } }
    }
    let log = await workshop.log
    #expect(log.count == 100)
    for pair in stride(from: 0, to: log.count - 1, by: 2) {
      let name = log[pair].split(separator: " ").first
      #expect(log[pair].hasSuffix("begins") && log[pair + 1].hasSuffix("ends"))
      #expect(log[pair + 1].split(separator: " ").first == name)
    }
  }
}
