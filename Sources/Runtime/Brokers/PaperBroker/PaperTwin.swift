public import TradingModel
public import TradingRuntime

/// The live twin of the paper broker: real in every respect but money.
///
/// To live sessions it is a broker like any other, with a connection, a clock and an account that are asked after; their
/// orders fill on the simulated exchange of the paper broker.
public struct PaperTwin: LiveBroker {
  /// 1,000,000.
  public static let standardBuyingPower = Money(raw: 1_000_000_000_000_000)

  private let currency: Currency
  private let buyingPower: Money
  private let clock: any WallClock

  public init(currency: Currency, buyingPower: Money = standardBuyingPower, clock: any WallClock = SystemClock()) {
    self.currency = currency
    self.buyingPower = buyingPower
    self.clock = clock
  }

  public var name: String { "paper-twin" }

  public func inspect() async throws -> BrokerInspection {
    BrokerInspection(
      isConnected: true, brokerTime: clock.now,
      account: BrokerAccount(
        accountID: AccountID("TWIN", 1), status: .active, currency: currency, buyingPower: buyingPower,
        permissions: [.buy, .sell]))
  }
}
