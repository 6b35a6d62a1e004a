/// What made a fill, as its model names it.
enum FillCause: Int, Sendable, CaseIterable {
  case nextTick
  case trigger
  case stopGap
  case stopPath
  case limitGap
  case limitPath
  case limitMarketable
  case stopLimitAtClose

  var name: String {
    switch self {
    case .nextTick: "market-at-next-tick"
    case .trigger: "market-at-trigger"
    case .stopGap: "stop-at-gap"
    case .stopPath: "stop-at-level"
    case .limitGap: "limit-at-gap"
    case .limitPath: "limit-at-level"
    case .limitMarketable: "limit-marketable"
    case .stopLimitAtClose: "stop-limit-at-close"
    }
  }
}
