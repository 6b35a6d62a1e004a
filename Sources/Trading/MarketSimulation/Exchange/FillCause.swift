/// What made a fill, as its model names it.
enum FillCause: Int, Sendable, CaseIterable {
  case nextTick
  case trigger
  case stopGap
  case stopPath
  case trailingGap
  case trailingPath
  case limitGap
  case limitPath
  case limitMarketable
  case stopLimitAtClose
  case opening
  case closing

  var name: String {
    switch self {
    case .nextTick: "market-at-next-tick"
    case .trigger: "market-at-trigger"
    case .stopGap: "stop-at-gap"
    case .stopPath: "stop-at-level"
    case .trailingGap: "trailing-stop-at-gap"
    case .trailingPath: "trailing-stop-at-level"
    case .limitGap: "limit-at-gap"
    case .limitPath: "limit-at-level"
    case .limitMarketable: "limit-marketable"
    case .stopLimitAtClose: "stop-limit-at-close"
    case .opening: "at-the-open"
    case .closing: "at-the-close"
    }
  }

  var ofTrailingStop: FillCause {
    switch self {
    case .stopGap: .trailingGap
    case .stopPath: .trailingPath
    default: self
    }
  }

  /// An order that rested takes nothing from the market.
  var isMaker: Bool { self == .limitPath }

  /// Everybody trades at one price in an opening and a closing: nobody crosses a spread.
  var isAuction: Bool { self == .opening || self == .closing }

  /// Whether the price was met on a way between two ticks, where no quote was seen.
  var isOnPath: Bool { self == .stopPath || self == .trailingPath }
}
