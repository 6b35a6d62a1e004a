import Testing
import TradingRuntime

@Suite("JournalTerms")
struct JournalTermsTests {
  @Test("A failed commit loses the tickets after the newest durable revision, and no others")
  func losing() {
    var terms = JournalTerms()
    let early = JournalTicket(revision: 5, term: terms.current)
    let late = JournalTicket(revision: 6, term: terms.current)
    #expect(!terms.isLost(early) && !terms.isLost(late))
    terms.end(durable: 5)
    #expect(!terms.isLost(early))
    #expect(terms.isLost(late))
    // The revision is given again, to somebody else.
    let again = JournalTicket(revision: 6, term: terms.current)
    #expect(again != late && !terms.isLost(again))
    #expect(!terms.isLost(.durable(5)))
  }

  @Test("After very many failures the oldest terms count as lost")
  func forgetting() {
    var terms = JournalTerms()
    let first = JournalTicket(revision: 1, term: terms.current)
    for _ in 0..<JournalTerms.maximumRemembered { terms.end(durable: 9) }
    #expect(!terms.isLost(first))
    terms.end(durable: 9)
    #expect(terms.isLost(first))
  }
}
