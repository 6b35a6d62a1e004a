import ArgumentParser
import OutcryContract

/// An order in one argument: `buy 5 SP500`, `sell 5 SP500 limit 1400`, `sell 5 SP500 stop-limit 1320 1319`,
/// `sell 5 SP500 trailing-stop 3%`.
struct OrderArgument: ExpressibleByArgument, Hashable, Sendable {
  let item: Outcry.V1.OrderListItem

  init?(argument: String) {
    let words = argument.split(separator: " ").map(String.init)
    guard words.count >= 3, let side = EnumArgument<Outcry.V1.OrderSide>(argument: words[0]),
      let quantity = DecimalArgument(argument: words[1])
    else { return nil }
    var item = Outcry.V1.OrderListItem(
      symbol: words[2], side: side.value, type: .market, quantity: quantity.decimal)
    let rest = Array(words.dropFirst(3))
    guard let kind = rest.first else {
      self.item = item
      return
    }
    guard let type = EnumArgument<Outcry.V1.OrderType>(argument: kind)?.value else { return nil }
    item.type = type
    let isRead =
      type == .trailingStop ? item.readOffset(rest.dropFirst()) : item.readPrices(rest.dropFirst())
    guard isRead else { return nil }
    self.item = item
  }
}

extension Outcry.V1.OrderListItem {
  fileprivate mutating func readOffset(_ words: ArraySlice<String>) -> Bool {
    guard words.count == 1, let word = words.first else { return false }
    let isPercent = word.hasSuffix("%")
    guard let number = DecimalArgument(argument: isPercent ? String(word.dropLast()) : word) else { return false }
    trailingOffset = .init(offset: isPercent ? .percent(number.decimal) : .amount(number.decimal))
    return true
  }

  fileprivate mutating func readPrices(_ words: ArraySlice<String>) -> Bool {
    let prices = words.compactMap { DecimalArgument(argument: $0)?.decimal }
    guard prices.count == words.count else { return false }
    switch (type, prices.count) {
    case (.market, 0): break
    case (.limit, 1): limitPrice = prices.first
    case (.stop, 1): stopPrice = prices.first
    case (.stopLimit, 2): (stopPrice, limitPrice) = (prices.first, prices.last)
    default: return false
    }
    return true
  }
}
