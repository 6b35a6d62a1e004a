public import TradingModel

/// The broker of live sessions, as far as it can be asked whether it is fit to trade: before a session goes live, and for as
/// long as it is.
public protocol LiveBroker: Sendable {
  /// What the broker is, for people.
  var name: String { get }

  /// How it stands now. What it does not say is nil; a broker that cannot be reached throws, or says that it is not
  /// connected.
  func inspect() async throws -> BrokerInspection
}

/// How a broker stands.
public struct BrokerInspection: Sendable, Hashable {
  public let isConnected: Bool
  /// The broker's own clock.
  public let brokerTime: Instant?
  public let account: BrokerAccount?

  public init(isConnected: Bool, brokerTime: Instant?, account: BrokerAccount?) {
    self.isConnected = isConnected
    self.brokerTime = brokerTime
    self.account = account
  }
}

/// An account, as its broker tells it.
public struct BrokerAccount: Sendable, Hashable {
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case active
    /// It may close positions alone, or nothing at all.
    case restricted
    case closed
  }

  /// What the account may do.
  public enum Permission: String, Sendable, Hashable, CaseIterable {
    case buy
    case sell
    case sellShort = "sell short"
  }

  public let accountID: AccountID
  public let status: Status
  /// Of its balance.
  public let currency: Currency
  /// What may be spent.
  public let buyingPower: Money
  public let permissions: Set<Permission>

  public init(
    accountID: AccountID, status: Status, currency: Currency, buyingPower: Money, permissions: Set<Permission>
  ) {
    self.accountID = accountID
    self.status = status
    self.currency = currency
    self.buyingPower = buyingPower
    self.permissions = permissions
  }
}
