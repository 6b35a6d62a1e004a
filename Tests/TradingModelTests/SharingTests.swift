import Testing
import TradingModel

@Suite struct SharingTests {
  /// What only says how a value is passed is no part of it.
  @Test func valuesPassedByAddressAreEqualAndHashAlike() {
    #expect(PassedByAddress() == PassedByAddress())
    #expect(Set([PassedByAddress(), PassedByAddress()]).count == 1)
  }
}
