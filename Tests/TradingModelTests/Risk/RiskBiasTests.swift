import Testing
import TradingModel

@Suite struct RiskBiasTests {
  private let set = Instant(nanosecondsSinceEpoch: 100)

  @Test func ageNeverLoosensALimit() throws {
    let half = try RiskBias.Factor("0.5")
    let high = try #require(RiskBias(value: .one, setTime: set, source: ""))
    let low = try #require(RiskBias(value: try .init("0.2"), setTime: set, source: ""))
    let (fresh, old) = (Instant(nanosecondsSinceEpoch: 110), Instant(nanosecondsSinceEpoch: 111))
    #expect(high.effective(at: fresh, maximumAge: 10, conservative: half) == .one)
    #expect(high.effective(at: old, maximumAge: 10, conservative: half) == half)
    #expect(try low.effective(at: old, maximumAge: 10, conservative: half) == .init("0.2"))
    #expect(high.effective(at: old, maximumAge: nil, conservative: half) == .one)
  }

  @Test func onlyZeroToOne() throws {
    #expect(RiskBias(value: try .init("1.000000001"), setTime: set, source: "") == nil)
    #expect(RiskBias(value: try .init("-0.1"), setTime: set, source: "") == nil)
    #expect(try Money("10.000000001").scaled(by: .init("0.5")) == Money("5"))
  }

  @Test func theRulesHaveOneNameEach() {
    #expect(Set(Denial.Rule.allCases.map(\.rawValue)).count == Denial.Rule.allCases.count)
  }
}
