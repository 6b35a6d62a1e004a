import OutcryContract
import TradingEngine
import TradingModel

extension OrderSide {
  var wire: Wire.OrderSide {
    switch self {
    case .buy: .buy
    case .sell: .sell
    }
  }

  /// Nil for what is unspecified or unknown.
  init?(_ wire: Wire.OrderSide) {
    switch wire {
    case .buy: self = .buy
    case .sell: self = .sell
    case .unspecified, .unrecognized: return nil
    }
  }
}

extension TradingMode {
  var wire: Wire.TradingMode {
    switch self {
    case .paper: .paper
    case .live: .live
    }
  }

  /// Nil for what is unspecified or unknown.
  init?(_ wire: Wire.TradingMode) {
    switch wire {
    case .paper: self = .paper
    case .live: self = .live
    case .unspecified, .unrecognized: return nil
    }
  }
}

extension Denial {
  var wire: Wire.Denial {
    Wire.Denial(
      rule: rule.rawValue, limit: limit, observed: observed, headroom: headroom, message: message, passes: passes,
      passingQuantity: passingQuantity?.wire)
  }
}
