import Testing
import TradingModel

@Suite struct SignalStatusTests {
  @Test func whatIsFinalNeverMoves() {
    let time = Instant(nanosecondsSinceEpoch: 0)
    let waiting: [SignalStatus] = [.pendingApproval(expireTime: time), .queued(releaseTime: time, expireTime: nil)]
    let final: [SignalStatus] = [
      .routed(nil, quantity: nil, reducedBy: nil), .rejected(resolution: ""), .expired, .dropped(code: "", message: ""),
    ]
    for status in waiting {
      #expect(!status.isFinal && final.allSatisfy(status.leads(to:)) && !waiting.contains(where: status.leads(to:)))
    }
    for status in final { #expect(status.isFinal && !(waiting + final).contains(where: status.leads(to:))) }
  }
}
