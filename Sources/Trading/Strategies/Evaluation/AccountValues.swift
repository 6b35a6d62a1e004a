/// A position and an account in binary floating point, as formulas read them.
public struct AccountValues: Sendable, Hashable {
  /// Signed; zero when flat.
  public var quantity: Double
  /// Mean price of what is held. Nil when flat.
  public var entryPrice: Double?
  /// Finished bars since the position was opened, this one included; zero when flat.
  public var barsHeld: Int
  /// Profit of what is held.
  public var unrealizedProfit: Double
  public var equity: Double
  public var cash: Double

  public init(
    quantity: Double = 0, entryPrice: Double? = nil, barsHeld: Int = 0, unrealizedProfit: Double = 0,
    equity: Double = 0, cash: Double = 0
  ) {
    self.quantity = quantity
    self.entryPrice = entryPrice
    self.barsHeld = barsHeld
    self.unrealizedProfit = unrealizedProfit
    self.equity = equity
    self.cash = cash
  }
}

/// A variable of the language that tells of the position or the account.
enum AccountField: String, Sendable, Hashable, CaseIterable {
  case quantity = "position.quantity"
  case entryPrice = "position.entry_price"
  case barsHeld = "position.bars_held"
  case unrealized = "position.unrealized"
  case equity, cash

  /// By its name, or by its name without `position.` where that says enough.
  init?(named name: String) {
    switch name {
    case "entry_price", "bars_held", "unrealized": self.init(rawValue: "position.\(name)")
    default: self.init(rawValue: name)
    }
  }

  static let names = allCases.map(\.rawValue) + ["entry_price", "bars_held", "unrealized"]

  func value(in account: AccountValues) -> Double {
    switch self {
    case .quantity: account.quantity
    case .entryPrice: account.entryPrice ?? Arithmetic.notReady
    case .barsHeld: Double(account.barsHeld)
    case .unrealized: account.unrealizedProfit
    case .equity: account.equity
    case .cash: account.cash
    }
  }
}
